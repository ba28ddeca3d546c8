//! What comes next, and why: pain rules, stages and gates, doses, today, the week.
//!
//! The plan is not stored. It is worked out from the profile, the sessions and the diary whenever
//! it is asked for, so that a corrected history gives a corrected plan.
