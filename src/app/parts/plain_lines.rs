//! A text that was read as a circuit, line by line: what each became, and what was not understood.

use std::ops::Range;

use kneeline::circuit::{SideChoice, Station};
use kneeline::words;
use kneeline::words::plain::{Line, Reading, What};

use super::attr::keeps;
use super::circuit_row::station_link;
use super::exercise_facts::tempo_line;
use super::markup::{el, say, text, with};
use super::node::View;
use crate::app::state::AppState;

/// Characters of the text that are shown of one line, and of one mark.
const SHOWN: usize = 240;

pub(crate) fn plain_lines(app: AppState, whole: &str, reading: &Reading) -> View {
    let lines = (1..).zip(&reading.lines).filter(|(_, line)| line.what != What::Empty);
    let lines = lines.map(|(number, it)| line(app, whole, reading, number, it));
    el("ol", "plain__lines", lines.collect())
}

fn line(app: AppState, whole: &str, reading: &Reading, number: usize, line: &Line) -> View {
    let words = words::plain_text(app.lang());
    let builder = words::builder(app.lang());
    let mut inner = Vec::new();
    match &line.what {
        What::Name => {
            let name = reading.name.as_deref().unwrap_or_default();
            inner.push(say("p", "plain__told", (words.named)(name)));
        }
        What::Rounds => {
            let told = (words.rounds)(reading.rounds, reading.round_rest_secs);
            inner.push(say("p", "plain__told", told));
        }
        What::Part(part) => inner.push(say("h3", "", (builder.part)(*part))),
        What::Station(station) => {
            inner.push(station_link(app, station));
            inner.extend(more(app, station));
        }
        What::Empty | What::Unknown => {}
    }
    let plain = matches!(line.what, What::Station(_) | What::Unknown) || !line.marks.is_empty();
    let number = say("span", "unseen", [&(words.line)(number), ": "].concat());
    if is_one_mark(whole, line) {
        inner.push(number);
    } else if plain {
        let mut source = source(whole, line);
        source.insert(0, number);
        inner.push(el("p", "plain__source caption", source));
    }
    if !line.marks.is_empty() {
        let marks = line.marks.iter().map(|mark| {
            let of = cut(whole.get(mark.span.clone()).unwrap_or_default());
            let quoted = say("mark", "", of);
            el("li", "", vec![quoted, text(": "), text((builder.mark)(mark.why))])
        });
        inner.push(el("ul", "plain__marks", marks.collect()));
    }
    let kind = match (&line.what, line.marks.is_empty()) {
        (What::Unknown, _) => "unknown",
        (_, false) => "marked",
        _ => "fine",
    };
    with("li", "plain__line", vec![keeps("data-kind", kind.to_owned())], inner)
}

/// Whether one mark says all that the line has.
fn is_one_mark(whole: &str, line: &Line) -> bool {
    let of = |span: &Range<usize>| whole.get(span.clone()).unwrap_or_default().trim();
    matches!(line.marks.as_slice(), [mark] if of(&mark.span) == of(&line.span))
}

/// A tempo and a side of its own.
fn more(app: AppState, station: &Station) -> Option<View> {
    let mut parts: Vec<String> = Vec::new();
    if let Some(tempo) = station.tempo {
        parts.push(tempo_line(app, station.exercise, tempo));
    }
    if station.side != SideChoice::Usual {
        parts.push((words::builder(app.lang()).side)(station.side).to_owned());
    }
    (!parts.is_empty()).then(|| say("p", "quiet plain__more", parts.join(", ")))
}

/// The line as it was typed, with what was not understood set apart.
fn source(whole: &str, line: &Line) -> Vec<View> {
    let mut parts = Vec::new();
    let mut at = line.span.start;
    let of = |from, to| cut(whole.get(from..to).unwrap_or_default());
    for mark in &line.marks {
        parts.push(text(of(at, mark.span.start)));
        parts.push(say("mark", "", of(mark.span.start, mark.span.end)));
        at = mark.span.end;
    }
    parts.push(text(of(at, line.span.end)));
    parts
}

fn cut(words: &str) -> String {
    match words.char_indices().nth(SHOWN) {
        Some((at, _)) => [&words[..at], "\u{2026}"].concat(),
        None => words.to_owned(),
    }
}
