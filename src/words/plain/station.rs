//! A line's exercise, of the library or of one's own, and its dose as a station.

use super::Why;
use super::line::Facts;
use super::names::Names;
use super::scan::Said;
use super::scan::Scan;
use super::token::{Kind, State, Token, is_dash};
use crate::circuit::{MAX_HOLD_SECS, MAX_PHASE_SECS, MAX_REPS, MAX_REST_SECS, MAX_SETS, Station};
use crate::exercise::{Exercise, Measure, Sides, Tempo, TempoName};
use crate::library::own::OwnExercise;

/// Other words for a loop band.
const BANDS: [&str; 5] = ["theraband", "miniband", "gummiband", "loopband", "bands"];

/// The station of a line, if it names an exercise.
pub(super) fn station(tokens: &mut [Token], facts: &Facts, names: &Names) -> Option<Station> {
    let measure = facts.measure.or_else(|| match (facts.amount, facts.hold) {
        // A hold that is too long for a phase is the dose.
        (None, Some(hold)) if hold.it > MAX_PHASE_SECS.into() => Some(Measure::HoldSecs),
        _ => None,
    });
    let found = own(tokens, facts, names).or_else(|| listed(tokens, facts, measure, names));
    let exercise = found?;
    let mut scan = Scan { tokens };
    let mut station = Station::of(exercise);
    let counts = exercise.dose.measure;
    if let Some(amount) = facts.amount {
        station.sets = if facts.sets.is_none() { 1 } else { station.sets };
        let most = if counts == Measure::HoldSecs { MAX_HOLD_SECS } else { MAX_REPS };
        if facts.measure.is_some_and(|it| it != counts) {
            scan.mark(amount.at, Why::OtherMeasure);
        } else if !(1..=u32::from(most)).contains(&amount.it) {
            scan.mark(amount.at, Why::Limit);
        } else {
            station.amount = amount.it as u16;
        }
    }
    if let Some(sets) = facts.sets {
        if (1..=u32::from(MAX_SETS)).contains(&sets.it) {
            station.sets = sets.it as u8;
        } else {
            scan.mark(sets.at, Why::Limit);
        }
    }
    match facts.rest {
        Some(rest) if rest.it <= MAX_REST_SECS.into() => station.rest_secs = rest.it as u16,
        Some(rest) => scan.mark(rest.at, Why::Limit),
        None => {}
    }
    if let Some(said) = facts.tempo {
        let own = exercise.tempo;
        let [lower, pause, lift, hold] = said.it.digits;
        let starts_with = said.it.opening.unwrap_or(own.starts_with);
        let name = said.it.name.unwrap_or(TempoName::Own);
        let tempo = Tempo { name, lift, hold, lower, pause, starts_with };
        let is_own = (tempo.digits(), starts_with) == (own.digits(), own.starts_with);
        station.tempo = (!is_own || said.it.name.is_some()).then_some(tempo);
    }
    if let Some(hold) = facts.hold {
        held(&mut station, hold, facts, &mut scan);
    }
    sided(&mut station, facts, &mut scan);
    Some(station)
}

fn held(station: &mut Station, hold: Said<u32>, facts: &Facts, scan: &mut Scan) {
    let is_dose = station.exercise.dose.measure == Measure::HoldSecs;
    if is_dose && facts.amount.is_none() && (1..=u32::from(MAX_HOLD_SECS)).contains(&hold.it) {
        station.amount = hold.it as u16;
        station.sets = if facts.sets.is_some() { station.sets } else { 1 };
    } else if is_dose || facts.tempo.is_some() {
        scan.mark(hold.at, Why::Twice);
    } else if hold.it <= MAX_PHASE_SECS.into() {
        let tempo = Tempo { name: TempoName::Own, hold: hold.it as u8, ..station.tempo() };
        let is_own = tempo.digits() == station.exercise.tempo.digits();
        let has_time = tempo.digits() != [0; 4];
        station.tempo = (!is_own && has_time).then_some(tempo);
    } else {
        scan.mark(hold.at, Why::Limit);
    }
}

fn sided(station: &mut Station, facts: &Facts, scan: &mut Scan) {
    let sides = station.exercise.sides;
    // On each side it is done whatever comes first, but for what both do at once.
    let is_so = |said: Sides| said == sides || said == Sides::Each && sides != Sides::Both;
    if let Some(said) = facts.sides.filter(|said| !is_so(said.it)) {
        scan.mark(said.at, Why::NoSides);
    }
    match facts.side {
        Some(said) if said.it.suits(sides) => station.side = said.it,
        Some(said) => scan.mark(said.at, Why::NoSides),
        None => {}
    }
}

/// `"My move" like Bridge`: an exercise of one's own.
fn own(tokens: &mut [Token], facts: &Facts, names: &Names) -> Option<&'static Exercise> {
    let quoted = tokens.iter().position(|it| matches!(it.kind, Kind::Quoted(_)))?;
    let like = quoted + 1;
    let Kind::Quoted(name) = tokens[quoted].kind.clone() else { return None };
    let is_like = Scan { tokens }.word(like).is_some_and(|it| matches!(it, "like" | "wie" | "as"));
    if !is_like || tokens[quoted].state != State::Open {
        return None;
    }
    let all = words(tokens, like + 1);
    let said: Vec<&str> = all.iter().map(|it| it.1.as_str()).collect();
    let named = names.find(&said, None, false)?;
    if named.words.start > 0 {
        return None;
    }
    let one = OwnExercise::like(named.exercise, &name);
    let side = facts.side.map(|it| it.it);
    let sides = match (facts.sides.map(|it| it.it), side) {
        (Some(sides), _) => sides,
        (None, Some(_)) => Sides::Each,
        (None, None) => one.sides,
    };
    // Without a unit it counts repetitions, unless its figure does not.
    let measure = facts.measure.unwrap_or(match facts.amount {
        Some(_) => Measure::Reps,
        None => one.measure,
    });
    let own = OwnExercise { sides, measure, ..one };
    let exercise = own.by_name().ok().filter(|_| own.name == name)?;
    let mut scan = Scan { tokens };
    scan.take(quoted, like + 1);
    for (place, _) in &all[named.words] {
        scan.take(*place, place + 1);
    }
    Some(exercise)
}

/// An exercise of the library, by the words that are left.
fn listed(
    tokens: &mut [Token],
    facts: &Facts,
    measure: Option<Measure>,
    names: &Names,
) -> Option<&'static Exercise> {
    let all = words(tokens, 0);
    let said: Vec<&str> = all.iter().map(|it| it.1.as_str()).collect();
    // Where nothing else says that something shall be done, every word must fit.
    let is_dosed = facts.amount.is_some() || facts.sets.is_some() || facts.hold.is_some();
    let is_dosed = is_dosed || facts.tempo.is_some() || facts.rest.is_some();
    let named = names.find(&said, measure, !is_dosed)?;
    let mut scan = Scan { tokens };
    for (place, _) in &all[named.words] {
        if named.is_guess {
            scan.mark(*place, Why::Guess);
        } else {
            scan.take(*place, place + 1);
        }
    }
    Some(named.exercise)
}

/// The words that are left, from a token on: `1-leg` is said as `single leg`.
fn words(tokens: &[Token], from: usize) -> Vec<(usize, String)> {
    let mut words = Vec::new();
    for (place, token) in tokens.iter().enumerate().skip(from) {
        let next = tokens.get(place + 1..).and_then(|rest| {
            rest.iter().find(|it| !matches!(it.kind, Kind::Sign(sign) if is_dash(sign)))
        });
        let before_leg = next.is_some_and(
            |it| matches!(&it.kind, Kind::Word(word) if matches!(word.as_str(), "leg" | "legged")),
        );
        match &token.kind {
            _ if token.state != State::Open => {}
            Kind::Word(word) if word == "sl" => {
                words.extend(["single", "leg"].map(|it| (place, it.to_owned())));
            }
            Kind::Word(word) if BANDS.contains(&word.as_str()) => {
                words.push((place, "band".to_owned()));
            }
            Kind::Word(word) if !word.is_empty() => words.push((place, word.clone())),
            Kind::Number(1) if before_leg => words.push((place, "single".to_owned())),
            // Inside quotation marks, but of the library.
            Kind::Quoted(name) => {
                let mut folded = String::new();
                crate::words::search::fold(name, &mut folded);
                words.extend((!folded.is_empty()).then_some((place, folded)));
            }
            Kind::Word(_) | Kind::Number(_) | Kind::Sign(_) => {}
        }
    }
    words
}
