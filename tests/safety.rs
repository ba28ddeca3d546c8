//! The safety questions against the table they come from, and what answers to them stop.

use std::collections::BTreeSet;

use kneeline::assess::result::{AskFirst, ask_first};
use kneeline::day::Stamp;
use kneeline::diary::safety::{Basis, Group, Level, QUESTIONS, Question};
use kneeline::diary::{Choice, Diary, Fact, Flags, Note, NoteId};
use kneeline::lang::Lang;
use kneeline::words::safety as safety_words;

/// Section 9 of the evidence: every sign with what a yes means.
const TABLE: [(&str, Level); 26] = [
    ("hot-and-ill", Level::Emergency),
    ("out-of-place", Level::Emergency),
    ("popped", Level::Emergency),
    ("cold-foot", Level::Emergency),
    ("calf-or-breath", Level::Emergency),
    ("no-four-steps", Level::Urgent),
    ("injured-at-55", Level::Urgent),
    ("no-right-angle", Level::Urgent),
    ("bone-tender", Level::Urgent),
    ("swelled-quickly", Level::Urgent),
    ("kneecap-slipped", Level::Urgent),
    ("locked", Level::Urgent),
    ("gives-way", Level::Urgent),
    ("night-or-always", Level::Urgent),
    ("weight-or-cancer", Level::Urgent),
    ("quickly-worse", Level::Urgent),
    ("numb-or-weaker", Level::Urgent),
    ("bone-on-impact", Level::Urgent),
    ("under-16", Level::SeeSomebody),
    ("operated", Level::SeeSomebody),
    ("joint-disease", Level::SeeSomebody),
    ("pregnant", Level::SeeSomebody),
    ("swells-again", Level::SeeSomebody),
    ("six-weeks", Level::SeeSomebody),
    ("tendon-point", Level::SeeSomebody),
    ("joint-line", Level::SeeSomebody),
];

/// From memory in that table: never to be shown as read in the guide.
const NOT_READ: [&str; 11] = [
    "calf-or-breath",
    "no-right-angle",
    "bone-tender",
    "swelled-quickly",
    "bone-on-impact",
    "joint-disease",
    "pregnant",
    "swells-again",
    "six-weeks",
    "tendon-point",
    "joint-line",
];

fn note(number: i64, fact: Fact) -> Note {
    let at = Stamp { epoch_secs: 1_700_000_000 + number * 60, offset_mins: 0 };
    Note { id: NoteId::new(at, 0), at, fact }
}

fn yes(ids: &[&str]) -> Fact {
    Fact::Flags(Flags { yes: ids.iter().map(ToString::to_string).collect() })
}

fn after(facts: &[Fact]) -> Diary {
    let mut diary = Diary::default();
    for (number, fact) in (0..).zip(facts) {
        diary.insert(note(number, fact.clone()));
    }
    diary
}

#[test]
fn every_sign_of_the_table_is_asked_at_its_level() {
    let asked: Vec<_> = QUESTIONS.iter().map(|it| (it.id, it.level())).collect();
    assert_eq!(asked, TABLE);
    let ids: BTreeSet<_> = asked.iter().map(|it| it.0).collect();
    assert_eq!(ids.len(), QUESTIONS.len(), "no id twice");
    for id in NOT_READ {
        let basis = Question::find(id).map(|it| it.basis);
        assert_eq!(basis, Some(Basis::OurChoice), "{id} was not read anywhere");
    }
}

#[test]
fn ids_are_fit_to_be_stored() {
    for question in QUESTIONS {
        let fit = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        assert!(question.id.bytes().all(fit), "{}", question.id);
        let written = note(0, yes(&[question.id])).tell();
        let read = Note::parse(note(0, Fact::Removed).id, &written);
        assert_eq!(read, Some(note(0, yes(&[question.id]))), "{written}");
    }
}

#[test]
fn questions_are_asked_in_groups_the_most_pressing_first() {
    let mut last = Level::Emergency;
    for group in Group::ALL {
        assert!(QUESTIONS.iter().any(|it| it.group == group));
        assert!(group.level() <= last);
        last = group.level();
    }
    assert!(QUESTIONS.is_sorted_by_key(|it| Group::ALL.iter().position(|of| *of == it.group)));
}

#[test]
fn the_most_pressing_answer_decides() {
    let level = |ids: &[&str]| after(&[yes(ids)]).in_the_way();
    assert_eq!(level(&[]), None);
    assert_eq!(level(&["pregnant"]), Some(Level::SeeSomebody));
    assert_eq!(level(&["pregnant", "locked"]), Some(Level::Urgent));
    assert_eq!(level(&["locked", "popped", "under-16"]), Some(Level::Emergency));
    assert_eq!(level(&["of-a-later-release"]), Some(Level::SeeSomebody), "careful, not blind");
}

#[test]
fn answers_stand_until_somebody_has_looked_or_they_are_taken_back() {
    let seen = Fact::Choice(Choice::Seen);
    assert_eq!(Diary::default().in_the_way(), None, "not asked yet");
    assert_eq!(after(&[yes(&["locked"]), seen.clone()]).in_the_way(), None);
    assert_eq!(after(&[yes(&["locked"]), yes(&[])]).in_the_way(), None);
    // Being seen once does not answer what is asked later.
    let again = after(&[yes(&["locked"]), seen.clone(), yes(&["gives-way"])]);
    assert_eq!(again.in_the_way(), Some(Level::Urgent));
    let before = after(&[seen, yes(&["popped"])]);
    assert_eq!(before.in_the_way(), Some(Level::Emergency));
    assert_eq!(before.flags().map(|it| it.2), Some(false));
}

/// Tests come after the questions, and wait for who said yes until somebody has looked at it.
#[test]
fn tests_come_after_the_questions() {
    let seen = Fact::Choice(Choice::Seen);
    for (facts, first) in [
        (vec![], Some(AskFirst::NotAsked)),
        (vec![seen.clone()], Some(AskFirst::NotAsked)),
        (vec![yes(&[])], None),
        (vec![yes(&["pregnant"])], Some(AskFirst::InTheWay)),
        (vec![yes(&["popped", "locked"])], Some(AskFirst::InTheWay)),
        (vec![yes(&["locked"]), seen.clone()], None),
        (vec![yes(&["locked"]), yes(&[])], None),
        (vec![seen, yes(&["locked"])], Some(AskFirst::InTheWay)),
    ] {
        assert_eq!(ask_first(&after(&facts)), first, "{facts:?}");
    }
    let words = kneeline::words::assess(Lang::En);
    for why in [AskFirst::NotAsked, AskFirst::InTheWay] {
        let lower = (words.ask_first)(why).to_lowercase();
        assert!(BANNED.iter().all(|banned| !lower.contains(banned)), "{lower}");
    }
}

/// Ids sort by the second and then by chance: what follows within a second must still follow.
#[test]
fn the_order_of_answers_is_kept_within_a_second() {
    let now = Stamp { epoch_secs: 1_700_000_000, offset_mins: 60 };
    for chance in 0..20_u32 {
        let mut diary = Diary::default();
        let facts = [yes(&["popped"]), Fact::Choice(Choice::Seen), yes(&["locked"])];
        for (number, fact) in (0_u32..).zip(facts) {
            let at = diary.next_sign(now);
            // The later ones get the smaller ids.
            let id = NoteId::new(at, 1_000 * (chance + 1) - number * 300);
            diary.insert(Note { id, at, fact });
        }
        assert_eq!(diary.in_the_way(), Some(Level::Urgent));
        assert_eq!(
            diary.next_sign(Stamp { epoch_secs: 1_800_000_000, ..now }).epoch_secs,
            1_800_000_000
        );
        let put_back = Stamp { epoch_secs: 1_600_000_000, ..now };
        assert_eq!(diary.next_sign(put_back), put_back);
    }
}

/// Words that judge, promise, frighten or diagnose.
const BANNED: &[&str] = &[
    "diagnos",
    "weak",
    "must",
    "never",
    "prevent",
    "guarantee",
    "cure",
    "torn",
    "tear",
    "fracture",
    "arthritis",
    "thrombosis",
    "infection",
    "serious",
    "dangerous",
    "complain",
];

#[test]
fn the_words_are_plain_and_name_no_disease() {
    let words = safety_words(Lang::En);
    let stops = words.levels.iter().flat_map(|it| [it.title, it.text, it.possible]);
    let groups = words.groups.iter().flat_map(|it| [it.title, it.hint]);
    let said = [words.not_assessed, words.seen_hint, words.clear_hint, words.was_seen, words.hint];
    let all: Vec<&str> = stops.chain(groups).chain(words.questions).chain(said).collect();
    for text in all {
        let lower = text.to_lowercase();
        assert!(!text.is_empty() && text.trim() == text && !text.contains('!'), "{text}");
        assert!(BANNED.iter().all(|banned| !lower.contains(banned)), "{text}");
        for sentence in text.split(['.', ':', '?']) {
            assert!(sentence.split_whitespace().count() <= 24, "too long: {sentence}");
        }
    }
    for question in words.questions {
        assert!(!question.ends_with('.') && question.chars().count() <= 110, "{question}");
    }
    // The one sentence that has to stand on every page that stops.
    assert!(words.not_assessed.contains("cannot assess"));
    assert!(words.not_assessed.contains("Get it checked"));
}

/// Every sentence of the start, of the pages about runs and of the morning, as one text.
#[test]
fn the_other_words_are_calm_too() {
    let all = [
        format!("{:?}", kneeline::words::start(Lang::En)),
        format!("{:?}", kneeline::words::runs(Lang::En)),
        format!("{:?}", kneeline::words::morning(Lang::En)),
    ];
    for text in all {
        assert!(text.len() > 300 && !text.contains('!'), "{text}");
        let lower = text.to_lowercase();
        for banned in BANNED.iter().chain(&["easy", "crush", "proven", "cause", "heal"]) {
            assert!(!lower.contains(banned), "{banned}: {text}");
        }
    }
}
