//! QR codes, read by somebody else's decoder.

#[path = "any/mod.rs"]
mod any;

use any::{ANY_NAME, rich_circuit};
use kneeline::qr::{QUIET, Qr};
use kneeline::share::{decode, encode};
use proptest::prelude::*;

/// Pixels of a square in the picture that is decoded.
const SCALE: usize = 4;

/// What an independent reader sees in a picture of so many pixels on each side.
fn seen(side: usize, is_dark: impl Fn(usize, usize) -> bool) -> Option<String> {
    let paint = |x, y| if is_dark(x, y) { 0 } else { 255 };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, paint);
    let grids = image.detect_grids();
    Some(grids.first()?.decode().ok()?.1)
}

/// The picture that a path draws, by its own words: `M x y h n v1 h-n z`.
fn painted(path: &str, side: usize) -> Vec<bool> {
    let mut pixels = vec![false; side * side];
    for run in path.split('z').filter(|run| !run.is_empty()) {
        let numbers = run.split(|it: char| !it.is_ascii_digit() && it != '-');
        let numbers: Vec<i64> = numbers.filter_map(|it| it.parse().ok()).collect();
        let [x, y, length, height, back] = numbers[..] else { panic!("not a run: {run}") };
        assert_eq!((height, back), (1, -length));
        for x in x..x + length {
            pixels[(y as usize) * side + x as usize] = true;
        }
    }
    pixels
}

fn read_path(text: &str) -> Option<String> {
    let (path, side) = Qr::of(text).expect("short enough").path();
    let side = side as usize;
    let pixels = painted(&path, side);
    seen(side * SCALE, |x, y| pixels[y / SCALE * side + x / SCALE])
}

#[test]
fn a_link_is_read_from_its_path() {
    let link = "https://kneeline.example/app/#/c/AQRIb21lAh4BAQIMHgECAgMB5zdppg";
    assert_eq!(read_path(link).as_deref(), Some(link));
    let qr = Qr::of(link).expect("short");
    let (path, side) = qr.path();
    assert_eq!(side, qr.size() + 2 * QUIET);
    assert!(path.len() < 8_000, "{}", path.len());
    let pixels = painted(&path, side as usize);
    for y in 0..side {
        for x in 0..side {
            let is_dark = qr.is_dark(x - QUIET, y - QUIET);
            assert_eq!(pixels[(y * side + x) as usize], is_dark, "{x} {y}");
        }
    }
}

/// A picture that is not the code's is not read as it: the reader is no echo.
#[test]
fn a_spoilt_picture_is_not_read() {
    let text = "https://kneeline.example/#/c/AQ";
    let (path, side) = Qr::of(text).expect("short").path();
    let side = side as usize;
    let pixels = painted(&path, side);
    let spoilt =
        |x: usize, y: usize| pixels[y / SCALE * side + x / SCALE] ^ (x / SCALE).is_multiple_of(3);
    assert_eq!(seen(side * SCALE, spoilt), None);
}

#[test]
fn too_much_text_has_no_code() {
    assert!(Qr::of(&"a".repeat(2_331)).is_some());
    assert!(Qr::of(&"a".repeat(2_332)).is_none());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(100) })]

    #[test]
    fn every_circuit_gets_through(circuit in rich_circuit(ANY_NAME, 1..=10, true)) {
        let link = ["https://kneeline.example/#/c/", &encode(&circuit)].concat();
        let read = read_path(&link);
        prop_assert_eq!(read.as_ref(), Some(&link));
        let code = link.rsplit('/').next().expect("a code");
        prop_assert_eq!(decode(code), Ok(circuit));
    }
}
