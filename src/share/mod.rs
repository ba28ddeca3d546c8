//! A circuit in a link: `#/c/<version>.<code>`. Versioned, compact, and damage is noticed.
//!
//! The version before the code is for people; links of before have none. A code is base64url without padding of: version (1), body, CRC-32C of both (4 bytes, big
//! end first). Version, frame and checksum keep their places in every later version. The body of
//! versions, numbers being 7-bit groups with the low group first:
//!
//! ```text
//! name: bytes of UTF-8, then these   rounds   rest between rounds, s   stations, then each:
//!   exercise: its place in NUMBERS from 1, or 0 and then its id spelled like the name
//!   sets   amount   rest, s   tempo: 0 for the exercise's own, else 1 + 2 x name + opening
//!   and then lift, hold, lower, pause, s
//! ```
//!
//! That is version 1. Version 2 has own exercises, sides and parts of a circuit, and is only written
//! where there are any, so that an older release opens what it can:
//!
//! ```text
//! name   rounds   rest between rounds, s
//! own exercises, then each: drawn by (as in version 1)   sides + 4 x measure   name
//! stations, then each:
//!   exercise: 0 and its id, or 1 to so many for an own one, or so many more than in NUMBERS
//!   sets + 16 x (side + 5 x part)   amount   rest, s   tempo as in version 1
//! ```
//!
//! Decoding what strangers wrote never panics and never holds more than [`MAX_CODE`] allows.

mod base64url;
mod numbers;

use std::borrow::Cow;

use crate::circuit::{Circuit, CircuitError, MAX_NAME, Part, SideChoice, Station, one_line};
use crate::exercise::{Exercise, Measure, Opening, Sides, Tempo};
use crate::library;
use crate::library::own::{self, OwnError, OwnExercise};
use numbers::{NUMBERS, TEMPI};

/// Characters. The longest legal circuit needs fewer.
pub const MAX_CODE: usize = 5_120;

/// The id of every circuit that came out of a link.
pub const SHARED_ID: &str = "shared";

/// The first version, and the one with own exercises, sides and parts.
const PLAIN: u8 = 1;
const VERSION: u8 = 2;

/// Why a code is not a circuit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShareError {
    TooLong,
    /// Not the letters of a code, or hardly any.
    NotALink,
    /// It was a code once: letters are missing or changed.
    Damaged,
    /// Intact, but written by a newer Kneeline.
    NewerVersion(u8),
    /// Intact, but with an exercise this library does not have: its id, or `#` and its number.
    UnknownExercise(String),
    /// An own exercise that cannot be: its name, as far as it has one.
    OwnExercise(String, OwnError),
    Limits(CircuitError),
}

/// The version in which a circuit is written: the oldest that can say all of it.
fn version(circuit: &Circuit) -> u8 {
    let is_plain = |it: &Station| it.side == SideChoice::Usual && it.part == Part::Main;
    let is_old = own_exercises(circuit).is_empty() && circuit.stations.iter().all(is_plain);
    if is_old { PLAIN } else { VERSION }
}

/// What stands in a link: the version, a point, and the code.
pub fn in_link(circuit: &Circuit) -> String {
    [&version(circuit).to_string(), ".", &encode(circuit)].concat()
}

/// The code of a circuit that passes [`Circuit::check`]. Its id is not part of it.
pub fn encode(circuit: &Circuit) -> String {
    let own: Vec<OwnExercise> = own_exercises(circuit);
    let version = version(circuit);
    let mut bytes = vec![version];
    put_text(&mut bytes, &clean(&circuit.name));
    put(&mut bytes, circuit.rounds.into());
    put(&mut bytes, circuit.round_rest_secs);
    if version > PLAIN {
        put_count(&mut bytes, own.len());
        for it in &own {
            put_exercise(&mut bytes, it.drawn_by, 0);
            put(&mut bytes, place(&SIDES, &it.sides) + 4 * place(&MEASURES, &it.measure));
            put_text(&mut bytes, &it.name);
        }
    }
    put_count(&mut bytes, circuit.stations.len());
    for station in circuit.stations.iter() {
        let mut more = 0;
        if version > PLAIN {
            let rest =
                place(&SideChoice::ALL, &station.side) + 5 * place(&Part::ALL, &station.part);
            more = rest << 4;
        }
        match (1..).zip(&own).find(|(_, it)| it.id() == station.exercise.id.0) {
            Some((number, _)) => put(&mut bytes, number),
            None => put_exercise(&mut bytes, station.exercise, own.len() as u16),
        }
        put(&mut bytes, u16::from(station.sets) + more);
        put(&mut bytes, station.amount);
        put(&mut bytes, station.rest_secs);
        put_tempo(&mut bytes, station.tempo);
    }
    let sum = crc32c(&bytes);
    bytes.extend(sum.to_be_bytes());
    base64url::encode(&bytes)
}

/// The circuit of a code, within every limit; its id is [`SHARED_ID`].
pub fn decode(code: &str) -> Result<Circuit, ShareError> {
    let code = code.trim();
    if code.len() > MAX_CODE {
        return Err(ShareError::TooLong);
    }
    let bytes = base64url::decode(code).map_err(|fault| match fault {
        base64url::Fault::Letter => ShareError::NotALink,
        base64url::Fault::Length => ShareError::Damaged,
    })?;
    let (content, sum) = bytes.split_last_chunk::<4>().ok_or(ShareError::NotALink)?;
    if crc32c(content) != u32::from_be_bytes(*sum) {
        return Err(ShareError::Damaged);
    }
    match content.split_first() {
        None => Err(ShareError::NotALink),
        Some((&version @ PLAIN..=VERSION, body)) => Reader(body, version).circuit(),
        Some((&version, _)) if version > VERSION => Err(ShareError::NewerVersion(version)),
        Some(_) => Err(ShareError::Damaged),
    }
}

/// The Castagnoli checksum that guards links and stored lines.
pub(crate) fn crc32c(bytes: &[u8]) -> u32 {
    // Without a table, which would be a kilobyte that no compression makes smaller.
    const CRC: crc::Crc<u32, crc::NoTable> = crc::Crc::<u32, crc::NoTable>::new(&crc::CRC_32_ISCSI);
    CRC.checksum(bytes)
}

fn clean(name: &str) -> String {
    one_line(name, MAX_NAME)
}

fn put(bytes: &mut Vec<u8>, mut value: u16) {
    while value > 0x7F {
        bytes.push(value as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
}

fn put_text(bytes: &mut Vec<u8>, text: &str) {
    put(bytes, u16::try_from(text.len()).unwrap_or(u16::MAX));
    bytes.extend(text.as_bytes());
}

fn put_count(bytes: &mut Vec<u8>, count: usize) {
    put(bytes, u16::try_from(count).unwrap_or(u16::MAX));
}

/// The number by which a code knows something. All these lists are frozen.
fn place<T: PartialEq>(list: &[T], one: &T) -> u16 {
    list.iter().position(|it| it == one).unwrap_or_default() as u16
}

const SIDES: [Sides; 4] = [Sides::Each, Sides::Alternating, Sides::OutAndBack, Sides::Both];
const MEASURES: [Measure; 3] = [Measure::Reps, Measure::HoldSecs, Measure::Steps];

/// Each once.
fn own_exercises(circuit: &Circuit) -> Vec<OwnExercise> {
    let mut own: Vec<OwnExercise> = Vec::new();
    for it in circuit.stations.iter().filter_map(|it| OwnExercise::of_id(it.exercise.id.0)) {
        if !own.contains(&it) {
            own.push(it);
        }
    }
    own
}

/// `before`: so many numbers stand for own exercises.
fn put_exercise(bytes: &mut Vec<u8>, exercise: &Exercise, before: u16) {
    if let Some((_, number)) = NUMBERS.iter().zip(1..).find(|(id, _)| **id == exercise.id.0) {
        put(bytes, number + before);
    } else {
        put(bytes, 0);
        put_text(bytes, exercise.id.0);
    }
}

fn put_tempo(bytes: &mut Vec<u8>, tempo: Option<Tempo>) {
    let Some(tempo) = tempo else {
        return put(bytes, 0);
    };
    let name = (0..).zip(TEMPI).find(|(_, name)| *name == tempo.name).map_or(0, |(n, _)| n);
    let opening = u16::from(tempo.starts_with == Opening::Lower);
    put(bytes, 1 + 2 * name + opening);
    for secs in [tempo.lift, tempo.hold, tempo.lower, tempo.pause] {
        put(bytes, secs.into());
    }
}

/// What is left to read. Every step takes at least one byte, so reading ends.
struct Reader<'a>(&'a [u8], u8);

impl Reader<'_> {
    fn circuit(mut self) -> Result<Circuit, ShareError> {
        let name = clean(&self.text()?);
        let rounds = self.small()?;
        let round_rest_secs = self.number()?;
        let own = if self.1 == PLAIN { Vec::new() } else { self.list(Self::own)? };
        let stations = self.list(|reader| reader.station(&own))?;
        if !self.0.is_empty() {
            return Err(ShareError::Damaged);
        }
        let circuit = Circuit {
            id: Cow::Borrowed(SHARED_ID),
            name: Cow::Owned(name),
            stations: Cow::Owned(stations),
            rounds,
            round_rest_secs,
        };
        circuit.check().map_err(ShareError::Limits)?;
        Ok(circuit)
    }

    fn list<T>(
        &mut self,
        mut one: impl FnMut(&mut Self) -> Result<T, ShareError>,
    ) -> Result<Vec<T>, ShareError> {
        let count = self.number()?;
        (0..count).map(|_| one(self)).collect()
    }

    fn station(&mut self, own: &[&'static Exercise]) -> Result<Station, ShareError> {
        let exercise = self.exercise(own)?;
        let mut sets = self.number()?;
        let (mut side, mut part) = (SideChoice::Usual, Part::Main);
        if self.1 > PLAIN {
            let rest = usize::from(sets >> 4);
            side = SideChoice::ALL[rest % 5];
            part = *Part::ALL.get(rest / 5).ok_or(ShareError::Damaged)?;
            sets &= 15;
        }
        Ok(Station {
            exercise,
            sets: u8::try_from(sets).map_err(|_| ShareError::Damaged)?,
            amount: self.number()?,
            rest_secs: self.number()?,
            tempo: self.tempo()?,
            side,
            part,
        })
    }

    fn own(&mut self) -> Result<&'static Exercise, ShareError> {
        let drawn_by = self.exercise(&[])?;
        let kind = usize::from(self.number()?);
        let measure = *MEASURES.get(kind / 4).ok_or(ShareError::Damaged)?;
        let sides = SIDES[kind % 4];
        let name = own::clean(&self.text()?, own::MAX_NAME);
        let own = OwnExercise { sides, measure, ..OwnExercise::like(drawn_by, &name) };
        own.check().map_err(|error| ShareError::OwnExercise(name.clone(), error))?;
        library::find(&own.id()).ok_or(ShareError::OwnExercise(name, OwnError::TooMany))
    }

    /// Numbers begin with those of the own exercises.
    fn exercise(&mut self, own: &[&'static Exercise]) -> Result<&'static Exercise, ShareError> {
        let number = self.number()?;
        let id = match usize::from(number).checked_sub(1) {
            None => self.text()?,
            Some(index) if index < own.len() => return Ok(own[index]),
            Some(index) => match NUMBERS.get(index - own.len()) {
                Some(id) => (*id).to_owned(),
                None => return Err(ShareError::UnknownExercise(format!("#{number}"))),
            },
        };
        library::find(&id).ok_or(ShareError::UnknownExercise(clean(&id)))
    }

    fn tempo(&mut self) -> Result<Option<Tempo>, ShareError> {
        let Some(tag) = self.number()?.checked_sub(1) else { return Ok(None) };
        let name = *TEMPI.get(usize::from(tag / 2)).ok_or(ShareError::Damaged)?;
        let starts_with = if tag % 2 == 0 { Opening::Lift } else { Opening::Lower };
        Ok(Some(Tempo {
            name,
            lift: self.small()?,
            hold: self.small()?,
            lower: self.small()?,
            pause: self.small()?,
            starts_with,
        }))
    }

    fn text(&mut self) -> Result<String, ShareError> {
        let length = usize::from(self.number()?);
        let (text, rest) = self.0.split_at_checked(length).ok_or(ShareError::Damaged)?;
        self.0 = rest;
        String::from_utf8(text.to_vec()).map_err(|_| ShareError::Damaged)
    }

    fn small(&mut self) -> Result<u8, ShareError> {
        u8::try_from(self.number()?).map_err(|_| ShareError::Damaged)
    }

    /// At most three groups; what does not fit 16 bits was not written by us.
    fn number(&mut self) -> Result<u16, ShareError> {
        let mut value = 0_u32;
        for shift in [0, 7, 14] {
            let (&byte, rest) = self.0.split_first().ok_or(ShareError::Damaged)?;
            self.0 = rest;
            value |= u32::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return u16::try_from(value).map_err(|_| ShareError::Damaged);
            }
        }
        Err(ShareError::Damaged)
    }
}
