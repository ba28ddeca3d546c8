//! A pose in clinical angles -> where every joint is.
//!
//! Limbs that are planted are solved backwards from the foot or hand, so that nothing that stands
//! on the floor ever slips. Never draws, never corrects a pose: what cannot be reached is reported.

use super::vector::{Mat3, Vec3};
use crate::exercise::{Arm, Leg, Pose, Side};

/// Lengths in % of standing height: Drillis and Contini, in Winter, Biomechanics and Motor
/// Control of Human Movement, fig. 4.1 (to be checked against the book); the hand is drawn short.
pub mod length {
    pub const THIGH: f32 = 24.5;
    pub const SHANK: f32 = 24.6;
    pub const HIP_HALF: f32 = 4.8;
    pub const PELVIS: f32 = 10.0;
    pub const THORAX: f32 = 18.8;
    pub const SHOULDER_HALF: f32 = 9.8;
    pub const UPPER_ARM: f32 = 18.6;
    pub const FOREARM: f32 = 14.6;
    pub const HAND: f32 = 6.2;
    /// From the ankle to the ball of the foot: along the foot, and towards the sole.
    pub const BALL: [f32; 2] = [6.2, 1.75];
}

/// Every joint in space and the frames that flesh hangs on. Limbs: 0 left, 1 right.
#[derive(Clone, Copy, Debug, Default)]
pub struct Skeleton {
    pub root: Vec3,
    pub waist: Vec3,
    pub neck: Vec3,
    pub head_base: Vec3,
    pub pelvis: Mat3,
    pub lumbar: Mat3,
    pub chest: Mat3,
    pub head: Mat3,
    pub legs: [LegBones; 2],
    pub arms: [ArmBones; 2],
    /// How far the most stretched planted limb falls short of its target.
    pub over_reach: f32,
}

#[derive(Clone, Copy, Debug, Default)]
pub struct LegBones {
    pub hip: Vec3,
    pub knee: Vec3,
    pub ankle: Vec3,
    pub heel: Vec3,
    pub ball: Vec3,
    pub toe: Vec3,
    /// Sideways (towards the figure's left), up the bone, forward.
    pub thigh: Mat3,
    pub shank: Mat3,
}

#[derive(Clone, Copy, Debug, Default)]
pub struct ArmBones {
    pub shoulder: Vec3,
    pub elbow: Vec3,
    pub wrist: Vec3,
    pub hand: Vec3,
}

/// Degrees, as a clinician would measure them.
#[derive(Clone, Copy, Debug)]
pub struct LegAngles {
    pub hip_flexion: f32,
    pub hip_abduction: f32,
    pub knee: f32,
}

/// The place in `legs` and `arms`. Marks on both sides are resolved before they come here.
pub(super) const fn index(side: Side) -> usize {
    match side {
        Side::Left | Side::Both => 0,
        Side::Right => 1,
    }
}

/// +1 on the left, -1 on the right.
pub(super) fn sign(side: usize) -> f32 {
    if side == 0 { 1.0 } else { -1.0 }
}

impl Skeleton {
    pub fn solve(pose: &Pose) -> Self {
        let [yaw, pitch, roll] = pose.root.rot;
        let pelvis = Mat3::about_y(yaw) * Mat3::about_x(pitch) * Mat3::about_z(roll);
        let [flex, side_bend, twist] = pose.spine.map(|angle| angle / 2.0);
        let half = Mat3::about_x(flex) * Mat3::about_z(side_bend) * Mat3::about_y(twist);
        let lumbar = pelvis * half;
        let chest = lumbar * half;
        let [nod, turn, tilt] = pose.head;
        let head = chest * Mat3::about_y(turn) * Mat3::about_x(nod) * Mat3::about_z(tilt);
        let root = Vec3::from(pose.root.pos);
        let waist = root + lumbar.y * length::PELVIS;
        let neck = waist + chest.y * length::THORAX;
        let head_base = neck + chest * Vec3::new(0.0, 1.0, -0.4);
        let mut bones =
            Self { root, waist, neck, head_base, pelvis, lumbar, chest, head, ..Self::default() };
        for (side, leg) in [pose.leg_l, pose.leg_r].iter().enumerate() {
            let hip = root + pelvis.x * (sign(side) * length::HIP_HALF);
            let (solved, short) = solve_leg(leg, hip, &pelvis, sign(side));
            bones.legs[side] = solved;
            bones.over_reach = bones.over_reach.max(short);
        }
        for (side, arm) in [pose.arm_l, pose.arm_r].iter().enumerate() {
            let (solved, short) = solve_arm(arm, neck, &chest, sign(side));
            bones.arms[side] = solved;
            bones.over_reach = bones.over_reach.max(short);
        }
        bones
    }

    /// The angles of a leg (0 left, 1 right).
    pub fn leg_angles(&self, side: usize) -> LegAngles {
        let leg = &self.legs[side];
        let thigh = (leg.knee - leg.hip).unit();
        let shank = (leg.ankle - leg.knee).unit();
        let local = self.pelvis.unapply(thigh);
        LegAngles {
            hip_flexion: local.z.atan2(-local.y).to_degrees(),
            hip_abduction: (local.x * sign(side)).clamp(-1.0, 1.0).asin().to_degrees(),
            knee: thigh.dot(shank).clamp(-1.0, 1.0).acos().to_degrees(),
        }
    }

    /// The height of the lowest flesh; the floor is at 0.
    pub fn lowest_point(&self) -> f32 {
        let legs = self.legs.iter().flat_map(|leg| {
            [
                leg.heel.y - 2.1,
                leg.toe.y - 1.75,
                leg.ball.y - 2.15,
                leg.knee.y - 3.25,
                leg.hip.y - 5.2,
            ]
        });
        let arms = self.arms.iter().flat_map(|arm| {
            [arm.elbow.y - 2.15, arm.wrist.y - 1.5, arm.hand.y - 1.2, arm.shoulder.y - 2.9]
        });
        legs.chain(arms).fold(f32::INFINITY, f32::min)
    }
}

fn solve_leg(leg: &Leg, hip: Vec3, pelvis: &Mat3, sign: f32) -> (LegBones, f32) {
    let (knee, ankle, toe_way, sole_way, short) = match *leg {
        Leg::Swing([flexion, abduction, rotation, bend, dorsiflexion]) => {
            let thigh = *pelvis
                * Mat3::about_x(-flexion)
                * Mat3::about_z(sign * abduction)
                * Mat3::about_y(sign * rotation);
            let shank = thigh * Mat3::about_x(bend);
            let foot = shank * Mat3::about_x(-dorsiflexion);
            let knee = hip - thigh.y * length::THIGH;
            (knee, knee - shank.y * length::SHANK, foot.z, -foot.y, 0.0)
        }
        Leg::Planted { ankle, knee, toe } => {
            let bent = bend_between(hip, ankle.into(), length::THIGH, length::SHANK, knee.into());
            let toe = Vec3::from(toe).unit();
            let sole = (bent.end - bent.middle).unit().across(toe).unit();
            (bent.middle, bent.end, toe, sole, bent.short)
        }
    };
    let down = (knee - hip).unit();
    let shin = (ankle - knee).unit();
    let hinge = down.cross(shin);
    // A straight leg has no hinge to see: then the pelvis says where sideways is.
    let sideways = if hinge.length() < 0.12 { pelvis.x.across(down) } else { hinge }.unit();
    let sideways = if sideways.dot(pelvis.x) < 0.0 { -sideways } else { sideways };
    let shin_sideways = sideways.across(shin).unit();
    let bones = LegBones {
        hip,
        knee,
        ankle,
        heel: ankle + toe_way * -2.2 + sole_way * 1.8,
        ball: ankle + toe_way * length::BALL[0] + sole_way * length::BALL[1],
        toe: ankle + toe_way * 9.0 + sole_way * 2.15,
        thigh: Mat3 { x: sideways, y: -down, z: sideways.cross(-down) },
        shank: Mat3 { x: shin_sideways, y: -shin, z: shin_sideways.cross(-shin) },
    };
    (bones, short)
}

fn solve_arm(arm: &Arm, neck: Vec3, chest: &Mat3, sign: f32) -> (ArmBones, f32) {
    let (Arm::Swing { girdle: [out, up, forward], .. }
    | Arm::Planted { girdle: [out, up, forward], .. }) = *arm;
    let shoulder =
        neck + *chest * Vec3::new(sign * (length::SHOULDER_HALF + out), up - 0.6, forward);
    match *arm {
        Arm::Swing { angles: [flexion, abduction, rotation, bend, wrist_flexion], .. } => {
            let upper = *chest
                * Mat3::about_x(-flexion)
                * Mat3::about_z(sign * abduction)
                * Mat3::about_y(sign * rotation);
            let fore = upper * Mat3::about_x(-bend);
            let palm = fore * Mat3::about_x(-wrist_flexion);
            let elbow = shoulder - upper.y * length::UPPER_ARM;
            let wrist = elbow - fore.y * length::FOREARM;
            (ArmBones { shoulder, elbow, wrist, hand: wrist - palm.y * length::HAND }, 0.0)
        }
        Arm::Planted { wrist, elbow, hand, .. } => {
            let (upper, fore) = (length::UPPER_ARM, length::FOREARM);
            let bent = bend_between(shoulder, wrist.into(), upper, fore, elbow.into());
            let way = hand.map_or(bent.end - bent.middle, Vec3::from).unit();
            let hand = bent.end + way * length::HAND;
            (ArmBones { shoulder, elbow: bent.middle, wrist: bent.end, hand }, bent.short)
        }
    }
}

struct Bend {
    middle: Vec3,
    end: Vec3,
    /// How far the target is out of reach.
    short: f32,
}

/// Two bones of lengths `a` and `b` from `from` to `target`, the joint between them turned
/// towards `pole`: the law of cosines.
fn bend_between(from: Vec3, target: Vec3, a: f32, b: f32, pole: Vec3) -> Bend {
    let distance = (target - from).length();
    let way = (target - from).unit();
    let reach = distance.min((a + b) * 0.9995).max((a - b).abs() * 1.02 + 0.01);
    let along = (a * a - b * b + reach * reach) / (2.0 * reach);
    let aside = (a * a - along * along).max(0.0).sqrt();
    let mut out = pole.across(way);
    if out.length() < 1e-4 {
        let any =
            if way.y.abs() < 0.9 { Vec3::new(0.0, 1.0, 0.0) } else { Vec3::new(0.0, 0.0, 1.0) };
        out = any.across(way);
    }
    Bend {
        middle: from + way * along + out.unit() * aside,
        end: from + way * reach,
        short: (distance - (a + b)).max(0.0),
    }
}
