//! What is in the picture of an exercise besides the body: camera, marks, things. Data only; units
//! and axes as in [`super::movement`].

use super::{Muscle, Side, Vec3};

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
    None,
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
    Wrist(Side),
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
    /// A loop round both forefeet.
    BandOnFeet,
    /// A band round a post that does not move and round a leg, `at` 0 to 1 down the shank.
    AnchoredBand {
        from: Vec3,
        leg: Side,
        at: f32,
    },
    /// A cuff above the ankle.
    AnkleWeight {
        leg: Side,
    },
    /// A wedge that rises towards +Z from nothing to its height; `at` is the middle of its base.
    Ramp {
        at: Vec3,
        size: Vec3,
    },
    /// A flat cushion: centre, size.
    Pad {
        at: Vec3,
        size: Vec3,
    },
}
