//! The content: one file per exercise, listed once.

pub mod circuits;
pub mod sources;

use crate::exercise::Exercise;

/// Declares the modules and [`ALL`] from one list.
macro_rules! exercises {
    ($($name:ident),* $(,)?) => {
        $(mod $name;)*
        /// Every exercise, in the order of the list.
        pub static ALL: &[&Exercise] = &[$(&$name::EXERCISE),*];
    };
}

exercises![
    band_squat,
    bird_dog,
    bridge,
    clam,
    clam_band,
    diag_step,
    hip_hike,
    hydrant,
    kneel_er,
    lat_stepdown,
    lat_walk,
    side_plank,
    sl_abd,
    sl_abd_bent,
    sl_bridge,
    sl_rdl,
    sl_sit_stand,
    sls,
    split_squat,
    stand_abd,
    wall_press,
];

/// The exercise with this id.
pub fn find(id: &str) -> Option<&'static Exercise> {
    ALL.iter().copied().find(|exercise| exercise.id.0 == id)
}
