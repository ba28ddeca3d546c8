//! A line that is being understood: looking at its tokens, and taking or marking them.

use super::Why;
use super::lexicon::PARTS;
use super::token::{Kind, State, Token};
use crate::circuit::Part;

/// What was said of a dose, with the token that says it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Said<T> {
    pub(super) it: T,
    pub(super) at: usize,
}

/// A line that is being understood.
pub(super) struct Scan<'a> {
    pub(super) tokens: &'a mut [Token],
}

impl Scan<'_> {
    pub(super) fn open(&self, at: usize) -> Option<&Kind> {
        self.tokens.get(at).filter(|it| it.state == State::Open).map(|it| &it.kind)
    }

    pub(super) fn word(&self, at: usize) -> Option<&str> {
        match self.open(at)? {
            Kind::Word(word) => Some(word),
            _ => None,
        }
    }

    pub(super) fn is(&self, at: usize, words: &[&str]) -> bool {
        self.word(at).is_some_and(|word| words.contains(&word))
    }

    pub(super) fn number(&self, at: usize) -> Option<u32> {
        match self.open(at)? {
            Kind::Number(number) => Some(*number),
            _ => None,
        }
    }

    pub(super) fn sign(&self, at: usize) -> Option<char> {
        match self.open(at)? {
            Kind::Sign(sign) => Some(*sign),
            _ => None,
        }
    }

    /// The next place, over signs that only separate.
    pub(super) fn past(&self, at: usize, signs: &[char]) -> usize {
        let mut at = at;
        while self.sign(at).is_some_and(|sign| signs.contains(&sign)) {
            at += 1;
        }
        at
    }

    pub(super) fn take(&mut self, from: usize, to: usize) {
        self.set(from, to, State::Taken);
    }

    pub(super) fn mark(&mut self, at: usize, why: Why) {
        self.set(at, at + 1, State::Marked(why));
    }

    pub(super) fn set(&mut self, from: usize, to: usize, state: State) {
        for token in self.tokens.iter_mut().take(to).skip(from) {
            token.state = state;
        }
    }

    /// Takes tokens for something; a second time it is marked.
    pub(super) fn say<T>(
        &mut self,
        slot: &mut Option<Said<T>>,
        it: T,
        at: usize,
        from: usize,
        to: usize,
    ) {
        if slot.is_some() {
            self.set(from, to, State::Marked(Why::Twice));
        } else {
            *slot = Some(Said { it, at });
            self.take(from, to);
        }
    }

    /// The mark of a list, or its number: `- `, `2. `, `3) `.
    pub(super) fn bullet(&mut self) {
        let numbered = self.number(0).is_some()
            && matches!(self.sign(1), Some('.' | ')'))
            && self.tokens.get(2).is_none_or(|next| {
                let glued = self.tokens[1].span.end == next.span.start;
                !(glued && matches!(next.kind, Kind::Number(_)))
            });
        if numbered {
            self.take(0, 2);
        }
    }

    /// A heading at the beginning: its part, and whether it is a heading for sure.
    pub(super) fn heading(&mut self) -> Option<Part> {
        let first = (0..self.tokens.len()).find(|at| self.word(*at).is_some())?;
        let before_it = (0..first).all(|at| self.sign(at).is_some() || self.open(at).is_none());
        if !before_it {
            return None;
        }
        for (part, called) in PARTS {
            for name in called {
                let mut at = first;
                let fits = name.split(' ').all(|word| {
                    let here = self.past(at, &['-', '–', '‐', '\u{2011}']);
                    at = here + 1;
                    self.word(here) == Some(word)
                });
                let is_alone = at >= self.tokens.len()
                    || (at..self.tokens.len()).all(|it| self.sign(it).is_some());
                if fits && (is_alone || self.sign(at) == Some(':')) {
                    self.take(first, at);
                    return Some(part);
                }
            }
        }
        None
    }

    /// Whether the line has a colon after one of these words at its beginning; where it ends.
    pub(super) fn titled(&self, words: &[&str]) -> Option<usize> {
        let first = (0..self.tokens.len()).find(|at| self.sign(*at).is_none())?;
        let has = self.is(first, words) && self.sign(first + 1) == Some(':');
        has.then(|| self.tokens[first + 1].span.end)
    }
}
