//! What a voice that may be late says, and what the sound check plays.

use kneeline::exercise::{Phase, Side};
use kneeline::timeline::{CueSound, Kind, Timeline};
use kneeline::voice::{Line, Phrase, STALE_MS, due, guess_ms};
use proptest::prelude::*;

fn line(at_ms: u32, number: u8) -> Line {
    Line { at_ms, ms: 400, phrase: Phrase::Count(number) }
}

#[test]
fn a_phrase_is_due_from_its_millisecond_on_and_once() {
    let lines = [line(0, 1), line(1000, 2), line(2000, 3)];
    assert_eq!(due(&lines, 0, 16), Some(lines[0]));
    assert_eq!(due(&lines, 16, 1000), None, "not a millisecond early");
    assert_eq!(due(&lines, 1000, 1016), Some(lines[1]));
    assert_eq!(due(&lines, 1016, 1032), None, "said already");
    assert_eq!(due(&[], 0, 5000), None);
}

#[test]
fn a_late_phrase_is_said_while_it_is_true() {
    let lines = [line(1000, 1)];
    assert_eq!(due(&lines, 900, 1000 + STALE_MS), Some(lines[0]));
    assert_eq!(due(&lines, 900, 1001 + STALE_MS), None);
}

/// After a stall, the newest only: the others would pile up.
#[test]
fn of_several_only_the_last_is_said() {
    let lines = [line(1000, 1), line(1200, 2), line(1400, 3), line(9000, 4)];
    assert_eq!(due(&lines, 0, 1500), Some(lines[2]));
    assert_eq!(due(&lines, 0, 8000), None);
}

proptest! {
    /// However seldom somebody looks: nothing twice, nothing early, nothing stale; and nothing is
    /// left out as long as somebody looks often enough.
    #[test]
    fn whoever_looks_again_and_again_hears_each_at_most_once(
        gaps in prop::collection::vec(1_u32..3000, 0..40),
        looks in prop::collection::vec(1_u32..1500, 1..80),
    ) {
        let mut at_ms = 0;
        let lines: Vec<Line> = (0..).zip(gaps).map(|(number, gap)| {
            at_ms += gap;
            line(at_ms, number)
        }).collect();
        let often = looks.iter().all(|&step| step <= STALE_MS);
        let (mut now, mut said) = (0, Vec::new());
        for step in looks {
            let found = due(&lines, now, now + step);
            now += step;
            if let Some(found) = found {
                prop_assert!(found.at_ms < now && now - found.at_ms <= STALE_MS);
                prop_assert!(!said.contains(&found));
                said.push(found);
            }
        }
        let far = |(at, it): (usize, &Line)| {
            lines.get(at + 1).is_none_or(|next| next.at_ms >= it.at_ms + STALE_MS)
                && it.at_ms < now
        };
        if often {
            let alone = lines.iter().enumerate().filter(|&it| far(it)).count();
            prop_assert!(said.len() >= alone);
        }
    }

    #[test]
    fn cues_are_found_where_they_are(from in 0_u32..16_000, len in 0_u32..3000) {
        let check = Timeline::sound_check(true);
        let within = |it: &&kneeline::timeline::Cue| (from..from + len).contains(&it.at_ms);
        let expected: Vec<_> = check.cues.iter().filter(within).copied().collect();
        prop_assert_eq!(check.cues_between(from, from + len), expected);
    }
}

#[test]
fn longer_words_take_longer_to_say() {
    assert!(guess_ms("Rest") < guess_ms("Turn over to your right side"));
    assert!((500..900).contains(&guess_ms("Lower")));
    assert!((1500..3500).contains(&guess_ms("Keep your knee over your second toe")));
}

#[test]
fn the_sound_check_lets_everything_be_heard_once() {
    let check = Timeline::sound_check(true);
    let mut end_ms = 0;
    for segment in &check.segments {
        assert_eq!(segment.from_ms, end_ms, "no gap");
        assert!(segment.ms() >= 1500, "time to read");
        end_ms = segment.to_ms;
    }
    assert_eq!(check.total_ms, end_ms);
    assert!(end_ms <= 20_000, "nobody waits longer");
    let sounds: Vec<CueSound> = check.cues.iter().map(|cue| cue.sound).collect();
    let phases = Phase::ALL.map(CueSound::Phase);
    assert_eq!(sounds[..4], phases);
    assert_eq!(sounds[4..6], [CueSound::Phase(Phase::Lift); 2]);
    assert_eq!(sounds[6..], [CueSound::Pip; 3]);
    assert!(check.cues.is_sorted_by_key(|cue| cue.at_ms));
    let sides: Vec<Side> = check.segments.iter().map(|it| it.side).collect();
    assert_eq!(sides[4..6], [Side::Left, Side::Right]);
    let last = check.segments.last().expect("a part for the voice");
    assert_eq!(last.kind, Kind::Rest);
    assert!(check.cues_between(last.from_ms, u32::MAX).is_empty(), "the voice alone");
    // Each tone is over before the next part.
    let of = |ms| check.at(ms).map(|moment| moment.index);
    assert_eq!(
        check.cues.iter().map(|cue| of(cue.at_ms)).collect::<Vec<_>>(),
        [Some(0), Some(1), Some(2), Some(3), Some(4), Some(5), Some(6), Some(6), Some(6)]
    );
}

/// Who hears tones only does not wait for a voice.
#[test]
fn without_a_voice_the_sound_check_ends_with_its_pips() {
    let (with, without) = (Timeline::sound_check(true), Timeline::sound_check(false));
    let part = |at: usize| with.segments[at];
    assert_eq!(without.cues, with.cues);
    assert_eq!(without.total_ms, part(7).from_ms);
    assert_eq!(without.at(without.total_ms - 1).map(|it| it.index), Some(6));
    assert_eq!(without.at(without.total_ms), None);
}
