//! A circuit in the making: edits as data, each of which can be undone; what it adds up to; and
//! what a physio would say about it.
//!
//! A [`Draft`] may be what a circuit may not: empty, or without a name. Everything else is always
//! within the limits, because an edit that would leave them is refused with a reason and changes
//! nothing. From nothing: [`Draft::new`]. From a ready-made circuit, a link or what was just done
//! (a session keeps its circuit as the code of a link): [`Draft::of`].

mod totals;
mod warn;

pub use totals::{Totals, totals};
pub use warn::{LONG_MINS, Person, WARM_MS, Warning, warnings};

use std::borrow::Cow;

use crate::circuit::{
    Circuit, CircuitError, MAX_NAME, MAX_REST_SECS, MAX_ROUNDS, MAX_STATIONS, Part, SideChoice,
    Station, one_line,
};
use crate::exercise::{Measure, Phase, Tempo, TempoName};
use crate::timeline::{Pace, Timeline};

/// The id of a circuit that somebody put together here.
pub const ID: &str = "mine";
/// Minutes at the usual pace. Our choice: no edit makes a circuit longer than this.
pub const MAX_MINS: u32 = 180;
/// Steps back that are kept.
const MAX_PAST: usize = 200;

/// One change of a draft. Places count from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    Name(String),
    Rounds(u8),
    /// Seconds between rounds.
    RoundRest(u16),
    /// At the end of the part it says. [`Station::of`] is an exercise as it is usually added.
    Add(Station),
    /// At a place, in the part that is there.
    Insert(usize, Station),
    Remove(usize),
    /// The same once more, right after it.
    Duplicate(usize),
    /// From a place to a place, both as in the list with the station in it. It takes on the part
    /// it is moved into.
    Move(usize, usize),
    Up(usize),
    Down(usize),
    /// Once before the rounds, in the rounds, or once after them: it moves to that part's edge.
    Part(usize, Part),
    Sets(usize, u8),
    /// In the exercise's measure.
    Amount(usize, u16),
    /// The seconds of one phase.
    Tempo(usize, Phase, u8),
    /// Back to the exercise's own tempo.
    OwnTempo(usize),
    /// Zero is legal.
    Rest(usize, u16),
    Side(usize, SideChoice),
    /// Another exercise, with the tempo of the given station; sets, rest, part and, where they
    /// still mean something, amount and sides stay.
    Swap(usize, Station),
}

/// Why an edit was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditError {
    /// There is no station at this place.
    NoStation,
    /// It is so already: nothing would change.
    Nothing,
    /// The seconds of this phase are the dose: the amount says them.
    HoldIsDose,
    /// It would take so many minutes, more than [`MAX_MINS`].
    TooLong(u32),
    Limit(CircuitError),
}

/// A circuit in the making and the way back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    now: Circuit,
    /// What it was before each edit, the latest last.
    past: Vec<Circuit>,
    /// What was undone, the latest last.
    future: Vec<Circuit>,
}

impl Draft {
    /// Nothing yet.
    pub fn new(name: &str) -> Self {
        Self::of(Circuit {
            id: ID.into(),
            name: one_line(name, MAX_NAME).into(),
            stations: Cow::Borrowed(&[]),
            rounds: 1,
            round_rest_secs: 0,
        })
    }

    /// From what there is. It gets the id of one's own.
    pub fn of(circuit: Circuit) -> Self {
        let now = Circuit { id: ID.into(), ..circuit };
        Self { now, past: Vec::new(), future: Vec::new() }
    }

    /// As it is now; it may be empty or nameless.
    pub fn circuit(&self) -> &Circuit {
        &self.now
    }

    /// The circuit, or what it still lacks.
    pub fn finish(&self) -> Result<Circuit, CircuitError> {
        let name = self.now.name.trim().to_owned().into();
        let circuit = Circuit { name, ..self.now.clone() };
        circuit.check().map(|()| circuit)
    }

    /// Makes an edit; if it is refused, nothing has changed.
    pub fn apply(&mut self, edit: Edit) -> Result<(), EditError> {
        let mut next = self.now.clone();
        change(&mut next, edit)?;
        if next == self.now {
            return Err(EditError::Nothing);
        }
        let mins = |it: &Circuit| Timeline::duration_ms(it, Pace::default()).div_ceil(60_000);
        // What came in longer may still be edited.
        if mins(&next) > MAX_MINS && mins(&next) > mins(&self.now) {
            return Err(EditError::TooLong(mins(&next)));
        }
        if self.past.len() == MAX_PAST {
            self.past.remove(0);
        }
        self.past.push(std::mem::replace(&mut self.now, next));
        self.future.clear();
        Ok(())
    }

    /// Takes back the latest edit; false if there is none.
    pub fn undo(&mut self) -> bool {
        step(&mut self.past, &mut self.now, &mut self.future)
    }

    /// Makes the latest edit that was taken back; false if there is none.
    pub fn redo(&mut self) -> bool {
        step(&mut self.future, &mut self.now, &mut self.past)
    }

    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }
}

fn step(from: &mut Vec<Circuit>, now: &mut Circuit, to: &mut Vec<Circuit>) -> bool {
    let Some(circuit) = from.pop() else { return false };
    to.push(std::mem::replace(now, circuit));
    true
}

fn change(circuit: &mut Circuit, edit: Edit) -> Result<(), EditError> {
    match edit {
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
        Edit::Name(_) | Edit::Rounds(_) | Edit::RoundRest(_) => return Ok(()),
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
        Edit::Name(_) | Edit::Rounds(_) | Edit::RoundRest(_) | Edit::Add(_) | Edit::Insert(..) => {
            return Ok(());
        }
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
