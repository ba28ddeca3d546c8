//! Letters to numbers, words and texts. Knows no shapes.

use std::str::Chars;

use super::Error;

/// How deep arrays and objects may be nested in what is passed over.
const MAX_DEPTH: u8 = 127;

/// What is left to read.
pub(in crate::save) struct Reader<'a>(Chars<'a>);

impl<'a> Reader<'a> {
    pub(in crate::save) fn new(text: &'a str) -> Self {
        Self(text.chars())
    }

    /// Whether nothing follows but white space.
    pub(in crate::save) fn is_at_end(&mut self) -> bool {
        self.peek().is_none()
    }

    /// The next letter, whatever it is.
    fn next(&mut self) -> Result<char, Error> {
        self.0.next().ok_or(Error)
    }

    /// The letter after white space, which is passed over.
    pub(in crate::save) fn peek(&mut self) -> Option<char> {
        loop {
            let letter = self.0.clone().next()?;
            if !matches!(letter, ' ' | '\t' | '\n' | '\r') {
                return Some(letter);
            }
            self.0.next();
        }
    }

    pub(in crate::save) fn expect(&mut self, letter: char) -> Result<(), Error> {
        if self.peek() == Some(letter) { self.next().map(drop) } else { Err(Error) }
    }

    pub(super) fn word(&mut self, word: &str) -> Result<(), Error> {
        self.peek();
        if word.chars().all(|letter| self.next() == Ok(letter)) { Ok(()) } else { Err(Error) }
    }

    pub(super) fn truth(&mut self) -> Result<bool, Error> {
        let truth = self.peek() == Some('t');
        self.word(if truth { "true" } else { "false" })?;
        Ok(truth)
    }

    /// No zeros in front and no `-0`: each number has one spelling.
    pub(in crate::save) fn number(&mut self) -> Result<i64, Error> {
        let negative = self.peek() == Some('-');
        if negative {
            self.next()?;
        }
        // Counts down, because there is one more number below zero than above.
        let mut value = None;
        while let Some(digit) = self.0.clone().next().and_then(|letter| letter.to_digit(10)) {
            self.next()?;
            value = match value {
                None => Some(-i64::from(digit)),
                Some(0) => return Err(Error),
                Some(value) => {
                    let value = i64::checked_mul(value, 10).ok_or(Error)?;
                    Some(value.checked_sub(digit.into()).ok_or(Error)?)
                }
            };
        }
        match value.ok_or(Error)? {
            0 if negative => Err(Error),
            value if negative => Ok(value),
            value => value.checked_neg().ok_or(Error),
        }
    }

    pub(in crate::save) fn text(&mut self) -> Result<String, Error> {
        self.expect('"')?;
        let mut text = String::new();
        loop {
            match self.next()? {
                '"' => return Ok(text),
                '\\' => text.push(self.escaped()?),
                '\0'..' ' => return Err(Error),
                letter => text.push(letter),
            }
        }
    }

    fn escaped(&mut self) -> Result<char, Error> {
        Ok(match self.next()? {
            letter @ ('"' | '\\' | '/') => letter,
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => {
                let first = self.unit()?;
                if let Some(letter) = char::from_u32(first.into()) {
                    return Ok(letter);
                }
                // Half of a pair; the other half must follow.
                if (self.next()?, self.next()?) != ('\\', 'u') {
                    return Err(Error);
                }
                let pair = char::decode_utf16([first, self.unit()?]).next();
                pair.ok_or(Error)?.map_err(|_| Error)?
            }
            _ => return Err(Error),
        })
    }

    /// Four digits of base 16.
    fn unit(&mut self) -> Result<u16, Error> {
        (0..4).try_fold(0, |unit, _| {
            let digit = self.next()?.to_digit(16).ok_or(Error)?;
            Ok(unit << 4 | digit as u16)
        })
    }

    /// Passes over a value that no shape asks for.
    pub(in crate::save) fn skip(&mut self) -> Result<(), Error> {
        self.skip_within(MAX_DEPTH)
    }

    fn skip_within(&mut self, room: u8) -> Result<(), Error> {
        match self.peek().ok_or(Error)? {
            '"' => self.text().map(drop),
            't' | 'f' => self.truth().map(drop),
            'n' => self.word("null"),
            '[' => self.skip_all('[', ']', room.checked_sub(1).ok_or(Error)?),
            '{' => self.skip_all('{', '}', room.checked_sub(1).ok_or(Error)?),
            _ => self.number().map(drop),
        }
    }

    fn skip_all(&mut self, open: char, close: char, room: u8) -> Result<(), Error> {
        self.expect(open)?;
        let mut first = true;
        while self.has_more(close, &mut first)? {
            if close == '}' {
                self.text()?;
                self.expect(':')?;
            }
            self.skip_within(room)?;
        }
        self.expect(close)
    }

    /// Whether another item follows; its comma is passed over.
    pub(in crate::save) fn has_more(
        &mut self,
        close: char,
        first: &mut bool,
    ) -> Result<bool, Error> {
        if self.peek() == Some(close) {
            return Ok(false);
        }
        if !std::mem::take(first) {
            self.expect(',')?;
        }
        Ok(true)
    }
}
