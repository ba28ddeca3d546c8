//! The ladders: which exercise is the next harder or easier one, each step written once.
//!
//! A step joins two exercises, so that both know it: what is harder than one has that one as its
//! easier. Among several, the first is the one to offer first. The steps follow the progressions
//! of the sources each exercise names; where those are silent they are ours.

use crate::exercise::Exercise;

/// Up or down the ladder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Easier,
    Harder,
}

/// Each `easier => harder` as a pair of exercises.
macro_rules! steps {
    ($($easier:ident => $harder:ident),* $(,)?) => {
        &[$([&super::$easier::EXERCISE, &super::$harder::EXERCISE]),*]
    };
}

static STEPS: &[[&Exercise; 2]] = steps![
    // Standing on the feet: hip, squat, step, balance.
    wall_press => hip_hike,
    wall_press => sl_stance,
    wall_sit => band_squat,
    band_squat => split_squat,
    band_squat => step_up,
    band_squat => sl_sit_stand,
    sl_stance => lat_stepdown,
    sl_stance => sl_rdl,
    lat_stepdown => fwd_stepdown,
    lat_stepdown => lat_stepup,
    split_squat => fwd_lunge,
    step_up => incline_step_up,
    sl_sit_stand => sls_bench,
    lat_stepdown => sls,
    sl_rdl => running_man,
    fwd_stepdown => sls_bench,
    lat_stepup => sls_bench,
    sls_bench => sls,
    sls => running_man,
    // Walks with a band, and hops.
    lat_walk => monster,
    lat_walk => shuffle,
    snap_down => pogo,
    heel_raise => pogo,
    pogo => lat_hop,
    pogo => fwd_hop,
    shuffle => lat_hop,
    lat_hop => bound,
    fwd_hop => bound,
    // Bridges.
    bridge => bridge_band,
    bridge => bridge_hold,
    bridge => quad_ext,
    bridge_band => bridge_march,
    bridge_hold => bridge_march,
    bridge_march => sl_bridge,
    sl_bridge => sl_thrust,
    // Clams.
    clam => clam_band,
    clam => clam_raised,
    clam => hydrant,
    clam_band => clam_raised,
    // Lifts of the leg in side-lying.
    sl_abd_bent => sl_abd_band,
    sl_abd_bent => sl_abd,
    sl_abd => sl_abd_wall,
    sl_abd => sl_abd_load,
    // Standing lifts and steps to the side.
    stand_abd => diag_step,
    diag_step => side_lunge,
    side_lunge => lunge_matrix,
    // Side planks.
    side_plank_knee => side_plank,
    side_plank => side_plank_abd,
    // Rotation against a band.
    seated_er => kneel_er,
    // On hands and knees.
    bird_dog => bird_dog_angled,
    // Stretches.
    figure_four => elevated_twist,
];

/// The exercises one step away, in the order in which to offer them. None for an own exercise.
pub fn next(from: &Exercise, way: Way) -> impl Iterator<Item = &'static Exercise> {
    let [here, there] = match way {
        Way::Easier => [1, 0],
        Way::Harder => [0, 1],
    };
    STEPS.iter().filter(move |step| step[here] == from).map(move |step| step[there])
}
