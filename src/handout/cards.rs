//! The pages of a circuit: a card for each station.

use super::svg::{ARROW, Svg, TICK_STEP, int};
use super::text::{Font, fitted, wrapped};
use super::{Card, FIRST_HEAD, FOOT, GAP, HEAD, Handout, MARGIN, PAD, Paper, QR_SIDE};

/// Cards on a page stand in so many columns.
const COLUMNS: i32 = 2;
pub const MOST_CARDS: usize = (COLUMNS * SMALL.rows) as usize;

/// How large everything in a card is: the fewer there are, the larger. 32 is 9 points.
struct Size {
    rows: i32,
    name: i32,
    dose: i32,
    /// Tempo, cue and fault.
    line: i32,
    figure: [i32; 2],
}

const SMALL: Size = Size { rows: 5, name: 40, dose: 30, line: 32, figure: [270, 190] };
const FOUR_ROWS: Size = Size { rows: 4, name: 44, dose: 32, line: 36, figure: [275, 240] };
const MEDIUM: Size = Size { rows: 3, name: 52, dose: 36, line: 38, figure: [285, 300] };
const LARGE: Size = Size { rows: 2, name: 58, dose: 38, line: 44, figure: [290, 450] };

impl Size {
    /// Of a circuit with so many cards.
    fn of(cards: usize) -> Self {
        let takes = |size: &Self| cards <= (COLUMNS * size.rows) as usize;
        [LARGE, MEDIUM, FOUR_ROWS].into_iter().find(takes).unwrap_or(SMALL)
    }
}

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
    if number == 1 {
        let Handout { title, facts, link, no_code, .. } = handout;
        out.head(title, facts, [link, no_code], width);
    } else {
        out.small_head(&handout.title, width);
    }
    let room = height - 2 * MARGIN - head - FOOT;
    let size = Size::of(handout.cards.len());
    let card_height = (room - GAP * (size.rows - 1)) / size.rows;
    let card_width = (width - 2 * MARGIN - GAP) / COLUMNS;
    for (at, card) in (0..).zip(cards) {
        let (row, column) = (at / COLUMNS, at % COLUMNS);
        let x = MARGIN + column * (card_width + GAP);
        let y = MARGIN + head + row * (card_height + GAP);
        out.card(card, &size, [x, y, card_width, card_height]);
    }
    out.foot(&(handout.foot)(number, count), [width, height]);
    out.done()
}

impl Svg {
    /// Of the first page: name, facts, and the code of a link or what is said instead.
    pub(super) fn head(
        &mut self,
        title: &str,
        facts: &[String],
        [link, no_code]: [&str; 2],
        width: i32,
    ) {
        let full = width - 2 * MARGIN;
        let has_code = self.code(link, no_code, width - MARGIN - QR_SIDE, MARGIN);
        let room = if has_code { full - QR_SIDE - GAP } else { full };
        let font = Font { size: 64, bold: true };
        let name = wrapped(title, font, room, 2);
        let mut y = self.lines(&name, MARGIN, MARGIN + 58, font, "#000") - 24;
        let small = Font { size: 38, bold: false };
        for fact in facts.iter().take(3) {
            self.text(&fitted(fact, small, room), MARGIN, y, small, "#222");
            y += 46;
        }
    }

    /// Of the other pages: the name.
    pub(super) fn small_head(&mut self, title: &str, width: i32) {
        let font = Font { size: 44, bold: true };
        let name = fitted(title, font, width - 2 * MARGIN);
        self.text(&name, MARGIN, MARGIN + 50, font, "#000");
    }

    pub(super) fn foot(&mut self, words: &str, [width, height]: [i32; 2]) {
        let font = Font { size: 28, bold: false };
        self.text(&fitted(words, font, width - 2 * MARGIN), MARGIN, height - MARGIN, font, "#555");
    }

    fn card(&mut self, card: &Card, size: &Size, [x, y, width, height]: [i32; 4]) {
        self.frame([x, y, width, height]);
        let (left, inside) = (x + PAD, width - 2 * PAD);
        // The part stands at the right of the name.
        let small = Font { size: 28, bold: false };
        let part = fitted(&card.part, small, inside / 3);
        let part_width = if part.is_empty() { 0 } else { small.width(&part) + PAD };
        // A long name is smaller before it is cut.
        let bold = |size| Font { size, bold: true };
        let fits = |it: &Font| it.width(&card.name) <= inside - part_width;
        let name = [size.name, 40].map(bold).into_iter().find(fits).unwrap_or(bold(34));
        let called = fitted(&card.name, name, inside - part_width);
        let base = y + size.name + 8;
        self.text(&called, left, base, name, "#000");
        self.text(&part, left + inside - part_width + PAD, base, small, "#333");
        // Start, arrow, end.
        let top = base + 14;
        let [fig_width, fig_height] = size.figure;
        let both = 2 * fig_width + ARROW;
        self.both_ends(card, [left, top, both, fig_height]);
        // Dose and boxes beside them.
        let side = left + both + PAD;
        let room = left + inside - side;
        let dose = wrapped(&card.dose, bold(size.dose), room, 4);
        let below = self.lines(&dose, side, top + size.dose, bold(size.dose), "#000") - 20;
        self.ticks(card.ticks, [side, below, room, top + fig_height - below]);
        // Tempo, cue and fault over the whole width.
        let line = Font { size: size.line, bold: false };
        let mut at = top + fig_height + size.line + 4;
        let mut lines = (y + height - PAD - at) / (line.size * 6 / 5) + 1;
        for (mark, text, most) in
            [("", &card.tempo, 2), ("✓ ", &card.cue, 3), ("✗ ", &card.fault, 4)]
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

    fn ticks(&mut self, count: usize, [x, y, width, height]: [i32; 4]) {
        let (columns, rows) = ((width / TICK_STEP).max(0), (height / TICK_STEP).max(0));
        for at in 0..int(count).min(columns * rows) {
            let (row, column) = (at / columns, at % columns);
            self.tick(x + column * TICK_STEP + 2, y + row * TICK_STEP + 2);
        }
    }
}
