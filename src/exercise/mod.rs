//! The vocabulary: what an exercise is, how it is dosed, timed, sided and stopped.
//!
//! Words for people are [`Localized`]; facts (tempo, dose, kit, sources) exist once.

mod movement;

pub use movement::{
    Arm, Arrow, Bump, Guide, Joint, Leg, Limb, Movement, MuscleMark, Pose, Prop, Root, Vec3, View,
};

/// A language of the interface. Adding one is adding a variant and a field in [`Localized`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lang {
    En,
}

/// The same text in every language: a missing translation does not compile.
#[derive(Clone, Copy, Debug)]
pub struct Localized<T> {
    pub en: T,
}

impl<T> Localized<T> {
    pub const fn get(&self, lang: Lang) -> &T {
        match lang {
            Lang::En => &self.en,
        }
    }
}

/// Kebab-case and frozen for ever: stored sessions and shared links name exercises by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExerciseId(pub &'static str);

impl std::fmt::Display for ExerciseId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

/// One exercise of the library.
#[derive(Debug)]
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
    pub easier: &'static [&'static Exercise],
    pub harder: &'static [&'static Exercise],
    /// Reasons to stop beyond [`Stop::UNIVERSAL`].
    pub stop: &'static [Stop],
    pub faults: &'static [Fault],
    pub sources: &'static [&'static Source],
    /// What the sources do not give and we chose: dose, tempo, angle.
    pub our_choice: &'static [Chosen],
    pub text: Localized<Text>,
    pub movement: &'static Movement,
}

/// Links between exercises are identities, so that ladders can be compared and walked.
impl PartialEq for Exercise {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}
impl Eq for Exercise {}

/// The words of an exercise, written for a runner: second person, short, kind.
#[derive(Clone, Copy, Debug)]
pub struct Text {
    /// At most 32 characters.
    pub name: &'static str,
    /// For chips and tight rows, at most 14 characters.
    pub short: &'static str,
    /// One line: what it is for.
    pub purpose: &'static str,
    /// How to get into position.
    pub start: &'static str,
    pub steps: &'static [&'static str],
    /// The one thing to think of, at most 64 characters.
    pub cue: &'static str,
    /// When to breathe.
    pub breath: &'static str,
    /// What each phase is called here, at most 6 letters each.
    pub labels: Labels,
    pub easier: &'static str,
    pub harder: &'static str,
    /// What is known, with numbers, and what is not.
    pub evidence: &'static str,
}

/// The verb of each phase, at most 6 letters: shown 82 px high.
#[derive(Clone, Copy, Debug)]
pub struct Labels {
    pub lift: &'static str,
    pub hold: &'static str,
    pub lower: &'static str,
    pub pause: &'static str,
}

impl Labels {
    pub const DEFAULT: Self = Self { lift: "Lift", hold: "Hold", lower: "Lower", pause: "Pause" };

    pub const fn get(&self, phase: Phase) -> &'static str {
        match phase {
            Phase::Lift => self.lift,
            Phase::Hold => self.hold,
            Phase::Lower => self.lower,
            Phase::Pause => self.pause,
        }
    }
}

/// A common mistake, what to do instead, and how it looks.
#[derive(Clone, Copy, Debug)]
pub struct Fault {
    pub still: Option<&'static Pose>,
    pub text: Localized<FaultText>,
}

#[derive(Clone, Copy, Debug)]
pub struct FaultText {
    /// What goes wrong, at most 48 characters.
    pub name: &'static str,
    /// What to do instead.
    pub fix: &'static str,
}

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
            Self::Lift => 0.5 - 0.5 * (std::f32::consts::PI * part).cos(),
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
    HalfKneeling,
    Plank,
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
