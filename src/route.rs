//! Every address of the app, as a closed type: `#/exercises/clam` and back.
//!
//! Parsing is total: whatever stands behind the `#` becomes a route. Knows no page and no
//! browser, and never looks an id up: an unknown id is the page's business.

use crate::percent::{Alphabet, decode_lossy};

/// Where the app can be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    Today,
    Exercises,
    /// By exercise id.
    Exercise(String),
    Circuits,
    /// The circuit that somebody is putting together: the builder.
    Mine,
    /// A circuit that was put together and kept, by note id.
    Kept(String),
    /// A circuit out of plain text, as a physio writes it.
    Text,
    /// Own exercises.
    Owns,
    /// One of them, by note id; `new`: one that is not there yet.
    Own(String),
    /// Giving a circuit away: link, QR code, picture, paper, text.
    Share(PlayOf),
    /// A circuit on paper.
    Print(PlayOf),
    /// The week on paper.
    PrintWeek,
    /// The pages to read.
    Learn,
    /// One of them, by lesson id.
    Lesson(String),
    /// A ready-made circuit, by id.
    Circuit(String),
    /// A circuit out of a link: its code, for preview.
    Shared(String),
    Play(PlayOf),
    /// The questions after a session, by session id.
    Done(String),
    Progress,
    /// What was done, on one or two pages of paper.
    Summary,
    /// One session of the past, by session id.
    Session(String),
    /// Writing down a session that was done without the app.
    Add,
    /// The metronome for runs.
    Cadence,
    /// The questions about the person, by card; empty: the first one.
    Start(String),
    /// Signs that need a person.
    Safety,
    /// Stages and gates, doses, the week.
    Plan,
    /// Every number the plan decides by. By rule id, which is then shown first; empty: all from the top.
    Rules(String),
    /// Runs that were written down.
    Runs,
    NewRun,
    /// One of them, by note id.
    Run(String),
    /// The self-tests.
    Tests,
    /// One of them, by id.
    Test(String),
    /// Measuring the knee angle.
    Angle,
    /// Kept pictures beside each other.
    Compare,
    Settings,
    /// What is kept: copies, tables, room, erasing.
    Data,
    /// Everything about sound and voice, and the sound check.
    Sound,
    Welcome,
    /// What was asked for instead, without the leading `#/`.
    NotFound(String),
}

/// What the player plays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlayOf {
    /// By circuit id. No circuit is called `c`: that word introduces a code.
    Listed { id: String, cut: Cut },
    /// The code of a link.
    Shared(String),
}

/// How much of a ready-made circuit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cut {
    #[default]
    Full,
    /// What fits a small time budget.
    Short,
}

impl Route {
    /// Reads a location hash, with or without its `#`, `/` and a trailing `/`.
    pub fn parse(hash: &str) -> Self {
        let asked = hash.strip_prefix('#').unwrap_or(hash).trim_start_matches('/');
        let parts: Vec<&str> = asked.split('/').filter(|part| !part.is_empty()).collect();
        match parts[..] {
            [] => Self::Today,
            ["exercises"] => Self::Exercises,
            ["exercises", id] => Self::Exercise(decode_lossy(id)),
            ["circuits"] => Self::Circuits,
            ["mine"] => Self::Mine,
            ["mine", "text"] => Self::Text,
            ["mine", id] => Self::Kept(decode_lossy(id)),
            ["own"] => Self::Owns,
            ["own", id] => Self::Own(decode_lossy(id)),
            ["share", ref of @ ..] if !of.is_empty() => {
                play_of(of).map_or_else(|| Self::NotFound(asked.to_owned()), Self::Share)
            }
            ["print", "week"] => Self::PrintWeek,
            ["print", ref of @ ..] if !of.is_empty() => {
                play_of(of).map_or_else(|| Self::NotFound(asked.to_owned()), Self::Print)
            }
            ["learn"] => Self::Learn,
            ["learn", id] => Self::Lesson(decode_lossy(id)),
            ["circuits", id] => Self::Circuit(decode_lossy(id)),
            ["c", code] => Self::Shared(decode_lossy(code)),
            ["play", ref of @ ..] if !of.is_empty() => {
                play_of(of).map_or_else(|| Self::NotFound(asked.to_owned()), Self::Play)
            }
            ["done", id] => Self::Done(decode_lossy(id)),
            ["progress"] => Self::Progress,
            ["progress", "add"] => Self::Add,
            ["progress", "summary"] => Self::Summary,
            ["progress", id] => Self::Session(decode_lossy(id)),
            ["cadence"] => Self::Cadence,
            ["start"] => Self::Start(String::new()),
            ["start", card] => Self::Start(decode_lossy(card)),
            ["safety"] => Self::Safety,
            ["plan"] => Self::Plan,
            ["plan", "rules"] => Self::Rules(String::new()),
            ["plan", "rules", id] => Self::Rules(decode_lossy(id)),
            ["runs"] => Self::Runs,
            ["runs", "new"] => Self::NewRun,
            ["runs", id] => Self::Run(decode_lossy(id)),
            ["assess"] => Self::Tests,
            ["assess", "angle"] => Self::Angle,
            ["assess", "angle", "compare"] => Self::Compare,
            ["assess", id] => Self::Test(decode_lossy(id)),
            ["settings"] => Self::Settings,
            ["data"] => Self::Data,
            ["sound"] => Self::Sound,
            ["welcome"] => Self::Welcome,
            _ => Self::NotFound(asked.to_owned()),
        }
    }

    /// The address, relative to wherever the app lives.
    pub fn href(&self) -> String {
        match self {
            Self::Today => "#/".to_owned(),
            Self::Exercises => "#/exercises".to_owned(),
            Self::Exercise(id) => format!("#/exercises/{}", encoded(id)),
            Self::Circuits => "#/circuits".to_owned(),
            Self::Mine => "#/mine".to_owned(),
            Self::Learn => "#/learn".to_owned(),
            Self::Lesson(id) => format!("#/learn/{}", encoded(id)),
            Self::Circuit(id) => format!("#/circuits/{}", encoded(id)),
            Self::Shared(code) => format!("#/c/{}", encoded(code)),
            Self::Play(of) => ["#/play/", &of.path()].concat(),
            Self::Share(of) => ["#/share/", &of.path()].concat(),
            Self::Print(of) => ["#/print/", &of.path()].concat(),
            Self::PrintWeek => "#/print/week".to_owned(),
            Self::Kept(id) => format!("#/mine/{}", encoded(id)),
            Self::Text => "#/mine/text".to_owned(),
            Self::Owns => "#/own".to_owned(),
            Self::Own(id) => format!("#/own/{}", encoded(id)),
            Self::Done(id) => format!("#/done/{}", encoded(id)),
            Self::Progress => "#/progress".to_owned(),
            Self::Add => "#/progress/add".to_owned(),
            Self::Summary => "#/progress/summary".to_owned(),
            Self::Session(id) => format!("#/progress/{}", encoded(id)),
            Self::Cadence => "#/cadence".to_owned(),
            Self::Start(card) if card.is_empty() => "#/start".to_owned(),
            Self::Start(card) => format!("#/start/{}", encoded(card)),
            Self::Safety => "#/safety".to_owned(),
            Self::Plan => "#/plan".to_owned(),
            Self::Rules(id) if id.is_empty() => "#/plan/rules".to_owned(),
            Self::Rules(id) => format!("#/plan/rules/{}", encoded(id)),
            Self::Runs => "#/runs".to_owned(),
            Self::NewRun => "#/runs/new".to_owned(),
            Self::Run(id) => format!("#/runs/{}", encoded(id)),
            Self::Tests => "#/assess".to_owned(),
            Self::Test(id) => format!("#/assess/{}", encoded(id)),
            Self::Angle => "#/assess/angle".to_owned(),
            Self::Compare => "#/assess/angle/compare".to_owned(),
            Self::Settings => "#/settings".to_owned(),
            Self::Data => "#/data".to_owned(),
            Self::Sound => "#/sound".to_owned(),
            Self::Welcome => "#/welcome".to_owned(),
            Self::NotFound(asked) => format!("#/{asked}"),
        }
    }
}

impl PlayOf {
    /// The end of an address that names it.
    fn path(&self) -> String {
        match self {
            Self::Shared(code) => ["c/", &encoded(code)].concat(),
            Self::Listed { id, cut: Cut::Full } => encoded(id),
            Self::Listed { id, cut: Cut::Short } => [&encoded(id), "/short"].concat(),
        }
    }
}

/// Undoes [`PlayOf::path`].
fn play_of(parts: &[&str]) -> Option<PlayOf> {
    Some(match *parts {
        ["c", code] => PlayOf::Shared(decode_lossy(code)),
        [id] => PlayOf::Listed { id: decode_lossy(id), cut: Cut::Full },
        [id, "short"] => PlayOf::Listed { id: decode_lossy(id), cut: Cut::Short },
        _ => return None,
    })
}

/// One part of an address in the letters that need no escape.
fn encoded(part: &str) -> String {
    let mut out = String::new();
    Alphabet::ADDRESS.encode(part, &mut out);
    out
}
