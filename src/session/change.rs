//! What a person may change while a session runs, and how it is kept.
//!
//! A change is an edit of the plan from one place on. The journal keeps the edit, not its outcome:
//! the circuit that was started and all changes in their order give the plan again.

use std::borrow::Cow;

use crate::exercise::{Exercise, Side};
use crate::library;

/// One edit of the plan. What is done stays done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Percent as in [`crate::timeline::Pace`], for all that follows.
    Tempo(u16),
    /// The same for this exercise only.
    OwnTempo(u16),
    /// Repetitions, seconds or steps per side and set of this exercise, from this set on.
    Amount(u16),
    /// Seconds more (or less) for every rest from here on.
    Rest(i16),
    /// A set more of this exercise, in this round.
    MoreSets,
    /// The last set of this exercise in this round is left out, if it was not begun.
    FewerSets,
    /// The side that works is left out for the rest of this exercise.
    SkipSide,
    /// The rest of this exercise is left out, in later rounds too.
    SkipExercise,
    /// This side once more, after this or in place of the break after it.
    RepeatSide,
    /// Another exercise for the sets that are left, with its own dose and tempo.
    Swap(&'static Exercise),
}

impl Change {
    /// As stored: a name, frozen for ever, and a number or an id.
    fn tell(self) -> (&'static str, Cow<'static, str>) {
        let number = |number: i32| Cow::Owned(number.to_string());
        let nothing = Cow::Borrowed("");
        match self {
            Self::Tempo(percent) => ("tempo", number(percent.into())),
            Self::OwnTempo(percent) => ("own-tempo", number(percent.into())),
            Self::Amount(amount) => ("amount", number(amount.into())),
            Self::Rest(secs) => ("rest", number(secs.into())),
            Self::MoreSets => ("more-sets", nothing),
            Self::FewerSets => ("fewer-sets", nothing),
            Self::SkipSide => ("skip-side", nothing),
            Self::SkipExercise => ("skip-exercise", nothing),
            Self::RepeatSide => ("repeat-side", nothing),
            Self::Swap(exercise) => ("swap", Cow::Borrowed(exercise.id.0)),
        }
    }

    fn parse(name: &str, value: &str) -> Option<Self> {
        let number = || value.parse::<i32>().ok();
        let whole = || u16::try_from(number()?).ok();
        Some(match name {
            "tempo" => Self::Tempo(whole()?),
            "own-tempo" => Self::OwnTempo(whole()?),
            "amount" => Self::Amount(whole()?),
            "rest" => Self::Rest(i16::try_from(number()?).ok()?),
            "more-sets" => Self::MoreSets,
            "fewer-sets" => Self::FewerSets,
            "skip-side" => Self::SkipSide,
            "skip-exercise" => Self::SkipExercise,
            "repeat-side" => Self::RepeatSide,
            "swap" => Self::Swap(library::find(value)?),
            _ => return None,
        })
    }
}

/// A change that was made. Numbers rise, so that the order of the lines does not matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Changed {
    pub number: u16,
    pub at: At,
    pub change: Change,
}

impl Changed {
    /// As stored: number, bout, repetition, what, how much or which.
    pub fn tell(self) -> String {
        let Self { number, at, change } = self;
        let (name, value) = change.tell();
        let numbers = [number, at.bout, at.rep].map(|number| number.to_string());
        [&numbers[0], " ", &numbers[1], " ", &numbers[2], " ", name, " ", &value].concat()
    }

    /// `None` for what this release does not know.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split(' ');
        let mut number = || parts.next()?.parse().ok();
        let (number, bout, rep) = (number()?, number()?, number()?);
        let change = Change::parse(parts.next()?, parts.next()?)?;
        Some(Self { number, at: At { bout, rep }, change })
    }
}

/// Where in the plan a change was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct At {
    /// The number of the bout, see [`crate::timeline::Bout::id`].
    pub bout: u16,
    /// The repetition that was being done, from 1; 0 in the break before the bout.
    pub rep: u16,
}

/// Where it hurts. No diagnosis: only what a person can point at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Site {
    KneeFront,
    KneeOuter,
    KneeInner,
    BelowKneecap,
    Hip,
    Back,
    Other,
}

impl Site {
    pub const ALL: [Self; 7] = [
        Self::KneeFront,
        Self::KneeOuter,
        Self::KneeInner,
        Self::BelowKneecap,
        Self::Hip,
        Self::Back,
        Self::Other,
    ];

    /// As stored: frozen for ever.
    pub const fn name(self) -> &'static str {
        match self {
            Self::KneeFront => "knee-front",
            Self::KneeOuter => "knee-outer",
            Self::KneeInner => "knee-inner",
            Self::BelowKneecap => "below-kneecap",
            Self::Hip => "hip",
            Self::Back => "back",
            Self::Other => "other",
        }
    }

    /// A place that only a later release knows is some other place.
    pub fn parse(name: &str) -> Self {
        Self::ALL.into_iter().find(|site| site.name() == name).unwrap_or(Self::Other)
    }
}

/// "That hurt": what a person says about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hurt {
    pub site: Site,
    /// 0 to 10.
    pub level: u8,
    /// Sharp, not dull: a reason to stop whatever the number.
    pub sharp: bool,
}

impl Hurt {
    /// What the pain rule says. The limits are those in circulation (0 to 3, 4 and 5, above 5); a
    /// sharp pain ends the session.
    pub const fn advice(self) -> Advice {
        match self.level {
            _ if self.sharp => Advice::Stop,
            0..=3 => Advice::GoOn,
            4 | 5 => Advice::Ease,
            _ => Advice::Stop,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Advice {
    GoOn,
    Ease,
    Stop,
}

/// A pain as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pain {
    /// From 0, rising in a session.
    pub number: u16,
    /// Text, so that an exercise later removed from the library is still shown.
    pub exercise: String,
    pub side: Side,
    pub hurt: Hurt,
}

impl Pain {
    /// As stored: number, exercise, side, where, how much, and `sharp` if it was.
    pub fn tell(&self) -> String {
        let Self { number, exercise, side, hurt } = self;
        let side = match side {
            Side::Left => "L",
            Side::Right => "R",
            Side::Both => "B",
        };
        let (number, level) = (number.to_string(), hurt.level.to_string());
        let sharp = if hurt.sharp { " sharp" } else { "" };
        [&number, " ", exercise, " ", side, " ", hurt.site.name(), " ", &level, sharp].concat()
    }

    /// `None` for what this release does not know.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split(' ');
        let number = parts.next()?.parse().ok()?;
        let exercise = parts.next()?.to_owned();
        let side = match parts.next()? {
            "L" => Side::Left,
            "R" => Side::Right,
            "B" => Side::Both,
            _ => return None,
        };
        let site = Site::parse(parts.next()?);
        let level = parts.next()?.parse::<u16>().ok()?.min(10) as u8;
        let sharp = parts.next() == Some("sharp");
        Some(Self { number, exercise, side, hurt: Hurt { site, level, sharp } })
    }
}
