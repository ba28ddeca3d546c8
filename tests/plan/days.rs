//! What today is and why, the week, the milestones.

use kneeline::day::Weekday;
use kneeline::diary::{Choice, Fact, Level, Morning, Run};
use kneeline::exercise::{Kit, Stage};
use kneeline::plan::{Kind, Milestone, Reason, Running, Trim, rules};
use kneeline::session::Site;

use crate::world::{MONDAY, Went, World};

fn today(world: &World, running: Running) -> (Kind, Reason) {
    let now = world.plan().today(running);
    (now.kind, now.why)
}

fn full(world: &mut World) {
    let circuit = world.plan().offer(Kind::Full).circuit;
    world.session(&circuit, Went::WELL);
}

#[test]
fn the_day_after_a_full_session_is_light() {
    let mut world = World::default();
    assert_eq!(today(&world, Running::NotSaid), (Kind::Full, Reason::First));
    full(&mut world);
    assert_eq!(today(&world, Running::NotSaid), (Kind::Rest, Reason::Done));
    world.wait(1);
    let rests = Reason::Rests { days: 1 };
    assert_eq!(today(&world, Running::NotSaid), (Kind::Mobility, rests));
    assert_eq!(today(&world, Running::No), (Kind::Mobility, rests));
    assert_eq!(today(&world, Running::Easy), (Kind::Short, rests));
    assert_eq!(today(&world, Running::Hard), (Kind::Primer, Reason::HardRun));
    world.wait(1);
    let due = Reason::Due { days: 2 };
    assert_eq!(today(&world, Running::NotSaid), (Kind::Full, due));
    assert_eq!(today(&world, Running::Easy), (Kind::Short, Reason::EasyRun));
    assert_eq!(today(&world, Running::Hard), (Kind::Primer, Reason::HardRun));
}

/// Whatever the day is, the circuit of the level can be started.
#[test]
fn start_anyway_is_always_there() {
    let mut world = World::default();
    for _ in 0..9 {
        for running in [Running::NotSaid, Running::No, Running::Easy, Running::Hard] {
            let now = world.plan().today(running);
            assert_eq!(now.anyway.circuit.check(), Ok(()));
            assert_eq!(now.anyway.kind, Kind::Full);
            assert_eq!(now.offer.is_none(), now.kind == Kind::Rest);
        }
        full(&mut world);
        world.wait(1);
    }
}

#[test]
fn a_week_holds_three() {
    let mut world = World::default();
    for _ in 0..3 {
        full(&mut world);
        world.wait(2);
    }
    // Monday, Wednesday, Friday; Sunday is the fourth.
    let why = Reason::WeekFull { done: 3, of: 3 };
    assert_eq!(today(&world, Running::NotSaid), (Kind::Mobility, why));
    world.wait(1);
    assert_eq!(today(&world, Running::NotSaid).0, Kind::Full);
    world.note(Fact::Choice(Choice::Stage(Level::Maintenance)));
    let why = Reason::WeekFull { done: 2, of: 2 };
    assert_eq!(today(&world, Running::NotSaid), (Kind::Mobility, why));
}

#[test]
fn a_day_without_time_is_light() {
    let mut world = World::default();
    world.profile.days = vec![Weekday::Tuesday, Weekday::Saturday];
    let none = Reason::NoTime(Weekday::Monday);
    assert_eq!(today(&world, Running::NotSaid), (Kind::Mobility, none));
    world.wait(1);
    assert_eq!(today(&world, Running::NotSaid).0, Kind::Full);
}

#[test]
fn a_break_begins_kindly() {
    let mut world = World::default();
    full(&mut world);
    world.wait(15);
    assert_eq!(today(&world, Running::NotSaid), (Kind::Full, Reason::Back { days: 15 }));
}

#[test]
fn what_is_done_is_done() {
    let mut world = World::default();
    world.profile.days = vec![Weekday::Sunday];
    let short = world.plan().offer(Kind::Short).circuit;
    world.session(&short, Went::WELL);
    assert_eq!(today(&world, Running::NotSaid).0, Kind::Rest);
    assert_eq!(today(&world, Running::Hard).0, Kind::Primer, "a run may still come");
}

#[test]
fn each_kind_is_known_again() {
    for kind in [Kind::Full, Kind::Short, Kind::Primer, Kind::Mobility, Kind::Gentle] {
        let mut world = World::default();
        let offer = world.plan().offer(kind);
        assert_eq!((offer.kind, &*offer.circuit.id), (kind, kind.circuit_id()));
        world.session(&offer.circuit, Went::WELL);
        assert_eq!(world.plan().week()[0].done, [kind]);
        // What it is follows from what was done, too: from another circuit with another id.
        if kind != Kind::Gentle {
            let mut world = World::default();
            let mut circuit = offer.circuit;
            circuit.id = "shared".into();
            world.session(&circuit, Went::WELL);
            assert_eq!(world.plan().week()[0].done, [kind]);
        }
    }
}

#[test]
fn kit_that_is_not_there_is_replaced() {
    let mut world = World::default();
    world.note(Fact::Choice(Choice::Stage(Level::Control)));
    let ids = |world: &World| -> Vec<&str> {
        let circuit = world.plan().offer(Kind::Full).circuit;
        circuit.stations.iter().map(|it| it.exercise.id.0).collect()
    };
    world.profile.minutes = Some(45);
    assert!(ids(&world).contains(&"lat-walk"));
    world.kit.retain(|it| *it != Kit::LoopBand);
    assert!(ids(&world).contains(&"shuffle"));
    let trims = world.plan().offer(Kind::Full).trims;
    assert!(trims.iter().any(|it| matches!(it,
        Trim::Kit { from, to: Some(to) } if from.id.0 == "lat-walk" && to.id.0 == "shuffle")));
    world.kit.clear();
    let offer = world.plan().offer(Kind::Full);
    assert!(offer.circuit.stations.len() >= 5);
    assert!(offer.trims.iter().any(|it| matches!(it, Trim::Kit { to: None, .. })));
}

/// H04: a brief warm-up, then what the level is about.
#[test]
fn a_session_begins_with_a_warm_up() {
    for level in Level::ALL {
        let mut world = World::default();
        world.note(Fact::Choice(Choice::Stage(level)));
        for kind in [Kind::Full, Kind::Hops] {
            let circuit = world.plan().offer(kind).circuit;
            let first = circuit.stations[0].exercise.stage;
            assert_eq!(first == Stage::Mobility, level != Level::Activation, "{level:?} {kind:?}");
        }
    }
}

/// P05: what did not fit comes first the next time.
#[test]
fn exercises_take_turns_where_the_minutes_are_few() {
    let mut world = World::default();
    let mut seen: Vec<&str> = Vec::new();
    for _ in 0..4 {
        let circuit = world.plan().offer(Kind::Full).circuit;
        for station in circuit.stations.iter() {
            if !seen.contains(&station.exercise.id.0) {
                seen.push(station.exercise.id.0);
            }
        }
        world.session(&circuit, Went { effort: Some(9), ..Went::WELL });
        world.wait(2);
    }
    assert_eq!(seen.len(), 6, "{seen:?}");
}

#[test]
fn crossing_steps_wait_while_the_outside_is_sore() {
    let mut world = World::default();
    world.profile.sites = vec![Site::KneeOuter];
    world.profile.minutes = Some(45);
    world.note(Fact::Choice(Choice::Stage(Level::Control)));
    let mut circuit = world.plan().offer(Kind::Full).circuit;
    for station in circuit.stations.to_mut() {
        if station.exercise.id.0 == "side-lunge" {
            station.exercise = kneeline::library::find("lunge-matrix").expect("it");
        }
    }
    world.session(&circuit, Went::WELL);
    let has = |world: &World| {
        let circuit = world.plan().offer(Kind::Full).circuit;
        circuit.stations.iter().any(|it| it.exercise.id.0 == "lunge-matrix")
    };
    assert!(has(&world));
    world.wait(1);
    world.note(Fact::Morning(Morning { knee: 1, ..Morning::default() }));
    assert!(!has(&world));
}

#[test]
fn the_week_keeps_48_hours_and_shifts_without_a_mark() {
    let mut world = World::default();
    let plan = |world: &World| world.plan().week().map(|it| it.planned);
    let fulls = |week: [Option<Kind>; 7]| week.map(|it| it.is_some_and(Kind::is_full));
    let week = fulls(plan(&world));
    assert_eq!(week, [true, false, true, false, true, false, false]);
    // Nothing was done on Monday: from Tuesday on it is the same again, and Monday is only empty.
    world.wait(1);
    let week = world.plan().week();
    assert_eq!((week[0].planned, week[0].done.len()), (None, 0));
    assert_eq!(fulls(plan(&world)), [false, true, false, true, false, true, false]);
    full(&mut world);
    let week = world.plan().week();
    assert_eq!((week[1].planned, week[1].done.as_slice()), (None, [Kind::Full].as_slice()));
    assert_eq!(week[2].planned, Some(Kind::Mobility));
    // Only days with time.
    let mut world = World::default();
    world.profile.days = vec![Weekday::Monday, Weekday::Tuesday, Weekday::Sunday];
    assert_eq!(fulls(plan(&world)), [true, false, false, false, false, false, true]);
}

#[test]
fn usual_runs_get_a_primer() {
    let mut world = World::default();
    for _ in 0..2 {
        world.run(30, 0);
        world.wait(7);
    }
    let week = world.plan().week();
    assert_eq!(week.map(|it| it.primer), [true, false, false, false, false, false, false]);
}

#[test]
fn training_days_are_apart_and_as_many_as_a_week_holds() {
    use Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};
    let rows: [(&[Weekday], &[Weekday]); 5] = [
        (&[], &[Monday, Wednesday, Friday]),
        (&[Tuesday, Wednesday, Saturday], &[Tuesday, Saturday]),
        (&[Monday, Sunday], &[Monday]),
        (&[Tuesday, Thursday, Saturday, Sunday], &[Tuesday, Thursday, Saturday]),
        (&[Sunday], &[Sunday]),
    ];
    for (free, expected) in rows {
        let mut world = World::default();
        world.profile.days = free.to_vec();
        assert_eq!(world.plan().training_days(), expected, "{free:?}");
    }
}

#[test]
fn milestones_come_once_and_mean_something() {
    let mut world = World::default();
    for _ in 0..15 {
        full(&mut world);
        world.wait(3);
    }
    world.run(25, 1);
    let plan = world.plan();
    let has =
        |milestone: Milestone| plan.milestones().iter().filter(|it| it.1 == milestone).count();
    for milestone in [
        Milestone::Sessions(1),
        Milestone::Sessions(10),
        Milestone::Weeks(2),
        Milestone::Weeks(4),
        Milestone::StepsUp(1),
        Milestone::GreenRun { minutes: 25 },
    ] {
        assert_eq!(has(milestone), 1, "{milestone:?}");
    }
    assert_eq!(has(Milestone::Sessions(25)), 0);
    assert_eq!(plan.milestones()[0], (MONDAY, Milestone::Sessions(1)));
}

#[test]
fn a_run_that_hurt_means_less_today() {
    let mut world = World::default();
    world.note(Fact::Run(Run { knee: Some(4), minutes: Some(30), ..Run::default() }));
    let offer = world.plan().today(Running::No).offer.expect("a circuit");
    assert!(offer.trims.contains(&Trim::SetLess));
    assert!(!offer.circuit.stations.iter().any(|it| it.exercise.id.0 == "wall-sit"));
    assert!(
        offer.trims.iter().any(|it| matches!(it, Trim::NoDeepBend(it) if it.id.0 == "wall-sit"))
    );
}

/// Every reason that follows from a rule leads to one that is listed.
#[test]
fn reasons_lead_to_their_rules() {
    let day = MONDAY;
    let reasons = [
        Reason::Due { days: 3 },
        Reason::Rests { days: 1 },
        Reason::WeekFull { done: 3, of: 3 },
        Reason::RedRest { until: day },
        Reason::AfterRed,
        Reason::Refer { flagged: true },
        Reason::Back { days: 20 },
    ];
    for reason in reasons {
        let known = rules::ALL.iter().any(|rule| rule.id == reason.rule_id());
        assert!(known, "{reason:?}");
    }
    assert_eq!(Reason::First.rule_id(), "");
}
