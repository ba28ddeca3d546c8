//! What the charts of progress show, against numbers worked out in the plainest way; and how they
//! are drawn, for any numbers.

#[path = "chart/geometry.rs"]
mod geometry;
#[path = "chart/milestones.rs"]
mod milestones;
#[path = "chart/said.rs"]
mod said;
#[path = "chart/seed.rs"]
mod seed;
#[path = "chart/series.rs"]
mod series;
#[path = "chart/summary.rs"]
mod summary;
#[path = "chart/tables.rs"]
mod tables;
