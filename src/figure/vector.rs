//! Three numbers, and the rotations of them. Nothing about bodies.

use crate::curve;
use std::ops::{Add, Mul, Neg, Sub};

/// A place or a direction; 1 = 1 % of standing height.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Vec3 {
    pub x: f32,
    pub y: f32,
    pub z: f32,
}

impl Vec3 {
    pub const fn new(x: f32, y: f32, z: f32) -> Self {
        Self { x, y, z }
    }

    pub fn dot(self, other: Self) -> f32 {
        self.x * other.x + self.y * other.y + self.z * other.z
    }

    #[must_use]
    pub fn cross(self, other: Self) -> Self {
        Self::new(
            self.y * other.z - self.z * other.y,
            self.z * other.x - self.x * other.z,
            self.x * other.y - self.y * other.x,
        )
    }

    pub fn length(self) -> f32 {
        self.dot(self).sqrt()
    }

    /// Of length 1; nothing stays nothing.
    #[must_use]
    pub fn unit(self) -> Self {
        let length = self.length();
        if length > 1e-9 { self * (1.0 / length) } else { self }
    }

    #[must_use]
    pub fn lerp(self, to: Self, t: f32) -> Self {
        self + (to - self) * t
    }

    /// The part of this that is at a right angle to the unit vector `axis`.
    #[must_use]
    pub fn across(self, axis: Self) -> Self {
        self - axis * self.dot(axis)
    }
}

impl From<[f32; 3]> for Vec3 {
    fn from([x, y, z]: [f32; 3]) -> Self {
        Self { x, y, z }
    }
}

impl Add for Vec3 {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self::new(self.x + other.x, self.y + other.y, self.z + other.z)
    }
}

impl Sub for Vec3 {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self::new(self.x - other.x, self.y - other.y, self.z - other.z)
    }
}

impl Mul<f32> for Vec3 {
    type Output = Self;
    fn mul(self, by: f32) -> Self {
        Self::new(self.x * by, self.y * by, self.z * by)
    }
}

impl Neg for Vec3 {
    type Output = Self;
    fn neg(self) -> Self {
        self * -1.0
    }
}

/// A rotation: where the x, y and z directions go.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Mat3 {
    pub x: Vec3,
    pub y: Vec3,
    pub z: Vec3,
}

impl Mat3 {
    /// About the x axis, degrees.
    pub fn about_x(degrees: f32) -> Self {
        let (s, c) = curve::sin_cos(degrees);
        Self { x: Vec3::new(1.0, 0.0, 0.0), y: Vec3::new(0.0, c, s), z: Vec3::new(0.0, -s, c) }
    }

    /// About the y axis, degrees.
    pub fn about_y(degrees: f32) -> Self {
        let (s, c) = curve::sin_cos(degrees);
        Self { x: Vec3::new(c, 0.0, -s), y: Vec3::new(0.0, 1.0, 0.0), z: Vec3::new(s, 0.0, c) }
    }

    /// About the z axis, degrees.
    pub fn about_z(degrees: f32) -> Self {
        let (s, c) = curve::sin_cos(degrees);
        Self { x: Vec3::new(c, s, 0.0), y: Vec3::new(-s, c, 0.0), z: Vec3::new(0.0, 0.0, 1.0) }
    }

    /// Into the frame of the one who wrote the numbers.
    pub fn unapply(&self, v: Vec3) -> Vec3 {
        Vec3::new(self.x.dot(v), self.y.dot(v), self.z.dot(v))
    }
}

impl Mul<Vec3> for Mat3 {
    type Output = Vec3;
    fn mul(self, v: Vec3) -> Vec3 {
        self.x * v.x + self.y * v.y + self.z * v.z
    }
}

impl Mul for Mat3 {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        Self { x: self * other.x, y: self * other.y, z: self * other.z }
    }
}
