//! Files that mean harm: each is refused with a reason, or what it says is brought into order. No
//! panic, no hang, and what was kept stays kept.

use std::collections::BTreeMap;

use kneeline::save::{Backup, ImportError, Mode, PREFIX, SaveError, Store, export_text, load};
use serde_json::json;

use crate::damage::lived_in;
use crate::scenario::*;
use crate::sim::SimKv;
use crate::trouble::line;

const SESSION: &str = r#"{"session":{"at":[1795150800,60],"circuit":"home","code":"AQ","name":"Home","secs":168,"complete":true,"felt":[7,null,2],"exercises":["clam"],"sets":"a12t84 R"}}"#;
const STARTED: &str = r#"{"started":[[1795150800,60],"home","AQ",{"lead_in":5,"turn_over":5,"tempo":100,"rest":100,"first":"R"}]}"#;
const DONE: &str = r#"{"done":[0,"clam",0,0,"L",12,12,84]}"#;

/// A copy with one line of this content, whose checksum is right.
fn with(key: &str, content: &str) -> String {
    let lines: BTreeMap<String, String> = [(format!("{PREFIX}{key}"), line(1, content))].into();
    json!({"format": "kneeline-backup", "schema": 1, "lines": lines}).to_string()
}

/// A session with something else in place of one of its parts.
fn session(part: &str, other: &str) -> String {
    assert!(SESSION.contains(part), "{part}");
    with("s/1lfvkug000000", &SESSION.replace(part, other))
}

fn entry(content: &str, part: &str, other: &str) -> String {
    assert!(content.contains(part), "{part}");
    with("j/1lfvkug000000/a/0", &content.replace(part, other))
}

/// Every number that a program has ever tripped over.
const NUMBERS: [&str; 17] = [
    "-1",
    "-0",
    "00",
    "0.5",
    "1e9",
    "1e999",
    "NaN",
    "Infinity",
    "-Infinity",
    "null",
    "\"7\"",
    "[]",
    "{}",
    "true",
    "99999999999999999999999",
    "-9223372036854775809",
    "4294967296",
];
const TEXTS: [&str; 12] = [
    "7",
    "null",
    "[]",
    "{}",
    "\"\\ud800\"",
    "\"\\udc00\\ud800\"",
    "\"\\u12\"",
    "\"\\x\"",
    "\"\n\"",
    "'a'",
    "\"a",
    "undefined",
];

fn shapes() -> Vec<String> {
    let mut files = Vec::new();
    for number in NUMBERS {
        files.push(session("1795150800", number));
        files.push(session("\"secs\":168", &format!("\"secs\":{number}")));
        files.push(session("[7,null,2]", &format!("[{number},{number},{number}]")));
        files.push(entry(DONE, "12,12,84", &format!("{number},12,84")));
        files.push(entry(STARTED, "1795150800", number));
        files.push(with("p/a", &format!(r#"{{"seq":{number},"settings":{{"volume":{number}}}}}"#)));
    }
    for text in TEXTS {
        files.push(session("\"home\"", text));
        files.push(session("[\"clam\"]", &format!("[{text}]")));
        files.push(session("\"a12t84 R\"", text));
        files.push(entry(DONE, "\"clam\"", text));
        files
            .push(format!("{{\"format\":\"kneeline-backup\",\"lines\":{{\"{PREFIX}m\":{text}}}}}"));
    }
    for sets in ["a99999", "b65535 - -", "e9", "r256", "s-1", "a1  a2", "x", "a12t84 Q", "e0e1e2e3"]
    {
        files.push(session("a12t84 R", sets));
    }
    for day in ["946684799", "4102444800", "-1795150800", "9223372036854775807"] {
        files.push(session("1795150800", day));
    }
    for offset in ["1081", "-1081", "32767", "-32768", "32768"] {
        files.push(session(",60]", &format!(",{offset}]")));
    }
    files
}

/// Too much of something.
fn floods() -> Vec<String> {
    let long = "x".repeat(100_000);
    let mut files = vec![
        session("\"Home\"", &format!("\"{long}\"")),
        session("\"AQ\"", &format!("\"{long}\"")),
        session("a12t84 R", "- ".repeat(60_000).trim_end()),
        session("[\"clam\"]", &format!("[{}]", vec!["\"clam\""; 50_000].join(","))),
        session("\"clam\"", &format!("\"{long}\"")),
        entry(DONE, "\"clam\"", &format!("\"{long}\"")),
        with("q/0", &long),
        with("q/4294967295", "x"),
        with("s/1lfvkug000000.4294967295", SESSION),
        with("j/1lfvkug000000/a/4294967295", DONE),
        with(&format!("j/1lfvkug000000/{long}/1"), DONE),
        session(
            "\"sets\"",
            &format!(
                "\"hurt\":[\"0 clam L hip 4\"{}],\"sets\"",
                ",\"9 clam L hip 4\"".repeat(300_000)
            ),
        ),
        session("a12t84 R", "- ".repeat(4_000_000).trim_end()),
        session(
            "\"sets\"",
            &format!("\"bouts\":[[0,0,0,0,0,1,1]{}],\"sets\"", ",[7,0,0,0,0,1,1]".repeat(300_000)),
        ),
        with(
            "p/a",
            &format!(r#"{{"seq":1,"settings":{{"turned":["x"{}]}}}}"#, ",\"x\"".repeat(500_000)),
        ),
        with("u", r#"{"at":0,"file":0,"keys":["s/1lfvkug000000"]}"#),
        with("b", "ballast"),
        with("m", r#"{"created":9223372036854775807,"exported":-1}"#),
        format!("{{\"{PREFIX}m\":\"{}\"}}", "1".repeat(1_000_000)),
        format!("[{}]", vec!["1"; 500_000].join(",")),
    ];
    for deep in ["[", "{\"a\":", "[{\"lines\":"] {
        files.push(deep.repeat(100_000));
        files.push(format!("{{\"format\":\"kneeline-backup\",\"x\":{}", deep.repeat(100_000)));
        files.push(with("s/1lfvkug000000", &deep.repeat(100_000)));
    }
    let many = |kind: &str, of: &dyn Fn(usize) -> String, content: &str, count: usize| {
        let lines =
            (0..count).rev().map(|n| (format!("{PREFIX}{kind}{}", of(n)), line(1, content)));
        json!(lines.collect::<BTreeMap<_, _>>()).to_string()
    };
    files.push(many("s/", &|n| format!("{n:013}"), "\"deleted\"", 50_001));
    files.push(many("s/1lfvkug000000.", &|n| (n + 1).to_string(), "\"deleted\"", 9_000));
    files.push(many("j/1lfvkug000000/a/", &|n| n.to_string(), DONE, 10_001));
    files.push(many("q/", &|n| n.to_string(), "x", 2_001));
    files
}

/// What is no file of ours at all, or pretends to be.
fn strangers() -> Vec<String> {
    let mut files: Vec<String> = [
        "",
        " ",
        "\u{feff}",
        "\0",
        "{",
        "}",
        "[",
        "]",
        "\"",
        "null",
        "true",
        "NaN",
        "0",
        "-",
        "{}",
        "[]",
        "{\"\":0}",
        "{\"a\"}",
        "{,}",
        "{\"a\":1,}",
        "{'a':1}",
        "//",
        "/**/{}",
        "PK\u{3}\u{4}",
        "<html>",
        "<?xml?>",
        "<script>alert(1)</script>",
        "GIF89a\0",
        "%PDF-1.7",
        "\u{7f}ELF\0",
        "session,date\r\n1,2",
        "javascript:alert(1)",
        "=HYPERLINK(1)",
        "\u{202e}{}",
        "\u{fffd}\u{fffd}",
    ]
    .map(str::to_owned)
    .into();
    for name in ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"] {
        files.push(format!("{{\"{name}\":{{\"format\":\"kneeline-backup\"}}}}"));
        files.push(with(name, SESSION));
        files.push(with(&format!("s/{name}"), SESSION));
        files.push(session("\"at\"", &format!("\"{name}\":{{}},\"at\"")));
        files.push(session("\"home\"", &format!("\"{name}\"")));
    }
    for (format, schema) in [("kneeline-backup", "2"), ("kneeline-raw", "99"), ("other", "1")] {
        files.push(format!("{{\"format\":\"{format}\",\"schema\":{schema},\"lines\":{{}}}}"));
    }
    for schema in NUMBERS {
        files
            .push(format!("{{\"format\":\"kneeline-backup\",\"schema\":{schema},\"lines\":{{}}}}"));
    }
    let twice = with("s/1lfvkug000000", SESSION);
    files.push(twice.replacen(
        "\"lines\":{",
        &format!("\"lines\":{{\"{PREFIX}s/1lfvkug000000\":\"x\","),
        1,
    ));
    files.push(format!("{}{twice}", twice.trim_end_matches('}')));
    files.push(twice.replace("1lfvkug000000", "../../../token"));
    files.push(twice.replace(PREFIX, "token/"));
    files.push(twice.replace(PREFIX, "kneeline/2/"));
    files
}

/// A good copy with a piece missing, or one bit that fell over.
fn damaged() -> Vec<String> {
    let copy = export_text(&lived_in(), NOW);
    let cuts = (0..copy.len()).step_by(97).map(|at| copy[..at].to_owned());
    let flips = (0..copy.len()).step_by(53).map(|at| {
        let mut bytes = copy.clone().into_bytes();
        bytes[at] ^= 1 << (at % 8);
        String::from_utf8_lossy(&bytes).into_owned()
    });
    let holes =
        (0..copy.len() - 40).step_by(211).map(|at| [&copy[..at], &copy[at + 40..]].concat());
    cuts.chain(flips).chain(holes).collect()
}

/// Whether it was taken, at least in part. Whatever it was, nothing that was kept is lost by it.
fn swallow(text: &str, before: &SimKv) -> Result<(), ImportError> {
    let backup = Backup::read(text)?;
    let sim = SimKv::holding(before.lines());
    sim.plant("token", "private");
    let (mut store, kept) = Store::open(sim.clone(), NOW, 3);
    let preview = store.preview(&backup).expect("a healthy store");
    let planted = sim.lines();
    if let Err(error) = store.import(&backup, true, NOW) {
        assert_eq!((error, sim.lines() == planted), (SaveError::Full, true));
        return Ok(());
    }
    let loaded = load(&sim, NOW);
    assert_eq!((&loaded.problems[..], loaded.mode), (&[][..], Mode::Writable));
    let more = loaded.history.sessions().len() + preview.deleted;
    assert!(more >= kept.history.sessions().len(), "a session is gone");
    for session in loaded.history.sessions() {
        assert!(session.bouts.len() <= 1_000 && session.name.len() <= 2_000);
        assert!((2000..2101).contains(&session.at.day().date().year));
        assert!(session.feedback.effort.is_none_or(|it| it <= 10));
    }
    // The app goes on, and the copy can be taken back.
    store.append(&id(5), &started(5)).expect("a healthy store");
    store.discard(&id(5)).expect("a healthy store");
    store.undo_import().expect("a healthy store");
    let loaded = store.load(NOW);
    assert_eq!((&loaded.history, &loaded.settings), (&kept.history, &kept.settings));
    assert_eq!(sim.lines().get("token").map(String::as_str), Some("private"));
    Ok(())
}

#[test]
fn no_hostile_file_does_harm() {
    let before = lived_in();
    let mut told = BTreeMap::<String, usize>::new();
    let mut count = 0;
    for files in [shapes(), floods(), strangers(), damaged()] {
        for text in files {
            let outcome = swallow(&text, &before);
            *told.entry(format!("{outcome:?}")).or_default() += 1;
            count += 1;
        }
    }
    println!("{count} hostile files: {told:?}");
    assert!(count >= 300, "{count}");
    for error in [
        ImportError::Empty,
        ImportError::Packed,
        ImportError::WebPage,
        ImportError::NotText,
        ImportError::OtherApp,
        ImportError::CutOff,
        ImportError::Broken,
        ImportError::Newer,
        ImportError::TooMany,
    ] {
        assert!(told.contains_key(&format!("Err({error:?})")), "{error:?} was never needed");
    }
}
