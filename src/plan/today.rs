//! What there is to do today, and why this and not more. H01 to H09.
//!
//! Something can always be started: [`Today::anyway`] is the circuit for it also on a day of rest.

use std::borrow::Cow;

use super::Plan;
use super::fold::Fold;
use super::hops;
use super::kind::Kind;
use super::menu;
use super::pain::{ForStrength, Knee, Light};
use super::rules;
use crate::circuit::{Circuit, Station};
use crate::day::{Day, Weekday};
use crate::diary::{Level, Profile};
use crate::exercise::{Exercise, Kit};
use crate::library::{self, circuits};
use crate::session::Site;
use crate::timeline::{Pace, Timeline, fit};

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
    /// Have it looked at first.
    Refer,
    /// After a break, at the bottom of the ranges.
    Back {
        days: u16,
    },
}

impl Reason {
    pub const fn rule(self) -> Option<&'static rules::Rule> {
        match self {
            Self::Rests { .. } | Self::Due { .. } => Some(&rules::BETWEEN_FULL),
            Self::WeekFull { .. } => Some(&rules::FULL_A_WEEK),
            Self::RedRest { .. } | Self::AfterRed => Some(&rules::RED_REST),
            Self::Refer => Some(&rules::REDS_WINDOW),
            Self::Back { .. } => Some(&rules::TIME_OFF),
            Self::First | Self::Done | Self::NoTime(_) | Self::EasyRun | Self::HardRun => None,
        }
    }
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

/// What the circuits are made from: all of it taken from the fold once.
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

fn budget_ms(minutes: u8) -> u32 {
    u32::from(minutes) * 60_000
}

fn circuit(kind: Kind, stations: Vec<Station>) -> Circuit {
    Circuit {
        id: Cow::Borrowed(kind.circuit_id()),
        name: Cow::Borrowed(kind.circuit_id()),
        stations: Cow::Owned(stations),
        rounds: 1,
        round_rest_secs: 0,
    }
}

/// The circuit of a level for this day and this knee.
pub(super) fn full(
    fold: &Fold,
    profile: &Profile,
    kit: &[Kit],
    knee: &Knee,
    level: Level,
    today: Day,
) -> Offer {
    let light = knee.light;
    let held = light > Light::Green;
    let level = if held { fold.level_done(level) } else { level };
    let ease = light >= Light::Amber;
    let mut trims = Vec::new();
    match light {
        Light::Green => {}
        Light::AmberLight => trims.extend([Trim::Held(light), Trim::ShorterRange]),
        _ => trims.extend([Trim::Held(light), Trim::SetLess]),
    }
    let outer_sore = (light > Light::Green && profile.sites.contains(&Site::KneeOuter))
        || fold.outer_knee().is_some_and(|day| is_near(day, today, rules::OUTER_KNEE_DAYS.days()));
    let mut chosen: Vec<Candidate> = Vec::new();
    for place in menu::menu(level) {
        let Some(exercise) = fold.exercise(level, place, held) else {
            if let Some(from) = place.1.first().and_then(|id| library::find(id)) {
                trims.push(Trim::Kit { from, to: None });
            }
            continue;
        };
        let first = place.1.first().and_then(|id| library::find(id));
        if let Some(from) = first.filter(|it| !it.can_be_done_with(kit)) {
            trims.push(Trim::Kit { from, to: Some(exercise) });
        }
        if ease && menu::bends_knee(exercise) {
            trims.push(Trim::NoDeepBend(exercise));
        } else if outer_sore && exercise.id.0 == "lunge-matrix" {
            trims.push(Trim::NoCrossing(exercise));
        } else {
            chosen.push(Candidate::of(fold, exercise, held, ease));
        }
    }
    // Enough to do for a knee that wants no deep bend: from the first level.
    for place in menu::menu(Level::Activation) {
        if chosen.len() >= usize::from(rules::MOVES.small()) {
            break;
        }
        let Some(exercise) = fold.exercise(Level::Activation, place, true) else { continue };
        let bends = ease && menu::bends_knee(exercise);
        let has =
            chosen.iter().any(|it| menu::family_of(it.station.exercise.id.0) == Some(place.0));
        if !bends && !has {
            chosen.push(Candidate::of(fold, exercise, held, ease));
        }
    }
    let minutes = minutes(profile, level);
    let mut stations = warm_up(level, minutes);
    let warm_ups = stations.len();
    if !assemble(&mut stations, chosen, budget_ms(minutes)) {
        trims.push(Trim::Minutes { minutes });
    }
    debug_assert!(stations.len() > warm_ups);
    let circuit = fit(&circuit(Kind::Full, stations), Pace::default(), budget_ms(minutes));
    Offer { kind: Kind::Full, circuit, trims }
}

/// A brief warm-up of hip and knee where the first stage is not the warm-up itself (H04).
fn warm_up(level: Level, minutes: u8) -> Vec<Station> {
    if level == Level::Activation || minutes < rules::MINUTES_ACTIVATION.small() {
        return Vec::new();
    }
    let moves = ["knee-wall"].into_iter().filter_map(library::find);
    moves.map(|it| Station { sets: 1, ..Station::of(it) }).collect()
}

/// An exercise that may go into a circuit.
struct Candidate {
    station: Station,
    last: Option<Day>,
    /// Its place in the order in which a circuit is done.
    order: usize,
}

impl Candidate {
    fn of(fold: &Fold, exercise: &'static Exercise, held: bool, ease: bool) -> Self {
        let station = fold.work(exercise, held).station();
        let sets = if ease { station.sets.saturating_sub(1).max(1) } else { station.sets };
        let last =
            fold.tracks.iter().find(|it| it.work.exercise == exercise).and_then(|it| it.last);
        Self { station: Station { sets, ..station }, last, order: 0 }
    }
}

/// Adds what fits, the longest not done first: one set of four exercises, then their other sets,
/// then more exercises. Whether all of it fits.
fn assemble(stations: &mut Vec<Station>, mut left: Vec<Candidate>, budget_ms: u32) -> bool {
    let warm_up = stations.clone();
    for (order, candidate) in left.iter_mut().enumerate() {
        candidate.order = order;
    }
    let wanted: u32 = left.iter().map(|it| u32::from(it.station.sets)).sum();
    let mut queue = Vec::with_capacity(left.len());
    while let Some(next) = (0..left.len()).min_by_key(|&place| left[place].last) {
        queue.push(left.remove(next));
    }
    // The sets of each that are in, in the order of the queue.
    let mut sets = vec![0_u8; queue.len()];
    let lay = |sets: &[u8]| {
        let mut laid = warm_up.clone();
        for order in 0..queue.len() {
            for (candidate, &sets) in queue.iter().zip(sets) {
                if candidate.order == order && sets > 0 {
                    laid.push(Station { sets, ..candidate.station });
                }
            }
        }
        laid
    };
    let fits = |sets: &[u8]| {
        let circuit = circuit(Kind::Full, lay(sets));
        Timeline::duration_ms(&circuit, Pace::default()) <= budget_ms
    };
    let first = usize::from(rules::MOVES.small()).min(queue.len());
    let rounds: [(std::ops::Range<usize>, bool); 3] =
        [(0..first, false), (0..first, true), (first..queue.len(), true)];
    for (range, all_sets) in rounds {
        for place in range {
            let most = if all_sets { queue[place].station.sets } else { 1 };
            while sets[place] < most {
                sets[place] += 1;
                if !fits(&sets) {
                    sets[place] -= 1;
                    break;
                }
            }
        }
    }
    if sets.iter().all(|it| *it == 0)
        && let Some(one) = sets.first_mut()
    {
        *one = 1;
    }
    *stations = lay(&sets);
    sets.iter().map(|it| u32::from(*it)).sum::<u32>() == wanted
}

/// Hops after a short warm-up, in the number of landings the plan has come to.
pub(super) fn hop_session(fold: &Fold, profile: &Profile, level: Level) -> Option<Offer> {
    let minutes = minutes(profile, level);
    let mut stations = warm_up(level, minutes);
    let drills = hops::stations(fold, &fold.hops);
    if drills.is_empty() {
        return None;
    }
    // Hips first, then hops: one set of what keeps the pelvis level.
    let place = menu::menu(Level::Control).get(4)?;
    if let Some(hip) = fold.exercise(Level::Control, place, true) {
        stations.push(Station { sets: 1, ..fold.work(hip, false).station() });
    }
    stations.extend(drills);
    let circuit = fit(&circuit(Kind::Hops, stations), Pace::default(), budget_ms(minutes));
    Some(Offer { kind: Kind::Hops, circuit, trims: Vec::new() })
}

/// Moves of the first level that ask little of a knee and have not hurt lately: one set each, at
/// the bottom of the range.
pub(super) fn gentle(fold: &Fold, kit: &[Kit], today: Day) -> Offer {
    let mut trims = Vec::new();
    let mut stations = Vec::new();
    for (_, ids) in menu::menu(Level::Activation) {
        let Some(exercise) = ids.first().and_then(|id| library::find(id)) else { continue };
        let hurts = fold
            .hurts
            .iter()
            .any(|(day, id)| *id == exercise.id.0 && is_near(*day, today, rules::HURT_DAYS.days()));
        if hurts {
            trims.push(Trim::Hurt(exercise));
        } else if exercise.is_knee_friendly() && exercise.can_be_done_with(kit) {
            stations.push(Station { sets: 1, ..Station::of(exercise) });
        }
    }
    if stations.is_empty() {
        return Offer { trims, ..ready(Kind::Mobility) };
    }
    Offer { kind: Kind::Gentle, circuit: circuit(Kind::Gentle, stations), trims }
}

/// A ready-made circuit.
pub(super) fn ready(kind: Kind) -> Offer {
    let made = circuits::find(kind.circuit_id()).map(|it| it.circuit.clone());
    let circuit = made.unwrap_or_else(|| circuit(kind, Vec::new()));
    Offer { kind, circuit, trims: Vec::new() }
}

fn is_near(day: Day, today: Day, days: i32) -> bool {
    today.0.saturating_sub(day.0) <= days
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
        let counts = |it: &&super::fold::DoneSession| {
            it.kind.is_full() && it.day <= day && day.0.saturating_sub(it.day.0) < 7
        };
        self.done.iter().filter(counts).count().min(255) as u8
    }

    fn choose(&self, running: Running) -> (Kind, Reason) {
        let today = self.day;
        let done_today = |kind: fn(Kind) -> bool| {
            self.done.iter().rev().any(|it| it.day == today && kind(it.kind))
        };
        let refer = self.knee.light == Light::Refer;
        match self.knee.for_strength(today) {
            ForStrength::Rest => {
                let until = self.knee.rest_until.unwrap_or(today);
                return (Kind::Rest, if refer { Reason::Refer } else { Reason::RedRest { until } });
            }
            ForStrength::Gentle if refer => return (Kind::Rest, Reason::Refer),
            ForStrength::Gentle if done_today(|_| true) => return (Kind::Rest, Reason::Done),
            ForStrength::Gentle => return (Kind::Gentle, Reason::AfterRed),
            ForStrength::GoOn | ForStrength::Hold | ForStrength::Ease => {}
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
        if !self.profile.has_time_on(today.weekday()) {
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
