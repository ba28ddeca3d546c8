//! Exercises a person makes themselves, drawn by the movement of a library exercise.
//!
//! An own exercise *is* its name, its sides, what it counts and the exercise that draws it: all of
//! that stands in its id, so a link, a journal and an old session need nothing else to know it, on
//! any device and after it was deleted. Its tempo goes with each station. Its note and its stop
//! rule are for the person who wrote them and go into no link.
//!
//! The library's exercises are static, so own ones become so too: each is made once and kept as
//! long as the page is open. Equal ones are the same, and there are at most [`MAX_KNOWN`], so that
//! hostile links cannot fill the memory.
//!
//! What it trains, needs and asks of a knee is taken from the exercise that draws it. The voice has
//! one clip for the names of all of them, unless the person has recorded one, and the words of its
//! phases; a device that speaks by itself says its name.

use std::sync::{Mutex, PoisonError};

use crate::circuit::{MAX_PHASE_SECS, Station, one_line};
use crate::exercise::{
    Dose, Exercise, ExerciseId, Localized, Measure, Opening, Sides, Tempo, TempoName, Text, Travel,
};
use crate::percent::{self, Alphabet};

/// What begins the id of every own exercise.
pub const PREFIX: &str = "own.";
/// Characters of a name, as of those in the library.
pub const MAX_NAME: usize = 32;
/// Characters of a note, as of a cue in the library.
pub const MAX_NOTE: usize = 64;
/// Characters of a stop rule.
pub const MAX_STOP: usize = 120;
/// More than anybody makes.
pub const MAX_OWN: usize = 100;
/// Different own exercises that one visit can meet: a few megabytes.
pub const MAX_KNOWN: usize = 4_096;
/// Characters of a name where there is little room.
const MAX_SHORT: usize = 14;

/// An exercise as its maker wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnExercise {
    pub name: String,
    pub sides: Sides,
    pub measure: Measure,
    /// With which it is added to a circuit.
    pub tempo: Tempo,
    /// The one thing to think of; may be empty.
    pub note: String,
    /// When to end the set, beyond what always ends it; may be empty.
    pub stop: String,
    /// The library exercise whose figure shows it.
    pub drawn_by: &'static Exercise,
}

/// Why an own exercise cannot be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnError {
    /// No letters, or more than [`MAX_NAME`].
    Name,
    Note,
    Stop,
    /// The figure cannot use its sides like this.
    Sides,
    /// The figure does not walk.
    Measure,
    Tempo,
    /// Drawn by something that is not in the library itself.
    Figure,
    /// This visit has met [`MAX_KNOWN`] others.
    TooMany,
}

/// Whether the figure of a library exercise can show sides used like this: walks walk, and what
/// jumps from leg to leg alternates.
pub fn can_draw(drawn_by: &Exercise, sides: Sides) -> bool {
    let movement = drawn_by.movement;
    let is_bound = movement.crosses || !matches!(movement.travel, Travel::None);
    drawn_by.sides == sides || !(is_bound || sides == Sides::OutAndBack)
}

/// Whether it can show something that counts this.
pub fn can_count(drawn_by: &Exercise, measure: Measure) -> bool {
    measure != Measure::Steps || drawn_by.dose.measure == Measure::Steps
}

impl OwnExercise {
    /// One like an exercise of the library, to be changed from there on.
    pub fn like(drawn_by: &'static Exercise, name: &str) -> Self {
        Self {
            name: clean(name, MAX_NAME),
            sides: drawn_by.sides,
            measure: drawn_by.dose.measure,
            tempo: drawn_by.tempo,
            note: String::new(),
            stop: String::new(),
            drawn_by,
        }
    }

    pub fn check(&self) -> Result<(), OwnError> {
        let fits = |text: &str, most| clean(text, most) == text;
        let faults = [
            (!fits(&self.name, MAX_NAME) || self.name.is_empty(), OwnError::Name),
            (!fits(&self.note, MAX_NOTE), OwnError::Note),
            (!fits(&self.stop, MAX_STOP), OwnError::Stop),
            (self.drawn_by.id.0.starts_with(PREFIX), OwnError::Figure),
            (!can_draw(self.drawn_by, self.sides), OwnError::Sides),
            (!can_count(self.drawn_by, self.measure), OwnError::Measure),
            (!is_timed(self.tempo), OwnError::Tempo),
        ];
        faults.into_iter().find(|(is, _)| *is).map_or(Ok(()), |(_, error)| Err(error))
    }

    /// `own.clam.er.My_move`: drawn by, sides and measure, name. Frozen for ever.
    pub fn id(&self) -> String {
        let sides = SIDES.iter().find(|it| it.0 == self.sides).map_or("", |it| it.1);
        let measure = MEASURES.iter().find(|it| it.0 == self.measure).map_or("", |it| it.1);
        [PREFIX, self.drawn_by.id.0, ".", sides, measure, ".", &encode(&self.name)].concat()
    }

    /// As an exercise of the library, with the person's note as its cue.
    pub fn exercise(&self) -> Result<&'static Exercise, OwnError> {
        self.check()?;
        known(self, Some(&self.note)).ok_or(OwnError::TooMany)
    }

    /// The same as a link or a text names it: with the note that was written here, if there is one.
    pub fn by_name(&self) -> Result<&'static Exercise, OwnError> {
        self.check()?;
        known(self, None).ok_or(OwnError::TooMany)
    }

    /// As somebody adds it to a circuit.
    pub fn station(&self) -> Result<Station, OwnError> {
        let station = Station::of(self.exercise()?);
        let tempo = (self.tempo != station.exercise.tempo).then_some(self.tempo);
        Ok(Station { tempo, ..station })
    }

    /// What shows it on a page: the exercise that draws it, at the tempo and with the sides of this
    /// one, as far as they can be drawn. Never part of a circuit: there a station has the tempo.
    pub fn figure(&self) -> &'static Exercise {
        static SHOWN: Mutex<Vec<&'static Exercise>> = Mutex::new(Vec::new());
        let like = self.drawn_by;
        let drawn = can_draw(like, self.sides) && can_count(like, self.measure);
        let sides = if drawn { self.sides } else { like.sides };
        let dose = if drawn { self.dose() } else { like.dose };
        let tempo = if is_timed(self.tempo) { self.tempo } else { like.tempo };
        let is = |it: &&&'static Exercise| {
            let same_tempo = it.tempo.digits() == tempo.digits();
            **it == like && same_tempo && it.sides == sides && it.dose.measure == dose.measure
        };
        let mut shown = SHOWN.lock().unwrap_or_else(PoisonError::into_inner);
        match shown.iter().find(is) {
            Some(known) => known,
            None if shown.len() < MAX_KNOWN => {
                let made: &'static Exercise =
                    Box::leak(Box::new(Exercise { sides, dose, tempo, ..*like }));
                shown.push(made);
                made
            }
            None => like,
        }
    }

    fn dose(&self) -> Dose {
        let Dose { sets, amount, rest_secs, measure } = self.drawn_by.dose;
        let amount = match self.measure {
            same if same == measure => amount,
            Measure::Reps => (8, 12),
            Measure::HoldSecs => (20, 30),
            Measure::Steps => (10, 12),
        };
        Dose { sets, amount, rest_secs, measure: self.measure }
    }

    fn make(&self) -> Exercise {
        let like = self.drawn_by;
        let leak = |text: String| -> &'static str { Box::leak(text.into_boxed_str()) };
        let text = like.text.en;
        Exercise {
            id: ExerciseId(leak(self.id())),
            sides: self.sides,
            dose: self.dose(),
            text: Localized {
                en: Text {
                    name: leak(self.name.clone()),
                    short: leak(clean(&self.name, MAX_SHORT)),
                    cue: leak(self.note.clone()),
                    labels: text.labels,
                },
            },
            ..*like
        }
    }

    /// As stored: everything, in one line.
    pub fn tell(&self) -> String {
        let mut told = self.id();
        let place = TEMPI.iter().position(|it| *it == self.tempo.name).unwrap_or_default();
        let (name, opening) = (place as u8, u8::from(self.tempo.starts_with == Opening::Lower));
        for number in self.tempo.digits().into_iter().chain([name, opening]) {
            told.push(' ');
            told.push_str(&number.to_string());
        }
        for text in [&self.note, &self.stop] {
            told.push(' ');
            told.push_str(&encode(text));
        }
        told
    }

    /// `None` for what was not told by us.
    pub fn parse(told: &str) -> Option<Self> {
        let mut parts = told.split(' ');
        let own = Self::of_id(parts.next()?)?;
        let mut number = || parts.next()?.parse::<u8>().ok();
        let (lower, pause, lift, hold) = (number()?, number()?, number()?, number()?);
        let name = *TEMPI.get(usize::from(number()?))?;
        let starts_with = *OPENINGS.get(usize::from(number()?))?;
        let tempo = Tempo { name, lift, hold, lower, pause, starts_with };
        let (note, stop) = (decode(parts.next()?)?, decode(parts.next()?)?);
        let own = Self { tempo, note, stop, ..own };
        (parts.next().is_none() && own.check().is_ok()).then_some(own)
    }

    /// What an id says; note and stop rule are not in it, and the tempo is the drawn exercise's.
    pub fn of_id(id: &str) -> Option<Self> {
        let mut parts = id.strip_prefix(PREFIX)?.splitn(3, '.');
        let drawn_by = super::listed(parts.next()?)?;
        let kind = parts.next()?;
        let mut kinds = SIDES.iter().flat_map(|sides| MEASURES.iter().map(move |it| (sides, it)));
        let (sides, measure) =
            kinds.find(|(sides, measure)| [sides.1, measure.1].concat() == kind)?;
        let name = decode(parts.next()?)?;
        let own = Self { sides: sides.0, measure: measure.0, ..Self::like(drawn_by, &name) };
        (own.check().is_ok() && own.id() == id).then_some(own)
    }
}

/// The own exercise with this id: as its maker last wrote it, if that was on this visit.
pub(super) fn find(id: &str) -> Option<&'static Exercise> {
    known(&OwnExercise::of_id(id)?, None)
}

/// One that is known already, or a new one. `note`: only one with this note.
fn known(own: &OwnExercise, note: Option<&str>) -> Option<&'static Exercise> {
    static KNOWN: Mutex<Vec<&'static Exercise>> = Mutex::new(Vec::new());
    let id = own.id();
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let is = |it: &&Exercise| it.id.0 == id && note.is_none_or(|note| it.text.en.cue == note);
    // The last one is the latest.
    let exercise = match known.iter().rposition(is) {
        Some(place) => known.remove(place),
        None if known.len() < MAX_KNOWN => Box::leak(Box::new(own.make())),
        None => return None,
    };
    known.push(exercise);
    Some(exercise)
}

/// In ids: frozen for ever.
const SIDES: [(Sides, &str); 4] =
    [(Sides::Each, "e"), (Sides::Alternating, "a"), (Sides::OutAndBack, "o"), (Sides::Both, "b")];
const MEASURES: [(Measure, &str); 3] =
    [(Measure::Reps, "r"), (Measure::HoldSecs, "h"), (Measure::Steps, "s")];

/// By number, as told: append-only.
const TEMPI: [TempoName; 9] = [
    TempoName::Activation,
    TempoName::Control,
    TempoName::Strength,
    TempoName::Steps,
    TempoName::Hold,
    TempoName::Own,
    TempoName::Flow,
    TempoName::Quick,
    TempoName::Landing,
];
const OPENINGS: [Opening; 2] = [Opening::Lift, Opening::Lower];

/// One line of letters without marks that turn the writing direction; spaces at the ends and
/// quotation marks, which enclose names in plain text, are left out.
pub fn clean(text: &str, most: usize) -> String {
    let kept: String = text.trim().chars().filter(|&it| it != '"').collect();
    one_line(kept.trim(), most).trim().to_owned()
}

fn is_timed(tempo: Tempo) -> bool {
    let digits = tempo.digits();
    digits.iter().any(|&secs| secs > 0) && digits.iter().all(|&secs| secs <= MAX_PHASE_SECS)
}

/// As part of an id, where a space is `_`: one that stands in the name is escaped.
fn encode(text: &str) -> String {
    let mut out = String::new();
    Alphabet::NAME.encode(text, &mut out);
    swapped(out, b' ', b'_')
}

fn decode(text: &str) -> Option<String> {
    percent::decode(&swapped(text.to_owned(), b'_', b' '))
}

/// With one letter of ASCII in the place of another; smaller than `str::replace`, which searches.
fn swapped(text: String, from: u8, to: u8) -> String {
    let mut bytes = text.into_bytes();
    bytes.iter_mut().filter(|byte| **byte == from).for_each(|byte| *byte = to);
    String::from_utf8(bytes).unwrap_or_default()
}
