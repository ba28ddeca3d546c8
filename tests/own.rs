//! Own exercises: what they may be, that their id says what they are, and that they are drawn,
//! timed and kept like any other.

use kneeline::circuit::{Circuit, Station};
use kneeline::exercise::{Exercise, Measure, Sides, Tempo, TempoName};
use kneeline::figure::{Scene, Style, draw};
use kneeline::library::own::{self, MAX_NAME, MAX_NOTE, MAX_STOP, OwnError, OwnExercise};
use kneeline::library::{ALL, find};
use kneeline::timeline::{Begin, Kind, Pace, Place, Timeline};
use kneeline::voice::{Manner, Phrase, Talk, script};
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
    assert_eq!(Phrase::Name(made).id(), "name/own.bridge.ah.Heel_slides_flat");
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

/// A page shows it at its own tempo and with its own sides; what cannot be drawn stays as it is.
#[test]
fn its_figure_moves_at_its_own_tempo() {
    let clam = listed("clam");
    let slow = Tempo { name: TempoName::Own, lift: 5, hold: 4, lower: 6, pause: 1, ..clam.tempo };
    let own = OwnExercise { tempo: slow, ..OwnExercise::like(clam, "Slow") };
    let figure = own.figure();
    assert_eq!((figure.id, figure.tempo, figure.sides), (clam.id, slow, clam.sides));
    assert!(std::ptr::eq(figure.movement, clam.movement));
    assert!(std::ptr::eq(figure, own.figure()), "made once");
    assert!(std::ptr::eq(figure, OwnExercise { name: "Other".into(), ..own.clone() }.figure()));
    let held = OwnExercise { measure: Measure::HoldSecs, ..own.clone() };
    assert_eq!((held.figure().dose.measure, held.figure().tempo), (Measure::HoldSecs, slow));
    let walks = OwnExercise { sides: Sides::OutAndBack, measure: Measure::Steps, ..own.clone() };
    assert_eq!((walks.figure().sides, walks.figure().dose), (clam.sides, clam.dose));
    let still =
        OwnExercise { tempo: Tempo { lift: 0, hold: 0, lower: 0, pause: 0, ..slow }, ..own };
    assert_eq!(still.figure().tempo, clam.tempo);
    assert!(std::ptr::eq(find("clam").expect("listed"), clam), "the library stays as it is");
    assert_ne!(clam.tempo, slow);
}

/// Somebody's own whose name nobody has recorded is announced as that; with a recording its name is
/// said like any other.
#[test]
fn the_voice_says_that_it_is_ones_own_where_it_has_no_name() {
    let own = OwnExercise::like(listed("bridge"), "Unheard of").station().expect("it can be");
    let first = Station { rest_secs: 20, sets: 1, ..Station::of(listed("clam")) };
    let circuit = Circuit {
        id: "mixed".into(),
        name: "Mixed".into(),
        stations: vec![first, own].into(),
        rounds: 1,
        round_rest_secs: 0,
    };
    let timeline = Timeline::compile(&circuit, Pace::default(), Place::default(), Begin::LeadIn(0));
    let manner = Manner { talk: Talk::NoCount, breath: false };
    let said = |recorded: Option<u32>| -> Vec<Phrase> {
        let length_ms = |phrase: Phrase| match phrase {
            Phrase::Name(it) | Phrase::Cue(it) if it == own.exercise => {
                recorded.filter(|_| matches!(phrase, Phrase::Name(_)))
            }
            _ => Some(600),
        };
        let rest = timeline.segments.iter().find(|it| it.kind == Kind::Rest).expect("a rest");
        let lines = script(&timeline, &circuit, manner, &length_ms);
        let inside = lines.iter().filter(|it| (rest.from_ms..rest.to_ms).contains(&it.at_ms));
        inside.map(|it| it.phrase).take(3).collect()
    };
    assert_eq!(said(None), [Phrase::Rest, Phrase::Next, Phrase::Own]);
    assert_eq!(said(Some(900)), [Phrase::Rest, Phrase::Next, Phrase::Name(own.exercise)]);
}

/// A text and a link say only what it is: the note that its maker wrote here stays.
#[test]
fn naming_it_in_a_text_or_a_link_keeps_its_note() {
    let own = OwnExercise {
        note: "Breathe".to_owned(),
        ..OwnExercise::like(listed("clam"), "Noted down")
    };
    let made = own.exercise().expect("it can be");
    let read = kneeline::words::plain::read("\"Noted down\" like Clamshell 2x8 left/right");
    assert_eq!(read.stations()[0].exercise.text.en.cue, "Breathe", "named in a text");
    let circuit = read.circuit("Text").expect("within the limits");
    let code = kneeline::share::encode(&circuit);
    let decoded = kneeline::share::decode(&code).expect("our own");
    assert_eq!(decoded.stations[0].exercise.text.en.cue, "Breathe", "named in a link");
    assert!(std::ptr::eq(find(made.id.0).expect("known"), made));
}
