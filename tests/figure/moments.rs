//! Every moment of an exercise: each phase, of each turn, out and back, through each cycle.

use kneeline::exercise::{Exercise, Held, Measure, Opening, Phase, Pose, Sides};
use kneeline::figure::skeleton::{LegBones, Skeleton};
use kneeline::figure::vector::Vec3;
use kneeline::figure::{Beat, pose};

/// One phase of one repetition.
pub(crate) struct Run {
    pub name: String,
    pub phase: Phase,
    pub rep: u16,
    pub back: bool,
    /// Whether the tempo gives it time.
    pub lasts: bool,
    pub moments: Vec<Moment>,
}

pub(crate) struct Moment {
    pub beat: Beat,
    pub level: f32,
    pub pose: Pose,
    pub bones: Skeleton,
    /// How far the floor has moved.
    pub floor: Vec3,
}

/// Steps from one key of a cycle to the next.
const STEPS_IN_A_CYCLE: usize = 10;
/// Steps through any other phase.
const STEPS: usize = 20;

pub(crate) fn runs(exercise: &Exercise) -> Vec<Run> {
    let movement = exercise.movement;
    let mut runs = Vec::new();
    let ways: &[bool] = match exercise.sides {
        Sides::OutAndBack => &[false, true],
        Sides::Each | Sides::Alternating | Sides::Both => &[false],
    };
    for &back in ways {
        for rep in 0..=movement.turns.len() as u16 {
            for phase in exercise.tempo.order() {
                runs.push(run(exercise, phase, rep, back));
            }
        }
    }
    runs
}

fn run(exercise: &Exercise, phase: Phase, rep: u16, back: bool) -> Run {
    let movement = exercise.movement;
    let is_dose = phase == Phase::Hold && exercise.dose.measure == Measure::HoldSecs;
    let (steps, ms) = match movement.held {
        Held::Cycle(cycle) if is_dose => {
            let keys = cycle.keys.len() * if cycle.swaps { 2 } else { 1 };
            (keys * STEPS_IN_A_CYCLE, cycle.ms)
        }
        // One breath.
        Held::Breath | Held::Cycle(_) if is_dose => (STEPS, 4000),
        Held::Breath | Held::Cycle(_) => (STEPS, u32::from(exercise.tempo.secs(phase)) * 1000),
    };
    let moments = (0..=steps).map(|i| {
        // The end of a hold is a moment before the whole: there the cycle begins again.
        let part =
            if is_dose { (i as f32 / steps as f32).min(0.9999) } else { i as f32 / steps as f32 };
        let beat = Beat { phase, part, ms, rep, back };
        let level = phase.level(part);
        let pose = pose::at(movement, level, Some(beat));
        let [x, z] = pose::travel(movement, level, Some(beat));
        Moment { beat, level, pose, bones: Skeleton::solve(&pose), floor: Vec3::new(x, 0.0, z) }
    });
    let way = if back { ", way back" } else { "" };
    Run {
        name: format!("{}, {phase:?} of repetition {}{way}", exercise.id, rep + 1),
        phase,
        rep,
        back,
        lasts: exercise.tempo.secs(phase) > 0 || is_dose,
        moments: moments.collect(),
    }
}

impl Moment {
    /// The air under the lowest point of a shoe.
    pub(crate) fn air_under(&self, side: usize) -> f32 {
        sole(&self.bones.legs[side]).into_iter().fold(f32::INFINITY, |air, (_, y)| air.min(y))
    }

    /// The parts of a shoe that stand on the floor, as the floor sees them.
    pub(crate) fn prints(&self, side: usize) -> [Option<Vec3>; 3] {
        const TOUCHES: f32 = 0.12;
        sole(&self.bones.legs[side]).map(|(place, air)| {
            let print = place - self.floor;
            (air < TOUCHES).then_some(Vec3::new(print.x, 0.0, print.z))
        })
    }
}

/// Heel, ball and tip of a shoe, and how high the sole is there.
fn sole(leg: &LegBones) -> [(Vec3, f32); 3] {
    [(leg.heel, leg.heel.y - 2.1), (leg.ball, leg.ball.y - 2.15), (leg.toe, leg.toe.y - 1.75)]
}

/// How far the joint that differs most is from its place in another moment.
pub(crate) fn apart(a: &Skeleton, b: &Skeleton) -> f32 {
    let joints = |bones: &Skeleton| {
        let legs = bones.legs.map(|leg| [leg.knee, leg.ankle, leg.toe]);
        let arms = bones.arms.map(|arm| [arm.elbow, arm.wrist, arm.hand]);
        [bones.root, bones.waist, bones.neck]
            .into_iter()
            .chain(legs.into_iter().flatten())
            .chain(arms.into_iter().flatten())
            .collect::<Vec<_>>()
    };
    joints(a).into_iter().zip(joints(b)).fold(0.0, |most, (a, b)| most.max((a - b).length()))
}

/// The pose in which an exercise opens.
pub(crate) fn opening(exercise: &Exercise) -> &'static Pose {
    match exercise.tempo.starts_with {
        Opening::Lift => exercise.movement.low,
        Opening::Lower => exercise.movement.high,
    }
}
