//! Texts in small alphabets: what is written is frozen, and comes back whole.

use kneeline::percent::{Alphabet, decode, decode_lossy};
use proptest::prelude::*;

const ALL: [Alphabet; 3] = [Alphabet::ADDRESS, Alphabet::NOTE, Alphabet::NAME];

fn encoded(alphabet: Alphabet, text: &str) -> String {
    let mut out = String::new();
    alphabet.encode(text, &mut out);
    out
}

/// Addresses, stored notes and ids of own exercises hold these: they may never change.
#[test]
fn each_alphabet_is_frozen() {
    let text = "aZ9 -._~,!?'%=/\"ü\n";
    for (alphabet, written) in [
        (Alphabet::ADDRESS, "aZ9%20-._~%2C%21%3F%27%25%3D%2F%22%C3%BC%0A"),
        (Alphabet::NOTE, "aZ9%20-.%5f%7e,!?'%25%3d%2f%22%c3%bc%0a"),
        (Alphabet::NAME, "aZ9 -%2E%5F%7E%2C%21%3F%27%25%3D%2F%22%C3%BC%0A"),
    ] {
        assert_eq!(encoded(alphabet, text), written);
    }
}

/// What was written, what it says, and what it says to somebody who takes anything.
#[test]
fn what_is_no_escape_is_refused_or_stands_for_itself() {
    for (written, strict, lossy) in [
        ("", Some(""), ""),
        ("a%2fb", Some("a/b"), "a/b"),
        ("a%2Fb", Some("a/b"), "a/b"),
        ("%", None, "%"),
        ("50%", None, "50%"),
        ("%4", None, "%4"),
        ("%zz1", None, "%zz1"),
        ("%%41", None, "%A"),
        ("%+1", None, "%+1"),
        ("%C3", None, "\u{fffd}"),
        ("%C3%BC", Some("ü"), "ü"),
        ("ü", Some("ü"), "ü"),
    ] {
        assert_eq!(decode(written).as_deref(), strict, "{written}");
        assert_eq!(decode_lossy(written), lossy, "{written}");
    }
}

proptest! {
    #[test]
    fn any_text_comes_back(text: String) {
        for alphabet in ALL {
            let written = encoded(alphabet, &text);
            prop_assert!(written.is_ascii() && !written.contains(['\n', '"', '=', '/']));
            prop_assert_eq!(decode(&written), Some(text.clone()));
            prop_assert_eq!(decode_lossy(&written), text.clone());
        }
    }

    #[test]
    fn anything_is_read(text: String) {
        let lossy = decode_lossy(&text);
        prop_assert!(decode(&text).is_none_or(|it| it == lossy));
    }
}
