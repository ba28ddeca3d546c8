//! Feet and the floor: what stands does not slide, what moves is lifted, hops leave the floor,
//! walks do not, and nothing jumps from one moment to the next.

use kneeline::exercise::{
    Arm, Exercise, Held, Leg, Limb, Movement, Phase, Pose, Prop, Stage, Travel,
};
use kneeline::figure::pose;
use kneeline::figure::skeleton::Skeleton;
use kneeline::library;

use crate::moments::{Moment, Run, apart, opening, runs};
use crate::same;

/// A foot that turns or rolls on its sole rubs the floor by less than this.
const RUBS: f32 = 1.0;

fn every_run() -> impl Iterator<Item = (&'static Exercise, Run)> {
    library::ALL.iter().copied().flat_map(|it| runs(it).into_iter().map(move |run| (it, run)))
}

#[test]
fn what_stands_on_the_floor_goes_with_the_floor() {
    let mut stood = 0;
    for (_, run) in every_run() {
        for side in 0..2 {
            // Where each part of the sole was set down.
            let mut set_down = [None; 3];
            for moment in &run.moments {
                if matches!([moment.pose.leg_l, moment.pose.leg_r][side], Leg::Swing(_)) {
                    continue;
                }
                for (print, first) in moment.prints(side).into_iter().zip(&mut set_down) {
                    let (Some(print), Some(from)) = (print, first.or(print)) else {
                        *first = None;
                        continue;
                    };
                    *first = Some(from);
                    let slid = (print - from).length();
                    assert!(
                        slid < RUBS,
                        "{} at {:.2}: foot {side} slides {slid:.2} over the floor",
                        run.name,
                        moment.beat.part
                    );
                    stood += 1;
                }
            }
        }
    }
    assert!(stood > 10_000, "only {stood} prints were looked at");
}

#[test]
fn planted_feet_and_hands_do_not_slip() {
    let mut held = 0;
    for (exercise, run) in every_run() {
        let movement = exercise.movement;
        let low = pose::low_of(movement, run.rep);
        for limb in [Limb::LegL, Limb::LegR, Limb::ArmL, Limb::ArmR] {
            let still =
                matches!(run.phase, Phase::Hold | Phase::Pause) || stays(low, movement.high, limb);
            let in_cycle = run.phase == Phase::Hold && matches!(movement.held, Held::Cycle(_));
            let free = movement.crosses
                || movement.travel != Travel::None
                || movement
                    .bumps
                    .iter()
                    .any(|bump| bump.limb == limb && !same(&bump.by, &[0.0; 3]));
            if !still || in_cycle || free || !is_planted(low, limb) {
                continue;
            }
            let place = |moment: &Moment| match limb {
                Limb::LegL => moment.bones.legs[0].ankle,
                Limb::LegR => moment.bones.legs[1].ankle,
                Limb::ArmL => moment.bones.arms[0].wrist,
                Limb::ArmR => moment.bones.arms[1].wrist,
                Limb::Body => moment.bones.root,
            };
            for moment in &run.moments {
                let slip = (place(moment) - place(&run.moments[0])).length();
                assert!(
                    slip < 0.05,
                    "{} at {:.2}: {limb:?} slips by {slip:.2}",
                    run.name,
                    moment.beat.part
                );
                held += 1;
            }
        }
    }
    assert!(held > 3000, "only {held} places were looked at");
}

fn is_planted(pose: &Pose, limb: Limb) -> bool {
    match limb {
        Limb::LegL => matches!(pose.leg_l, Leg::Planted { .. }),
        Limb::LegR => matches!(pose.leg_r, Leg::Planted { .. }),
        Limb::ArmL => matches!(pose.arm_l, Arm::Planted { .. }),
        Limb::ArmR => matches!(pose.arm_r, Arm::Planted { .. }),
        Limb::Body => false,
    }
}

/// Whether a limb is planted in the same place at both ends.
fn stays(a: &Pose, b: &Pose, limb: Limb) -> bool {
    let legs = |a: &Leg, b: &Leg| match (a, b) {
        (Leg::Planted { ankle, .. }, Leg::Planted { ankle: other, .. }) => same(ankle, other),
        (Leg::Swing(_), _) | (_, Leg::Swing(_)) => false,
    };
    let arms = |a: &Arm, b: &Arm| match (a, b) {
        (Arm::Planted { wrist, .. }, Arm::Planted { wrist: other, .. }) => same(wrist, other),
        (Arm::Swing { .. }, _) | (_, Arm::Swing { .. }) => false,
    };
    match limb {
        Limb::LegL => legs(&a.leg_l, &b.leg_l),
        Limb::LegR => legs(&a.leg_r, &b.leg_r),
        Limb::ArmL => arms(&a.arm_l, &b.arm_l),
        Limb::ArmR => arms(&a.arm_r, &b.arm_r),
        Limb::Body => false,
    }
}

#[test]
fn a_foot_that_goes_elsewhere_is_lifted_on_the_way() {
    let mut steps = 0;
    for (_, run) in every_run() {
        let (first, last) = (&run.moments[0], &run.moments[run.moments.len() - 1]);
        for side in 0..2 {
            let pairs = first.prints(side).into_iter().zip(last.prints(side));
            let moved = pairs.filter_map(|(from, to)| Some((to? - from?).length()));
            if moved.fold(0.0, f32::max) < RUBS {
                continue;
            }
            let most = run.moments.iter().map(|moment| moment.air_under(side)).fold(0.0, f32::max);
            assert!(most > 1.5, "{}: foot {side} is lifted by {most:.1}, which drags", run.name);
            steps += 1;
        }
    }
    assert!(steps >= 10, "only {steps} steps were looked at");
}

/// Both shoes have clear air under them while the floor goes by, and only then.
#[test]
fn a_hop_leaves_the_floor_with_both_feet_and_lands() {
    let mut hops = 0;
    for (exercise, run) in every_run() {
        let movement = exercise.movement;
        let jumps = movement.bumps.iter().any(|bump| bump.limb == Limb::Body);
        let lands = matches!(movement.travel, Travel::Hop(_)) || movement.crosses;
        assert!(!lands || jumps, "{}: a hop lifts the body", exercise.id);
        if !jumps || run.phase != Phase::Lift {
            continue;
        }
        let air = |moment: &Moment| moment.air_under(0).min(moment.air_under(1));
        let [from, to] = kneeline::exercise::Bump::FLIGHT;
        for moment in &run.moments {
            let (part, air) = (moment.beat.part, air(moment));
            let name = &run.name;
            if part <= from || part >= to {
                assert!(air < 0.15, "{name} at {part:.2}: no foot is on the floor");
            } else if (part - f32::midpoint(from, to)).abs() < (to - from) / 4.0 {
                assert!(air > 1.5, "{name} at {part:.2}: only {air:.1} of air under the shoes");
            }
        }
        let long = |moment: &Moment| {
            let legs = &moment.bones.legs;
            legs.iter().map(|leg| (leg.hip - leg.ankle).length()).fold(0.0, f32::max)
        };
        let crouched = long(&run.moments[0]);
        let flying = run.moments.iter().map(long).fold(0.0, f32::max);
        let landed = long(&run.moments[run.moments.len() - 1]);
        assert!(
            flying > crouched + 4.0 && flying > landed + 2.0,
            "{}: the longer leg is {crouched:.0}, {flying:.0}, {landed:.0} long",
            run.name
        );
        hops += 1;
    }
    assert!(hops >= 2, "only {hops} hops were looked at");
}

#[test]
fn cycles_of_hops_fly_and_walks_keep_a_foot_down() {
    let (mut flights, mut walks) = (0, 0);
    for (exercise, run) in every_run() {
        let Held::Cycle(cycle) = exercise.movement.held else { continue };
        if run.phase != Phase::Hold {
            continue;
        }
        let air = |moment: &Moment| moment.air_under(0).min(moment.air_under(1));
        let most = run.moments.iter().map(air).fold(0.0, f32::max);
        let down = run.moments.iter().filter(|moment| air(moment) < 0.15).count();
        if exercise.stage == Stage::Plyometrics {
            assert!(most > 1.5, "{}: only {most:.1} of air under the shoes", run.name);
            let share = down as f32 / run.moments.len() as f32;
            assert!((0.3..0.7).contains(&share), "{}: on the floor for {share:.2}", run.name);
            flights += 1;
        } else if !same(&cycle.travel, &[0.0; 2]) {
            assert!(most < 0.15, "{}: a walk with {most:.1} of air under both shoes", run.name);
            walks += 1;
        }
    }
    assert!(flights >= 2 && walks >= 1, "{flights} flights and {walks} walks were looked at");
}

/// From each moment to the next, from each phase to the next, from each repetition to the next.
#[test]
fn nothing_jumps() {
    for exercise in library::ALL.iter().copied() {
        let movement = exercise.movement;
        let all: Vec<Run> = runs(exercise).into_iter().filter(|run| run.lasts).collect();
        for run in &all {
            for pair in run.moments.windows(2) {
                let jump = apart(&pair[0].bones, &pair[1].bones);
                assert!(jump < 20.0, "{} at {:.2}: jumps {jump:.1}", run.name, pair[0].beat.part);
            }
        }
        for back in [false, true] {
            let way: Vec<&Run> = all.iter().filter(|run| run.back == back).collect();
            let (Some(first), Some(last)) = (way.first(), way.last()) else { continue };
            let seams = way.windows(2).map(|pair| (pair[0], pair[1])).chain([(*last, *first)]);
            for (before, after) in seams {
                let (end, begin) = (&before.moments[before.moments.len() - 1], &after.moments[0]);
                // The other side takes over where a crossing repetition ended.
                let is_next = (before.phase, after.phase) == (Phase::Hold, Phase::Lower);
                let next = if movement.crosses && is_next {
                    Skeleton::solve(&pose::mirrored(&begin.pose))
                } else {
                    begin.bones
                };
                let jump = apart(&end.bones, &next);
                assert!(
                    jump < 0.1,
                    "{} does not go on where {} ends: {jump:.2}",
                    after.name,
                    before.name
                );
                let moved = end.floor - begin.floor;
                for ticks in ticks_of(movement) {
                    for by in [moved.x, moved.z] {
                        let off = (by / ticks - (by / ticks).round()).abs() * ticks;
                        assert!(off < 0.05, "{}: the floor jumps by {off:.2}", after.name);
                    }
                }
            }
        }
        let start = &all[0].moments[0].bones;
        let jump = apart(start, &Skeleton::solve(opening(exercise)));
        assert!(jump < 0.1, "{}: opens {jump:.1} away from its first picture", exercise.id);
    }
}

fn ticks_of(movement: &Movement) -> impl Iterator<Item = f32> {
    movement.props.iter().filter_map(|prop| match prop {
        Prop::Floor { ticks, .. } if *ticks > 0.0 => Some(*ticks),
        _ => None,
    })
}

/// A floor that is said to move has lines, or nobody would see it.
#[test]
fn a_floor_that_moves_shows_it() {
    for exercise in library::ALL {
        let movement = exercise.movement;
        let cycle = match movement.held {
            Held::Cycle(cycle) => cycle.travel,
            Held::Breath => [0.0; 2],
        };
        let travels = movement.travel != Travel::None || !same(&cycle, &[0.0; 2]);
        let shows = ticks_of(movement).next().is_some();
        assert_eq!(travels, shows, "{}: the floor moves, and shows it", exercise.id);
    }
}

#[test]
fn a_walk_back_undoes_the_walk_out() {
    let mut walks = 0;
    for exercise in library::ALL.iter().copied() {
        if !pose::walks_ahead(exercise.movement) {
            continue;
        }
        let all = runs(exercise);
        let floor_of = |back: bool| {
            let way = all.iter().filter(|run| run.back == back && run.phase == Phase::Lower);
            way.map(|run| run.moments[run.moments.len() - 1].floor.z).sum::<f32>()
        };
        if all.iter().any(|run| run.back) {
            let (out, back) = (floor_of(false), floor_of(true));
            assert!(out < -1.0 && (out + back).abs() < 0.01, "{}: {out}, {back}", exercise.id);
            walks += 1;
        }
    }
    assert!(walks >= 1, "no walk goes forward and back");
}

#[test]
fn a_breath_moves_the_ribs_and_nothing_that_is_planted() {
    let mut breaths = 0;
    for (exercise, run) in every_run() {
        let breathes = matches!(exercise.movement.held, Held::Breath);
        let long = run.moments[0].beat.ms >= 4000;
        if run.phase != Phase::Hold || !long || !breathes {
            continue;
        }
        let [first, middle] = [0, run.moments.len() / 2].map(|i| &run.moments[i]);
        let (legs, now) = (first.bones.legs, middle.bones.legs);
        let neck = (first.bones.neck - middle.bones.neck).length();
        for side in 0..2 {
            let moved = (legs[side].ankle - now[side].ankle).length();
            assert!(moved < 0.01, "{}: a breath moves a foot by {moved:.2}", run.name);
            let (arm, hand) = (&first.bones.arms[side], &middle.bones.arms[side]);
            if is_planted(&first.pose, [Limb::ArmL, Limb::ArmR][side]) {
                let moved = (arm.wrist - hand.wrist).length();
                assert!(moved < 0.05, "{}: a breath moves a hand by {moved:.2}", run.name);
            }
        }
        assert!((0.1..1.5).contains(&neck), "{}: a breath moves the neck by {neck:.2}", run.name);
        breaths += 1;
    }
    assert!(breaths >= 2, "only {breaths} breaths were looked at");
}

/// The drop is over long before its second is.
#[test]
fn a_landing_is_quick_and_then_still() {
    let movement = library::find("snap-down").expect("the exercise exists").movement;
    let [_, until] = movement.snap.expect("it snaps");
    assert!(until <= 0.5, "half a second is a squat, not a drop");
    let runs = runs(library::find("snap-down").expect("the exercise exists"));
    let drop = runs.iter().find(|run| run.phase == Phase::Lower).expect("it drops");
    let low = Skeleton::solve(movement.low);
    for moment in drop.moments.iter().filter(|moment| moment.beat.part >= until) {
        let off = apart(&moment.bones, &low);
        assert!(off < 0.05, "at {:.2} the body still moves by {off:.2}", moment.beat.part);
    }
}
