//! Space -> the plane: an orthographic camera. SVG units are the body's units, y down.

use super::vector::Vec3;
use crate::curve;
use crate::exercise::View;

/// A place on the picture.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Point {
    pub x: f32,
    pub y: f32,
}

pub(super) struct Camera {
    sin_yaw: f32,
    cos_yaw: f32,
    sin_pitch: f32,
    cos_pitch: f32,
    /// From the scene towards the viewer.
    pub towards_viewer: Vec3,
}

impl Camera {
    pub(super) fn new(view: &View) -> Self {
        let (sin_yaw, cos_yaw) = curve::sin_cos(view.yaw);
        let (sin_pitch, cos_pitch) = curve::sin_cos(view.pitch);
        let towards_viewer = Vec3::new(sin_yaw * cos_pitch, sin_pitch, cos_yaw * cos_pitch);
        Self { sin_yaw, cos_yaw, sin_pitch, cos_pitch, towards_viewer }
    }

    pub(super) fn project(&self, p: Vec3) -> Point {
        let near = self.level_depth(p);
        Point {
            x: p.x * self.cos_yaw - p.z * self.sin_yaw,
            y: near * self.sin_pitch - p.y * self.cos_pitch,
        }
    }

    /// Bigger is nearer.
    pub(super) fn depth(&self, p: Vec3) -> f32 {
        p.dot(self.towards_viewer)
    }

    /// Depth as if the camera looked level.
    pub(super) fn level_depth(&self, p: Vec3) -> f32 {
        p.x * self.sin_yaw + p.z * self.cos_yaw
    }
}
