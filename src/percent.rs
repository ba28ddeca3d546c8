//! Any text in a small alphabet: what has no letter there stands as `%` and two hexadecimal digits
//! for each of its bytes, as in addresses (RFC 3986).
//!
//! Which letters stay as they are is frozen with the form that uses it: what was written once is
//! read for ever, and the same text is always written alike.
//!
//! ```
//! use kneeline::percent::{Alphabet, decode, decode_lossy};
//! let mut out = String::new();
//! Alphabet::ADDRESS.encode("50 %", &mut out);
//! assert_eq!(out, "50%20%25");
//! assert_eq!(decode(&out).as_deref(), Some("50 %"));
//! assert_eq!((decode("50%"), decode_lossy("50%").as_str()), (None, "50%"));
//! ```

/// What stays as it is, besides the letters and digits of ASCII, and how the rest is written.
#[derive(Clone, Copy, Debug)]
pub struct Alphabet {
    plain: &'static [u8],
    digits: &'static [u8; 16],
}

impl Alphabet {
    /// One part of an address: RFC 3986, unreserved.
    pub const ADDRESS: Self = Self { plain: b"-._~", digits: b"0123456789ABCDEF" };
    /// A value of a stored note.
    pub const NOTE: Self = Self { plain: b"-.,!?'", digits: b"0123456789abcdef" };
    /// The name in the id of an own exercise. A space stays too.
    pub const NAME: Self = Self { plain: b"- ", digits: b"0123456789ABCDEF" };

    /// Adds a text in this alphabet.
    pub fn encode(&self, text: &str, out: &mut String) {
        for byte in text.bytes() {
            if byte.is_ascii_alphanumeric() || self.plain.contains(&byte) {
                out.push(char::from(byte));
            } else {
                out.push('%');
                for half in [byte >> 4, byte & 15] {
                    out.push(char::from(self.digits[usize::from(half)]));
                }
            }
        }
    }
}

/// What was written in any alphabet; `None` for what was not.
pub fn decode(text: &str) -> Option<String> {
    let (bytes, is_whole) = bytes(text);
    String::from_utf8(bytes).ok().filter(|_| is_whole)
}

/// The same for what people and other programmes may have touched: a `%` that introduces nothing
/// stands for itself, and bytes that are no text become replacement characters.
pub fn decode_lossy(text: &str) -> String {
    String::from_utf8_lossy(&bytes(text).0).into_owned()
}

/// The bytes of a text, and whether each `%` introduced one.
fn bytes(text: &str) -> (Vec<u8>, bool) {
    let nibble = |byte: u8| char::from(byte).to_digit(16).map(|it| it as u8);
    let (mut bytes, mut is_whole) = (Vec::with_capacity(text.len()), true);
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let escaped = match after {
            [high, low, ..] if *first == b'%' => nibble(*high).zip(nibble(*low)),
            _ => None,
        };
        is_whole &= escaped.is_some() || *first != b'%';
        bytes.push(escaped.map_or(*first, |(high, low)| high << 4 | low));
        rest = if escaped.is_some() { &after[2..] } else { after };
    }
    (bytes, is_whole)
}
