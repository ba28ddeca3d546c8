//! base64url without padding (RFC 4648, section 5). Ours because the usual crate, made for every
//! alphabet and any speed, is 3 kB of wasm.

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Why a text is not base64url.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// It has letters that base64url does not have.
    Letter,
    /// Letters are missing, too many, or the last one has bits too many.
    Length,
}

pub(super) fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let three = group.iter().fold(0, |sum, &byte| sum << 8 | u32::from(byte));
        let three = three << (8 * (3 - group.len()));
        for place in 0..=group.len() {
            let letter = three >> (18 - 6 * place) & 63;
            text.push(char::from(LETTERS[letter as usize]));
        }
    }
    text
}

pub(super) fn decode(text: &str) -> Result<Vec<u8>, Fault> {
    let mut bytes = Vec::with_capacity(text.len() * 3 / 4);
    for group in text.trim_end_matches('=').as_bytes().chunks(4) {
        let mut four = 0;
        for &letter in group {
            four = four << 6 | value(letter).ok_or(Fault::Letter)?;
        }
        let spare = match group.len() {
            4 => 0,
            3 => 2,
            2 => 4,
            _ => return Err(Fault::Length),
        };
        if four & ((1 << spare) - 1) != 0 {
            return Err(Fault::Length);
        }
        let whole = (four >> spare).to_be_bytes();
        bytes.extend(&whole[whole.len() + 1 - group.len()..]);
    }
    if text.ends_with('=') { Err(Fault::Length) } else { Ok(bytes) }
}

fn value(letter: u8) -> Option<u32> {
    let value = match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'-' => 62,
        b'_' => 63,
        _ => return None,
    };
    Some(value.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_vectors_of_the_standard() {
        for (plain, coded) in [
            ("", ""),
            ("f", "Zg"),
            ("fo", "Zm8"),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg"),
            ("fooba", "Zm9vYmE"),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(encode(plain.as_bytes()), coded);
            assert_eq!(decode(coded).as_deref(), Ok(plain.as_bytes()));
        }
        assert_eq!(encode(&[0xfb, 0xff]), "-_8", "the letters of addresses");
    }

    #[test]
    fn what_is_not_base64url_says_why() {
        assert_eq!(decode("Zm+v"), Err(Fault::Letter));
        assert_eq!(decode("Zm9vä"), Err(Fault::Letter));
        assert_eq!(decode("Zm9vY"), Err(Fault::Length), "one letter over");
        assert_eq!(decode("Zh"), Err(Fault::Length), "bits that belong to nothing");
        assert_eq!(decode("Zg=="), Err(Fault::Length), "padding");
    }

    proptest! {
        #[test]
        fn any_bytes_come_back(bytes: Vec<u8>) {
            prop_assert_eq!(decode(&encode(&bytes)), Ok(bytes));
        }
    }
}
