//! A pose between two poses. Numbers are blended as written, so a limb must keep its mode.

use super::Beat;
use super::skeleton::length;
use super::vector;
use crate::curve;
use crate::exercise::{
    Arm, Bump, Cycle, Floor, Held, Leg, Limb, Movement, Phase, Pose, Root, Travel, Vec3,
};

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
    let crossed = movement.crosses && matches!(beat.phase, Phase::Lift | Phase::Hold);
    let mut pose = if crossed {
        between(low, &mirrored(movement.high), level)
    } else {
        between(low, movement.high, level)
    };
    if beat.phase == Phase::Hold && beat.ms >= BREATH_FROM_MS {
        breathe(&mut pose, curve::ease(2.0 * f64::from(cycles_done(BREATH_MS, beat))) as f32);
    }
    for bump in movement.bumps.iter().filter(|bump| bump.phase == beat.phase) {
        let lift = curve::sin(f64::from(window(bump.during, beat.part)) / 2.0) as f32;
        raise(&mut pose, bump.limb, bump.by.map(|by| by * lift));
    }
    pose
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
            by.map(|by| by / 2.0 * over)
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

/// `t` of the way from one pose to another.
pub fn between(a: &Pose, b: &Pose, t: f32) -> Pose {
    Pose {
        root: Root { pos: mix(a.root.pos, b.root.pos, t), rot: mix(a.root.rot, b.root.rot, t) },
        spine: mix(a.spine, b.spine, t),
        head: mix(a.head, b.head, t),
        arm_l: mix_arm(a.arm_l, b.arm_l, t),
        arm_r: mix_arm(a.arm_r, b.arm_r, t),
        leg_l: mix_leg(a.leg_l, b.leg_l, t),
        leg_r: mix_leg(a.leg_r, b.leg_r, t),
    }
}

/// The same pose done by the other limbs: reflected at the plane that halves the body.
pub fn mirrored(pose: &Pose) -> Pose {
    // Angles of limbs are told outward from the body and need no change; places and directions do.
    let across = |[x, y, z]: Vec3| [-x, y, z];
    // A turn and a tilt change their sign, a nod does not: yaw, pitch, roll; flex, bend, twist.
    let [yaw, pitch, roll] = pose.root.rot;
    let [flex, bend, twist] = pose.spine;
    let [nod, turn, tilt] = pose.head;
    let leg = |leg: Leg| match leg {
        Leg::Swing(angles) => Leg::Swing(angles),
        Leg::Planted { ankle, knee, toe } => {
            Leg::Planted { ankle: across(ankle), knee: across(knee), toe: across(toe) }
        }
    };
    let arm = |arm: Arm| match arm {
        Arm::Swing { .. } => arm,
        Arm::Planted { wrist, elbow, hand, girdle } => Arm::Planted {
            wrist: across(wrist),
            elbow: across(elbow),
            hand: hand.map(across),
            girdle,
        },
    };
    Pose {
        root: Root { pos: across(pose.root.pos), rot: [-yaw, pitch, -roll] },
        spine: [flex, -bend, -twist],
        head: [nod, -turn, -tilt],
        arm_l: arm(pose.arm_r),
        arm_r: arm(pose.arm_l),
        leg_l: leg(pose.leg_r),
        leg_r: leg(pose.leg_l),
    }
}

fn mix<const N: usize>(a: [f32; N], b: [f32; N], t: f32) -> [f32; N] {
    std::array::from_fn(|i| a[i] + (b[i] - a[i]) * t)
}

fn mix_leg(a: Leg, b: Leg, t: f32) -> Leg {
    match (a, b) {
        (Leg::Swing(a), Leg::Swing(b)) => Leg::Swing(mix(a, b, t)),
        (
            Leg::Planted { ankle, knee, toe },
            Leg::Planted { ankle: to_ankle, knee: to_knee, toe: to_toe },
        ) => Leg::Planted {
            ankle: mix_ankle((ankle, toe), (to_ankle, to_toe), t),
            knee: mix(knee, to_knee, t),
            toe: mix(toe, to_toe, t),
        },
        // Nothing lies between two modes; the library's tests keep this from happening.
        (Leg::Swing(_), Leg::Planted { .. }) | (Leg::Planted { .. }, Leg::Swing(_)) => {
            nearer(a, b, t)
        }
    }
}

/// A foot that tips while it moves goes the way of its ball, so that a heel can rise over a ball
/// that stays. The arguments are an ankle and the way the toes point.
fn mix_ankle((from, from_toe): (Vec3, Vec3), (to, to_toe): (Vec3, Vec3), t: f32) -> Vec3 {
    let ahead = [ball_of(from_toe), ball_of(to_toe), ball_of(mix(from_toe, to_toe, t))];
    let straight = mix(from, to, t);
    // Without a new place the foot turns where it stands.
    if from.iter().zip(to).all(|(from, to)| (from - to).abs() < 1e-6) {
        return straight;
    }
    std::array::from_fn(|i| {
        straight[i] + ahead[0][i] + (ahead[1][i] - ahead[0][i]) * t - ahead[2][i]
    })
}

/// From the ankle to the ball of a foot that points there, its sole turned down.
fn ball_of(toe: Vec3) -> Vec3 {
    let toe = vector::Vec3::from(toe).unit();
    let sole = vector::Vec3::new(0.0, -1.0, 0.0).across(toe).unit();
    let ball = toe * length::BALL[0] + sole * length::BALL[1];
    [ball.x, ball.y, ball.z]
}

fn mix_arm(a: Arm, b: Arm, t: f32) -> Arm {
    match (a, b) {
        (Arm::Swing { angles, girdle }, Arm::Swing { angles: to_angles, girdle: to_girdle }) => {
            Arm::Swing { angles: mix(angles, to_angles, t), girdle: mix(girdle, to_girdle, t) }
        }
        (
            Arm::Planted { wrist, elbow, hand, girdle },
            Arm::Planted { wrist: to_wrist, elbow: to_elbow, hand: to_hand, girdle: to_girdle },
        ) => Arm::Planted {
            wrist: mix(wrist, to_wrist, t),
            elbow: mix(elbow, to_elbow, t),
            hand: mix_hand(hand, to_hand, t),
            girdle: mix(girdle, to_girdle, t),
        },
        (Arm::Swing { .. }, Arm::Planted { .. }) | (Arm::Planted { .. }, Arm::Swing { .. }) => {
            nearer(a, b, t)
        }
    }
}

fn mix_hand(a: Option<Vec3>, b: Option<Vec3>, t: f32) -> Option<Vec3> {
    match (a, b) {
        (Some(a), Some(b)) => Some(mix(a, b, t)),
        (one, other) => one.or(other),
    }
}

fn nearer<T>(a: T, b: T, t: f32) -> T {
    if t < 0.5 { a } else { b }
}

fn raise(pose: &mut Pose, limb: Limb, by: Vec3) {
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
