//! Everything that takes text from outside gets text that was bent on purpose.
//!
//! Each target begins with the files in `fuzz/corpus/<target>` and bends them: bits flipped, pieces
//! cut, doubled, swapped between files, words and numbers put in. `cargo test` does it for a moment,
//! always in the same way; `cargo xtask fuzz --minutes N` for as long as wanted. What breaks is
//! written to `fuzz/findings` and belongs into the corpus.

#[path = "fuzz/entries.rs"]
mod entries;

use std::path::Path;
use std::time::{Duration, Instant};
use std::{env, fs};

use entries::{ALL, Entry};

/// No input gets longer than this.
const MAX_BYTES: usize = 20_000;
const WORDS: [&str; 40] = [
    "\"",
    "\\",
    "\\u0000",
    "\\ud800",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "null",
    "true",
    "-1",
    "0",
    "-0",
    "1e9",
    "65535",
    "65536",
    "4294967295",
    "9223372036854775807",
    "99999999999999999999",
    "NaN",
    "__proto__",
    "\u{feff}",
    "\0",
    "\r\n",
    "|",
    "1|",
    "2|",
    "kneeline/1/",
    "\"deleted\"",
    "{\"done\":[",
    "{\"session\":",
    "\"lines\":{",
    "\"format\":",
    "#/",
    "/c/",
    "%00",
    "..",
    "臀",
];

/// Numbers that look like chance and are always the same: xorshift.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }
}

fn corpus(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new("fuzz/corpus").join(target);
    let mut paths: Vec<_> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths.into_iter().filter_map(|path| fs::read(path).ok()).collect()
}

fn bend(mut bytes: Vec<u8>, seeds: &[Vec<u8>], chance: &mut Chance) -> Vec<u8> {
    for _ in 0..=chance.below(4) {
        let at = chance.below(bytes.len() + 1);
        let end = (at + chance.below(40)).min(bytes.len());
        match chance.below(7) {
            0 if at < bytes.len() => bytes[at] ^= 1 << chance.below(8),
            1 => drop(bytes.drain(at..end)),
            2 => {
                let piece = bytes[at..end].to_vec();
                let place = chance.below(bytes.len() + 1);
                bytes.splice(place..place, piece);
            }
            3 => {
                let word = WORDS[chance.below(WORDS.len())];
                bytes.splice(at..at, word.bytes());
            }
            4 => {
                let word = WORDS[chance.below(WORDS.len())];
                bytes.splice(at..end, word.bytes());
            }
            5 => {
                let other = &seeds[chance.below(seeds.len())];
                let from = chance.below(other.len() + 1);
                bytes.splice(at.., other[from..].iter().copied());
            }
            _ => bytes.insert(at, chance.next() as u8),
        }
    }
    bytes.truncate(MAX_BYTES);
    bytes
}

/// Until `is_over` says so; how many inputs there were, and which one took longest.
fn run(
    target: &str,
    entry: Entry,
    seed: u64,
    mut is_over: impl FnMut(usize) -> bool,
) -> (usize, Duration) {
    let mut seeds = corpus(target);
    assert!(seeds.len() >= 3, "fuzz/corpus/{target} has something to begin with");
    for bytes in &seeds {
        entry(bytes);
    }
    let mut chance = Chance(seed);
    let (mut count, mut longest) = (0, Duration::ZERO);
    while !is_over(count) {
        let bytes = bend(seeds[chance.below(seeds.len())].clone(), &seeds, &mut chance);
        let begun = Instant::now();
        if std::panic::catch_unwind(|| entry(&bytes)).is_err() {
            let file = format!("fuzz/findings/{target}-{count}");
            fs::create_dir_all("fuzz/findings").expect("a folder");
            fs::write(&file, &bytes).expect("a file");
            panic!("{target} broke: {file}");
        }
        longest = longest.max(begun.elapsed());
        count += 1;
        // Bent again and again, so that it gets far from where it began.
        if count % 50 == 0 && seeds.len() < 2_000 {
            seeds.push(bytes);
        }
    }
    (count, longest)
}

#[test]
fn nothing_from_outside_breaks_it() {
    for (target, entry) in ALL {
        run(target, entry, 0x9E37_79B9_7F4A_7C15, |count| count == 1_500);
    }
}

#[test]
#[ignore = "as long as KNEELINE_FUZZ_MINUTES says, all targets at the same time"]
fn nothing_from_outside_breaks_it_in_the_long_run() {
    let minutes = env::var("KNEELINE_FUZZ_MINUTES").ok().and_then(|text| text.parse().ok());
    let time = Duration::from_secs(60 * minutes.unwrap_or(1));
    let seed = Instant::now().elapsed().as_nanos() as u64 ^ u64::from(std::process::id());
    std::thread::scope(|threads| {
        for (target, entry) in ALL {
            threads.spawn(move || {
                let until = Instant::now() + time;
                let (count, longest) = run(target, entry, seed | 1, |_| Instant::now() >= until);
                println!("{target}: {count} inputs, the slowest took {longest:?}, none broke it");
            });
        }
    });
}
