//! How an exercise looks: poses in clinical angles, the camera that shows them, props and marks.
//!
//! Data only. `figure` solves and draws it. Units: 1 = 1 % of standing height. Axes: +X the
//! figure's left, +Y up, +Z forward. Angles in degrees.

use super::{Muscle, Phase, Side};

pub type Vec3 = [f32; 3];

/// A body between two end poses, seen by a camera.
#[derive(Debug)]
pub struct Movement {
    /// The side that works in the authored poses; the other side is the mirror image.
    pub authored: Side,
    /// Level 0: where `Phase::Pause` waits.
    pub low: &'static Pose,
    /// Level 1: where `Phase::Hold` waits.
    pub high: &'static Pose,
    /// Feet that leave the floor on the way.
    pub bumps: &'static [Bump],
    /// How far the floor moves under the body in one repetition of a walk.
    pub scroll: f32,
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

/// A foot lifted along half a sine during one phase.
#[derive(Clone, Copy, Debug)]
pub struct Bump {
    pub phase: Phase,
    pub limb: Limb,
    pub by: Vec3,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limb {
    ArmL,
    ArmR,
    LegL,
    LegR,
}

/// An orthographic camera and the frame it fills: `[x, y, width, height]` in SVG units.
#[derive(Clone, Copy, Debug)]
pub struct View {
    pub yaw: f32,
    pub pitch: f32,
    pub frame: [f32; 4],
}

/// A muscle to light up on one side of the body.
#[derive(Clone, Copy, Debug)]
pub struct MuscleMark {
    pub muscle: Muscle,
    pub side: Side,
    pub secondary: bool,
}

/// A dashed line that shows alignment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guide {
    /// Hip, knee, second toe.
    Knee(Side),
    /// Level of the pelvis.
    Pelvis,
}

/// The direction of the lift, drawn in stills.
#[derive(Clone, Copy, Debug)]
pub enum Arrow {
    /// The path of a joint from low to high (or the way the repetition opens), shifted.
    Path {
        joint: Joint,
        offset: Vec3,
    },
    Straight {
        from: Vec3,
        to: Vec3,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joint {
    Root,
    Neck,
    Knee(Side),
    Ankle(Side),
}

/// Things in the scene.
#[derive(Clone, Copy, Debug)]
pub enum Prop {
    /// A rounded mat: centre `[x, z]`, `[width, depth]`.
    Mat {
        at: [f32; 2],
        size: [f32; 2],
    },
    /// A patch of floor: centre, radii, distance of the ticks that scroll in walks (0: none).
    Floor {
        at: [f32; 2],
        radii: [f32; 2],
        ticks: f32,
    },
    /// A step or a part of a chair; `depth` fixes its place in the painting order.
    Block {
        at: Vec3,
        size: Vec3,
        depth: f32,
    },
    /// A wall at `x`, from `z0` to `z1`.
    Wall {
        x: f32,
        z: [f32; 2],
        height: f32,
        thickness: f32,
    },
    /// A loop round both legs, `at` 0 to 1 down the segment.
    BandOnThighs {
        at: f32,
    },
    BandOnShanks {
        at: f32,
    },
    /// A dumbbell held in one hand, its handle along `axis`.
    Dumbbell {
        hand: Side,
        axis: Vec3,
    },
    /// A flat cushion: centre, size.
    Pad {
        at: Vec3,
        size: Vec3,
    },
}
