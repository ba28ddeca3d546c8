//! Marks over the picture: lines of alignment and the arrow of the movement.

use super::camera::{Camera, Point};
use super::sheet::Sheet;
use super::skeleton::{Skeleton, index};
use super::vector::Vec3;
use super::{Beat, Paint, Scene, Style, pose};
use crate::curve;
use crate::exercise::{Arrow, Guide, Joint, Opening, Phase};

/// Over everything.
const GUIDE: f32 = 1e4;
const ARROW: f32 = 2e4;

pub(super) fn draw(scene: &Scene, bones: &Skeleton, camera: &Camera, sheet: &mut Sheet) {
    if scene.style.guides {
        for &guide in scene.movement.guides {
            draw_guide(guide, scene.style, bones, camera, sheet);
        }
    }
    if let Some(track) = scene.style.arrow.and_then(|opening| track(scene, opening, camera)) {
        arrow(&track, sheet);
    }
}

fn draw_guide(guide: Guide, style: Style, bones: &Skeleton, camera: &Camera, sheet: &mut Sheet) {
    let (line, dot) = if style.fault {
        (Paint::GuideBad, Paint::GuideDotBad)
    } else {
        (Paint::Guide, Paint::GuideDot)
    };
    match guide {
        Guide::Knee(side) => {
            let side = if style.other_side { side.other() } else { side };
            let leg = &bones.legs[index(side)];
            let second_toe = leg.ball.lerp(leg.toe, 0.3);
            let points = [leg.hip, leg.knee, second_toe].map(|p| camera.project(p));
            sheet.pen(Paint::GuideHalo, GUIDE).line(&points);
            sheet.pen(line, GUIDE).line(&points);
            sheet.pen(dot, GUIDE).circle(points[1], 1.7);
        }
        Guide::Pelvis => {
            let ends = [14.0, -14.0]
                .map(|x| camera.project(bones.root + bones.pelvis * Vec3::new(x, 6.5, 4.0)));
            sheet.pen(Paint::GuideHalo, GUIDE).line(&ends);
            sheet.pen(line, GUIDE).line(&ends);
        }
    }
}

const STEPS: usize = 15;

/// Where the arrow goes, in order.
fn track(scene: &Scene, opening: Opening, camera: &Camera) -> Option<[Point; STEPS]> {
    let part = |i: usize| i as f32 / (STEPS - 1) as f32;
    Some(match scene.movement.arrow {
        Arrow::None => return None,
        Arrow::Straight { from, to } => {
            std::array::from_fn(|i| camera.project(Vec3::from(from).lerp(to.into(), part(i))))
        }
        Arrow::Path { joint, offset } => {
            let phase = match opening {
                Opening::Lift => Phase::Lift,
                Opening::Lower => Phase::Lower,
            };
            std::array::from_fn(|i| {
                let level = phase.level(part(i));
                let bones = Skeleton::solve(&pose::at(
                    scene.movement,
                    level,
                    Some(Beat::new(phase, part(i))),
                ));
                camera.project(place(&bones, joint) + offset.into())
            })
        }
    })
}

fn place(bones: &Skeleton, joint: Joint) -> Vec3 {
    match joint {
        Joint::Root => bones.root,
        Joint::Neck => bones.neck,
        Joint::Knee(side) => bones.legs[index(side)].knee,
        Joint::Ankle(side) => bones.legs[index(side)].ankle,
        Joint::Wrist(side) => bones.arms[index(side)].wrist,
    }
}

fn arrow(track: &[Point; STEPS], sheet: &mut Sheet) {
    const BARB: f32 = 3.6;
    let (tip, before) = (track[STEPS - 1], track[STEPS - 3]);
    let (x, y) = (tip.x - before.x, tip.y - before.y);
    let length = x.hypot(y).max(1e-6);
    let barb = |degrees: f32| {
        let (sin, cos) = curve::sin_cos(degrees);
        let (x, y) = (x * cos - y * sin, x * sin + y * cos);
        Point { x: tip.x - BARB * x / length, y: tip.y - BARB * y / length }
    };
    let head = [barb(26.0), tip, barb(-26.0)];
    for paint in [Paint::ArrowHalo, Paint::Arrow] {
        let mut pen = sheet.pen(paint, ARROW);
        pen.line(track);
        pen.line(&head);
    }
}
