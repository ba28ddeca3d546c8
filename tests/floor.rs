//! What has to stay still, and what has to move, in the exercises on the floor.

use kneeline::exercise::{Exercise, Phase, Pose};
use kneeline::figure::skeleton::Skeleton;
use kneeline::figure::vector::Vec3;
use kneeline::figure::{Beat, pose};
use kneeline::library;

/// Where the heel's flesh ends behind the heel joint, and where the wall stands.
const HEEL: f32 = 2.1;
const WALL: f32 = -8.4;

fn exercise(id: &str) -> &'static Exercise {
    library::find(id).expect("the exercise is in the library")
}

fn ends(id: &str) -> (Skeleton, Skeleton) {
    let movement = exercise(id).movement;
    (Skeleton::solve(movement.low), Skeleton::solve(movement.high))
}

/// Every moment of the way up.
fn on_the_way(id: &str) -> impl Iterator<Item = Skeleton> {
    let movement = exercise(id).movement;
    (0..=20).map(move |i| {
        let part = i as f32 / 20.0;
        let beat = Beat::new(Phase::Lift, part);
        Skeleton::solve(&pose::at(movement, Phase::Lift.level(part), Some(beat)))
    })
}

/// Degrees at `at` between the ways to `a` and `b`; 180 is a straight line.
fn angle(a: Vec3, at: Vec3, b: Vec3) -> f32 {
    (a - at).unit().dot((b - at).unit()).clamp(-1.0, 1.0).acos().to_degrees()
}

/// How far a shin leans from upright, in degrees.
fn lean(bones: &Skeleton, side: usize) -> f32 {
    let leg = &bones.legs[side];
    (leg.knee - leg.ankle).unit().y.clamp(-1.0, 1.0).acos().to_degrees()
}

fn first_fault(id: &str) -> &'static Pose {
    let page = library::page_of(exercise(id)).expect("every exercise has a page");
    page.stills[0].expect("the first mistake has a picture")
}

#[test]
fn the_heel_slides_on_the_wall_and_the_mistake_shows_it_off_the_wall() {
    let gap = |bones: &Skeleton| bones.legs[0].heel.x - HEEL - WALL;
    for bones in on_the_way("sl-abd-wall") {
        let gap = gap(&bones);
        assert!(gap.abs() < 0.7, "the heel is {gap:.1} from the wall");
    }
    let gap = gap(&Skeleton::solve(first_fault("sl-abd-wall")));
    assert!(gap > 10.0, "the mistake is {gap:.1} from the wall: nobody would see it");
}

#[test]
fn the_feet_of_a_raised_clamshell_stay_up_and_together() {
    for bones in on_the_way("clam-raised") {
        let [left, right] = [&bones.legs[0], &bones.legs[1]];
        let apart = (left.ankle - right.ankle).length();
        assert!(apart < 5.0, "the heels are {apart:.1} apart");
        assert!(right.heel.y > 10.0, "the lower foot is {:.1} high", right.heel.y);
        let knee = right.knee.y - 3.25;
        assert!(knee.abs() < 1.0, "the lower knee is {knee:.1} from the mat");
    }
    let (low, high) = ends("clam-raised");
    let opened = high.legs[0].knee.y - low.legs[0].knee.y;
    assert!(opened > 8.0, "the top knee opens by {opened:.1}");
}

#[test]
fn a_loop_that_is_pushed_outwards_stays_taut() {
    let apart = |bones: &Skeleton| (bones.legs[0].knee - bones.legs[1].knee).length();
    for (id, least) in [("sl-abd-band", 9.5), ("bridge-band", 10.0)] {
        let (low, high) = ends(id);
        let (start, end) = (apart(&low), apart(&high));
        assert!(start >= least, "{id}: the knees are {start:.1} apart at the start");
        assert!(end > start + 2.0, "{id}: the knees part from {start:.1} to {end:.1} only");
    }
}

#[test]
fn a_marching_bridge_moves_one_foot_and_not_the_pelvis() {
    let (low, high) = ends("bridge-march");
    assert!((low.root - high.root).length() < 0.05, "the pelvis moves");
    assert!((low.legs[1].ankle - high.legs[1].ankle).length() < 0.05, "the other foot moves");
    let lift = high.legs[0].ankle.y - low.legs[0].ankle.y;
    assert!(lift > 6.0, "the foot rises by {lift:.1}");
}

#[test]
fn bridges_end_in_a_line_over_upright_shins() {
    for (id, side) in [("bridge-hold", 1), ("sl-thrust", 1)] {
        let (_, high) = ends(id);
        let hip = angle(high.neck, high.legs[side].hip, high.legs[side].knee);
        assert!(hip > 160.0, "{id}: the hip is bent to {hip:.0} degrees at the top");
        let lean = lean(&high, side);
        assert!(lean < 6.0, "{id}: the shin leans by {lean:.0} degrees");
    }
    let (low, _) = ends("bridge-hold");
    let reach = (low.arms[1].hand - low.legs[1].heel).length();
    assert!(reach < 6.0, "the fingertips end {reach:.1} from the heels");
}

#[test]
fn a_kickback_stops_at_the_line_of_the_back() {
    let (low, high) = ends("quad-ext");
    assert!((low.neck - high.neck).length() < 0.05, "the trunk moves");
    let leg = &high.legs[1];
    let line = angle(high.waist, leg.hip, leg.knee);
    let knee = angle(leg.hip, leg.knee, leg.ankle);
    assert!(line > 150.0, "thigh and back meet at {line:.0} degrees");
    assert!((knee - 90.0).abs() < 5.0, "the knee is bent to {knee:.0} degrees");
}

#[test]
fn a_knee_side_plank_turns_about_the_lower_knee_into_a_line() {
    let mut places = on_the_way("side-plank-knee").map(|bones| bones.legs[1].knee);
    let start = places.next().expect("there is a first moment");
    for knee in places {
        let slip = (knee - start).length();
        assert!(slip < 1.2, "the lower knee slides by {slip:.1}");
    }
    let (_, high) = ends("side-plank-knee");
    let line = angle(high.arms[1].shoulder, high.legs[1].hip, high.legs[1].knee);
    assert!(line > 165.0, "shoulder, hip and knee meet at {line:.0} degrees");
}

#[test]
fn the_top_leg_of_a_side_plank_lifts_and_the_plank_stays() {
    let (low, high) = ends("side-plank-abd");
    assert!((low.root - high.root).length() < 0.05, "the pelvis moves");
    assert!((low.legs[1].ankle - high.legs[1].ankle).length() < 0.05, "the lower foot moves");
    let spread = high.leg_angles(0).hip_abduction;
    assert!((20.0..=30.0).contains(&spread), "the top leg lifts to {spread:.0} degrees");
}
