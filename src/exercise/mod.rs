//! The vocabulary: what an exercise is, how it is dosed, timed, sided and stopped.
//!
//! Words for people are [`Localized`]; facts (tempo, dose, kit, sources) exist once.

mod dose;
mod filter;
mod movement;
mod scene;
mod tempo;
mod text;

pub use crate::lang::{Lang, Localized};
pub use filter::{Choice, Filter};
pub use movement::{Arm, Bump, Cycle, Floor, Held, Leg, Limb, Movement, Pose, Root, Travel, Vec3};
pub use scene::{Arrow, Guide, Joint, MuscleMark, Prop, View};
pub use tempo::{Opening, Phase, Tempo, TempoName};
pub use text::{FaultText, Labels, Page, PageText, Text, Variation};

/// Kebab-case and frozen for ever: stored sessions and shared links name exercises by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExerciseId(pub &'static str);

impl std::fmt::Display for ExerciseId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

/// One exercise of the library.
pub struct Exercise {
    pub id: ExerciseId,
    pub stage: Stage,
    pub position: Position,
    pub sides: Sides,
    pub dose: Dose,
    pub tempo: Tempo,
    pub kit: &'static [Kit],
    /// Kit that makes it harder or more comfortable but is not needed.
    pub kit_optional: &'static [Kit],
    pub primary: &'static [Muscle],
    pub secondary: &'static [Muscle],
    /// Reasons to stop beyond [`Stop::UNIVERSAL`].
    pub stop: &'static [Stop],
    pub text: Localized<Text>,
    pub movement: &'static Movement,
}

/// Its id alone: ladders are joined both ways, so that all of it would never end.
impl std::fmt::Debug for Exercise {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id.0)
    }
}

/// Links between exercises are identities, so that ladders can be compared and walked.
impl PartialEq for Exercise {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}
impl Eq for Exercise {}

/// How the two sides of the body take part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sides {
    /// All of one side, turn over, all of the other.
    Each,
    /// Left, right, left, right.
    Alternating,
    /// Steps one way, then the same number back.
    OutAndBack,
    /// Both at once.
    Both,
}

/// The side that works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum Side {
    Left,
    Right,
    Both,
}

impl Side {
    /// The other side; both stay both.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
            Self::Both => Self::Both,
        }
    }
}

/// How much of an exercise is done, as a range to work up through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dose {
    pub sets: (u8, u8),
    pub measure: Measure,
    /// Per side and set: repetitions, seconds of hold, or steps each way.
    pub amount: (u16, u16),
    pub rest_secs: u16,
}

/// What an amount counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    Reps,
    HoldSecs,
    Steps,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    Activation,
    Control,
    Strength,
    Plyometrics,
    Mobility,
}

/// Where the body is, for browsing and for the order of a circuit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Position {
    SideLying,
    OnBack,
    HandsAndKnees,
    Kneeling,
    Plank,
    Seated,
    Standing,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kit {
    Mat,
    LoopBand,
    Pad,
    Wall,
    Step,
    Chair,
    Dumbbell,
    AnkleWeight,
    /// A band tied to something that does not move.
    AnchoredBand,
    /// A sofa or a bench that does not slide.
    Bench,
    /// A ramp, or a board on a step.
    Slope,
    /// A stability ball. Never needed.
    Ball,
}

impl Kit {
    pub const ALL: [Self; 12] = [
        Self::Mat,
        Self::LoopBand,
        Self::Pad,
        Self::Wall,
        Self::Step,
        Self::Chair,
        Self::Dumbbell,
        Self::AnkleWeight,
        Self::AnchoredBand,
        Self::Bench,
        Self::Slope,
        Self::Ball,
    ];
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Muscle {
    GluteMed,
    GluteMin,
    GluteMax,
    Rotators,
    Tfl,
    Obliques,
    Core,
    Quads,
    Hamstrings,
    Adductors,
    HipFlexors,
    Calves,
}

/// A reason to end the set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    KneePain,
    GivingWay,
    Catching,
    PinsAndNeedles,
    GroinPinch,
    Dizziness,
    OuterHipPain,
    BackPain,
    KneelingPain,
    WristPain,
    ShoulderPain,
    InnerKneeStrain,
    HamstringPain,
    LatexAllergy,
    OuterKneePain,
    AchillesPain,
    ShinPain,
    AnklePinch,
    AnkleGivingWay,
    NextDaySwelling,
    SlipperyFloor,
    LooseFurniture,
    GripPain,
    NeckPain,
    FallRisk,
}

impl Stop {
    /// These end a set of any exercise. Source: evidence page, section 10, "universal stop".
    pub const UNIVERSAL: [Self; 6] = [
        Self::KneePain,
        Self::GivingWay,
        Self::Catching,
        Self::PinsAndNeedles,
        Self::GroinPinch,
        Self::Dizziness,
    ];
}

/// What we chose because the sources leave it open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    Dose,
    Tempo,
    Angle,
    Cues,
}

/// Where a number or a claim comes from.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// Short key, kebab-case: `selkowitz-2013`.
    pub id: &'static str,
    /// Authors, year, journal.
    pub citation: &'static str,
    /// A stable address, if there is one.
    pub url: Option<&'static str>,
}
