//! The words an exercise says about itself, in every language.

use super::{Phase, Pose};

/// A language of the interface. Adding one is adding a variant and a field in [`Localized`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lang {
    En,
}

/// The same text in every language: a missing translation does not compile.
#[derive(Clone, Copy, Debug)]
pub struct Localized<T> {
    pub en: T,
}

impl<T> Localized<T> {
    pub const fn get(&self, lang: Lang) -> &T {
        match lang {
            Lang::En => &self.en,
        }
    }
}

/// The words of an exercise, written for a runner: second person, short, kind.
#[derive(Clone, Copy, Debug)]
pub struct Text {
    /// At most 32 characters.
    pub name: &'static str,
    /// For chips and tight rows, at most 14 characters.
    pub short: &'static str,
    /// One line: what it is for.
    pub purpose: &'static str,
    /// How to get into position.
    pub start: &'static str,
    pub steps: &'static [&'static str],
    /// The one thing to think of, at most 64 characters.
    pub cue: &'static str,
    /// When to breathe.
    pub breath: &'static str,
    /// What each phase is called here, at most 6 letters each.
    pub labels: Labels,
    pub easier: &'static str,
    pub harder: &'static str,
    /// What is known, with numbers, and what is not.
    pub evidence: &'static str,
}

/// The verb of each phase, at most 6 letters: shown 82 px high.
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

/// A common mistake, what to do instead, and how it looks.
#[derive(Clone, Copy, Debug)]
pub struct Fault {
    pub still: Option<&'static Pose>,
    pub text: Localized<FaultText>,
}

#[derive(Clone, Copy, Debug)]
pub struct FaultText {
    /// What goes wrong, at most 48 characters.
    pub name: &'static str,
    /// What to do instead.
    pub fix: &'static str,
}
