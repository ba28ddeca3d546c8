//! A line as tokens with their places.

use std::ops::Range;

use crate::words::search::fold;

#[derive(Clone, Debug)]
pub(super) struct Token {
    pub(super) span: Range<usize>,
    pub(super) kind: Kind,
    pub(super) state: State,
}

#[derive(Clone, Debug)]
pub(super) enum Kind {
    Number(u32),
    /// In small letters without accents.
    Word(String),
    Sign(char),
    /// Between quotation marks, as it is.
    Quoted(String),
}

/// What has become of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    Open,
    Taken,
    Marked(super::Why),
}

/// The tokens of a line that begins at this place of the text.
pub(super) fn tokens(line: &str, at: usize) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = line;
    while let Some(first) = rest.chars().next() {
        let from = at + line.len() - rest.len();
        let (kind, length) = if first.is_whitespace() {
            rest = &rest[first.len_utf8()..];
            continue;
        } else if first == '"'
            && let Some(end) = rest[1..].find('"')
        {
            (Kind::Quoted(rest[1..=end].to_owned()), end + 2)
        } else if digit(first).is_some() {
            let end = rest.find(|it| digit(it).is_none());
            let length = end.unwrap_or(rest.len());
            let next = |number: u32, digit| number.checked_mul(10)?.checked_add(digit);
            let number = rest[..length].chars().filter_map(digit).try_fold(0, next);
            (Kind::Number(number.unwrap_or(u32::MAX)), length)
        } else if is_sign(first) {
            (Kind::Sign(first), first.len_utf8())
        } else {
            let end =
                rest.find(|it: char| it.is_whitespace() || digit(it).is_some() || is_sign(it));
            let length = end.unwrap_or(rest.len());
            let mut word = String::new();
            fold(&rest[..length], &mut word);
            (Kind::Word(word), length)
        };
        tokens.push(Token { span: from..from + length, kind, state: State::Open });
        rest = &rest[length..];
    }
    tokens
}

/// The value of a digit, also of a wide one as Asian keyboards type them.
fn digit(letter: char) -> Option<u32> {
    match letter {
        '０'..='９' => Some(letter as u32 - '０' as u32),
        _ => letter.to_digit(10),
    }
}

/// Separates, and means nothing by itself. An apostrophe belongs to its word.
fn is_sign(letter: char) -> bool {
    let ascii = letter.is_ascii_punctuation() && letter != '\'';
    ascii || matches!(letter, '×' | '·' | '•' | '‣' | '◦' | '▪' | '–' | '—' | '‐' | '−' | '…' | '→')
}

pub(super) fn is_dash(letter: char) -> bool {
    matches!(letter, '-' | '–' | '—' | '‐' | '−')
}
