//! What there is to do today, and why this and not more. H01 to H09.
//!
//! Something can always be started: [`Today::anyway`] is the circuit for it also on a day of rest.

use super::Plan;
use super::fold::DoneSession;
use super::kind::Kind;
use super::offer::{Offer, ready};
use super::pain::{ForStrength, Light, Sign};
use super::rules;
use crate::day::{Day, Weekday};
use crate::diary::Level;

/// Whether there is a run today.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Running {
    #[default]
    NotSaid,
    No,
    Easy,
    Hard,
}

/// What today holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Today {
    pub kind: Kind,
    /// Why this and not more.
    pub why: Reason,
    /// To start; `None` on a day of rest.
    pub offer: Option<Offer>,
    /// To start all the same: the circuit of the level as the knee allows it.
    pub anyway: Offer,
    /// What else is fine today; [`Plan::offer`] has their circuits.
    pub also: Vec<Kind>,
}

/// Why today is what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The first session.
    First,
    /// It is time: so many days since the last full session.
    Due {
        days: u16,
    },
    /// A full session so many days ago; there are 48 hours between two.
    Rests {
        days: u16,
    },
    /// Done today.
    Done,
    /// So many full sessions in the last 7 days are what a week holds.
    WeekFull {
        done: u8,
        of: u8,
    },
    /// The profile has no time on this day.
    NoTime(Weekday),
    EasyRun,
    HardRun,
    /// Rest after a red, up to this day.
    RedRest {
        until: Day,
    },
    /// After the rest: only what does not hurt.
    AfterRed,
    /// Have it looked at first; flagged: because of a safety question.
    Refer {
        flagged: bool,
    },
    /// After a break, at the bottom of the ranges.
    Back {
        days: u16,
    },
}

impl Reason {
    /// The id of the rule it follows from; empty if from none. Only the id: the numbers and their
    /// sources stay where they are shown.
    pub const fn rule_id(self) -> &'static str {
        match self {
            Self::Rests { .. } | Self::Due { .. } => "between-full",
            Self::WeekFull { .. } => "full-a-week",
            Self::RedRest { .. } | Self::AfterRed => "red-rest",
            Self::Refer { .. } => "reds-window",
            Self::Back { .. } => "time-off",
            Self::First | Self::Done | Self::NoTime(_) | Self::EasyRun | Self::HardRun => "",
        }
    }
}

impl Plan {
    /// The circuit for a kind of session. For [`Kind::Rest`], what could be started all the same.
    pub fn offer(&self, kind: Kind) -> Offer {
        match kind {
            Kind::Full => self.made.full.clone(),
            Kind::Hops => self.made.hops.as_ref().unwrap_or(&self.made.full).clone(),
            Kind::Gentle => self.made.gentle.clone(),
            Kind::Rest => self.offer(self.anyway()),
            Kind::Short | Kind::Primer | Kind::Mobility => ready(kind),
        }
    }

    /// What there is to do today.
    pub fn today(&self, running: Running) -> Today {
        let (kind, why) = self.choose(running);
        let offer = (kind != Kind::Rest).then(|| self.offer(kind));
        let calm = self.knee.light <= Light::AmberLight;
        let mut also = Vec::new();
        if calm && running != Running::No {
            also.push(Kind::Primer);
        }
        if calm {
            also.push(Kind::Short);
        }
        if self.knee.for_strength(self.day) != ForStrength::Rest {
            also.push(Kind::Mobility);
        }
        also.retain(|it| *it != kind);
        Today { kind, why, offer, anyway: self.offer(self.anyway()), also }
    }

    /// Why today holds what it does, without its circuits.
    pub fn why(&self, running: Running) -> Reason {
        self.choose(running).1
    }

    /// What is started all the same.
    fn anyway(&self) -> Kind {
        match self.knee.for_strength(self.day) {
            ForStrength::Rest | ForStrength::Gentle => Kind::Gentle,
            ForStrength::GoOn | ForStrength::Hold | ForStrength::Ease => self.next_full(),
        }
    }

    /// At the level of hops they take turns with strength; never on a knee that is not green.
    pub(super) fn next_full(&self) -> Kind {
        let hops = self.level == Level::Plyometrics
            && self.knee.light == Light::Green
            && self.made.hops.is_some();
        let last = self.done.iter().rev().find(|it| it.kind.is_full());
        if hops && last.is_none_or(|it| it.kind != Kind::Hops) { Kind::Hops } else { Kind::Full }
    }

    /// Full sessions a week holds.
    pub const fn full_a_week(&self) -> u8 {
        match self.level {
            Level::Maintenance => rules::FULL_KEEPING.small(),
            _ => rules::FULL_A_WEEK.small(),
        }
    }

    /// Full sessions of the 7 days that end with this one.
    pub(super) fn full_in_week(&self, day: Day) -> u8 {
        let counts = |it: &&DoneSession| {
            it.kind.is_full() && it.day <= day && day.0.saturating_sub(it.day.0) < 7
        };
        self.done.iter().filter(counts).count().min(255) as u8
    }

    /// What today holds, and why this and not more.
    pub(super) fn choose(&self, running: Running) -> (Kind, Reason) {
        let today = self.day;
        let done_today = |kind: fn(Kind) -> bool| {
            self.done.iter().rev().any(|it| it.day == today && kind(it.kind))
        };
        let flagged = self.knee.findings.iter().any(|it| matches!(it.sign, Sign::Flag(_)));
        match self.knee.for_strength(today) {
            ForStrength::Rest if !flagged => {
                let until = self.knee.rest_until.unwrap_or(today);
                return (Kind::Rest, Reason::RedRest { until });
            }
            ForStrength::Rest | ForStrength::Gentle if self.knee.light == Light::Refer => {
                return (Kind::Rest, Reason::Refer { flagged });
            }
            ForStrength::Gentle if done_today(|_| true) => return (Kind::Rest, Reason::Done),
            ForStrength::Gentle => return (Kind::Gentle, Reason::AfterRed),
            ForStrength::Rest | ForStrength::GoOn | ForStrength::Hold | ForStrength::Ease => {}
        }
        if done_today(Kind::is_full) {
            return (Kind::Rest, Reason::Done);
        }
        let ease = self.knee.light >= Light::Amber;
        // What a day holds that is no day for a full session.
        let light = match running {
            Running::Hard => Kind::Primer,
            Running::Easy if !ease => Kind::Short,
            _ => Kind::Mobility,
        };
        let light = if done_today(|it| !it.is_full()) && running != Running::Hard {
            Kind::Rest
        } else {
            light
        };
        let last = self.done.iter().rev().find(|it| it.kind.is_full()).map(|it| it.day);
        let days = last.map(|last| today.0.saturating_sub(last.0));
        if running == Running::Hard {
            return (light, Reason::HardRun);
        }
        if let Some(days) = days.filter(|it| *it < rules::BETWEEN_FULL.days()) {
            return (light, Reason::Rests { days: days as u16 });
        }
        let (done, of) = (self.full_in_week(today), self.full_a_week());
        if done >= of {
            return (light, Reason::WeekFull { done, of });
        }
        if running == Running::Easy {
            return (light, Reason::EasyRun);
        }
        if !self.person.profile.has_time_on(today.weekday()) {
            return (light, Reason::NoTime(today.weekday()));
        }
        let why = match days {
            None => Reason::First,
            Some(days) => {
                let many = days.clamp(0, u16::MAX.into()) as u16;
                if days > rules::TIME_OFF.days() {
                    Reason::Back { days: many }
                } else {
                    Reason::Due { days: many }
                }
            }
        };
        (self.next_full(), why)
    }
}
