//! Places on the body by name: a joint, a part of the way, a point fixed to a bone's frame.

use super::skeleton::Skeleton;
use super::vector::{Mat3, Vec3};

/// A place on the body.
#[derive(Clone, Copy)]
pub(super) enum Spot {
    At(Joint),
    /// Part of the way from one joint to another.
    Between(Joint, Joint, f32),
    /// Fixed to a frame, from a joint.
    On(Frame, Joint, [f32; 3]),
}

/// Limb joints are those of the part's side, except where a side is named.
#[derive(Clone, Copy)]
pub(super) enum Joint {
    Root,
    Waist,
    Neck,
    HeadBase,
    Hip,
    Knee,
    Ankle,
    Heel,
    Ball,
    Toe,
    Shoulder,
    ShoulderOf(usize),
    Elbow,
    Wrist,
    Hand,
}

#[derive(Clone, Copy)]
pub(super) enum Frame {
    Pelvis,
    Chest,
    Head,
    Thigh,
    Shank,
}

impl Skeleton {
    pub(super) fn spot(&self, spot: Spot, side: usize) -> Vec3 {
        match spot {
            Spot::At(joint) => self.joint(joint, side),
            Spot::Between(from, to, t) => self.joint(from, side).lerp(self.joint(to, side), t),
            Spot::On(frame, joint, offset) => {
                self.joint(joint, side) + *self.frame(frame, side) * Vec3::from(offset)
            }
        }
    }

    fn joint(&self, joint: Joint, side: usize) -> Vec3 {
        let (leg, arm) = (&self.legs[side], &self.arms[side]);
        match joint {
            Joint::Root => self.root,
            Joint::Waist => self.waist,
            Joint::Neck => self.neck,
            Joint::HeadBase => self.head_base,
            Joint::Hip => leg.hip,
            Joint::Knee => leg.knee,
            Joint::Ankle => leg.ankle,
            Joint::Heel => leg.heel,
            Joint::Ball => leg.ball,
            Joint::Toe => leg.toe,
            Joint::Shoulder => arm.shoulder,
            Joint::ShoulderOf(side) => self.arms[side].shoulder,
            Joint::Elbow => arm.elbow,
            Joint::Wrist => arm.wrist,
            Joint::Hand => arm.hand,
        }
    }

    fn frame(&self, frame: Frame, side: usize) -> &Mat3 {
        match frame {
            Frame::Pelvis => &self.pelvis,
            Frame::Chest => &self.chest,
            Frame::Head => &self.head,
            Frame::Thigh => &self.legs[side].thigh,
            Frame::Shank => &self.legs[side].shank,
        }
    }
}
