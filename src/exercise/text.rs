//! The words an exercise says about itself.
//!
//! [`Text`] is what the app needs at any moment and carries with it. [`Page`] is what only the
//! page of the exercise says: `library::pack` writes it into a file that the app fetches once.

use super::{Chosen, Phase, Pose, Source};
use crate::lang::Localized;

/// What is said of an exercise wherever it is named: second person, short, kind.
#[derive(Clone, Copy, Debug)]
pub struct Text {
    /// At most 32 characters.
    pub name: &'static str,
    /// For chips and tight rows, at most 14 characters.
    pub short: &'static str,
    /// The one thing to think of, at most 64 characters.
    pub cue: &'static str,
    /// What each phase is called here, at most 6 letters each.
    pub labels: Labels,
}

/// What the page of an exercise says beyond the exercise itself.
#[derive(Debug)]
pub struct Page {
    pub sources: &'static [&'static Source],
    /// What the sources do not give and we chose: dose, tempo, angle.
    pub our_choice: &'static [Chosen],
    /// How each common mistake looks, in the order of [`PageText::faults`]; `None`: not drawn.
    pub stills: &'static [Option<&'static Pose>],
    pub text: Localized<PageText>,
}

/// The words of that page.
#[derive(Clone, Copy, Debug)]
pub struct PageText {
    /// One line: what it is for.
    pub purpose: &'static str,
    /// How to get into position.
    pub start: &'static str,
    pub steps: &'static [&'static str],
    /// What a coach would say as each phase begins, at most 28 characters; empty where a phase
    /// has no time.
    pub spoken: Labels,
    /// When to breathe.
    pub breath: &'static str,
    /// In the order of [`Page::stills`].
    pub faults: &'static [FaultText],
    /// The same exercise done a little differently, by name.
    pub variations: &'static [Variation],
    pub easier: &'static str,
    pub harder: &'static str,
    /// What is known, with numbers, and what is not.
    pub evidence: &'static str,
}

/// A common mistake and what to do instead.
#[derive(Clone, Copy, Debug)]
pub struct FaultText {
    /// What goes wrong, at most 48 characters.
    pub name: &'static str,
    /// What to do instead.
    pub fix: &'static str,
}

/// Another way to do an exercise that needs no page of its own.
#[derive(Clone, Copy, Debug)]
pub struct Variation {
    pub name: &'static str,
    pub how: &'static str,
}

/// A word for each phase. In [`Text`] at most 6 letters: shown 82 px high.
#[derive(Clone, Copy, Debug)]
pub struct Labels {
    pub lift: &'static str,
    pub hold: &'static str,
    pub lower: &'static str,
    pub pause: &'static str,
}

impl Labels {
    pub const DEFAULT: Self = Self { lift: "Lift", hold: "Hold", lower: "Lower", pause: "Pause" };

    pub const fn get(&self, phase: Phase) -> &'static str {
        match phase {
            Phase::Lift => self.lift,
            Phase::Hold => self.hold,
            Phase::Lower => self.lower,
            Phase::Pause => self.pause,
        }
    }
}
