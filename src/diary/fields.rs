//! `name=value` parts between spaces, in ASCII: how notes and the profile are stored. A part that is
//! not known is left out when it is read, so that a later release can add some.

use crate::exercise::Side;
use crate::percent::{Alphabet, decode_lossy};

/// The parts of one note.
pub(super) struct Fields<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Fields<'a> {
    pub(super) fn parse(parts: impl Iterator<Item = &'a str>) -> Self {
        Self(parts.filter_map(|part| part.split_once('=')).collect())
    }

    pub(super) fn text(&self, name: &str) -> Option<&'a str> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
    }

    /// A number, brought into its range.
    pub(super) fn number(&self, name: &str, low: i64, high: i64) -> Option<i64> {
        Some(self.text(name)?.parse::<i64>().ok()?.clamp(low, high))
    }

    pub(super) fn is(&self, name: &str) -> bool {
        self.text(name) == Some("1")
    }

    pub(super) fn side(&self) -> Option<Side> {
        side(self.text("side")?)
    }
}

/// Writes the parts one after the other.
pub(super) struct Told(String);

impl Told {
    pub(super) fn new(kind: &str) -> Self {
        Self(kind.to_owned())
    }

    pub(super) fn done(self) -> String {
        self.0
    }

    pub(super) fn part(&mut self, name: &str, value: &str) -> &mut Self {
        for piece in [" ", name, "=", value] {
            self.0.push_str(piece);
        }
        self
    }

    pub(super) fn number(&mut self, name: &str, value: Option<i64>) -> &mut Self {
        match value {
            Some(value) => self.part(name, &value.to_string()),
            None => self,
        }
    }

    pub(super) fn flag(&mut self, name: &str, on: bool) -> &mut Self {
        self.number(name, on.then_some(1))
    }
}

pub(super) const fn side_name(side: Side) -> &'static str {
    match side {
        Side::Left => "L",
        Side::Right => "R",
        Side::Both => "B",
    }
}

pub(super) fn side(name: &str) -> Option<Side> {
    [Side::Left, Side::Right, Side::Both].into_iter().find(|side| side_name(*side) == name)
}

/// A text of at most so many characters, without spaces and in ASCII.
pub(super) fn encoded(text: &str, most: usize) -> String {
    let mut out = String::new();
    let end = text.char_indices().nth(most).map_or(text.len(), |(at, _)| at);
    Alphabet::NOTE.encode(&text[..end], &mut out);
    out
}

/// Undoes [`encoded`], whatever has become of it.
pub(super) fn decoded(text: &str, most: usize) -> String {
    decode_lossy(text).chars().take(most).collect()
}
