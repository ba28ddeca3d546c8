//! Our JSON against `serde_json`: the same letters out, the same values in, nothing more let in.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{push_text, read, write};
use crate::day::Stamp;
use crate::exercise::{Kit, Side};
use crate::history::SessionRecord;
use crate::save::settings::{Settings, SlotShape, Theme};
use crate::save::shape::{EntryShape, RecordShape};
use crate::session::{BoutDone, Entry, Feedback, SessionId, Started};
use crate::timeline::Pace;

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

fn texts() -> impl Strategy<Value = String> {
    let letter =
        prop_oneof![any::<char>(), select(vec!['"', '\\', '/', '\0', '\n', '\u{7f}', '€'])];
    vec(letter, 0..8).prop_map(String::from_iter)
}

prop_compose! {
    fn paces()(
        lead_in_secs in any::<u8>(),
        turn_over_secs in any::<u8>(),
        tempo_percent in any::<u16>(),
        rest_percent in any::<u16>(),
        first_side in sides(),
    ) -> Pace {
        Pace { lead_in_secs, turn_over_secs, tempo_percent, rest_percent, first_side }
    }
}

prop_compose! {
    fn stamps()(epoch_secs in any::<i64>(), offset_mins in any::<i16>()) -> Stamp {
        Stamp { epoch_secs, offset_mins }
    }
}

prop_compose! {
    fn feedbacks()([effort, knee, form] in any::<[Option<u8>; 3]>()) -> Feedback {
        Feedback { effort, knee, form }
    }
}

prop_compose! {
    fn bouts()(
        (bout, exercise, round, set) in (any::<u16>(), texts(), any::<u8>(), any::<u8>()),
        side in sides(),
        (amount, planned, secs) in any::<(u16, u16, u16)>(),
    ) -> BoutDone {
        BoutDone { bout, exercise, round, set, side, amount, planned, secs }
    }
}

prop_compose! {
    fn records()(
        at in stamps(),
        (circuit, code, name) in (texts(), texts(), texts()),
        bouts in vec(bouts(), 0..5),
        feedback in feedbacks(),
        (active_secs, complete) in any::<(u32, bool)>(),
    ) -> SessionRecord {
        let id = SessionId("x".to_owned());
        SessionRecord { id, at, circuit, code, name, active_secs, bouts, feedback, complete }
    }
}

prop_compose! {
    fn settings()(
        pace in paces(),
        volume in any::<u8>(),
        theme in select(vec![Theme::System, Theme::Light, Theme::Dark]),
        [muted, mirror, breath, count_reps] in any::<[bool; 4]>(),
        [less_motion, shortcuts, welcomed, has_kit] in any::<[bool; 4]>(),
        turned in vec(texts(), 0..3),
    ) -> Settings {
        let kit = if has_kit { vec![Kit::Mat, Kit::LoopBand] } else { Vec::new() };
        Settings {
            pace, volume, muted, theme, mirror, breath, count_reps, less_motion, shortcuts, welcomed,
            kit, turned,
        }
    }
}

fn sides() -> impl Strategy<Value = Side> {
    select(vec![Side::Left, Side::Right, Side::Both])
}

fn entries() -> impl Strategy<Value = Entry> {
    let started = (stamps(), texts(), texts(), paces());
    prop_oneof![
        started.prop_map(|(at, circuit, code, pace)| {
            Entry::Started(Started { at, circuit, code, pace })
        }),
        bouts().prop_map(Entry::Done),
        feedbacks().prop_map(Entry::Rated),
    ]
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

#[test]
fn what_is_spelled_otherwise_is_read_as_well() {
    let shared = [r#""\u00E9\u00e9\/\b\f\n\r\t\"\\\ud834\udD1E""#, " \t\r\n\"a\" ", "\"é𝄞\u{7f}\""];
    for text in shared {
        assert_eq!(read::<String>(text).ok(), serde_json::from_str(text).ok(), "{text}");
        assert!(read::<String>(text).is_ok(), "{text}");
    }
    for text in ["0", "-1", "9223372036854775807", "-9223372036854775808"] {
        assert_eq!(read::<i64>(text).ok(), text.parse().ok());
    }
    let more = r#"{"seq":1,"later":[[],{},{"a":[-1,"\n",true,false,null]}],"settings":{"x":{}}}"#;
    assert_eq!(read::<SlotShape>(more).map(|slot| slot.seq), Ok(1));
}

#[test]
fn what_is_no_value_of_the_shape_is_refused() {
    for text in [
        "",
        " ",
        "\"",
        "\"\\\"",
        "\"\\a\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\\u+123\"",
        "\"\u{1f}\"",
        "\"\n\"",
        r#""\ud800""#,
        r#""\udc00""#,
        r#""\ud800\u0041""#,
        r#""\ud800\ud800""#,
        r#""\udc00\ud800""#,
        r#""\ud800x""#,
        r#""\ud800\n""#,
        "\"a\"b",
        "\"a\"\"b\"",
        "1",
        "null",
    ] {
        assert!(read::<String>(text).is_err(), "{text}");
        assert!(serde_json::from_str::<String>(text).is_err(), "{text}");
    }
    for text in [
        "",
        "-",
        "+1",
        "01",
        "-0",
        "-01",
        "1.0",
        "1e0",
        "NaN",
        "1 1",
        "- 1",
        "65536",
        "-1",
        "\"1\"",
        "99999999999999999999",
        "-99999999999999999999",
        "9223372036854775808",
        "true",
        "null",
        "١",
    ] {
        assert!(read::<u16>(text).is_err(), "{text}");
        assert!(serde_json::from_str::<u16>(text).is_err(), "{text}");
    }
    for text in ["[1,]", "[,1]", "[1 1]", "[1", "1]", "[1}", "[1],", "{}", "[1:1]", "[[1]]"] {
        assert!(read::<Vec<u8>>(text).is_err(), "{text}");
        assert!(serde_json::from_str::<Vec<u8>>(text).is_err(), "{text}");
    }
    for text in [
        r#"{"seq":1}"#,
        r#"{"settings":{}}"#,
        r#"{"seq":1,"seq":1,"settings":{}}"#,
        r#"{"seq":1,"settings":{},"settings":{}}"#,
        r#"{"seq":1,"settings":{"muted":true,"muted":true}}"#,
        r#"{"seq":1,"settings":{"muted":tru}}"#,
        r#"{"seq":1,"settings":{"muted":1}}"#,
        r#"{"seq":1,"settings":{"theme":"blue"}}"#,
        r#"{"seq":1,"settings":{},}"#,
        r#"{"seq":1 "settings":{}}"#,
        r#"{"seq":1,"settings":{},"x"}"#,
        r#"{"seq":1,"settings":{},"x":}"#,
        r#"{"seq":1,"settings":{},"x":[}"#,
        r#"{"seq":1,"settings":{},x:1}"#,
    ] {
        assert!(read::<SlotShape>(text).is_err(), "{text}");
        assert!(serde_json::from_str::<SlotShape>(text).is_err(), "{text}");
    }
    for text in [
        r#""done""#,
        r#""Rated""#,
        r#"{"rated"}"#,
        r#"{"rated":}"#,
        r#"{"rated":[1,2]}"#,
        r#"{"rated":[1,2,3,4]}"#,
        r#"{"rated":[1,2,3]"#,
        r#"{"rated":[1,2,3],"rated":[1,2,3]}"#,
        r#"{"rated":[1,2,256]}"#,
        r#"{"rated":[1,2,nul]}"#,
        r#"{"rated":[1,2,3]}}"#,
        "{}",
        "null",
    ] {
        assert!(read::<EntryShape>(text).is_err(), "{text}");
        assert!(serde_json::from_str::<EntryShape>(text).is_err(), "{text}");
    }
    assert!(matches!(read::<RecordShape>(r#""deleted""#), Ok(RecordShape::Deleted)));
    assert!(read::<RecordShape>(r#""session""#).is_err());
}

#[test]
fn depth_has_an_end() {
    let nested = |depth| {
        let (open, close) = ("[".repeat(depth), "]".repeat(depth));
        read::<SlotShape>(&format!(r#"{{"x":{open}{close},"seq":1,"settings":{{}}}}"#)).is_ok()
    };
    assert!(nested(127));
    assert!(!nested(128));
    assert!(!nested(1_000_000));
}

#[test]
fn fractions_cannot_be_written() {
    assert!(write(&f64::NAN).is_err());
    assert!(write(&vec![0.5_f32]).is_err());
}
