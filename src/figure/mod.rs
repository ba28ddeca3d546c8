//! A movement at a level, seen by a camera -> shapes to paint.
//!
//! - [`vector`]: three numbers and the rotations of them
//! - [`skeleton`]: a pose in clinical angles -> where every joint is
//! - [`pose`]: the pose of a movement at an instant; `blend`: between two poses
//! - `camera`: space -> the plane
//! - `outline`: hulls and their intersections
//! - `spot`: places on the body by name
//! - `body`: which parts hang on which joints
//! - `muscle`, `props`, `floor`, `band`, `guides`: what else is in the picture
//! - [`path`]: points -> the text of an SVG path
//! - [`draw`](mod@draw): all of it in painting order
//! - [`looped`]: repetition after repetition, for pages
//!
//! Knows no colours, no screen and no clock: a shape names its paint, the style sheet colours it.

mod band;
mod blend;
mod body;
mod camera;
pub mod draw;
mod floor;
mod guides;
pub mod looped;
mod muscle;
mod outline;
pub mod path;
pub mod pose;
mod props;
mod sheet;
pub mod skeleton;
mod spot;
pub mod vector;

pub use draw::draw;

use crate::exercise::{Movement, Opening, Phase, Pose, View};

/// What to draw.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'a> {
    pub movement: &'a Movement,
    pub view: &'a View,
    /// 0 (low) to 1 (high).
    pub level: f32,
    /// The running phase, which lifts stepping feet and moves floors; `None`: a still.
    pub beat: Option<Beat>,
    /// How strongly the muscles show, 0 to 1: see [`glow`].
    pub glow: f32,
    pub style: Style,
    /// A still instead of the level, for example a fault.
    pub pose: Option<&'a Pose>,
}

/// Where in which repetition the movement is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Beat {
    pub phase: Phase,
    /// How much of the phase is over, 0 to 1.
    pub part: f32,
    /// How long the whole phase lasts: long holds breathe, gaits take their steps.
    pub ms: u32,
    /// From 0, of the running side.
    pub rep: u16,
    /// On the way back of a walk that goes out and back. Only walks forward and back heed it:
    /// sideways, the mirror image walks back.
    pub back: bool,
}

impl Beat {
    /// A part of a phase of the first repetition.
    pub const fn new(phase: Phase, part: f32) -> Self {
        Self { phase, part, ms: 1000, rep: 0, back: false }
    }
}

/// What is drawn besides the body, its props and its muscles.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// Dashed lines of alignment.
    pub guides: bool,
    /// An arrow the way the repetition opens.
    pub arrow: Option<Opening>,
    /// The pose in which the repetition opens, faint, behind.
    pub ghost: Option<Opening>,
    /// The still shows a mistake: guides turn into warnings.
    pub fault: bool,
    /// The other limbs do it, in the same view: for exercises that change sides each repetition.
    /// A mirrored picture would make the body face about.
    pub other_side: bool,
}

impl Style {
    /// The running figure.
    pub const MOVING: Self =
        Self { guides: true, arrow: None, ghost: None, fault: false, other_side: false };
    /// A small picture, below 100 px.
    pub const THUMB: Self = Self { guides: false, ..Self::MOVING };
    /// A picture of a mistake.
    pub const FAULT: Self = Self { fault: true, ..Self::MOVING };

    /// A picture that stands for the whole movement.
    pub const fn still(opening: Opening) -> Self {
        Self { arrow: Some(opening), ghost: Some(opening), ..Self::MOVING }
    }
}

/// One path to paint. Everything it needs is its class, its opacity and its `d`.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    pub paint: Paint,
    /// Far shading: 0 (near) to 10.
    pub far: u8,
    /// Opacity of the fill in twentieths: 0 to 20.
    pub alpha: u8,
    /// The text of the path; empty when this slot is not needed.
    pub d: String,
    depth: f32,
    order: u8,
}

impl Shape {
    /// The most shapes a scene needs.
    pub const MOST: usize = 80;
    /// Opaque.
    pub const OPAQUE: u8 = 20;

    /// The value for the attribute `fill-opacity`.
    pub fn opacity(&self) -> &'static str {
        const TEXT: [&str; 21] = [
            "0", ".05", ".1", ".15", ".2", ".25", ".3", ".35", ".4", ".45", ".5", ".55", ".6",
            ".65", ".7", ".75", ".8", ".85", ".9", ".95", "1",
        ];
        TEXT[usize::from(self.alpha.min(Self::OPAQUE))]
    }

    /// The class of the far shading, next to [`Paint::class`].
    pub fn far_class(&self) -> &'static str {
        const TEXT: [&str; 11] = [
            "far-0", "far-1", "far-2", "far-3", "far-4", "far-5", "far-6", "far-7", "far-8",
            "far-9", "far-10",
        ];
        TEXT[usize::from(self.far.min(10))]
    }
}

/// What a shape is made of. The style sheet gives each its colour or stroke.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Paint {
    Skin,
    Top,
    Shorts,
    Shoe,
    Hair,
    Sock,
    /// The background's colour round a limb, so that limbs separate where they cross.
    Halo,
    Muscle,
    /// A helper muscle.
    Muscle2,
    Glow,
    Band,
    BandFar,
    Mat,
    MatEdge,
    PropTop,
    PropFront,
    PropSide,
    Iron,
    IronDark,
    Guide,
    GuideHalo,
    GuideBad,
    GuideDot,
    GuideDotBad,
    Arrow,
    ArrowHalo,
    Ghost,
}

impl Paint {
    /// The class name in `style/figure.css`.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Skin => "fig-skin",
            Self::Top => "fig-top",
            Self::Shorts => "fig-shorts",
            Self::Shoe => "fig-shoe",
            Self::Hair => "fig-hair",
            Self::Sock => "fig-sock",
            Self::Halo => "fig-halo",
            Self::Muscle => "fig-muscle",
            Self::Muscle2 => "fig-muscle2",
            Self::Glow => "fig-glow",
            Self::Band => "fig-band",
            Self::BandFar => "fig-band-far",
            Self::Mat => "fig-mat",
            Self::MatEdge => "fig-mat-edge",
            Self::PropTop => "fig-prop-top",
            Self::PropFront => "fig-prop-front",
            Self::PropSide => "fig-prop-side",
            Self::Iron => "fig-iron",
            Self::IronDark => "fig-iron-dark",
            Self::Guide => "fig-guide",
            Self::GuideHalo => "fig-guide-halo",
            Self::GuideBad => "fig-guide-bad",
            Self::GuideDot => "fig-dot",
            Self::GuideDotBad => "fig-dot-bad",
            Self::Arrow => "fig-arrow",
            Self::ArrowHalo => "fig-arrow-halo",
            Self::Ghost => "fig-ghost",
        }
    }
}

/// How strongly the muscles show at a level: 0.55 in the pose in which a repetition opens, 1 at
/// the other end, where the work is.
pub fn glow(opening: Opening, level: f32) -> f32 {
    let effort = match opening {
        Opening::Lift => level,
        Opening::Lower => 1.0 - level,
    };
    0.55 + 0.45 * effort.clamp(0.0, 1.0)
}

/// The frame of the mirror image: draw the same shapes inside `scale(-1,1)`.
pub fn mirrored_frame([x, y, width, height]: [f32; 4]) -> [f32; 4] {
    [-(x + width), y, width, height]
}
