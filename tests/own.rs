//! Own exercises: what they may be, that their id says what they are, and that they are drawn,
//! timed and kept like any other.

use kneeline::circuit::{Circuit, Station};
use kneeline::exercise::{Exercise, Measure, Sides, Tempo, TempoName};
use kneeline::figure::{Scene, Style, draw};
use kneeline::library::own::{self, MAX_NAME, MAX_NOTE, MAX_STOP, OwnError, OwnExercise};
use kneeline::library::{ALL, find};
use kneeline::timeline::{Pace, Timeline};
use kneeline::voice::Phrase;
use proptest::prelude::*;

fn listed(id: &str) -> &'static Exercise {
    find(id).expect("in the library")
}

const SIDES: [Sides; 4] = [Sides::Each, Sides::Alternating, Sides::OutAndBack, Sides::Both];
const MEASURES: [Measure; 3] = [Measure::Reps, Measure::HoldSecs, Measure::Steps];

#[test]
fn it_is_what_its_maker_says_and_the_rest_is_from_its_figure() {
    let own = OwnExercise {
        sides: Sides::Alternating,
        measure: Measure::HoldSecs,
        tempo: Tempo::FLOW,
        note: "Slow is smooth.".to_owned(),
        ..OwnExercise::like(listed("bridge"), "  Heel \u{202E}slides \"flat\"\n")
    };
    assert_eq!(own.name, "Heel slides flat");
    let made = own.exercise().expect("it can be");
    let like = listed("bridge");
    assert_eq!(made.id.0, "own.bridge.ah.Heel_slides_flat");
    assert_eq!((made.text.en.name, made.text.en.short), ("Heel slides flat", "Heel slides fl"));
    assert_eq!(made.text.en.cue, "Slow is smooth.");
    assert_eq!((made.sides, made.dose.measure), (Sides::Alternating, Measure::HoldSecs));
    assert_eq!((made.kit, made.primary, made.stop), (like.kit, like.primary, like.stop));
    assert!(std::ptr::eq(made.movement, like.movement));
    assert!(std::ptr::eq(find(made.id.0).expect("known by its id"), made), "made once");
    let station = own.station().expect("it can be");
    assert_eq!(station.tempo(), Tempo::FLOW);
    assert_eq!(Phrase::Name(made).id(), "say/own", "one clip for all");
}

#[test]
fn its_id_is_enough_after_it_was_deleted() {
    let id = "own.clam.er.H%C3%BCfte_au%C3%9Fen";
    let found = find(id).expect("told by its id alone");
    assert_eq!((found.id.0, found.text.en.name), (id, "Hüfte außen"));
    assert_eq!(found.tempo, listed("clam").tempo);
    for not in [
        "own.",
        "own.clam",
        "own.clam.er",
        "own.clam.er.",
        "own.yoga.er.x",
        "own.clam.or.x",
        "own.clam.es.x",
        "own.clam.re.x",
        "own.clam.er.a b",
        "own.clam.er.%6D",
        "own.clam.er._x",
        "own.clam.er.%ff",
        "own.clam.er.%C3",
        "own.clam.er.%",
        "own.clam.er.%0A",
        "own.own.clam.er.x.er.x",
    ] {
        assert!(find(not).is_none(), "{not} is not how we write it");
    }
}

#[test]
fn another_note_is_the_same_exercise() {
    let first = OwnExercise::like(listed("clam"), "Noted");
    let second = OwnExercise { note: "Later".to_owned(), ..first.clone() };
    let (one, two) = (first.exercise().expect("one"), second.exercise().expect("two"));
    assert_eq!((one, one.text.en.cue, two.text.en.cue), (two, "", "Later"));
    assert_eq!(find(one.id.0).map(|it| it.text.en.cue), Some("Later"), "the latest");
    first.exercise().expect("known");
    assert_eq!(find(one.id.0).map(|it| it.text.en.cue), Some(""), "the latest");
}

#[test]
fn what_cannot_be_says_why() {
    let fine = OwnExercise::like(listed("clam"), "Mine");
    let check = |own: OwnExercise, error| assert_eq!(own.check(), Err(error), "{own:?}");
    assert_eq!(fine.check(), Ok(()));
    check(OwnExercise { name: String::new(), ..fine.clone() }, OwnError::Name);
    check(OwnExercise { name: " x".to_owned(), ..fine.clone() }, OwnError::Name);
    check(OwnExercise { name: "x".repeat(MAX_NAME + 1), ..fine.clone() }, OwnError::Name);
    check(OwnExercise { note: "x".repeat(MAX_NOTE + 1), ..fine.clone() }, OwnError::Note);
    check(OwnExercise { stop: "x".repeat(MAX_STOP + 1), ..fine.clone() }, OwnError::Stop);
    check(OwnExercise { sides: Sides::OutAndBack, ..fine.clone() }, OwnError::Sides);
    check(OwnExercise { measure: Measure::Steps, ..fine.clone() }, OwnError::Measure);
    let still = Tempo { lift: 0, hold: 0, lower: 0, pause: 0, ..Tempo::FLOW };
    check(OwnExercise { tempo: still, ..fine.clone() }, OwnError::Tempo);
    check(OwnExercise { tempo: Tempo { lift: 16, ..still }, ..fine.clone() }, OwnError::Tempo);
    let own = fine.exercise().expect("it can be");
    check(OwnExercise { drawn_by: own, ..fine.clone() }, OwnError::Figure);
}

/// Whatever its figure allows can be drawn, timed and done.
#[test]
fn every_figure_can_draw_what_it_allows() {
    let mut shapes = Vec::new();
    for &drawn_by in ALL {
        let like = OwnExercise::like(drawn_by, "All of them");
        assert_eq!(like.check(), Ok(()), "{}", drawn_by.id);
        for (sides, measure) in
            SIDES.into_iter().flat_map(|it| MEASURES.map(|measure| (it, measure)))
        {
            let own = OwnExercise { sides, measure, ..like.clone() };
            let Ok(station) = own.station() else { continue };
            let circuit = Circuit {
                id: "own".into(),
                name: "Own".into(),
                stations: vec![Station { sets: 2, ..station }].into(),
                rounds: 2,
                round_rest_secs: 0,
            };
            assert_eq!(circuit.check(), Ok(()));
            let ms = Timeline::duration_ms(&circuit, Pace::default());
            assert!((10_000..3_600_000).contains(&ms), "{ms}: {}", station.exercise.id);
            let movement = station.exercise.movement;
            for other_side in [false, true] {
                let style = Style { other_side, ..Style::still(station.tempo().starts_with) };
                let (view, level) = (&movement.view, 0.5);
                draw(
                    &Scene { movement, view, level, beat: None, glow: 1.0, style, pose: None },
                    &mut shapes,
                );
                assert!(
                    shapes.iter().all(|shape| !shape.d.contains("NaN")),
                    "{}",
                    station.exercise.id
                );
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2_000) })]

    #[test]
    fn it_is_kept_as_one_line(
        (name, note, stop) in (r"\PC{1,32}", r"\PC{0,64}", r"\PC{0,120}"),
        like in prop::sample::select(ALL.to_vec()), secs in prop::array::uniform4(0..16_u8),
    ) {
        let clean = own::clean;
        let tempo = Tempo { name: TempoName::Own, lift: secs[0], hold: secs[1], lower: secs[2], pause: secs[3], ..like.tempo };
        let (note, stop) = (clean(&note, MAX_NOTE), clean(&stop, MAX_STOP));
        let own = OwnExercise { note, stop, tempo, ..OwnExercise::like(like, &name) };
        prop_assume!(own.check().is_ok());
        let told = own.tell();
        prop_assert!(told.is_ascii() && !told.contains('\n'));
        prop_assert_eq!(OwnExercise::parse(&told), Some(own));
    }

    #[test]
    fn what_others_wrote_is_refused_or_kept(told in r"own\.(clam|bridge)\.(e|a)r\.[a-c%_]{0,4}( [0-9]{1,3}){0,7}( [a-c%]{0,3}){0,3}") {
        if let Some(own) = OwnExercise::parse(&told) {
            prop_assert_eq!(own.check(), Ok(()));
            prop_assert_eq!(OwnExercise::parse(&own.tell()), Some(own));
        }
    }
}
