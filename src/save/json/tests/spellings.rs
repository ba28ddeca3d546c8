//! What is JSON in another spelling, and what only looks like it.

use crate::save::json::{read, write};
use crate::save::settings::SlotShape;
use crate::save::shape::{EntryShape, RecordShape};

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
        r#""\ud800\udbff""#,
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
    for text in [r#""session""#, r#"{"deleted":}"#, r#"{"deleted":1}"#, r#"{"deleted"}"#] {
        assert!(read::<RecordShape>(text).is_err(), "{text}");
        assert!(serde_json::from_str::<RecordShape>(text).is_err(), "{text}");
    }
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
