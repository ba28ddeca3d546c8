//! The words a line may use, in small letters without accents, English and German beside each
//! other.

use crate::circuit::Part;
use crate::exercise::TempoName;

pub(super) const SETS: [&str; 7] = ["set", "sets", "satz", "satze", "serie", "serien", "saetze"];
pub(super) const REPS: [&str; 11] = [
    "rep",
    "reps",
    "repetition",
    "repetitions",
    "times",
    "x",
    "wdh",
    "wiederholung",
    "wiederholungen",
    "mal",
    "whl",
];
pub(super) const SECS: [&str; 9] =
    ["s", "sec", "secs", "second", "seconds", "sek", "sekunde", "sekunden", "sc"];
pub(super) const MINS: [&str; 6] = ["min", "mins", "minute", "minutes", "minuten", "m"];
pub(super) const STEPS: [&str; 3] = ["steps", "schritte", "schritten"];
pub(super) const RESTS: [&str; 6] = ["rest", "rests", "pause", "pausen", "break", "satzpause"];
pub(super) const HOLDS: [&str; 4] = ["hold", "holds", "halten", "halte"];
pub(super) const ROUNDS: [&str; 8] =
    ["round", "rounds", "runde", "runden", "durchgang", "durchgange", "durchgaenge", "circuits"];
pub(super) const EACH: [&str; 8] = ["each", "per", "both", "every", "je", "pro", "beide", "jede"];
pub(super) const SIDE: [&str; 9] =
    ["side", "sides", "leg", "legs", "seite", "seiten", "bein", "beine", "way"];
pub(super) const ONLY: [&str; 3] = ["only", "nur", "alone"];
pub(super) const FIRST: [&str; 5] = ["first", "zuerst", "then", "dann", "erst"];
pub(super) const LOADS: [&str; 7] = ["kg", "kilo", "kilos", "lb", "lbs", "pounds", "pfund"];
pub(super) const BANDS: [&str; 9] = [
    "band",
    "bands",
    "miniband",
    "theraband",
    "loop",
    "resistance",
    "mini",
    "gummiband",
    "loopband",
];
pub(super) const STRENGTHS: [&str; 26] = [
    "yellow",
    "red",
    "green",
    "blue",
    "black",
    "grey",
    "gray",
    "silver",
    "gold",
    "orange",
    "purple",
    "light",
    "medium",
    "heavy",
    "strong",
    "gelb",
    "gelbes",
    "rot",
    "rotes",
    "grun",
    "grunes",
    "blau",
    "blaues",
    "leicht",
    "leichtes",
    "schwarzes",
];
/// The names of tempi, as written.
pub(super) const TEMPI: [(TempoName, &str); 9] = [
    (TempoName::Activation, "activation"),
    (TempoName::Control, "control"),
    (TempoName::Strength, "strength"),
    (TempoName::Steps, "steps"),
    (TempoName::Hold, "hold"),
    (TempoName::Own, "own"),
    (TempoName::Flow, "flow"),
    (TempoName::Quick, "quick"),
    (TempoName::Landing, "landing"),
];
/// The headings of the parts; the first of each is written.
pub(super) const PARTS: [(Part, &[&str]); 3] = [
    (Part::WarmUp, &["warm up", "warmup", "aufwarmen", "warm machen", "erwarmung"]),
    (Part::Main, &["main", "main part", "hauptteil", "strength part", "workout"]),
    (Part::Finish, &["finish", "cool down", "cooldown", "abschluss", "schluss", "dehnen"]),
];
