//! What a physio would say about a circuit. Nothing of it forbids anything.
//!
//! The numbers are our choice: no source says from when on a circuit is too long or a body warm.

use super::totals;
use crate::circuit::{Circuit, Part, Station};
use crate::exercise::{Exercise, Kit, Side, Stage};
use crate::timeline::{Bout, Gap, Pace, Timeline, plan};

/// Longer than this, in minutes, is hardly ever done twice.
pub const LONG_MINS: u32 = 45;
/// So much work before hops, in milliseconds, does for a warm-up.
pub const WARM_MS: u32 = 3 * 60_000;

/// What is known of the person who will do it. What is not known is not warned about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Person<'a> {
    /// The highest stage they train in.
    pub stage: Option<Stage>,
    pub kit: Option<&'a [Kit]>,
}

/// Places count from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warning {
    /// Nothing is done by the other side.
    OneSide(Side),
    /// These hops come before this control work, which wants fresh legs and makes landings good.
    HopsBeforeControl { hops: usize, control: usize },
    /// These hops come with hardly anything before them.
    HopsCold(usize),
    /// A hard set of this station follows a hard one of the same muscles and side, without a break.
    NoRest(usize),
    /// Minutes.
    Long(u32),
    /// This station is of a later stage than the person's.
    AboveStage(usize, Stage),
    /// This station needs something that is not at hand. Each thing is named once.
    Kit(usize, Kit),
}

/// Everything there is to say, in the order of the list above, each thing once.
pub fn warnings(circuit: &Circuit, pace: Pace, person: &Person) -> Vec<Warning> {
    let mut all = Vec::new();
    if circuit.stations.is_empty() {
        return all;
    }
    let bouts = plan(circuit, pace);
    all.extend(one_side(circuit, pace));
    all.extend(hops_before_control(&circuit.stations));
    all.extend(hops_cold(circuit, pace));
    no_rest(circuit, &bouts, &mut all);
    let mins = Timeline::duration_ms(circuit, pace).div_ceil(60_000);
    if mins > LONG_MINS {
        all.push(Warning::Long(mins));
    }
    for (place, station) in circuit.stations.iter().enumerate() {
        let stage = station.exercise.stage;
        if stage != Stage::Mobility && person.stage.is_some_and(|reached| stage > reached) {
            all.push(Warning::AboveStage(place, stage));
        }
    }
    let Some(kit) = person.kit else { return all };
    for (place, station) in circuit.stations.iter().enumerate() {
        for &piece in station.exercise.kit {
            let is_there = Kit::EVERYWHERE.contains(&piece) || kit.contains(&piece);
            let is_said =
                all.iter().any(|it| matches!(it, Warning::Kit(_, said) if *said == piece));
            if !is_there && !is_said {
                all.push(Warning::Kit(place, piece));
            }
        }
    }
    all
}

fn one_side(circuit: &Circuit, pace: Pace) -> Option<Warning> {
    let totals = totals(circuit, pace);
    match (totals.left_ms, totals.right_ms) {
        (1.., 0) => Some(Warning::OneSide(Side::Left)),
        (0, 1..) => Some(Warning::OneSide(Side::Right)),
        _ => None,
    }
}

/// The first hops, and the first control work after them.
fn hops_before_control(stations: &[Station]) -> Option<Warning> {
    let stage = |it: &Station| it.exercise.stage;
    let hops = stations.iter().position(|it| stage(it) == Stage::Plyometrics)?;
    let after = stations.iter().skip(hops).position(|it| stage(it) == Stage::Control)?;
    Some(Warning::HopsBeforeControl { hops, control: hops + after })
}

/// The first hops, if neither a warm-up nor enough work is before them.
fn hops_cold(circuit: &Circuit, pace: Pace) -> Option<Warning> {
    let is_hop = |it: &Station| it.exercise.stage == Stage::Plyometrics;
    let hops = circuit.stations.iter().position(is_hop)?;
    let before = circuit.stations.get(..hops)?;
    if before.iter().any(|it| it.part == Part::WarmUp) {
        return None;
    }
    let before = Circuit { stations: before.to_vec().into(), rounds: 1, ..circuit.clone() };
    let totals = totals(&before, pace);
    let is_cold = totals.left_ms.max(totals.right_ms) < WARM_MS;
    is_cold.then_some(Warning::HopsCold(hops))
}

fn no_rest(circuit: &Circuit, bouts: &[Bout], all: &mut Vec<Warning>) {
    let of = |bout: &Bout| Some(circuit.stations.get(usize::from(bout.station))?.exercise);
    for pair in bouts.windows(2) {
        let [first, then] = pair else { continue };
        let (Some(a), Some(b)) = (of(first), of(then)) else { continue };
        let warning = Warning::NoRest(usize::from(then.station));
        let same_side =
            first.side == Side::Both || then.side == Side::Both || first.side == then.side;
        let same_muscle = a.primary.iter().any(|it| b.primary.contains(it));
        let hard = is_hard(a) && is_hard(b);
        if then.gap == Gap::None && same_side && same_muscle && hard && !all.contains(&warning) {
            all.push(warning);
        }
    }
}

fn is_hard(exercise: &Exercise) -> bool {
    matches!(exercise.stage, Stage::Strength | Stage::Plyometrics)
}
