//! The circuits that the plan puts together, and how each differs from that of the level.

use super::assemble::{Budget, Candidate, assemble};
use super::hops::{self, Hops};
use super::kind::Kind;
use super::menu::{self, Place};
use super::pain::{Knee, Light};
use super::person::Person;
use super::repertoire::Repertoire;
use super::rules;
use crate::circuit::{Circuit, Station};
use crate::day::Day;
use crate::diary::{Level, Profile};
use crate::exercise::Exercise;
use crate::library::{self, circuits};
use crate::session::Site;

/// A circuit to start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    pub kind: Kind,
    /// Passes [`Circuit::check`]. A circuit that the plan puts together carries its id as its
    /// name: the page gives it one in the person's language.
    pub circuit: Circuit,
    /// How it differs from the circuit of the level.
    pub trims: Vec<Trim>,
}

/// How a circuit differs from that of the level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trim {
    /// Nothing goes up.
    Held(Light),
    /// In a range that hurts 2 at most.
    ShorterRange,
    /// One set less of each.
    SetLess,
    /// No deep bend of the knee under load: this one is left out.
    NoDeepBend(&'static Exercise),
    /// The outside of the knee was sore: no crossing steps.
    NoCrossing(&'static Exercise),
    /// The kit for the first is not there.
    Kit { from: &'static Exercise, to: Option<&'static Exercise> },
    /// Fewer sets, to fit the minutes.
    Minutes { minutes: u8 },
    /// It hurt lately.
    Hurt(&'static Exercise),
}

/// The circuits of a day, made once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Made {
    pub(super) full: Offer,
    pub(super) hops: Option<Offer>,
    pub(super) gentle: Offer,
}

/// The minutes a session may take.
pub fn minutes(profile: &Profile, level: Level) -> u8 {
    let own = match level {
        Level::Activation => &rules::MINUTES_ACTIVATION,
        Level::Control => &rules::MINUTES_CONTROL,
        Level::Strength | Level::Plyometrics | Level::Maintenance => &rules::MINUTES_STRENGTH,
    };
    profile.minutes.filter(|it| *it > 0).unwrap_or(own.small())
}

/// What a circuit is put together for.
pub(super) struct Maker<'a> {
    pub(super) person: &'a Person,
    pub(super) repertoire: &'a Repertoire,
    pub(super) hops: &'a Hops,
    pub(super) knee: &'a Knee,
    pub(super) level: Level,
    pub(super) today: Day,
    /// When the outside of a knee hurt in a session the last time.
    pub(super) outer_knee: Option<Day>,
}

impl Maker<'_> {
    /// The circuit of the level for this day and this knee.
    pub(super) fn full(&self) -> Offer {
        let light = self.knee.light;
        let mut trims = match light {
            Light::Green => Vec::new(),
            Light::AmberLight => vec![Trim::Held(light), Trim::ShorterRange],
            _ => vec![Trim::Held(light), Trim::SetLess],
        };
        let mut chosen = self.menu(&mut trims);
        self.fill(&mut chosen);
        let minutes = minutes(&self.person.profile, self.level);
        let warm_up = self.warm_up(minutes);
        let budget = Budget::of(minutes, self.person.pace);
        let (stations, is_all) = assemble(&warm_up, &chosen, budget);
        if !is_all {
            trims.push(Trim::Minutes { minutes });
        }
        debug_assert!(stations.len() > warm_up.len());
        let circuit = budget.fit(&Kind::Full.circuit(stations));
        Offer { kind: Kind::Full, circuit, trims }
    }

    /// What the menu of the level has for this kit and this knee.
    fn menu(&self, trims: &mut Vec<Trim>) -> Vec<Candidate> {
        let mut chosen = Vec::new();
        for place in menu::menu(self.level) {
            let first = place.1.first().and_then(|id| library::find(id));
            let Some(exercise) = self.exercise(self.level, place, self.is_held()) else {
                trims.extend(first.map(|from| Trim::Kit { from, to: None }));
                continue;
            };
            if let Some(from) = first.filter(|it| !it.can_be_done_with(&self.person.kit)) {
                trims.push(Trim::Kit { from, to: Some(exercise) });
            }
            if self.eases() && menu::bends_knee(exercise) {
                trims.push(Trim::NoDeepBend(exercise));
            } else if exercise.id.0 == "lunge-matrix" && self.is_outside_sore() {
                trims.push(Trim::NoCrossing(exercise));
            } else {
                chosen.push(self.candidate(exercise));
            }
        }
        chosen
    }

    /// Enough to do for a knee that wants no deep bend: from the first level.
    fn fill(&self, chosen: &mut Vec<Candidate>) {
        for place in menu::menu(Level::Activation) {
            if chosen.len() >= usize::from(rules::MOVES.small()) {
                break;
            }
            let Some(exercise) = self.exercise(Level::Activation, place, true) else { continue };
            let bends = self.eases() && menu::bends_knee(exercise);
            let family = Some(place.0);
            let has = chosen.iter().any(|it| menu::family_of(it.station.exercise.id.0) == family);
            if !bends && !has {
                chosen.push(self.candidate(exercise));
            }
        }
    }

    /// Nothing goes up, and what went up and has not been done yet waits.
    fn is_held(&self) -> bool {
        self.knee.light > Light::Green
    }

    /// One set less, and no deep bend of the knee under load.
    fn eases(&self) -> bool {
        self.knee.light >= Light::Amber
    }

    fn is_outside_sore(&self) -> bool {
        let said = self.is_held() && self.person.profile.sites.contains(&Site::KneeOuter);
        let days = rules::OUTER_KNEE_DAYS.days();
        said || self.outer_knee.is_some_and(|day| is_near(day, self.today, days))
    }

    fn exercise(&self, level: Level, place: &Place, held: bool) -> Option<&'static Exercise> {
        self.repertoire.exercise(&self.person.kit, level, place, held)
    }

    fn candidate(&self, exercise: &'static Exercise) -> Candidate {
        let station = self.repertoire.work(exercise, self.is_held()).station();
        let less = u8::from(self.eases());
        let sets = station.sets.saturating_sub(less).max(1);
        let last = self.repertoire.track(exercise).and_then(|it| it.last);
        Candidate { station: Station { sets, ..station }, last }
    }

    /// A brief warm-up of hip and knee where the first stage is not the warm-up itself (H04).
    fn warm_up(&self, minutes: u8) -> Vec<Station> {
        if self.level == Level::Activation || minutes < rules::MINUTES_ACTIVATION.small() {
            return Vec::new();
        }
        let moves = ["knee-wall"].into_iter().filter_map(library::find);
        moves.map(|it| Station { sets: 1, ..Station::of(it) }).collect()
    }

    /// Hops after a short warm-up, in the number of landings the plan has come to.
    pub(super) fn hops(&self) -> Option<Offer> {
        let drills = hops::stations(self.repertoire, &self.person.kit, self.hops);
        if drills.is_empty() {
            return None;
        }
        let minutes = minutes(&self.person.profile, self.level);
        let mut stations = self.warm_up(minutes);
        // Hips first, then hops: one set of what keeps the pelvis level.
        let place = menu::menu(Level::Control).get(4)?;
        if let Some(hip) = self.exercise(Level::Control, place, true) {
            stations.push(Station { sets: 1, ..self.repertoire.work(hip, false).station() });
        }
        stations.extend(drills);
        let budget = Budget::of(minutes, self.person.pace);
        let circuit = budget.fit(&Kind::Hops.circuit(stations));
        Some(Offer { kind: Kind::Hops, circuit, trims: Vec::new() })
    }

    /// Moves of the first level that ask little of a knee and are not among what hurt lately: one
    /// set each, at the bottom of the range.
    pub(super) fn gentle(&self, hurts: &[(Day, &str)]) -> Offer {
        let mut trims = Vec::new();
        let mut stations = Vec::new();
        for (_, ids) in menu::menu(Level::Activation) {
            let Some(exercise) = ids.first().and_then(|id| library::find(id)) else { continue };
            let is_near = |day| is_near(day, self.today, rules::HURT_DAYS.days());
            if hurts.iter().any(|(day, id)| *id == exercise.id.0 && is_near(*day)) {
                trims.push(Trim::Hurt(exercise));
            } else if exercise.is_knee_friendly() && exercise.can_be_done_with(&self.person.kit) {
                stations.push(Station { sets: 1, ..Station::of(exercise) });
            }
        }
        if stations.is_empty() {
            return Offer { trims, ..ready(Kind::Mobility) };
        }
        Offer { kind: Kind::Gentle, circuit: Kind::Gentle.circuit(stations), trims }
    }
}

/// A ready-made circuit.
pub(super) fn ready(kind: Kind) -> Offer {
    let made = circuits::find(kind.circuit_id()).map(|it| it.circuit.clone());
    let circuit = made.unwrap_or_else(|| kind.circuit(Vec::new()));
    Offer { kind, circuit, trims: Vec::new() }
}

fn is_near(day: Day, today: Day, days: i32) -> bool {
    today.0.saturating_sub(day.0) <= days
}
