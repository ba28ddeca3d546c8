//! Which side comes first or alone, and how both take part.

use super::lexicon::{EACH, FIRST, ONLY, SIDE};
use super::line::Facts;
use super::scan::Scan;
use super::token::Kind;
use crate::circuit::SideChoice;
use crate::exercise::Sides;

impl Scan<'_> {
    /// Left, right, and how both take part.
    pub(super) fn side(&mut self, at: usize, facts: &mut Facts) {
        let (left, right) = (
            &["left", "l", "links", "linke", "linkes"],
            &["right", "r", "rechts", "rechte", "rechtes"],
        );
        let (is_left, is_right) = (self.is(at, left), self.is(at, right));
        if self.is(at, &EACH) && self.is(at + 1, &SIDE) {
            return self.say(&mut facts.sides, Sides::Each, at, at, at + 2);
        }
        // `reps/side`, and `each` at the end.
        if self.sign(at) == Some('/') && self.is(at + 1, &SIDE) {
            return self.say(&mut facts.sides, Sides::Each, at + 1, at, at + 2);
        }
        if self.is(at, &["each", "je"])
            && self.open(at + 1).is_none_or(|it| !matches!(it, Kind::Word(_)))
        {
            return self.say(&mut facts.sides, Sides::Each, at, at, at + 1);
        }
        if self.is(at, &["alternating", "alternate", "abwechselnd", "wechselseitig"]) {
            return self.say(&mut facts.sides, Sides::Alternating, at, at, at + 1);
        }
        if self.is(at, &["together", "beidbeinig", "beidseitig"]) {
            return self.say(&mut facts.sides, Sides::Both, at, at, at + 1);
        }
        if self.is(at, &["beidseits", "bilateral"]) {
            return self.say(&mut facts.sides, Sides::Each, at, at, at + 1);
        }
        if self.is(at, &["out"]) && self.is(at + 1, &["and"]) && self.is(at + 2, &["back"]) {
            return self.say(&mut facts.sides, Sides::OutAndBack, at, at, at + 3);
        }
        if !is_left && !is_right {
            return;
        }
        let other = if is_left { &right[..] } else { &left[..] };
        let joint = self.past(at + 1, &['/', '+', '&', '-', '\u{2011}']);
        let joint = joint + usize::from(self.is(joint, &["and", "und"]));
        if self.is(joint, other) {
            return self.say(&mut facts.sides, Sides::Each, at, at, joint + 1);
        }
        let mut end = at + 1;
        end += usize::from(self.is(end, &SIDE));
        let begin = at.checked_sub(1).filter(|it| self.is(*it, &ONLY)).unwrap_or(at);
        let is_first = self.is(end, &FIRST);
        if is_first {
            end += 1;
            // `left then right`.
            end += usize::from(self.is(end, other));
        } else {
            end += usize::from(self.is(end, &ONLY));
        }
        let choice = match (is_left, is_first) {
            (true, true) => SideChoice::LeftFirst,
            (false, true) => SideChoice::RightFirst,
            (true, false) => SideChoice::LeftOnly,
            (false, false) => SideChoice::RightOnly,
        };
        self.say(&mut facts.side, choice, at, begin, end);
    }
}
