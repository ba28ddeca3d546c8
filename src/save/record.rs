//! One line: `<version>|<CRC-32C>|<ASCII JSON>`.
//!
//! The checksum covers version and JSON, so a damaged version is damage and not a newer version.
//! This frame is the same in every version; only the JSON behind it may change.

use std::borrow::Cow;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::json;
use super::migrate::{self, SCHEMA};
use crate::share::crc32c;

/// Why a line cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Not `version|checksum|content`.
    NotALine,
    /// The checksum tells that the text was changed.
    Checksum,
    /// An intact line whose content is not what its key promises.
    Content,
    /// A number or a date that cannot be; only in a copy from elsewhere.
    Range,
    /// Another line has the same key; only in a copy from elsewhere.
    Twice,
}

/// What a text is before its content is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Line<'a> {
    Readable { json: Cow<'a, str> },
    Newer,
    Broken(Fault),
}

pub(super) fn open(text: &str) -> Line<'_> {
    let mut parts = text.splitn(3, '|');
    let (Some(version), Some(sum), Some(json)) = (parts.next(), parts.next(), parts.next()) else {
        return Line::Broken(Fault::NotALine);
    };
    if sum != checksum(version, json) {
        return Line::Broken(Fault::Checksum);
    }
    match version.parse::<u32>() {
        Ok(SCHEMA) => Line::Readable { json: json.into() },
        Ok(version) if version > SCHEMA => Line::Newer,
        Ok(version) => match migrate::up(&migrate::STEPS, version, json) {
            Some(json) => Line::Readable { json: json.into() },
            None => Line::Broken(Fault::NotALine),
        },
        Err(_) => Line::Broken(Fault::NotALine),
    }
}

/// The value of a readable line.
pub(super) fn value<T: DeserializeOwned>(json: &str) -> Result<T, Fault> {
    json::read(json).map_err(|_| Fault::Content)
}

/// A value as a line. Pure ASCII: one other character would halve the room for the whole value
/// in `WebKit`.
pub(super) fn line<T: Serialize>(value: &T) -> Option<String> {
    Some(seal(&json::write(value).ok()?))
}

pub(super) fn seal(json: &str) -> String {
    let version = SCHEMA.to_string();
    format!("{version}|{}|{json}", checksum(&version, json))
}

fn checksum(version: &str, json: &str) -> String {
    format!("{:08x}", crc32c(format!("{version}|{json}").as_bytes()))
}
