//! Whole circuits as text, frozen: somebody who reads one hears the session. Renew them with
//! `KNEELINE_STORE=1 cargo test --test voice_script`, and read what changed.

use std::fmt::Write as _;
use std::fs;

use kneeline::library::circuits;
use kneeline::timeline::{Kind, Pace, Timeline};
use kneeline::voice::{Manner, Talk, script};

use crate::circuits::whole;
use crate::words::{length_ms, words};

fn clock(ms: u32) -> String {
    format!("{}:{:02}.{:03}", ms / 60_000, ms / 1000 % 60, ms % 1000)
}

/// Each break, repetition and phase with what is said in it.
fn read(timeline: &Timeline, manner: Manner, id: &str) -> String {
    let circuit = &circuits::find(id).expect("a ready-made circuit").circuit;
    let lines = script(timeline, circuit, manner, &length_ms);
    let mut lines = lines.iter().peekable();
    let mut text = String::new();
    let mut last = None;
    for segment in &timeline.segments {
        let what = match segment.kind {
            Kind::LeadIn => "lead-in".into(),
            Kind::TurnOver => "turn over".into(),
            Kind::Rest => "rest".into(),
            Kind::Work(phase) => format!("{phase:?}").to_lowercase(),
        };
        let secs = segment.ms() / 1000;
        if last != Some((segment.place, segment.kind.is_work())) {
            last = Some((segment.place, segment.kind.is_work()));
            if segment.kind.is_work() {
                let side = format!("{:?}", segment.side).to_lowercase();
                writeln!(text, "{}  rep {}, {side}", clock(segment.from_ms), segment.place.rep + 1)
            } else {
                writeln!(text, "{}  --- {what}, {secs} s", clock(segment.from_ms))
            }
            .expect("text");
        }
        while let Some(line) = lines.next_if(|line| line.at_ms < segment.to_ms) {
            let into = line.at_ms - segment.from_ms;
            let words = words(line.phrase);
            writeln!(text, "            {what:<9} +{into:>5}  {words}  ({} ms)", line.ms)
                .expect("text");
        }
    }
    writeln!(text, "{}  --- end", clock(timeline.total_ms)).expect("text");
    for line in lines {
        let into = line.at_ms - timeline.total_ms;
        writeln!(
            text,
            "            after     +{into:>5}  {}  ({} ms)",
            words(line.phrase),
            line.ms
        )
        .expect("text");
    }
    text
}

fn frozen(id: &str, talk: Talk, breath: bool) {
    let circuit = &circuits::find(id).expect("a ready-made circuit").circuit;
    let text = read(&whole(circuit, Pace::default()), Manner { talk, breath }, id);
    let path = format!("tests/golden/script/{id}.txt");
    if std::env::var_os("KNEELINE_STORE").is_some() {
        fs::write(&path, text).expect("the file is written");
        return;
    }
    let known = fs::read_to_string(&path).unwrap_or_default();
    for (number, (known, now)) in known.lines().zip(text.lines()).enumerate() {
        assert_eq!(known, now, "{path}, line {}", number + 1);
    }
    assert_eq!(known.lines().count(), text.lines().count(), "{path}");
}

#[test]
fn the_home_circuit_reads_as_frozen() {
    frozen("home", Talk::EveryRep, true);
}

#[test]
fn a_circuit_with_walks_reads_as_frozen() {
    frozen("mini-band", Talk::LastThree, false);
}

#[test]
fn a_circuit_with_holds_reads_as_frozen() {
    frozen("recovery", Talk::EveryRep, true);
}
