//! What has room is said, the more important first in line for it; the rest is dropped.

use super::{
    APART_MS, BREATH_MS, CHIME_MORE_MS, EXTRA, Line, PAUSE_MORE_MS, Rank, SIDE, Script, Wish,
};
use crate::timeline::{CueSound, Segment};
use crate::voice::Phrase;

impl Script<'_> {
    /// Something that may be said, if it has a clip.
    pub(super) fn wish(&mut self, phrase: Phrase, rank: Rank, until_ms: u32) {
        if let Some(ms) = (self.length_ms)(phrase) {
            self.wishes.push(Wish { phrase, ms, rank, until_ms, chosen: false });
        }
    }

    /// Says the wishes that have room, in their order; the more important choose first. With
    /// `slowly`, time that is left goes between them.
    pub(super) fn say(&mut self, from_ms: u32, slowly: bool) {
        let from_ms = from_ms.max(self.free_ms());
        let mut spare_ms = 0;
        let mut named = false;
        for rank in (EXTRA..=SIDE).rev() {
            for index in 0..self.wishes.len() {
                let Some(wish) = self.wishes.get_mut(index) else { break };
                // Without a name: next what?
                if wish.rank != rank || !named && matches!(wish.phrase, Phrase::Next) {
                    continue;
                }
                wish.chosen = true;
                let is_name = matches!(wish.phrase, Phrase::Name(_) | Phrase::Own);
                if let Some(spare) = spare(from_ms, &self.wishes) {
                    (spare_ms, named) = (spare, named || is_name);
                } else if let Some(wish) = self.wishes.get_mut(index) {
                    wish.chosen = false;
                }
            }
        }
        let mut take = |most_ms: u32| {
            let taken = if slowly { most_ms.min(spare_ms) } else { 0 };
            spare_ms -= taken;
            taken
        };
        let mut at_ms = from_ms + take(CHIME_MORE_MS);
        for Wish { phrase, ms, .. } in self.wishes.drain(..).filter(|wish| wish.chosen) {
            if let Phrase::Safety(_) = phrase {
                at_ms += take(BREATH_MS);
            }
            self.lines.push(Line { at_ms, ms, phrase });
            at_ms += ms + APART_MS + take(PAUSE_MORE_MS);
        }
    }

    /// Says something at its exact time within a segment, or not at all.
    pub(super) fn say_at(&mut self, at_ms: u32, phrase: Phrase, segment: &Segment) {
        let Some(ms) = (self.length_ms)(phrase) else { return };
        let line = Line { at_ms, ms, phrase };
        let index = self.lines.partition_point(|it| it.at_ms <= at_ms);
        let (before, after) = self.lines.split_at(index);
        let is_free = before.last().is_none_or(|it| it.end_ms() + APART_MS <= at_ms)
            && after.first().is_none_or(|it| line.end_ms() + APART_MS <= it.at_ms);
        if is_free && line.end_ms() <= self.clear(segment.from_ms, segment.to_ms) {
            self.lines.insert(index, line);
        }
    }

    /// When the next line may begin.
    pub(super) fn free_ms(&self) -> u32 {
        self.lines.last().map_or(0, |line| line.end_ms() + APART_MS)
    }

    /// When a line between two times must be over: before the pips, or before what comes then.
    pub(super) fn clear(&self, from_ms: u32, to_ms: u32) -> u32 {
        let first = self.timeline.cues.partition_point(|cue| cue.at_ms < from_ms);
        let mut cues = self.timeline.cues.iter().skip(first).take_while(|cue| cue.at_ms < to_ms);
        let pip = cues.find(|cue| cue.sound == CueSound::Pip);
        pip.map_or(to_ms, |pip| pip.at_ms).saturating_sub(APART_MS)
    }
}

/// How much time is left if the chosen ones are said one after the other; nothing if one of them
/// would not be over in time.
fn spare(from_ms: u32, wishes: &[Wish]) -> Option<u32> {
    let mut spare_ms = u32::MAX;
    let mut at_ms = from_ms;
    for wish in wishes.iter().filter(|wish| wish.chosen) {
        let end_ms = at_ms + wish.ms;
        spare_ms = spare_ms.min(wish.until_ms.checked_sub(end_ms)?);
        at_ms = end_ms + APART_MS;
    }
    Some(spare_ms)
}
