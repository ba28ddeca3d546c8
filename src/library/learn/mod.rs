//! Short pages to read: why, how, when to stop. Own words, sources at the end.
//!
//! The app does not carry them: `words::pack` writes them into the file it fetches. To add one:
//! copy `tempo.rs`, rename it after the new id, and add it to the list below.
//!
//! A number is either a figure read in a source that the page cites, or a rule of ours that
//! `tests/library/words.rs` lists as such.

use crate::exercise::{Localized, Source};

/// One page to read. Its id is part of its address and kept for ever.
#[derive(Debug)]
pub struct Lesson {
    pub id: &'static str,
    pub sources: &'static [&'static Source],
    pub text: Localized<LessonText>,
}

#[derive(Debug)]
pub struct LessonText {
    /// At most 40 characters.
    pub title: &'static str,
    /// One line for the list, at most 90 characters.
    pub summary: &'static str,
    pub body: &'static [Block],
}

/// A piece of a page.
#[derive(Clone, Copy, Debug)]
pub enum Block {
    Heading(&'static str),
    Say(&'static str),
    List(&'static [&'static str]),
    /// Set apart because it matters more.
    Care(&'static str),
}

/// Declares the modules and [`ALL`] from one list.
macro_rules! lessons {
    ($($name:ident),* $(,)?) => {
        $(mod $name;)*
        /// Every lesson, in reading order.
        pub static ALL: &[&Lesson] = &[$(&$name::LESSON),*];
    };
}

lessons![
    why_hips,
    form_check,
    tempo,
    bands,
    pain_rules,
    red_flags,
    signs,
    progress,
    running_cues,
    step_rate,
    how_made,
];
