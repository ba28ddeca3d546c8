//! Dose decisions: one row each, and what follows from whole sessions.

use kneeline::day::Day;
use kneeline::diary::{Choice, Fact, Level, Morning, Run};
use kneeline::exercise::{Exercise, Kit, Side};
use kneeline::library;
use kneeline::plan::dose::{Room, Told, Verdict, levers};
use kneeline::plan::{Change, Hold, Kind, Lever, Light, Track, What, Why, Work, hops};
use kneeline::session::{Hurt, Site};

use crate::world::{Went, World, at_the_knee};

fn the(id: &str) -> &'static Exercise {
    library::find(id).expect("an exercise")
}

const ROOM: Room<'static> = Room { level: Level::Activation, kit: &Kit::ALL, bands: 3 };

/// Everything good, twice before.
fn good(work: Work) -> (Track, Told) {
    let mut track = Track::new(work);
    track.good = 1;
    let amount = Some(work.amount);
    let told = Told {
        light: Some(Light::Green),
        effort: Some(7),
        form: Some(3),
        least: [amount; 3],
        planned: work.amount,
        is_cut: false,
        hurt: None,
        hurt_elsewhere: false,
        heavy_run: None,
    };
    (track, told)
}

fn judged(work: Work, room: &Room, change: impl FnOnce(&mut Track, &mut Told)) -> Verdict {
    let (mut track, mut told) = good(work);
    change(&mut track, &mut told);
    track.judge(&told, room)
}

/// What changes, if it does.
fn step(work: Work, room: &Room) -> Option<What> {
    match judged(work, room, |_, _| {}) {
        Verdict::Change { what, up, .. } => {
            assert!(up);
            Some(what)
        }
        Verdict::Stay(hold) => {
            assert_eq!(hold, Hold::Top);
            None
        }
    }
}

fn hold(change: impl FnOnce(&mut Track, &mut Told)) -> Hold {
    match judged(Work::first(the("clam")), &ROOM, change) {
        Verdict::Stay(hold) => hold,
        Verdict::Change { what, .. } => panic!("{what:?}"),
    }
}

#[test]
fn one_thing_goes_up_at_a_time_in_this_order() {
    let clam_band = Work::first(the("clam-band"));
    let top = |work: Work| Work { amount: work.exercise.dose.amount.1, ..work };
    let slow = |work: Work| Work { slower: 2, ..top(work) };
    assert_eq!(step(clam_band, &ROOM), Some(What::Amount { from: 10, to: 12 }));
    assert_eq!(
        step(Work { amount: 12, ..clam_band }, &ROOM),
        Some(What::Amount { from: 12, to: 14 })
    );
    assert_eq!(
        step(Work { amount: 14, ..clam_band }, &ROOM),
        Some(What::Amount { from: 14, to: 15 })
    );
    assert_eq!(step(top(clam_band), &ROOM), Some(What::Tempo { from: 3, to: 5 }));
    assert_eq!(step(slow(clam_band), &ROOM), Some(What::Band { from: 0, to: 1 }));
    let last_band = Work { band: 2, ..slow(clam_band) };
    let raised = What::Exercise { from: the("clam-band"), to: the("clam-raised") };
    assert_eq!(step(last_band, &ROOM), Some(raised));
    // Place of the band before the next band.
    let control = Room { level: Level::Control, ..ROOM };
    let walk = slow(Work::first(the("lat-walk")));
    let places = [Lever::AboveKnees, Lever::Ankles, Lever::Forefeet];
    for (lever, pair) in (0..).zip(places.windows(2)) {
        let to = What::Lever { from: pair[0], to: pair[1] };
        assert_eq!(step(Work { lever, ..walk }, &control), Some(to));
    }
    assert_eq!(step(Work { lever: 2, ..walk }, &control), Some(What::Band { from: 0, to: 1 }));
    // Height of the step.
    let down = slow(Work::first(the("lat-stepdown")));
    let higher = What::Lever { from: Lever::StepCm(10), to: Lever::StepCm(15) };
    assert_eq!(step(down, &control), Some(higher));
    // A weight on the hips for the bridge, before the band.
    let bridge = slow(Work::first(the("bridge")));
    assert_eq!(step(bridge, &ROOM), Some(What::Weight { from: 0, to: 1 }));
    let no_weight = Room { kit: &[Kit::LoopBand], ..ROOM };
    let banded = What::Exercise { from: the("bridge"), to: the("bridge-band") };
    assert_eq!(step(bridge, &no_weight), Some(banded));
    // Without a band the ladder goes on to what can be done.
    let bare = Room { kit: &[], ..ROOM };
    let held = What::Exercise { from: the("bridge"), to: the("bridge-hold") };
    assert_eq!(step(bridge, &bare), Some(held));
    // Nothing beyond the level.
    let plank = Work { amount: 40, ..Work::first(the("side-plank-knee")) };
    assert_eq!(step(plank, &ROOM), None);
    let on = What::Exercise { from: the("side-plank-knee"), to: the("side-plank") };
    assert_eq!(step(plank, &control), Some(on));
    // Holds go up by fives.
    let hold = What::Amount { from: 15, to: 25 };
    assert_eq!(step(Work::first(the("side-plank-knee")), &ROOM), Some(hold));
}

/// Only while all of the form holds (P02).
#[test]
fn a_weight_wants_solid_form() {
    let bridge = Work { amount: 20, slower: 2, ..Work::first(the("bridge")) };
    let room = Room { kit: &[Kit::Dumbbell], ..ROOM };
    let with = |form| match judged(bridge, &room, |_, told| told.form = Some(form)) {
        Verdict::Change { what, .. } => what,
        Verdict::Stay(hold) => panic!("{hold:?}"),
    };
    assert_eq!(with(3), What::Weight { from: 0, to: 1 });
    assert!(matches!(with(2), What::Exercise { .. }));
}

#[test]
fn after_another_step_the_amount_begins_low() {
    for work in [
        Work { amount: 15, ..Work::first(the("clam-band")) },
        Work { amount: 15, slower: 2, ..Work::first(the("clam-band")) },
    ] {
        let Verdict::Change { work: next, .. } = judged(work, &ROOM, |_, _| {}) else {
            panic!("a step")
        };
        assert_eq!(next.amount, 10);
        let changed = [
            next.slower != work.slower,
            next.lever != work.lever,
            next.band != work.band,
            next.weight != work.weight,
        ];
        assert_eq!(changed.iter().filter(|it| **it).count(), 1);
    }
}

#[test]
fn each_reason_to_stay() {
    assert_eq!(hold(|track, _| track.good = 0), Hold::Once { good: 1 });
    assert_eq!(hold(|_, told| told.light = None), Hold::NotSaid);
    assert_eq!(
        hold(|_, told| told.light = Some(Light::AmberLight)),
        Hold::Light(Light::AmberLight)
    );
    assert_eq!(hold(|_, told| told.light = Some(Light::Refer)), Hold::Light(Light::Refer));
    assert_eq!(hold(|_, told| told.effort = None), Hold::NotSaid);
    assert_eq!(hold(|_, told| told.form = None), Hold::NotSaid);
    assert_eq!(hold(|_, told| told.effort = Some(9)), Hold::Reserve { left: 1 });
    assert_eq!(hold(|_, told| told.effort = Some(10)), Hold::Reserve { left: 0 });
    assert_eq!(hold(|_, told| told.form = Some(1)), Hold::Form { form: 1 });
    assert_eq!(hold(|_, told| told.heavy_run = Some(2)), Hold::HeavyRun { felt: 2 });
    assert_eq!(hold(|_, told| told.least[0] = None), Hold::OneSide(Side::Left));
    assert_eq!(hold(|_, told| told.least[1] = None), Hold::OneSide(Side::Right));
    let short = Hold::Short { side: Side::Right, done: 11, wanted: 12 };
    assert_eq!(hold(|_, told| told.least[1] = Some(11)), short);
}

#[test]
fn each_reason_for_less() {
    let clam_band = Work { amount: 15, ..Work::first(the("clam-band")) };
    let down = |change: fn(&mut Track, &mut Told)| match judged(clam_band, &ROOM, change) {
        Verdict::Change { what, why, up, side, .. } => {
            assert!(!up);
            (what, why, side)
        }
        Verdict::Stay(hold) => panic!("{hold:?}"),
    };
    let easier = What::Exercise { from: the("clam-band"), to: the("clam") };
    for light in [Light::Amber, Light::Red] {
        let (what, why, side) = match light {
            Light::Amber => down(|_, told| told.light = Some(Light::Amber)),
            _ => down(|_, told| told.light = Some(Light::Red)),
        };
        assert_eq!((what, why, side), (easier, Why::Light(light), Side::Both));
    }
    // It hurt here: also when the light of the knee is green, as for a hip.
    let hurt = Why::Hurt { site: Site::Hip, level: 4 };
    let (what, why, side) = down(|_, told| told.hurt = Some((Side::Left, Site::Hip, 4)));
    assert_eq!((what, why, side), (easier, hurt, Side::Left));
    // Another exercise was named: this one only stays.
    let stays = judged(clam_band, &ROOM, |_, told| {
        (told.light, told.hurt_elsewhere) = (Some(Light::Amber), true);
    });
    assert_eq!(stays, Verdict::Stay(Hold::Light(Light::Amber)));
    // The easiest there is: the last step is taken back, and then nothing is.
    let clam = Work { slower: 2, ..Work::first(the("clam")) };
    let red = |_: &mut Track, told: &mut Told| told.light = Some(Light::Red);
    let Verdict::Change { what, .. } = judged(clam, &ROOM, red) else { panic!("less") };
    assert_eq!(what, What::Tempo { from: 5, to: 3 });
    assert_eq!(judged(Work::first(the("clam")), &ROOM, red), Verdict::Stay(Hold::Floor));
}

#[test]
fn steps_are_taken_back_in_the_other_order() {
    let room = Room { level: Level::Control, ..ROOM };
    let mut work =
        Work { amount: 12, lever: 1, band: 1, weight: 1, ..Work::first(the("lat-walk")) };
    let mut taken = Vec::new();
    while let Verdict::Change { what, work: next, .. } =
        judged(work, &room, |_, told| told.light = Some(Light::Red))
    {
        assert!(next.is_at_most(&work));
        taken.push(what);
        work = next;
    }
    assert_eq!(
        taken,
        [
            What::Weight { from: 1, to: 0 },
            What::Band { from: 1, to: 0 },
            What::Lever { from: Lever::Ankles, to: Lever::AboveKnees },
        ]
    );
}

/// The plan's own sessions, every two days.
fn train(world: &mut World, times: usize, went: Went) {
    for _ in 0..times {
        let circuit = world.plan().offer(Kind::Full).circuit;
        world.session(&circuit, went);
        world.wait(2);
    }
}

fn changes_of(world: &World, id: &str) -> Vec<Change> {
    world.plan().changes().iter().filter(|it| it.exercise.id.0 == id).cloned().collect()
}

fn amount(world: &World, id: &str) -> Option<u16> {
    let circuit = world.plan().offer(Kind::Full).circuit;
    circuit.stations.iter().find(|it| it.exercise.id.0 == id).map(|it| it.amount)
}

/// 45 minutes: all of the menu in each session.
fn world() -> World {
    let mut world = World::default();
    world.profile.minutes = Some(45);
    world.profile.usual = 1;
    world
}

#[test]
fn two_good_sessions_are_a_step_up() {
    let mut world = world();
    train(&mut world, 1, Went::WELL);
    assert_eq!(amount(&world, "clam"), Some(12));
    assert_eq!(world.plan().track(the("clam")).map(|it| it.hold), Some(Hold::Once { good: 1 }));
    train(&mut world, 1, Went::WELL);
    assert_eq!(amount(&world, "clam"), Some(13));
    let changes = changes_of(&world, "clam");
    assert_eq!(changes.len(), 1);
    assert_eq!(changes[0].why, Why::Ready { sessions: 2, reserve: 3 });
    assert_eq!(changes[0].what, What::Amount { from: 12, to: 13 });
}

#[test]
fn a_session_that_was_not_green_breaks_the_row() {
    for (went, rises) in [
        (Went::WELL, true),
        (Went::knee(2), true),
        (Went::knee(3), false),
        (Went { effort: Some(8), ..Went::WELL }, true),
        (Went { effort: Some(9), ..Went::WELL }, false),
        (Went { form: Some(2), ..Went::WELL }, true),
        (Went { form: Some(1), ..Went::WELL }, false),
        (Went { percent: 90, ..Went::WELL }, false),
        (Went { knee: None, ..Went::WELL }, false),
    ] {
        let mut world = world();
        train(&mut world, 1, Went::WELL);
        train(&mut world, 1, went);
        assert_eq!(amount(&world, "clam"), Some(if rises { 13 } else { 12 }), "{went:?}");
    }
}

#[test]
fn a_sore_morning_takes_a_step_up_back() {
    let mut world = world();
    train(&mut world, 1, Went::WELL);
    let circuit = world.plan().offer(Kind::Full).circuit;
    world.session(&circuit, Went::WELL);
    assert_eq!(amount(&world, "clam"), Some(13), "as far as is known in the evening");
    world.wait(1);
    world.note(Fact::Morning(Morning { knee: 2, ..Morning::default() }));
    assert_eq!(amount(&world, "clam"), Some(12));
    assert!(changes_of(&world, "clam").is_empty());
}

#[test]
fn an_amber_eases_and_two_good_sessions_bring_it_back() {
    let mut world = world();
    world.note(Fact::Choice(Choice::Stage(Level::Control)));
    let in_plan = |world: &World, id: &str| amount(world, id).is_some();
    assert!(in_plan(&world, "bridge-march"));
    train(&mut world, 1, Went::knee(4));
    assert!(!in_plan(&world, "bridge-march") && in_plan(&world, "bridge-band"));
    // Amber: one set each, nothing that bends the knee under load.
    let circuit = world.plan().offer(Kind::Full).circuit;
    assert!(circuit.stations.iter().all(|it| it.sets == (it.exercise.dose.sets.0 - 1).max(1)));
    assert!(!in_plan(&world, "lat-stepdown") && !in_plan(&world, "side-lunge"));
    train(&mut world, 1, Went::WELL);
    assert!(in_plan(&world, "lat-stepdown"));
    train(&mut world, 1, Went::WELL);
    assert!(in_plan(&world, "bridge-march"));
    let back = world
        .plan()
        .changes()
        .iter()
        .rev()
        .find(|it| matches!(it.why, Why::BackUp { .. }))
        .cloned();
    assert!(back.is_some_and(|it| it.up));
}

/// A harder exercise waits while the knee does; not any more once it was done.
#[test]
fn a_harder_exercise_waits_until_it_was_done() {
    let mut world = world();
    world.note(Fact::Choice(Choice::Stage(Level::Control)));
    train(&mut world, 1, Went::knee(4));
    train(&mut world, 2, Went::WELL);
    let after_a_sore_run = |world: &World, id: &str| {
        let mut world = world.clone();
        world.run(20, 3);
        amount(&world, id).is_some()
    };
    assert!(amount(&world, "bridge-march").is_some());
    assert!(after_a_sore_run(&world, "bridge-band"));
    train(&mut world, 1, Went::WELL);
    assert!(after_a_sore_run(&world, "bridge-march"));
}

#[test]
fn what_was_named_is_eased_alone() {
    let mut world = world();
    world.note(Fact::Choice(Choice::Stage(Level::Control)));
    let circuit = world.plan().offer(Kind::Full).circuit;
    world.session_with(&circuit, Went::knee(4), &[("side-plank", Side::Right, at_the_knee(4))]);
    let changes = world.plan().changes().to_vec();
    assert_eq!(changes.len(), 1);
    assert_eq!((changes[0].exercise.id.0, changes[0].side), ("side-plank", Side::Right));
    assert_eq!(changes[0].why, Why::Hurt { site: Site::KneeFront, level: 4 });
}

/// R03: first longer breaks, then less of it.
#[test]
fn form_that_slips_twice_gets_longer_breaks() {
    let mut world = world();
    train(&mut world, 4, Went::WELL);
    assert_eq!(amount(&world, "clam"), Some(14));
    train(&mut world, 2, Went { form: Some(0), ..Went::WELL });
    let last = world.plan().last_change(the("clam")).map(|it| it.what);
    assert_eq!(last, Some(What::Rest { from: 30, to: 45 }));
    train(&mut world, 2, Went { form: Some(0), ..Went::WELL });
    assert_eq!(amount(&world, "clam"), Some(13));
    assert!(changes_of(&world, "clam").last().is_some_and(|it| !it.up));
}

#[test]
fn much_less_than_planned_twice_gets_less() {
    let mut world = world();
    train(&mut world, 4, Went::WELL);
    train(&mut world, 2, Went { percent: 70, ..Went::WELL });
    let last = changes_of(&world, "clam").pop().expect("a change");
    assert_eq!(last.what, What::Amount { from: 14, to: 13 });
    assert!(matches!(last.why, Why::TooMuch { planned: 14, done: 9 }));
}

#[test]
fn a_change_is_taken_back_and_has_to_be_earned_again() {
    let mut world = world();
    train(&mut world, 2, Went::WELL);
    assert_eq!(amount(&world, "clam"), Some(13));
    let undo = Choice::Undo { exercise: "clam".to_owned(), side: Side::Both };
    world.note(Fact::Choice(undo.clone()));
    assert_eq!(amount(&world, "clam"), Some(12));
    assert!(changes_of(&world, "clam")[0].undone);
    assert_eq!(amount(&world, "bridge"), Some(15), "the others stay");
    train(&mut world, 1, Went::WELL);
    assert_eq!(amount(&world, "clam"), Some(12));
    train(&mut world, 1, Went::WELL);
    assert_eq!(amount(&world, "clam"), Some(13));
    // An exercise that was changed comes back too, by either name.
    for name in ["bridge-march", "bridge-band"] {
        let mut world = self::world();
        world.note(Fact::Choice(Choice::Stage(Level::Control)));
        train(&mut world, 1, Went::knee(4));
        world.note(Fact::Choice(Choice::Undo { exercise: name.to_owned(), side: Side::Both }));
        assert!(amount(&world, "bridge-march").is_some(), "{name}");
    }
    // Nothing to take back: nothing happens.
    let mut empty = self::world();
    empty.note(Fact::Choice(undo));
    assert!(empty.plan().changes().is_empty());
}

/// What only the next morning showed cannot have been taken back the evening before.
#[test]
fn what_was_not_seen_is_not_taken_back() {
    let mut world = world();
    world.note(Fact::Choice(Choice::Stage(Level::Control)));
    let circuit = world.plan().offer(Kind::Full).circuit;
    world.session(&circuit, Went::WELL);
    let undo = Choice::Undo { exercise: "bridge-march".to_owned(), side: Side::Both };
    world.note(Fact::Choice(undo));
    world.wait(1);
    world.note(Fact::Morning(Morning { knee: 4, ..Morning::default() }));
    assert!(changes_of(&world, "bridge-march").iter().any(|it| !it.undone));
}

#[test]
fn a_heavy_run_holds_the_doses_for_a_week() {
    for (days_ago, rises) in [(1, false), (7, false), (8, true)] {
        let mut world = world();
        train(&mut world, 1, Went::WELL);
        world.note(Fact::Run(Run { efficiency: Some(2), knee: Some(0), ..Run::default() }));
        world.wait(days_ago);
        let circuit = world.plan().offer(Kind::Full).circuit;
        world.session(&circuit, Went::WELL);
        assert_eq!(amount(&world, "clam") == Some(13), rises, "{days_ago} days ago");
    }
}

/// P04: a painful run holds what was earned, and the session after it is eased.
#[test]
fn a_painful_run_keeps_a_step_up_waiting() {
    let mut world = world();
    train(&mut world, 2, Went::WELL);
    assert_eq!(amount(&world, "clam"), Some(13));
    world.run(20, 4);
    assert_eq!(amount(&world, "clam"), Some(12));
    world.wait(1);
    train(&mut world, 1, Went::WELL);
    assert_eq!(amount(&world, "clam"), Some(13), "green again: it is there");
}

#[test]
fn another_exercise_of_the_family_is_followed() {
    let mut world = world();
    let mut circuit = world.plan().offer(Kind::Full).circuit;
    for station in circuit.stations.to_mut() {
        if station.exercise.id.0 == "clam" {
            station.exercise = the("clam-raised");
        }
    }
    world.session(&circuit, Went::WELL);
    assert!(amount(&world, "clam-raised").is_some() && amount(&world, "clam").is_none());
    assert!(world.plan().changes().iter().any(|it| it.why == Why::Swapped));
}

/// A light circuit between is no evidence either way.
#[test]
fn a_five_minute_circuit_breaks_no_row() {
    let mut world = world();
    train(&mut world, 1, Went::WELL);
    let short = world.plan().offer(Kind::Short).circuit;
    world.session(&short, Went::WELL);
    world.wait(1);
    train(&mut world, 1, Went::WELL);
    assert_eq!(amount(&world, "bridge"), Some(15));
}

#[test]
fn landings_go_up_slowly_and_on_both_feet_first() {
    let mut world = world();
    world.note(Fact::Choice(Choice::Stage(Level::Plyometrics)));
    let mut targets: Vec<u16> = Vec::new();
    let mut raised: Option<Day> = None;
    for session in 0..14 {
        let plan = world.plan();
        let circuit = plan.offer(Kind::Hops).circuit;
        let landings: u16 = circuit.stations.iter().map(hops::contacts).sum();
        let target = plan.hops().target;
        assert!(landings <= target && landings * 10 >= target * 8, "{landings} of {target}");
        let on_one =
            circuit.stations.iter().any(|it| ["lat-hop", "fwd-hop"].contains(&it.exercise.id.0));
        assert_eq!(on_one, session >= 4, "four sessions on both feet");
        if targets.last() != Some(&target) {
            assert!(raised.is_none_or(|it| world.today.0 - it.0 >= 3));
            raised = Some(world.today);
            targets.push(target);
        }
        world.session(&circuit, Went::WELL);
        world.wait(3);
    }
    assert_eq!(targets, [40, 55, 70, 85, 100]);
    let circuit = world.plan().offer(Kind::Hops).circuit;
    world.session(&circuit, Went::knee(4));
    assert_eq!(world.plan().hops().target, 85);
}

/// Every exercise with a choice of place or height has one that begins at the lowest.
#[test]
fn levers_belong_to_what_they_name() {
    for exercise in library::ALL {
        match levers(exercise) {
            [] => {}
            [Lever::StepCm(_), ..] => assert!(exercise.kit.contains(&Kit::Step), "{}", exercise.id),
            _ => assert!(exercise.kit.contains(&Kit::LoopBand), "{}", exercise.id),
        }
    }
}

#[test]
fn what_hurt_sharply_is_left_out_of_gentle_circuits() {
    let mut world = world();
    let circuit = world.plan().offer(Kind::Full).circuit;
    let sharp = Hurt { sharp: true, ..at_the_knee(7) };
    world.session_with(&circuit, Went::knee(7), &[("clam", Side::Left, sharp)]);
    world.wait(2);
    let gentle = world.plan().offer(Kind::Gentle);
    assert!(!gentle.circuit.stations.iter().any(|it| it.exercise.id.0 == "clam"));
    assert!(gentle.trims.iter().any(|it| *it == kneeline::plan::Trim::Hurt(the("clam"))));
}
