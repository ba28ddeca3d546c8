//! The pages as one text: what the app fetches instead of carrying it.
//!
//! One file per language, written by the build and read as it lies in memory. The first line is
//! [`HEADER`] and the language. An entry begins with a line `@kind id`; each further line is a
//! key, a tab and the words; where there are more words than one, tabs stand between them. A mistake
//! that is drawn ends with its pose (see [`super::pose_text`]).
//! What is not there reads as nothing: a page then says less, and nothing panics.

use super::pose_text;
use super::sound::Need;
use crate::assess;
use crate::chart::Topic;
use crate::exercise::{Phase, Source};
use crate::lang::Lang;
use crate::library::learn::{self, Block};
use crate::library::{ALL, PAGES, circuits};

/// What a pack begins with. The number is the version of this format.
const HEADER: &str = "kneeline-pages 2";

/// The keys of what is said in each phase.
const PHASES: [(Phase, &str); 4] = [
    (Phase::Lift, "spoken-lift"),
    (Phase::Hold, "spoken-hold"),
    (Phase::Lower, "spoken-lower"),
    (Phase::Pause, "spoken-pause"),
];

/// Everything the pages say in a language. The app never links it: `cargo xtask build` calls it.
pub fn write(lang: Lang) -> String {
    let mut out = Writer([HEADER, " ", lang.tag(), "\n"].concat());
    for (exercise, page) in ALL.iter().zip(PAGES) {
        let text = page.text.get(lang);
        out.entry("exercise", exercise.id.0);
        out.line("purpose", &[text.purpose]);
        out.line("start", &[text.start]);
        text.steps.iter().for_each(|step| out.line("step", &[step]));
        for (phase, key) in PHASES {
            out.line(key, &[text.spoken.get(phase)]);
        }
        out.line("breath", &[text.breath]);
        for (fault, still) in text.faults.iter().zip(page.stills) {
            match still {
                Some(pose) => {
                    out.drawn("fault", &[fault.name, fault.fix], &[&pose_text::write(pose)]);
                }
                None => out.line("fault", &[fault.name, fault.fix]),
            }
        }
        text.variations.iter().for_each(|it| out.line("variation", &[it.name, it.how]));
        out.line("easier", &[text.easier]);
        out.line("harder", &[text.harder]);
        out.line("evidence", &[text.evidence]);
        for &chosen in page.our_choice {
            out.line("ours", &[(super::more(lang).chosen)(chosen)]);
        }
        out.sources(page.sources);
    }
    for (ready, page) in circuits::ALL.iter().zip(circuits::PAGES) {
        let text = page.get(lang);
        out.entry("circuit", &ready.circuit.id);
        out.line("for-whom", &[text.for_whom]);
        out.line("note", &[text.note]);
    }
    for lesson in learn::ALL {
        let text = lesson.text.get(lang);
        out.entry("lesson", lesson.id);
        out.line("title", &[text.title]);
        out.line("summary", &[text.summary]);
        for block in text.body {
            match block {
                Block::Heading(words) => out.line("heading", &[words]),
                Block::Say(words) => out.line("say", &[words]),
                Block::List(items) => out.line("list", items),
                Block::Care(words) => out.line("care", &[words]),
            }
        }
        out.sources(lesson.sources);
    }
    for topic in Topic::ALL {
        let about = super::about_chart(lang, topic);
        out.entry("chart", topic.name());
        about.says.iter().for_each(|words| out.line("say", &[words]));
        out.line("ours", &[about.ours]);
        out.sources(&about.sources);
    }
    tests(&mut out, lang);
    let page = super::sound_page(lang);
    out.entry("sound", "page");
    page.fixes.iter().for_each(|(need, fix)| out.line("fix", &[need.key(), fix]));
    for row in page.rows {
        let keys = [row.shown, row.over_music, row.locked].map(Need::key);
        out.line("row", &[keys[0], keys[1], keys[2], row.what]);
    }
    page.notes.iter().for_each(|(need, note)| out.line("note", &[need.key(), note]));
    out.0
}

/// The self-tests and the knee angle.
fn tests(out: &mut Writer, lang: Lang) {
    for (protocol, page) in assess::ALL.iter().zip(super::test_pages(lang)) {
        out.entry("test", protocol.id);
        out.line("why", &[page.why]);
        out.line("need", &[page.need]);
        page.steps.iter().for_each(|step| out.line("step", &[step]));
        out.line("count", &[page.count]);
        out.line("reference", &[page.reference]);
        out.line("change", &[page.change]);
        out.line("ours", &[page.ours]);
        for line in page.lines {
            match line.picture.and_then(still) {
                Some((exercise, pose)) => {
                    out.drawn("line", &[line.seen, line.right], &[exercise, &pose]);
                }
                None => out.line("line", &[line.seen, line.right]),
            }
        }
        out.sources(assess::sources::of(protocol.id));
    }
    let page = super::angle_page(lang);
    out.entry("angle", "page");
    page.tips.iter().for_each(|tip| out.line("tip", &[tip]));
    out.line("what", &[page.what]);
    out.line("reference", &[page.reference]);
    out.line("error", &[page.error]);
    out.line("ours", &[page.ours]);
    out.sources(assess::angle::SOURCES);
}

/// How a mistake of an exercise looks.
pub fn still((id, place): (&'static str, u8)) -> Option<(&'static str, String)> {
    let found = ALL.iter().zip(PAGES).find(|(exercise, _)| exercise.id.0 == id);
    let pose = found?.1.stills.get(usize::from(place)).copied().flatten()?;
    Some((id, pose_text::write(pose)))
}

struct Writer(String);

impl Writer {
    fn entry(&mut self, kind: &str, id: &str) {
        self.0.extend(["@", kind, " ", id, "\n"]);
    }

    /// A line without words is left out.
    fn line(&mut self, key: &str, words: &[&str]) {
        self.drawn(key, words, &[]);
    }

    /// Words for people, and what is only read by the app: a pose, an address.
    fn drawn(&mut self, key: &str, words: &[&str], raw: &[&str]) {
        if words.iter().chain(raw).any(|word| !word.is_empty()) {
            let words = words.iter().map(|it| whole(it));
            let all: Vec<_> = words.chain(raw.iter().map(|it| (*it).to_owned())).collect();
            self.0.extend([key, "\t", &all.join("\t"), "\n"]);
        }
    }

    fn sources(&mut self, sources: &[&Source]) {
        for source in sources {
            self.drawn("source", &[], &[source.citation, source.url.unwrap_or_default()]);
        }
    }
}

/// What stays with the number before it.
const UNITS: [&str; 17] = [
    "s", "min", "h", "m", "km", "mi", "cm", "kg", "kB", "MB", "rep", "reps", "point", "points",
    "step", "steps", "degrees",
];

/// The words with a space between each number and its unit at which no line breaks, and likewise
/// the hyphens of a tempo.
pub fn whole(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + 8);
    for (at, letter) in words.char_indices() {
        let (before, after) = (words[..at].chars().next_back(), &words[at + letter.len_utf8()..]);
        let is_after_number = before.is_some_and(|it| it.is_ascii_digit());
        let is_before_number = after.starts_with(|it: char| it.is_ascii_digit());
        let next = after.split(|it: char| !it.is_ascii_alphabetic()).next().unwrap_or_default();
        out.push(match letter {
            ' ' if is_after_number && UNITS.contains(&next) => '\u{a0}',
            '-' if is_after_number && is_before_number && is_tempo(words, at) => '\u{2011}',
            _ => letter,
        });
    }
    out
}

/// Whether the hyphen at a place is one of the three of a tempo: `3-0-2-2`.
fn is_tempo(words: &str, at: usize) -> bool {
    let part = |it: char| it.is_ascii_digit() || it == '-';
    let from = words[..at].rfind(|it| !part(it)).map_or(0, |it| it + 1);
    let to = words[at..].find(|it| !part(it)).map_or(words.len(), |it| at + it);
    words[from..to].split('-').filter(|it| matches!(it.len(), 1 | 2)).count() == 4
}

/// The fetched text.
#[derive(Clone, Copy, Debug)]
pub struct Pack<'a>(&'a str);

impl<'a> Pack<'a> {
    /// `None` if this is not a pack in that language: a host may answer with anything.
    pub fn read(text: &'a str, lang: Lang) -> Option<Self> {
        let (first, entries) = text.split_once('\n')?;
        let is_ours = first.strip_prefix(HEADER)?.trim() == lang.tag();
        is_ours.then_some(Self(entries))
    }

    /// The entry with this kind (`exercise`, `circuit`, `lesson`, `chart`, `test`,
    /// `angle`, `sound`) and id.
    pub fn find(self, kind: &str, id: &str) -> Option<Entry<'a>> {
        self.entries(kind).find(|entry| entry.id == id)
    }

    /// All entries of a kind, in order.
    pub fn entries(self, kind: &str) -> impl Iterator<Item = Entry<'a>> {
        self.0.split('@').filter_map(move |entry| {
            let (head, lines) = entry.split_once('\n')?;
            let id = head.strip_prefix(kind)?.strip_prefix(' ')?;
            Some(Entry { id, lines })
        })
    }
}

/// The words of one page.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    pub id: &'a str,
    lines: &'a str,
}

impl<'a> Entry<'a> {
    /// Every line as its key and its words, in order.
    pub fn lines(self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.lines.lines().filter_map(|line| line.split_once('\t'))
    }

    /// The words of every line with this key.
    pub fn all(self, key: &str) -> impl Iterator<Item = &'a str> {
        self.lines().filter(move |(found, _)| *found == key).map(|(_, words)| words)
    }

    /// The words of the first line with this key, or nothing.
    pub fn one(self, key: &str) -> &'a str {
        self.all(key).next().unwrap_or_default()
    }

    /// What a coach says as a phase begins.
    pub fn spoken(self, phase: Phase) -> &'a str {
        let key = PHASES.iter().find(|(of, _)| *of == phase).map_or("", |(_, key)| key);
        self.one(key)
    }
}

/// The two halves of a line with two words; the second may be missing.
pub fn halves(words: &str) -> (&str, &str) {
    words.split_once('\t').unwrap_or((words, ""))
}
