//! A text as a QR code: its squares, and one SVG path for all the dark ones.
//!
//! The encoder is a crate by the author of the reference implementation: no dependencies, no
//! unsafe code. Error correction is medium (15 % may be lost) and gets better where that costs no
//! larger code, as printed links are folded and smudged.

use qrcodegen::{QrCode, QrCodeEcc};

/// The light border that readers need, in squares.
pub const QUIET: i32 = 4;

/// A drawn code.
pub struct Qr(QrCode);

impl Qr {
    /// `None` if the text is too long for any code: over 2331 bytes.
    pub fn of(text: &str) -> Option<Self> {
        QrCode::encode_text(text, QrCodeEcc::Medium).ok().map(Self)
    }

    /// Squares on each side, without the border.
    pub fn size(&self) -> i32 {
        self.0.size()
    }

    /// Outside of the code everything is light.
    pub fn is_dark(&self, x: i32, y: i32) -> bool {
        self.0.get_module(x, y)
    }

    /// The dark squares as a path, one unit each, and the side of the picture with its border:
    /// `viewBox="0 0 side side"`. A run of squares is one rectangle, so no gaps show.
    pub fn path(&self) -> (String, i32) {
        let mut path = String::new();
        let put = |path: &mut String, letter: char, number: i32| {
            path.push(letter);
            path.push_str(&number.to_string());
        };
        for y in 0..self.size() {
            let mut x = 0;
            while x < self.size() {
                let from = x;
                while self.is_dark(x, y) {
                    x += 1;
                }
                if x > from {
                    put(&mut path, 'M', from + QUIET);
                    put(&mut path, ' ', y + QUIET);
                    put(&mut path, 'h', x - from);
                    path.push_str("v1");
                    put(&mut path, 'h', from - x);
                    path.push('z');
                }
                x += 1;
            }
        }
        (path, self.size() + 2 * QUIET)
    }
}
