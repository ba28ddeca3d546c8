//! Reviews the ready-made circuits: their order, their doses, their times and what they need.

use std::collections::BTreeSet;
use std::path::Path;

use kneeline::circuit::{Circuit, Station};
use kneeline::exercise::{Kit, Side, Sides, Stage};
use kneeline::lang::Lang;
use kneeline::library::{ALL, PAGES, circuits, find};
use kneeline::timeline::{Begin, Kind, Pace, Place, Segment, Timeline, fit};

/// What asks for a circuit, its id, its exercises in order, and the fewest and the most seconds
/// it may take from the tap to the end.
type Row = (&'static str, &'static str, &'static [&'static str], (u32, u32));

/// Every ready-made circuit, for C01 to C12 and H03 to H06 of the checklist.
#[rustfmt::skip]
const CIRCUITS: &[Row] = &[
    ("C01", "home", &["clam", "bird-dog", "sl-abd-bent", "bird-dog", "diag-step", "bird-dog",
        "kneel-er", "bird-dog"], (1_200, 1_800)),
    ("C02", "trio", &["clam-band", "sl-bridge", "lat-walk"], (480, 900)),
    ("C03", "band-set", &["clam-band", "seated-er", "hip-flexion-band"], (600, 1_200)),
    ("C04", "four-moves", &["clam", "sl-abd", "bridge", "lat-walk"], (840, 1_320)),
    ("C05", "quick-list", &["clam", "bridge-hold", "lunge-matrix"], (600, 1_200)),
    ("C05", "quick-warm-up", &["clam", "bridge", "lunge-matrix"], (180, 420)),
    ("C06", "primer", &["bridge"], (50, 70)),
    ("C07", "hip-flow", &["elevated-twist", "kneeling-rock", "bird-dog-angled"], (240, 900)),
    ("C08", "hip-extension", &["quad-ext", "bridge-march", "sl-bridge", "sl-rdl"], (600, 1_320)),
    ("C08", "glute-activation", &["bridge", "clam", "sl-abd", "quad-ext", "hydrant"], (480, 900)),
    ("C08", "ball", &["bridge", "bird-dog", "wall-sit"], (360, 900)),
    ("C08", "mini-band", &["clam-band", "bridge-band", "band-squat", "lat-walk", "monster"],
        (720, 1_320)),
    ("C08", "no-kit", &["sl-stance", "side-lunge", "sl-rdl", "running-man"], (600, 1_200)),
    ("C09", "pillar-activation", &["bridge", "clam", "stand-abd", "sl-rdl"], (360, 900)),
    ("C10", "pillar-alignment", &["shuffle", "suitcase", "fwd-stepdown"], (300, 900)),
    ("C11", "pillar-single-leg", &["sls-bench", "sls", "incline-step-up", "side-lunge"],
        (720, 1_500)),
    ("C12", "pillar-plyometrics", &["lat-stepdown", "snap-down", "pogo", "bound", "lat-hop"],
        (240, 900)),
    // 5 minutes, 15 to 20 minutes: the words say so.
    ("H03", "maintenance", &["bridge", "sl-abd", "sl-stance"], (270, 330)),
    ("H04", "session", &["kneeling-rock", "knee-wall", "clam", "bridge", "bird-dog",
        "lat-stepdown", "split-squat"], (900, 1_200)),
    ("H06", "recovery", &["hf-stretch", "calf-stretch", "knee-wall", "figure-four"], (240, 600)),
];

/// Less than the exercise's own dose is right only where the words say so.
const SHORT: &[(&str, &str)] = &[
    ("home", "a few bird dogs between segments"),
    ("primer", "a minute"),
    ("quick-list", "10 clamshells, as the article says"),
    ("quick-warm-up", "10 of each, as the article says"),
    ("hip-flow", "once each round, as the article says"),
    ("maintenance", "5 minutes"),
    ("session", "a warm-up and one set of each before the strength part"),
    ("recovery", "once each"),
    ("pillar-activation", "daily, so 1 set of each"),
    ("pillar-plyometrics", "few landings"),
    ("glute-activation", "light, so 1 set of each"),
];

/// The circuit as its stations: `exercise sets x amount`.
fn stations(id: &str) -> Vec<String> {
    let line = |s: &Station| format!("{} {} x {}", s.exercise.id, s.sets, s.amount);
    circuit(id).stations.iter().map(line).collect()
}

fn circuit(id: &str) -> &'static Circuit {
    &circuits::find(id).unwrap_or_else(|| panic!("there is no ready-made circuit {id}")).circuit
}

/// Everything that is said about a circuit.
fn words(id: &str) -> String {
    let (ready, page) = circuits::ALL
        .iter()
        .zip(circuits::PAGES)
        .find(|(ready, _)| ready.circuit.id == id)
        .unwrap_or_else(|| panic!("there is no ready-made circuit {id}"));
    let (text, page) = (ready.text.get(Lang::En), page.get(Lang::En));
    [&ready.circuit.name, text.purpose, page.note, page.for_whom].join(" ").to_lowercase()
}

#[test]
fn every_ready_circuit_can_be_done() {
    for ready in circuits::ALL {
        let circuit = &ready.circuit;
        assert_eq!(circuit.check(), Ok(()), "{}", circuit.id);
        for station in circuit.stations.iter() {
            assert!(ALL.contains(&station.exercise), "{}: {}", circuit.id, station.exercise.id);
        }
    }
}

#[test]
fn every_circuit_of_the_checklist_is_here_in_its_order() {
    for (number, id, exercises, _) in CIRCUITS {
        let listed: Vec<&str> = circuit(id).stations.iter().map(|it| it.exercise.id.0).collect();
        assert_eq!(&listed, exercises, "{number}: {id}");
    }
    let numbers: BTreeSet<&str> = CIRCUITS.iter().map(|row| row.0).collect();
    for number in (1..=12).map(|number| format!("C{number:02}")) {
        assert!(numbers.contains(number.as_str()), "{number} has no circuit");
    }
    let known: BTreeSet<&str> = CIRCUITS.iter().map(|row| row.1).collect();
    assert_eq!(known.len(), CIRCUITS.len(), "a circuit stands in the table twice");
    for ready in circuits::ALL {
        assert!(known.contains(ready.circuit.id.as_ref()), "{}: add it", ready.circuit.id);
    }
}

#[test]
fn every_file_is_listed_under_its_own_name() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/library/circuits");
    let files: BTreeSet<String> = std::fs::read_dir(folder)
        .expect("the circuits have a folder")
        .map(|entry| entry.expect("the folder can be listed").path())
        .filter_map(|path| Some(path.file_stem()?.to_str()?.replace('_', "-")))
        .filter(|stem| stem != "mod")
        .collect();
    let ids: BTreeSet<String> =
        circuits::ALL.iter().map(|ready| ready.circuit.id.to_string()).collect();
    assert_eq!(files, ids);
}

#[test]
fn the_home_circuit_keeps_its_doses_and_bird_dogs_close_each_segment() {
    assert_eq!(
        stations("home"),
        [
            "clam 2 x 12",
            "bird-dog 1 x 3",
            "sl-abd-bent 2 x 12",
            "bird-dog 1 x 3",
            "diag-step 2 x 10",
            "bird-dog 1 x 3",
            "kneel-er 2 x 10",
            "bird-dog 1 x 3",
        ]
    );
    assert_eq!(circuits::ALL.first().map(|ready| ready.circuit.id.as_ref()), Some("home"));
}

#[test]
fn the_doses_that_the_articles_give_are_kept() {
    assert_eq!(stations("trio"), ["clam-band 2 x 12", "sl-bridge 2 x 8", "lat-walk 2 x 10"]);
    assert_eq!(
        stations("four-moves"),
        ["clam 2 x 12", "sl-abd 2 x 12", "bridge 2 x 12", "lat-walk 2 x 10"]
    );
    assert_eq!(stations("primer"), ["bridge 1 x 7"]);
    // 10 repetitions in the warm-up, or 3 rounds; the bridge is held for 30 s.
    assert_eq!(stations("quick-warm-up")[..2], ["clam 1 x 10", "bridge 1 x 10"]);
    assert_eq!(stations("quick-list")[..2], ["clam 1 x 10", "bridge-hold 1 x 30"]);
    assert_eq!((circuit("quick-warm-up").rounds, circuit("quick-list").rounds), (1, 3));
    // 2 rounds of 10 on each side.
    assert_eq!(circuit("hip-flow").rounds, 2);
    assert!(circuit("hip-flow").stations.iter().all(|it| (it.sets, it.amount) == (1, 10)));
    // The slow return of the clamshell.
    let clam = circuit("pillar-activation").stations[1];
    assert!(clam.tempo().lower > clam.exercise.tempo.lower);
}

#[test]
fn each_circuit_takes_the_time_its_words_name() {
    for (_, id, _, (least, most)) in CIRCUITS {
        let secs = Timeline::duration_ms(circuit(id), Pace::default()) / 1000;
        assert!((*least..=*most).contains(&secs), "{id} takes {secs} s, not {least} to {most}");
    }
    for (id, minutes) in [("primer", "minute"), ("maintenance", "5 min"), ("session", "15 to 20")] {
        assert!(words(id).contains(minutes), "{id} does not say {minutes:?}");
    }
}

#[test]
fn each_circuit_says_for_whom_how_often_and_what_is_our_choice() {
    for ready in circuits::ALL {
        let (id, words) = (&ready.circuit.id, words(&ready.circuit.id));
        assert!(words.contains("for runners") || words.contains("for any runner"), "{id}: whom?");
        let often = ["times a week", "every day", "any day", "daily"];
        assert!(often.iter().any(|often| words.contains(often)), "{id}: how often?");
        assert!(words.contains("our choice"), "{id}: what is our choice?");
    }
}

/// What has to lie ready is the union of what the exercises need, each piece once.
#[test]
fn a_circuit_names_the_kit_of_all_its_exercises() {
    assert_eq!(circuit("home").kit(), [Kit::Mat, Kit::LoopBand]);
    assert_eq!(circuit("trio").kit(), [Kit::Mat, Kit::LoopBand]);
    assert_eq!(circuit("four-moves").kit(), [Kit::Mat, Kit::LoopBand]);
    assert_eq!(circuit("primer").kit(), [Kit::Mat]);
    assert_eq!(circuit("mini-band").kit(), [Kit::Mat, Kit::LoopBand]);
    assert_eq!(circuit("no-kit").kit(), []);
    for ready in circuits::ALL {
        let kit = ready.circuit.kit();
        for station in ready.circuit.stations.iter() {
            let missing = station.exercise.kit.iter().find(|piece| !kit.contains(piece));
            assert_eq!(missing, None, "{}: {}", ready.circuit.id, station.exercise.id);
        }
    }
}

#[test]
fn the_words_of_a_circuit_name_no_kit_that_its_exercises_do_not() {
    let named = [
        ("band", &[Kit::LoopBand, Kit::AnchoredBand][..]),
        ("ball", &[Kit::Ball]),
        ("chair", &[Kit::Chair]),
        ("weights", &[Kit::Dumbbell, Kit::AnkleWeight]),
        ("bench", &[Kit::Bench]),
        ("wall", &[Kit::Wall]),
    ];
    for ready in circuits::ALL {
        let (id, words) = (&ready.circuit.id, words(&ready.circuit.id));
        for (word, pieces) in named {
            let declared = ready.circuit.stations.iter().any(|station| {
                let it = station.exercise;
                pieces.iter().any(|p| it.kit.contains(p) || it.kit_optional.contains(p))
            });
            assert!(!words.contains(word) || declared, "{id}: says {word:?}; no exercise does");
        }
    }
}

/// A stability ball is optional kit. Where it goes stands on the pages that the theme names.
#[test]
fn nothing_needs_a_ball() {
    for (exercise, page) in ALL.iter().zip(PAGES) {
        assert!(!exercise.kit.contains(&Kit::Ball), "{} needs a ball", exercise.id);
        let listed = exercise.kit_optional.contains(&Kit::Ball);
        let says = page.text.get(Lang::En).variations.iter().any(|it| it.how.contains(" ball"));
        assert_eq!(listed, says, "{}: a ball in the kit and a ball in a variation", exercise.id);
    }
    let with_ball = |it: &&Station| it.exercise.kit_optional.contains(&Kit::Ball);
    assert_eq!(circuit("ball").stations.iter().filter(with_ball).count(), 2);
}

#[test]
fn doses_stay_in_the_range_of_the_exercise() {
    for ready in circuits::ALL {
        let is_short = SHORT.iter().any(|(id, _)| ready.circuit.id == *id);
        for station in ready.circuit.stations.iter() {
            let (id, dose) = (station.exercise.id, station.exercise.dose);
            let (few, many) = dose.amount;
            let place = format!("{}: {id} {} x {}", ready.circuit.id, station.sets, station.amount);
            assert!(station.amount <= many && (is_short || station.amount >= few), "{place}");
            let sets = station.sets * ready.circuit.rounds;
            assert!(is_short || sets >= dose.sets.0, "{place}");
            // 3 rounds of less may be as much as 2 sets of more.
            let (all, most) = (u16::from(sets) * station.amount, u16::from(dose.sets.1) * many);
            assert!(all <= most, "{place}: {all} in all, the dose ends at {most}");
            assert!(station.rest_secs <= dose.rest_secs, "{place}: rests longer than its dose");
        }
    }
}

/// The whole circuit, timed as a session plays it.
fn whole(circuit: &Circuit) -> Timeline {
    Timeline::compile(circuit, Pace::default(), Place::default(), Begin::LeadIn(5000))
}

/// The milliseconds each side works.
fn work(timeline: &Timeline, side: Side) -> u32 {
    let works = |it: &&Segment| matches!(it.kind, Kind::Work(_)) && it.side == side;
    timeline.segments.iter().filter(works).map(|it| it.to_ms - it.from_ms).sum()
}

#[test]
fn a_cut_to_any_budget_keeps_the_order_and_both_sides() {
    for ready in circuits::ALL {
        let circuit = &ready.circuit;
        let full = whole(circuit);
        for budget_ms in (30_000..=full.total_ms + 30_000).step_by(30_000) {
            let cut = fit(circuit, Pace::default(), budget_ms);
            let place = format!("{} in {} s", circuit.id, budget_ms / 1000);
            assert_eq!(cut.check(), Ok(()), "{place}");
            let mut rest = circuit.stations.iter();
            for kept in cut.stations.iter() {
                let found = rest.any(|it| it.exercise == kept.exercise && it.tempo == kept.tempo);
                assert!(found, "{place}: {} is out of order", kept.exercise.id);
            }
            let timeline = whole(&cut);
            assert_eq!(work(&timeline, Side::Left), work(&timeline, Side::Right), "{place}");
            let two_sided = |it: &Station| it.exercise.sides == Sides::Both;
            assert_eq!(
                work(&timeline, Side::Both) > 0,
                cut.stations.iter().any(two_sided),
                "{place}"
            );
            let least = cut.stations.len() == 1 && cut.rounds == 1 && cut.stations[0].sets == 1;
            assert!(timeline.total_ms <= budget_ms || least, "{place}: {} ms", timeline.total_ms);
            comes_after_control(&cut, &place);
        }
    }
}

/// Hops belong after a move that shows, on the same day, that control is there.
#[track_caller]
fn comes_after_control(circuit: &Circuit, place: &str) {
    let mut controlled = false;
    for station in circuit.stations.iter() {
        match station.exercise.stage {
            Stage::Control | Stage::Strength => controlled = true,
            Stage::Plyometrics => assert!(controlled, "{place}: {} too soon", station.exercise.id),
            Stage::Activation | Stage::Mobility => {}
        }
    }
}

#[test]
fn hops_come_only_after_control_and_only_in_the_last_pillar() {
    for ready in circuits::ALL {
        let circuit = &ready.circuit;
        comes_after_control(circuit, &circuit.id);
        let hops = circuit.stations.iter().any(|it| it.exercise.stage == Stage::Plyometrics);
        let names_them = ["pillar-plyometrics", "pillar-alignment"].contains(&circuit.id.as_ref());
        assert!(!hops || names_them, "{}: has hops", circuit.id);
    }
    let stages: Vec<Stage> =
        circuit("pillar-plyometrics").stations.iter().map(|it| it.exercise.stage).collect();
    let first_hop = stages.iter().position(|stage| *stage == Stage::Plyometrics);
    assert!(first_hop.is_some_and(|at| at > 0));
    let from_there = &stages[first_hop.unwrap_or_default()..];
    assert!(from_there.iter().all(|stage| *stage == Stage::Plyometrics), "{stages:?}");
}

#[test]
fn finding_by_id_answers_only_what_exists() {
    assert_eq!(find("clam").map(|exercise| exercise.text.en.name), Some("Clamshell"));
    assert_eq!(
        circuits::find("home").map(|ready| ready.circuit.name.as_ref()),
        Some("Home circuit")
    );
    assert!(find("clamshell").is_none() && find("").is_none());
    assert!(circuits::find("clam").is_none());
}

/// Whatever is added from its page makes a circuit that can be done.
#[test]
fn every_exercise_can_be_added_to_a_circuit() {
    for &exercise in ALL {
        let station = Station::of(exercise);
        assert_eq!(station.sets, 2);
        assert_eq!(station.amount, exercise.dose.amount.0);
        let circuit = Circuit { stations: vec![station].into(), ..circuit("primer").clone() };
        assert_eq!(circuit.check(), Ok(()), "{}", exercise.id);
    }
}

/// What the settings play to try the sound: one bridge, all four phases.
#[test]
fn the_sound_check_is_one_short_bridge() {
    let check = circuits::sound_check();
    assert_eq!(check.check(), Ok(()));
    let timeline = whole(&check);
    let phases = timeline.segments.iter().filter(|it| matches!(it.kind, Kind::Work(_))).count();
    assert_eq!((phases, check.stations.len()), (4, 1));
    assert!(timeline.total_ms <= 15_000, "{} ms", timeline.total_ms);
}
