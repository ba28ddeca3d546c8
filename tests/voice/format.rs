//! The format of a pack: what is written is read back, and no bytes do harm.

use kneeline::lang::Lang;
use kneeline::voice::pack::{Clip, MAGIC, write};
use kneeline::voice::{Pack, PackError, Phrase};
use proptest::prelude::*;

/// A clip of every phrase, each with other bytes, lengths and times; in any order.
fn clips() -> Vec<Clip> {
    let all = Phrase::all(Lang::En).into_iter().enumerate();
    all.map(|(at, phrase)| Clip {
        id: phrase.id(),
        ms: 200 + at as u16,
        ogg: vec![at as u8; at % 7],
    })
    .collect()
}

fn bytes() -> Vec<u8> {
    write(clips()).expect("a pack")
}

#[test]
fn every_clip_is_found_with_its_bytes_and_its_length() {
    let bytes = bytes();
    let pack = Pack::parse(&bytes).expect("a pack");
    let phrases = Phrase::all(Lang::En);
    for (phrase, clip) in phrases.iter().zip(clips()) {
        let range = pack.clip(*phrase).expect("its clip");
        assert_eq!(bytes[range], clip.ogg, "{}", clip.id);
        assert_eq!(pack.length_ms(*phrase), Some(clip.ms.into()), "{}", clip.id);
    }
    assert_eq!(pack.ids().count(), phrases.len());
}

#[test]
fn what_is_not_there_is_not_found() {
    let missing = Phrase::Rest;
    let others = clips().into_iter().filter(|clip| clip.id != missing.id()).collect();
    let pack = Pack::parse(&write(others).expect("a pack")).expect("a pack");
    assert_eq!(pack.clip(missing), None);
    assert_eq!(pack.length_ms(missing), None);
    assert!(pack.clip(Phrase::Next).is_some());
}

#[test]
fn an_empty_pack_is_a_pack() {
    let bytes = write(Vec::new()).expect("a pack");
    let pack = Pack::parse(&bytes).expect("a pack");
    assert_eq!(pack.ids().count(), 0);
    assert_eq!(pack.clip(Phrase::Rest), None);
}

#[test]
fn an_id_twice_is_not_written() {
    let mut twice = clips();
    twice.push(twice[0].clone());
    assert!(write(twice).is_none());
}

#[test]
fn each_trouble_has_its_name() {
    let bytes = bytes();
    let refused = |bytes: &[u8]| Pack::parse(bytes).err();
    assert_eq!(refused(b""), Some(PackError::Foreign));
    assert_eq!(refused(b"<!doctype html>"), Some(PackError::Foreign));
    let mut newer = bytes.clone();
    newer[MAGIC.len() - 1] = 2;
    assert_eq!(refused(&newer), Some(PackError::Version(2)));
    assert_eq!(refused(&bytes[..bytes.len() - 1]), Some(PackError::Damaged));
    assert_eq!(refused(&[&bytes[..], b"x"].concat()), Some(PackError::Damaged));
    let mut unsorted = bytes;
    unsorted[MAGIC.len() + 3] = b'~';
    assert_eq!(refused(&unsorted), Some(PackError::Damaged));
}

/// Reads bytes and asks for every phrase: nothing may panic, and what is found lies in the file.
fn ask_everything(bytes: &[u8]) -> Result<(), TestCaseError> {
    if let Ok(pack) = Pack::parse(bytes) {
        for phrase in Phrase::all(Lang::En) {
            if let Some(range) = pack.clip(phrase) {
                prop_assert!(bytes.get(range).is_some());
            }
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn a_pack_cut_anywhere_is_refused(share in 0.0..1.0_f64) {
        let bytes = bytes();
        let cut = (bytes.len() as f64 * share) as usize;
        prop_assert!(Pack::parse(&bytes[..cut]).is_err());
    }

    #[test]
    fn changed_bytes_do_no_harm(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)) {
        let mut bytes = bytes();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        ask_everything(&bytes)?;
    }

    #[test]
    fn any_bytes_do_no_harm(tail in prop::collection::vec(any::<u8>(), 0..400)) {
        ask_everything(&tail)?;
        ask_everything(&[&MAGIC[..], &tail].concat())?;
    }
}
