//! A circuit on paper: one standalone SVG for each page, A4 or Letter.
//!
//! A page has the name, the QR code of the link and a card for each station: start and end with an
//! arrow, dose, tempo, one cue, one fault, and a box to tick for each set. Everything is told apart
//! without colour. All words come with the [`Handout`]; this only places them.
//!
//! Lengths are tenths of a millimetre, as whole numbers. Colours and fonts stand in attributes: a
//! page needs no style sheet, and none that the content policy would block. A text that has no room
//! ends with an ellipsis; room is reckoned for a wide font, so a narrow one always fits.

mod figure;
mod text;

use crate::exercise::{Exercise, Opening};
use crate::qr::Qr;
use figure::figure;
use text::{Font, fitted, wrapped};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

impl Paper {
    /// Width and height.
    pub const fn size(self) -> [i32; 2] {
        match self {
            Self::A4 => [2100, 2970],
            Self::Letter => [2159, 2794],
        }
    }
}

/// Everything that is written on the pages.
#[derive(Clone, Debug)]
pub struct Handout {
    pub title: String,
    /// Rounds, time, kit: one line each, at most three are shown.
    pub facts: Vec<String>,
    /// For the QR code; without a link, or if it is too long for one, there is none.
    pub link: String,
    /// At the foot of each page, with its number.
    pub foot: fn(page: usize, pages: usize) -> String,
    pub cards: Vec<Card>,
}

/// One station.
#[derive(Clone, Debug)]
pub struct Card {
    pub exercise: &'static Exercise,
    /// How the repetition begins: the first of the two pictures.
    pub opening: Opening,
    /// With its number.
    pub name: String,
    /// Warm-up or finish; empty for the main part.
    pub part: String,
    /// Sets, amount, sides, rest.
    pub dose: String,
    pub tempo: String,
    pub cue: String,
    pub fault: String,
    /// Boxes to tick; no more are drawn than there is room for.
    pub ticks: usize,
}

/// Cards on a page: in columns and rows.
const COLUMNS: i32 = 2;
const ROWS: i32 = 5;
pub const MOST_CARDS: usize = (COLUMNS * ROWS) as usize;

/// White border: printers leave some.
pub const MARGIN: i32 = 120;
const GAP: i32 = 26;
const FIRST_HEAD: i32 = 300;
const HEAD: i32 = 110;
const FOOT: i32 = 60;
const QR_SIDE: i32 = 270;
/// Inside a card.
const PAD: i32 = 16;
const FIGURE: [i32; 2] = [270, 215];
const TICK: i32 = 34;
const TICK_STEP: i32 = 46;

/// One SVG for each page; none without cards.
pub fn pages(handout: &Handout, paper: Paper) -> Vec<String> {
    let count = handout.cards.len().div_ceil(MOST_CARDS);
    let page = |(number, cards)| page(handout, paper, cards, number, count);
    handout
        .cards
        .chunks(MOST_CARDS)
        .enumerate()
        .map(|(at, cards)| (at + 1, cards))
        .map(page)
        .collect()
}

fn page(handout: &Handout, paper: Paper, cards: &[Card], number: usize, count: usize) -> String {
    let [width, height] = paper.size();
    let mut out = Svg::new(width, height);
    out.rect([0, 0, width, height], "fill=\"#fff\"");
    let head = if number == 1 { FIRST_HEAD } else { HEAD };
    out.head(handout, width, number == 1);
    let room = height - 2 * MARGIN - head - FOOT;
    let card_height = (room - GAP * (ROWS - 1)) / ROWS;
    let card_width = (width - 2 * MARGIN - GAP) / COLUMNS;
    for (at, card) in (0..).zip(cards) {
        let (row, column) = (at / COLUMNS, at % COLUMNS);
        let x = MARGIN + column * (card_width + GAP);
        let y = MARGIN + head + row * (card_height + GAP);
        out.card(card, [x, y, card_width, card_height]);
    }
    let foot = (handout.foot)(number, count);
    let foot = fitted(&foot, Font { size: 28, bold: false }, width - 2 * MARGIN);
    out.text(&foot, MARGIN, height - MARGIN, Font { size: 28, bold: false }, "#555");
    out.done()
}

/// Counts here are small.
fn int(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

/// A page as it is written.
struct Svg(String);

impl Svg {
    fn new(width: i32, height: i32) -> Self {
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

    fn done(mut self) -> String {
        self.put("</svg>");
        self.0
    }

    fn put(&mut self, text: &str) {
        self.0.push_str(text);
    }

    /// Each with a space before it.
    fn numbers(&mut self, numbers: &[i32]) {
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

    fn place(&mut self, [x, y, width, height]: [i32; 4]) {
        for (name, number) in [("x", x), ("y", y), ("width", width), ("height", height)] {
            self.attribute(name, number);
        }
    }

    fn rect(&mut self, place: [i32; 4], look: &str) {
        self.put("<rect");
        self.place(place);
        self.put(" ");
        self.put(look);
        self.put("/>");
    }

    /// `y`: where the letters stand.
    fn text(&mut self, text: &str, x: i32, y: i32, font: Font, colour: &str) {
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
    fn lines(&mut self, lines: &[String], x: i32, y: i32, font: Font, colour: &str) -> i32 {
        let step = font.size * 6 / 5;
        for (line, at) in lines.iter().zip(0..) {
            self.text(line, x, y + at * step, font, colour);
        }
        y + int(lines.len()) * step
    }

    fn head(&mut self, handout: &Handout, width: i32, is_first: bool) {
        let full = width - 2 * MARGIN;
        let title = Font { size: if is_first { 64 } else { 44 }, bold: true };
        let code = if is_first {
            Qr::of(&handout.link).filter(|_| !handout.link.is_empty())
        } else {
            None
        };
        let room = if code.is_some() { full - QR_SIDE - GAP } else { full };
        if !is_first {
            let name = fitted(&handout.title, title, room);
            return self.text(&name, MARGIN, MARGIN + 50, title, "#000");
        }
        let mut y = MARGIN + 58;
        let name = wrapped(&handout.title, title, room, 2);
        y = self.lines(&name, MARGIN, y, title, "#000") - 24;
        let small = Font { size: 32, bold: false };
        for fact in handout.facts.iter().take(3) {
            self.text(&fitted(fact, small, room), MARGIN, y, small, "#222");
            y += 42;
        }
        if let Some(code) = code {
            let (path, side) = code.path();
            self.put("<svg");
            self.place([width - MARGIN - QR_SIDE, MARGIN, QR_SIDE, QR_SIDE]);
            self.put(" viewBox=\"0 0");
            self.numbers(&[side, side]);
            self.put("\" shape-rendering=\"crispEdges\"><path d=\"");
            self.put(&path);
            self.put("\"/></svg>");
        }
    }

    fn card(&mut self, card: &Card, [x, y, width, height]: [i32; 4]) {
        self.rect(
            [x, y, width, height],
            "rx=\"14\" fill=\"none\" stroke=\"#999\" stroke-width=\"3\"",
        );
        let (left, inside) = (x + PAD, width - 2 * PAD);
        // The part stands at the right of the name.
        let (name, small) = (Font { size: 38, bold: true }, Font { size: 26, bold: false });
        let part = fitted(&card.part, small, inside / 3);
        let part_width = if part.is_empty() { 0 } else { small.width(&part) + PAD };
        let called = fitted(&card.name, name, inside - part_width);
        self.text(&called, left, y + 46, name, "#000");
        self.text(&part, left + inside - part_width + PAD, y + 46, small, "#333");
        // Start, arrow, end.
        let top = y + 58;
        let [fig_width, fig_height] = FIGURE;
        let (start, arrow) = (left, left + fig_width);
        let end = arrow + 40;
        self.figure(card, false, [start, top, fig_width, fig_height]);
        self.arrow(arrow + 4, top + fig_height / 2);
        self.figure(card, true, [end, top, fig_width, fig_height]);
        // Dose and boxes beside them.
        let side = end + fig_width + PAD;
        let room = left + inside - side;
        let dose = wrapped(&card.dose, Font { size: 28, bold: true }, room, 3);
        let below = self.lines(&dose, side, top + 28, Font { size: 28, bold: true }, "#000") - 20;
        self.ticks(card.ticks, [side, below, room, top + fig_height - below]);
        // Tempo, cue and fault over the whole width.
        let line = Font { size: 26, bold: false };
        let mut at = top + fig_height + 30;
        let mut lines = (y + height - PAD - at) / (line.size * 6 / 5) + 1;
        for (mark, text, most) in
            [("", &card.tempo, 1), ("✓ ", &card.cue, 2), ("✗ ", &card.fault, 3)]
        {
            let words = [mark, text].concat();
            let these = if text.is_empty() {
                Vec::new()
            } else {
                wrapped(&words, line, inside, most.min(lines.max(0) as usize))
            };
            lines -= int(these.len());
            at = self.lines(&these, left, at, line, "#000");
        }
    }

    fn arrow(&mut self, x: i32, y: i32) {
        self.put("<path d=\"M");
        self.numbers(&[x, y]);
        self.put("h30m-12 -10l12 10l-12 10\" fill=\"none\" stroke=\"#000\" stroke-width=\"5\"/>");
    }

    fn ticks(&mut self, count: usize, [x, y, width, height]: [i32; 4]) {
        let (columns, rows) = ((width / TICK_STEP).max(0), (height / TICK_STEP).max(0));
        for at in 0..int(count).min(columns * rows) {
            let (row, column) = (at / columns, at % columns);
            let place = [x + column * TICK_STEP + 2, y + row * TICK_STEP + 2, TICK, TICK];
            self.rect(place, "fill=\"none\" stroke=\"#000\" stroke-width=\"4\"");
        }
    }

    fn figure(&mut self, card: &Card, is_end: bool, place: [i32; 4]) {
        self.put("<svg");
        self.place(place);
        self.put(" viewBox=\"");
        figure(card.exercise, card.opening, is_end, &mut self.0);
        self.put("</svg>");
    }
}
