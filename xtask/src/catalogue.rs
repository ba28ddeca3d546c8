//! `cargo xtask catalogue`: every exercise and every drawn mistake on one picture per theme, small
//! enough to be committed: `xtask/docs/figures-light.webp` and `-dark.webp`.

use std::fmt::Write as _;
use std::fs;

use crate::figures::{self, Cell, THEMES};
use crate::{setup, sh};
use kneeline::exercise::{Exercise, Opening, Phase};
use kneeline::figure::{Beat, Style};
use kneeline::library;

const COLUMNS: usize = 2;
/// Start, middle, end, and at most four mistakes.
const CELLS: usize = 7;
const CELL: (usize, usize) = (96, 72);
const GAP: usize = 4;
const CAPTION: usize = 18;
const ROW: usize = CELL.1 + CAPTION + 2 * GAP;
const COLUMN: usize = CELLS * (CELL.0 + GAP) + 4 * GAP;

pub(crate) fn run() -> Result<(), String> {
    let folder = sh::root().join("xtask/docs");
    let drafts = sh::artefacts().join("figures");
    for folder in [&folder, &drafts] {
        fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    for theme in THEMES {
        let draft = drafts.join(format!("catalogue-{}.svg", theme[0]));
        let picture = folder.join(format!("figures-{}.webp", theme[0]));
        fs::write(&draft, sheet(theme)).map_err(|error| format!("{}: {error}", draft.display()))?;
        let mut node = sh::command("node");
        node.arg("webp.mjs").arg(draft).arg(&picture).current_dir(sh::root().join("tests/e2e"));
        sh::run(node.env("CHROMIUM", setup::chromium()?))?;
        println!("{}", picture.display());
    }
    Ok(())
}

fn sheet(theme: [&str; 4]) -> String {
    let [name, page, panel, ink] = theme;
    let rows = library::ALL.len().div_ceil(COLUMNS);
    let (width, height) = (COLUMNS * COLUMN, rows * ROW + GAP);
    let mut text = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' width='{width}' height='{height}'>\
         <style>{}</style><g class='{name}' font-family='sans-serif' font-size='11'>\
         <rect width='{width}' height='{height}' fill='{page}'/>",
        figures::style()
    );
    for (i, exercise) in library::ALL.iter().enumerate() {
        let (x, y) = (i / rows * COLUMN + 2 * GAP, i % rows * ROW + GAP);
        let title = exercise.text.en.name;
        let _ = write!(text, "<text x='{x}' y='{}' fill='{ink}'>{title}</text>", y + 13);
        for (place, cell) in cells(exercise).iter().enumerate() {
            let left = x + place * (CELL.0 + GAP);
            let top = y + CAPTION;
            let (wide, high) = CELL;
            let _ = write!(
                text,
                "<rect x='{left}' y='{top}' width='{wide}' height='{high}' rx='6' fill='{panel}'/>"
            );
            figures::place(&mut text, exercise, cell, [left, top, wide, high]);
            if cell.pose.is_some() {
                let (x, y) = (left + 5, top + 13);
                let _ = write!(text, "<text x='{x}' y='{y}' fill='{ink}'>\u{d7}</text>");
            }
        }
    }
    text.push_str("</g></svg>");
    text
}

fn cells(exercise: &'static Exercise) -> Vec<Cell<'static>> {
    let movement = exercise.movement;
    let (start, phase) = match exercise.tempo.starts_with {
        Opening::Lift => (0.0, Phase::Lift),
        Opening::Lower => (1.0, Phase::Lower),
    };
    let middle = Cell {
        beat: Some(Beat::new(phase, 0.5)),
        ..Cell::at("", &movement.view, phase.level(0.5), Style::MOVING)
    };
    let mut cells = vec![
        Cell::at("", &movement.view, start, Style::MOVING),
        middle,
        Cell::at("", &movement.view, 1.0 - start, Style::MOVING),
    ];
    let mistakes = library::page_of(exercise).into_iter().flat_map(|page| page.stills);
    cells.extend(mistakes.flatten().map(|still| Cell {
        pose: Some(still),
        ..Cell::at("", &movement.view, 1.0 - start, Style::FAULT)
    }));
    cells.truncate(CELLS);
    cells
}
