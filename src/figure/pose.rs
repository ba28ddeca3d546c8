//! The pose of a movement at an instant: levels, steps, hops, gaits, breath.

use super::Beat;
use super::blend::{mix_arm, mix_leg};
use crate::curve;
use crate::exercise::{
    Arm, Bump, Cycle, Floor, Held, Leg, Limb, Movement, Phase, Pose, Travel, Vec3,
};

pub use super::blend::{between, mirrored};

/// A hold from this length on is dosed in seconds, and one breathes in it.
const BREATH_FROM_MS: u32 = 4000;
/// One quiet breath, in and out.
const BREATH_MS: u32 = 4000;

/// The pose of a movement at a level, 0 (low) to 1 (high). With the beat it is exact: feet are
/// lifted for their steps, bodies leave the floor, holds breathe or go through their cycle.
pub fn at(movement: &Movement, level: f32, beat: Option<Beat>) -> Pose {
    let low = low_of(movement, beat.map_or(0, |beat| beat.rep));
    let Some(beat) = beat else { return between(low, movement.high, level) };
    if let (Phase::Hold, Held::Cycle(cycle)) = (beat.phase, movement.held) {
        return cycle_at(&cycle, cycles_done(cycle.ms, beat).fract());
    }
    let level = match (movement.snap, beat.phase) {
        (Some(during), Phase::Lower) => Phase::Lower.level(window(during, beat.part)),
        _ => level,
    };
    let crossed = has_crossed(movement, Some(beat));
    let high = if crossed { mirrored(movement.high) } else { *movement.high };
    let mut pose = between(low, &high, level);
    if beat.phase == Phase::Hold && beat.ms >= BREATH_FROM_MS {
        breathe(&mut pose, curve::ease(2.0 * f64::from(cycles_done(BREATH_MS, beat))) as f32);
    }
    for bump in movement.bumps {
        if let Some(during) = window_of(bump, movement, beat) {
            let over = window(during, beat.part);
            place(&mut pose, bump.limb, low, &high, beat.phase.level(over));
            let lift = curve::sin(f64::from(over) / 2.0) as f32;
            raise(&mut pose, bump.limb, bump.by.map(|by| by * lift));
        }
    }
    // Played backwards, the foot that followed leads; so that the same one does, the other side.
    if goes_back(movement, beat) { mirrored(&pose) } else { pose }
}

/// Whether the running phase leads to the other side.
pub(super) fn has_crossed(movement: &Movement, beat: Option<Beat>) -> bool {
    movement.crosses && beat.is_some_and(|beat| matches!(beat.phase, Phase::Lift | Phase::Hold))
}

/// When in the running phase a bump happens. A walk back is the walk out played backwards.
fn window_of(bump: &Bump, movement: &Movement, beat: Beat) -> Option<[f32; 2]> {
    let [from, to] = bump.during;
    let (phase, during) = if goes_back(movement, beat) {
        let other = match bump.phase {
            Phase::Lift => Phase::Lower,
            Phase::Lower => Phase::Lift,
            still @ (Phase::Hold | Phase::Pause) => still,
        };
        (other, [1.0 - to, 1.0 - from])
    } else {
        (bump.phase, bump.during)
    };
    (phase == beat.phase).then_some(during)
}

/// Whether the body walks backwards. Sideways it does not: there the mirror image walks back.
fn goes_back(movement: &Movement, beat: Beat) -> bool {
    beat.back && walks_ahead(movement)
}

/// Whether a movement travels forward and back rather than sideways.
pub fn walks_ahead(movement: &Movement) -> bool {
    let [x, z] = match (movement.travel, movement.held) {
        (Travel::Steps(by) | Travel::Hop(by), _) => by,
        (Travel::None, Held::Cycle(cycle)) => cycle.travel,
        (Travel::None, Held::Breath) => [0.0; 2],
    };
    z.abs() > x.abs()
}

/// The low end of a repetition, numbered from 0.
pub fn low_of(movement: &Movement, rep: u16) -> &'static Pose {
    match usize::from(rep) % (movement.turns.len() + 1) {
        0 => movement.low,
        turn => movement.turns[turn - 1],
    }
}

/// How far the floor has moved, `[x, z]`, for floors with ticks.
pub fn travel(movement: &Movement, level: f32, beat: Option<Beat>) -> Floor {
    if let (Some(beat), Held::Cycle(cycle)) = (beat, movement.held)
        && beat.phase == Phase::Hold
    {
        return cycle.travel.map(|by| by * cycles_done(cycle.ms, beat));
    }
    let phase = beat.map(|beat| beat.phase);
    match movement.travel {
        Travel::None => [0.0; 2],
        Travel::Steps(by) => {
            let over = if phase == Some(Phase::Lower) { 2.0 - level } else { level };
            let back = beat.is_some_and(|beat| goes_back(movement, beat));
            by.map(|by| by / 2.0 * if back { -over } else { over })
        }
        Travel::Hop(by) => {
            let over = match beat {
                Some(Beat { phase: Phase::Lift, part, .. }) => window(Bump::FLIGHT, part),
                Some(Beat { phase: Phase::Hold, .. }) => 1.0,
                Some(_) | None => 0.0,
            };
            by.map(|by| by * over)
        }
    }
}

/// How much of a window, both ends from 0 to 1, is over.
fn window([from, to]: [f32; 2], part: f32) -> f32 {
    ((part - from) / (to - from)).clamp(0.0, 1.0)
}

/// Cycles since the hold began. A hold is filled with whole ones, so it ends as it began.
fn cycles_done(cycle_ms: u32, beat: Beat) -> f32 {
    let fitting = (beat.ms as f32 / cycle_ms.max(1) as f32).round().max(1.0);
    fitting * beat.part.clamp(0.0, 1.0)
}

/// A cycle at a part of it, 0 to 1.
fn cycle_at(cycle: &Cycle, part: f32) -> Pose {
    let count = cycle.keys.len();
    let all = if cycle.swaps { 2 * count } else { count };
    let key = |i: usize| {
        let i = i % all;
        if i < count { *cycle.keys[i] } else { mirrored(cycle.keys[i - count]) }
    };
    let place = part * all as f32;
    let from = place as usize;
    between(&key(from), &key(from + 1), place.fract())
}

/// Ribs and shoulders rise a little; hands and feet that are planted stay.
fn breathe(pose: &mut Pose, full: f32) {
    pose.spine[0] -= 1.2 * full;
    for arm in [&mut pose.arm_l, &mut pose.arm_r] {
        if let Arm::Planted { girdle, .. } = arm {
            girdle[1] += 0.5 * full;
        }
    }
}

/// Puts a foot or a hand that is planted at a level of its own: it leaves its place when its bump
/// begins, is at its new place when that ends, and does not slide before or after. Where the knee
/// or the elbow points is the body's business.
fn place(pose: &mut Pose, limb: Limb, low: &Pose, high: &Pose, level: f32) {
    match limb {
        Limb::LegL => place_leg(&mut pose.leg_l, mix_leg(low.leg_l, high.leg_l, level)),
        Limb::LegR => place_leg(&mut pose.leg_r, mix_leg(low.leg_r, high.leg_r, level)),
        Limb::ArmL => place_arm(&mut pose.arm_l, mix_arm(low.arm_l, high.arm_l, level)),
        Limb::ArmR => place_arm(&mut pose.arm_r, mix_arm(low.arm_r, high.arm_r, level)),
        Limb::Body => {}
    }
}

fn place_leg(leg: &mut Leg, there: Leg) {
    if let (Leg::Planted { ankle, toe, .. }, Leg::Planted { ankle: at, toe: way, .. }) =
        (leg, there)
    {
        (*ankle, *toe) = (at, way);
    }
}

fn place_arm(arm: &mut Arm, there: Arm) {
    if let (Arm::Planted { wrist, hand, .. }, Arm::Planted { wrist: at, hand: way, .. }) =
        (arm, there)
    {
        (*wrist, *hand) = (at, way);
    }
}

fn raise(pose: &mut Pose, limb: Limb, by: Vec3) {
    // In the air the toes sink a little: a foot held flat there looks like a board.
    const DROOP: f32 = 1.0 / 25.0;
    for (leg, its) in [(&mut pose.leg_l, Limb::LegL), (&mut pose.leg_r, Limb::LegR)] {
        if let (Leg::Planted { toe, .. }, true) = (leg, its == limb) {
            toe[1] -= by[1] * DROOP;
        }
    }
    let target = match limb {
        Limb::LegL => foot(&mut pose.leg_l),
        Limb::LegR => foot(&mut pose.leg_r),
        Limb::ArmL => hand(&mut pose.arm_l),
        Limb::ArmR => hand(&mut pose.arm_r),
        Limb::Body => Some(&mut pose.root.pos),
    };
    if let Some(target) = target {
        for (place, by) in target.iter_mut().zip(by) {
            *place += by;
        }
    }
}

/// A limb that swings has no target to raise.
fn foot(leg: &mut Leg) -> Option<&mut Vec3> {
    match leg {
        Leg::Planted { ankle, .. } => Some(ankle),
        Leg::Swing(_) => None,
    }
}

fn hand(arm: &mut Arm) -> Option<&mut Vec3> {
    match arm {
        Arm::Planted { wrist, .. } => Some(wrist),
        Arm::Swing { .. } => None,
    }
}
