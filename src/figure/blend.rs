//! A pose between two poses, and the same pose by the other limbs. Numbers are blended as written,
//! so a limb must keep its mode.

use super::skeleton::length;
use super::vector::Vec3 as Vector;
use crate::exercise::{Arm, Leg, Pose, Root, Vec3};

/// An ankle that moves less than this stays.
const STILL: f32 = 1e-6;

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

pub(super) fn mix_leg(a: Leg, b: Leg, t: f32) -> Leg {
    match (a, b) {
        (Leg::Swing(a), Leg::Swing(b)) => Leg::Swing(mix(a, b, t)),
        (
            Leg::Planted { ankle, knee, toe },
            Leg::Planted { ankle: to_ankle, knee: to_knee, toe: to_toe },
        ) => {
            let (ankle, toe) = mix_foot((ankle, toe), (to_ankle, to_toe), t);
            Leg::Planted { ankle, knee: mix(knee, to_knee, t), toe }
        }
        // Nothing lies between two modes; the library's tests keep this from happening.
        (Leg::Swing(_), Leg::Planted { .. }) | (Leg::Planted { .. }, Leg::Swing(_)) => {
            nearer(a, b, t)
        }
    }
}

/// The ankle and the way the toes point. A foot whose ankle stays turns about it. Any other goes
/// as its ball or its tip goes, whichever moves less: so a heel rises over toes that stay.
fn mix_foot((ankle, toe): (Vec3, Vec3), (to, to_toe): (Vec3, Vec3), t: f32) -> (Vec3, Vec3) {
    let way = mix(toe, to_toe, t);
    if (Vector::from(to) - Vector::from(ankle)).length() < STILL {
        return (ankle, way);
    }
    let sum = |a: Vec3, b: Vec3, times: f32| std::array::from_fn(|i| a[i] + b[i] * times);
    let ends = |part| (sum(ankle, ahead(toe, part), 1.0), sum(to, ahead(to_toe, part), 1.0));
    let way_of = |part| {
        let (from, to) = ends(part);
        (Vector::from(to) - Vector::from(from)).length()
    };
    let ball_stays = way_of(length::BALL) < way_of(length::TIP);
    let part = if ball_stays { length::BALL } else { length::TIP };
    let (from, to) = ends(part);
    (sum(mix(from, to, t), ahead(way, part), -1.0), way)
}

/// From the ankle to a part of an upright foot that points there: see `skeleton`.
fn ahead(toe: Vec3, [forward, down]: [f32; 2]) -> Vec3 {
    let toe = Vector::from(toe).unit();
    let sole = Vector::new(0.0, -1.0, 0.0).across(toe).unit();
    let part = toe * forward + sole * down;
    [part.x, part.y, part.z]
}

pub(super) fn mix_arm(a: Arm, b: Arm, t: f32) -> Arm {
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
