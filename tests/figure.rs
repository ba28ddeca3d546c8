//! The figures: every exercise can be solved, stands on its floor, stays inside human ranges and
//! inside its picture, and is drawn from paths any renderer can read.

#[path = "figure/ground.rs"]
mod ground;
#[path = "figure/moments.rs"]
mod moments;
#[path = "figure/path_reader.rs"]
mod path_reader;
#[path = "figure/picture.rs"]
mod picture;

use kneeline::exercise::{Arm, Exercise, Held, Leg, Opening, Phase, Pose, Prop, View};
use kneeline::figure::skeleton::Skeleton;
use kneeline::figure::vector::Vec3;
use kneeline::figure::{Beat, Paint, Scene, Shape, Style, draw, glow, mirrored_frame, pose};
use kneeline::library;
use moments::runs;
use path_reader::{inside_some, read};

const GOLDEN: &str = include_str!("golden/joints.tsv");

#[test]
fn joints_are_where_an_independent_rig_put_them() {
    let mut checked = 0;
    for line in GOLDEN.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let [id, name, joint, x, y, z] =
            line.split('\t').collect::<Vec<_>>().try_into().expect("six columns");
        let exercise = library::find(id).expect("a golden exercise is in the library");
        let number = |text: &str| text.parse::<f32>().expect("a coordinate is a number");
        let golden = Vec3::new(number(x), number(y), number(z));
        let bones = Skeleton::solve(named_pose(exercise, name));
        let apart = (joint_place(&bones, joint) - golden).length();
        assert!(apart < 0.02, "{id} {name}: {joint} is {apart:.3} away from its golden place");
        checked += 1;
    }
    assert_eq!(checked, 451, "every golden joint is looked at");
}

/// The picture of every exercise's working end. After a change that is meant to be seen, look at
/// `cargo xtask figures`, then write the new pictures with `KNEELINE_STORE=1 cargo test`.
#[test]
fn every_exercise_looks_as_it_did_when_somebody_looked_at_it() {
    let store = std::env::var_os("KNEELINE_STORE").is_some();
    for exercise in library::ALL {
        let movement = exercise.movement;
        let level = match exercise.tempo.starts_with {
            Opening::Lift => 1.0,
            Opening::Lower => 0.0,
        };
        let mut shapes = Vec::new();
        let style = Style::THUMB;
        let scene = Scene {
            movement,
            view: &movement.view,
            level,
            beat: None,
            glow: 1.0,
            style,
            pose: None,
        };
        draw(&scene, &mut shapes);
        let now = picture::picture(&shapes, movement.view.frame);
        let file = format!("tests/golden/pictures/{}.txt", exercise.id);
        if store {
            std::fs::write(&file, &now).expect("the folder of the pictures is there");
        }
        let stored = std::fs::read_to_string(&file).unwrap_or_default();
        let differs = now.chars().zip(stored.chars()).filter(|(now, stored)| now != stored).count();
        assert!(
            stored.len() == now.len() && differs * 100 <= now.len(),
            "{}: {differs} cells differ; stored:\n{stored}\nnow:\n{now}",
            exercise.id
        );
    }
}

#[test]
fn the_other_side_is_the_same_pose_across_the_body() {
    for exercise in library::ALL {
        for (name, pose) in poses(exercise) {
            let (here, there) = (Skeleton::solve(&pose), Skeleton::solve(&pose::mirrored(&pose)));
            for side in 0..2 {
                let other = 1 - side;
                for (a, b, joint) in [
                    (here.legs[side].knee, there.legs[other].knee, "knee"),
                    (here.legs[side].ankle, there.legs[other].ankle, "ankle"),
                    (here.legs[side].toe, there.legs[other].toe, "toe"),
                    (here.arms[side].elbow, there.arms[other].elbow, "elbow"),
                    (here.arms[side].hand, there.arms[other].hand, "hand"),
                ] {
                    let apart = (Vec3::new(-a.x, a.y, a.z) - b).length();
                    assert!(apart < 0.02, "{} {name}: the {joint} is {apart:.2} off", exercise.id);
                }
            }
        }
    }
}

#[test]
fn every_pose_can_be_reached_and_no_joint_bends_too_far() {
    for exercise in library::ALL {
        for (name, pose) in poses(exercise) {
            let id = exercise.id;
            let bones = Skeleton::solve(&pose);
            let over = bones.over_reach;
            assert!(over <= 0.3, "{id} at {name}: a planted limb falls {over:.1} short");
            let lowest = bones.lowest_point();
            assert!(lowest >= -0.7, "{id} at {name}: the body sinks {lowest:.1} into the floor");
            for (side, label) in [(0, "left"), (1, "right")] {
                let angles = bones.leg_angles(side);
                for (joint, angle, range) in [
                    ("knee bends", angles.knee, 0.0..=140.0),
                    ("hip flexes", angles.hip_flexion, -25.0..=125.0),
                    ("hip abducts", angles.hip_abduction, -30.0..=48.0),
                ] {
                    assert!(
                        range.contains(&angle),
                        "{id} at {name}: the {label} {joint} {angle:.0} degrees; the range is \
                         {range:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn a_heel_rises_over_a_ball_that_stays() {
    let movement = library::find("heel-raise").expect("the exercise exists").movement;
    let start = Skeleton::solve(movement.low).legs[1];
    for i in 0..=20 {
        let level = i as f32 / 20.0;
        let now = Skeleton::solve(&pose::at(movement, level, None)).legs[1];
        let slip = (now.ball - start.ball).length();
        assert!(slip < 0.1, "at level {level:.2} the ball of the foot is {slip:.2} away");
    }
    let end = Skeleton::solve(movement.high).legs[1];
    let rise = end.heel.y - start.heel.y;
    assert!(rise > 6.0, "the heel rises by {rise:.1}: nobody would see it");
}

#[test]
fn a_foot_on_a_slope_lies_flat_on_it() {
    let movement = library::find("incline-step-up").expect("the exercise exists").movement;
    let slope = movement.props.iter().find_map(|prop| match *prop {
        Prop::Ramp { at, size } => Some((at, size)),
        _ => None,
    });
    let ([_, y, z], [_, height, length]) = slope.expect("there is a ramp");
    for pose in [movement.low, movement.high] {
        let foot = Skeleton::solve(pose).legs[1];
        assert!(foot.toe.y < foot.heel.y - 2.0, "the toes point down the slope");
        for (name, place) in [("heel", foot.heel), ("ball", foot.ball)] {
            let surface = y + (place.z - z + length / 2.0) / length * height;
            let above = (place.y - surface) * length / length.hypot(height);
            assert!((above - 2.1).abs() < 0.3, "the {name} is {above:.1} above; its radius is 2.1");
        }
    }
}

#[test]
fn a_seated_turn_draws_the_foot_in_and_leaves_the_thigh_alone() {
    let movement = library::find("seated-er").expect("the exercise exists").movement;
    let [low, high] = [movement.low, movement.high].map(|pose| Skeleton::solve(pose).legs[1]);
    assert!(low.ankle.x < low.knee.x, "the band pulls the right foot out to the right");
    assert!(high.ankle.x > 3.0, "the foot crosses the middle: it ends at {:.1}", high.ankle.x);
    let slip = (high.knee - low.knee).length();
    assert!(slip < 0.1, "the knee moves by {slip:.2}: the thigh has to stay");
}

/// A movement has two ends that nobody takes for one.
#[test]
fn the_two_ends_of_a_movement_look_different() {
    for exercise in library::ALL {
        let [low, high] = [exercise.movement.low, exercise.movement.high].map(Skeleton::solve);
        let joints = |bones: &Skeleton| {
            let mut joints = vec![bones.root, bones.neck];
            joints.extend(bones.legs.iter().flat_map(|leg| [leg.knee, leg.ankle]));
            joints.extend(bones.arms.iter().flat_map(|arm| [arm.elbow, arm.hand]));
            joints
        };
        let moved = joints(&low).into_iter().zip(joints(&high)).map(|(a, b)| (a - b).length());
        let most = moved.fold(0.0, f32::max);
        assert!(most > 3.0, "{}: between its ends nothing moves more than {most:.1}", exercise.id);
    }
}

#[test]
fn a_limb_keeps_its_mode() {
    for exercise in library::ALL {
        let modes = |pose: &Pose| {
            [pose.leg_l, pose.leg_r]
                .map(|leg| matches!(leg, Leg::Swing(_)))
                .into_iter()
                .chain([pose.arm_l, pose.arm_r].map(|arm| matches!(arm, Arm::Swing { .. })))
                .collect::<Vec<_>>()
        };
        let movement = exercise.movement;
        let keys = match movement.held {
            Held::Cycle(cycle) => cycle.keys,
            Held::Breath => &[],
        };
        let mirrored = movement.crosses.then(|| pose::mirrored(movement.high));
        let others = movement.turns.iter().chain(keys).copied().chain(&mirrored);
        for other in std::iter::once(movement.high).chain(others) {
            assert_eq!(
                modes(movement.low),
                modes(other),
                "{}: a limb is planted in one pose and swings in another",
                exercise.id
            );
        }
    }
}

#[test]
fn a_bent_knee_lift_raises_the_foot_and_a_clamshell_does_not() {
    let rise = |id: &str| {
        let movement = library::find(id).expect("the exercise exists").movement;
        let (low, high) = (Skeleton::solve(movement.low), Skeleton::solve(movement.high));
        let shin = high.legs[0].knee.y - high.legs[0].ankle.y;
        (high.legs[0].ankle.y - low.legs[0].ankle.y, shin.abs())
    };
    let (foot, slope) = rise("sl-abd-bent");
    assert!(foot > 12.0, "the foot rises by {foot:.1}: the whole leg must lift");
    assert!(slope < 3.0, "the shin is {slope:.1} from level at the top");
    let (foot, _) = rise("clam");
    assert!(foot.abs() < 0.05, "the heels of a clamshell part by {foot:.1}");
}

#[test]
fn a_kneeling_rotation_turns_the_knee_out_over_a_foot_that_stays() {
    let movement = library::find("kneel-er").expect("the exercise exists").movement;
    let (low, high) = (Skeleton::solve(movement.low), Skeleton::solve(movement.high));
    let out = low.legs[1].knee.x - high.legs[1].knee.x;
    assert!(out > 6.0, "the knee moves out by {out:.1}: nobody would see it");
    let toe = (high.legs[1].toe - low.legs[1].toe).length();
    assert!(toe < 1.0, "the toes move by {toe:.1} although the foot stays flat");
}

#[test]
fn everything_stays_inside_the_frame() {
    let mut worst = std::collections::BTreeMap::new();
    for (exercise, view, scene) in scenes() {
        let [x, y, width, height] = view.frame;
        let mut shapes = Vec::new();
        draw(&scene, &mut shapes);
        for point in drawn(&shapes).flat_map(|shape| read(&shape.d)).flatten() {
            let room = [point[0] - x, point[1] - y, x + width - point[0], y + height - point[1]];
            let worst = worst.entry((exercise.id, view.yaw as i32)).or_insert(room);
            *worst = std::array::from_fn(|i| worst[i].min(room[i]));
        }
    }
    let tight: Vec<_> =
        worst.iter().filter(|(_, room)| room.iter().any(|room| *room <= 1.0)).collect();
    assert!(tight.is_empty(), "room left, top, right, below, at least 1: {tight:#?}");
}

#[test]
fn a_scene_never_needs_more_slots_than_the_page_keeps() {
    for (exercise, _, scene) in scenes() {
        let mut shapes = Vec::new();
        draw(&scene, &mut shapes);
        let count = shapes.len();
        assert!(count <= Shape::MOST, "{} needs {count} shapes", exercise.id);
        assert!(count >= 36, "{} draws only {count} shapes: parts are missing", exercise.id);
    }
}

#[test]
fn drawing_over_an_old_picture_leaves_nothing_of_it() {
    let mut used = Vec::new();
    for (exercise, _, scene) in scenes() {
        let mut fresh = Vec::new();
        draw(&scene, &mut fresh);
        draw(&scene, &mut used);
        let text = |shapes: &[Shape]| {
            drawn(shapes)
                .map(|shape| format!("{:?} {} {} {}", shape.paint, shape.far, shape.alpha, shape.d))
                .collect::<Vec<_>>()
        };
        assert_eq!(text(&fresh), text(&used), "{}: traces of an earlier picture", exercise.id);
    }
}

#[test]
fn a_running_figure_asks_for_no_memory() {
    for exercise in library::ALL {
        let mut shapes = Vec::new();
        let mut round = || {
            for i in 0..=40 {
                let scene = moving(exercise, &exercise.movement.view, Phase::Lift, i as f32 / 40.0);
                draw(&scene, &mut shapes);
            }
            shapes.iter().map(|shape| shape.d.capacity()).sum::<usize>()
        };
        round();
        let settled = round();
        assert_eq!(settled, round(), "{}: texts grow while the figure moves", exercise.id);
    }
}

#[test]
fn muscles_lie_on_the_body() {
    let mut seen = 0;
    for (exercise, _, scene) in scenes() {
        let mut shapes = Vec::new();
        draw(&scene, &mut shapes);
        let body: Vec<_> = drawn(&shapes)
            .filter(|shape| matches!(shape.paint, Paint::Skin | Paint::Top | Paint::Shorts))
            .flat_map(|shape| read(&shape.d))
            .collect();
        let patches = drawn(&shapes)
            .filter(|shape| matches!(shape.paint, Paint::Muscle | Paint::Muscle2 | Paint::Glow));
        for point in patches.flat_map(|shape| read(&shape.d)).flatten() {
            assert!(
                inside_some(&body, point, 0.03),
                "{} at level {:.2}: a muscle sticks out at {point:?}",
                exercise.id,
                scene.level
            );
            seen += 1;
        }
    }
    assert!(seen > 1000, "only {seen} points of muscle were looked at");
}

#[test]
fn every_movement_shows_the_muscle_it_trains() {
    for exercise in library::ALL {
        let views = std::iter::once(&exercise.movement.view).chain(&exercise.movement.second_view);
        let strongest = views
            .flat_map(|view| {
                let mut shapes = Vec::new();
                draw(&moving(exercise, view, Phase::Hold, 0.5), &mut shapes);
                shapes
            })
            .filter(|shape| shape.paint == Paint::Muscle && !shape.d.is_empty())
            .map(|shape| shape.alpha)
            .max();
        assert!(
            strongest.is_some_and(|alpha| alpha >= 6),
            "{}: the main muscle shows at {strongest:?} of 20",
            exercise.id
        );
    }
}

#[test]
fn what_is_near_is_painted_over_what_is_far() {
    let exercise = library::find("split-squat").expect("the exercise exists");
    let mut shapes = Vec::new();
    draw(&moving(exercise, &exercise.movement.view, Phase::Pause, 0.5), &mut shapes);
    let place = |wanted: &dyn Fn(&Shape) -> bool| drawn(&shapes).position(wanted);
    let floor = place(&|shape| shape.paint == Paint::Mat).expect("there is a floor");
    let far = place(&|shape| shape.paint == Paint::Shoe && shape.far > 5);
    let near = place(&|shape| shape.paint == Paint::Shoe && shape.far == 0);
    let (far, near) = (far.expect("the rear foot fades"), near.expect("the front foot does not"));
    assert!(floor < far && far < near, "painted as floor {floor}, far {far}, near {near}");
}

#[test]
fn a_mistake_is_marked_by_more_than_its_pose() {
    let exercise = library::find("lat-stepdown").expect("the exercise exists");
    let paints = |style| {
        let mut shapes = Vec::new();
        let scene = moving(exercise, &exercise.movement.view, Phase::Pause, 0.5);
        draw(&Scene { style, ..scene }, &mut shapes);
        drawn(&shapes).map(|shape| shape.paint).collect::<Vec<_>>()
    };
    let (right, wrong, small) = (paints(Style::MOVING), paints(Style::FAULT), paints(Style::THUMB));
    assert!(right.contains(&Paint::Guide) && !right.contains(&Paint::GuideBad));
    assert!(wrong.contains(&Paint::GuideBad) && !wrong.contains(&Paint::Guide));
    assert!(!small.contains(&Paint::Guide), "lines only clutter a small picture");
}

#[test]
fn muscles_glow_where_the_work_is() {
    for (opening, rest, peak) in [(Opening::Lift, 0.0, 1.0), (Opening::Lower, 1.0, 0.0)] {
        assert!(same(&[glow(opening, rest), glow(opening, peak)], &[0.55, 1.0]), "{opening:?}");
        assert!(glow(opening, 0.5) > 0.55, "{opening:?}: halfway there is work already");
    }
}

#[test]
fn the_mirror_image_has_its_own_frame() {
    let mirrored = mirrored_frame([-58.0, -28.0, 108.0, 47.0]);
    assert!(same(&mirrored, &[-50.0, -28.0, 108.0, 47.0]), "the mirrored frame is {mirrored:?}");
    let frame = [-3.5, 1.0, 10.0, 20.0];
    let again = mirrored_frame(mirrored_frame(frame));
    assert!(same(&again, &frame), "mirrored twice, the frame became {again:?}");
}

#[test]
fn every_paint_has_a_rule_in_the_style_sheet() {
    let style = include_str!("../style/figure.css");
    for (exercise, _, scene) in scenes() {
        let mut shapes = Vec::new();
        draw(&scene, &mut shapes);
        for shape in drawn(&shapes) {
            for class in [shape.paint.class(), shape.far_class()] {
                let rule = [" {", ","].iter().any(|end| style.contains(&format!(".{class}{end}")));
                assert!(rule, "{}: style/figure.css has no rule for .{class}", exercise.id);
            }
        }
    }
}

#[test]
fn the_floor_goes_the_other_way_when_the_other_side_leads() {
    let exercise = library::find("lat-walk").expect("the exercise exists");
    let lines = |phase: Phase, other_side: bool| {
        let mut shapes = Vec::new();
        let scene = moving(exercise, &exercise.movement.view, phase, 0.5);
        draw(&Scene { style: Style { other_side, ..Style::MOVING }, ..scene }, &mut shapes);
        let points = drawn(&shapes)
            .filter(|shape| shape.paint == Paint::MatEdge)
            .flat_map(|shape| read(&shape.d));
        points.flatten().map(|[x, _]| x).collect::<Vec<_>>()
    };
    // A quarter of a step to the left is three quarters of a step to the right.
    let (quarter, back) = (lines(Phase::Lift, false), lines(Phase::Lift, true));
    assert!(same(&back, &lines(Phase::Lower, false)), "the floor goes as for the first side");
    assert!(!same(&back, &quarter), "the floor does not turn round");
}

fn drawn(shapes: &[Shape]) -> impl Iterator<Item = &Shape> {
    shapes.iter().filter(|shape| !shape.d.is_empty())
}

fn moving<'a>(exercise: &'a Exercise, view: &'a View, phase: Phase, part: f32) -> Scene<'a> {
    Scene {
        movement: exercise.movement,
        view,
        level: phase.level(part),
        beat: Some(Beat::new(phase, part)),
        glow: 1.0,
        style: Style::MOVING,
        pose: None,
    }
}

/// Every exercise in every view, moving, as a picture and in its mistakes.
fn scenes() -> impl Iterator<Item = (&'static Exercise, &'static View, Scene<'static>)> {
    library::ALL.iter().copied().flat_map(|exercise| {
        let movement = exercise.movement;
        let views = std::iter::once(&movement.view).chain(&movement.second_view);
        views.flat_map(move |view| {
            let running = runs(exercise).into_iter().filter(|run| run.lasts).flat_map(move |run| {
                let every = (run.moments.len() / 20).max(1);
                run.moments.into_iter().step_by(every).map(move |moment| Scene {
                    level: moment.level,
                    beat: Some(moment.beat),
                    ..moving(exercise, view, Phase::Lift, 0.0)
                })
            });
            let still = Style::still(exercise.tempo.starts_with);
            let ends = [0.0, 1.0].map(|level| Scene {
                level,
                beat: None,
                style: still,
                ..moving(exercise, view, Phase::Lift, 0.0)
            });
            let faults = mistakes_of(exercise).iter().copied().flatten().map(move |pose| Scene {
                pose: Some(pose),
                style: Style::FAULT,
                ..moving(exercise, view, Phase::Hold, 0.0)
            });
            running.chain(ends).chain(faults).map(move |scene| (exercise, view, scene))
        })
    })
}

/// How the mistakes look that its page shows.
fn mistakes_of(exercise: &Exercise) -> &'static [Option<&'static Pose>] {
    library::page_of(exercise).expect("every exercise has a page").stills
}

/// Every pose an exercise is ever shown in, with a name for messages.
fn poses(exercise: &Exercise) -> Vec<(String, Pose)> {
    let mut poses = Vec::new();
    for run in runs(exercise) {
        for moment in run.moments {
            poses.push((format!("{} {:.2}", run.name, moment.beat.part), moment.pose));
        }
    }
    for (number, still) in mistakes_of(exercise).iter().enumerate() {
        if let Some(still) = still {
            poses.push((format!("mistake {}", number + 1), **still));
        }
    }
    poses
}

/// `Low`, `High` or `Fault(n)`: the n-th mistake that has a picture.
fn named_pose(exercise: &'static Exercise, name: &str) -> &'static Pose {
    match name {
        "Low" => exercise.movement.low,
        "High" => exercise.movement.high,
        fault => {
            let number = fault.trim_start_matches("Fault(").trim_end_matches(')');
            let number: usize = number.parse().expect("a mistake has a number");
            let stills = mistakes_of(exercise).iter().copied().flatten();
            stills.into_iter().nth(number).expect("the mistake has a picture")
        }
    }
}

fn joint_place(bones: &Skeleton, joint: &str) -> Vec3 {
    let side = usize::from(joint.ends_with('R'));
    let (leg, arm) = (&bones.legs[side], &bones.arms[side]);
    match joint.trim_end_matches(['L', 'R']) {
        "neck" => bones.neck,
        "knee" => leg.knee,
        "ankle" => leg.ankle,
        "toe" => leg.toe,
        "elbow" => arm.elbow,
        "wrist" => arm.wrist,
        "hand" => arm.hand,
        other => panic!("the golden file names an unknown joint: {other}"),
    }
}

fn same(a: &[f32], b: &[f32]) -> bool {
    a.iter().zip(b).all(|(a, b)| (a - b).abs() < 1e-6)
}
