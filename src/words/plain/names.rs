//! Which exercise somebody means: by its name, by another common name, or by a search that
//! forgives slips.

use std::cell::OnceCell;

use crate::exercise::{Exercise, Measure};
use crate::lang::Lang;
use crate::library::{ALL, find};
use crate::words::search::{Index, fold};

/// Words looked at in one name, and in one line.
const MOST_IN_NAME: usize = 8;
const MOST_IN_LINE: usize = 24;
/// Letters of a word that can stand alone for an exercise.
const LEAST: usize = 4;

/// Other names, in English and German, as they are folded for the search.
const ALSO: [(&str, &str); 61] = [
    ("beckenlift", "bridge"),
    ("beckenheben", "bridge"),
    ("schulterbrucke", "bridge"),
    ("beckenlift einbeinig", "sl-bridge"),
    ("beckenheben einbeinig", "sl-bridge"),
    ("einbeinstand", "sl-stance"),
    ("single leg bridge", "sl-bridge"),
    ("lateral step downs", "lat-stepdown"),
    ("banded walk", "lat-walk"),
    ("clam", "clam"),
    ("clams", "clam"),
    ("muschel", "clam"),
    ("glute bridge", "bridge"),
    ("glute bridges", "bridge"),
    ("brucke", "bridge"),
    ("bridge static", "bridge-hold"),
    ("single leg glute bridge", "sl-bridge"),
    ("one leg bridge", "sl-bridge"),
    ("one legged bridge", "sl-bridge"),
    ("einbeinige brucke", "sl-bridge"),
    ("leg raise", "sl-abd"),
    ("side leg raise", "sl-abd"),
    ("side lying leg raise", "sl-abd"),
    ("side lying leg lift", "sl-abd"),
    ("side lying hip abduction", "sl-abd"),
    ("hip abduction", "sl-abd"),
    ("hip abduction side lying", "sl-abd"),
    ("seitliches beinheben", "sl-abd"),
    ("beinheben seitlich", "sl-abd"),
    ("standing hip abduction", "stand-abd"),
    ("hip abduction standing", "stand-abd"),
    ("rdl", "sl-rdl"),
    ("single leg rdl", "sl-rdl"),
    ("single leg romanian deadlift", "sl-rdl"),
    ("einbeiniges kreuzheben", "sl-rdl"),
    ("calf raise", "heel-raise"),
    ("calf raises", "heel-raise"),
    ("single leg calf raise", "heel-raise"),
    ("single leg calf raises", "heel-raise"),
    ("wadenheben", "heel-raise"),
    ("crab walk", "lat-walk"),
    ("crab walks", "lat-walk"),
    ("side steps band", "lat-walk"),
    ("band walk", "lat-walk"),
    ("band walks", "lat-walk"),
    ("donkey kick", "quad-ext"),
    ("donkey kicks", "quad-ext"),
    ("lunge", "fwd-lunge"),
    ("lunges", "fwd-lunge"),
    ("ausfallschritt", "fwd-lunge"),
    ("ausfallschritte", "fwd-lunge"),
    ("plank side", "side-plank"),
    ("seitstutz", "side-plank"),
    ("einbeinige kniebeuge", "sls"),
    ("pelvic drop", "hip-hike"),
    ("step down", "lat-stepdown"),
    ("vierfusslerstand", "bird-dog"),
    ("wandsitz", "wall-sit"),
    ("wadendehnung", "calf-stretch"),
    ("huftbeugerdehnung", "hf-stretch"),
    ("kickback", "quad-ext"),
];

/// Words that say nothing about which exercise it is.
pub(super) const FILLERS: [&str; 23] = [
    "x", "of", "with", "and", "a", "an", "the", "for", "then", "at", "to", "in", "on", "your",
    "mit", "und", "von", "dann", "fur", "auf", "im", "der", "die",
];

/// Exercises by their places in the library, as bits.
type Set = u128;
const _: () = assert!(ALL.len() <= Set::BITS as usize);

/// What a word finds alone: by the names of exercises, and by everything that is said of them.
#[derive(Clone, Copy)]
struct Seen {
    called: Set,
    all: Set,
}

/// Finds exercises by words.
pub(super) struct Names {
    all: Index,
    /// By nothing but their names.
    called: Index,
    folded: Vec<String>,
}

/// What was found: the exercise, and the places of the words that named it.
pub(super) struct Named {
    pub(super) exercise: &'static Exercise,
    pub(super) words: std::ops::Range<usize>,
    /// Its name has more words than were said.
    pub(super) is_guess: bool,
}

impl Names {
    pub(super) fn new() -> Self {
        let lang = Lang::En;
        let folded = ALL.iter().map(|exercise| {
            let mut name = String::new();
            fold(exercise.text.get(lang).name, &mut name);
            name
        });
        Self {
            all: Index::new(ALL.iter().copied(), crate::words::more(lang), lang),
            called: Index::of_names(ALL.iter().copied(), lang),
            folded: folded.collect(),
        }
    }

    /// The exercise that the longest run of words names. One that counts what is counted comes
    /// first. `all`: nothing but the whole will do.
    pub(super) fn find(
        &self,
        words: &[&str],
        measure: Option<Measure>,
        all: bool,
    ) -> Option<Named> {
        let count = words.len().min(MOST_IN_LINE);
        let least = if all { count } else { 1 };
        if all && count < words.len() {
            return None;
        }
        // Only looked up where neither a name nor another common name fits.
        let seen = vec![OnceCell::new(); count];
        for length in (least..=count.min(MOST_IN_NAME)).rev() {
            for from in 0..=count - length {
                let run = from..from + length;
                let these = words.get(run.clone()).zip(seen.get(run.clone()));
                let found = these.and_then(|(words, seen)| self.named(words, seen, measure));
                let Some((exercise, is_guess)) = found else { continue };
                // Where more was said than what fits, it is something else: a dead bug is no
                // deadlift.
                let mut rest = words.iter().enumerate().filter(|(at, _)| !run.contains(at));
                let says_more = rest.any(|(_, word)| !FILLERS.contains(word));
                if !(is_guess && says_more) {
                    return Some(Named { exercise, words: run, is_guess });
                }
            }
        }
        None
    }

    /// What a word finds alone: what several find together is among it.
    fn seen(&self, word: &str) -> Seen {
        if FILLERS.contains(&word) {
            return Seen { called: Set::MAX, all: Set::MAX };
        }
        let set = |places: Vec<usize>| places.into_iter().fold(0, |set, place| set | 1 << place);
        Seen { called: set(self.called.find(word)), all: set(self.all.find(word)) }
    }

    fn named(
        &self,
        words: &[&str],
        seen: &[OnceCell<Seen>],
        measure: Option<Measure>,
    ) -> Option<(&'static Exercise, bool)> {
        // A run begins and ends with what it is named by.
        let is_filler = |it: Option<&&str>| it.is_none_or(|it| FILLERS.contains(it));
        if is_filler(words.first()) || is_filler(words.last()) {
            return None;
        }
        let whole = words.join(" ");
        let fits = |it: &&'static Exercise| measure.is_none_or(|asked| it.dose.measure == asked);
        // In the plural, too.
        let one = whole.strip_suffix('s').unwrap_or(&whole);
        let is_it = |name: &str| name == whole || name == one;
        let exact = self.folded.iter().position(|name| is_it(name)).map(|place| ALL[place]);
        if let Some(exercise) = exact.filter(fits) {
            return Some((exercise, false));
        }
        let also = ALSO.iter().find(|(name, _)| is_it(name)).and_then(|(_, id)| find(id));
        if let Some(exercise) = also.filter(fits) {
            return Some((exercise, false));
        }
        let asked: Vec<&str> = words.iter().copied().filter(|it| !FILLERS.contains(it)).collect();
        if asked.iter().all(|it| it.len() < LEAST) {
            return exact.or(also).map(|it| (it, false));
        }
        let query = asked.join(" ");
        let seen: Vec<Seen> = words
            .iter()
            .zip(seen)
            .map(|(word, cell)| *cell.get_or_init(|| self.seen(word)))
            .collect();
        let both = |set: fn(&Seen) -> Set| seen.iter().fold(Set::MAX, |sum, it| sum & set(it));
        let mut found = Vec::new();
        if both(|it| it.called) != 0 {
            found = self.called.find(&query);
        }
        if found.is_empty() && both(|it| it.all) != 0 {
            // Muscles, kit and positions may help to tell, but not alone.
            let long = words.iter().zip(&seen).filter(|(word, _)| word.len() >= LEAST);
            let named = long.filter(|(word, _)| !FILLERS.contains(word));
            let named = named.fold(0, |sum, (_, it)| sum | it.called);
            found = self.all.find(&query);
            found.retain(|place| named >> place & 1 == 1);
        }
        let mut found = found.into_iter().map(|place| ALL[place]);
        let first = found.clone().next();
        let exercise = found.find(fits).or(exact).or(also).or(first)?;
        let place = ALL.iter().position(|it| *it == exercise)?;
        let said = self.folded[place].split(' ').filter(|it| !FILLERS.contains(it)).count();
        let is_known = exact.or(also).is_some();
        Some((exercise, !is_known && said > asked.len()))
    }
}
