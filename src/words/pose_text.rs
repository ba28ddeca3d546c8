//! A pose as one line of a fetched page: whole hundredths of its numbers, spaces between them.
//!
//! Pelvis, spine and head have no choice. Each limb, left arm, right arm, left leg, right leg,
//! begins with how it is told: `s` swings, `p` is planted, `h` is planted with a way the hand
//! points. The numbers follow in the order of the fields in `exercise::Pose`.

use crate::exercise::{Arm, Leg, Pose, Root};

/// Hundredths: 0.01 % of standing height, or 0.01 degrees. Far less than is seen.
const PART: f32 = 100.0;

/// The line of a pose. The app never links it: only `words::pack::write` calls it.
pub fn write(pose: &Pose) -> String {
    let mut words = Vec::new();
    numbers(&mut words, &[pose.root.pos, pose.root.rot, pose.spine, pose.head].concat());
    for arm in [pose.arm_l, pose.arm_r] {
        match arm {
            Arm::Swing { angles, girdle } => {
                words.push("s".to_owned());
                numbers(&mut words, &angles);
                numbers(&mut words, &girdle);
            }
            Arm::Planted { wrist, elbow, hand, girdle } => {
                words.push(if hand.is_some() { "h" } else { "p" }.to_owned());
                numbers(&mut words, &[wrist, elbow].concat());
                numbers(&mut words, hand.as_slice().as_flattened());
                numbers(&mut words, &girdle);
            }
        }
    }
    for leg in [pose.leg_l, pose.leg_r] {
        match leg {
            Leg::Swing(angles) => {
                words.push("s".to_owned());
                numbers(&mut words, &angles);
            }
            Leg::Planted { ankle, knee, toe } => {
                words.push("p".to_owned());
                numbers(&mut words, &[ankle, knee, toe].concat());
            }
        }
    }
    words.join(" ")
}

fn numbers(words: &mut Vec<String>, values: &[f32]) {
    words.extend(values.iter().map(|value| ((value * PART).round() as i16).to_string()));
}

/// The pose of a line; `None` if it is not the whole line of one pose.
pub fn read(text: &str) -> Option<Pose> {
    let words = &mut text.split(' ');
    let pose = Pose {
        root: Root { pos: values(words)?, rot: values(words)? },
        spine: values(words)?,
        head: values(words)?,
        arm_l: arm(words)?,
        arm_r: arm(words)?,
        leg_l: leg(words)?,
        leg_r: leg(words)?,
    };
    words.next().is_none().then_some(pose)
}

type Words<'a> = std::str::Split<'a, char>;

fn arm(words: &mut Words) -> Option<Arm> {
    let mode = words.next()?;
    if mode == "s" {
        return Some(Arm::Swing { angles: values(words)?, girdle: values(words)? });
    }
    let (wrist, elbow) = (values(words)?, values(words)?);
    let hand = match mode {
        "h" => Some(values(words)?),
        "p" => None,
        _ => return None,
    };
    Some(Arm::Planted { wrist, elbow, hand, girdle: values(words)? })
}

fn leg(words: &mut Words) -> Option<Leg> {
    match words.next()? {
        "s" => Some(Leg::Swing(values(words)?)),
        "p" => {
            Some(Leg::Planted { ankle: values(words)?, knee: values(words)?, toe: values(words)? })
        }
        _ => None,
    }
}

/// The next numbers. One that does not fit is no part of a body: 16 bits reach 327 units.
fn values<const N: usize>(words: &mut Words) -> Option<[f32; N]> {
    let mut values = [0.0; N];
    for value in &mut values {
        *value = f32::from(words.next()?.parse::<i16>().ok()?) / PART;
    }
    Some(values)
}
