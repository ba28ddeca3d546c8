//! How an exercise moves: poses in clinical angles, and how one becomes the other.
//!
//! Data only. `figure` solves and draws it. Units: 1 = 1 % of standing height. Axes: +X the
//! figure's left, +Y up, +Z forward. Angles in degrees.

use super::{Arrow, Guide, MuscleMark, Phase, Prop, Side, View};

pub type Vec3 = [f32; 3];

/// A body between two end poses, seen by a camera.
///
/// Written as `Movement { low: &LOW, high: &HIGH, view: .., ..Movement::DEFAULT }`.
#[derive(Debug)]
pub struct Movement {
    /// The side that works in the authored poses; the other side is the mirror image.
    pub authored: Side,
    /// Level 0: where `Phase::Pause` waits.
    pub low: &'static Pose,
    /// Level 1: where `Phase::Hold` waits.
    pub high: &'static Pose,
    /// Other low ends, taken in turn by the 2nd, 3rd ... repetition (a lunge in four directions);
    /// empty: always `low`.
    pub turns: &'static [&'static Pose],
    /// Parts that leave their straight way during a phase: stepping feet, a body in the air.
    pub bumps: &'static [Bump],
    /// The part of `Phase::Lower` in which the body drops all at once, then stays (a landing);
    /// `None`: it takes the whole phase.
    pub snap: Option<[f32; 2]>,
    /// How the floor moves under the body.
    pub travel: Travel,
    /// What the body does while `Phase::Hold` lasts.
    pub held: Held,
    /// The lift ends on the other side: in `Lift` and `Hold` the high end is mirrored. The next
    /// repetition of an alternating exercise then begins where this one ended (a skater's hop).
    pub crosses: bool,
    pub view: View,
    /// A second view, where one does not tell it.
    pub second_view: Option<View>,
    pub muscles: &'static [MuscleMark],
    pub guides: &'static [Guide],
    pub arrow: Arrow,
    pub props: &'static [Prop],
    /// Standing and facing the viewer: people copy it as in a mirror.
    pub faces_viewer: bool,
}

impl Movement {
    /// Standing still on a patch of floor: what a movement is unless it says otherwise.
    pub const DEFAULT: Self = Self {
        authored: Side::Right,
        low: &Pose::STANDING,
        high: &Pose::STANDING,
        turns: &[],
        bumps: &[],
        snap: None,
        travel: Travel::None,
        held: Held::Breath,
        crosses: false,
        view: View { yaw: 0.0, pitch: 10.0, frame: [-34.5, -100.0, 69.0, 106.5] },
        second_view: None,
        muscles: &[],
        guides: &[],
        arrow: Arrow::None,
        props: &[Prop::Floor { at: [0.0, 2.0], radii: [32.0, 12.0], ticks: 0.0 }],
        faces_viewer: false,
    };
}

/// How far the floor moves under the body, `[x, z]`: the opposite of the way of travel.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Travel {
    None,
    /// By this much in one repetition, with the level: half in the lift, half in the lower. A
    /// whole number of ticks of the floor, so that the next repetition goes on where this ended.
    Steps(Floor),
    /// By this much in each lift, while the feet are in the air (see [`Bump::FLIGHT`]). A whole
    /// number of ticks of the floor.
    Hop(Floor),
}

/// A way along the floor, `[x, z]`.
pub type Floor = [f32; 2];

/// What happens during a hold.
#[derive(Clone, Copy, Debug)]
pub enum Held {
    /// Only the breath moves, and only in holds that are dosed in seconds.
    Breath,
    /// Something that repeats by itself: a gait, small hops.
    Cycle(Cycle),
}

/// Poses passed through evenly, over and over, beginning and ending with the first. The first is
/// also the movement's `high`.
#[derive(Clone, Copy, Debug)]
pub struct Cycle {
    /// One whole cycle, in milliseconds. A hold is filled with a whole number of cycles.
    pub ms: u32,
    pub keys: &'static [&'static Pose],
    /// After the keys come the same keys mirrored: only half a gait is authored.
    pub swaps: bool,
    /// How far the floor moves in one cycle: a whole number of its ticks.
    pub travel: Floor,
}

/// One posture. A limb keeps one mode, forward or inverse, within an exercise.
#[derive(Clone, Copy, Debug)]
pub struct Pose {
    pub root: Root,
    /// Flexion, side bend (+ to the right), twist.
    pub spine: Vec3,
    /// Nod, turn, tilt.
    pub head: Vec3,
    pub arm_l: Arm,
    pub arm_r: Arm,
    pub leg_l: Leg,
    pub leg_r: Leg,
}

impl Pose {
    /// Upright, feet hip-width apart, arms hanging.
    pub const STANDING: Self = Self {
        root: Root { pos: [0.0, 52.6, 0.0], rot: [0.0, 0.0, 0.0] },
        spine: [0.0, 0.0, 0.0],
        head: [0.0, 0.0, 0.0],
        arm_l: Arm::Swing { angles: [4.0, 9.0, 0.0, 10.0, 0.0], girdle: [0.0, 0.0, 0.0] },
        arm_r: Arm::Swing { angles: [4.0, 9.0, 0.0, 10.0, 0.0], girdle: [0.0, 0.0, 0.0] },
        leg_l: Leg::Planted {
            ankle: [5.5, 3.9, 0.0],
            knee: [0.1, 0.0, 1.0],
            toe: [0.12, 0.0, 1.0],
        },
        leg_r: Leg::Planted {
            ankle: [-5.5, 3.9, 0.0],
            knee: [-0.1, 0.0, 1.0],
            toe: [-0.12, 0.0, 1.0],
        },
    };
}

/// The pelvis: place of its centre, and yaw, pitch (+ leans forward), roll (+ tips to the right).
#[derive(Clone, Copy, Debug)]
pub struct Root {
    pub pos: Vec3,
    pub rot: Vec3,
}

#[derive(Clone, Copy, Debug)]
pub enum Leg {
    /// The leg that swings: hip flexion, abduction, external rotation, knee flexion, dorsiflexion.
    Swing([f32; 5]),
    /// The foot that must not slip: ankle place, direction the knee points, direction of the toes.
    Planted { ankle: Vec3, knee: Vec3, toe: Vec3 },
}

#[derive(Clone, Copy, Debug)]
pub enum Arm {
    /// Shoulder flexion, abduction, rotation, elbow flexion, wrist flexion.
    Swing { angles: [f32; 5], girdle: Vec3 },
    /// Wrist place, direction the elbow points, direction of the hand (`None`: along the forearm).
    Planted { wrist: Vec3, elbow: Vec3, hand: Option<Vec3>, girdle: Vec3 },
}

/// A part moved aside along half a sine during one phase. A foot or hand that is planted goes to
/// its new place while its bump lasts, and stays where it is before and after.
#[derive(Clone, Copy, Debug)]
pub struct Bump {
    pub phase: Phase,
    pub limb: Limb,
    pub by: Vec3,
    /// The part of the phase in which it happens, from 0 to 1.
    pub during: [f32; 2],
}

impl Bump {
    /// When the feet are off the floor in a hop.
    pub const FLIGHT: [f32; 2] = [0.25, 0.7];

    /// A step that takes the whole phase.
    pub const fn step(phase: Phase, limb: Limb, by: Vec3) -> Self {
        Self { phase, limb, by, during: [0.0, 1.0] }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limb {
    ArmL,
    ArmR,
    LegL,
    LegR,
    /// The pelvis, and with it everything that is not planted.
    Body,
}
