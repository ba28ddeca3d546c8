//! Which exercises a level is made of, and which of them are variants of one another.
//!
//! A family is what may replace one another: the dose engine walks the ladder up and
//! down inside a family. A menu names the families of a level in the order in which
//! they are done, each with its entries: the first that the person's kit allows.

use crate::diary::Level;
use crate::exercise::{Exercise, Kit, Muscle, Stage};
use crate::library;
use crate::library::ladder::{self, Way};

/// Exercises that are variants of one another, by what they train.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    Abduction,
    Rotation,
    Bridge,
    SidePlank,
    ThighHold,
    Trunk,
    Walk,
    StepDown,
    Balance,
    Lunge,
    Squat,
    Hinge,
    Split,
    StepUp,
    Calf,
    Landing,
    Rebound,
    SideHop,
    ForwardHop,
}

use Family as F;

/// Every family and its exercises. No exercise is in two.
#[rustfmt::skip]
pub(super) static FAMILIES: &[(Family, &[&str])] = &[
    (F::Abduction, &["sl-abd-bent", "sl-abd", "sl-abd-band", "sl-abd-wall", "sl-abd-load"]),
    (F::Rotation, &["clam", "clam-band", "clam-raised"]),
    (F::Bridge, &["bridge", "bridge-band", "bridge-hold", "bridge-march", "sl-bridge", "sl-thrust"]),
    (F::SidePlank, &["side-plank-knee", "side-plank", "side-plank-abd"]),
    (F::ThighHold, &["wall-sit", "band-squat"]),
    (F::Trunk, &["bird-dog"]),
    (F::Walk, &["lat-walk", "monster", "shuffle"]),
    (F::StepDown, &["lat-stepdown", "fwd-stepdown"]),
    (F::Balance, &["wall-press", "hip-hike", "sl-stance"]),
    (F::Lunge, &["stand-abd", "diag-step", "side-lunge", "lunge-matrix"]),
    (F::Squat, &["sl-sit-stand", "sls-bench", "sls"]),
    (F::Hinge, &["sl-rdl", "running-man"]),
    (F::Split, &["split-squat", "fwd-lunge"]),
    (F::StepUp, &["step-up", "incline-step-up", "lat-stepup"]),
    (F::Calf, &["heel-raise"]),
    (F::Landing, &["snap-down"]),
    (F::Rebound, &["pogo"]),
    (F::SideHop, &["lat-hop"]),
    (F::ForwardHop, &["fwd-hop"]),
];

/// A place in a menu: its family and where it begins, the best first.
pub(super) type Place = (Family, &'static [&'static str]);

/// The families of a level, in the order in which they are done.
pub(super) const fn menu(level: Level) -> &'static [Place] {
    match level {
        Level::Activation => &[
            (F::Abduction, &["sl-abd-bent"]),
            (F::Bridge, &["bridge"]),
            (F::SidePlank, &["side-plank-knee"]),
            (F::Rotation, &["clam"]),
            (F::ThighHold, &["wall-sit"]),
            (F::Trunk, &["bird-dog"]),
        ],
        Level::Control => &[
            (F::StepDown, &["lat-stepdown"]),
            (F::SidePlank, &["side-plank"]),
            (F::Walk, &["lat-walk", "shuffle"]),
            (F::Bridge, &["bridge-march"]),
            (F::Balance, &["sl-stance"]),
            (F::Lunge, &["side-lunge"]),
        ],
        // Keeping up lives on the strength exercises.
        Level::Strength | Level::Plyometrics | Level::Maintenance => &[
            (F::Squat, &["sl-sit-stand", "sls"]),
            (F::Hinge, &["sl-rdl"]),
            (F::SidePlank, &["side-plank-abd"]),
            (F::Bridge, &["sl-bridge"]),
            (F::Calf, &["heel-raise"]),
            (F::Split, &["split-squat"]),
            (F::StepUp, &["step-up", "lat-stepup"]),
        ],
    }
}

/// The drills of the last stage, those on both feet first.
pub(super) static HOPS: &[Place] = &[
    (F::Landing, &["snap-down"]),
    (F::Rebound, &["pogo"]),
    (F::SideHop, &["lat-hop"]),
    (F::ForwardHop, &["fwd-hop"]),
];

/// Of [`HOPS`], so many are done on both feet.
pub(super) const ON_BOTH_FEET: usize = 2;

pub(super) fn family_of(id: &str) -> Option<Family> {
    FAMILIES.iter().find(|(_, ids)| ids.contains(&id)).map(|(family, _)| *family)
}

/// The last stage whose exercises a level has.
pub(super) const fn stage_of(level: Level) -> Stage {
    match level {
        Level::Activation => Stage::Activation,
        Level::Control => Stage::Control,
        Level::Strength | Level::Plyometrics | Level::Maintenance => Stage::Strength,
    }
}

/// Where a place begins for somebody with this kit.
pub(super) fn entry(place: &Place, kit: &[Kit]) -> Option<&'static Exercise> {
    let mut entries = place.1.iter().filter_map(|id| library::find(id));
    entries.find(|exercise| exercise.can_be_done_with(kit))
}

/// Bends the knee under the body's weight: left out while the knee is amber.
pub(super) fn bends_knee(exercise: &Exercise) -> bool {
    exercise.primary.contains(&Muscle::Quads) && exercise.stage != Stage::Mobility
}

/// One step easier or harder: done by kit, not beyond the stage, and of the same family.
pub(super) fn variant(
    from: &Exercise,
    way: Way,
    stage: Stage,
    kit: &[Kit],
) -> Option<&'static Exercise> {
    let family = family_of(from.id.0);
    let fits = |it: &&'static Exercise| {
        it.stage <= stage && it.can_be_done_with(kit) && family_of(it.id.0) == family
    };
    family.and_then(|_| ladder::next(from, way).find(fits))
}
