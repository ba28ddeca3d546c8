//! What is said after a session: how it felt, what it led to, what comes next. Beside
//! [`super::Words`], so that it comes with the pages that say it.

#[derive(Debug)]
pub struct After {
    pub mood: &'static str,
    pub mood_short: &'static str,
    /// In the order of [`crate::diary::Mood::ALL`].
    pub moods: [&'static str; 4],
    /// A sentence for each. None changes the plan.
    pub kind: [&'static str; 4],
    /// `Doing what I can 3 times, having fun twice`: how often each was said in so many weeks.
    pub said: fn([usize; 4]) -> String,
    pub follows: &'static str,
    /// What the session changed in doses.
    pub doses: &'static str,
    pub more_doses: fn(usize) -> String,
    pub to_plan: &'static str,
    pub next: &'static str,
    /// The day, and what is planned.
    pub planned: fn(&str, &str) -> String,
    pub tomorrow: &'static str,
    pub nothing_planned: &'static str,
}
