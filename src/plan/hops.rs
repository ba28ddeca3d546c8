//! Hops count landings: from 40 to 100, 15 more after two good sessions and a week, on both feet
//! before one. Evidence page, section 5; C12, S01, S04.

use super::dose::What;
use super::menu;
use super::pain::Light;
use super::repertoire::Repertoire;
use super::rules;
use crate::circuit::Station;
use crate::day::Day;
use crate::diary::Level;
use crate::exercise::{Kit, Measure, Sides};

/// How many landings, and how it came to that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hops {
    /// Landings in a session.
    pub target: u16,
    /// Sessions of hops at this level.
    pub sessions: u16,
    pub(super) good: u8,
    pub(super) changed: Option<Day>,
}

impl Default for Hops {
    fn default() -> Self {
        Self { target: rules::CONTACTS_FIRST.value, sessions: 0, good: 0, changed: None }
    }
}

impl Hops {
    /// On one foot too.
    pub const fn is_on_one_foot(&self) -> bool {
        self.sessions >= rules::TWO_LEGS_FIRST.value
    }

    /// After a session of hops: a change and whether it goes up.
    pub(super) fn after(
        &mut self,
        day: Day,
        light: Option<Light>,
        whole: bool,
    ) -> Option<(What, bool)> {
        self.sessions = self.sessions.saturating_add(1);
        let from = self.target;
        let step = rules::CONTACTS_STEP.value;
        match light {
            None | Some(Light::AmberLight) => {
                self.good = 0;
                return None;
            }
            Some(Light::Green) => {
                self.good = if whole { self.good.saturating_add(1) } else { 0 };
                let rested = self
                    .changed
                    .is_none_or(|it| day.0.saturating_sub(it.0) >= rules::CONTACTS_DAYS.days());
                if self.good < rules::GOOD_IN_A_ROW.small() || !rested {
                    return None;
                }
                self.target = (from + step).min(rules::CONTACTS_MOST.value);
            }
            Some(Light::Amber | Light::Red | Light::Refer) => {
                self.target = from.saturating_sub(step).max(rules::CONTACTS_FIRST.value);
            }
        }
        self.good = 0;
        if self.target == from {
            return None;
        }
        self.changed = Some(day);
        Some((What::Contacts { from, to: self.target }, self.target > from))
    }
}

/// The landings of a station, both sides together.
pub fn contacts(station: &Station) -> u16 {
    if station.exercise.stage != crate::exercise::Stage::Plyometrics {
        return 0;
    }
    let amount = match station.exercise.dose.measure {
        Measure::Reps | Measure::Steps => station.amount,
        Measure::HoldSecs => station.amount * rules::HOPS_A_SECOND.value,
    };
    let sides = match station.exercise.sides {
        Sides::Both => 1,
        Sides::Each | Sides::Alternating | Sides::OutAndBack => 2,
    };
    amount * sides * u16::from(station.sets)
}

/// The drills of a session, up to the number of landings.
pub(super) fn stations(repertoire: &Repertoire, kit: &[Kit], hops: &Hops) -> Vec<Station> {
    let places = if hops.is_on_one_foot() { menu::HOPS } else { &menu::HOPS[..menu::ON_BOTH_FEET] };
    let mut stations: Vec<Station> = Vec::new();
    let mut left = hops.target;
    for place in places {
        let Some(exercise) = repertoire.exercise(kit, Level::Plyometrics, place, false) else {
            continue;
        };
        let station = Station { sets: 1, amount: exercise.dose.amount.0, ..Station::of(exercise) };
        if contacts(&station) <= left {
            left -= contacts(&station);
            stations.push(station);
        }
    }
    // Sets first, then amounts, always where it fits.
    let mut grows = true;
    while grows {
        grows = false;
        for station in &mut stations {
            let dose = station.exercise.dose;
            let more_sets = Station { sets: station.sets + 1, ..*station };
            let more = Station { amount: station.amount + 1, ..*station };
            let options =
                [(more_sets, more_sets.sets <= dose.sets.1), (more, more.amount <= dose.amount.1)];
            for (option, allowed) in options {
                let extra = contacts(&option).saturating_sub(contacts(station));
                if allowed && extra <= left {
                    left -= extra;
                    *station = option;
                    grows = true;
                    break;
                }
            }
        }
    }
    stations
}
