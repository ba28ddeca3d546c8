//! The clips of the voice, as small as they can wait: 16 bits at [`super::VOICE_RATE`].

use std::sync::Arc;

use crate::voice::Phrase;

/// Samples of phrases. Copies share them.
#[derive(Clone, Debug, Default)]
pub struct Clips(Vec<(Phrase, Arc<[i16]>)>);

impl Clips {
    /// Takes the clip of a phrase: mono, at [`super::VOICE_RATE`]. One that is there is replaced.
    pub fn load(&mut self, phrase: Phrase, clip: &[f32]) {
        let clip = clip.iter().map(|it| (it * 32_767.0).round() as i16).collect();
        match self.0.iter_mut().find(|(it, _)| *it == phrase) {
            Some((_, known)) => *known = clip,
            None => self.0.push((phrase, clip)),
        }
    }

    /// How long the clip of a phrase sounds, in milliseconds; `None` if nothing of it is loaded.
    pub fn length_ms(&self, phrase: Phrase) -> Option<u32> {
        let frames = self.of(phrase).len() as u32;
        (frames > 0).then(|| frames.div_ceil(super::VOICE_RATE / 1000))
    }

    /// Whether the clip of a phrase is loaded.
    pub fn has(&self, phrase: Phrase) -> bool {
        self.0.iter().any(|(it, _)| *it == phrase)
    }

    /// The samples of one phrase; none if it is not loaded.
    pub fn of(&self, phrase: Phrase) -> &[i16] {
        self.0.iter().find(|(it, _)| *it == phrase).map_or(&[], |(_, clip)| clip)
    }

    /// Samples of the longest clip.
    pub(super) fn longest(&self) -> usize {
        self.0.iter().map(|(_, clip)| clip.len()).max().unwrap_or(0)
    }
}
