//! What is said over a session: the script of what plays, and the clips it needs. Without a voice
//! everything else is as ever.

use std::iter::repeat;
use std::rc::Rc;

use kneeline::circuit::Circuit;
use kneeline::sound::VOICE_RATE;
use kneeline::timeline::{Begin, Place, Timeline};
use kneeline::voice::{Breath, Line, Manner, Pack, Phrase, Speaker, Talk, script};
use leptos::prelude::*;

use super::browser::audio::AudioOut;
use super::browser::voice;
use super::state::{AppState, Voice};

/// Breath words are said in so many sessions, then they are known.
const FIRST_SESSIONS: usize = 3;
/// Clips shorter or longer than any phrase are none.
const LONGEST_SECS: usize = 10;

/// Fetches the voice, if it is wanted: a page that will play it is shown.
pub(crate) fn expect(app: AppState) {
    if app.settings.with_untracked(|it| it.sound.speaker == Speaker::Clips) {
        fetch(app);
    }
}

/// Fetches the voice and decodes what a circuit needs, before it starts.
pub(super) fn prepare(app: AppState, circuit: &Circuit) {
    let pace = app.settings.with_untracked(|settings| settings.pace);
    let timeline = Timeline::compile(circuit, pace, Place::default(), Begin::LeadIn(5_000));
    let lines = lines(app, &timeline, circuit, manner(app));
    load(app, &lines);
}

/// What the clips say over a timeline.
fn lines(app: AppState, timeline: &Timeline, circuit: &Circuit, manner: Manner) -> Rc<[Line]> {
    if app.settings.with_untracked(|it| it.sound.speaker != Speaker::Clips) {
        return Rc::default();
    }
    let voices = app.world(|world| (world.voices.pack.clone(), world.voices.clips.clone()));
    let (pack, clips) = voices.unwrap_or_default();
    if pack.is_none() {
        fetch(app);
    }
    // What the pack does not have, the person may have recorded.
    let length_ms = |phrase| match pack.as_ref().and_then(|pack| pack.0.length_ms(phrase)) {
        None => clips.length_ms(phrase),
        known => known,
    };
    script(timeline, circuit, manner, &length_ms).into()
}

/// One phrase at a time of its own; nothing if it cannot be said by a clip.
pub(super) fn only(app: AppState, phrase: Phrase, at_ms: u32) -> Rc<[Line]> {
    let clips = app.settings.with_untracked(|it| it.sound.speaker == Speaker::Clips);
    let pack = app.world(|world| world.voices.pack.clone()).flatten().filter(|_| clips);
    let ms = pack.and_then(|pack| pack.0.length_ms(phrase));
    let lines: Rc<[Line]> = ms.map(|ms| Line { at_ms, ms, phrase }).into_iter().collect();
    load(app, &lines);
    lines
}

/// How this person wants sessions to be spoken.
pub(super) fn manner(app: AppState) -> Manner {
    let new = app.history.with_untracked(|it| it.sessions().len() < FIRST_SESSIONS);
    app.settings.with_untracked(|it| Manner {
        talk: it.sound.talk,
        breath: match it.sound.breath {
            Breath::FirstSessions => new,
            Breath::Always => true,
            Breath::Never => false,
        },
    })
}

fn fetch(app: AppState) {
    let asked = app.world(|world| std::mem::replace(&mut world.voices.asked, true));
    if asked != Some(false) {
        return;
    }
    voice::fetch(app.lang().tag(), move |bytes| {
        let pack = bytes.and_then(|bytes| Some((Pack::parse(&bytes).ok()?, bytes)));
        app.voice.set(if pack.is_some() { Voice::Here } else { Voice::Missing });
        app.world(|world| {
            world.voices.asked = pack.is_some();
            world.voices.pack = pack.map(Rc::new);
        });
        if app.voice.get_untracked() == Voice::Here {
            retell(app);
        }
    });
}

/// Lays the script anew over what plays or waits, because the voice came or was changed.
pub(super) fn retell(app: AppState) {
    let found = app.session.with_untracked(|session| {
        let session = session.as_ref()?;
        Some((session.timeline().cloned(), session.circuit.clone()))
    });
    match found {
        Some((Some(timeline), circuit)) => {
            let lines = lay(app, &timeline, &circuit);
            app.world(|world| {
                let AudioOut { conductor, device } = &mut world.audio;
                conductor.set_lines(&timeline, lines, device);
            });
        }
        Some((None, circuit)) => prepare(app, &circuit),
        None => {}
    }
}

/// What is to be mixed over a timeline that is about to play. Clips that nobody needed before are
/// decoded, and join later.
pub(super) fn lay(app: AppState, timeline: &Timeline, circuit: &Circuit) -> Rc<[Line]> {
    let lines = lines(app, timeline, circuit, manner(app));
    load(app, &lines);
    lines
}

/// What is said over a self-test: sides, labels and numbers. Its name is not the exercise's. Where
/// nobody knows when it ends, nobody says how much is left.
pub(super) fn over(
    app: AppState,
    timeline: &Timeline,
    circuit: &Circuit,
    counts: bool,
) -> Rc<[Line]> {
    let talk = if counts { Talk::EveryRep } else { Talk::NoCount };
    let manner = Manner { talk, breath: false };
    let all = lines(app, timeline, circuit, manner);
    let is_told = |line: &&Line| !matches!(line.phrase, Phrase::Name(_) | Phrase::Cue(_));
    let told: Rc<[Line]> = all.iter().filter(is_told).copied().collect();
    load(app, &told);
    told
}

/// Decodes the clips of these lines that nobody needed before.
fn load(app: AppState, lines: &[Line]) {
    let wanted = app.world(|world| {
        let voices = &mut world.voices;
        let pack = voices.pack.clone()?;
        let mut wanted: Vec<Phrase> = Vec::new();
        for Line { phrase, .. } in lines {
            if !voices.clips.has(*phrase) && !wanted.contains(phrase) {
                wanted.push(*phrase);
            }
        }
        let new = !wanted.is_empty() && !std::mem::replace(&mut voices.decoding, true);
        new.then_some((pack, wanted))
    });
    let Some(Some((pack, wanted))) = wanted else { return };
    let clip = |phrase| pack.0.clip(phrase).and_then(|range| pack.1.get(range));
    let clips = wanted.iter().map(|&phrase| clip(phrase).unwrap_or_default().to_vec()).collect();
    voice::decode(clips, VOICE_RATE, move |samples| {
        let none = samples.iter().all(Vec::is_empty);
        app.world(|world| {
            let voices = &mut world.voices;
            voices.decoding = false;
            // What cannot be read stays silent and is not tried again.
            let read = wanted.into_iter().zip(samples.into_iter().chain(repeat(Vec::new())));
            let fits = |clip: &[f32]| clip.len() < LONGEST_SECS * VOICE_RATE as usize;
            for (phrase, clip) in read.filter(|(_, clip)| fits(clip)) {
                voices.clips.load(phrase, &clip);
            }
            world.audio.set_clips(voices.clips.clone());
        });
        if none {
            app.voice.set(Voice::Missing);
        }
        retell(app);
    });
}
