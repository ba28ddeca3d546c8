//! The doses by stage.

use kneeline::exercise::{Dose, Exercise, Stage};
use kneeline::library::ALL;

const STAGES: [Stage; 4] = [Stage::Activation, Stage::Control, Stage::Strength, Stage::Plyometrics];

/// The dose by stage: the own one, then a lighter warm-up, and nothing too early.
#[test]
fn doses_follow_the_stages() {
    for exercise in ALL.iter().filter(|it| it.stage != Stage::Mobility) {
        let (id, own) = (exercise.id, exercise.dose);
        for stage in STAGES {
            let dose = exercise.dose_at(stage);
            match stage.cmp(&exercise.stage) {
                std::cmp::Ordering::Less => assert_eq!(dose, None, "{id} in {stage:?}"),
                std::cmp::Ordering::Equal => assert_eq!(dose, Some(own), "{id} in {stage:?}"),
                std::cmp::Ordering::Greater => {
                    let Dose { sets, amount, measure, .. } = dose.expect("a warm-up");
                    assert_eq!((sets, amount.0, measure), ((1, 1), amount.1, own.measure), "{id}");
                    let most = u32::from(own.sets.1) * u32::from(own.amount.1);
                    assert!(amount.0 >= 1 && amount.0 <= own.amount.0, "{id}: {amount:?}");
                    assert!(u32::from(amount.0) < most, "{id}: {amount:?} is not lighter");
                }
            }
        }
        assert_eq!(exercise.dose_at(Stage::Mobility), None, "{id}");
    }
}

/// Mobility stands beside the stages.
#[test]
fn mobility_keeps_its_dose_in_every_stage() {
    for exercise in ALL.iter().filter(|it| it.stage == Stage::Mobility) {
        for stage in STAGES.into_iter().chain([Stage::Mobility]) {
            assert_eq!(exercise.dose_at(stage), Some(exercise.dose), "{}", exercise.id);
        }
    }
}

/// One set of one repetition has nothing lighter than itself, and is not made nothing.
#[test]
fn a_single_set_is_halved_as_a_warm_up() {
    let dose = Dose { sets: (1, 1), amount: (9, 12), ..ALL[0].dose };
    let exercise = Exercise { stage: Stage::Activation, dose, ..*ALL[0] };
    let light = Some(Dose { amount: (5, 5), ..dose });
    assert_eq!(exercise.dose_at(Stage::Strength), light);
    let exercise = Exercise { stage: Stage::Mobility, ..exercise };
    assert_eq!(exercise.dose_at(Stage::Activation), Some(dose));
}
