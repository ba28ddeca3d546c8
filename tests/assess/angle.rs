//! The geometry of the knee angle, on knees whose angle is known.

use kneeline::assess::angle::*;
use kneeline::assess::result::Change;
use kneeline::diary::Angle;
use kneeline::exercise::Side;
use proptest::prelude::*;

/// A leg seen from the front whose knee is `degrees` inside the line, turned by `roll` degrees, its
/// knee at a place in pixels.
fn leg(degrees: f64, roll: f64, thigh: f64, shank: f64, at: (f64, f64), side: Side) -> [Point; 3] {
    // Seen from the front, inside is to the right of a right leg: towards the middle.
    let inward = if side == Side::Right { 1.0 } else { -1.0 };
    let (half, roll) = ((degrees / 2.0 * inward).to_radians(), roll.to_radians());
    let along = |angle: f64, length: f64| (angle.sin() * length, angle.cos() * length);
    let (to_hip, to_ankle) = (along(-(half + roll), thigh), along(-(half - roll), shank));
    let point = |x: f64, y: f64| Point { x: (at.0 + x) as f32, y: (at.1 + y) as f32 };
    [point(to_hip.0, -to_hip.1), point(0.0, 0.0), point(to_ankle.0, to_ankle.1)]
}

fn of([hip, mid, ankle]: [Point; 3], side: Side, shot: Shot) -> f32 {
    knee(hip, mid, ankle, side, shot).expect("three points")
}

const FRONT: Shot = Shot { mirrored: false, behind: false };

fn any_leg() -> impl Strategy<Value = (f64, f64, f64, f64, Side)> {
    let side = prop_oneof![Just(Side::Left), Just(Side::Right)];
    (-60.0..60.0_f64, -40.0..40.0_f64, 60.0..900.0_f64, 60.0..900.0_f64, side)
}

proptest! {
    #[test]
    fn a_knee_with_a_known_angle_is_measured(
        (degrees, roll, thigh, shank, side) in any_leg(),
    ) {
        let found = of(leg(degrees, roll, thigh, shank, (500.0, 500.0), side), side, FRONT);
        prop_assert!((f64::from(found) - degrees).abs() < 0.05, "{found} for {degrees}");
    }

    #[test]
    fn neither_place_nor_size_nor_the_roll_of_the_camera_matters(
        (degrees, roll, thigh, shank, side) in any_leg(),
        (x, y) in (-900.0..900.0_f64, -900.0..900.0_f64),
        scale in 0.5..4.0_f64,
    ) {
        let first = of(leg(degrees, 0.0, thigh, shank, (0.0, 0.0), side), side, FRONT);
        let other = leg(degrees, roll, thigh * scale, shank * scale, (x, y), side);
        prop_assert!((first - of(other, side, FRONT)).abs() < 0.05);
    }

    #[test]
    fn mirror_rear_view_and_the_other_leg_each_turn_it_round(
        (degrees, roll, thigh, shank, side) in any_leg(),
    ) {
        let points = leg(degrees, roll, thigh, shank, (0.0, 0.0), side);
        let plain = of(points, side, FRONT);
        let mirror = points.map(|point| Point { x: -point.x, y: point.y });
        let (mirrored, behind) = (Shot { mirrored: true, ..FRONT }, Shot { behind: true, ..FRONT });
        prop_assert!((of(mirror, side, mirrored) - plain).abs() < 0.01, "a mirror and its picture");
        prop_assert!((of(mirror, side, behind) - plain).abs() < 0.01, "from behind");
        prop_assert!((of(mirror, side.other(), FRONT) - plain).abs() < 0.01, "the other leg");
        let both = Shot { mirrored: true, behind: true };
        prop_assert!((of(points, side, both) - plain).abs() < 0.01, "twice is none");
    }

    #[test]
    fn the_pelvis_is_lower_on_the_side_that_drops(
        slope in -40.0..40.0_f64,
        wide in 30.0..600.0_f64,
        leftward in any::<bool>(),
    ) {
        let run = if leftward { -wide } else { wide };
        let drop = slope.to_radians().tan() * wide;
        let stance = Point { x: 300.0, y: 400.0 };
        let free = Point { x: 300.0 + run as f32, y: 400.0 + drop as f32 };
        let found = pelvis(stance, free).expect("two points");
        prop_assert!((f64::from(found) - slope).abs() < 0.05, "{found} for {slope}");
    }

    /// Whatever is zoomed and wherever the window lies, a tap on a point of the picture finds it.
    #[test]
    fn a_tap_finds_the_point_under_it(
        size in (200.0..4000.0_f32, 200.0..4000.0_f32),
        shown in (100.0..1200.0_f32, 100.0..1200.0_f32),
        (u, v) in (0.0..1.0_f32, 0.0..1.0_f32),
        middle in (-500.0..4500.0_f32, -500.0..4500.0_f32),
        zoom in 0..ZOOMS.len(),
    ) {
        let middle = Point { x: middle.0, y: middle.1 };
        let window = Window { size, zoom: ZOOMS[zoom], middle };
        let [x, y, width, height] = window.frame();
        prop_assert!(x >= -0.01 && y >= -0.01);
        prop_assert!(x + width <= size.0 + 0.5 && y + height <= size.1 + 0.5, "nothing beyond it");
        let scale = window.scale(shown);
        let left = (shown.0 - width * scale) / 2.0;
        let top = (shown.1 - height * scale) / 2.0;
        let at = Point { x: left + u * width * scale, y: top + v * height * scale };
        let found = window.point(at, shown);
        prop_assert!((found.x - (x + u * width)).abs() < 1.0, "{found:?}");
        prop_assert!((found.y - (y + v * height)).abs() < 1.0, "{found:?}");
    }

    #[test]
    fn a_mean_is_between_the_ends(angles in prop::collection::vec(-900..900_i16, 1..9)) {
        let sum = angles.iter().map(|it| i32::from(*it)).sum();
        let found = mean(sum, angles.len() as u8).expect("a mean");
        prop_assert!(angles.iter().min() <= Some(&found) && Some(&found) <= angles.iter().max());
        let exact = angles.iter().map(|it| f64::from(*it)).sum::<f64>() / angles.len() as f64;
        prop_assert!((f64::from(found) - exact).abs() <= 0.5);
    }
}

#[test]
fn points_that_are_one_make_no_angle() {
    let (a, b) = (Point { x: 10.0, y: 10.0 }, Point { x: 10.0, y: 200.0 });
    assert_eq!(knee(a, a, b, Side::Left, FRONT), None);
    assert_eq!(knee(a, b, b, Side::Left, FRONT), None);
    assert_eq!(pelvis(a, a), None);
    assert_eq!(mean(0, 0), None);
}

#[test]
fn bands_begin_where_they_say() {
    for (tenths, band) in [
        (-101, Band::Outside),
        (-100, Band::InLine),
        (0, Band::InLine),
        (99, Band::InLine),
        (100, Band::Some),
        (150, Band::Some),
        (151, Band::Clear),
        (600, Band::Clear),
    ] {
        assert_eq!(Band::of(tenths), band, "{tenths}");
    }
}

#[test]
fn small_changes_are_told_as_none() {
    let angle = |tenths, pictures| Angle {
        side: Side::Left,
        tenths,
        pelvis_tenths: None,
        pictures,
        kept: false,
    };
    for (before, after, expected) in [
        ((160, 1), (81, 1), Change::Unclear),
        ((160, 1), (80, 1), Change::Better),
        ((80, 1), (160, 1), Change::Worse),
        ((160, 3), (101, 3), Change::Unclear),
        ((160, 3), (100, 3), Change::Better),
        ((160, 3), (100, 1), Change::Unclear),
        ((160, 1), (100, 4), Change::Unclear),
        ((-120, 1), (-20, 1), Change::Better),
        ((-20, 1), (-120, 1), Change::Worse),
    ] {
        let (before, after) = (angle(before.0, before.1), angle(after.0, after.1));
        assert_eq!(change(&before, &after), expected, "{before:?} {after:?}");
    }
    assert_eq!([1, 2, 3, 9].map(error), [4, 4, 3, 3]);
}

/// Tapped in another order, they make no leg and no number.
#[test]
fn points_that_make_no_leg_give_no_angle() {
    let [hip, mid, ankle] = [(100.0, 100.0), (110.0, 200.0), (100.0, 300.0)];
    let point = |(x, y)| Point { x, y };
    let of = |a, b, c| knee(point(a), point(b), point(c), Side::Right, FRONT);
    assert!(of(hip, mid, ankle).is_some());
    for (a, b, c) in [(hip, ankle, mid), (mid, hip, ankle), (ankle, mid, hip), (mid, ankle, hip)] {
        assert_eq!(of(a, b, c), None);
    }
    assert_eq!(of((0.0, 0.0), (200.0, 100.0), (0.0, 200.0)), None, "no knee bends so far inwards");
}
