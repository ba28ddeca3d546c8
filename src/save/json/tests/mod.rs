//! Our JSON against `serde_json`: the same letters out, the same values in, nothing more let in.

mod spellings;
mod values;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{push_text, read, write};
use crate::save::settings::SlotShape;
use crate::save::shape::{EntryShape, RecordShape};
use values::*;

/// What `serde_json` writes, with every letter outside ASCII escaped.
fn theirs<T: Serialize>(value: &T) -> String {
    let mut text = String::new();
    for letter in serde_json::to_string(value).expect("a shape").chars() {
        let units = &mut [0; 2];
        match letter {
            '\0'..='\u{7f}' => text.push(letter),
            _ => text.extend(letter.encode_utf16(units).iter().map(|u| format!("\\u{u:04x}"))),
        }
    }
    text
}

/// What both make of a text, as text again: ours, theirs.
fn values<T: Serialize + DeserializeOwned>(text: &str) -> [Option<String>; 2] {
    let text_of = |value: T| serde_json::to_string(&value).expect("a shape");
    [read(text).ok().map(text_of), serde_json::from_str(text).ok().map(text_of)]
}

/// What is written is the same, and whoever writes it, we read it.
fn both_agree<T: Serialize + DeserializeOwned>(shape: &T) {
    let plain = serde_json::to_string(shape).expect("a shape");
    let spaced = serde_json::to_string_pretty(shape).expect("a shape");
    let ours = write(shape).expect("a shape");
    assert_eq!(ours, theirs(shape));
    for text in [&plain, &spaced, &ours] {
        assert_eq!(values::<T>(text), [Some(plain.clone()), Some(plain.clone())], "{text}");
    }
}

/// What `serde_json` refuses is refused, and what we take means the same to it.
fn nothing_more_is_let_in<T: Serialize + DeserializeOwned>(text: &str) {
    let [ours, theirs] = values::<T>(text);
    assert!(ours.is_none() || ours == theirs, "{text}: {ours:?}, not {theirs:?}");
}

/// Pieces that may break a text, or mean the same in another spelling.
const PIECES: [&str; 45] = [
    "",
    "\"",
    "\\",
    "/",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    " ",
    "\n",
    "\u{b}",
    "\u{1}",
    "é",
    "-",
    "0",
    "00",
    "-0",
    "9",
    "65536",
    "9223372036854775808",
    "-9223372036854775808",
    "1.0",
    "1e2",
    "NaN",
    "null",
    "true",
    "false",
    "\\n",
    "\\/",
    "\\x",
    "\\u",
    "\\u00e9",
    "\\u00g9",
    "\\ud834",
    "\\uDD1E",
    "\\ud834\\udd1e",
    "\\ud834\\u0041",
    "\"seq\":1,",
    "\"more\":[1,{\"a\":-1}],",
    "\"done\"",
    "\"session\"",
    "\"deleted\"",
    "{\"deleted\":null}",
];

/// A text in which some places are replaced.
fn changed(text: &str, changes: &[(Index, bool, &str)]) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    for (place, replaces, piece) in changes {
        let at = place.index(letters.len() + 1);
        let end = (at + usize::from(*replaces)).min(letters.len());
        letters.splice(at..end, piece.chars());
    }
    letters.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(5_000) })]

    #[test]
    fn every_value_is_the_same_text_and_back(
        entry in entries(), record in records(), settings in settings(), seq in any::<u32>(),
    ) {
        both_agree(&EntryShape::from(&entry));
        both_agree(&RecordShape::Session((&record).into()));
        both_agree(&SlotShape { seq, settings: (&settings).into() });
    }

    #[test]
    fn no_change_lets_more_in(
        entry in entries(),
        record in records(),
        settings in settings(),
        changes in vec((any::<Index>(), any::<bool>(), select(&PIECES[..])), 1..4),
    ) {
        nothing_more_is_let_in::<EntryShape>(&changed(&theirs(&EntryShape::from(&entry)), &changes));
        let record = RecordShape::Session((&record).into());
        nothing_more_is_let_in::<RecordShape>(&changed(&theirs(&record), &changes));
        let slot = SlotShape { seq: 7, settings: (&settings).into() };
        nothing_more_is_let_in::<SlotShape>(&changed(&theirs(&slot), &changes));
    }

    #[test]
    fn any_text_comes_back_from_any_reader(text in texts()) {
        let mut json = String::new();
        push_text(&mut json, &text);
        prop_assert!(json.is_ascii());
        prop_assert_eq!(read::<String>(&json), Ok(text.clone()));
        prop_assert_eq!(serde_json::from_str::<String>(&json).ok(), Some(text));
    }
}
