//! What holds for every circuit, every pace, every manner, every beginning and every voice.

use kneeline::circuit::Circuit;
use kneeline::exercise::{Exercise, Lang, Phase, Side, Sides};
use kneeline::timeline::{Begin, Bout, CueSound, FINISH_TAIL_MS, Kind, Place, Segment, Timeline};
use kneeline::voice::{Line, Manner, Phrase, Talk, script};
use proptest::prelude::*;

use crate::circuits::{any_circuit, any_pace};
use crate::words::words;

/// A voice that speaks at one speed and lacks some phrases: each phrase has its own length.
#[derive(Clone, Copy, Debug)]
struct Voice {
    shortest_ms: u32,
    per_letter_ms: u32,
    /// One of so many phrases has no clip.
    lacks: u32,
}

impl Voice {
    fn length_ms(self, phrase: Phrase) -> Option<u32> {
        let id = phrase.id();
        let mixed = id.bytes().fold(7_u32, |sum, byte| sum.wrapping_mul(31) + u32::from(byte));
        let letters = 2 + mixed % 20;
        let is_there = self.lacks == 0 || mixed / 20 % self.lacks != 0;
        is_there.then_some(self.shortest_ms + self.per_letter_ms * letters)
    }
}

fn any_voice() -> impl Strategy<Value = Voice> {
    (0_u32..400, 0_u32..120, prop_oneof![Just(0_u32), 2_u32..9])
        .prop_map(|(shortest_ms, per_letter_ms, lacks)| Voice { shortest_ms, per_letter_ms, lacks })
}

fn any_manner() -> impl Strategy<Value = Manner> {
    let talk = prop_oneof![Just(Talk::EveryRep), Just(Talk::LastThree), Just(Talk::NoCount)];
    (talk, any::<bool>()).prop_map(|(talk, breath)| Manner { talk, breath })
}

fn any_begin() -> impl Strategy<Value = Begin> {
    prop_oneof![
        (0_u32..12_000).prop_map(Begin::LeadIn),
        Just(Begin::LeadIn(3000)),
        (0_u32..12_000).prop_map(Begin::TurnOver),
        (0_u32..60_000).prop_map(Begin::Rest),
    ]
}

/// A session from anywhere, and what is said in it.
struct Spoken {
    circuit: Circuit,
    timeline: Timeline,
    lines: Vec<Line>,
    manner: Manner,
    voice: Voice,
}

fn any_spoken() -> impl Strategy<Value = Spoken> {
    let place = prop_oneof![Just((0, 0)), (0_u16..9, 0_u16..9)];
    (any_circuit(), any_pace(), place, any_begin(), any_manner(), any_voice()).prop_map(
        |(circuit, pace, (bout, rep), begin, manner, voice)| {
            let timeline = Timeline::compile(&circuit, pace, Place { bout, rep }, begin);
            let lines = script(&timeline, &circuit, manner, &|it| voice.length_ms(it));
            Spoken { circuit, timeline, lines, manner, voice }
        },
    )
}

/// Exercises name each other in circles: they are never printed whole.
impl std::fmt::Debug for Spoken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(f, "{:?} {:?}", self.manner, self.voice)?;
        for segment in &self.timeline.segments {
            let exercise = self.exercise(segment.place).id;
            writeln!(f, "{} {:?} {exercise}", segment.from_ms, segment.kind)?;
            for line in self.said_in(segment.from_ms, segment.to_ms) {
                writeln!(f, "    {}", show(line))?;
            }
        }
        Ok(())
    }
}

fn show(line: &Line) -> String {
    format!("{} {} ({} ms)", line.at_ms, words(line.phrase), line.ms)
}

/// A whole session with a voice that needs no time.
fn any_hasty() -> impl Strategy<Value = Spoken> {
    (any_circuit(), any_pace(), any::<bool>()).prop_map(|(circuit, pace, breath)| {
        let voice = Voice { shortest_ms: 40, per_letter_ms: 0, lacks: 0 };
        let manner = Manner { talk: Talk::EveryRep, breath };
        let timeline = Timeline::compile(&circuit, pace, Place::default(), Begin::LeadIn(9000));
        let lines = script(&timeline, &circuit, manner, &|it| voice.length_ms(it));
        Spoken { circuit, timeline, lines, manner, voice }
    })
}

impl Spoken {
    fn segment(&self, line: &Line) -> Option<Segment> {
        self.timeline.at(line.at_ms).map(|moment| moment.segment)
    }

    fn bout(&self, place: Place) -> Bout {
        self.timeline.bouts[usize::from(place.bout)]
    }

    fn exercise(&self, place: Place) -> &'static Exercise {
        self.circuit.stations[usize::from(self.bout(place).station)].exercise
    }

    /// Whether the exercise of a bout was not in an earlier one.
    fn is_first(&self, place: Place) -> bool {
        (0..place.bout).all(|bout| self.exercise(Place { bout, rep: 0 }) != self.exercise(place))
    }

    fn is_new(&self, place: Place) -> bool {
        place.bout == 0
            || self.exercise(Place { bout: place.bout - 1, rep: 0 }) != self.exercise(place)
    }

    fn said_in(&self, from_ms: u32, to_ms: u32) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(move |line| (from_ms..to_ms).contains(&line.at_ms))
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_two_lines_are_nearer_than_a_tenth_of_a_second(it in any_spoken()) {
        for pair in it.lines.windows(2) {
            prop_assert!(pair[0].end_ms() + 100 <= pair[1].at_ms, "{}", show(&pair[1]));
        }
        for line in &it.lines {
            prop_assert_eq!(Some(line.ms), it.voice.length_ms(line.phrase));
        }
    }

    #[test]
    fn pips_are_heard_alone(it in any_spoken()) {
        for pip in it.timeline.cues.iter().filter(|cue| cue.sound == CueSound::Pip) {
            for line in &it.lines {
                let clear = line.end_ms() + 100 <= pip.at_ms || pip.at_ms + 200 <= line.at_ms;
                prop_assert!(clear, "{} at a pip at {}", show(line), pip.at_ms);
            }
        }
    }

    #[test]
    fn a_line_stays_where_it_means_something(it in any_spoken()) {
        for line in &it.lines {
            let Some(segment) = it.segment(line) else {
                prop_assert!(line.phrase == Phrase::Done);
                prop_assert!(line.at_ms >= it.timeline.total_ms + 1200, "the chime first");
                prop_assert!(line.end_ms() < it.timeline.total_ms + FINISH_TAIL_MS);
                continue;
            };
            if let Kind::Work(phase) = segment.kind {
                let rep = it.timeline.rep(segment.place);
                prop_assert!(line.end_ms() + 100 <= rep[rep.len() - 1].to_ms, "{}", show(line));
                let of_rep = matches!(
                    line.phrase,
                    Phrase::Name(_)
                        | Phrase::Side(_)
                        | Phrase::Count(_)
                        | Phrase::LastRep
                        | Phrase::TurnRound
                        | Phrase::Halfway
                );
                let from_ms = if of_rep { rep[0].from_ms } else { segment.from_ms };
                prop_assert!(line.at_ms >= from_ms + 120, "the tone begins first");
                let in_phase = line.end_ms() + 100 <= segment.to_ms;
                // Behind a name or a side the first word may wait; later ones name a beginning.
                let prompt = segment.from_ms == rep[0].from_ms || line.at_ms <= segment.from_ms + 800;
                let fits = match line.phrase {
                    Phrase::Label(label) => {
                        let known = it.exercise(segment.place).text.get(Lang::En).labels;
                        in_phase && prompt && segment.place.rep == 0 && label == known.get(phase)
                    }
                    Phrase::BreatheOut => in_phase && prompt && phase == Phase::Lift,
                    Phrase::BreatheIn => in_phase && prompt && phase == Phase::Lower,
                    Phrase::KeepBreathing => {
                        in_phase && phase == Phase::Hold && segment.ms() >= 10_000
                    }
                    Phrase::Seconds(secs) => {
                        in_phase
                            && phase == Phase::Hold
                            && segment.to_ms - line.at_ms == u32::from(secs) * 1000
                    }
                    Phrase::Halfway if it.bout(segment.place).reps < 8 => {
                        in_phase && line.at_ms == segment.from_ms + segment.ms() / 2
                    }
                    _ => of_rep,
                };
                prop_assert!(fits, "{} in {segment:?}", show(line));
            } else {
                prop_assert!(line.at_ms >= segment.from_ms + 250, "the chime begins first");
                prop_assert!(line.end_ms() + 3100 <= segment.to_ms, "{} in {segment:?}", show(line));
                let again = !it.is_new(segment.place) && segment.kind == Kind::Rest;
                let fits = match line.phrase {
                    Phrase::GetReady => segment.kind == Kind::LeadIn,
                    Phrase::Rest => segment.kind == Kind::Rest,
                    Phrase::Next => {
                        let mut said = it.said_in(line.end_ms(), segment.to_ms);
                        matches!(said.next().map(|it| it.phrase), Some(Phrase::Name(_)))
                    }
                    Phrase::NextSet | Phrase::LastSet => again,
                    Phrase::NextRound | Phrase::LastRound => {
                        let number = usize::from(segment.place.bout);
                        let round = |number: usize| it.timeline.bouts[number].round;
                        let last = round(number) + 1 == it.circuit.rounds;
                        segment.kind == Kind::Rest
                            && round(number) != round(number - 1)
                            && last == (line.phrase == Phrase::LastRound)
                    }
                    Phrase::SwitchTo(_) => segment.kind == Kind::TurnOver,
                    Phrase::Name(_) => segment.kind == Kind::LeadIn || it.is_new(segment.place),
                    Phrase::Cue(_) => it.is_first(segment.place),
                    Phrase::Safety(_) => segment.kind == Kind::Rest && segment.ms() >= 20_000,
                    Phrase::Side(_) => true,
                    _ => false,
                };
                prop_assert!(fits, "{} in {segment:?}", show(line));
            }
        }
        let safety = it.lines.iter().filter(|line| matches!(line.phrase, Phrase::Safety(_)));
        prop_assert!(safety.count() <= 1);
    }

    #[test]
    fn sides_numbers_and_names_are_right(it in any_spoken()) {
        for line in &it.lines {
            let Some(segment) = it.segment(line) else { continue };
            let place = segment.place;
            let (bout, exercise) = (it.bout(place), it.exercise(place));
            let left = bout.reps - place.rep;
            match line.phrase {
                Phrase::Side(side) | Phrase::SwitchTo(side) => {
                    prop_assert_eq!(side, segment.side);
                    prop_assert_ne!(side, Side::Both);
                }
                Phrase::Count(number) => {
                    prop_assert_eq!(u16::from(number), place.rep + 1);
                    prop_assert!(place.rep > 0 && left > 1);
                    match it.manner.talk {
                        Talk::EveryRep => {}
                        Talk::LastThree => prop_assert!(left <= 3),
                        Talk::NoCount => prop_assert!(false, "counted"),
                    }
                }
                Phrase::LastRep => prop_assert!(left == 1 && place.rep > 0),
                Phrase::Name(it) | Phrase::Cue(it) => prop_assert!(it == exercise),
                Phrase::TurnRound => {
                    prop_assert_eq!(exercise.sides, Sides::OutAndBack);
                    prop_assert_eq!(place.rep, bout.reps / 2);
                }
                Phrase::Halfway => {
                    prop_assert_ne!(it.manner.talk, Talk::NoCount);
                    prop_assert!(segment.ms() >= 20_000 || place.rep == bout.reps / 2);
                }
                Phrase::Seconds(_) => prop_assert_ne!(it.manner.talk, Talk::NoCount),
                Phrase::BreatheIn | Phrase::BreatheOut => {
                    prop_assert!(it.manner.breath && it.is_first(place));
                    prop_assert!((1..=2).contains(&place.rep));
                }
                Phrase::KeepBreathing => prop_assert!(it.manner.breath),
                _ => {}
            }
        }
    }

    /// What matters more is never missing for the sake of what matters less.
    #[test]
    fn the_less_important_goes_first(it in any_spoken()) {
        for segment in it.timeline.segments.iter().filter(|it| !it.kind.is_work()) {
            let said: Vec<Phrase> =
                it.said_in(segment.from_ms, segment.to_ms).map(|line| line.phrase).collect();
            let rank = |phrase: &Phrase| match phrase {
                Phrase::Side(_) | Phrase::SwitchTo(_) | Phrase::Safety(_) => 4,
                Phrase::Name(_) => 3,
                Phrase::Rest | Phrase::NextSet | Phrase::LastSet => 2,
                Phrase::Next | Phrase::GetReady => 1,
                _ => 0,
            };
            let exercise = it.exercise(segment.place);
            let mut due = Vec::new();
            if matches!(exercise.sides, Sides::Each | Sides::OutAndBack) {
                due.push(Phrase::Side(segment.side));
            }
            if it.is_new(segment.place) || segment.kind == Kind::LeadIn {
                due.push(Phrase::Name(exercise));
            }
            if segment.kind == Kind::Rest {
                due.push(Phrase::Rest);
            }
            if it.is_first(segment.place) {
                due.push(Phrase::Cue(exercise));
            }
            let room_ms = segment.ms().saturating_sub(250 + 3100);
            for phrase in due {
                let other = match phrase {
                    Phrase::Side(side) => Phrase::SwitchTo(side),
                    other => other,
                };
                let Some(ms) = it.voice.length_ms(phrase) else { continue };
                if said.contains(&phrase) || said.contains(&other) {
                    continue;
                }
                // It is missing: with what matters as much or more it has no room.
                let others = said.iter().filter(|it| rank(it) >= rank(&phrase));
                let length = |phrase: &Phrase| it.voice.length_ms(*phrase).unwrap_or_default();
                let needed_ms = others.map(|it| length(it) + 100).sum::<u32>() + ms;
                prop_assert!(
                    needed_ms > room_ms,
                    "{} had room in {segment:?}",
                    words(phrase)
                );
            }
        }
    }

    /// Who speaks fast says everything.
    #[test]
    fn with_time_for_it_nothing_is_missing(it in any_hasty()) {
        let mut new_places = Vec::new();
        for segment in &it.timeline.segments {
            let (place, exercise) = (segment.place, it.exercise(segment.place));
            let said: Vec<Phrase> =
                it.said_in(segment.from_ms, segment.to_ms).map(|line| line.phrase).collect();
            let has = |phrase| said.contains(&phrase);
            let Kind::Work(phase) = segment.kind else {
                if segment.ms() < 5000 {
                    continue;
                }
                let has_side = has(Phrase::Side(segment.side)) || has(Phrase::SwitchTo(segment.side));
                prop_assert_eq!(has_side, matches!(exercise.sides, Sides::Each | Sides::OutAndBack));
                prop_assert_eq!(has(Phrase::Cue(exercise)), it.is_first(place));
                let is_new = it.is_new(place);
                prop_assert_eq!(has(Phrase::Name(exercise)), is_new);
                prop_assert_eq!(has(Phrase::Rest), segment.kind == Kind::Rest);
                prop_assert_eq!(has(Phrase::GetReady), segment.kind == Kind::LeadIn);
                let again = has(Phrase::NextSet) || has(Phrase::LastSet);
                prop_assert_eq!(again, !is_new && segment.kind == Kind::Rest);
                continue;
            };
            if place.rep == 0 && segment.ms() >= 1000 {
                let label = exercise.text.get(Lang::En).labels.get(phase);
                prop_assert!(has(Phrase::Label(label)), "{label} in {segment:?}");
            }
            if segment.ms() < 1000 || new_places.last() == Some(&place) {
                continue;
            }
            new_places.push(place);
            if it.timeline.rep(place)[0].from_ms != segment.from_ms || place.rep == 0 {
                continue;
            }
            let reps = it.bout(place).reps;
            let turns = exercise.sides == Sides::OutAndBack && place.rep == reps / 2;
            let number = if turns {
                Phrase::TurnRound
            } else if place.rep + 1 == reps {
                Phrase::LastRep
            } else {
                Phrase::Count(place.rep as u8 + 1)
            };
            prop_assert!(has(number), "{} in {segment:?}", words(number));
            if exercise.sides == Sides::Alternating && place.rep < 2 {
                prop_assert!(has(Phrase::Side(segment.side)));
            }
            let breathes = it.manner.breath && it.is_first(place) && place.rep <= 2;
            prop_assert_eq!(has(Phrase::BreatheOut), breathes && phase == Phase::Lift);
            prop_assert_eq!(has(Phrase::BreatheIn), breathes && phase == Phase::Lower);
        }
        prop_assert!(it.lines.last().is_some_and(|line| line.phrase == Phrase::Done));
    }

    #[test]
    fn without_clips_nothing_is_said_and_the_same_is_said_twice(it in any_spoken()) {
        let nothing = script(&it.timeline, &it.circuit, it.manner, &|_| None);
        prop_assert!(nothing.is_empty());
        let again = script(&it.timeline, &it.circuit, it.manner, &|phrase| it.voice.length_ms(phrase));
        prop_assert!(again == it.lines);
    }
}
