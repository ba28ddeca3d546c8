//! A pose between two poses. Numbers are blended as written, so a limb must keep its mode.

use crate::exercise::{Arm, Leg, Limb, Movement, Phase, Pose, Root, Vec3};

/// The pose of a movement at a level, 0 (low) to 1 (high), with feet lifted for their steps when
/// the phase and the part of it that is over (0 to 1) are known.
pub fn at(movement: &Movement, level: f32, phase: Option<(Phase, f32)>) -> Pose {
    let mut pose = between(movement.low, movement.high, level);
    if let Some((phase, part)) = phase {
        let lift = (std::f32::consts::PI * part.clamp(0.0, 1.0)).sin();
        for bump in movement.bumps.iter().filter(|bump| bump.phase == phase) {
            raise(&mut pose, bump.limb, bump.by.map(|by| by * lift));
        }
    }
    pose
}

/// How far the floor has moved, for floors with ticks.
pub fn scroll(movement: &Movement, level: f32, phase: Option<(Phase, f32)>) -> f32 {
    let half = movement.scroll / 2.0;
    match phase {
        Some((Phase::Lower, _)) => half * (2.0 - level),
        Some((Phase::Lift | Phase::Hold | Phase::Pause, _)) | None => half * level,
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
            ankle: mix(ankle, to_ankle, t),
            knee: mix(knee, to_knee, t),
            toe: mix(toe, to_toe, t),
        },
        // Nothing lies between two modes; the library's tests keep this from happening.
        (Leg::Swing(_), Leg::Planted { .. }) | (Leg::Planted { .. }, Leg::Swing(_)) => {
            nearer(a, b, t)
        }
    }
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
