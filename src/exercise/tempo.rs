//! The phases of a repetition and how long each lasts.

use crate::curve;

/// The four parts of a repetition, named by what the working limb does against its load.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Phase {
    /// Concentric.
    Lift,
    /// Isometric, at the shortened end.
    Hold,
    /// Eccentric.
    Lower,
    /// At the lengthened end.
    Pause,
}

impl Phase {
    pub const ALL: [Self; 4] = [Self::Lift, Self::Hold, Self::Lower, Self::Pause];

    /// How far the movement is, 0 at the low end to 1 at the high end, after `part` (0 to 1) of
    /// this phase. Lifts ease in and out; lowers keep a constant speed between short ramps,
    /// because a steady eccentric is what is being taught.
    pub fn level(self, part: f32) -> f32 {
        let part = part.clamp(0.0, 1.0);
        match self {
            Self::Lift => curve::ease(f64::from(part)) as f32,
            Self::Hold => 1.0,
            Self::Lower => 1.0 - trapezoid(part),
            Self::Pause => 0.0,
        }
    }
}

/// Constant speed with a ramp of 12 % at each end.
fn trapezoid(part: f32) -> f32 {
    const RAMP: f32 = 0.12;
    const SPEED: f32 = 1.0 / (1.0 - RAMP);
    if part < RAMP {
        SPEED * part * part / (2.0 * RAMP)
    } else if part > 1.0 - RAMP {
        1.0 - SPEED * (1.0 - part) * (1.0 - part) / (2.0 * RAMP)
    } else {
        SPEED * (part - RAMP / 2.0)
    }
}

/// Whole seconds for each phase of one repetition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tempo {
    pub name: TempoName,
    pub lift: u8,
    pub hold: u8,
    pub lower: u8,
    pub pause: u8,
    pub starts_with: Opening,
}

/// Whether a repetition begins by lifting (clamshell, bridge) or by lowering (squat family).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    Lift,
    Lower,
}

/// Tempi that share a name share their seconds, so that a runner learns them once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TempoName {
    Activation,
    Control,
    Strength,
    Steps,
    Hold,
    Own,
    Flow,
    Quick,
    Landing,
}

impl Tempo {
    /// 3-0-2-2 in the literature's order lower, pause, lift, hold: 7 s.
    pub const ACTIVATION: Self = Self::lifting(TempoName::Activation, 2, 2, 3, 0);
    /// 3-1-2-0: 6 s, beginning at the top.
    pub const CONTROL: Self =
        Self { starts_with: Opening::Lower, ..Self::lifting(TempoName::Control, 2, 0, 3, 1) };
    /// 3-0-1-1: 5 s.
    pub const STRENGTH: Self = Self::lifting(TempoName::Strength, 1, 1, 3, 0);
    /// A step of a band walk: out, follow.
    pub const STEPS: Self = Self::lifting(TempoName::Steps, 1, 0, 1, 0);
    /// Into position and out of it; the hold itself is dosed in seconds.
    pub const HOLD: Self = Self::lifting(TempoName::Hold, 2, 0, 2, 0);

    /// 2-0-2-1: slow there, a breath, slow back, for mobility.
    pub const FLOW: Self = Self::lifting(TempoName::Flow, 2, 1, 2, 0);
    /// 2-0-1-0: down in two, up in one, beginning at the top.
    pub const QUICK: Self =
        Self { starts_with: Opening::Lower, ..Self::lifting(TempoName::Quick, 1, 0, 2, 0) };
    /// 1-0-1-3: bend, jump and land, stay still for three.
    pub const LANDING: Self =
        Self { starts_with: Opening::Lower, ..Self::lifting(TempoName::Landing, 1, 3, 1, 0) };

    const fn lifting(name: TempoName, lift: u8, hold: u8, lower: u8, pause: u8) -> Self {
        Self { name, lift, hold, lower, pause, starts_with: Opening::Lift }
    }

    /// Seconds of one phase.
    pub const fn secs(self, phase: Phase) -> u8 {
        match phase {
            Phase::Lift => self.lift,
            Phase::Hold => self.hold,
            Phase::Lower => self.lower,
            Phase::Pause => self.pause,
        }
    }

    /// The phases in the order in which they are done.
    pub const fn order(self) -> [Phase; 4] {
        match self.starts_with {
            Opening::Lift => [Phase::Lift, Phase::Hold, Phase::Lower, Phase::Pause],
            Opening::Lower => [Phase::Lower, Phase::Pause, Phase::Lift, Phase::Hold],
        }
    }

    /// The four digits of the literature: lower, pause, lift, hold.
    pub const fn digits(self) -> [u8; 4] {
        [self.lower, self.pause, self.lift, self.hold]
    }
}
