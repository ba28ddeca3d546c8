//! Circuits as plain text: what people write becomes stations, what is not understood stays
//! marked, and what we write reads back exactly.

#[path = "any/mod.rs"]
mod any;

use std::fmt::Write as _;

use any::{ANY_NAME, rich_circuit};
use kneeline::circuit::{Circuit, MAX_STATIONS, Part, SideChoice, Station};
use kneeline::exercise::{Exercise, Sides};
use kneeline::library::{ALL, circuits, find};
use kneeline::words::plain::{self, Line, MAX_LINES, MAX_TEXT, Reading, What, Why, read};
use proptest::prelude::*;

fn exercise(id: &str) -> &'static Exercise {
    find(id).expect("in the library")
}

/// Every letter and digit is understood or marked, in order, and nothing is both.
fn covered(text: &str, reading: &Reading) -> Result<(), String> {
    let mut end = 0;
    for line in &reading.lines {
        if line.span.start < end {
            return Err(format!("lines overlap at {end}"));
        }
        end = line.span.end;
    }
    let marks = reading.marks().map(|mark| mark.span.clone());
    let mut parts: Vec<_> =
        marks.chain(reading.lines.iter().flat_map(|it| it.taken.clone())).collect();
    parts.sort_by_key(|it| it.start);
    if let Some(pair) = parts.windows(2).find(|pair| pair[1].start < pair[0].end) {
        return Err(format!("{pair:?} overlap"));
    }
    let letters = text.char_indices().filter(|(_, it)| it.is_alphanumeric());
    for (at, letter) in letters {
        if !parts.iter().any(|part| part.contains(&at)) {
            return Err(format!("{letter:?} at {at} is dropped: {reading:?}"));
        }
    }
    Ok(())
}

fn brief(station: &Station) -> String {
    let [lower, pause, lift, hold] = station.tempo().digits();
    let Station { exercise, sets, amount, rest_secs, .. } = station;
    let side = match station.side {
        SideChoice::Usual => "",
        SideChoice::LeftFirst => " L R",
        SideChoice::RightFirst => " R L",
        SideChoice::LeftOnly => " L",
        SideChoice::RightOnly => " R",
    };
    format!("{} {sets}x{amount} {lower}{pause}{lift}{hold} {rest_secs}{side}", exercise.id)
}

fn only(text: &str) -> Line {
    let reading = read(text);
    covered(text, &reading).expect("nothing is dropped");
    assert_eq!(reading.lines.len(), 1, "{text:?}");
    reading.lines[0].clone()
}

/// A line and what becomes of it; after a bar what is marked.
#[track_caller]
fn becomes(text: &str, expected: &str) {
    let line = only(text);
    let mut told = match &line.what {
        What::Station(station) => brief(station),
        other => format!("{other:?}"),
    };
    for mark in &line.marks {
        let _ = write!(told, " | {} {:?}", &text[mark.span.clone()], mark.why);
    }
    assert_eq!(told, expected, "{text:?}");
}

#[test]
fn what_a_physio_writes_becomes_a_station() {
    becomes("Clamshell 3x12 3-0-2-2 left/right rest 45", "clam 3x12 3022 45");
    becomes("2 x 10 side lying leg raise, hold 2s", "sl-abd 2x10 3022 30");
    becomes("Bridge 3 sets of 30 sec", "bridge-hold 3x30 2020 30");
    becomes("- Clamshell: 3 × 12, rest: 1:30", "clam 3x12 3022 90");
    becomes("1. Clamshells 12 reps each side", "clam 1x12 3022 30");
    becomes("2) Side plank 3 x 20 sec. per side, no rest", "side-plank 3x20 2020 0");
    becomes("• Side plank hold 30 s", "side-plank 1x30 2020 45");
    becomes("Single leg squat 3x8 tempo 4020 left only", "sls 3x8 4020 60 L");
    becomes("1-leg bridge 2x10 right first", "sl-bridge 2x10 3011 45 R L");
    becomes("RDL 3x8 60s rest", "sl-rdl 3x8 3011 60");
    becomes("Lateral band walk 2x10 steps out and back", "lat-walk 2x10 1010 45");
    becomes("Bird dog 2 sets, 8 reps, alternating", "bird-dog 2x8 2023 30");
    becomes("fire hydrants x12", "hydrant 1x12 3022 30");
    becomes("Clamshell", "clam 2x12 3022 30");
    becomes("Clamshel 2x12", "clam 2x12 3022 30");
    becomes("Wall sit 2x1 min", "wall-sit 2x60 2020 45");
    becomes("\"Clamshell\" 2x12", "clam 2x12 3022 30");
}

#[test]
fn people_write_it_in_many_ways() {
    becomes("Side-lying hip abduction 3x15 @ 2kg each leg", "sl-abd 3x15 3022 30 | 2kg Load");
    becomes("Glute bridge x 15 x 3", "bridge 3x15 3022 30");
    becomes("SL bridge 3 x 10 each", "sl-bridge 3x10 3011 45");
    becomes(
        "3 sets x 12 reps clamshell with green theraband",
        "clam-band 3x12 3022 30 | green Load",
    );
    becomes("Single leg RDL – 3 sets, 8 reps/side, 60 sec rest between sets", "sl-rdl 3x8 3011 60");
    becomes("Bird dog 10 reps x 3 sets", "bird-dog 3x10 2023 30");
    becomes("Hip flexor stretch 30 sec x 2 each side", "hf-stretch 2x30 2020 15");
    becomes("Split squats 3 x 8 per leg, tempo 3-1-1, rest 90s", "split-squat 3x8 3110 90");
    becomes("Lateral band walks 3x10 each way", "lat-walk 3x10 1010 45");
    becomes("Plank 3x30s", "side-plank 3x30 2020 45 | Plank Guess");
    becomes("Squat 3x10", "band-squat 3x10 3120 45 | Squat Guess");
    becomes("Beckenlift einbeinig 3x12", "sl-bridge 3x12 3011 45");
    becomes("Foam roll 2 mins", "Unknown | Foam roll 2 mins Unknown");
    becomes("5 min warm up on the bike", "Unknown | 5 min warm up on the bike Unknown");
    for (text, rounds, rest) in [
        ("Repeat 3 times", 3, 0),
        ("2 rounds of:", 2, 0),
        ("Rest 2 min between rounds", 1, 120),
        ("Rounds: 3, rest 60", 3, 60),
        ("Round x3", 3, 0),
        ("3 Runden", 3, 0),
    ] {
        let reading = read(text);
        assert_eq!((reading.rounds, reading.round_rest_secs), (rounds, rest), "{text}");
        assert_eq!((&reading.lines[0].what, reading.marks().count()), (&What::Rounds, 0), "{text}");
    }
}

#[test]
fn german_words_commas_and_bullets_are_read_too() {
    becomes(
        "• Muschel 3 Sätze à 12 Wdh., 3-0-2-2, links/rechts, Pause 45 Sek.",
        "clam 3x12 3022 45",
    );
    becomes("– Seitstütz 3 x 20 Sekunden je Seite, Pause 1,5 min", "side-plank 3x20 2020 90");
    becomes("Einbeinige Kniebeuge 3x8 nur links ohne Pause", "sls 3x8 3110 0 L");
    becomes("Brücke 2x10 mit 4,5 kg", "bridge 2x10 3022 30 | 4,5 kg Load");
}

#[test]
fn what_is_not_understood_stays_and_says_why() {
    becomes("Zumba 3x12", "Unknown | Zumba 3x12 Unknown");
    becomes("Talk to your physio on Monday", "Unknown | Talk to your physio on Monday Unknown");
    becomes("Clamshell 3x12 on a pink cloud", "clam 3x12 3022 30 | pink cloud Unknown");
    becomes("Clamshell 3x12-15", "clam 3x12 3022 30 | 15 Range");
    becomes("Clamshell 3x30 s", "clam 3x12 3022 30 | 30 OtherMeasure");
    becomes("Clamshell 30x12", "clam 2x12 3022 30 | 30 Limit");
    becomes("Clamshell 3x500", "clam 3x12 3022 30 | 500 Limit");
    becomes("Clamshell 3x12 rest 20 min", "clam 3x12 3022 30 | 20 Limit");
    becomes("Clamshell 3x12 20-0-2-2", "clam 3x12 3022 30 | 20-0-2-2 Limit");
    becomes("Bridge 3x12 left only", "bridge 3x12 3022 30 | left NoSides");
    becomes("Clamshell 3x12 2x10", "clam 3x12 3022 30 | 2x10 Twice");
    becomes("Clamshell 3x12 with red band", "clam-band 3x12 3022 30 | red Load");
    becomes("3x12", "Unknown | 3x12 Unknown");
    becomes("", "Empty");
    becomes(" - ", "Empty");
}

#[test]
fn a_whole_plan_is_read() {
    let text = "# Knee plan, week 1\n\nRound x3, rest 60\nWarm up\n- Clamshell 1x12\nMain part:\n\
        - Single-leg squat 2x8\n- something else\nCool-down:\n- Hip flexor stretch 2x30 s\n\
        - Bridge 1x10\n";
    let reading = read(text);
    covered(text, &reading).expect("nothing is dropped");
    let circuit = reading.circuit("Pasted").expect("a circuit");
    assert_eq!((circuit.name.as_ref(), circuit.rounds), ("Knee plan, week 1", 3));
    assert_eq!(circuit.round_rest_secs, 60);
    let told: Vec<_> = circuit.stations.iter().map(|it| (it.exercise.id.0, it.part)).collect();
    let parts = [Part::WarmUp, Part::Main, Part::Finish, Part::Finish];
    assert_eq!(
        told,
        ["clam", "sls", "hf-stretch", "bridge"].into_iter().zip(parts).collect::<Vec<_>>()
    );
    let marks: Vec<_> = reading.marks().map(|it| (&text[it.span.clone()], it.why)).collect();
    assert_eq!(marks, [("something else", Why::Unknown)]);
    assert_eq!(read("Clamshell 1x12").circuit("Pasted").expect("one").name, "Pasted");
    assert!(read("nothing at all").circuit("Pasted").is_err());
}

#[test]
fn parts_come_in_their_order_whatever_the_text_does() {
    let reading = read("Finish\nBridge 1x10\nWarm-up\nClamshell 1x12\nMain\nHip hike 2x8");
    let told: Vec<_> = reading.stations().iter().map(|it| it.exercise.id.0).collect();
    assert_eq!(told, ["clam", "hip-hike", "bridge"]);
    assert_eq!(reading.circuit("x").map(|it| it.stations.len()), Ok(3));
}

#[test]
fn own_exercises_are_told_by_what_draws_them() {
    becomes(
        "\"Heel slides\" like bridge 2x8 alternating rest 20",
        "own.bridge.ar.Heel_slides 2x8 3022 20",
    );
    becomes("\"Plank\" wie Side plank 3x20 s", "own.side-plank.eh.Plank 3x20 2020 45");
    let line = only("\"Flying\" like a dragon 3x8");
    assert_eq!(line.what, What::Unknown);
}

#[test]
fn more_than_there_is_room_for_is_marked() {
    let text = "Clamshell 1x12\n".repeat(MAX_STATIONS + 2);
    let reading = read(&text);
    covered(&text, &reading).expect("nothing is dropped");
    assert_eq!(reading.stations().len(), MAX_STATIONS);
    assert_eq!(reading.marks().filter(|it| it.why == Why::TooMany).count(), 2);
    let text = "Clamshell on a pink cloud, slowly\n".repeat(MAX_LINES + 50);
    let reading = read(&text);
    covered(&text, &reading).expect("nothing is dropped");
    assert_eq!(reading.lines.len(), MAX_LINES + 1);
    let text = "ä".repeat(MAX_TEXT);
    covered(&text, &read(&text)).expect("nothing is dropped");
}

#[test]
fn ready_made_circuits_look_as_one_would_write_them() {
    let home = &circuits::find("home").expect("there").circuit;
    let text = plain::write(home);
    let first: Vec<&str> = text.lines().take(2).collect();
    assert_eq!(first, ["Name: Home circuit", "Clamshell 2x12 3-0-2-2 left/right rest 30"]);
    for ready in circuits::ALL {
        let reading = read(&plain::write(&ready.circuit));
        assert_eq!(reading.marks().count(), 0);
        let again = reading.circuit("").expect("a circuit");
        assert_eq!(again, Circuit { id: "shared".into(), ..ready.circuit.clone() });
    }
}

#[test]
fn every_exercise_is_known_by_its_name_alone_and_among_other_words() {
    for exercise in ALL {
        let name = exercise.text.en.name;
        let station = |text: &str| match only(text).what {
            What::Station(station) => station.exercise.id.0,
            _ => "",
        };
        assert_eq!(station(name), exercise.id.0, "{name}");
        let sided = matches!(exercise.sides, Sides::Each);
        let side = if sided { ", each side" } else { "" };
        assert_eq!(station(&format!("* {name} 2 sets{side} (slowly)")), exercise.id.0, "{name}");
    }
    assert_eq!(exercise("clam").text.en.name, "Clamshell");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(10_000) })]

    #[test]
    fn what_we_write_reads_back_exactly(
        circuit in rich_circuit(ANY_NAME, 1..=6, true),
    ) {
        let text = plain::write(&circuit);
        let reading = read(&text);
        prop_assert_eq!(reading.marks().collect::<Vec<_>>(), Vec::<&_>::new(), "{}", text);
        prop_assert_eq!(reading.circuit(""), Ok(circuit), "{}", text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1_000) })]

    #[test]
    fn nothing_that_people_paste_is_dropped(
        text in r#"((Clamshell|Side plank|bridge|left|right|/|only|first|rest|hold|tempo|sets?|of|x|[0-9]{1,3}|-|,|\.|:|s|min|kg|red|band|rounds?|each|side|"|like|Warm-up|Name|\PC{1,5})[ \n]?){0,20}"#,
    ) {
        let reading = read(&text);
        if let Err(why) = covered(&text, &reading) {
            prop_assert!(false, "{text:?}: {why}");
        }
        if let Ok(circuit) = reading.circuit("Pasted") {
            let again = read(&plain::write(&circuit));
            prop_assert_eq!(again.circuit(""), Ok(circuit));
        }
    }
}

/// What we do not have is not taken for something else because a word is alike.
#[test]
fn another_exercise_is_no_guess() {
    for text in ["Dead bug 3x10", "Terminal knee extension 3x12"] {
        let line = only(text);
        assert_eq!(line.what, What::Unknown, "{text:?}");
        assert!(!line.marks.is_empty(), "{text:?}");
    }
    becomes("Step-ups 3x12 left/right rest 45", "step-up 3x12 3011 45");
    becomes("Clamshells ３x１２ 3-0-2-2 rest 45", "clam 3x12 3022 45");
}
