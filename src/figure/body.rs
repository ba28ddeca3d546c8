//! Which parts hang on which joints: the figure's flesh and clothes as balls to wrap.
//!
//! Numbers only; `draw` paints them. Limb parts are written once and used for both sides. Long
//! because it is a list.

use super::Paint;
use super::camera::Camera;
use super::outline::{Disc, Outline};
use super::skeleton::Skeleton;
use super::spot::{Frame, Joint, Spot};

pub(super) struct Part {
    pub paint: Paint,
    balls: &'static [(Spot, f32)],
    /// Painted round the part first, in the background's colour.
    halo: &'static [(Spot, f32)],
    depth: Depth,
}

enum Depth {
    Of(Spot, f32),
    /// The nearest of two, and a little.
    Nearest(Spot, Spot, f32),
    /// The first, kept between the others.
    Within(Spot, (Spot, f32), (Spot, f32)),
}

pub(super) const LEG_PARTS: usize = 5;
pub(super) const THIGH: usize = 0;
pub(super) const SHORTS: usize = 1;
pub(super) const SHANK: usize = 2;
pub(super) const PELVIS: usize = 0;
pub(super) const BELLY: usize = 1;
pub(super) const CHEST: usize = 2;

const HEAD_BALL: Spot = head(0.0, 9.7, 0.5);
const JAW: Spot = head(0.0, 6.4, 2.4);

/// Thigh, shorts, shank, sock, shoe; upper arm, sleeve, forearm, hand.
pub(super) static LIMB: [Part; 9] = [
    Part {
        paint: Paint::Skin,
        balls: &[
            (Spot::At(Joint::Hip), 4.7),
            (Spot::On(Frame::Thigh, Joint::Hip, [0.0, -9.0, 0.5]), 4.75),
            (Spot::At(Joint::Knee), 3.25),
        ],
        halo: &[(thigh(0.3), 5.6), (thigh(0.86), 4.4)],
        depth: Depth::Of(thigh(0.55), 0.0),
    },
    Part {
        paint: Paint::Shorts,
        balls: &[(Spot::At(Joint::Hip), 5.25), (thigh(0.5), 5.0)],
        halo: &[],
        depth: Depth::Of(thigh(0.55), 0.05),
    },
    Part {
        paint: Paint::Skin,
        balls: &[
            (Spot::At(Joint::Knee), 3.2),
            (Spot::On(Frame::Shank, Joint::Knee, [0.0, -7.2, -1.15]), 3.35),
            (Spot::At(Joint::Ankle), 2.0),
        ],
        halo: &[(shank(0.2), 4.3), (shank(0.85), 3.0)],
        depth: Depth::Of(shank(0.5), 0.0),
    },
    Part {
        paint: Paint::Sock,
        balls: &[(shank(0.86), 2.25), (Spot::At(Joint::Ankle), 2.15)],
        halo: &[],
        depth: Depth::Nearest(shank(0.5), Spot::At(Joint::Ball), 0.01),
    },
    Part {
        paint: Paint::Shoe,
        balls: &[
            (Spot::At(Joint::Heel), 2.1),
            (Spot::At(Joint::Ankle), 2.0),
            (Spot::At(Joint::Ball), 2.15),
            (Spot::At(Joint::Toe), 1.75),
        ],
        halo: &[(Spot::At(Joint::Heel), 2.6), (Spot::At(Joint::Toe), 2.0)],
        depth: Depth::Of(Spot::At(Joint::Ball), 0.03),
    },
    Part {
        paint: Paint::Skin,
        balls: &[(Spot::At(Joint::Shoulder), 2.9), (Spot::At(Joint::Elbow), 2.15)],
        halo: &[(upper_arm(0.3), 3.6), (upper_arm(0.85), 3.1)],
        depth: Depth::Of(upper_arm(0.55), 0.3),
    },
    Part {
        paint: Paint::Top,
        balls: &[(Spot::At(Joint::Shoulder), 3.2), (upper_arm(0.38), 3.0)],
        halo: &[],
        depth: Depth::Of(upper_arm(0.55), 0.36),
    },
    Part {
        paint: Paint::Skin,
        balls: &[(Spot::At(Joint::Elbow), 2.1), (Spot::At(Joint::Wrist), 1.5)],
        // Ends before the wrist: the hand may lie behind the forearm.
        halo: &[(forearm(0.2), 2.9), (forearm(0.72), 2.2)],
        depth: Depth::Of(forearm(0.55), 0.4),
    },
    Part {
        paint: Paint::Skin,
        balls: &[(Spot::At(Joint::Wrist), 1.5), (hand(0.55), 1.75), (hand(0.92), 1.2)],
        halo: &[],
        depth: Depth::Of(Spot::At(Joint::Hand), 0.45),
    },
];

/// Pelvis, belly, chest, neck, what sets the head apart, head with its nose, hair, fringe.
pub(super) static TRUNK: [Part; 8] = [
    Part {
        paint: Paint::Shorts,
        balls: &[
            (pelvis(4.0, 5.2, 0.0), 5.05),
            (pelvis(-4.0, 5.2, 0.0), 5.05),
            (pelvis(4.7, 0.0, 0.0), 5.2),
            (pelvis(-4.7, 0.0, 0.0), 5.2),
            (pelvis(3.2, 0.0, -2.3), 4.9),
            (pelvis(-3.2, 0.0, -2.3), 4.9),
        ],
        halo: &[],
        depth: Depth::Of(Spot::At(Joint::Root), -0.4),
    },
    Part {
        paint: Paint::Top,
        balls: &[
            (waist(3.1, 1.0, 0.0), 4.7),
            (waist(-3.1, 1.0, 0.0), 4.7),
            (pelvis(4.0, 8.4, 0.0), 5.15),
            (pelvis(-4.0, 8.4, 0.0), 5.15),
        ],
        halo: &[],
        depth: Depth::Within(
            Spot::Between(Joint::Waist, Joint::Neck, 0.5),
            (Spot::At(Joint::Root), -0.3),
            (Spot::At(Joint::Root), 1.0),
        ),
    },
    Part {
        paint: Paint::Top,
        balls: &[
            (Spot::Between(Joint::ShoulderOf(0), Joint::Neck, 0.12), 3.3),
            (Spot::Between(Joint::ShoulderOf(1), Joint::Neck, 0.12), 3.3),
            (Spot::On(Frame::Chest, Joint::Neck, [0.0, 0.4, -0.5]), 2.8),
            (Spot::On(Frame::Chest, Joint::Neck, [0.0, -5.5, 1.6]), 5.3),
            (waist(4.1, 9.0, 0.2), 5.2),
            (waist(-4.1, 9.0, 0.2), 5.2),
            (waist(3.1, 1.0, 0.0), 4.7),
            (waist(-3.1, 1.0, 0.0), 4.7),
        ],
        halo: &[],
        depth: Depth::Of(Spot::Between(Joint::Waist, Joint::Neck, 0.5), -0.2),
    },
    Part {
        paint: Paint::Skin,
        balls: &[
            (Spot::On(Frame::Chest, Joint::Neck, [0.0, 0.0, -0.5]), 2.7),
            (head(0.0, 4.5, -0.2), 2.6),
        ],
        halo: &[],
        depth: Depth::Of(Spot::Between(Joint::Neck, Joint::HeadBase, 0.5), -0.2),
    },
    // Behind neck and hair, which it would cut off.
    Part {
        paint: Paint::Halo,
        balls: &[(HEAD_BALL, 6.3), (JAW, 4.3)],
        halo: &[],
        depth: Depth::Of(head(0.0, 8.6, 1.2), -4.0),
    },
    Part {
        paint: Paint::Skin,
        balls: &[(HEAD_BALL, 5.6), (JAW, 3.6), (head(0.0, 8.1, 6.2), 0.85)],
        halo: &[],
        depth: Depth::Of(head(0.0, 8.6, 1.2), 0.0),
    },
    Part {
        paint: Paint::Hair,
        balls: &[
            (head(0.0, 12.3, -0.9), 4.5),
            (head(0.0, 9.4, -3.0), 3.4),
            (head(2.0, 11.2, -1.7), 4.1),
            (head(-2.0, 11.2, -1.7), 4.1),
        ],
        halo: &[],
        depth: Depth::Of(head(0.0, 9.2, -1.0), 0.9),
    },
    Part {
        paint: Paint::Hair,
        balls: &[
            (head(2.3, 13.6, 2.0), 2.0),
            (head(-2.3, 13.6, 2.0), 2.0),
            (head(0.0, 13.6, -0.6), 3.3),
        ],
        halo: &[],
        depth: Depth::Of(head(0.0, 12.0, 2.6), 1.0),
    },
];

const fn thigh(t: f32) -> Spot {
    Spot::Between(Joint::Hip, Joint::Knee, t)
}

const fn shank(t: f32) -> Spot {
    Spot::Between(Joint::Knee, Joint::Ankle, t)
}

const fn upper_arm(t: f32) -> Spot {
    Spot::Between(Joint::Shoulder, Joint::Elbow, t)
}

const fn forearm(t: f32) -> Spot {
    Spot::Between(Joint::Elbow, Joint::Wrist, t)
}

const fn hand(t: f32) -> Spot {
    Spot::Between(Joint::Wrist, Joint::Hand, t)
}

const fn pelvis(x: f32, y: f32, z: f32) -> Spot {
    Spot::On(Frame::Pelvis, Joint::Root, [x, y, z])
}

const fn waist(x: f32, y: f32, z: f32) -> Spot {
    Spot::On(Frame::Chest, Joint::Waist, [x, y, z])
}

const fn head(x: f32, y: f32, z: f32) -> Spot {
    Spot::On(Frame::Head, Joint::HeadBase, [x, y, z])
}

impl Part {
    pub(super) fn outline(&self, bones: &Skeleton, side: usize, camera: &Camera) -> Outline {
        wrap(self.balls, bones, side, camera)
    }

    pub(super) fn halo(&self, bones: &Skeleton, side: usize, camera: &Camera) -> Option<Outline> {
        let &[(from, from_radius), (to, to_radius)] = self.halo else { return None };
        let [from, to] = [from, to].map(|spot| camera.project(bones.spot(spot, side)));
        // A limb seen from its end would get a ring round its joint: there the halo hides behind it.
        let length = (to.x - from.x).hypot(to.y - from.y);
        let shrunk = (0.7 + 0.3 * length / (from_radius + to_radius)).min(1.0);
        Some(Outline::round(&[(from, from_radius * shrunk), (to, to_radius * shrunk)]))
    }

    pub(super) fn depth(&self, bones: &Skeleton, side: usize, camera: &Camera) -> f32 {
        let depth = |spot| camera.depth(bones.spot(spot, side));
        match self.depth {
            Depth::Of(spot, more) => depth(spot) + more,
            Depth::Nearest(one, other, more) => depth(one).max(depth(other)) + more,
            Depth::Within(spot, (far, far_more), (near, near_more)) => {
                depth(spot).min(depth(near) + near_more).max(depth(far) + far_more)
            }
        }
    }
}

fn wrap(balls: &[(Spot, f32)], bones: &Skeleton, side: usize, camera: &Camera) -> Outline {
    let mut discs: [Disc; 8] = Default::default();
    for (disc, &(spot, radius)) in discs.iter_mut().zip(balls) {
        *disc = (camera.project(bones.spot(spot, side)), radius);
    }
    Outline::round(&discs[..balls.len().min(8)])
}
