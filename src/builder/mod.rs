//! A circuit in the making: edits as data, each of which can be undone; what it adds up to; and
//! what a physio would say about it.
//!
//! A [`Draft`] may be what a circuit may not: empty, or without a name. Everything else is always
//! within the limits, because an edit that would leave them is refused with a reason and changes
//! nothing. From nothing: [`Draft::new`]. From a ready-made circuit, a link or what was just done
//! (a session keeps its circuit as the code of a link): [`Draft::of`].

mod edit;
mod totals;
mod warn;

pub use totals::{Totals, totals};
pub use warn::{LONG_MINS, Person, WARM_MS, Warning, warnings};

use std::borrow::Cow;

use crate::circuit::{Circuit, CircuitError, MAX_NAME, Part, SideChoice, Station, one_line};
use crate::exercise::Phase;
use crate::timeline::{Pace, Timeline};
use edit::change;

/// The id of a circuit that somebody puts together here and that changes no other one.
pub const ID: &str = "mine";
/// Minutes at the usual pace. Our choice: no edit makes a circuit longer than this.
pub const MAX_MINS: u32 = 180;
/// Steps back that are kept.
const MAX_PAST: usize = 200;

/// One change of a draft. Places count from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Another circuit in the place of this one, under its own id; it may be unfinished.
    Open(Circuit),
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
///
/// Its id says which kept circuit it changes; [`ID`]: it is a new one. So the way back knows that
/// too.
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

    /// A change of the kept circuit with this id; empty: of none.
    pub fn changing(circuit: Circuit, id: &str) -> Self {
        let id = if id.is_empty() { ID } else { id };
        let now = Circuit { id: id.to_owned().into(), ..circuit };
        Self { now, past: Vec::new(), future: Vec::new() }
    }

    /// The kept circuit that this one changes.
    pub fn changes(&self) -> Option<&str> {
        (self.now.id != ID).then_some(&self.now.id)
    }

    /// As it is now; it may be empty or nameless.
    pub fn circuit(&self) -> &Circuit {
        &self.now
    }

    /// The circuit, or what it still lacks.
    pub fn finish(&self) -> Result<Circuit, CircuitError> {
        let name = self.now.name.trim().to_owned().into();
        let circuit = Circuit { id: ID.into(), name, ..self.now.clone() };
        circuit.check().map(|()| circuit)
    }

    /// Makes an edit; if it is refused, nothing has changed.
    pub fn apply(&mut self, edit: Edit) -> Result<(), EditError> {
        let next = self.after(edit)?;
        if self.past.len() == MAX_PAST {
            self.past.remove(0);
        }
        self.past.push(std::mem::replace(&mut self.now, next));
        self.future.clear();
        Ok(())
    }

    /// Goes on with the latest edit, so that both are one step back: a button that is held down.
    pub fn go_on(&mut self, edit: Edit) -> Result<(), EditError> {
        if self.past.is_empty() {
            return self.apply(edit);
        }
        self.now = self.after(edit)?;
        if self.past.last() == Some(&self.now) {
            // All the way back: there was no edit.
            self.past.pop();
        }
        self.future.clear();
        Ok(())
    }

    fn after(&self, edit: Edit) -> Result<Circuit, EditError> {
        // What came in longer may still be edited.
        let is_open = matches!(edit, Edit::Open(_));
        let mut next = self.now.clone();
        change(&mut next, edit)?;
        if next == self.now {
            return Err(EditError::Nothing);
        }
        let mins = |it: &Circuit| Timeline::duration_ms(it, Pace::default()).div_ceil(60_000);
        if !is_open && mins(&next) > MAX_MINS && mins(&next) > mins(&self.now) {
            return Err(EditError::TooLong(mins(&next)));
        }
        Ok(next)
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
