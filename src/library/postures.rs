//! Postures that several exercises start from.

use crate::exercise::*;

/// On the right side, hips and knees bent, heels together.
pub(super) static SIDE_LYING: Pose = Pose {
    root: Root { pos: [0.0, 10.3, 0.0], rot: [0.0, 0.0, 90.0] },
    spine: [0.0, 0.0, 0.0],
    head: [0.0, 0.0, 4.0],
    arm_l: Arm::Planted {
        wrist: [-21.0, 2.4, 17.5],
        elbow: [-0.5, 1.0, 0.1],
        hand: Some([-1.0, 0.0, 0.35]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-42.0, 3.2, 1.0],
        elbow: [-0.25, -0.1, 1.0],
        hand: Some([-0.6, 0.15, -0.8]),
        girdle: [-3.0, 1.0, 3.0],
    },
    leg_l: Leg::Planted { ankle: [34.5, 7.8, 0.2], knee: [0.0, 0.0, 1.0], toe: [0.72, 0.0, 0.69] },
    leg_r: Leg::Planted { ankle: [34.5, 3.3, 0.0], knee: [0.0, 0.0, 1.0], toe: [0.72, 0.0, 0.69] },
};

/// On the back, knees bent, feet flat.
pub(super) static ON_BACK: Pose = Pose {
    root: Root { pos: [0.0, 7.3, 0.0], rot: [0.0, -90.0, 0.0] },
    spine: [-8.0, 0.0, 0.0],
    head: [8.0, 0.0, 0.0],
    arm_l: Arm::Planted {
        wrist: [15.0, 2.0, 3.0],
        elbow: [1.0, 0.0, 0.2],
        hand: Some([0.1, 0.0, 1.0]),
        girdle: [0.0, 0.0, 0.0],
    },
    arm_r: Arm::Planted {
        wrist: [-15.0, 2.0, 3.0],
        elbow: [-1.0, 0.0, 0.2],
        hand: Some([-0.1, 0.0, 1.0]),
        girdle: [0.0, 0.0, 0.0],
    },
    leg_l: Leg::Planted { ankle: [6.0, 3.9, 25.0], knee: [0.05, 1.0, 0.3], toe: [0.15, 0.0, 1.0] },
    leg_r: Leg::Planted {
        ankle: [-6.0, 3.9, 25.0],
        knee: [-0.05, 1.0, 0.3],
        toe: [-0.15, 0.0, 1.0],
    },
};

/// Hands under shoulders, knees under hips.
pub(super) static ALL_FOURS: Pose = Pose {
    root: Root { pos: [0.0, 28.4, 0.0], rot: [0.0, 78.0, 0.0] },
    spine: [0.0, 0.0, 0.0],
    head: [-16.0, 0.0, 0.0],
    arm_l: Arm::Swing { angles: [78.0, 0.0, 0.0, 0.0, 88.0], girdle: [0.0, 0.0, 0.0] },
    arm_r: Arm::Swing { angles: [78.0, 0.0, 0.0, 0.0, 88.0], girdle: [0.0, 0.0, 0.0] },
    leg_l: Leg::Swing([78.0, 0.0, 0.0, 91.0, -66.0]),
    leg_r: Leg::Swing([78.0, 0.0, 0.0, 91.0, -66.0]),
};

/// Hands on the hips of an upright pelvis whose centre is there: left, right.
pub(super) const fn on_hips([x, y, z]: Vec3) -> [Arm; 2] {
    [
        Arm::Planted {
            wrist: [x + 11.0, y + 4.4, z + 8.6],
            elbow: [1.0, 0.0, -0.6],
            hand: Some([-1.0, -0.2, -0.2]),
            girdle: [0.0, 0.0, 0.0],
        },
        Arm::Planted {
            wrist: [x - 11.0, y + 4.4, z + 8.6],
            elbow: [-1.0, 0.0, -0.6],
            hand: Some([1.0, -0.2, -0.2]),
            girdle: [0.0, 0.0, 0.0],
        },
    ]
}

/// Hands joined in front of the chest, there: left, right.
pub(super) const fn joined([x, y, z]: Vec3) -> [Arm; 2] {
    [
        Arm::Planted {
            wrist: [x + 4.0, y, z],
            elbow: [1.0, -1.0, 0.0],
            hand: Some([-1.0, 0.3, 0.4]),
            girdle: [0.0, 0.0, 0.0],
        },
        Arm::Planted {
            wrist: [x - 4.0, y - 1.0, z - 1.0],
            elbow: [-1.0, -1.0, 0.0],
            hand: Some([1.0, 0.3, 0.4]),
            girdle: [0.0, 0.0, 0.0],
        },
    ]
}
