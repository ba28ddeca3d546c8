//! Every phrase has words and an id of its own.

use kneeline::lang::Lang;
use kneeline::voice::Phrase;
use kneeline::words::words;

#[test]
fn ids_are_unique_and_plain() {
    let mut ids: Vec<String> = Phrase::all(Lang::En).into_iter().map(Phrase::id).collect();
    for id in &ids {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let (group, name) = id.split_once('/').expect("group/name");
        assert!(!group.is_empty() && group.chars().all(plain), "{id}");
        assert!(!name.is_empty() && name.chars().all(plain), "{id}");
    }
    let count = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), count, "an id comes twice");
}

#[test]
fn every_phrase_has_words_that_are_short() {
    for lang in Lang::ALL {
        for phrase in Phrase::all(lang) {
            let said = (words(lang).voice)(phrase);
            assert_eq!(said.trim(), said, "{}", phrase.id());
            assert!((1..=64).contains(&said.chars().count()), "{}: {said}", phrase.id());
            assert!(!said.contains('!'), "{}: {said}", phrase.id());
        }
    }
}

/// What is decided by ear must not sound alike: each phrase says something else, but for labels
/// that are also a word of their own.
#[test]
fn no_two_phrases_say_the_same() {
    let phrases = Phrase::all(Lang::En);
    let said = |phrase: &Phrase| (words(Lang::En).voice)(*phrase).to_lowercase();
    for (at, one) in phrases.iter().enumerate() {
        for other in &phrases[at + 1..] {
            let label = matches!(one, Phrase::Label(_)) || matches!(other, Phrase::Label(_));
            let cue = matches!((one, other), (Phrase::Cue(_), Phrase::Cue(_)));
            assert!(label || cue || said(one) != said(other), "{} and {}", one.id(), other.id());
        }
    }
}
