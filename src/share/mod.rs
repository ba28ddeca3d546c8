//! A circuit in a link: `#/c/<code>`. Versioned, compact, and damage is noticed.
//!
//! A code is base64url without padding of: version (1), body, CRC-32C of both (4 bytes, big
//! end first). Version, frame and checksum keep their places in every later version. The body of
//! version 1, numbers being 7-bit groups with the low group first:
//!
//! ```text
//! name: bytes of UTF-8, then these   rounds   rest between rounds, s   stations, then each:
//!   exercise: its place in NUMBERS from 1, or 0 and then its id spelled like the name
//!   sets   amount   rest, s   tempo: 0 for the exercise's own, else 1 + 2 x name + opening
//!   and then lift, hold, lower, pause, s
//! ```
//!
//! Decoding what strangers wrote never panics and never holds more than [`MAX_CODE`] allows.

mod base64url;
mod numbers;

use std::borrow::Cow;

use crate::circuit::{Circuit, CircuitError, MAX_NAME, Station};
use numbers::{NUMBERS, TEMPI};

use crate::exercise::{Exercise, Opening, Tempo};
use crate::library;

/// Characters. The longest legal circuit needs fewer.
pub const MAX_CODE: usize = 2_048;

/// The id of every circuit that came out of a link.
pub const SHARED_ID: &str = "shared";

const VERSION: u8 = 1;

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
    Limits(CircuitError),
}

/// The code of a circuit that passes [`Circuit::check`]. Its id is not part of it.
pub fn encode(circuit: &Circuit) -> String {
    let mut bytes = vec![VERSION];
    put_text(&mut bytes, &clean(&circuit.name));
    put(&mut bytes, circuit.rounds.into());
    put(&mut bytes, circuit.round_rest_secs);
    put(&mut bytes, u16::try_from(circuit.stations.len()).unwrap_or(u16::MAX));
    for station in circuit.stations.iter() {
        put_exercise(&mut bytes, station.exercise);
        put(&mut bytes, station.sets.into());
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
        Some((&VERSION, body)) => Reader(body).circuit(),
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

/// A name without characters that break a line or turn the writing direction, cut to its limit.
fn clean(name: &str) -> String {
    let kept = name.chars().filter(|&letter| !letter.is_control() && !turns_direction(letter));
    kept.take(MAX_NAME).collect()
}

/// Embeddings, overrides and isolates: they can make the text around a name read backwards.
fn turns_direction(letter: char) -> bool {
    matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
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

fn put_exercise(bytes: &mut Vec<u8>, exercise: &Exercise) {
    if let Some((_, number)) = NUMBERS.iter().zip(1..).find(|(id, _)| **id == exercise.id.0) {
        put(bytes, number);
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
struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn circuit(mut self) -> Result<Circuit, ShareError> {
        let name = clean(&self.text()?);
        let rounds = self.small()?;
        let round_rest_secs = self.number()?;
        let count = self.number()?;
        let stations =
            (0..count).map(|_| self.station()).collect::<Result<Vec<_>, ShareError>>()?;
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

    fn station(&mut self) -> Result<Station, ShareError> {
        Ok(Station {
            exercise: self.exercise()?,
            sets: self.small()?,
            amount: self.number()?,
            rest_secs: self.number()?,
            tempo: self.tempo()?,
        })
    }

    fn exercise(&mut self) -> Result<&'static Exercise, ShareError> {
        let number = self.number()?;
        let id = match usize::from(number).checked_sub(1) {
            None => self.text()?,
            Some(index) => match NUMBERS.get(index) {
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
