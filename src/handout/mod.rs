//! A circuit or a week on paper: one standalone SVG for each page, A4 or Letter.
//!
//! A page of a circuit has the name, the QR code of the link and a card for each station: start and
//! end with an arrow, dose, tempo, one cue, one fault, and a box to tick for each set. The page of a
//! week has a box for each day and a table of its circuit. Everything is told apart without colour.
//! All words come with the [`Handout`] or the [`Week`]; this only places them.
//!
//! Lengths are tenths of a millimetre, as whole numbers. Colours and fonts stand in attributes: a
//! page needs no style sheet, and none that the content policy would block. A text that has no room
//! ends with an ellipsis.

mod cards;
mod figure;
mod svg;
mod text;
mod week;

pub use cards::{MOST_CARDS, pages};
pub use week::{DayBox, Table, Week, week_pages};

use crate::exercise::{Exercise, Opening};
use svg::{Svg, int};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    #[default]
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

/// Where paper comes in letter size, by the regions of a language tag (CLDR, `paperSize`).
const LETTER: [&str; 14] =
    ["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"];

impl Paper {
    pub const ALL: [Self; 2] = [Self::A4, Self::Letter];

    /// What is usual where a language is spoken like this: `en-US`, `es-Latn-MX`.
    pub fn of_language(tag: &str) -> Self {
        let is_letter = |part: &str| LETTER.iter().any(|it| it.eq_ignore_ascii_case(part));
        if tag.split(['-', '_']).skip(1).any(is_letter) { Self::Letter } else { Self::A4 }
    }

    /// Width and height.
    pub const fn size(self) -> [i32; 2] {
        match self {
            Self::A4 => [2100, 2970],
            Self::Letter => [2159, 2794],
        }
    }
}

/// Everything that is written on the pages of a circuit.
#[derive(Clone, Debug)]
pub struct Handout {
    pub title: String,
    /// Rounds, time, kit: one line each, at most three are shown.
    pub facts: Vec<String>,
    /// For the QR code; empty: none.
    pub link: String,
    /// Instead of a code for which the link is too long.
    pub no_code: String,
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

/// White border: printers leave some.
pub const MARGIN: i32 = 120;
const GAP: i32 = 26;
const FIRST_HEAD: i32 = 300;
const HEAD: i32 = 110;
const FOOT: i32 = 60;
const QR_SIDE: i32 = 270;
/// Inside a card.
const PAD: i32 = 16;

/// A name for a file: the letters of a title that every system takes.
pub fn file_name(title: &str) -> String {
    let mut name = String::from("kneeline");
    let words = title.split(|it: char| !it.is_ascii_alphanumeric());
    for word in words.filter(|word| !word.is_empty()) {
        name.push('-');
        name.push_str(&word.to_ascii_lowercase());
    }
    name
}

/// Pixels of a picture of this size: about 150 to the inch.
pub fn pixels(size: [i32; 2]) -> [u32; 2] {
    size.map(|tenths| tenths.unsigned_abs() * 6 / 10)
}

/// All pages below each other as one SVG, to be sent as one picture; and its size.
pub fn picture(pages: &[String], paper: Paper) -> (String, [i32; 2]) {
    let [width, height] = paper.size();
    let full = [width, height * int(pages.len())];
    if let [page] = pages {
        return (page.clone(), full);
    }
    let mut out = Svg::new(full[0], full[1]);
    for (page, at) in pages.iter().zip(0..) {
        // The lengths of a page within another are in the units of that one.
        let Some((_, inner)) = page.split_once('>') else { continue };
        out.put("<svg");
        out.place([0, at * height, width, height]);
        out.put(" viewBox=\"0 0");
        out.numbers(&[width, height]);
        out.put("\">");
        out.put(inner);
    }
    (out.done(), full)
}
