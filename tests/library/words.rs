//! Reads every sentence of the library as a runner would: short, plain, kind, no promises.

use kneeline::exercise::{Exercise, Kit, Measure, Page, Phase, Sides};
use kneeline::lang::Lang;
use kneeline::library::{ALL, PAGES, circuits, learn};

use crate::Review;

/// Characters.
const MOST_LABEL: usize = 6;
/// What can be said before a second is over.
const MOST_SPOKEN: usize = 28;
const MOST_STEP: usize = 110;
/// Words, over all sentences of an exercise, and in any one of them.
const MOST_WORDS_ON_AVERAGE: usize = 16;
const MOST_WORDS: usize = 30;

/// Promises, blame, fear and slogans; and other ways to say where the knee belongs.
const BANNED: &[&str] = &[
    "cure",
    "heals",
    "fix your",
    "guarantee",
    "prevent",
    "weak",
    "root cause",
    "crush",
    "must",
    "never",
    "no pain",
    "diagnos",
    "smash",
    "easy",
    "just do",
    "proven",
    "miracle",
    "middle toe",
    "2nd toe",
    "over the toes",
    "over your toes",
    "over the foot",
    "kneecap over",
];

/// The figures read in each source. A number in `evidence` has to be one of a source it cites.
const FIGURES: &[(&str, &[u32])] = &[
    ("boren-2011", &[71, 82, 103]),
    ("distefano-2009", &[40, 81]),
    ("ekstrom-2007", &[45]),
    ("hansen-2023", &[200]),
    ("kang-2016", &[30]),
    ("khayambashi-2012", &[8, 28]),
    ("macadam-2015", &[23]),
    ("macaskill-2014", &[61, 100]),
    ("mckay-2020", &[8, 24]),
    ("neto-2020", &[70]),
    ("piva-2006", &[2]),
    ("selkowitz-2013", &[11, 18, 20, 50, 59, 64, 115]),
    ("willy-2011", &[6, 20]),
    // Floor.
    ("boren-2011", &[77, 89, 106]),
    ("kim-2022", &[20]),
    ("kim-2024", &[25, 37, 51, 52]),
    ("neto-2020", &[49, 75, 105]),
    // Standing.
    ("hebert-losier-2017", &[21, 24, 566]),
    ("kim-2020", &[17]),
    ("macaskill-2014", &[29, 31, 63]),
    ("willy-2012", &[8, 10]),
    // Lunges, walks and hops.
    // Mobility.
    ("leppanen-2024", &[325]),
    // Lessons.
];

/// A piece of text: where it is, the text, its limit in characters, whether it is a sentence.
struct Piece(String, &'static str, usize, bool);

/// Every exercise with its page.
fn both() -> impl Iterator<Item = (&'static Exercise, &'static Page)> {
    ALL.iter().copied().zip(PAGES.iter().copied())
}

fn pieces(exercise: &Exercise, page: &Page) -> Vec<Piece> {
    let id = exercise.id;
    let (text, page) = (exercise.text.get(Lang::En), page.text.get(Lang::En));
    let at = |place: &str| format!("{id}: {place}");
    let mut pieces = vec![
        Piece(at("the name"), text.name, 32, false),
        Piece(at("the short name"), text.short, 14, false),
        Piece(at("the purpose"), page.purpose, 80, true),
        Piece(at("the start"), page.start, 230, true),
        Piece(at("the cue"), text.cue, 64, true),
        Piece(at("the breath"), page.breath, 80, true),
        Piece(at("the easier way"), page.easier, 110, true),
        Piece(at("the harder way"), page.harder, 110, true),
        Piece(at("the evidence"), page.evidence, 360, true),
    ];
    for (number, step) in page.steps.iter().enumerate() {
        pieces.push(Piece(at(&format!("step {}", number + 1)), step, MOST_STEP, true));
    }
    for (number, fault) in page.faults.iter().enumerate() {
        pieces.push(Piece(at(&format!("fault {}", number + 1)), fault.name, 48, false));
        pieces.push(Piece(at(&format!("the fix of fault {}", number + 1)), fault.fix, 90, true));
    }
    for variation in page.variations {
        pieces.push(Piece(at("the name of a variation"), variation.name, 48, false));
        pieces.push(Piece(at("a variation"), variation.how, 140, true));
    }
    pieces
}

fn all_pieces() -> Vec<Piece> {
    let mut pieces: Vec<Piece> =
        both().flat_map(|(exercise, page)| pieces(exercise, page)).collect();
    for (ready, page) in circuits::ALL.iter().zip(circuits::PAGES) {
        let (id, text) = (&ready.circuit.id, ready.text.get(Lang::En));
        let page = page.get(Lang::En);
        pieces.push(Piece(format!("circuit {id}: the purpose"), text.purpose, 80, true));
        pieces.push(Piece(format!("circuit {id}: the note"), page.note, 240, true));
        pieces.push(Piece(format!("circuit {id}: for whom"), page.for_whom, 80, true));
    }
    for lesson in learn::ALL {
        let (id, text) = (lesson.id, lesson.text.get(Lang::En));
        pieces.push(Piece(format!("lesson {id}: the title"), text.title, 40, false));
        pieces.push(Piece(format!("lesson {id}: the summary"), text.summary, 90, true));
    }
    pieces
}

fn sentences(text: &str) -> impl Iterator<Item = usize> {
    let ends = |c| matches!(c, '.' | ':' | ';' | '?');
    text.split(ends).map(|part| part.split_whitespace().count()).filter(|&words| words > 0)
}

/// The numbers in a text, as a reader sees them.
fn numbers(text: &str) -> impl Iterator<Item = u32> {
    text.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok())
}

#[test]
fn every_text_is_there_and_within_its_limit() {
    let mut review = Review::default();
    for Piece(place, text, most, is_sentence) in all_pieces() {
        let length = text.chars().count();
        review.expect(text.trim() == text && length > 0, || format!("{place} is empty or padded"));
        review.expect(length <= most, || {
            format!("{place} has {length} characters; the limit is {most}")
        });
        review.expect(text.ends_with('.') == is_sentence, || {
            format!(
                "{place} should {} a full stop",
                if is_sentence { "end with" } else { "have no" }
            )
        });
        let opening = text.chars().next().unwrap_or(' ');
        review.expect(opening.is_uppercase() || opening.is_ascii_digit(), || {
            format!("{place} begins with a small letter")
        });
        review.expect(!text.contains("  "), || format!("{place} has a double space"));
    }
    review.finish();
}

#[test]
fn the_voice_is_calm_and_promises_nothing() {
    let mut review = Review::default();
    for Piece(place, text, ..) in all_pieces() {
        let lower = text.to_lowercase();
        review.expect(!text.contains('!'), || format!("{place} shouts"));
        for banned in BANNED {
            let found = lower
                .match_indices(banned)
                .any(|(at, _)| !lower[..at].ends_with(|before: char| before.is_alphanumeric()));
            review.expect(!found, || format!("{place} says \"{banned}\""));
        }
        // Weakness often goes with knee pain; nobody has shown that it causes it.
        review.expect(!lower.contains("cause"), || format!("{place} claims a cause"));
    }
    review.finish();
}

#[test]
fn the_language_is_plain() {
    let mut review = Review::default();
    for (exercise, page) in both() {
        let read = || pieces(exercise, page).into_iter().filter(|piece| piece.3);
        let lengths: Vec<usize> = read().flat_map(|piece| sentences(piece.1)).collect();
        let average = lengths.iter().sum::<usize>() / lengths.len();
        review.expect(average <= MOST_WORDS_ON_AVERAGE, || {
            format!("{}: a sentence has {average} words on average", exercise.id)
        });
    }
    for Piece(place, text, ..) in all_pieces() {
        let longest = sentences(text).max().unwrap_or(0);
        review.expect(longest <= MOST_WORDS, || {
            format!("{place} has a sentence of {longest} words; {MOST_WORDS} are enough")
        });
    }
    review.finish();
}

#[test]
fn labels_fit_the_big_word_and_differ() {
    let mut review = Review::default();
    for exercise in ALL {
        let text = exercise.text.get(Lang::En);
        for phase in Phase::ALL {
            let (label, id) = (text.labels.get(phase), exercise.id);
            let fits = (1..=MOST_LABEL).contains(&label.chars().count());
            review.expect(fits, || format!("{id}: {label:?} has no room; {MOST_LABEL} letters do"));
            let alike = Phase::ALL.iter().filter(|other| text.labels.get(**other) == label).count();
            review.expect(alike == 1, || format!("{id}: two phases are called {label}"));
        }
    }
    review.finish();
}

/// The voice says one thing as each phase begins, and nothing where no time passes.
#[test]
fn each_phase_that_lasts_has_one_spoken_cue() {
    let mut review = Review::default();
    for (exercise, page) in both() {
        for phase in Phase::ALL {
            let spoken = page.text.get(Lang::En).spoken.get(phase);
            let holds = phase == Phase::Hold && exercise.dose.measure == Measure::HoldSecs;
            let lasts = exercise.tempo.secs(phase) > 0 || holds;
            let id = exercise.id;
            review.expect(lasts != spoken.is_empty(), || {
                format!("{id}: {phase:?} says {spoken:?} although it lasts: {lasts}")
            });
            let length = spoken.chars().count();
            review.expect(length <= MOST_SPOKEN, || {
                format!("{id}: {spoken:?} takes {length} characters; {MOST_SPOKEN} can be said")
            });
            review
                .expect(!spoken.ends_with('.'), || format!("{id}: {spoken:?} needs no full stop"));
        }
    }
    review.finish();
}

#[test]
fn steps_and_faults_are_few_and_not_none() {
    let mut review = Review::default();
    for (exercise, page) in both() {
        let text = page.text.get(Lang::En);
        let (id, steps, faults) = (exercise.id, text.steps.len(), text.faults.len());
        review.expect(faults == exercise.fault_stills.len(), || {
            format!("{id}: name each fault and give each a picture or `None`")
        });
        review.expect((3..=5).contains(&steps), || format!("{id}: has {steps} steps, not 3 to 5"));
        review
            .expect((2..=4).contains(&faults), || format!("{id}: has {faults} faults, not 2 to 4"));
        let breath = text.breath;
        review.expect(breath.starts_with("Breathe "), || format!("{id}: when does one breathe?"));
    }
    review.finish();
}

/// The player says "left side"; the set-up says what that means here.
#[test]
fn the_set_up_says_what_the_left_side_is() {
    let mut review = Review::default();
    for (exercise, page) in both() {
        let each = exercise.sides == Sides::Each;
        review.expect(each == page.text.en.start.contains("Left side: "), || {
            format!("{}: tell what \"left side\" means where sides are done in turn", exercise.id)
        });
    }
    review.finish();
}

#[test]
fn a_number_in_the_evidence_was_read_in_a_source_it_cites() {
    let mut review = Review::default();
    for (exercise, page) in both() {
        for number in numbers(page.text.en.evidence) {
            let read = FIGURES.iter().any(|(source, figures)| {
                figures.contains(&number) && page.sources.iter().any(|s| s.id == *source)
            });
            review.expect(read, || {
                format!("{}: {number} in the evidence is in none of its sources", exercise.id)
            });
        }
    }
    review.finish();
}

#[test]
fn what_the_words_ask_for_is_in_the_kit() {
    let mut review = Review::default();
    let named = [
        ("band", Kit::LoopBand),
        ("wall", Kit::Wall),
        ("chair", Kit::Chair),
        ("a step", Kit::Step),
        ("dumbbell", Kit::Dumbbell),
    ];
    for (exercise, page) in both() {
        let text = page.text.get(Lang::En);
        let set_up = format!("{} {}", text.start, text.steps.join(" ")).to_lowercase();
        for (word, piece) in named {
            // "A step" also begins "take a step": only the set-up names the thing.
            let says = if piece == Kit::Step {
                text.start.contains(" step ")
            } else {
                set_up.contains(word)
            };
            let is = |kit: &Kit| {
                // Two things are called a band.
                *kit == piece || (piece, *kit) == (Kit::LoopBand, Kit::AnchoredBand)
            };
            let needed = exercise.kit.iter().any(is);
            let id = exercise.id;
            review.expect(!says || needed || exercise.kit_optional.iter().any(is), || {
                format!("{id}: the words use {piece:?}; the kit does not name it")
            });
            review.expect(says || !needed, || {
                format!("{id}: the kit names {piece:?}; the words do not say where it goes")
            });
        }
    }
    review.finish();
}
