//! The poses of the drawn mistakes travel in the fetched pages: each comes back as it was, and
//! what is no pose is not drawn.

use kneeline::exercise::{Arm, Leg, Pose};
use kneeline::lang::Lang;
use kneeline::library::{ALL, PAGES};
use kneeline::words::pack::{self, Pack, halves};
use kneeline::words::pose_text::{read, write};
use proptest::prelude::*;

/// Half a hundredth, and what is lost in the last bits of a number.
const NEAR: f32 = 0.006;

fn arm(arm: Arm) -> (&'static str, Vec<f32>) {
    match arm {
        Arm::Swing { angles, girdle } => ("swing", [&angles[..], &girdle].concat()),
        Arm::Planted { wrist, elbow, hand: None, girdle } => {
            ("planted", [wrist, elbow, girdle].concat())
        }
        Arm::Planted { wrist, elbow, hand: Some(hand), girdle } => {
            ("planted with a hand", [wrist, elbow, hand, girdle].concat())
        }
    }
}

fn leg(leg: Leg) -> (&'static str, Vec<f32>) {
    match leg {
        Leg::Swing(angles) => ("swing", angles.to_vec()),
        Leg::Planted { ankle, knee, toe } => ("planted", [ankle, knee, toe].concat()),
    }
}

/// How each limb is told, and all numbers in order.
fn parts(pose: &Pose) -> (Vec<&'static str>, Vec<f32>) {
    let trunk = [pose.root.pos, pose.root.rot, pose.spine, pose.head].concat();
    let limbs = [arm(pose.arm_l), arm(pose.arm_r), leg(pose.leg_l), leg(pose.leg_r)];
    let modes = limbs.iter().map(|(mode, _)| *mode).collect();
    let numbers = trunk.into_iter().chain(limbs.into_iter().flat_map(|(_, numbers)| numbers));
    (modes, numbers.collect())
}

fn are_same(left: &Pose, right: &Pose) -> bool {
    let ((modes, numbers), (other_modes, others)) = (parts(left), parts(right));
    modes == other_modes
        && numbers.len() == others.len()
        && numbers.iter().zip(&others).all(|(one, other)| (one - other).abs() < NEAR)
}

/// Every pose of the library, drawn mistakes last.
fn poses() -> Vec<&'static Pose> {
    let moving = ALL.iter().flat_map(|it| {
        [it.movement.low, it.movement.high].into_iter().chain(it.movement.turns.iter().copied())
    });
    moving.chain(PAGES.iter().flat_map(|page| page.stills).copied().flatten()).collect()
}

#[test]
fn every_pose_of_the_library_comes_back() {
    let poses = poses();
    assert!(poses.len() > 200, "the library was found");
    for pose in poses {
        let text = write(pose);
        let back = read(&text).expect(&text);
        assert!(are_same(pose, &back), "{pose:?}\n{text}\n{back:?}");
    }
}

#[test]
fn every_drawn_mistake_stands_in_the_pages() {
    let text = pack::write(Lang::En);
    let pack = Pack::read(&text, Lang::En).expect("our own pack");
    let mut drawn = 0;
    for (exercise, page) in ALL.iter().zip(PAGES) {
        let id = exercise.id;
        let entry = pack.find("exercise", id.0).expect("every exercise");
        let read: Vec<Option<Pose>> =
            entry.all("fault").map(|words| read(halves(halves(words).1).1)).collect();
        assert_eq!(read.len(), page.stills.len(), "{id}");
        for (number, (read, still)) in read.iter().zip(page.stills).enumerate() {
            match (read, still) {
                (Some(read), Some(still)) => assert!(are_same(read, still), "{id} {number}"),
                (None, None) => {}
                _ => panic!("{id}: mistake {number} is drawn in one place and not in the other"),
            }
            drawn += usize::from(read.is_some());
        }
    }
    assert!(drawn > 100, "the mistakes were found");
}

#[test]
fn what_is_no_whole_pose_is_not_read() {
    let text = write(&Pose::STANDING);
    assert!(read(&text).is_some());
    for bad in [
        String::new(),
        " ".to_owned(),
        "Stay in the quarter squat.".to_owned(),
        format!("{text} "),
        format!(" {text}"),
        format!("{text} 1"),
        text.replacen(' ', "  ", 1),
        text.replacen(' ', "\t", 1),
        text.replacen('s', "x", 1),
        text.replacen('s', "p", 1),
        text.replacen('p', "s", 1),
        text.replacen("5260", "52.6", 1),
        text.replacen("5260", "NaN", 1),
        text.replacen("5260", "99999", 1),
    ] {
        assert!(read(&bad).is_none(), "{bad:?} was read");
    }
}

proptest! {
    #[test]
    fn no_words_are_a_pose(text in "\\PC*", other in "[hps0-9 -]{0,200}") {
        prop_assert!(read(&text).is_none());
        // Almost never a pose, and then one of finite numbers.
        if let Some(pose) = read(&other) {
            prop_assert!(parts(&pose).1.iter().all(|number| number.is_finite()));
        }
    }

    /// A pose that lost or gained a word, wherever, is none.
    #[test]
    fn a_pose_that_lost_or_gained_a_word_is_not_read(
        pose in proptest::sample::select(poses()),
        at in any::<proptest::sample::Index>(),
    ) {
        let text = write(pose);
        let words: Vec<&str> = text.split(' ').collect();
        let at = at.index(words.len());
        let mut fewer = words.clone();
        fewer.remove(at);
        prop_assert!(read(&fewer.join(" ")).is_none());
        let mut more = words.clone();
        more.insert(at, "7");
        prop_assert!(read(&more.join(" ")).is_none());
        prop_assert!(read(&words[..at].join(" ")).is_none());
    }
}
