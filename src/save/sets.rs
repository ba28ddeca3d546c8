//! The sets of a session as one text, because they are most of what is stored: ten years of them
//! take a sixth of the room instead of a third.
//!
//! One word per set, with what differs from the word before: `b` bout, `e` place of the exercise,
//! `r` round, `s` set, `L`, `R` or `B` the side, `a` amount, `p` planned, `t` seconds. Unless it is
//! said, the bout is the next one, planned is the amount, and all else is as before; `-` differs
//! in nothing. So `a12t84 R s1La10p12 R` are two sets of the first exercise on both sides, the
//! second one with 10 instead of 12. Frozen like `shape`.

use serde::Deserialize;

use crate::exercise::Side;

/// Bout, place of the exercise, round, set, side (0 left, 1 right, 2 both), amount, seconds, and
/// what was planned, if that was something else.
#[derive(Deserialize)]
pub(super) struct Row(
    pub(super) u16,
    pub(super) u16,
    pub(super) u8,
    pub(super) u8,
    pub(super) u8,
    pub(super) u16,
    pub(super) u16,
    #[serde(default)] pub(super) Option<u16>,
);

/// Sets, or pains, of one session.
pub(super) const MAX_ROWS: usize = 5_000;

pub(super) const SIDES: [Side; 3] = [Side::Left, Side::Right, Side::Both];

/// What a set differs from.
const START: Row = Row(0, 0, 0, 0, 0, 0, 0, None);
const SIDE_NAMES: [char; 3] = ['L', 'R', 'B'];

pub(super) fn tell(rows: &[Row]) -> String {
    let mut text = String::new();
    let mut before = &START;
    for row in rows {
        let mut word = String::new();
        let mut say = |letter: char, now: u16, expected: u16| {
            if now != expected {
                word.push(letter);
                word.push_str(&now.to_string());
            }
        };
        let next = if text.is_empty() { 0 } else { before.0.wrapping_add(1) };
        say('b', row.0, next);
        say('e', row.1, before.1);
        say('r', row.2.into(), before.2.into());
        say('s', row.3.into(), before.3.into());
        say('a', row.5, before.5);
        say('p', row.7.unwrap_or(row.5), row.5);
        say('t', row.6, before.6);
        if row.4 != before.4 {
            word.push(SIDE_NAMES[usize::from(row.4) % SIDES.len()]);
        }
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(if word.is_empty() { "-" } else { &word });
        before = row;
    }
    text
}

/// `None` for anything that is not such a text.
pub(super) fn parse(text: &str) -> Option<Vec<Row>> {
    let mut rows: Vec<Row> = Vec::new();
    for word in text.split(' ').filter(|_| !text.is_empty()) {
        if rows.len() > MAX_ROWS {
            return None;
        }
        let mut row = match rows.last() {
            Some(before) => Row(
                before.0.wrapping_add(1),
                before.1,
                before.2,
                before.3,
                before.4,
                before.5,
                before.6,
                None,
            ),
            None => START,
        };
        let mut rest = if word == "-" { "" } else { Some(word).filter(|it| !it.is_empty())? };
        while let Some(letter) = rest.chars().next() {
            rest = rest.get(1..)?;
            if let Some(side) = SIDE_NAMES.iter().position(|name| *name == letter) {
                row.4 = side as u8;
                continue;
            }
            let end = rest.find(|it: char| !it.is_ascii_digit()).unwrap_or(rest.len());
            let (number, after) = rest.split_at(end);
            let number: u16 = number.parse().ok()?;
            rest = after;
            match letter {
                'b' => row.0 = number,
                'e' => row.1 = number,
                'r' => row.2 = number.try_into().ok()?,
                's' => row.3 = number.try_into().ok()?,
                'a' => row.5 = number,
                'p' => row.7 = Some(number),
                't' => row.6 = number,
                _ => return None,
            }
        }
        rows.push(row);
    }
    Some(rows)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn plain(rows: &[Row]) -> Vec<(u16, u16, [u8; 3], u16, u16, u16)> {
        let planned = |row: &Row| row.7.unwrap_or(row.5);
        rows.iter().map(|it| (it.0, it.1, [it.2, it.3, it.4], it.5, it.6, planned(it))).collect()
    }

    #[test]
    fn the_text_is_as_it_always_was() {
        let text = "a12t84 R s1La10p12t80 R b9e1r2s0Ba3t60 -";
        let rows = parse(text).expect("sets");
        let expected = [
            (0, 0, [0, 0, 0], 12, 84, 12),
            (1, 0, [0, 0, 1], 12, 84, 12),
            (2, 0, [0, 1, 0], 10, 80, 12),
            (3, 0, [0, 1, 1], 10, 80, 10),
            (9, 1, [2, 0, 2], 3, 60, 3),
            (10, 1, [2, 0, 2], 3, 60, 3),
        ];
        assert_eq!(plain(&rows), expected);
        assert_eq!(
            tell(&rows),
            text.replace("s1La10p12t80", "s1a10p12t80L").replace("s0Ba3t60", "s0a3t60B")
        );
        for text in [" ", "a", "a-1", "a65536", "r256", "x1", "a1  R", "a1 ", "é", "Lé", "a١", "--"]
        {
            assert!(parse(text).is_none(), "{text}");
        }
        assert!(parse("").is_some_and(|rows| rows.is_empty()));
    }

    proptest! {
        #[test]
        fn whatever_was_done_is_read_as_it_was(
            rows in prop::collection::vec((
                any::<(u16, u16)>(), any::<(u8, u8)>(), 0..3_u8, any::<(u16, u16)>(), any::<Option<u16>>(),
            ), 0..40),
        ) {
            let rows = rows.into_iter().map(|((bout, place), (round, set), side, (amount, secs), planned)| {
                Row(bout, place, round, set, side, amount, secs, planned)
            });
            let rows: Vec<Row> = rows.collect();
            let text = tell(&rows);
            prop_assert!(text.is_ascii());
            prop_assert_eq!(parse(&text).map(|it| plain(&it)), Some(plain(&rows)));
        }

        #[test]
        fn no_text_stops_it(text in "([beaprstLRB0-9 -]|[^a-z]){0,40}") {
            if let Some(rows) = parse(&text) {
                prop_assert_eq!(parse(&tell(&rows)).map(|it| plain(&it)), Some(plain(&rows)));
            }
        }
    }
}
