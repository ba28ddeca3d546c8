//! The adjustment engine of the evidence page, section 4: one row each.

use kneeline::day::Day;
use kneeline::diary::{Choice, Fact, Flags, Morning, Settled};
use kneeline::exercise::Side;
use kneeline::plan::{ForRunning, ForStrength, Kind, Light, Reason, Running, Sign};
use kneeline::session::{Hurt, Site};

use crate::world::{MONDAY, Went, World, at_the_knee};

fn light(world: &World) -> Light {
    world.plan().knee().light
}

/// A session with this answer at its end.
fn trained(world: &mut World, knee: Option<u8>) {
    let circuit = world.plan().offer(Kind::Full).circuit;
    world.session(&circuit, Went { knee, ..Went::WELL });
}

fn woke(world: &mut World, morning: Morning) {
    world.wait(1);
    world.note(Fact::Morning(morning));
}

#[test]
fn the_peak_of_a_session_or_a_run_gives_the_light() {
    use Light::{Amber, AmberLight, Green, Red};
    let rows = [Green, Green, Green, AmberLight, Amber, Amber, Red, Red, Red, Red, Red];
    for (level, expected) in (0..).zip(rows) {
        let mut world = World::default();
        trained(&mut world, Some(level));
        assert_eq!(light(&world), expected, "{level} in a session");
        let mut world = World::default();
        world.run(20, level);
        assert_eq!(light(&world), expected, "{level} on a run");
    }
}

#[test]
fn the_morning_gives_the_light() {
    use Light::{Amber, AmberLight, Green, Red};
    let calm = Morning::default();
    let rows = [
        (0, calm, Green),
        (0, Morning { knee: 1, ..calm }, AmberLight),
        (0, Morning { knee: 2, ..calm }, Amber),
        (0, Morning { knee: 3, ..calm }, Red),
        (3, Morning { knee: 3, ..calm }, Green),
        (3, Morning { knee: 1, ..calm }, Green),
        (3, Morning { knee: 4, ..calm }, AmberLight),
        (3, Morning { knee: 5, ..calm }, Amber),
        (3, Morning { knee: 6, ..calm }, Red),
        (0, Morning { swelling: true, ..calm }, Red),
        (0, Morning { limp: true, ..calm }, Red),
        (0, Morning { night: true, ..calm }, Red),
        (0, Morning { settled: Some(Settled::WithinAnHour), ..calm }, Green),
        (0, Morning { settled: Some(Settled::WithinADay), ..calm }, AmberLight),
        (0, Morning { settled: Some(Settled::NotYet), ..calm }, AmberLight),
    ];
    for (usual, morning, expected) in rows {
        // After a session, and on a morning that follows none.
        for trains in [true, false] {
            let mut world = World::default();
            world.profile.usual = usual;
            if trains {
                trained(&mut world, Some(1));
            }
            woke(&mut world, morning);
            assert_eq!(light(&world), expected, "usual {usual}, {morning:?}");
        }
    }
}

#[test]
fn the_worst_of_what_was_said_counts() {
    let mut world = World::default();
    trained(&mut world, Some(4));
    woke(&mut world, Morning { knee: 1, ..Morning::default() });
    let plan = world.plan();
    assert_eq!(plan.knee().light, Light::Amber);
    let signs: Vec<&Sign> = plan.knee().findings.iter().map(|it| &it.sign).collect();
    assert_eq!(signs, [&Sign::Pain { level: 4, run: false }, &Sign::Morning { knee: 1, usual: 0 }]);
}

#[test]
fn what_hurt_in_the_session_counts_too() {
    for (hurt, expected) in [
        (at_the_knee(2), Light::Green),
        (at_the_knee(4), Light::Amber),
        (at_the_knee(6), Light::Red),
        (Hurt { sharp: true, ..at_the_knee(1) }, Light::Amber),
        // A sore muscle is no knee, up to 5.
        (Hurt { site: Site::Hip, level: 5, sharp: false }, Light::Green),
        (Hurt { site: Site::Hip, level: 6, sharp: false }, Light::Amber),
    ] {
        let mut world = World::default();
        let circuit = world.plan().offer(Kind::Full).circuit;
        world.session_with(&circuit, Went::WELL, &[("clam", Side::Left, hurt)]);
        assert_eq!(light(&world), expected, "{hurt:?}");
    }
}

#[test]
fn nothing_said_is_not_green_and_changes_nothing() {
    let mut world = World::default();
    trained(&mut world, None);
    assert!(!world.plan().knee().known);
    world.wait(2);
    trained(&mut world, Some(4));
    world.wait(2);
    trained(&mut world, None);
    assert_eq!(light(&world), Light::Amber);
    // A pain that was pointed at counts also without the answer at the end.
    let mut world = World::default();
    let circuit = world.plan().offer(Kind::Full).circuit;
    let went = Went { knee: None, ..Went::WELL };
    world.session_with(&circuit, went, &[("clam", Side::Left, at_the_knee(5))]);
    assert_eq!(light(&world), Light::Amber);
}

#[test]
fn two_amber_lights_in_seven_days_are_an_amber() {
    for (apart, expected) in [(2, Light::Amber), (6, Light::Amber), (7, Light::AmberLight)] {
        let mut world = World::default();
        trained(&mut world, Some(3));
        world.wait(apart);
        trained(&mut world, Some(3));
        let plan = world.plan();
        assert_eq!(plan.knee().light, expected, "{apart} days apart");
        let lights = Sign::Lights { first: MONDAY };
        assert_eq!(
            plan.knee().findings.iter().any(|it| it.sign == lights),
            expected == Light::Amber
        );
    }
}

#[test]
fn two_reds_in_fourteen_days_are_a_referral() {
    for (apart, expected) in [(1, Light::Refer), (13, Light::Refer), (14, Light::Red)] {
        let mut world = World::default();
        trained(&mut world, Some(6));
        world.wait(apart);
        trained(&mut world, Some(7));
        assert_eq!(light(&world), expected, "{apart} days apart");
    }
    // A sore morning within the rest belongs to the same red; one after it does not.
    for (days, expected) in [(2, Light::Red), (3, Light::Refer)] {
        let mut world = World::default();
        trained(&mut world, Some(6));
        world.wait(days);
        world.note(Fact::Morning(Morning { limp: true, ..Morning::default() }));
        assert_eq!(light(&world), expected, "{days} days later");
    }
}

/// Pain of each week, oldest first, and whether it is a referral.
#[test]
fn six_weeks_without_two_points_are_a_referral() {
    let rows: [(&[u8], bool); 7] = [
        (&[3, 3, 3, 3, 3, 3, 3], true),
        (&[4, 3, 3, 3, 3, 3, 3], true),
        (&[5, 5, 4, 4, 4, 3, 3], false),
        (&[3, 3, 3, 2, 3, 3, 3], false),
        (&[3, 3, 3, 3, 3, 3], false),
        (&[0, 0, 0, 0, 0, 0, 3], false),
        (&[3, 4, 4, 4, 4, 4, 5], true),
    ];
    for (weeks, expected) in rows {
        let mut world = World::default();
        world.profile.usual = 5;
        for week in weeks {
            world.wait(7);
            world.note(Fact::Morning(Morning { knee: *week, ..Morning::default() }));
        }
        assert_eq!(light(&world) == Light::Refer, expected, "{weeks:?}");
    }
}

#[test]
fn a_flag_is_a_referral_until_it_is_gone_or_seen() {
    let mut world = World::default();
    world.note(Fact::Flags(Flags { yes: vec!["locked".to_owned()] }));
    let plan = world.plan();
    assert_eq!(plan.knee().light, Light::Refer);
    assert_eq!(plan.knee().findings[0].sign, Sign::Flag("locked".to_owned()));
    assert_eq!(plan.today(Running::NotSaid).why, Reason::Refer { flagged: true });
    assert!(plan.knee().known, "a yes says something about the knee");
    assert!(plan.seven_days().iter().all(|it| it.planned == Some(Kind::Rest)));
    let mut gone = world.clone();
    gone.note(Fact::Flags(Flags::default()));
    assert_eq!(light(&gone), Light::Green);
    world.note(Fact::Choice(Choice::Seen));
    assert_eq!(light(&world), Light::Green);
}

/// The days to come are what today's knee allows: no full session before it said so.
#[test]
fn after_a_red_the_week_holds_rest_and_then_gentle_moves() {
    let mut world = World::default();
    trained(&mut world, Some(7));
    let planned = |world: &World| world.plan().seven_days().map(|it| it.planned);
    let (rest, gentle) = (Some(Kind::Rest), Some(Kind::Gentle));
    assert_eq!(planned(&world)[1..], [rest, gentle, gentle, gentle, gentle, gentle]);
    world.wait(2);
    assert_eq!(planned(&world), [gentle; 7]);
    let offer = world.plan().offer(Kind::Gentle).circuit;
    world.session(&offer, Went::WELL);
    world.wait(1);
    assert!(planned(&world).contains(&Some(Kind::Full)), "it went well: on with the plan");
}

/// What the day says and what the light says never contradict each other.
#[test]
fn a_second_red_rests_before_it_is_looked_at() {
    let mut world = World::default();
    trained(&mut world, Some(7));
    world.wait(5);
    trained(&mut world, Some(7));
    assert_eq!(light(&world), Light::Refer);
    assert!(matches!(world.plan().why(Running::NotSaid), Reason::RedRest { .. }));
    world.wait(2);
    assert_eq!(world.plan().why(Running::NotSaid), Reason::Refer { flagged: false });
}

#[test]
fn a_look_by_somebody_qualified_ends_the_reds() {
    let mut world = World::default();
    trained(&mut world, Some(7));
    world.wait(3);
    trained(&mut world, Some(7));
    assert_eq!(light(&world), Light::Refer);
    world.wait(1);
    world.note(Fact::Choice(Choice::Seen));
    assert_eq!(light(&world), Light::Red, "the last red is still the last load");
    world.wait(3);
    trained(&mut world, Some(1));
    assert_eq!(light(&world), Light::Green);
}

#[test]
fn it_gets_better_through_a_load_that_went_better() {
    // Answers of sessions every two days and the light after the last.
    let rows: [(&[u8], Light); 5] = [
        (&[4, 1], Light::Green),
        (&[4, 3], Light::AmberLight),
        (&[3, 1], Light::Green),
        (&[6, 1], Light::Green),
        (&[6, 4], Light::Amber),
    ];
    for (answers, expected) in rows {
        let mut world = World::default();
        for answer in answers {
            trained(&mut world, Some(*answer));
            world.wait(2);
        }
        assert_eq!(light(&world), expected, "{answers:?}");
    }
    // Not by a calm morning, and not within the rest after a red.
    let mut world = World::default();
    trained(&mut world, Some(4));
    woke(&mut world, Morning::default());
    assert_eq!(light(&world), Light::Amber);
    woke(&mut world, Morning::default());
    assert_eq!(light(&world), Light::Amber, "a later calm morning had no load to answer");
    let mut world = World::default();
    trained(&mut world, Some(6));
    world.wait(1);
    trained(&mut world, Some(0));
    assert_eq!(light(&world), Light::Red);
}

#[test]
fn a_day_has_its_worst_load() {
    let mut world = World::default();
    trained(&mut world, Some(4));
    world.run(20, 0);
    assert_eq!(light(&world), Light::Amber);
}

#[test]
fn each_light_says_what_follows() {
    let day = Day(0);
    for (light, strength, running) in [
        (Light::Green, ForStrength::GoOn, ForRunning::GoOn),
        (Light::AmberLight, ForStrength::Hold, ForRunning::Repeat),
        (Light::Amber, ForStrength::Ease, ForRunning::Less),
        (Light::Red, ForStrength::Gentle, ForRunning::Stop),
        (Light::Refer, ForStrength::Gentle, ForRunning::Stop),
    ] {
        let knee = kneeline::plan::Knee { light, ..Default::default() };
        assert_eq!((knee.for_strength(day), knee.for_running()), (strength, running), "{light:?}");
    }
}

#[test]
fn a_red_asks_for_two_days_of_rest_and_then_gentle_moves() {
    let mut world = World::default();
    trained(&mut world, Some(7));
    for (days, kind) in [(0, Kind::Rest), (1, Kind::Rest), (1, Kind::Gentle)] {
        world.wait(days);
        let now = world.plan().today(Running::NotSaid);
        assert_eq!(now.kind, kind, "{:?}", world.today);
        // It can be started all the same, but only gently.
        assert_eq!(now.anyway.kind, Kind::Gentle);
    }
    let Kind::Gentle = world.plan().today(Running::NotSaid).kind else { panic!("gentle") };
    for station in world.plan().offer(Kind::Gentle).circuit.stations.iter() {
        assert!(station.exercise.is_knee_friendly() && station.sets == 1);
    }
}

/// What was said about the future, by a clock that was ahead, is left out.
#[test]
fn what_is_dated_later_waits() {
    let mut world = World::default();
    world.wait(5);
    trained(&mut world, Some(8));
    world.today = MONDAY;
    assert_eq!(light(&world), Light::Green);
}
