//! What somebody who only listens knows of a session: how long each phase lasted and how many
//! beats it had, how often it was repeated, on which side, and what came between. Once from the
//! sounds of a recording, once from the segments of a timeline; neither looks at the other's
//! source.

use kneeline::exercise::{Phase, Side};
use kneeline::timeline::{CueSound, Kind, Segment, Timeline};

/// A sound and when it was heard, in milliseconds of the recording.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sound {
    pub(crate) at_ms: f64,
    pub(crate) cue: CueSound,
    /// -1 left, 1 right.
    pub(crate) pan: f32,
}

/// One thing after the other, as text that can be compared.
pub(crate) type Story = Vec<String>;

/// A pan beyond this is a side.
const ASIDE: f32 = 0.1;

/// What was heard. `sides`: whether the sounds say on which side the work is done. A session opens
/// with its first pip or phase: of the chime before, a device that wakes slowly may swallow a part.
pub(crate) fn heard(sounds: &[Sound], sides: bool) -> Story {
    let mut story = Vec::new();
    let mut stretches: Vec<Stretch> = Vec::new();
    let close = |stretches: &mut Vec<Stretch>, at_ms, story: &mut Story| {
        tell(&std::mem::take(stretches), at_ms, sides, story);
    };
    for sound in from_the_opening(sounds) {
        let opens =
            |what| Stretch { what, from_ms: sound.at_ms, pan: sound.pan, beats: 1, pips: 0 };
        match sound.cue {
            CueSound::Phase(phase) => stretches.push(opens(Part::Work(phase))),
            CueSound::Rest => stretches.push(Stretch { beats: 0, ..opens(Part::Rest) }),
            CueSound::TurnOver => stretches.push(Stretch { beats: 0, ..opens(Part::TurnOver) }),
            CueSound::Tick => match stretches.last_mut() {
                Some(stretch) => stretch.beats += 1,
                None => story.push("a tick before anything".into()),
            },
            CueSound::Pip => match stretches.last_mut() {
                Some(stretch) => stretch.pips += 1,
                None => stretches.push(Stretch { beats: 0, pips: 1, ..opens(Part::LeadIn) }),
            },
            CueSound::Ready | CueSound::Back | CueSound::Step(_) => {}
            CueSound::Finish => {
                close(&mut stretches, sound.at_ms, &mut story);
                story.push("finish".into());
            }
        }
    }
    if !stretches.is_empty() {
        story.push("never finished".into());
    }
    story
}

/// The sounds from the first pip or phase on.
pub(crate) fn from_the_opening(sounds: &[Sound]) -> &[Sound] {
    let opens = |it: &Sound| matches!(it.cue, CueSound::Pip | CueSound::Phase(_));
    let first = sounds.iter().position(opens).unwrap_or(sounds.len());
    &sounds[first..]
}

/// What the timeline means to say.
pub(crate) fn planned(timeline: &Timeline, sides: bool) -> Story {
    let mut story = Vec::new();
    let stretches: Vec<Stretch> = timeline.segments.iter().map(Stretch::of).collect();
    tell(&stretches, f64::from(timeline.total_ms), sides, &mut story);
    story.push("finish".into());
    story
}

/// A time in which one thing happens.
struct Stretch {
    what: Part,
    from_ms: f64,
    pan: f32,
    /// Seconds that are marked: by the tone of the phase, then by ticks.
    beats: u32,
    pips: u32,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    LeadIn,
    Work(Phase),
    TurnOver,
    Rest,
}

impl Stretch {
    /// As the rules of the timeline have it: a beat each second; three pips end a break and a
    /// hold of ten seconds or more, where they take the place of the last beats.
    fn of(segment: &Segment) -> Self {
        let mut from_ms = segment.from_ms;
        let ms = segment.to_ms - from_ms;
        let most_pips = (ms / 1000).min(3);
        let (what, beats, pips) = match segment.kind {
            Kind::Work(Phase::Hold) if ms >= 10_000 => {
                (Part::Work(Phase::Hold), (ms - 3500).div_ceil(1000), 3)
            }
            Kind::Work(phase) => (Part::Work(phase), ms.div_ceil(1000), 0),
            Kind::LeadIn => {
                from_ms = segment.to_ms - 1000 * most_pips;
                (Part::LeadIn, 0, most_pips)
            }
            Kind::TurnOver => (Part::TurnOver, 0, most_pips),
            Kind::Rest => (Part::Rest, 0, most_pips),
        };
        let pan = match segment.side {
            Side::Left => -1.0,
            Side::Right => 1.0,
            Side::Both => 0.0,
        };
        Self { what, from_ms: f64::from(from_ms), pan, beats, pips }
    }
}

/// A line for each break and for each repetition, which begins with the phase the work began with.
fn tell(stretches: &[Stretch], end_ms: f64, sides: bool, story: &mut Story) {
    let ends = stretches.iter().skip(1).map(|it| it.from_ms).chain([end_ms]);
    let mut first = None;
    let mut number = 0;
    for (stretch, to_ms) in stretches.iter().zip(ends) {
        let secs = (to_ms - stretch.from_ms) / 1000.0;
        let lasts = match stretch.pips {
            0 => format!("{secs:.1} s, {} beats", stretch.beats),
            pips => format!("{secs:.1} s, {} beats, {pips} pips", stretch.beats),
        };
        let phase = match stretch.what {
            Part::Work(phase) => phase,
            gap @ (Part::LeadIn | Part::TurnOver | Part::Rest) => {
                (first, number) = (None, 0);
                story.push(format!("{}: {lasts}", gap.name()));
                continue;
            }
        };
        let name = stretch.what.name();
        if *first.get_or_insert(phase) == phase {
            number += 1;
            let side = if sides { side(stretch.pan) } else { "" };
            story.push(format!("{side}{number}: {name} {lasts}"));
        } else if let Some(line) = story.last_mut() {
            *line = format!("{line}; {name} {lasts}");
        }
    }
}

fn side(pan: f32) -> &'static str {
    match pan {
        pan if pan < -ASIDE => "left ",
        pan if pan > ASIDE => "right ",
        _ => "both ",
    }
}

impl Part {
    const fn name(self) -> &'static str {
        match self {
            Self::LeadIn => "lead-in",
            Self::TurnOver => "turn over",
            Self::Rest => "rest",
            Self::Work(Phase::Lift) => "lift",
            Self::Work(Phase::Hold) => "hold",
            Self::Work(Phase::Lower) => "lower",
            Self::Work(Phase::Pause) => "pause",
        }
    }
}
