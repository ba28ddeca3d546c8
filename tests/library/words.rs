//! Reads every sentence of the library as a runner would: short, plain, kind, no promises.

use std::collections::BTreeSet;

use kneeline::chart::Topic;
use kneeline::exercise::{Exercise, Kit, Measure, Page, Phase, Sides};
use kneeline::lang::Lang;
use kneeline::library::learn::{self, Block, Lesson};
use kneeline::library::{ALL, PAGES, circuits, sources};
use kneeline::words::{about_chart, sound_page};

use crate::Review;

/// Characters.
const MOST_LABEL: usize = 6;
/// What fits in a line below the figure.
const MOST_SPOKEN: usize = 28;
const MOST_STEP: usize = 110;
/// Words, over all sentences of an exercise, and in any one of them.
const MOST_WORDS_ON_AVERAGE: usize = 16;
const MOST_WORDS: usize = 30;
/// School grades after Flesch and Kincaid, where 6 to 7 is an age of about 12: of the middle page
/// and of the hardest one. Steps and cues are short and lower the grade of a page, so a text that
/// is long enough to have a grade of its own has a limit, too.
const EXERCISES_GRADE: (f64, f64) = (4.0, 5.0);
const LESSONS_GRADE: (f64, f64) = (5.0, 6.0);
const TEXTS_GRADE: (f64, f64) = (5.0, 8.0);
/// Words. Fewer have no grade worth telling.
const LONG_TEXT: usize = 20;

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
    "knee out",
    "knees out",
    "knee stays out",
    // Words of the clinic, and second words for what has one already.
    "abduction",
    "side glute",
    "complain",
    "farther",
    "repetition",
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
    ("macaskill-2014", &[10, 61, 100]),
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
    ("carry-2021", &[15, 20, 26]),
    ("distefano-2009", &[48]),
    // Mobility.
    ("leppanen-2024", &[325]),
    // Lessons.
    ("acsm-2009", &[2, 3, 10]),
    ("bramah-2019", &[3, 10, 12]),
    ("esculier-2018", &[69]),
    ("ferber-2015", &[1, 199]),
    ("frandsen-2025", &[10, 30, 5205]),
    ("hansen-2023", &[12]),
    ("heiderscheit-2011", &[5, 10, 45]),
    ("hott-2019", &[1, 112]),
    ("knee-pathway", &[4, 6, 16, 55]),
    ("leppanen-2024", &[39]),
    ("nunes-2019", &[21, 25]),
    ("runner-rules", &[1, 2, 4, 5, 10, 60, 170]),
    ("silbernagel-2007", &[5, 38]),
    ("toresdahl-2020", &[720]),
    ("willy-2012", &[3]),
    ("wu-2024", &[9]),
];

/// Numbers in lessons that no study gives, and where they come from. Small, and each with a reason.
const NOT_FROM_STUDIES: &[(&str, &[u32], &str)] = &[
    ("why-hips", &[6, 12], "our advice on weeks"),
    ("tempo", &[4], "phases and digits"),
    ("tempo", &[0, 1, 2, 3], "the example is our activation tempo"),
    ("tempo", &[30], "the hold that an article for runners gives"),
    ("bands", &[1, 2, 3, 10, 15], "numbers to write on bands, and our example of fewer reps"),
    ("form-check", &[1], "1 leg, 1 knee"),
    ("pain-rules", &[0, 10], "the ends of the scale"),
    ("pain-rules", &[1, 2, 3, 24, 48], "our colours"),
    ("running-cues", &[4, 30, 160, 168, 176], "how to count, and an example of 5 and 10%"),
    ("step-rate", &[1], "1 number, 1 ear"),
    ("progress", &[1, 4, 5, 48], "the library's own stages, minutes and hours between circuits"),
    ("progress", &[15, 20], "the minutes that an article for runners gives"),
    ("how-made", &[2, 3, 5, 45, 60], "the articles: how many, how often, which angles"),
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
        pieces.extend(lesson_pieces(lesson));
    }
    for topic in Topic::ALL {
        let about = about_chart(Lang::En, topic);
        for words in about.says.iter().chain([&about.ours]).filter(|words| !words.is_empty()) {
            pieces.push(Piece(format!("chart {}", topic.name()), words, 200, true));
        }
    }
    let page = sound_page(Lang::En);
    for (_, words) in page.fixes.iter().chain(page.notes) {
        pieces.push(Piece("the sound page: a sentence".to_owned(), words, 160, true));
    }
    for row in page.rows {
        pieces.push(Piece("the sound page: a row".to_owned(), row.what, 40, false));
    }
    pieces
}

/// The body of a lesson, block by block.
fn lesson_pieces(lesson: &Lesson) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (number, block) in (1..).zip(lesson.text.get(Lang::En).body) {
        let at = |what: &str| format!("lesson {}: block {number}, {what}", lesson.id);
        match block {
            Block::Heading(words) => pieces.push(Piece(at("a heading"), words, 40, false)),
            Block::Say(words) => pieces.push(Piece(at("a paragraph"), words, 420, true)),
            Block::List(items) => {
                let item = |words: &&'static str| Piece(at("a list item"), words, 280, true);
                pieces.extend(items.iter().map(item));
            }
            Block::Care(words) => pieces.push(Piece(at("a warning"), words, 280, true)),
        }
    }
    pieces
}

/// What ends a sentence.
const ENDS: &[char] = &['.', '?', '!'];

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

/// Counts are digits, and a sentence begins with a word.
#[test]
fn no_sentence_begins_with_a_digit() {
    let mut review = Review::default();
    for Piece(place, text, _, is_sentence) in all_pieces() {
        let begins = |part: &str| part.trim_start().starts_with(|c: char| c.is_ascii_digit());
        review.expect(!is_sentence || !text.split_inclusive(ENDS).any(begins), || {
            format!("{place} has a sentence that begins with a digit")
        });
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
    for lesson in learn::ALL {
        let lengths: Vec<usize> =
            lesson_pieces(lesson).iter().flat_map(|piece| sentences(piece.1)).collect();
        let average = lengths.iter().sum::<usize>() / lengths.len().max(1);
        review.expect(average <= MOST_WORDS_ON_AVERAGE, || {
            format!("lesson {}: a sentence has {average} words on average", lesson.id)
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

/// The grade of a text after Flesch and Kincaid: long sentences and long words raise it.
fn grade<'a>(texts: impl Iterator<Item = &'a str>) -> f64 {
    let (mut spans, mut words, mut sounds) = (0_u32, 0_u32, 0_u32);
    for sentence in texts.flat_map(|text| text.split(ENDS)) {
        let inside = |c: char| c.is_alphanumeric() || c == '\'';
        let said = sentence.split(|c| !inside(c)).filter(|word| !word.is_empty());
        let counts: Vec<u32> = said.map(syllables).collect();
        spans += u32::from(!counts.is_empty());
        words += u32::try_from(counts.len()).unwrap_or(u32::MAX);
        sounds += counts.iter().sum::<u32>();
    }
    let (spans, words, sounds) = (f64::from(spans), f64::from(words), f64::from(sounds));
    0.39 * words / spans + 11.8 * sounds / words - 15.59
}

/// Roughly: groups of vowels, less what is silent at the end. A digit counts as a syllable.
fn syllables(word: &str) -> u32 {
    let word = word.to_lowercase();
    let vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let (mut count, mut before) = (0, false);
    for c in word.chars() {
        let is_vowel = vowel(c);
        count += u32::from((is_vowel && !before) || c.is_ascii_digit());
        before = is_vowel;
    }
    let stem = |end: &str| word.strip_suffix(end).filter(|stem| !stem.ends_with(vowel));
    let table = |stem: &str| {
        stem.strip_suffix('l').is_some_and(|rest| !rest.is_empty() && !rest.ends_with(vowel))
    };
    let hisses =
        |stem: &str| ["s", "x", "z", "c", "g", "sh", "ch"].iter().any(|hiss| stem.ends_with(hiss));
    let silent = stem("e").is_some_and(|stem| !table(stem))
        || stem("es").is_some_and(|stem| !table(stem) && !hisses(stem))
        || stem("ed").is_some_and(|stem| !stem.ends_with(['t', 'd']));
    (count - u32::from(silent && count > 1)).max(1)
}

#[test]
fn syllables_are_counted_about_right() {
    let known = [
        ("knee", 1),
        ("thigh", 1),
        ("sides", 1),
        ("pressed", 1),
        ("knees", 1),
        ("45", 2),
        ("ankle", 2),
        ("ankles", 2),
        ("lifted", 2),
        ("outside", 2),
        ("the", 1),
        ("body", 2),
        ("clamshell", 2),
        ("exercises", 4),
        ("maximum", 3),
        ("activation", 4),
    ];
    for (word, count) in known {
        assert_eq!(syllables(word), count, "{word}");
    }
}

/// About what somebody of 12 reads without help.
#[test]
fn pages_read_as_for_the_age_of_12() {
    let mut review = Review::default();
    let exercises = both().map(|(exercise, page)| {
        let said = pieces(exercise, page).into_iter().filter(|piece| piece.3);
        (grade(said.map(|piece| piece.1)), exercise.id.to_string())
    });
    let lessons = learn::ALL.iter().map(|lesson| {
        let said = lesson_pieces(lesson).into_iter();
        (grade(said.map(|piece| piece.1)), format!("lesson {}", lesson.id))
    });
    let long = all_pieces().into_iter().filter(|it| it.1.split_whitespace().count() >= LONG_TEXT);
    let kinds = [
        ("exercises", exercises.collect::<Vec<_>>(), EXERCISES_GRADE),
        ("lessons", lessons.collect(), LESSONS_GRADE),
        ("texts", long.map(|it| (grade([it.1].into_iter()), it.0)).collect(), TEXTS_GRADE),
    ];
    for (kind, mut grades, (middle, most)) in kinds {
        grades.sort_by(|one, other| other.0.total_cmp(&one.0));
        let half = grades[grades.len() / 2].0;
        review.expect(half <= middle, || {
            format!("{kind}: the middle one reads as grade {half:.1}, not {middle}")
        });
        for (grade, place) in grades.iter().filter(|it| it.0 > most) {
            review.expect(false, || format!("{place} reads as grade {grade:.1}, not {most}"));
        }
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

/// Words that a calm voice says in so many seconds: about 2.5 in one, and one begun.
fn sayable(secs: u16) -> usize {
    usize::from((secs * 5).div_ceil(2))
}

/// A cue is over before its phase is, and says more than the big word beside it.
#[test]
fn a_spoken_cue_has_time_and_adds_to_the_label() {
    let mut review = Review::default();
    for (exercise, page) in both() {
        let (id, labels) = (exercise.id, exercise.text.get(Lang::En).labels);
        for phase in Phase::ALL {
            let spoken = page.text.get(Lang::En).spoken.get(phase);
            let holds = phase == Phase::Hold && exercise.dose.measure == Measure::HoldSecs;
            let secs =
                if holds { exercise.dose.amount.0 } else { u16::from(exercise.tempo.secs(phase)) };
            let (words, most) = (spoken.split_whitespace().count(), sayable(secs));
            review.expect(words <= most, || {
                format!("{id}: {spoken:?} has {words} words; in {secs} s {most} can be said")
            });
            let (lower, label) = (spoken.to_lowercase(), labels.get(phase).to_lowercase());
            review.expect(lower != label, || {
                format!("{id}: {phase:?} says {spoken:?}, which the label says already")
            });
            let plain = lower.chars().all(|c| c.is_ascii_alphabetic() || " ,'".contains(c));
            review.expect(plain, || format!("{id}: {spoken:?} is no calm line to say"));
            for banned in BANNED {
                review.expect(!lower.contains(banned), || {
                    format!("{id}: the voice says \"{banned}\" in {spoken:?}")
                });
            }
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
        review.expect(faults == page.stills.len(), || {
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

/// Short enough to read on the way to the mat, long enough to be worth a page.
#[test]
fn a_lesson_is_short_ordered_and_cites_its_sources() {
    let mut review = Review::default();
    let mut ids = BTreeSet::new();
    for lesson in learn::ALL {
        let (id, body) = (lesson.id, lesson.text.get(Lang::En).body);
        let words: usize =
            lesson_pieces(lesson).iter().map(|piece| piece.1.split_whitespace().count()).sum();
        review.expect((250..=450).contains(&words), || {
            format!("lesson {id}: has {words} words, not 250 to 450")
        });
        review.expect(ids.insert(id), || format!("lesson {id}: the id is used twice"));
        review.expect(!lesson.sources.is_empty(), || format!("lesson {id}: cites no source"));
        let listed = lesson.sources.iter().all(|source| sources::ALL.contains(source));
        review.expect(listed, || format!("lesson {id}: a source is not in the list"));
        let headings = body.iter().filter(|block| matches!(block, Block::Heading(_))).count();
        review.expect(headings >= 2, || format!("lesson {id}: has {headings} headings"));
        review.expect(matches!(body.last(), Some(Block::Care(_))), || {
            format!("lesson {id}: should end with what to take care of")
        });
        for pair in body.windows(2) {
            let bare = matches!(pair, [Block::Heading(_), Block::Heading(_)]);
            review.expect(!bare, || format!("lesson {id}: a heading has nothing under it"));
        }
    }
    review.finish();
}

#[test]
fn a_number_in_a_lesson_was_read_in_a_source_it_cites_or_is_a_rule_of_ours() {
    let mut review = Review::default();
    let mut used = BTreeSet::new();
    for lesson in learn::ALL {
        let id = lesson.id;
        let text = lesson.text.get(Lang::En);
        let body = lesson_pieces(lesson);
        let texts = body.iter().map(|piece| piece.1).chain([text.title, text.summary]);
        for number in texts.flat_map(numbers) {
            let read = FIGURES.iter().any(|(source, figures)| {
                figures.contains(&number) && lesson.sources.iter().any(|s| s.id == *source)
            });
            let ours = NOT_FROM_STUDIES
                .iter()
                .position(|(lesson, listed, _)| *lesson == id && listed.contains(&number));
            used.extend(ours);
            review.expect(read || ours.is_some(), || {
                format!("lesson {id}: {number} is in none of its sources and no rule of ours")
            });
        }
    }
    for (place, (lesson, _, reason)) in NOT_FROM_STUDIES.iter().enumerate() {
        review.expect(used.contains(&place), || {
            format!("lesson {lesson}: no number is there for \"{reason}\"")
        });
    }
    review.finish();
}
