//! The letters of an SVG file: rectangles, texts, codes, figures.

use super::figure::figure;
use super::text::{Font, wrapped};
use super::{Card, QR_SIDE};
use crate::qr::Qr;

/// Squares of a code on paper, without its border: with more, one would be smaller than a quarter of
/// a millimetre, and folded paper hard to read.
const MOST_SQUARES: i32 = 101;
pub(super) const TICK: i32 = 34;
/// Letters of a line that might leave its room.
const LONG: usize = 30;
/// Between two figures.
pub(super) const ARROW: i32 = 40;
pub(super) const TICK_STEP: i32 = 46;

/// Counts here are small.
pub(super) fn int(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

/// A page as it is written.
pub(super) struct Svg(String);

impl Svg {
    pub(super) fn new(width: i32, height: i32) -> Self {
        let mut out = Self(String::with_capacity(64 * 1024));
        out.put("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"");
        out.millimetres(width);
        out.put("mm\" height=\"");
        out.millimetres(height);
        out.put("mm\" viewBox=\"0 0");
        out.numbers(&[width, height]);
        out.put("\" font-family=\"Helvetica, Arial, sans-serif\">");
        out
    }

    pub(super) fn done(mut self) -> String {
        self.put("</svg>");
        self.0
    }

    pub(super) fn put(&mut self, text: &str) {
        self.0.push_str(text);
    }

    /// Each with a space before it.
    pub(super) fn numbers(&mut self, numbers: &[i32]) {
        for number in numbers {
            self.put(" ");
            self.put(&number.to_string());
        }
    }

    fn millimetres(&mut self, tenths: i32) {
        self.put(&(tenths / 10).to_string());
        if tenths % 10 > 0 {
            self.put(".");
            self.put(&(tenths % 10).to_string());
        }
    }

    fn attribute(&mut self, name: &str, number: i32) {
        self.put(" ");
        self.put(name);
        self.put("=\"");
        self.put(&number.to_string());
        self.put("\"");
    }

    pub(super) fn place(&mut self, [x, y, width, height]: [i32; 4]) {
        for (name, number) in [("x", x), ("y", y), ("width", width), ("height", height)] {
            self.attribute(name, number);
        }
    }

    pub(super) fn rect(&mut self, place: [i32; 4], look: &str) {
        self.put("<rect");
        self.place(place);
        self.put(" ");
        self.put(look);
        self.put("/>");
    }

    /// `y`: where the letters stand.
    pub(super) fn text(&mut self, text: &str, x: i32, y: i32, font: Font, colour: &str) {
        if text.is_empty() {
            return;
        }
        self.put("<text");
        for (name, number) in [("x", x), ("y", y), ("font-size", font.size)] {
            self.attribute(name, number);
        }
        if font.bold {
            self.put(" font-weight=\"bold\"");
        }
        // A wider font than the one that was reckoned with is made as narrow.
        if text.len() > LONG && text.is_ascii() {
            self.attribute("textLength", font.width(text) * 39 / 40);
            self.put(" lengthAdjust=\"spacingAndGlyphs\"");
        }
        self.put(" fill=\"");
        self.put(colour);
        self.put("\">");
        for letter in text.chars() {
            match letter {
                '&' => self.put("&amp;"),
                '<' => self.put("&lt;"),
                '>' => self.put("&gt;"),
                // XML has no way to say these.
                it if it.is_control() || matches!(it, '\u{FFFE}' | '\u{FFFF}') => {}
                it => self.0.push(it),
            }
        }
        self.put("</text>");
    }

    /// Lines under each other; where the next one would stand.
    pub(super) fn lines(
        &mut self,
        lines: &[String],
        x: i32,
        y: i32,
        font: Font,
        colour: &str,
    ) -> i32 {
        let step = font.size * 6 / 5;
        for (line, at) in lines.iter().zip(0..) {
            self.text(line, x, y + at * step, font, colour);
        }
        y + int(lines.len()) * step
    }

    /// The code of a link at this place, or what is said instead. Whether either is there.
    pub(super) fn code(&mut self, link: &str, instead: &str, x: i32, y: i32) -> bool {
        if link.is_empty() {
            return false;
        }
        let Some(code) = Qr::of(link).filter(|code| code.size() <= MOST_SQUARES) else {
            let small = Font { size: 26, bold: false };
            let lines = wrapped(instead, small, QR_SIDE, 7);
            self.lines(&lines, x, y + 30, small, "#222");
            return !lines.is_empty();
        };
        let (path, side) = code.path();
        self.put("<svg");
        self.place([x, y, QR_SIDE, QR_SIDE]);
        self.put(" viewBox=\"0 0");
        self.numbers(&[side, side]);
        self.put("\" shape-rendering=\"crispEdges\"><path d=\"");
        self.put(&path);
        self.put("\"/></svg>");
        true
    }

    pub(super) fn arrow(&mut self, x: i32, y: i32) {
        self.put("<path d=\"M");
        self.numbers(&[x, y]);
        self.put("h30m-12 -10l12 10l-12 10\" fill=\"none\" stroke=\"#000\" stroke-width=\"5\"/>");
    }

    pub(super) fn tick(&mut self, x: i32, y: i32) {
        self.rect([x, y, TICK, TICK], "fill=\"none\" stroke=\"#000\" stroke-width=\"4\"");
    }

    pub(super) fn frame(&mut self, place: [i32; 4]) {
        self.rect(place, "rx=\"14\" fill=\"none\" stroke=\"#999\" stroke-width=\"3\"");
    }

    pub(super) fn figure(&mut self, card: &Card, is_end: bool, place: [i32; 4]) {
        self.put("<svg");
        self.place(place);
        self.put(" viewBox=\"");
        figure(card.exercise, card.opening, is_end, &mut self.0);
        self.put("</svg>");
    }

    /// Start, arrow and end in a place with [`ARROW`] between them.
    pub(super) fn both_ends(&mut self, card: &Card, [x, y, width, height]: [i32; 4]) {
        let each = (width - ARROW) / 2;
        self.figure(card, false, [x, y, each, height]);
        self.arrow(x + each + 4, y + height / 2);
        self.figure(card, true, [x + each + ARROW, y, each, height]);
    }
}
