//! Reviews the ready-made circuits: their order, their doses and what they need.

use kneeline::circuit::{Circuit, Station};
use kneeline::exercise::Kit;
use kneeline::library::{ALL, circuits, find};

/// The circuit as its stations: `exercise sets x amount`.
fn stations(id: &str) -> Vec<String> {
    let line = |s: &Station| format!("{} {} x {}", s.exercise.id, s.sets, s.amount);
    circuit(id).stations.iter().map(line).collect()
}

fn circuit(id: &str) -> &'static Circuit {
    &circuits::find(id).unwrap_or_else(|| panic!("there is no ready-made circuit {id}")).circuit
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
fn the_home_circuit_keeps_its_order_and_bird_dogs_close_each_segment() {
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
}

#[test]
fn the_other_circuits_hold_the_moves_of_their_articles() {
    assert_eq!(stations("trio"), ["clam-band 2 x 12", "sl-bridge 2 x 8", "lat-walk 2 x 10"]);
    assert_eq!(
        stations("four-moves"),
        ["clam 2 x 12", "sl-abd 2 x 12", "bridge 2 x 12", "lat-walk 2 x 10"]
    );
    assert_eq!(stations("primer"), ["bridge 1 x 7"]);
}

#[test]
fn the_primer_takes_about_a_minute_with_its_lead_in() {
    let [station] = circuit("primer").stations.as_ref() else { panic!("one station is enough") };
    let rep: u16 = station.tempo().digits().iter().map(|&secs| u16::from(secs)).sum();
    assert!((45..=57).contains(&(rep * station.amount)), "{} s", rep * station.amount);
}

/// What has to lie ready is the union of what the exercises need, each piece once.
#[test]
fn a_circuit_names_the_kit_of_all_its_exercises() {
    assert_eq!(circuit("home").kit(), [Kit::Mat, Kit::LoopBand]);
    assert_eq!(circuit("trio").kit(), [Kit::Mat, Kit::LoopBand]);
    assert_eq!(circuit("four-moves").kit(), [Kit::Mat, Kit::LoopBand]);
    assert_eq!(circuit("primer").kit(), [Kit::Mat]);
    for ready in circuits::ALL {
        let kit = ready.circuit.kit();
        for station in ready.circuit.stations.iter() {
            let missing = station.exercise.kit.iter().find(|piece| !kit.contains(piece));
            assert_eq!(missing, None, "{}: {}", ready.circuit.id, station.exercise.id);
        }
    }
}

/// Fewer than the exercise's own range is right only where the words say so: a few bird dogs
/// between segments, a minute of bridges.
#[test]
fn doses_stay_in_the_range_of_the_exercise() {
    for ready in circuits::ALL {
        for station in ready.circuit.stations.iter() {
            let (id, dose) = (station.exercise.id.0, station.exercise.dose);
            let is_short =
                matches!((ready.circuit.id.as_ref(), id), ("home", "bird-dog") | ("primer", _));
            let (few, many) = dose.amount;
            let place = format!("{}: {id} {} x {}", ready.circuit.id, station.sets, station.amount);
            assert!(station.amount <= many && (is_short || station.amount >= few), "{place}");
            assert!(
                station.sets <= dose.sets.1 && (is_short || station.sets >= dose.sets.0),
                "{place}"
            );
            assert_eq!(station.rest_secs, dose.rest_secs, "{place}");
        }
    }
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
