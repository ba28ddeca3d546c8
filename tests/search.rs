//! What typed words find, what they do not, and in which order; and what filters leave.

use kneeline::exercise::{Choice, Exercise, Filter, Kit, Measure, Muscle, Position, Stage};
use kneeline::lang::Lang;
use kneeline::library::{ALL, find};
use kneeline::words::more;
use kneeline::words::search::Index;

fn search(query: &str) -> Vec<&'static str> {
    let index = Index::new(ALL.iter().copied(), more(Lang::En), Lang::En);
    index.find(query).into_iter().map(|place| ALL[place].id.0).collect()
}

fn finds(query: &str, id: &str) {
    assert!(search(query).contains(&id), "{query:?} should find {id}: {:?}", search(query));
}

fn finds_first(query: &str, id: &str) {
    assert_eq!(search(query).first(), Some(&id), "{query:?}: {:?}", search(query));
}

fn finds_nothing(query: &str) {
    assert_eq!(search(query), [""; 0], "{query:?}");
}

#[test]
fn nothing_asked_is_everything_in_order() {
    let all: Vec<&str> = ALL.iter().map(|exercise| exercise.id.0).collect();
    for query in ["", "   ", "-", " \u{2013} !"] {
        assert_eq!(search(query), all, "{query:?}");
    }
}

#[test]
fn every_exercise_is_found_first_by_its_name() {
    for exercise in ALL {
        finds_first(exercise.text.get(Lang::En).name, exercise.id.0);
    }
}

#[test]
fn found_by_muscle_kit_position_and_stage() {
    let words = more(Lang::En);
    for exercise in ALL {
        let id = exercise.id.0;
        for &muscle in exercise.primary.iter().chain(exercise.secondary) {
            finds((words.muscle)(muscle), id);
        }
        for &kit in exercise.kit.iter().chain(exercise.kit_optional) {
            finds((words.kit)(kit), id);
        }
        finds((words.position)(exercise.position), id);
        finds((words.stage)(exercise.stage), id);
    }
    finds("gluteus medius", "clam");
    finds("hamstrings", "sl-rdl");
    finds("glutes", "bridge");
}

#[test]
fn every_word_must_be_found_in_any_order() {
    finds("bridge single", "sl-bridge");
    finds("gluteus medius lying side", "clam");
    finds_nothing("bridge zumba");
    assert!(!search("clamshell band").contains(&"clam"));
    assert!(search("clamshell band").contains(&"clam-band"));
}

#[test]
fn beginnings_and_joined_words_count() {
    finds_first("cla", "clam");
    finds("c", "clam");
    finds("step down", "lat-stepdown");
    finds("stepdown", "lat-stepdown");
    finds("STEP-DOWN", "lat-stepdown");
    finds("sidelying", "clam");
    finds("clam shell", "clam");
}

#[test]
fn slips_are_forgiven() {
    finds_first("clamshel", "clam");
    finds_first("clamshlel", "clam");
    finds_first("clmashell", "clam");
    finds_first("vlamshell", "clam");
    finds_first("brige", "bridge");
    finds_first("birdge", "bridge");
    finds_first("singel leg bridge", "sl-bridge");
    finds("singel leg", "sl-bridge");
    finds("gluteus medus", "clam");
    finds("glutius medeus", "clam");
    finds("hamstrngs", "sl-rdl");
    finds("abducton", "sl-abd");
    // Typed so far: the slip is in the beginning of a longer word.
    finds("clmas", "clam");
}

#[test]
fn short_and_foreign_words_are_not_guessed_at() {
    // None of these is in the library; each is near a word that is.
    for query in ["hup", "nat", "lrg", "xyz", "zumba", "swim", "cycling", "pushup"] {
        finds_nothing(query);
    }
}

#[test]
fn a_word_that_is_there_is_not_taken_for_a_slip() {
    let lying = search("side");
    assert!(!lying.is_empty());
    for exercise in ALL {
        let words = more(Lang::En);
        let said: Vec<&str> = (exercise.primary.iter().chain(exercise.secondary))
            .map(|&muscle| (words.muscle)(muscle))
            .chain([exercise.text.get(Lang::En).name, (words.position)(exercise.position)])
            .collect();
        let has = said.join(" ").to_lowercase().replace('-', " ");
        let has = has.split(' ').any(|word| word.trim_start_matches('(').starts_with("side"));
        assert_eq!(lying.contains(&exercise.id.0), has, "{}", exercise.id);
    }
}

#[test]
fn case_accents_and_signs_do_not_matter() {
    for query in
        ["CLAMSHELL", "clámshéll", "cla\u{301}mshell", "\u{201c}Clamshell\u{201d}", "çlamshell,"]
    {
        assert_eq!(search(query), search("clamshell"), "{query:?}");
    }
    assert_eq!(search("side\u{2011}lying"), search("side-lying"));
    finds_nothing("ракушка");
    finds_nothing("貝");
    finds_nothing(&"clamshell".repeat(40));
}

#[test]
fn names_come_before_facts_and_beginnings_before_the_rest() {
    // The name itself, then names that begin with it, then names that have it, then the others.
    let rank = |id: &str| {
        let name = find(id).expect("listed").text.get(Lang::En).name.to_lowercase();
        match name.find("bridge") {
            Some(0) if name == "bridge" => 0,
            Some(0) => 1,
            Some(_) => 2,
            None => 3,
        }
    };
    let found: Vec<i32> = search("bridge").into_iter().map(rank).collect();
    assert!(found.is_sorted(), "{:?}", search("bridge"));
    let main = |id: &&str| {
        let exercise = find(id).expect("listed");
        !exercise.primary.contains(&Muscle::GluteMax)
    };
    assert!(search("maximus").iter().map(main).is_sorted(), "{:?}", search("maximus"));
}

#[test]
fn equally_good_ones_keep_their_order() {
    let place = |id: &&str| ALL.iter().position(|it| it.id.0 == *id).expect("listed");
    let found = search("kneeling position");
    assert!(found.iter().map(place).is_sorted());
    let control = search("strength");
    assert!(control.len() > 2);
    assert!(control.iter().map(place).is_sorted(), "{control:?}");
}

#[test]
fn other_names_are_found() {
    for (query, muscle) in
        [("abs", Muscle::Core), ("quads", Muscle::Quads), ("groin", Muscle::Adductors)]
    {
        for exercise in ALL.iter().filter(|it| it.primary.contains(&muscle)) {
            finds(query, exercise.id.0);
        }
    }
    for exercise in ALL.iter().filter(|it| it.kit.contains(&Kit::Dumbbell)) {
        finds("dumbell", exercise.id.0);
    }
}

/// What is left of the library, for somebody with this kit.
fn left(choices: &[Choice], kit: &[Kit]) -> Vec<&'static Exercise> {
    let mut filter = Filter::default();
    for &choice in choices {
        filter.flip(choice);
    }
    ALL.iter().copied().filter(|exercise| filter.fits(exercise, kit)).collect()
}

#[test]
fn choices_of_a_kind_add_up_and_kinds_narrow_down() {
    let position = Choice::Position;
    let one = left(&[position(Position::SideLying)], &[]);
    let two = left(&[position(Position::SideLying), position(Position::OnBack)], &[]);
    let both = left(
        &[
            position(Position::SideLying),
            Choice::Muscle(Muscle::Hamstrings),
            position(Position::OnBack),
        ],
        &[],
    );
    assert!(one.iter().all(|it| it.position == Position::SideLying));
    assert!(two.len() > one.len() && one.iter().all(|it| two.contains(it)));
    assert!(both.len() < two.len() && !both.is_empty());
    assert_eq!(left(&[], &[]).len(), ALL.len());
    assert!(
        left(&[Choice::Stage(Stage::Strength)], &[]).iter().all(|it| it.stage == Stage::Strength)
    );
}

#[test]
fn a_choice_made_twice_is_undone() {
    let mut filter = Filter::default();
    filter.flip(Choice::MyKit);
    filter.flip(Choice::KneeFriendly);
    filter.flip(Choice::MyKit);
    assert_eq!(filter.choices(), [Choice::KneeFriendly]);
    filter.clear();
    assert_eq!(filter, Filter::default());
}

#[test]
fn my_kit_is_enough_for_what_is_left() {
    let none = left(&[Choice::MyKit], &[]);
    for exercise in &none {
        let needs = exercise.kit.iter().filter(|kit| !Kit::EVERYWHERE.contains(kit)).count();
        assert_eq!(needs, 0, "{}", exercise.id);
    }
    assert!(none.iter().any(|it| it.kit.contains(&Kit::Mat)), "a carpet does for a mat");
    let band = left(&[Choice::MyKit], &[Kit::LoopBand]);
    assert!(band.len() > none.len());
    assert!(band.iter().any(|it| it.kit.contains(&Kit::LoopBand)));
    assert_eq!(left(&[Choice::MyKit], &Kit::ALL).len(), ALL.len());
}

#[test]
fn knee_friendly_leaves_out_what_loads_a_bent_knee() {
    let friendly = left(&[Choice::KneeFriendly], &[]);
    for exercise in ALL {
        let on_knees = [Position::HandsAndKnees, Position::Kneeling].contains(&exercise.position);
        let thigh = [exercise.primary, exercise.secondary].concat().contains(&Muscle::Quads);
        let hop = exercise.stage == Stage::Plyometrics;
        let expected = !on_knees && !thigh && !hop;
        assert_eq!(friendly.contains(exercise), expected, "{}", exercise.id);
    }
    let is = |id: &str| find(id).expect("listed").is_knee_friendly();
    assert!(is("clam") && is("bridge") && is("sl-abd"));
    assert!(!is("band-squat") && !is("bird-dog") && !is("kneel-er") && !is("sls"));
    // Enough is left to train with.
    assert!(friendly.len() * 4 > ALL.len(), "{}", friendly.len());
    assert!(friendly.iter().any(|it| it.dose.measure == Measure::Reps));
}

#[test]
fn a_picked_muscle_puts_first_what_is_there_for_it() {
    let mut filter = Filter::default();
    assert!(ALL.iter().all(|exercise| filter.is_meant_for(exercise)));
    filter.flip(Choice::Muscle(Muscle::Quads));
    for exercise in ALL {
        assert_eq!(filter.is_meant_for(exercise), exercise.primary.contains(&Muscle::Quads));
    }
}

/// What the search promises about slips, told the slow way: every word one slip away is found.
#[test]
fn every_single_slip_in_a_long_word_is_forgiven() {
    let word = "clamshell";
    for at in 0..word.len() {
        let (front, back) = word.split_at(at);
        let mut letters: Vec<char> = word.chars().collect();
        letters.swap(at, (at + 1).min(word.len() - 1));
        let swapped: String = letters.into_iter().collect();
        for query in [format!("{front}{}", &back[1..]), format!("{front}q{back}"), swapped] {
            finds_first(&query, "clam");
        }
        finds_first(&format!("{front}q{}", &back[1..]), "clam");
    }
}
