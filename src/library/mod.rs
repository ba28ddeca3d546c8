//! The content: one file per exercise, listed once. Holds no rules about what to do today.
//!
//! To add an exercise: copy `clam.rs`, rename it after the new id, fill every field, add it to the
//! list below and its id to `tests/ids.txt`, what is easier and harder to [`ladder`], and run
//! `cargo test --test library`. An id is for ever: stored sessions and shared links name exercises
//! by it.
//!
//! Numbers in `evidence` are only those read in the source itself. Doses, tempi and angles that
//! the sources leave open are ours and say so in `our_choice`.

pub mod circuits;
pub mod ladder;
pub mod learn;
pub mod own;
mod postures;
pub mod sources;

use crate::exercise::{Exercise, Page};

/// Declares the modules and [`ALL`] from one list.
macro_rules! exercises {
    ($($name:ident),* $(,)?) => {
        $(mod $name;)*
        /// Every exercise, in the order of the list.
        pub static ALL: &[&Exercise] = &[$(&$name::EXERCISE),*];
        /// The page of every exercise, in the same order. Only `words::pack` and the tests read it.
        pub static PAGES: &[&Page] = &[$(&$name::PAGE),*];
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
    // Floor.
    bridge_band,
    bridge_hold,
    bridge_march,
    clam_raised,
    quad_ext,
    side_plank_abd,
    side_plank_knee,
    sl_abd_band,
    sl_abd_load,
    sl_abd_wall,
    sl_thrust,
    // Standing.
    fwd_stepdown,
    heel_raise,
    hip_flexion_band,
    incline_step_up,
    lat_stepup,
    running_man,
    seated_er,
    sl_stance,
    sls_bench,
    step_up,
    wall_sit,
    // Lunges, walks and hops.
    monster,
    side_lunge,
    fwd_lunge,
    lunge_matrix,
    suitcase,
    shuffle,
    snap_down,
    pogo,
    lat_hop,
    fwd_hop,
    bound,
    // Mobility.
    adductor_rock,
    bird_dog_angled,
    calf_stretch,
    elevated_twist,
    figure_four,
    hf_stretch,
    knee_wall,
    kneeling_rock,
    outer_hip_stretch,
];

/// The page of an exercise, or nothing for one that is not of the library. Only tests and tools
/// ask: the app reads its pages in the fetched pack.
pub fn page_of(exercise: &Exercise) -> Option<&'static Page> {
    ALL.iter().zip(PAGES).find(|(known, _)| **known == exercise).map(|(_, page)| *page)
}

/// The exercise with this id, one of the person's own among them.
pub fn find(id: &str) -> Option<&'static Exercise> {
    listed(id).or_else(|| own::find(id))
}

fn listed(id: &str) -> Option<&'static Exercise> {
    ALL.iter().copied().find(|exercise| exercise.id.0 == id)
}
