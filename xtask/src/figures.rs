//! `cargo xtask figures`: every exercise as a picture to look at, in both themes.
//!
//! Writes one contact sheet per exercise and one overview as SVG, and as PNG where a Chromium is
//! at hand. Uses the shipped style sheet, so what is wrong here is wrong in the app.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use kneeline::exercise::{Exercise, Held, Opening, Phase, Pose, View};
use kneeline::figure::{Beat, Scene, Shape, Style, draw, glow};
use kneeline::library;

const STYLE: &str = include_str!("../../style/figure.css");
/// Name, page, panel, ink.
pub(crate) const THEMES: [[&str; 4]; 2] =
    [["dark", "#0D1311", "#161E1B", "#EEF3EE"], ["light", "#F6F4ED", "#FFFFFF", "#15211C"]];
const BROWSERS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// Draws everything into `out_dir`, or only the exercises with these ids.
pub(crate) fn run(out_dir: &Path, only: &[&str]) -> Result<(), String> {
    fs::create_dir_all(out_dir).map_err(|error| format!("{}: {error}", out_dir.display()))?;
    let wanted = |exercise: &Exercise| only.is_empty() || only.contains(&exercise.id.0);
    let exercises = library::ALL.iter().filter(|exercise| wanted(exercise));
    let mut sheets: Vec<_> =
        exercises.map(|exercise| (exercise.id.0.to_owned(), contact(exercise))).collect();
    if only.is_empty() {
        sheets.push(("overview".to_owned(), overview()));
    }
    let browser = BROWSERS.into_iter().find(|name| runs(name));
    if browser.is_none() {
        println!("No Chromium on the PATH: the sheets are SVG only.");
    }
    for (name, sheet) in sheets {
        let path = out_dir.join(format!("{name}.svg"));
        fs::write(&path, &sheet.text).map_err(|error| format!("{}: {error}", path.display()))?;
        if let Some(browser) = browser {
            photograph(browser, &path, &sheet)?;
        }
        println!("{}", path.display());
    }
    Ok(())
}

struct Sheet {
    text: String,
    width: usize,
    height: usize,
}

/// One picture in a sheet.
pub(crate) struct Cell<'a> {
    pub(crate) caption: String,
    pub(crate) view: &'a View,
    pub(crate) level: f32,
    pub(crate) beat: Option<Beat>,
    pub(crate) pose: Option<&'a Pose>,
    pub(crate) style: Style,
}

impl<'a> Cell<'a> {
    pub(crate) fn at(caption: &str, view: &'a View, level: f32, style: Style) -> Self {
        Self { caption: caption.to_owned(), view, level, beat: None, pose: None, style }
    }
}

/// Start, middle, end, mistakes and the second view.
fn contact(exercise: &Exercise) -> Sheet {
    let movement = exercise.movement;
    let opening = exercise.tempo.starts_with;
    let (start, phase) = match opening {
        Opening::Lift => (0.0, Phase::Lift),
        Opening::Lower => (1.0, Phase::Lower),
    };
    let title = format!("{} · start", exercise.text.en.name);
    let during = |caption: &str, phase: Phase, part: f32| Cell {
        beat: Some(Beat::new(phase, part)),
        ..Cell::at(caption, &movement.view, phase.level(part), Style::MOVING)
    };
    let mut cells = vec![
        Cell::at(&title, &movement.view, start, Style::MOVING),
        during("middle", phase, 0.5),
        Cell::at("end", &movement.view, 1.0 - start, Style::still(opening)),
    ];
    if !movement.bumps.is_empty() || movement.crosses {
        let others = [Phase::Lift, Phase::Lower].into_iter().filter(|other| *other != phase);
        cells.extend(others.map(|other| during("on the way back", other, 0.5)));
        cells.push(during("held", Phase::Hold, 0.0));
    }
    for rep in 1..=movement.turns.len() as u16 {
        let mut cell = during(&format!("repetition {}", rep + 1), Phase::Pause, 0.0);
        cell.beat = cell.beat.map(|beat| Beat { rep, ..beat });
        cells.push(cell);
    }
    if let Held::Cycle(cycle) = movement.held {
        for part in [0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875] {
            let mut cell = during(&format!("{part} of the cycle"), Phase::Hold, part);
            cell.beat = cell.beat.map(|beat| Beat { ms: cycle.ms, ..beat });
            cells.push(cell);
        }
    }
    let page = library::page_of(exercise);
    let faults = page.into_iter().flat_map(|page| page.text.en.faults.iter().zip(page.stills));
    for (fault, still) in faults {
        if let Some(still) = still {
            let caption = format!("× {}", fault.name);
            cells.push(Cell {
                pose: Some(still),
                ..Cell::at(&caption, &movement.view, 1.0 - start, Style::FAULT)
            });
        }
    }
    if let Some(view) = &movement.second_view {
        cells.push(Cell::at("second view, start", view, start, Style::MOVING));
        cells.push(Cell::at("second view, end", view, 1.0 - start, Style::MOVING));
    }
    let pictures: Vec<_> = cells.iter().map(|cell| (exercise, cell)).collect();
    lay_out(&pictures, cells.len().min(4), (320, 230))
}

/// The end of every exercise, large, and as small as it gets in lists.
fn overview() -> Sheet {
    let cells: Vec<_> = library::ALL
        .iter()
        .map(|exercise| {
            let opening = exercise.tempo.starts_with;
            let end = match opening {
                Opening::Lift => 1.0,
                Opening::Lower => 0.0,
            };
            let name = exercise.text.en.name;
            Cell::at(name, &exercise.movement.view, end, Style::still(opening))
        })
        .collect();
    let pictures: Vec<_> = library::ALL.iter().copied().zip(&cells).collect();
    let large = lay_out(&pictures, 6, (210, 150));
    let small_cells: Vec<_> =
        cells.iter().map(|cell| Cell::at("", cell.view, cell.level, Style::THUMB)).collect();
    let pictures: Vec<_> = library::ALL.iter().copied().zip(&small_cells).collect();
    let small = lay_out(&pictures, 15, (84, 64));
    let height = large.height + small.height;
    let text = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' width='{width}' height='{height}'>{}\
         <g transform='translate(0,{})'>{}</g></svg>",
        large.text,
        large.height,
        small.text,
        width = large.width.max(small.width),
    );
    Sheet { text, width: large.width.max(small.width), height }
}

/// Both themes, one under the other.
fn lay_out(
    pictures: &[(&Exercise, &Cell)],
    columns: usize,
    (width, height): (usize, usize),
) -> Sheet {
    const GAP: usize = 8;
    let caption = if pictures.iter().any(|(_, cell)| !cell.caption.is_empty()) { 22 } else { 0 };
    let rows = pictures.len().div_ceil(columns);
    let full_width = columns * (width + GAP) + GAP;
    let block = rows * (height + caption + GAP) + GAP;
    let mut text = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' width='{full_width}' height='{}'><style>{}</style>",
        2 * block,
        style()
    );
    for (theme, [name, page, panel, ink]) in THEMES.iter().enumerate() {
        let top = theme * block;
        let _ = write!(
            text,
            "<g class='{name}' transform='translate(0,{top})' font-family='sans-serif' \
             font-size='12'><rect width='{full_width}' height='{block}' fill='{page}'/>"
        );
        for (i, (exercise, cell)) in pictures.iter().enumerate() {
            let x = GAP + i % columns * (width + GAP);
            let y = GAP + i / columns * (height + caption + GAP);
            let _ = write!(
                text,
                "<rect x='{x}' y='{y}' width='{width}' height='{}' rx='14' fill='{panel}'/>\
                 <text x='{}' y='{}' fill='{ink}' text-anchor='middle'>{}</text>",
                height + caption,
                x + width / 2,
                y + height + 12,
                cell.caption
            );
            place(&mut text, exercise, cell, [x, y, width, height]);
        }
        text.push_str("</g>");
    }
    text.push_str("</svg>");
    Sheet { text, width: full_width, height: 2 * block }
}

/// One picture into its box `[x, y, width, height]`.
pub(crate) fn place(text: &mut String, exercise: &Exercise, cell: &Cell, frame: [usize; 4]) {
    let [x, y, width, height] = frame;
    let [fx, fy, fw, fh] = cell.view.frame;
    let _ = write!(
        text,
        "<svg x='{x}' y='{y}' width='{width}' height='{height}' viewBox='{fx} {fy} {fw} {fh}'>"
    );
    let scene = Scene {
        movement: exercise.movement,
        view: cell.view,
        level: cell.level,
        beat: cell.beat,
        glow: glow(exercise.tempo.starts_with, cell.level),
        style: cell.style,
        pose: cell.pose,
    };
    let mut shapes = Vec::new();
    draw(&scene, &mut shapes);
    for shape in shapes.iter().filter(|shape| !shape.d.is_empty()) {
        write_shape(text, shape);
    }
    text.push_str("</svg>");
}

fn write_shape(text: &mut String, shape: &Shape) {
    let _ = write!(
        text,
        "<path class='{} {}' fill-opacity='{}' d='{}'/>",
        shape.paint.class(),
        shape.far_class(),
        shape.opacity(),
        shape.d
    );
}

/// The shipped rules, with the tokens of each theme spelled out: a sheet has both at once.
pub(crate) fn style() -> String {
    let mut light = String::new();
    let mut dark = String::new();
    for line in STYLE.lines().map(str::trim).filter(|line| line.starts_with("--fig-")) {
        let Some((name, value)) = line.trim_end_matches(';').split_once(": ") else { continue };
        let pair = value.strip_prefix("light-dark(").and_then(|pair| pair.strip_suffix(')'));
        let (for_light, for_dark) =
            pair.and_then(|pair| pair.split_once(", ")).unwrap_or((value, value));
        let _ = write!(light, "{name}:{for_light};");
        let _ = write!(dark, "{name}:{for_dark};");
    }
    let [dark_panel, light_panel] = THEMES.map(|theme| theme[2]);
    let rules = STYLE.split_once("@layer parts").map_or("", |(_, rules)| rules);
    format!(
        ".light{{{light}--fig-halo:{light_panel}}}.dark{{{dark}--fig-halo:{dark_panel}}}\
         @layer parts{rules}"
    )
}

fn runs(browser: &str) -> bool {
    Command::new(browser)
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

fn photograph(browser: &str, svg: &Path, sheet: &Sheet) -> Result<(), String> {
    let full = fs::canonicalize(svg).map_err(|error| format!("{}: {error}", svg.display()))?;
    let png = full.with_extension("png");
    let status = Command::new(browser)
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"])
        .arg(format!("--window-size={},{}", sheet.width, sheet.height))
        .arg(format!("--screenshot={}", png.display()))
        .arg(format!("file://{}", full.display()))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .map_err(|error| format!("{browser}: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("{browser} could not draw {}", svg.display()))
    }
}
