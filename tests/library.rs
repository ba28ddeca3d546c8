//! Reviews the library: ids, ladders, doses, kit, sources and circuits. `library/words.rs` reads
//! the words, `library/doses.rs` the doses by stage. A failure is a list of sentences that a writer can act on.

#[path = "library/doses.rs"]
mod doses;
#[path = "library/words.rs"]
mod words;

use std::collections::BTreeSet;
use std::path::Path;

use kneeline::circuit::{MAX_HOLD_SECS, MAX_REPS, MAX_REST_SECS, MAX_SETS};
use kneeline::exercise::{
    Exercise, Kit, Measure, Muscle, Position, Prop, Side, Sides, Stop, TempoName,
};
use kneeline::library::ladder::{self, Way};
use kneeline::library::{ALL, PAGES, circuits, learn, sources};

/// Longer than this, a phase of a repetition is a hold.
const MOST_PHASE_SECS: u8 = 10;

/// Collects what is wrong, then fails once with all of it.
#[derive(Default)]
pub(crate) struct Review(Vec<String>);

impl Review {
    pub(crate) fn expect(&mut self, holds: bool, problem: impl FnOnce() -> String) {
        if !holds {
            self.0.push(problem());
        }
    }

    pub(crate) fn finish(self) {
        assert!(self.0.is_empty(), "\n\n{}\n", self.0.join("\n"));
    }
}

#[test]
fn every_file_is_listed_under_its_own_name() {
    let mut review = Review::default();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/library");
    let files: BTreeSet<String> = std::fs::read_dir(folder)
        .expect("the library has a folder")
        .map(|entry| entry.expect("the folder can be listed").path())
        .filter_map(|path| Some(path.file_stem()?.to_str()?.replace('_', "-")))
        .filter(|stem| {
            !["mod", "circuits", "ladder", "learn", "own", "postures", "sources"]
                .contains(&stem.as_str())
        })
        .collect();
    let ids: BTreeSet<String> = ALL.iter().map(|exercise| exercise.id.to_string()).collect();
    for file in files.difference(&ids) {
        review.expect(false, || format!("{file}: the file has no exercise of that id in the list"));
    }
    for id in ids.difference(&files) {
        review.expect(false, || format!("{id}: the exercise has no file of that name"));
    }
    review.finish();
}

#[test]
fn ids_are_unique_plain_and_kept_for_ever() {
    let mut review = Review::default();
    let exercises = ALL.iter().map(|exercise| format!("exercise {}", exercise.id));
    let circuits = circuits::ALL.iter().map(|ready| format!("circuit {}", ready.circuit.id));
    let frozen: BTreeSet<&str> =
        include_str!("ids.txt").lines().filter(|line| !line.starts_with('#')).collect();
    let mut seen = BTreeSet::new();
    for line in exercises.chain(circuits) {
        let id = line.rsplit(' ').next().unwrap_or_default();
        let is_kebab = id.split('-').all(|part| {
            !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        });
        review.expect(is_kebab, || format!("{line}: use small letters, digits and single hyphens"));
        review
            .expect(frozen.contains(line.as_str()), || format!("{line}: add it to tests/ids.txt"));
        review.expect(seen.insert(line.clone()), || format!("{line}: the id is used twice"));
    }
    for line in frozen.iter().filter(|line| !seen.contains(**line)) {
        review.expect(false, || format!("{line}: an id is for ever, but the library lost it"));
    }
    review.finish();
}

#[test]
fn ladders_join_both_ways_and_only_rise() {
    let mut review = Review::default();
    for exercise in ALL {
        let above: Vec<_> = ladder::next(exercise, Way::Harder).collect();
        for (nth, harder) in above.iter().enumerate() {
            review.expect(!above[..nth].contains(harder), || {
                format!("{}: the step to {} is written twice", exercise.id, harder.id)
            });
            review.expect(ladder::next(harder, Way::Easier).any(|it| it == *exercise), || {
                format!("{}: {} is harder, but not the other way round", exercise.id, harder.id)
            });
            review.expect(exercise.stage <= harder.stage, || {
                format!("{}: the harder {} belongs to a lower stage", exercise.id, harder.id)
            });
        }
        review.expect(!climbs_to(exercise, exercise, ALL.len()), || {
            format!("{}: its ladder comes back to itself", exercise.id)
        });
    }
    review.finish();
}

/// Whether `goal` is reached from `from` in at most `steps` steps of the ladder.
fn climbs_to(from: &Exercise, goal: &Exercise, steps: usize) -> bool {
    steps > 0
        && ladder::next(from, Way::Harder).any(|it| it == goal || climbs_to(it, goal, steps - 1))
}

#[test]
fn tempi_are_short_and_shared_by_name() {
    let mut review = Review::default();
    for exercise in ALL {
        let digits = exercise.tempo.digits();
        review.expect(digits.iter().all(|&secs| secs <= MOST_PHASE_SECS), || {
            format!("{}: a phase lasts more than {MOST_PHASE_SECS} s", exercise.id)
        });
        review.expect(exercise.tempo.lift > 0 && exercise.tempo.lower > 0, || {
            format!("{}: nothing moves in no time, so lift and lower need seconds", exercise.id)
        });
        for other in ALL {
            let (mine, theirs) = (exercise.tempo.name, other.tempo.name);
            let alike = mine != theirs || mine == TempoName::Own || digits == other.tempo.digits();
            review.expect(alike, || {
                format!("{} and {}: both call their tempo {mine:?}", exercise.id, other.id)
            });
        }
    }
    review.finish();
}

#[test]
fn doses_are_ranges_that_a_circuit_accepts() {
    let mut review = Review::default();
    for exercise in ALL {
        let (id, dose) = (exercise.id, exercise.dose);
        let most = if dose.measure == Measure::HoldSecs { MAX_HOLD_SECS } else { MAX_REPS };
        let sets = (1..=dose.sets.1).contains(&dose.sets.0) && dose.sets.1 <= MAX_SETS;
        review.expect(sets, || format!("{id}: {:?} is no range of sets", dose.sets));
        let amount = (1..=dose.amount.1).contains(&dose.amount.0) && dose.amount.1 <= most;
        review.expect(amount, || format!("{id}: {:?} is no range of amounts", dose.amount));
        review.expect(dose.rest_secs <= MAX_REST_SECS, || format!("{id}: the rest is too long"));
        let by_tempo = match exercise.tempo.name {
            TempoName::Hold => Measure::HoldSecs,
            TempoName::Steps => Measure::Steps,
            TempoName::Activation
            | TempoName::Control
            | TempoName::Strength
            | TempoName::Own
            | TempoName::Flow
            | TempoName::Quick
            | TempoName::Landing => Measure::Reps,
        };
        review.expect(dose.measure == by_tempo, || {
            format!("{id}: counts {:?}, but its tempo is for {by_tempo:?}", dose.measure)
        });
        let walks = exercise.sides == Sides::OutAndBack;
        review.expect(walks == (dose.measure == Measure::Steps), || {
            format!("{id}: steps are counted out and back, and only then")
        });
    }
    review.finish();
}

#[test]
fn the_figure_shows_the_sides_the_kit_and_the_muscles_that_the_words_name() {
    let mut review = Review::default();
    for exercise in ALL {
        let id = exercise.id;
        let both = exercise.sides == Sides::Both;
        review.expect(both == (exercise.movement.authored == Side::Both), || {
            format!("{id}: {:?} does not fit its figure", exercise.sides)
        });
        let needed = |piece| exercise.kit.contains(&piece);
        let at_hand = |piece| needed(piece) || exercise.kit_optional.contains(&piece);
        for prop in exercise.movement.props {
            let named = match prop {
                Prop::Floor { .. } => true,
                Prop::Mat { .. } => needed(Kit::Mat),
                Prop::Block { .. } => [Kit::Step, Kit::Chair, Kit::Bench].into_iter().any(needed),
                Prop::Wall { .. } => needed(Kit::Wall),
                Prop::BandOnThighs { .. } | Prop::BandOnShanks { .. } | Prop::BandOnFeet => {
                    needed(Kit::LoopBand)
                }
                Prop::AnchoredBand { .. } => needed(Kit::AnchoredBand),
                Prop::AnkleWeight { .. } => at_hand(Kit::AnkleWeight),
                Prop::Ramp { .. } => needed(Kit::Slope),
                Prop::Dumbbell { .. } => at_hand(Kit::Dumbbell),
                Prop::Pad { .. } => at_hand(Kit::Pad),
            };
            review.expect(named, || format!("{id}: the figure shows {prop:?}; the kit does not"));
        }
        for mark in exercise.movement.muscles {
            let named =
                exercise.primary.iter().chain(exercise.secondary).any(|m| *m == mark.muscle);
            review.expect(named, || format!("{id}: lights up {:?} without naming it", mark.muscle));
        }
        let twice = exercise.kit.iter().find(|piece| exercise.kit_optional.contains(piece));
        review.expect(twice.is_none(), || format!("{id}: {twice:?} is both needed and optional"));
    }
    review.finish();
}

#[test]
fn muscles_and_stop_rules_fit_the_exercise() {
    let mut review = Review::default();
    for exercise in ALL {
        let id = exercise.id;
        review.expect(!exercise.primary.is_empty(), || format!("{id}: which muscle is it for?"));
        review.expect(!exercise.primary.contains(&Muscle::Tfl), || {
            format!("{id}: the tensor fasciae latae is the muscle to keep quiet")
        });
        let twice = exercise.primary.iter().find(|muscle| exercise.secondary.contains(muscle));
        review.expect(twice.is_none(), || format!("{id}: {twice:?} is primary and secondary"));
        let stops = |stop| exercise.stop.contains(&stop);
        let bands = [Kit::LoopBand, Kit::AnchoredBand];
        let needs_band = exercise.kit.iter().any(|kit| bands.contains(kit));
        review.expect(stops(Stop::LatexAllergy) == needs_band, || {
            format!("{id}: a latex allergy is a stop rule where a band is needed, and only there")
        });
        let kneels = match exercise.position {
            Position::HandsAndKnees | Position::Kneeling => true,
            Position::SideLying
            | Position::OnBack
            | Position::Plank
            | Position::Seated
            | Position::Standing => false,
        };
        review.expect(!kneels || stops(Stop::KneelingPain), || {
            format!("{id}: kneeling can hurt, so it needs that stop rule")
        });
        for stop in Stop::UNIVERSAL {
            review.expect(!stops(stop), || format!("{id}: {stop:?} holds everywhere already"));
        }
    }
    review.finish();
}

#[test]
fn every_source_is_cited_and_every_exercise_cites_one() {
    let mut review = Review::default();
    let mut ids = BTreeSet::new();
    for source in sources::ALL {
        let cited = PAGES.iter().any(|page| page.sources.contains(source))
            || learn::ALL.iter().any(|lesson| lesson.sources.contains(source));
        review.expect(cited, || format!("{}: no exercise cites this source", source.id));
        review.expect(ids.insert(source.id), || format!("{}: two sources share it", source.id));
        let safe = source.url.is_none_or(|url| url.starts_with("https://"));
        review.expect(safe, || format!("{}: the address is not https", source.id));
    }
    for (exercise, page) in ALL.iter().zip(PAGES) {
        let id = exercise.id;
        review.expect(!page.sources.is_empty(), || format!("{id}: cites no source"));
        review.expect(!page.our_choice.is_empty(), || {
            format!("{id}: no study gives its whole dose, so say what is our choice")
        });
        for source in page.sources {
            let listed = sources::ALL.contains(source);
            review.expect(listed, || format!("{id}: {} is not in the list", source.id));
        }
    }
    review.finish();
}

/// Numbers in the README come from the thing itself.
#[test]
fn the_readme_counts_right() {
    let readme = include_str!("../README.md");
    for count in [format!("{} exercises", ALL.len()), format!("{} circuits", circuits::ALL.len())] {
        assert!(readme.contains(&count), "the README should say: {count}");
    }
}

/// Words alone do not show a mistake. Where a view cannot tell one, it has none.
#[test]
fn mistakes_are_drawn() {
    let mut review = Review::default();
    let mut well_drawn = 0;
    for (exercise, page) in ALL.iter().zip(PAGES) {
        let drawn = page.stills.iter().flatten().count();
        review.expect(drawn > 0, || format!("{}: no mistake has a picture", exercise.id));
        well_drawn += usize::from(drawn >= 2);
    }
    review.expect(well_drawn >= 20, || {
        format!("{well_drawn} exercises have two drawn mistakes; the core has 20")
    });
    review.finish();
}
