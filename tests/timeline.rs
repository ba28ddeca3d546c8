//! The timeline: what a runner hears and sees at which second, drawn; and rules that hold for
//! every circuit.

#[path = "timeline/circuits.rs"]
mod circuits;
#[path = "timeline/drawn.rs"]
mod drawn;
#[path = "timeline/fitted.rs"]
mod fitted;
#[path = "timeline/rules.rs"]
mod rules;
#[path = "timeline/samples.rs"]
mod samples;
