//! What each edit does to a circuit, and where its limits are.

use super::{Edit, EditError};
use crate::circuit::{
    Circuit, CircuitError, MAX_NAME, MAX_REST_SECS, MAX_ROUNDS, MAX_STATIONS, Part, Station,
    one_line,
};
use crate::exercise::{Measure, Phase, Tempo, TempoName};

/// Makes an edit; if it is refused, what is left of the circuit is not to be used.
pub(super) fn change(circuit: &mut Circuit, edit: Edit) -> Result<(), EditError> {
    match edit {
        Edit::Open(other) => {
            // It may be empty or nameless, and nothing else.
            let named = Circuit { name: "-".into(), ..other.clone() };
            match named.check() {
                Ok(()) => *circuit = other,
                Err(CircuitError::NoStations) => *circuit = Circuit { rounds: 1, ..other },
                Err(error) => return Err(EditError::Limit(error)),
            }
        }
        Edit::Name(name) if one_line(&name, MAX_NAME) != name => {
            return Err(EditError::Limit(CircuitError::Name));
        }
        Edit::Name(name) => circuit.name = name.into(),
        Edit::Rounds(rounds) if !(1..=MAX_ROUNDS).contains(&rounds) => {
            return Err(EditError::Limit(CircuitError::Rounds(rounds)));
        }
        Edit::Rounds(rounds) => circuit.rounds = rounds,
        Edit::RoundRest(secs) if secs > MAX_REST_SECS => {
            return Err(EditError::Limit(CircuitError::Rest(circuit.stations.len())));
        }
        Edit::RoundRest(secs) => circuit.round_rest_secs = secs,
        edit => return change_stations(circuit.stations.to_mut(), &edit),
    }
    Ok(())
}

fn change_stations(stations: &mut Vec<Station>, edit: &Edit) -> Result<(), EditError> {
    let last = stations.len();
    let place = match *edit {
        Edit::Open(_) | Edit::Name(_) | Edit::Rounds(_) | Edit::RoundRest(_) => return Ok(()),
        Edit::Add(station) => {
            let place = stations.partition_point(|it| it.part <= station.part);
            return insert(stations, place, station);
        }
        Edit::Insert(place, _) if place > last => return Err(EditError::NoStation),
        Edit::Insert(place, station) => return insert(stations, place, station),
        Edit::Remove(at)
        | Edit::Duplicate(at)
        | Edit::Move(at, _)
        | Edit::Up(at)
        | Edit::Down(at)
        | Edit::Part(at, _)
        | Edit::Sets(at, _)
        | Edit::Amount(at, _)
        | Edit::Tempo(at, ..)
        | Edit::OwnTempo(at)
        | Edit::Rest(at, _)
        | Edit::Side(at, _)
        | Edit::Swap(at, _) => at,
    };
    let before = *stations.get(place).ok_or(EditError::NoStation)?;
    let after = match *edit {
        Edit::Remove(_) => {
            stations.remove(place);
            return Ok(());
        }
        Edit::Duplicate(_) => return insert(stations, place + 1, before),
        Edit::Move(_, to) => return shift(stations, place, to),
        Edit::Up(_) => {
            return shift(stations, place, place.checked_sub(1).ok_or(EditError::Nothing)?);
        }
        Edit::Down(_) if place + 1 == last => return Err(EditError::Nothing),
        Edit::Down(_) => return shift(stations, place, place + 1),
        Edit::Part(_, part) => {
            stations.remove(place);
            let to = if part < before.part {
                stations.partition_point(|it| it.part <= part)
            } else {
                stations.partition_point(|it| it.part < part)
            };
            let to = if part == before.part { place } else { to };
            stations.insert(to, Station { part, ..before });
            return Ok(());
        }
        Edit::Sets(_, sets) => Station { sets, ..before },
        Edit::Amount(_, amount) => Station { amount, ..before },
        Edit::Tempo(_, phase, secs) => Station { tempo: stepped(&before, phase, secs)?, ..before },
        Edit::OwnTempo(_) => Station { tempo: None, ..before },
        Edit::Rest(_, rest_secs) => Station { rest_secs, ..before },
        Edit::Side(_, side) => Station { side, ..before },
        Edit::Swap(_, new) => swapped(&before, new),
        Edit::Open(_)
        | Edit::Name(_)
        | Edit::Rounds(_)
        | Edit::RoundRest(_)
        | Edit::Add(_)
        | Edit::Insert(..) => return Ok(()),
    };
    after.check(place + 1).map_err(EditError::Limit)?;
    stations[place] = after;
    Ok(())
}

fn insert(stations: &mut Vec<Station>, place: usize, station: Station) -> Result<(), EditError> {
    let count = stations.len() + 1;
    if count > MAX_STATIONS {
        return Err(EditError::Limit(CircuitError::TooManyStations(count)));
    }
    station.check(place + 1).map_err(EditError::Limit)?;
    put(stations, place, station);
    Ok(())
}

fn shift(stations: &mut Vec<Station>, from: usize, to: usize) -> Result<(), EditError> {
    if to >= stations.len() {
        return Err(EditError::NoStation);
    }
    let station = stations.remove(from);
    put(stations, to, station);
    Ok(())
}

/// At a place, in a part that keeps the order of the parts.
fn put(stations: &mut Vec<Station>, place: usize, station: Station) {
    let before = place.checked_sub(1).and_then(|it| stations.get(it));
    let least = before.map_or(Part::WarmUp, |it| it.part);
    let most = stations.get(place).map_or(Part::Finish, |it| it.part);
    stations.insert(place, Station { part: station.part.clamp(least, most), ..station });
}

/// The tempo with other seconds for one phase. One that has become the exercise's own is that.
fn stepped(station: &Station, phase: Phase, secs: u8) -> Result<Option<Tempo>, EditError> {
    let exercise = station.exercise;
    if exercise.dose.measure == Measure::HoldSecs && phase == Phase::Hold {
        return Err(EditError::HoldIsDose);
    }
    let mut tempo = Tempo { name: TempoName::Own, ..station.tempo() };
    *match phase {
        Phase::Lift => &mut tempo.lift,
        Phase::Hold => &mut tempo.hold,
        Phase::Lower => &mut tempo.lower,
        Phase::Pause => &mut tempo.pause,
    } = secs;
    let own = exercise.tempo;
    let is_own = (tempo.digits(), tempo.starts_with) == (own.digits(), own.starts_with);
    Ok((!is_own).then_some(tempo))
}

fn swapped(before: &Station, new: Station) -> Station {
    let same_measure = before.exercise.dose.measure == new.exercise.dose.measure;
    Station {
        exercise: new.exercise,
        tempo: new.tempo,
        amount: if same_measure { before.amount } else { new.amount },
        side: before.side.suited(new.exercise.sides),
        ..*before
    }
}
