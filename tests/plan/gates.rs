//! The gates of the evidence page, section 5: each line just met and just missed.

use kneeline::day::Day;
use kneeline::diary::{Choice, Fact, Flags, Level, Tested};
use kneeline::exercise::Side;
use kneeline::lang::Lang;
use kneeline::plan::gates::{Facts, gate};
use kneeline::plan::{Because, Check, Gate, Kind, Light, Need, Running, There, Waiver};
use kneeline::words;

use crate::world::{Went, World};

const TODAY: Day = Day(1_000);

type Score = (&'static str, u16, u16, Option<u8>);

/// What opens each gate, at its limits.
fn enough(level: Level) -> Vec<Score> {
    match level {
        Level::Activation => vec![("side-plank-knee", 30, 30, None), ("sl-stance", 30, 30, None)],
        Level::Control => vec![
            ("side-plank", 30, 30, None),
            ("stepdown-10", 10, 10, Some(2)),
            ("lsd", 1, 1, None),
            ("sl-bridge", 12, 12, None),
        ],
        Level::Strength => vec![
            ("lsd", 1, 1, None),
            ("sls", 4, 4, None),
            ("sl-bridge", 20, 20, None),
            ("heel-raise", 20, 20, None),
            ("sl-sit-stand", 10, 10, None),
            ("side-plank", 50, 45, None),
        ],
        Level::Plyometrics => {
            vec![("hop-distance", 100, 90, None), ("hop-stick", 10, 10, Some(2))]
        }
        Level::Maintenance => Vec::new(),
    }
}

const fn sessions(level: Level) -> u16 {
    match level {
        Level::Activation | Level::Control => 6,
        _ => 8,
    }
}

fn tested(scores: &[Score], day: Day) -> Vec<(Day, Tested)> {
    let both = |&(test, left, right, pain): &Score| {
        [(Side::Left, left), (Side::Right, right)].map(|(side, score)| {
            let test = test.to_owned();
            (day, Tested { test, side, score, pain, faults: 0, height_cm: 0 })
        })
    };
    scores.iter().flat_map(both).collect()
}

fn facts<'a>(level: Level, tests: &'a [(Day, &'a Tested)]) -> Facts<'a> {
    let sessions = sessions(level);
    Facts {
        today: TODAY,
        sessions,
        whole: 4,
        lately: 5,
        green_row: 3,
        flags: Some(0),
        tests,
        green_run: Some(20),
        painless: false,
    }
}

fn check(level: Level, scores: &[Score], change: impl FnOnce(&mut Facts)) -> Gate {
    let all = tested(scores, TODAY);
    let tests: Vec<(Day, &Tested)> = all.iter().map(|(day, test)| (*day, test)).collect();
    let mut facts = facts(level, &tests);
    change(&mut facts);
    gate(level, &facts).expect("a gate")
}

fn unmet(gate: &Gate) -> Vec<Check> {
    gate.checks.iter().filter(|it| !it.met).copied().collect()
}

#[test]
fn every_gate_opens_at_its_limits() {
    for level in Level::ALL.into_iter().filter(|it| it.next().is_some()) {
        let gate = check(level, &enough(level), |_| {});
        assert!(gate.is_open(), "{level:?}: {:?}", unmet(&gate));
        assert_eq!((gate.met(), gate.of()), (gate.checks.len(), gate.checks.len()));
        assert_eq!((gate.from, Some(gate.to)), (level, level.next()));
    }
    assert!(gate(Level::Maintenance, &facts(Level::Strength, &[])).is_none());
}

/// A score that is one too low, or too high where low is good: that line alone is missing, by one.
#[test]
fn every_test_just_missed_keeps_it_closed() {
    for level in Level::ALL {
        for (place, (test, ..)) in enough(level).into_iter().enumerate() {
            for side in [0, 1] {
                let mut scores = enough(level);
                let low_is_good = test == "lsd";
                let score = if side == 0 { &mut scores[place].1 } else { &mut scores[place].2 };
                // The scores of a hop are a percentage of one another.
                let step = if test == "hop-distance" && side == 0 { 12 } else { 1 };
                let is_worse = test != "hop-distance" || side == 1;
                *score = match (low_is_good, is_worse) {
                    (true, _) => {
                        if level == Level::Control {
                            4
                        } else {
                            2
                        }
                    }
                    (false, true) => {
                        *score
                            - if test == "side-plank" && side == 0 && level == Level::Strength {
                                6
                            } else {
                                step
                            }
                    }
                    (false, false) => *score + step,
                };
                let gate = check(level, &scores, |_| {});
                let missing = unmet(&gate);
                assert!(!missing.is_empty(), "{level:?} {test} side {side}");
                // What may stand in for it is beside the point here.
                for line in missing.into_iter().filter(|it| !it.stands_in) {
                    assert_eq!(line.need.test(), Some(test), "{level:?}");
                    assert!(line.missing > 0, "{line:?}");
                }
            }
        }
    }
}

#[test]
fn training_just_missed_keeps_it_closed() {
    for level in Level::ALL.into_iter().filter(|it| it.next().is_some()) {
        let scores = enough(level);
        let needs =
            |gate: &Gate| unmet(gate).iter().map(|it| (it.need, it.missing)).collect::<Vec<_>>();
        let few = check(level, &scores, |it| {
            it.sessions -= 1;
        });
        assert_eq!(needs(&few), [(Need::Sessions, 1)], "{level:?}");
        let amber = check(level, &scores, |it| it.green_row = 2);
        assert_eq!(needs(&amber), [(Need::GreenRow, 1)], "{level:?}");
        let unasked = check(level, &scores, |it| it.flags = None);
        assert_eq!(needs(&unasked), [(Need::NoFlags, 0)], "{level:?}");
        let flagged = check(level, &scores, |it| it.flags = Some(2));
        assert_eq!(needs(&flagged), [(Need::NoFlags, 2)], "{level:?}");
    }
    let partly = check(Level::Activation, &enough(Level::Activation), |it| {
        (it.lately, it.whole) = (10, 7);
    });
    assert_eq!(unmet(&partly)[0].need, Need::Whole);
    assert_eq!((unmet(&partly)[0].there, unmet(&partly)[0].missing), (There::Number(70), 10));
    let no_run = check(Level::Strength, &enough(Level::Strength), |it| it.green_run = Some(19));
    assert_eq!(unmet(&no_run).len(), 1);
    assert_eq!((unmet(&no_run)[0].need, unmet(&no_run)[0].missing), (Need::GreenRun, 1));
}

#[test]
fn pain_in_a_test_counts() {
    for (level, test) in [(Level::Control, "stepdown-10"), (Level::Plyometrics, "hop-stick")] {
        for (pain, met, missing) in
            [(Some(0), true, 0), (Some(2), true, 0), (Some(3), false, 1), (None, false, 0)]
        {
            let mut scores = enough(level);
            for score in &mut scores {
                if score.0 == test {
                    score.3 = pain;
                }
            }
            let gate = check(level, &scores, |_| {});
            let line = gate.checks.iter().find(|it| it.need == Need::PainAtMost(test));
            let line = line.expect("the line");
            assert_eq!((line.met, line.missing), (met, missing), "{test} {pain:?}");
        }
    }
}

#[test]
fn a_side_that_was_not_tested_is_missing() {
    let all = tested(&enough(Level::Activation), TODAY);
    let left: Vec<(Day, &Tested)> =
        all.iter().filter(|it| it.1.side == Side::Left).map(|it| (it.0, &it.1)).collect();
    let gate = gate(Level::Activation, &facts(Level::Activation, &left)).expect("a gate");
    let plank = gate.checks.iter().find(|it| it.need == Need::AtLeast("side-plank-knee"));
    let there = plank.map(|it| (it.there, it.met));
    assert_eq!(there, Some((There::Sides { left: Some(30), right: None }, false)));
}

#[test]
fn an_old_test_is_done_again() {
    for (age, met) in [(28, true), (29, false)] {
        let all = tested(&enough(Level::Activation), TODAY.plus(-age));
        let tests: Vec<(Day, &Tested)> = all.iter().map(|it| (it.0, &it.1)).collect();
        let gate = gate(Level::Activation, &facts(Level::Activation, &tests)).expect("a gate");
        assert_eq!(gate.is_open(), met, "{age} days");
        if !met {
            assert_eq!(unmet(&gate)[0].there, There::Old(TODAY.plus(-age)));
        }
    }
}

#[test]
fn a_pelvis_that_dropped_is_no_level_stance() {
    let mut all = tested(&enough(Level::Activation), TODAY);
    for (_, test) in &mut all {
        test.faults = u16::from(test.test == "sl-stance" && test.side == Side::Left);
    }
    let tests: Vec<(Day, &Tested)> = all.iter().map(|it| (it.0, &it.1)).collect();
    let gate = gate(Level::Activation, &facts(Level::Activation, &tests)).expect("a gate");
    assert_eq!(
        unmet(&gate).iter().map(|it| it.need).collect::<Vec<_>>(),
        [Need::Clean("sl-stance")]
    );
}

/// First and last score of the step-down, and whether it counts as better.
#[test]
fn the_step_down_gets_better_or_is_good() {
    for (first, last, met) in [
        (3, 3, false),
        (3, 2, true),
        (2, 2, false),
        (1, 1, true),
        (0, 1, true),
        (5, 3, true),
        (2, 3, false),
    ] {
        let mut all = tested(&[("lsd", first, first, None)], TODAY.plus(-60));
        all.extend(tested(&enough(Level::Control), TODAY.plus(-1)));
        all.extend(tested(&[("lsd", last, last, None)], TODAY));
        let tests: Vec<(Day, &Tested)> = all.iter().map(|it| (it.0, &it.1)).collect();
        let gate = gate(Level::Control, &facts(Level::Control, &tests)).expect("a gate");
        assert_eq!(gate.is_open(), met, "{first} then {last}");
    }
}

#[test]
fn sides_differ_by_ten_percent_at_most() {
    for (left, right, met) in [(50, 45, true), (60, 53, false), (60, 54, true), (45, 60, false)] {
        let mut scores = enough(Level::Strength);
        for score in &mut scores {
            if score.0 == "side-plank" {
                (score.1, score.2) = (left, right);
            }
        }
        assert_eq!(check(Level::Strength, &scores, |_| {}).is_open(), met, "{left} {right}");
    }
    for (left, right, met) in [(100, 90, true), (100, 89, false), (90, 100, true), (0, 0, false)] {
        let mut scores = enough(Level::Plyometrics);
        (scores[0].1, scores[0].2) = (left, right);
        assert_eq!(check(Level::Plyometrics, &scores, |_| {}).is_open(), met, "{left} {right}");
    }
}

/// What counts in the place of the stand on one leg, at its limits.
const STAND_INS: [Score; 2] = [("stepdown-10", 10, 10, Some(2)), ("sls", 5, 5, None)];

/// The strength gate with this stand on one leg (none: it was left out) and what is tested beside.
fn without_stand(stand: Option<Score>, beside: &[Score]) -> Gate {
    let mut scores = enough(Level::Strength);
    scores.retain(|it| it.0 != "sl-sit-stand" && beside.iter().all(|other| other.0 != it.0));
    scores.extend(stand);
    scores.extend(beside);
    check(Level::Strength, &scores, |_| {})
}

/// A test that hurts keeps nobody at a gate; done without pain and not often enough it does.
#[test]
fn other_tests_count_in_the_place_of_one_that_hurts() {
    let stand = |left, right, pain| Some(("sl-sit-stand", left, right, pain));
    for (done, may_be_left_out) in [
        (None, true),
        (stand(0, 0, Some(10)), true),
        (stand(9, 9, Some(3)), true),
        (stand(12, 9, Some(3)), true),
        // Not said: it may have hurt.
        (stand(9, 9, None), true),
        (stand(9, 9, Some(2)), false),
        (stand(9, 12, Some(0)), false),
    ] {
        let gate = without_stand(done, &STAND_INS);
        assert_eq!(gate.is_open(), may_be_left_out, "{done:?}");
        let line = gate.checks.iter().find(|it| it.need == Need::AtLeast("sl-sit-stand"));
        let waived = line.expect("its line").waived;
        assert_eq!(waived, may_be_left_out.then_some(Waiver::StoodIn), "{done:?}");
        // What stands in is told beside the line, and is no line of its own.
        let stand_ins = gate.checks.iter().filter(|it| it.stands_in).count();
        assert_eq!(stand_ins, if may_be_left_out { 3 } else { 0 }, "{done:?}");
        assert_eq!(gate.of(), 11);
        // Alone it does not open the gate.
        assert!(!without_stand(done, &[]).is_open(), "{done:?}");
    }
    // Done often enough, it counts whatever it felt like, and nothing else is asked for.
    let gate = without_stand(stand(10, 10, Some(5)), &[]);
    assert!(gate.is_open() && gate.checks.iter().all(|it| !it.stands_in));
}

/// Each of the tests that stand in, just missed on either side.
#[test]
fn what_stands_in_is_met_whole_or_not_at_all() {
    let [(downs, .., pain), (squats, ..)] = STAND_INS;
    for (beside, missing) in [
        ([(downs, 9, 10, pain), STAND_INS[1]], Need::AtLeast(downs)),
        ([(downs, 10, 9, pain), STAND_INS[1]], Need::AtLeast(downs)),
        ([(downs, 10, 10, Some(3)), STAND_INS[1]], Need::PainAtMost(downs)),
        ([(downs, 10, 10, None), STAND_INS[1]], Need::PainAtMost(downs)),
        ([STAND_INS[0], (squats, 4, 5, None)], Need::AtLeast(squats)),
        ([STAND_INS[0], (squats, 5, 4, None)], Need::AtLeast(squats)),
    ] {
        let gate = without_stand(None, &beside);
        let lines: Vec<Need> = unmet(&gate).iter().map(|it| it.need).collect();
        assert_eq!(lines, [Need::AtLeast("sl-sit-stand"), missing], "{beside:?}");
        assert_eq!(gate.met(), 10, "4 of 5 squats are enough for the line of their own");
    }
    // An old test is done again, here too.
    let mut all = tested(&enough(Level::Strength), TODAY);
    all.retain(|it| it.1.test != "sl-sit-stand" && it.1.test != "sls");
    all.extend(tested(&STAND_INS[1..], TODAY));
    all.extend(tested(&STAND_INS[..1], TODAY.plus(-29)));
    let tests: Vec<(Day, &Tested)> = all.iter().map(|it| (it.0, &it.1)).collect();
    let gate = gate(Level::Strength, &facts(Level::Strength, &tests)).expect("a gate");
    assert!(!gate.is_open());
}

/// Only a test that nobody has to do has stand-ins, and each of those has a test to do.
#[test]
fn stand_ins_belong_to_tests_that_may_be_left_out() {
    use kneeline::assess;
    use kneeline::plan::gates::criteria;

    for line in Level::ALL.into_iter().flat_map(criteria) {
        let is_optional =
            line.need.test().and_then(assess::find).is_some_and(|protocol| protocol.optional);
        assert_eq!(!line.instead.is_empty(), is_optional, "{:?}", line.need);
        for it in line.instead {
            let protocol = it.need.test().and_then(assess::find).expect("a test");
            assert!(!protocol.optional && it.instead.is_empty(), "{:?}", it.need);
        }
    }
}

/// What the page says above the lines: how far it is, that it opens, or that it waits for the knee.
#[test]
fn a_met_gate_says_that_it_waits_for_a_calm_knee() {
    let words = words::plan(Lang::En);
    let mut world = World::default();
    world.profile.usual = 2;
    train(&mut world, 5, 1);
    let told = |world: &World| {
        let plan = world.plan();
        words.gate_told(plan.gate().expect("a gate"), plan.knee().light, "Control")
    };
    assert_eq!(told(&world), "To Control: 2 of 6 met");
    train(&mut world, 1, 1);
    world.run(20, 3);
    pass_tests(&mut world, Level::Activation);
    assert_eq!(told(&world), "All met. Control waits until your knee is calm.");
    let met = check(Level::Activation, &enough(Level::Activation), |_| {});
    for light in [Light::AmberLight, Light::Amber, Light::Red, Light::Refer] {
        assert_eq!(words.gate_told(&met, light, "Control"), (words.gate_waits)("Control"));
    }
    let opens = words.gate_told(&met, Light::Green, "Control");
    assert_eq!(opens, "All met. Control opens with your next session.");
}

/// Without pain the first gate is its tests; with pain it is not.
#[test]
fn who_has_no_pain_may_test_in() {
    let open = |painless| {
        check(Level::Activation, &enough(Level::Activation), |it| {
            (it.sessions, it.whole, it.green_row) = (0, 0, 0);
            it.painless = painless;
        })
    };
    assert!(open(true).is_open() && !open(false).is_open());
    assert_eq!(open(true).checks.iter().filter(|it| it.waived == Some(Waiver::NoPain)).count(), 3);
    let mut world = World::default();
    pass_tests(&mut world, Level::Activation);
    assert_eq!(world.plan().level(), Level::Activation, "nobody said that nothing hurts");
    world.profile.asked = true;
    assert_eq!(world.plan().level(), Level::Activation, "waving the questions away says nothing");
    world.profile.nothing_hurts = true;
    assert_eq!(world.plan().level(), Level::Control);
    assert_eq!(world.plan().moves()[0].why, Because::TestedIn);
    world.profile.usual = 1;
    assert_eq!(world.plan().level(), Level::Activation);
}

fn pass_tests(world: &mut World, level: Level) {
    world.note(Fact::Flags(Flags::default()));
    for (test, left, right, pain) in enough(level) {
        world.test_sides(test, left, right, pain);
    }
}

fn train(world: &mut World, times: usize, knee: u8) {
    for _ in 0..times {
        let circuit = world.plan().offer(Kind::Full).circuit;
        world.session(&circuit, Went::knee(knee));
        world.wait(2);
    }
}

#[test]
fn a_gate_opens_by_itself_when_all_is_there() {
    let mut world = World::default();
    world.profile.usual = 2;
    train(&mut world, 5, 1);
    pass_tests(&mut world, Level::Activation);
    assert_eq!(world.plan().level(), Level::Activation);
    let gate = world.plan().gate().cloned().expect("a gate");
    let needs: Vec<(Need, u16)> = unmet(&gate).iter().map(|it| (it.need, it.missing)).collect();
    assert_eq!(needs, [(Need::Sessions, 1)]);
    train(&mut world, 1, 1);
    let plan = world.plan();
    assert_eq!(plan.level(), Level::Control);
    assert_eq!(plan.moves()[0].why, Because::Gate);
}

/// All is there, but the knee is not green today.
#[test]
fn a_gate_waits_for_a_green_knee() {
    let mut world = World::default();
    world.profile.usual = 2;
    train(&mut world, 6, 1);
    world.run(20, 3);
    pass_tests(&mut world, Level::Activation);
    assert!(world.plan().gate().is_some_and(Gate::is_open));
    assert_eq!(world.plan().level(), Level::Activation);
    world.wait(1);
    world.run(20, 1);
    assert_eq!(world.plan().level(), Level::Control);
}

/// A run that hurt after a gate has opened: the circuits of before, until it is green again.
#[test]
fn a_new_level_waits_while_the_knee_does() {
    let mut world = World::default();
    world.profile.usual = 2;
    world.profile.minutes = Some(45);
    train(&mut world, 6, 1);
    pass_tests(&mut world, Level::Activation);
    let has = |world: &World, id: &str| {
        let circuit = world.plan().offer(Kind::Full).circuit;
        circuit.stations.iter().any(|it| it.exercise.id.0 == id)
    };
    assert!(has(&world, "lat-walk"));
    world.wait(1);
    world.run(20, 4);
    assert_eq!(world.plan().level(), Level::Control);
    assert!(!has(&world, "lat-walk") && has(&world, "clam"));
    world.wait(1);
    world.run(20, 0);
    assert!(has(&world, "lat-walk"));
}

#[test]
fn a_choice_goes_anywhere_and_a_gate_does_not_undo_it() {
    let mut world = World::default();
    world.note(Fact::Choice(Choice::Stage(Level::Strength)));
    assert_eq!(world.plan().level(), Level::Strength);
    world.wait(1);
    world.note(Fact::Choice(Choice::Stage(Level::Activation)));
    world.profile.usual = 1;
    pass_tests(&mut world, Level::Activation);
    assert_eq!(world.plan().level(), Level::Activation);
    let moves: Vec<Because> = world.plan().moves().iter().map(|it| it.why).collect();
    assert_eq!(moves, [Because::Chosen, Because::Chosen]);
}

#[test]
fn a_break_goes_one_level_back_once_and_never_below_the_first() {
    for (from, to) in [
        (Level::Activation, Level::Activation),
        (Level::Control, Level::Activation),
        (Level::Strength, Level::Control),
        (Level::Plyometrics, Level::Strength),
        (Level::Maintenance, Level::Strength),
    ] {
        let mut world = World::default();
        world.note(Fact::Choice(Choice::Stage(from)));
        train(&mut world, 1, 0);
        world.wait(12);
        assert_eq!(world.plan().level(), from, "14 days are no break");
        world.wait(1);
        assert_eq!(world.plan().level(), to, "15 days are");
        world.wait(200);
        assert_eq!(world.plan().level(), to, "one level for one break");
        let moves = world.plan().moves().to_vec();
        assert_eq!(moves.len(), if from == to { 1 } else { 2 });
        if from != to {
            assert_eq!(moves[1].why, Because::TimeOff { days: 215 });
            assert!(moves[1].why.is_back());
        }
        assert!(world.plan().today(Running::NotSaid).offer.is_some());
    }
}

#[test]
fn two_ambers_go_one_level_back() {
    for (apart, back) in [(2, true), (13, true), (14, false)] {
        let mut world = World::default();
        world.note(Fact::Choice(Choice::Stage(Level::Strength)));
        let circuit = world.plan().offer(Kind::Full).circuit;
        world.session(&circuit, Went::knee(4));
        world.wait(apart);
        let circuit = world.plan().offer(Kind::Full).circuit;
        world.session(&circuit, Went::knee(5));
        let plan = world.plan();
        assert_eq!(plan.level() == Level::Control, back, "{apart} days apart");
        if back {
            assert_eq!(plan.moves().last().map(|it| it.why), Some(Because::Ambers { count: 2 }));
        }
    }
}

#[test]
fn a_preview_shows_a_level_that_is_not_reached() {
    let world = World::default();
    for level in Level::ALL {
        let preview = world.plan().preview(level);
        assert_eq!(preview.circuit.check(), Ok(()));
        assert_eq!(preview.gate.map(|it| it.to), (level > Level::Activation).then_some(level));
    }
    assert_eq!(world.plan().level(), Level::Activation);
}

/// A look ahead is what training at that level would be.
#[test]
fn a_preview_is_the_circuit_of_its_level() {
    let mut before = None;
    for level in Level::ALL.into_iter().filter(|it| *it != Level::Maintenance) {
        let mut world = World::default();
        train(&mut world, 2, 1);
        let seen = world.plan().preview(level).circuit;
        world.note(Fact::Choice(Choice::Stage(level)));
        let plan = world.plan();
        assert_eq!(plan.level(), level);
        let kind = if level == Level::Plyometrics { Kind::Hops } else { Kind::Full };
        assert_eq!(seen, plan.offer(kind).circuit, "{level:?}");
        assert_ne!(before.replace(seen.clone()), Some(seen), "{level:?} has a circuit of its own");
    }
}

/// The gates and the tests' own marks are two tables: they say the same.
#[test]
fn the_gates_and_the_tests_agree() {
    use kneeline::assess::{self, Better};
    use kneeline::exercise::Stage;
    use kneeline::plan::gates::criteria;

    let mut agreed = 0;
    for level in Level::ALL {
        let opens = match level {
            Level::Activation => Some(Stage::Control),
            Level::Control => Some(Stage::Strength),
            Level::Strength => Some(Stage::Plyometrics),
            Level::Plyometrics | Level::Maintenance => None,
        };
        for line in criteria(level) {
            let Some(test) = line.need.test() else { continue };
            let protocol = assess::find(test).expect("a test of the list");
            let mark = protocol.marks.iter().find(|it| it.opens == opens);
            let low = protocol.better == Better::Lower;
            let same = match line.need {
                Need::AtLeast(_) => !low && mark.is_some_and(|it| it.score == line.rule.value),
                Need::Clean(_) => mark.is_some_and(|it| it.clean && it.score == line.rule.value),
                Need::AtMost(_) => low && mark.is_some_and(|it| it.score == line.rule.value),
                Need::PainAtMost(_) => {
                    mark.is_some_and(|it| it.pain.map(u16::from) == Some(line.rule.value))
                }
                _ => continue,
            };
            assert!(same, "{level:?} {:?} {} {mark:?}", line.need, line.rule.value);
            agreed += 1;
        }
    }
    assert_eq!(agreed, 15);
}
