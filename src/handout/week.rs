//! The week on paper: a box for each day with what there is to do, and below it a table of the
//! circuit with a box to tick for each day it is planned on.

use super::svg::{ARROW, Svg, TICK, TICK_STEP, int};
use super::text::{Font, fitted, wrapped};
use super::{Card, FIRST_HEAD, FOOT, GAP, HEAD, MARGIN, PAD, Paper};

/// Everything that is written on the pages of a week.
#[derive(Clone, Debug)]
pub struct Week {
    pub title: String,
    /// One line each, at most three are shown.
    pub facts: Vec<String>,
    /// Of the circuit below, for the QR code; empty: none.
    pub link: String,
    /// Instead of a code for which the link is too long.
    pub no_code: String,
    pub days: Vec<DayBox>,
    pub tables: Vec<Table>,
    /// At the foot of each page, with its number.
    pub foot: fn(page: usize, pages: usize) -> String,
}

/// One day.
#[derive(Clone, Debug)]
pub struct DayBox {
    pub name: String,
    pub date: String,
    /// What there is, with a box to tick if it is still to be done.
    pub items: Vec<(String, bool)>,
}

/// A circuit of the week.
#[derive(Clone, Debug)]
pub struct Table {
    pub heading: String,
    /// Rounds, time, kit.
    pub facts: String,
    /// Days on which it is planned, over a column of boxes; no more are drawn than there is room for.
    pub columns: Vec<String>,
    /// Name, dose, tempo and cue of each are written.
    pub rows: Vec<Card>,
}

const DAY_HEIGHT: i32 = 330;
const DAY_GAP: i32 = 14;
/// The height of a row: the least, the most, and from where on its letters are large.
const ROW: i32 = 160;
const HIGH_ROW: i32 = 290;
const LARGE_ROW: i32 = 220;
const MOST_FIGURES: i32 = 560;
/// A column of boxes.
const COLUMN: i32 = 96;
/// The heading of a table with its facts and the names of its columns.
const TABLE_HEAD: i32 = 130;
/// More would leave the words too little room.
const MOST_COLUMNS: usize = 7;

/// One SVG for each page: one, unless the circuits are long.
pub fn week_pages(week: &Week, paper: Paper) -> Vec<String> {
    let [width, height] = paper.size();
    let end = height - MARGIN - FOOT;
    let mut out = Svg::new(width, height);
    out.rect([0, 0, width, height], "fill=\"#fff\"");
    out.head(&week.title, &week.facts, [&week.link, &week.no_code], width);
    let mut y = MARGIN + FIRST_HEAD;
    out.days(&week.days, y, width - 2 * MARGIN);
    y += DAY_HEIGHT + GAP;
    let mut done = Vec::new();
    for table in &week.tables {
        let mut is_headed = false;
        // A circuit that has the page to itself makes use of it.
        let each = (end - y - TABLE_HEAD) / int(table.rows.len()).max(1) - DAY_GAP;
        let high = if week.tables.len() == 1 { each.clamp(ROW, HIGH_ROW) } else { ROW };
        for row in &table.rows {
            let needs = high + if is_headed { 0 } else { TABLE_HEAD };
            if y + needs > end {
                let mut next = Svg::new(width, height);
                next.rect([0, 0, width, height], "fill=\"#fff\"");
                next.small_head(&week.title, width);
                done.push(std::mem::replace(&mut out, next));
                y = MARGIN + HEAD;
                is_headed = false;
            }
            if !is_headed {
                out.table_head(table, y, width);
                y += TABLE_HEAD;
                is_headed = true;
            }
            out.row(table, row, [MARGIN, y, width - 2 * MARGIN, high]);
            y += high + DAY_GAP;
        }
        y += GAP;
    }
    done.push(out);
    let count = done.len();
    let page = |(mut out, number): (Svg, usize)| {
        out.foot(&(week.foot)(number, count), [width, height]);
        out.done()
    };
    done.into_iter().zip(1..).map(page).collect()
}

impl Svg {
    fn days(&mut self, days: &[DayBox], y: i32, full: i32) {
        let count = int(days.len()).max(1);
        let width = (full - DAY_GAP * (count - 1)) / count;
        for (at, day) in (0..).zip(days) {
            self.day(day, [MARGIN + at * (width + DAY_GAP), y, width, DAY_HEIGHT]);
        }
    }

    fn day(&mut self, day: &DayBox, [x, y, width, height]: [i32; 4]) {
        self.frame([x, y, width, height]);
        let (left, room) = (x + PAD, width - 2 * PAD);
        let (name, small) = (Font { size: 32, bold: true }, Font { size: 26, bold: false });
        self.text(&fitted(&day.name, name, room), left, y + 42, name, "#000");
        self.text(&fitted(&day.date, small, room), left, y + 76, small, "#333");
        let mut at = y + 112;
        for (what, is_to_do) in &day.items {
            let left = if *is_to_do { left + TICK_STEP } else { left };
            let lines = wrapped(what, small, x + width - PAD - left, 3);
            let least = if *is_to_do { TICK } else { 0 };
            let high = (int(lines.len()) * 31).max(least);
            if at + high > y + height - PAD {
                break;
            }
            if *is_to_do {
                self.tick(x + PAD, at - 2);
            }
            self.lines(&lines, left, at + 24, small, "#000");
            at += high + 12;
        }
    }

    fn table_head(&mut self, table: &Table, y: i32, width: i32) {
        let full = width - 2 * MARGIN;
        let (heading, small) = (Font { size: 42, bold: true }, Font { size: 28, bold: false });
        self.text(&fitted(&table.heading, heading, full), MARGIN, y + 42, heading, "#000");
        let columns = columns(table);
        let room = full - columns * COLUMN - GAP;
        for (at, line) in (0..).zip(wrapped(&table.facts, small, room, 2)) {
            self.text(&line, MARGIN, y + 80 + at * 34, small, "#222");
        }
        let mut x = width - MARGIN - columns * COLUMN;
        for day in table.columns.iter().take(MOST_COLUMNS) {
            let day = fitted(day, small, COLUMN - 4);
            self.text(&day, x + (COLUMN - small.width(&day)) / 2, y + 114, small, "#222");
            x += COLUMN;
        }
    }

    fn row(&mut self, table: &Table, card: &Card, [x, y, width, height]: [i32; 4]) {
        self.frame([x, y, width, height]);
        let figures = (height * 5 / 2).min(MOST_FIGURES);
        self.both_ends(card, [x + PAD, y + 8, figures, height - 16]);
        let columns = columns(table);
        let left = x + PAD + figures + ARROW;
        let room = x + width - columns * COLUMN - PAD - left;
        let [name, bold, small] = if height < LARGE_ROW { [34, 27, 25] } else { [44, 34, 31] };
        let (name, bold) = (Font { size: name, bold: true }, Font { size: bold, bold: true });
        let small = Font { size: small, bold: false };
        let step = small.size * 4 / 3;
        let mut lines = vec![fitted(&card.dose, bold, room), fitted(&card.tempo, small, room)];
        lines.extend(wrapped(&card.cue, small, room, if height < LARGE_ROW { 1 } else { 2 }));
        lines.retain(|line| !line.is_empty());
        let mut at = y + (height - name.size - int(lines.len()) * step) / 2 + name.size - 6;
        self.text(&fitted(&card.name, name, room), left, at, name, "#000");
        for (line, font) in lines.iter().zip([bold, small, small, small]) {
            at += step;
            self.text(line, left, at, font, "#000");
        }
        for column in 0..columns {
            let x = x + width - (columns - column) * COLUMN + (COLUMN - TICK) / 2;
            self.tick(x, y + (height - TICK) / 2);
        }
    }
}

fn columns(table: &Table) -> i32 {
    int(table.columns.len().min(MOST_COLUMNS))
}
