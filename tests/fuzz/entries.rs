//! What takes text from outside: a file, a link, a stored line, an address. Each gets any bytes and
//! must come back, without a panic, with something that holds.

use kneeline::day::Stamp;
use kneeline::route::Route;
use kneeline::save::{Backup, Kv, MemoryKv, Mode, PREFIX, Store, load};
use kneeline::share;
use kneeline::words::plain;

const NOW: Stamp = Stamp { epoch_secs: 1_795_150_800, offset_mins: 60 };

pub(crate) type Entry = fn(&[u8]);

pub(crate) const ALL: [(&str, Entry); 5] =
    [("import", import), ("link", link), ("line", line), ("route", route), ("plain", plain)];

/// A file, as a browser reads it: what is no UTF-8 becomes U+FFFD.
pub(crate) fn import(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let Ok(backup) = Backup::read(&text) else { return };
    let (mut store, before) = Store::open(MemoryKv::default(), NOW, 1);
    store.import(&backup, true, NOW).expect("memory has room");
    let loaded = store.load(NOW);
    assert_eq!((&loaded.problems[..], loaded.mode), (&[][..], Mode::Writable));
    let again = store.preview(&backup).expect("memory");
    let news = (again.new, again.later, again.notes, again.chars);
    assert_eq!(news, (0, 0, 0, 0), "twice is once");
    drop((loaded.history.sessions_csv(), loaded.history.sets_csv()));
    store.rescue(&loaded.left_over, NOW).expect("memory has room");
    store.tidy(NOW).expect("memory has room");
    store.undo_import().expect("memory");
    let rescued = !loaded.left_over.is_empty();
    let after = store.load(NOW);
    assert!(rescued || after.history == before.history);
    assert_eq!(after.diary, before.diary);
}

pub(crate) fn link(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    // As it is, and with a checksum that fits, so that what is behind it is reached too.
    for code in [text.to_string(), sealed(bytes)] {
        if let Ok(circuit) = share::decode(&code) {
            circuit.check().expect("within its limits");
            let again = share::decode(&share::encode(&circuit)).expect("our own");
            assert_eq!(again, circuit);
        }
    }
}

/// A line of the store under every kind of key, as it is and with a checksum that fits.
pub(crate) fn line(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let content = format!("1|{text}");
    let fits = format!("1|{:08x}|{text}", checksum(content.as_bytes()));
    for text in [text.to_string(), fits] {
        for key in [
            "s/1lfvkug000000",
            "n/1lfvkug000000",
            "j/1lfvkug000000/a/0",
            "p/a",
            "m",
            "u",
            "q/0",
            "z/1",
        ] {
            let mut kv = MemoryKv::default();
            kv.set(&format!("{PREFIX}{key}"), &text).expect("memory");
            let loaded = load(&kv, NOW);
            assert_eq!(load(&kv, NOW), loaded);
            let (mut store, _) = Store::open(kv, NOW, 1);
            if loaded.mode == Mode::Writable {
                store.quarantine(&loaded.problems).expect("memory");
                store.rescue(&loaded.left_over, NOW).expect("memory");
                store.tidy(NOW).expect("memory");
                assert!(store.load(NOW).problems.is_empty());
                drop((store.usage(NOW), store.deleted(NOW), store.export_text(NOW)));
                store.undo_import().expect("memory");
            }
        }
    }
}

pub(crate) fn route(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let route = Route::parse(&text);
    if !matches!(route, Route::NotFound(_)) {
        assert_eq!(Route::parse(&route.href()), route);
    }
}

/// A circuit as somebody wrote it: no letter is dropped, and what was understood is written so that
/// it reads the same again.
pub(crate) fn plain(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let reading = plain::read(&text);
    let marks = reading.marks().map(|mark| mark.span.clone());
    let mut parts: Vec<_> =
        marks.chain(reading.lines.iter().flat_map(|it| it.taken.clone())).collect();
    parts.sort_by_key(|it| it.start);
    let mut parts = parts.into_iter().peekable();
    for (at, _) in text.char_indices().filter(|(_, it)| it.is_alphanumeric()) {
        while parts.next_if(|part| part.end <= at).is_some() {}
        assert!(parts.peek().is_some_and(|part| part.contains(&at)), "dropped at {at}");
    }
    if let Ok(circuit) = reading.circuit("Pasted") {
        let again = plain::read(&plain::write(&circuit));
        assert_eq!((again.marks().count(), again.circuit("")), (0, Ok(circuit)));
    }
}

fn sealed(content: &[u8]) -> String {
    let mut bytes = content.to_vec();
    bytes.extend(checksum(content).to_be_bytes());
    base64url(&bytes)
}

fn base64url(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let three = [0, 1, 2].map(|at| u32::from(chunk.get(at).copied().unwrap_or(0)));
        let bits = three[0] << 16 | three[1] << 8 | three[2];
        for at in 0..=chunk.len() {
            text.push(char::from(LETTERS[(bits >> (18 - 6 * at) & 63) as usize]));
        }
    }
    text
}

/// CRC-32C, bit by bit.
fn checksum(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = sum >> 1 ^ if sum & 1 == 1 { 0x82F6_3B78 } else { 0 };
        }
    }
    !sum
}
