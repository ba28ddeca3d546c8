//! Finding exercises by a few typed words: by name, muscle, kit, position and stage.
//!
//! Every word that is typed must be found, and each may be the beginning of a longer one. Letters
//! are compared without case and accents, hyphens as spaces. Where nobody has a word as it was
//! typed, words nearly like it count.

use super::More;
use crate::exercise::Exercise;
use crate::lang::Lang;

/// From here on a word may also stand inside a longer one: `shell` finds `clamshell`.
const LEAST_INSIDE: usize = 5;
/// Fewer letters must be right: nearly every short word is like some other one.
const LEAST_FORGIVEN: usize = 4;
/// Words with fewer letters must begin right to be forgiven something else.
const LEAST_FREE: usize = 6;
/// From here on two slips are forgiven.
const LEAST_TWICE: usize = 8;
/// Longer words than this are compared by their beginning.
const LONGEST: usize = 24;
/// What a slip costs: more than any way in which a word can be found as it was typed.
const SLIP: u16 = 4;
/// A name before what an exercise trains and needs, and that before what it also trains.
const FIELD: u16 = 8;

/// What can be found of each exercise: its name; main muscles, kit, position and stage; helping
/// muscles and kit that is not needed.
#[derive(Debug)]
pub struct Index(Vec<[String; 3]>);

impl Index {
    /// Of exercises in the order in which they are shown: equally good ones are found in it.
    pub fn new<'a>(
        exercises: impl Iterator<Item = &'a Exercise>,
        words: &More,
        lang: Lang,
    ) -> Self {
        Self(exercises.map(|exercise| fields(exercise, words, lang)).collect())
    }

    /// The same by nothing but their names.
    pub(super) fn of_names<'a>(exercises: impl Iterator<Item = &'a Exercise>, lang: Lang) -> Self {
        let named = |exercise: &Exercise| {
            let mut name = String::new();
            fold(exercise.text.get(lang).name, &mut name);
            [name, String::new(), String::new()]
        };
        Self(exercises.map(named).collect())
    }

    /// The places of what is found, best first; of everything if nothing was asked.
    pub fn find(&self, query: &str) -> Vec<usize> {
        let mut asked = String::new();
        fold(query, &mut asked);
        let mut costs = vec![Some(0); self.0.len()];
        for word in asked.split(' ').filter(|word| !word.is_empty()) {
            let typed: Vec<_> = self.0.iter().map(|it| best(it, as_typed, word)).collect();
            let known = typed.iter().any(Option::is_some);
            for (place, (cost, entry)) in costs.iter_mut().zip(&self.0).enumerate() {
                let more = if known { typed[place] } else { best(entry, nearly, word) };
                *cost = cost.zip(more).map(|(cost, more)| cost + more);
            }
        }
        let mut found: Vec<(u16, usize)> = Vec::new();
        for (place, cost) in costs.into_iter().enumerate() {
            let Some(cost) = cost else { continue };
            // The very name comes first, however many others begin like it.
            let cost = if self.0[place][0] == asked { 0 } else { cost + 1 };
            let at = found.iter().position(|it| it.0 > cost).unwrap_or(found.len());
            found.insert(at, (cost, place));
        }
        found.into_iter().map(|(_, place)| place).collect()
    }
}

fn fields(exercise: &Exercise, words: &More, lang: Lang) -> [String; 3] {
    let also = &words.browse;
    let [mut name, mut main, mut aside] = [const { String::new() }; 3];
    fold(exercise.text.get(lang).name, &mut name);
    let add = |text: &mut String, said: &str, called: &str| {
        fold(said, text);
        fold(called, text);
    };
    for &muscle in exercise.primary {
        add(&mut main, (words.muscle)(muscle), (also.also_muscle)(muscle));
    }
    for &kit in exercise.kit {
        add(&mut main, (words.kit)(kit), (also.also_kit)(kit));
    }
    let (position, stage) = (exercise.position, exercise.stage);
    add(&mut main, (words.position)(position), (also.also_position)(position));
    add(&mut main, (words.stage)(stage), (also.also_stage)(stage));
    for &muscle in exercise.secondary {
        add(&mut aside, (words.muscle)(muscle), (also.also_muscle)(muscle));
    }
    for &kit in exercise.kit_optional {
        add(&mut aside, (words.kit)(kit), (also.also_kit)(kit));
    }
    [name, main, aside]
}

/// The least cost at which one of the fields has the word.
fn best(entry: &[String; 3], cost: fn(&str, &str) -> Option<u16>, word: &str) -> Option<u16> {
    let costs = entry.iter().zip([0, FIELD, 2 * FIELD]);
    costs.filter_map(|(text, field)| Some(cost(text, word)? + field)).min()
}

/// Small letters and digits in words with one space between: after what is there already.
pub(super) fn fold(text: &str, out: &mut String) {
    let part = |out: &mut String| {
        if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    };
    part(out);
    for letter in text.chars() {
        match letter {
            'a'..='z' | '0'..='9' => out.push(letter),
            'A'..='Z' => out.push(letter.to_ascii_lowercase()),
            // An apostrophe, and accents that follow their letter.
            '\'' | '\u{2019}' | '\u{300}'..='\u{36f}' => {}
            '\0'..='\u{bf}' | '\u{2000}'..='\u{206f}' => part(out),
            _ => match plain(letter) {
                Some(plain) => out.push_str(plain),
                None => out.push(letter),
            },
        }
    }
    if out.ends_with(' ') {
        out.pop();
    }
}

/// A Latin letter without its accent.
const fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'À'..='Å' | 'à'..='å' | 'Ā'..='ą' => "a",
        'Æ' | 'æ' => "ae",
        'Ç' | 'ç' | 'Ć'..='č' => "c",
        'Ď'..='đ' => "d",
        'È'..='Ë' | 'è'..='ë' | 'Ē'..='ě' => "e",
        'Ĝ'..='ģ' => "g",
        'Ì'..='Ï' | 'ì'..='ï' | 'Ĩ'..='ı' => "i",
        'Ĺ'..='ł' => "l",
        'Ñ' | 'ñ' | 'Ń'..='ň' => "n",
        'Ò'..='Ö' | 'Ø' | 'ò'..='ö' | 'ø' | 'Ō'..='ő' => "o",
        'Œ' | 'œ' => "oe",
        'Ŕ'..='ř' => "r",
        'ß' => "ss",
        'Ś'..='š' => "s",
        'Ţ'..='ŧ' => "t",
        'Ù'..='Ü' | 'ù'..='ü' | 'Ũ'..='ų' => "u",
        'Ý' | 'ý' | 'ÿ' => "y",
        'Ź'..='ž' => "z",
        _ => return None,
    })
}

/// How well a text has a word just as it was typed: at its beginning before further on, whole
/// before begun, begun before inside.
fn as_typed(text: &str, word: &str) -> Option<u16> {
    let starts = text.split(' ').map(|it| it.as_ptr() as usize - text.as_ptr() as usize);
    let begins = starts.filter_map(|at| {
        let rest = without(&text[at..], word)?;
        let begun = !(rest.is_empty() || rest.starts_with(' '));
        Some(u16::from(at > 0) + u16::from(begun))
    });
    let long = word.len() >= LEAST_INSIDE;
    let inside = || text.as_bytes().windows(word.len()).any(|part| part == word.as_bytes());
    begins.min().or_else(|| (long && inside()).then_some(SLIP - 1))
}

/// What follows a beginning; spaces in the text are not compared, so `stepdown` begins
/// `step down`.
fn without<'a>(text: &'a str, beginning: &str) -> Option<&'a str> {
    let mut rest = text;
    for letter in beginning.chars() {
        rest = rest.strip_prefix(' ').unwrap_or(rest).strip_prefix(letter)?;
    }
    Some(rest)
}

/// How well a text has a word that is nearly the typed one, or begins nearly like it.
fn nearly(text: &str, word: &str) -> Option<u16> {
    let most = match word.len() {
        LEAST_TWICE.. => 2,
        LEAST_FORGIVEN.. => 1,
        _ => return None,
    };
    let alike =
        |it: &&str| word.len() >= LEAST_FREE || it.as_bytes().first() == word.as_bytes().first();
    let words = text.split(' ').filter(alike);
    let slips = words.filter_map(|it| slips(word.as_bytes(), it.as_bytes(), most)).min();
    slips.map(|slips| SLIP + slips)
}

/// Letters to put in, leave out, change or swap with their neighbour until what was typed is the
/// word, or its beginning where enough was typed to tell; `None` if more than `most`.
fn slips(typed: &[u8], word: &[u8], most: u16) -> Option<u16> {
    let typed = &typed[..typed.len().min(LONGEST)];
    let word = &word[..word.len().min(typed.len() + usize::from(most) + 1).min(LONGEST)];
    if typed.len() > word.len() + usize::from(most) {
        return None;
    }
    // A row for each typed letter: the slips up to here for each beginning of the word.
    let mut before = [0_u16; LONGEST + 1];
    let mut last = before;
    let mut row: [u16; LONGEST + 1] = std::array::from_fn(|at| at as u16);
    for (i, letter) in typed.iter().enumerate() {
        (before, last) = (last, row);
        row[0] = i as u16 + 1;
        let mut least = row[0];
        for (j, other) in word.iter().enumerate() {
            let swapped = i > 0 && j > 0 && *letter == word[j - 1] && typed[i - 1] == *other;
            let changed = last[j] + u16::from(letter != other);
            let swapped = if swapped { before[j - 1] + 1 } else { changed };
            row[j + 1] = changed.min(swapped).min(last[j + 1] + 1).min(row[j] + 1);
            least = least.min(row[j + 1]);
        }
        // A swap can still mend one.
        if least > most + 1 {
            return None;
        }
    }
    let from = if typed.len() > LEAST_FORGIVEN { 0 } else { word.len() };
    row[from..=word.len()].iter().copied().min().filter(|&slips| slips <= most)
}
