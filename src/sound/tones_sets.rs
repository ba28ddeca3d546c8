//! The three sets of tones, as numbers: what each cue sounds like.
//!
//! Our choice, made to be told apart over music for twenty minutes without tiring. The melody of a
//! cue is the same in every set: a lift slides up, a lower slides down, a hold stays, a pause is
//! dull; ready rises, rest falls, a turn goes up and comes back, the finish is a chord. The loudness
//! is the same too, weighted as ears hear softly (A), and the peaks below were measured to that
//! end; Low is a decibel softer, so that two tones at once still fit under the limit.
//!
//! - Clear: reeds and bells of 330 to 1320 Hz with partials up to 3600, where small loudspeakers
//!   and ears are best.
//! - Soft: an ocarina and soft mallets a third lower; what little they have above dies at once.
//! - Low: notes of 190 to 590 Hz, and little above 1100. Loudspeakers of phones play next to
//!   nothing below 400 Hz: the octave above carries the low notes, and the ear adds the rest.

/// Partials of a timbre at most.
pub(super) const PARTIALS: usize = 3;

/// A sound: notes, and the height of its highest sample.
pub(super) struct Tone {
    pub(super) notes: &'static [Note],
    pub(super) peak: f32,
}

/// Starts at `from_hz`, slides to `to_hz` in the middle, fades.
pub(super) struct Note {
    pub(super) at_ms: u16,
    pub(super) ms: u16,
    pub(super) from_hz: u16,
    pub(super) to_hz: u16,
    /// Until the note has fallen to 37 %.
    pub(super) fade_ms: u16,
    pub(super) timbre: &'static Timbre,
}

/// What a note is made of.
pub(super) struct Timbre {
    /// Multiples of the frequency and how strong they are; at most [`PARTIALS`].
    pub(super) partials: &'static [(f32, f32)],
    /// From silence to full: no click, and still sharp enough to move to.
    pub(super) attack_ms: u16,
    /// How much faster a partial fades for each multiple above the first: 0 for all alike.
    pub(super) damp: f32,
}

/// Like a reed: warm, easy to follow through a slide.
const REED: Timbre =
    Timbre { partials: &[(1.0, 1.0), (2.0, 0.4), (3.0, 0.15)], attack_ms: 4, damp: 0.0 };
/// Like a small bell: the partials are not multiples.
const BELL: Timbre =
    Timbre { partials: &[(1.0, 1.0), (2.0, 0.3), (2.76, 0.2)], attack_ms: 4, damp: 0.0 };
/// Like a wood block: dull and dry.
const WOOD: Timbre = Timbre { partials: &[(1.0, 1.0), (1.51, 0.4)], attack_ms: 4, damp: 0.0 };

/// Like an ocarina: nearly bare.
const ROUND: Timbre =
    Timbre { partials: &[(1.0, 1.0), (2.0, 0.2), (3.0, 0.05)], attack_ms: 8, damp: 0.3 };
/// Like a marimba: the double octave is only in its beginning.
const MALLET: Timbre = Timbre { partials: &[(1.0, 1.0), (3.93, 0.16)], attack_ms: 6, damp: 1.5 };
/// Like a finger on a table.
const FELT: Timbre = Timbre { partials: &[(1.0, 1.0), (2.2, 0.2)], attack_ms: 6, damp: 1.0 };

/// Like a horn: more octave than note.
const HORN: Timbre =
    Timbre { partials: &[(1.0, 0.6), (2.0, 1.0), (3.0, 0.35)], attack_ms: 6, damp: 0.0 };
/// Like a large bell.
const DEEP: Timbre =
    Timbre { partials: &[(1.0, 1.0), (2.0, 0.6), (1.5, 0.15)], attack_ms: 6, damp: 0.3 };
/// Like a box.
const BOX: Timbre = Timbre { partials: &[(1.0, 1.0), (1.6, 0.45)], attack_ms: 5, damp: 0.5 };

/// One note that slides.
const fn slide(from_hz: u16, to_hz: u16, ms: u16, timbre: &'static Timbre) -> Note {
    Note { at_ms: 0, ms, from_hz, to_hz, fade_ms: 250, timbre }
}

/// One note that is struck.
const fn struck(at_ms: u16, hz: u16, ms: u16, timbre: &'static Timbre) -> Note {
    Note { at_ms, ms, from_hz: hz, to_hz: hz, fade_ms: ms / 4, timbre }
}

const fn tone(peak: f32, notes: &'static [Note]) -> Tone {
    Tone { notes, peak }
}

/// In the order of `SoundSet`, then of `CueSound::ALL`: ready, lift, hold, lower, pause, tick,
/// pip, rest, turn over, back, finish, left step, step.
pub(super) static SETS: [[Tone; 13]; 3] = [
    [
        tone(0.36, &[struck(0, 659, 300, &BELL), struck(160, 988, 400, &BELL)]),
        tone(0.45, &[slide(494, 740, 420, &REED)]),
        tone(0.40, &[slide(587, 587, 380, &REED)]),
        tone(0.45, &[slide(698, 415, 480, &REED)]),
        tone(0.46, &[struck(0, 330, 160, &WOOD)]),
        tone(0.16, &[struck(0, 988, 70, &WOOD)]),
        tone(0.36, &[struck(0, 1319, 180, &BELL)]),
        tone(0.42, &[struck(0, 880, 600, &BELL), struck(300, 659, 800, &BELL)]),
        tone(
            0.42,
            &[
                struck(0, 523, 250, &BELL),
                struck(140, 1047, 250, &BELL),
                struck(280, 523, 300, &BELL),
            ],
        ),
        tone(0.26, &[struck(0, 1175, 200, &BELL), struck(120, 932, 300, &BELL)]),
        tone(
            0.48,
            &[
                struck(0, 523, 700, &BELL),
                struck(120, 659, 700, &BELL),
                struck(240, 784, 700, &BELL),
                struck(360, 1047, 800, &BELL),
            ],
        ),
        tone(0.36, &[struck(0, 1175, 70, &WOOD)]),
        tone(0.26, &[struck(0, 880, 60, &WOOD)]),
    ],
    [
        tone(0.40, &[struck(0, 523, 300, &MALLET), struck(160, 784, 400, &MALLET)]),
        tone(0.51, &[slide(392, 587, 420, &ROUND)]),
        tone(0.45, &[slide(466, 466, 380, &ROUND)]),
        tone(0.49, &[slide(554, 330, 480, &ROUND)]),
        tone(0.55, &[struck(0, 247, 180, &FELT)]),
        tone(0.15, &[struck(0, 740, 70, &FELT)]),
        tone(0.31, &[struck(0, 988, 200, &MALLET)]),
        tone(0.44, &[struck(0, 698, 600, &MALLET), struck(300, 523, 800, &MALLET)]),
        tone(
            0.46,
            &[
                struck(0, 440, 250, &MALLET),
                struck(140, 880, 250, &MALLET),
                struck(280, 440, 300, &MALLET),
            ],
        ),
        tone(0.26, &[struck(0, 932, 200, &MALLET), struck(120, 740, 300, &MALLET)]),
        tone(
            0.59,
            &[
                struck(0, 415, 700, &MALLET),
                struck(120, 523, 700, &MALLET),
                struck(240, 622, 700, &MALLET),
                struck(360, 831, 800, &MALLET),
            ],
        ),
        tone(0.33, &[struck(0, 880, 80, &FELT)]),
        tone(0.26, &[struck(0, 622, 70, &FELT)]),
    ],
    [
        tone(0.47, &[struck(0, 330, 300, &DEEP), struck(160, 494, 400, &DEEP)]),
        tone(0.58, &[slide(233, 349, 420, &HORN)]),
        tone(0.49, &[slide(294, 294, 380, &HORN)]),
        tone(0.56, &[slide(330, 196, 480, &HORN)]),
        tone(0.42, &[struck(0, 196, 180, &HORN)]),
        tone(0.18, &[struck(0, 466, 80, &BOX)]),
        tone(0.43, &[struck(0, 554, 200, &DEEP)]),
        tone(0.53, &[struck(0, 440, 600, &DEEP), struck(300, 330, 800, &DEEP)]),
        tone(
            0.61,
            &[
                struck(0, 262, 250, &DEEP),
                struck(140, 523, 250, &DEEP),
                struck(280, 262, 300, &DEEP),
            ],
        ),
        tone(0.33, &[struck(0, 523, 200, &DEEP), struck(120, 415, 300, &DEEP)]),
        tone(
            0.61,
            &[
                struck(0, 262, 700, &DEEP),
                struck(120, 330, 700, &DEEP),
                struck(240, 392, 700, &DEEP),
                struck(360, 523, 800, &DEEP),
            ],
        ),
        tone(0.41, &[struck(0, 587, 90, &BOX)]),
        tone(0.32, &[struck(0, 415, 80, &BOX)]),
    ],
];
