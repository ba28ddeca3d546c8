//! The JSON of stored lines: the part of JSON that the shapes use, and no more.
//!
//! Whole numbers up to 64 bits with their sign, texts, truth values, `null`, arrays, objects with
//! known fields, and enums by name. No fractions. What is written is pure ASCII, and every JSON
//! reader understands it. Reading never panics and holds no more than the text: a text that says
//! anything else than the shape is an [`Error`], which carries no message because nobody would
//! see one.

mod read;
#[cfg(test)]
mod tests;
mod token;
mod write;

use std::fmt::{self, Display, Formatter};

pub(super) use read::read;
pub(super) use token::Reader;
pub(super) use write::{push_text, write};

/// The text is not what the shape promises, or the shape is not what this JSON can say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Error;

impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("not as expected")
    }
}

impl std::error::Error for Error {}

impl serde::de::Error for Error {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}

impl serde::ser::Error for Error {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}
