//! Ten thousand programmes of people who are careful, keen, flaring up, irregular or lying: what
//! must hold on every day of each of them.
//!
//! What a person told is kept beside the plan and judged here again, by hand, so that a rule that
//! is wrong in the plan is not wrong here in the same way.

use std::thread;

use kneeline::circuit::{Circuit, Station};
use kneeline::day::{Day, Weekday};
use kneeline::diary::{Choice, Diary, Fact, Flags, Level, Morning, Profile, Run};
use kneeline::exercise::{Kit, Side, Stage};
use kneeline::plan::{Because, Kind, Light, Offer, Plan, Running, Why, hops};
use kneeline::session::{Hurt, Site};
use kneeline::timeline::{Pace, Timeline};

use crate::world::{MONDAY, Went, World, at_the_knee};

const LIVES: u64 = 10_000;
const WORKERS: u64 = 4;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kindred {
    Careful,
    Keen,
    FlaringUp,
    Irregular,
    Lying,
}

/// `SplitMix64`: the same lives every time.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len() as u64) as usize]
    }
}

/// How standing up from a chair on one leg is for somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stand {
    Fine,
    /// It hurts: a few are done.
    Hurts,
    /// It is left out.
    LeftOut,
}

struct Life {
    kindred: Kindred,
    stand: Stand,
    dice: Dice,
    world: World,
    /// Days on which something above green was told, and the day before a morning like that.
    bad: Vec<Day>,
    /// Days on which a level was chosen, and what was chosen.
    chosen: Vec<(Day, Level)>,
    /// The last station done of each exercise in a full session.
    last: Vec<Station>,
    fulls: Vec<Day>,
    before: Option<Plan>,
}

#[test]
fn ten_thousand_programmes_keep_the_rules() {
    let workers = (0..WORKERS).map(|worker| {
        thread::spawn(move || {
            let mut ends = [0_u32; 5];
            for seed in (worker..LIVES).step_by(WORKERS as usize) {
                let level = Life::new(seed).live();
                ends[level as usize] += 1;
            }
            ends
        })
    });
    let workers: Vec<_> = workers.collect();
    let mut ends = [0_u32; 5];
    for worker in workers {
        for (sum, part) in ends.iter_mut().zip(worker.join().expect("a life kept the rules")) {
            *sum += part;
        }
    }
    // The lives are worth something only if they end at every level.
    assert!(ends.iter().all(|it| *it > 50), "{ends:?}");
}

/// Nobody who does what is asked and has no pain gets stuck, whatever their kit, minutes and pace,
/// nor who has pain in the one test that nobody has to do.
#[test]
fn the_careful_come_to_the_last_level() {
    let mut stands = Vec::new();
    for seed in 0..200 {
        let mut life = Life::new(seed * 5);
        stands.push(life.stand);
        assert_eq!(life.kindred, Kindred::Careful);
        life.world.profile.days.clear();
        let mut days = 0;
        while life.world.plan().level() < Level::Maintenance {
            days += 1;
            assert!(days < 200, "seed {seed}: stuck at {:?}", life.world.plan().gate());
            life.day(true);
        }
        assert!(days > 30, "seed {seed}: {days} days are too few for the sessions of the gates");
    }
    for stand in [Stand::Fine, Stand::Hurts, Stand::LeftOut] {
        assert!(stands.iter().filter(|it| **it == stand).count() > 20, "{stand:?}");
    }
}

impl Life {
    fn new(seed: u64) -> Self {
        let kindred = [
            Kindred::Careful,
            Kindred::Keen,
            Kindred::FlaringUp,
            Kindred::Irregular,
            Kindred::Lying,
        ][(seed % 5) as usize];
        let mut dice = Dice(seed);
        let kit = Kit::ALL.into_iter().filter(|_| dice.chance(50)).collect();
        let minutes = [None, Some(3), Some(5), Some(10), Some(15), Some(20), Some(40)];
        let sites = if dice.chance(70) { vec![dice.of(&Site::ALL)] } else { Vec::new() };
        let profile = Profile {
            asked: true,
            nothing_hurts: sites.is_empty(),
            sites,
            usual: if kindred == Kindred::Careful { 0 } else { dice.below(4) as u8 },
            run_days: [None, Some(0), Some(3)][dice.below(3) as usize],
            minutes: dice.of(&minutes),
            days: Weekday::ALL.into_iter().filter(|_| dice.chance(60)).collect(),
            bands: (0..dice.below(4)).map(|it| it.to_string()).collect(),
            ..Profile::default()
        };
        // Of a die of their own, so that the lives stay what they were.
        let mut other = Dice(!seed);
        let stand = other.of(&[Stand::Fine, Stand::Hurts, Stand::LeftOut]);
        let tempo_percent = other.of(&[100, 100, 50, 150, 200]);
        let pace = Pace { tempo_percent, ..Pace::default() };
        let world = World { profile, kit, pace, ..World::default() };
        Self {
            kindred,
            stand,
            dice,
            world,
            bad: Vec::new(),
            chosen: Vec::new(),
            last: Vec::new(),
            fulls: Vec::new(),
            before: None,
        }
    }

    fn live(mut self) -> Level {
        // A few live long enough to see all levels.
        let days = if self.dice.chance(10) { 90 } else { 10 + self.dice.below(35) };
        for _ in 0..days {
            let comes = match self.kindred {
                Kindred::Careful => 100,
                Kindred::Keen => 90,
                Kindred::FlaringUp => 60,
                Kindred::Irregular => 25,
                Kindred::Lying => 50,
            };
            let comes = self.dice.chance(comes);
            self.day(comes);
            if self.kindred == Kindred::Irregular && self.dice.chance(3) {
                self.world.wait(16);
            }
        }
        self.world.plan().level()
    }

    /// One day: the morning, the plan, perhaps a session, a run, tests.
    fn day(&mut self, comes: bool) {
        self.morning();
        if comes {
            let plan = self.world.plan();
            self.check(&plan);
            self.train(&plan);
            self.before = Some(plan);
        }
        if self.world.today.0 % 14 == 0 || (self.world.today.0 == MONDAY.0) {
            self.tests();
        }
        self.run();
        self.choose();
        self.world.wait(1);
    }

    fn flares(&mut self) -> bool {
        let percent = match self.kindred {
            Kindred::Careful => 0,
            Kindred::Keen => 3,
            Kindred::FlaringUp => 25,
            Kindred::Irregular => 8,
            Kindred::Lying => 15,
        };
        self.dice.chance(percent)
    }

    fn morning(&mut self) {
        let usual = self.world.profile.usual;
        let today = self.world.today;
        let asks = match self.kindred {
            Kindred::Careful => 100,
            Kindred::Irregular => 30,
            _ => 60,
        };
        if !self.dice.chance(asks) {
            return;
        }
        let mut morning = Morning { knee: usual, ..Morning::default() };
        if self.flares() {
            morning.knee = (usual + 1 + self.dice.below(4) as u8).min(10);
            morning.swelling = self.dice.chance(10);
            morning.limp = self.dice.chance(10);
            self.bad.push(today);
            self.bad.push(today.plus(-1));
        } else if self.kindred == Kindred::Lying {
            morning.knee = 0;
        }
        self.world.note(Fact::Morning(morning));
    }

    fn train(&mut self, plan: &Plan) {
        let running = self.dice.of(&[Running::NotSaid, Running::No, Running::Easy, Running::Hard]);
        let running = if self.kindred == Kindred::Careful { Running::No } else { running };
        let now = plan.today(running);
        let eager = match self.kindred {
            Kindred::Keen | Kindred::Lying => self.dice.chance(30),
            _ => false,
        };
        let offer = if eager { Some(now.anyway) } else { now.offer };
        let Some(offer) = offer else { return };
        self.done(&offer);
    }

    fn done(&mut self, offer: &Offer) {
        let hurts = self.flares();
        let level = if hurts { 3 + self.dice.below(6) as u8 } else { self.dice.below(3) as u8 };
        let mut went = Went::knee(level);
        let mut pains: Vec<(&str, Side, Hurt)> = Vec::new();
        match self.kindred {
            Kindred::Careful => went = Went::WELL,
            Kindred::Lying => {
                // Anything, sometimes nothing, and numbers that do not fit.
                went.knee = self.dice.chance(70).then(|| self.dice.below(11) as u8);
                went.effort = self.dice.chance(70).then(|| self.dice.below(11) as u8);
                went.form = self.dice.chance(70).then(|| self.dice.below(4) as u8);
                went.percent = self.dice.below(200) as u16;
                went.whole = self.dice.chance(50);
            }
            _ => {
                went.effort = Some(4 + self.dice.below(6) as u8);
                went.form = Some(1 + self.dice.below(3) as u8);
                went.percent = if self.dice.chance(10) { 70 } else { 100 };
                if self.dice.chance(10) {
                    went.knee = None;
                }
            }
        }
        if hurts && self.dice.chance(50) {
            let station = self.dice.of(&offer.circuit.stations);
            pains.push((station.exercise.id.0, Side::Left, at_the_knee(level)));
        }
        let worst = went.knee.max(pains.iter().map(|it| it.2.level).max());
        if worst > Some(2) {
            self.bad.push(self.world.today);
        }
        self.world.session_with(&offer.circuit, went, &pains);
        for station in offer.circuit.stations.iter().filter(|_| offer.kind.is_full()) {
            self.last.retain(|it| it.exercise != station.exercise);
            self.last.push(*station);
        }
        if offer.kind.is_full() {
            self.fulls.push(self.world.today);
        }
    }

    fn tests(&mut self) {
        let good = match self.kindred {
            Kindred::Careful => true,
            Kindred::Lying => self.dice.chance(50),
            _ => self.dice.chance(70),
        };
        if good || self.dice.chance(50) {
            let yes = if good || self.dice.chance(90) { Vec::new() } else { vec!["locked".into()] };
            self.world.note(Fact::Flags(Flags { yes }));
        }
        for (test, enough, more) in [
            ("side-plank-knee", 30, 20),
            ("sl-stance", 30, 20),
            ("side-plank", 45, 10),
            ("stepdown-10", 10, 2),
            ("sls", if self.stand == Stand::Fine { 4 } else { 5 }, 2),
            ("sl-bridge", 20, 5),
            ("heel-raise", 20, 5),
            ("sl-sit-stand", 10, 5),
            ("hop-distance", 100, 9),
            ("hop-stick", 10, 2),
        ] {
            if test == "sl-sit-stand" && self.stand != Stand::Fine {
                if self.stand == Stand::Hurts {
                    self.world.test_sides(test, 3, 4, Some(5));
                }
            } else if good {
                let more = if matches!(test, "side-plank" | "hop-distance") { 0 } else { more };
                let score = enough + self.dice.below(more + 1) as u16;
                self.world.test(test, score);
            } else if self.dice.chance(50) {
                let left = self.dice.below(u64::from(enough) * 2) as u16;
                let right = self.dice.below(u64::from(enough) * 2) as u16;
                let pain = self.dice.chance(80).then(|| self.dice.below(6) as u8);
                self.world.test_sides(test, left, right, pain);
            }
        }
        let score = if good { self.dice.below(2) as u16 } else { self.dice.below(7) as u16 };
        self.world.test("lsd", score);
    }

    fn run(&mut self) {
        if !self.dice.chance(25) {
            return;
        }
        let hurts = self.flares();
        let knee = if hurts { 3 + self.dice.below(6) as u8 } else { self.dice.below(3) as u8 };
        let tells = self.kindred == Kindred::Careful || self.dice.chance(80);
        if hurts && tells {
            self.bad.push(self.world.today);
        }
        let minutes =
            if self.kindred == Kindred::Careful { 25 } else { self.dice.below(60) as u16 };
        self.world.note(Fact::Run(Run {
            minutes: Some(minutes),
            metres: self.dice.chance(50).then(|| self.dice.below(12_000) as u32),
            knee: tells.then_some(knee),
            alignment: self.dice.chance(70).then(|| self.dice.below(3) as u8),
            efficiency: self.dice.chance(70).then(|| 1 + self.dice.below(5) as u8),
            step: self.dice.chance(30).then(|| 1 + self.dice.below(6) as u8),
            ..Run::default()
        }));
    }

    fn choose(&mut self) {
        let today = self.world.today;
        if matches!(self.kindred, Kindred::Keen | Kindred::Lying) && self.dice.chance(2) {
            let level = self.dice.of(&Level::ALL);
            self.world.note(Fact::Choice(Choice::Stage(level)));
            self.chosen.push((today, level));
        }
        if self.kindred != Kindred::Careful && self.dice.chance(3) {
            self.world.note(Fact::Choice(Choice::Seen));
        }
        let change = self.before.as_ref().and_then(|it| it.changes().last().cloned());
        if let Some(change) = change.filter(|_| self.kindred == Kindred::Lying)
            && self.dice.chance(10)
        {
            let exercise = change.exercise.id.0.to_owned();
            self.world.note(Fact::Choice(Choice::Undo { exercise, side: change.side }));
        }
    }

    fn check(&self, plan: &Plan) {
        self.circuits_are_valid(plan);
        self.no_rise_on_pain(plan);
        self.no_gate_is_skipped(plan);
        self.days_between(plan);
        // The same facts give the same plan.
        if self.world.today.0 % 16 == 0 {
            assert_eq!(&self.world.plan(), plan);
        }
    }

    fn circuits_are_valid(&self, plan: &Plan) {
        for kind in [Kind::Full, Kind::Hops, Kind::Gentle, Kind::Rest] {
            let Offer { circuit, .. } = plan.offer(kind);
            assert_eq!(circuit.check(), Ok(()), "{kind:?} of {:?}", self.world.profile);
            for station in circuit.stations.iter() {
                let exercise = station.exercise;
                assert!(exercise.can_be_done_with(&self.world.kit), "{}", exercise.id);
                let beyond =
                    exercise.stage != Stage::Mobility && exercise.stage > stage(plan.level());
                assert!(!beyond, "{} at {:?}", exercise.id, plan.level());
                if exercise.stage == Stage::Plyometrics {
                    assert_eq!(plan.knee().light, Light::Green, "{}", exercise.id);
                }
            }
            let landings: u16 = circuit.stations.iter().map(hops::contacts).sum();
            assert!(landings <= plan.hops().target && landings <= 100, "{landings}");
            if !plan.hops().is_on_one_foot() {
                let one = ["lat-hop", "fwd-hop"];
                assert!(!circuit.stations.iter().any(|it| one.contains(&it.exercise.id.0)));
            }
        }
    }

    fn no_rise_on_pain(&self, plan: &Plan) {
        // What was told on that day, or the morning after, was not green: nothing went up.
        for change in plan.changes().iter().filter(|it| it.up) {
            let own = matches!(change.why, Why::Ready { .. } | Why::BackUp { .. });
            assert!(!own || !self.bad.contains(&change.day), "{change:?}");
        }
        if plan.knee().light == Light::Green {
            return;
        }
        // While it is not green, each exercise is at most what it was when it was last done.
        let chosen = self.chosen.iter().any(|it| it.0 >= self.world.today.plus(-7));
        let undone = plan.changes().iter().any(|it| it.undone);
        let Offer { circuit, .. } = plan.offer(Kind::Full);
        for station in circuit.stations.iter().filter(|_| !chosen && !undone) {
            let dose = station.exercise.dose;
            match self.last.iter().find(|it| it.exercise == station.exercise) {
                Some(last) => {
                    let most = last.amount.max(dose.amount.0);
                    assert!(
                        station.amount <= most,
                        "{station:?} {last:?}\n{:#?}\n{:?} {:?} {:?} {:?}",
                        plan.track(station.exercise),
                        plan.changes()
                            .iter()
                            .filter(|it| it.exercise == station.exercise)
                            .collect::<Vec<_>>(),
                        plan.knee(),
                        plan.moves(),
                        plan.day()
                    );
                    let lower = last.tempo().lower.max(station.exercise.tempo.lower);
                    assert!(
                        station.tempo().lower <= lower,
                        "{station:?} {last:?}
{:?}
{:?} {:?} {:?} {:?}",
                        plan.track(station.exercise),
                        plan.changes()
                            .iter()
                            .filter(|it| it.exercise == station.exercise)
                            .collect::<Vec<_>>(),
                        plan.knee(),
                        plan.moves(),
                        plan.day()
                    );
                }
                None => assert_eq!(station.amount, station.amount.min(dose.amount.0)),
            }
        }
        if plan.knee().light == Light::Red {
            let gentle = plan.today(Running::NotSaid);
            assert!(!gentle.kind.is_full() && !gentle.anyway.kind.is_full());
        }
    }

    fn no_gate_is_skipped(&self, plan: &Plan) {
        for step in plan.moves() {
            match step.why {
                Because::Gate | Because::TestedIn => {
                    assert_eq!(step.from.next(), Some(step.to));
                    assert!(self.tests_allow(step.from, step.day), "{step:?}");
                }
                Because::Chosen => {
                    assert!(self.chosen.contains(&(step.day, step.to)), "{step:?}");
                }
                Because::TimeOff { .. } | Because::Ambers { .. } => assert!(step.to < step.from),
            }
        }
        // Nobody is where no move led.
        let end = plan.moves().last().map_or(Level::Activation, |it| it.to);
        assert_eq!(plan.level(), end);
    }

    /// The tests of the gate, read from the diary by hand.
    fn tests_allow(&self, from: Level, day: Day) -> bool {
        let least = |test: &str, score: u16| {
            [Side::Left, Side::Right].iter().all(|&side| {
                last_test(&self.world.diary, test, side, day).is_some_and(|it| it >= score)
            })
        };
        let most = |test: &str, score: u16| {
            [Side::Left, Side::Right].iter().all(|&side| {
                last_test(&self.world.diary, test, side, day).is_some_and(|it| it <= score)
            })
        };
        match from {
            Level::Activation => least("side-plank-knee", 30) && least("sl-stance", 30),
            Level::Control => {
                least("side-plank", 30)
                    && least("stepdown-10", 10)
                    && most("lsd", 3)
                    && least("sl-bridge", 12)
            }
            Level::Strength => {
                most("lsd", 1)
                    && least("sls", 4)
                    && least("sl-bridge", 20)
                    && least("heel-raise", 20)
                    && (least("sl-sit-stand", 10) || (least("sls", 5) && least("stepdown-10", 10)))
                    && least("side-plank", 45)
            }
            Level::Plyometrics => least("hop-stick", 10),
            Level::Maintenance => false,
        }
    }

    fn days_between(&self, plan: &Plan) {
        let now = plan.today(Running::NotSaid);
        let yesterday = self.world.today.plus(-1);
        if now.kind.is_full() {
            assert!(!self.fulls.iter().any(|it| *it >= yesterday), "48 hours between two");
        }
        let mut last: Option<Day> = self.fulls.last().copied();
        for day in plan.seven_days() {
            if day.planned.is_some_and(Kind::is_full) {
                assert!(plan.knee().light < Light::Red, "nothing full is promised on {day:?}");
                assert!(last.is_none_or(|last| day.day.0 - last.0 >= 2), "{day:?}");
                last = Some(day.day);
            }
        }
    }
}

fn last_test(diary: &Diary, test: &str, side: Side, day: Day) -> Option<u16> {
    diary.notes().iter().rev().find_map(|note| match &note.fact {
        Fact::Test(it) if it.test == test && it.side == side && note.at.day() <= day => {
            Some(it.score)
        }
        _ => None,
    })
}

fn stage(level: Level) -> Stage {
    match level {
        Level::Activation => Stage::Activation,
        Level::Control => Stage::Control,
        Level::Strength | Level::Maintenance => Stage::Strength,
        Level::Plyometrics => Stage::Plyometrics,
    }
}

/// A circuit is longer than its minutes only where one exercise alone is; in each person's own
/// tempo, and as full as it is in the usual one.
#[test]
fn circuits_fit_the_minutes() {
    for minutes in [5, 8, 10, 12, 15, 20, 25, 30, 45] {
        for level in Level::ALL {
            let mut world = World::default();
            world.profile.minutes = Some(minutes);
            world.note(Fact::Choice(Choice::Stage(level)));
            for tempo_percent in [50, 75, 100, 150, 200] {
                world.pace = Pace { tempo_percent, ..Pace::default() };
                let plan = world.plan();
                assert_eq!(plan.level(), level);
                for kind in [Kind::Full, Kind::Hops] {
                    let circuit: Circuit = plan.offer(kind).circuit;
                    let takes = Timeline::duration_ms(&circuit, world.pace);
                    let said = format!("{minutes} min, {tempo_percent} %, {level:?}: {takes} ms");
                    assert!(takes <= u32::from(minutes) * 60_000, "{said}");
                    let is_slow = tempo_percent > 100;
                    assert!(circuit.stations.len() >= 2 || minutes < 8 || is_slow, "{said}");
                }
            }
        }
    }
}

/// 20 minutes are 20 minutes: who trains slowly gets less to do, who trains quickly more.
#[test]
fn minutes_are_filled_at_the_persons_tempo() {
    let mut world = World::default();
    world.profile.minutes = Some(20);
    world.note(Fact::Choice(Choice::Stage(Level::Strength)));
    let mut sets = Vec::new();
    for tempo_percent in [50, 100, 150, 200] {
        world.pace = Pace { tempo_percent, ..Pace::default() };
        let circuit = world.plan().offer(Kind::Full).circuit;
        let takes = Timeline::duration_ms(&circuit, world.pace) / 60_000;
        assert!((14..=20).contains(&takes), "{tempo_percent} %: {takes} min");
        sets.push(circuit.stations.iter().map(|it| u32::from(it.sets)).sum::<u32>());
    }
    assert!(sets.is_sorted_by(|quick, slow| quick > slow), "{sets:?}");
}
