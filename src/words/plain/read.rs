//! Text -> stations and marks.

use std::ops::Range;
use std::sync::LazyLock;

use super::names::{FILLERS, Names};
use super::scan::Scan;
use super::station::station;
use super::token::{Kind, State, Token, tokens};
use super::{Line, MAX_LINES, MAX_TEXT, Mark, Reading, What, Why};
use crate::circuit::{MAX_NAME, MAX_REST_SECS, MAX_ROUNDS, MAX_STATIONS, Part, Station, one_line};

const TITLES: [&str; 5] = ["name", "circuit", "title", "zirkel", "titel"];

/// Made when the first text is read.
static NAMES: LazyLock<Names> = LazyLock::new(Names::new);

/// Reads a circuit as somebody wrote it. Never fails: what is not understood is marked.
pub fn read(text: &str) -> Reading {
    let mut reading = Reading { name: None, rounds: 1, round_rest_secs: 0, lines: Vec::new() };
    let names = &*NAMES;
    let lines = text.match_indices('\n').nth(MAX_LINES - 1).map_or(text.len(), |(at, _)| at);
    let mut end = lines.min(MAX_TEXT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let (mut at, mut part, mut count) = (0, Part::Main, 0);
    for line in text[..end].split('\n') {
        let span = at..at + line.len();
        at = span.end + 1;
        let line = read_line(line, span, names, &mut part, &mut reading);
        let mut line = line;
        if let What::Station(_) = line.what {
            count += 1;
            if count > MAX_STATIONS {
                line = all_marked(line.span, text, Why::TooMany);
            }
        }
        reading.lines.push(line);
    }
    if end < text.len() {
        reading.lines.push(all_marked(end..text.len(), text, Why::TooMany));
    }
    reading
}

fn all_marked(span: Range<usize>, text: &str, why: Why) -> Line {
    let inside = &text[span.clone()];
    let from = span.start + inside.len() - inside.trim_start().len();
    let to = span.start + inside.trim_end().len();
    let marks = if from < to { vec![Mark { span: from..to, why }] } else { Vec::new() };
    let what = if marks.is_empty() { What::Empty } else { What::Unknown };
    Line { span, what, taken: Vec::new(), marks }
}

fn read_line(
    text: &str,
    span: Range<usize>,
    names: &Names,
    part: &mut Part,
    reading: &mut Reading,
) -> Line {
    let mut tokens = tokens(text, span.start);
    let mut scan = Scan { tokens: &mut tokens };
    let title = scan.titled(&TITLES).or_else(|| hashed(text, span.start));
    if let Some(from) = title.filter(|_| reading.name.is_none()) {
        let name = &text[from - span.start..];
        if let Some(name) = named(name) {
            reading.name = Some(name);
            let from = span.start + text.len() - text.trim_start().len();
            let to = span.start + text.trim_end().len();
            let taken = std::iter::once(from..to).collect();
            return Line { span, what: What::Name, taken, marks: Vec::new() };
        }
    }
    scan.bullet();
    let heading = scan.heading();
    if let Some(heading) = heading {
        *part = heading;
    }
    let facts = scan.facts();
    let mut what = match heading {
        Some(part) => What::Part(part),
        None => What::Empty,
    };
    if let Some(rounds) = facts.rounds {
        what = What::Rounds;
        if (1..=u32::from(MAX_ROUNDS)).contains(&rounds.it) {
            reading.rounds = rounds.it as u8;
        } else {
            scan.mark(rounds.at, Why::Limit);
        }
    }
    let station = station(&mut tokens, &facts, names);
    if let Some(station) = station {
        what = What::Station(Station { part: *part, ..station });
    } else if (facts.rounds.is_some() || facts.between_rounds) && facts.amount.is_none() {
        what = What::Rounds;
        // A rest in a line about rounds is the rest between them.
        let mut scan = Scan { tokens: &mut tokens };
        match facts.rest {
            Some(rest) if rest.it <= MAX_REST_SECS.into() => {
                reading.round_rest_secs = rest.it as u16;
            }
            Some(rest) => scan.mark(rest.at, Why::Limit),
            None => {}
        }
    } else if heading.is_none() && facts.rounds.is_none() {
        // A dose without anything to do is not understood.
        for token in &mut tokens {
            if token.state == State::Taken {
                token.state = State::Marked(Why::Unknown);
            }
        }
    }
    finish(span, what, &tokens)
}

/// `# Hips`
fn hashed(text: &str, at: usize) -> Option<usize> {
    let rest = text.trim_start().strip_prefix('#')?;
    Some(at + text.len() - rest.trim_start_matches('#').len())
}

/// A name between its limits; in quotation marks it may begin and end with anything.
fn named(text: &str) -> Option<String> {
    let text = text.trim();
    let inside = text.strip_prefix('"').and_then(|it| it.strip_suffix('"'));
    let name = inside.unwrap_or(text);
    let fits = !name.trim().is_empty() && one_line(name, MAX_NAME) == name;
    fits.then(|| name.to_owned())
}

/// What was understood and what was not, neighbours together.
fn finish(span: Range<usize>, what: What, tokens: &[Token]) -> Line {
    let is_known = !matches!(what, What::Empty);
    let (mut taken, mut marks): (Vec<Range<usize>>, Vec<Mark>) = (Vec::new(), Vec::new());
    let mut before = None;
    for token in tokens {
        let is_filler = matches!(&token.kind, Kind::Word(word) if FILLERS.contains(&word.as_str()));
        let state = match token.state {
            State::Open if matches!(token.kind, Kind::Sign(_)) => continue,
            State::Open if is_filler && is_known => State::Taken,
            State::Open => State::Marked(Why::Unknown),
            state => state,
        };
        let span = token.span.clone();
        match state {
            State::Marked(why) => match marks.last_mut() {
                Some(last) if before == Some(state) => last.span.end = span.end,
                _ => marks.push(Mark { span, why }),
            },
            State::Taken | State::Open => match taken.last_mut() {
                Some(last) if before == Some(state) => last.end = span.end,
                _ => taken.push(span),
            },
        }
        before = Some(state);
    }
    let what = if matches!(what, What::Empty) && !marks.is_empty() { What::Unknown } else { what };
    Line { span, what, taken, marks }
}
