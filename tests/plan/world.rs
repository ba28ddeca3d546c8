//! A person with a calendar: does sessions, says how they were, and asks for the plan.

use kneeline::circuit::Circuit;
use kneeline::day::{Day, Stamp};
use kneeline::diary::{Diary, Fact, Note, Profile, Run, Tested};
use kneeline::exercise::{Kit, Measure, Side, Sides};
use kneeline::history::{History, SessionRecord};
use kneeline::plan::{Person, Plan};
use kneeline::session::{BoutDone, Feedback, Hurt, Pain, SessionId, Site};
use kneeline::timeline::Pace;

/// A Monday.
pub(crate) const MONDAY: Day = Day(20_780);

#[derive(Clone)]
pub(crate) struct World {
    pub(crate) profile: Profile,
    pub(crate) history: History,
    pub(crate) diary: Diary,
    pub(crate) kit: Vec<Kit>,
    pub(crate) pace: Pace,
    pub(crate) today: Day,
    /// Minutes after midnight, rising with everything that is written down on a day.
    pub(crate) mins: i64,
}

impl Default for World {
    fn default() -> Self {
        Self {
            profile: Profile::default(),
            history: History::default(),
            diary: Diary::default(),
            kit: Kit::ALL.to_vec(),
            pace: Pace::default(),
            today: MONDAY,
            mins: 0,
        }
    }
}

/// How a session went.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Went {
    pub(crate) knee: Option<u8>,
    pub(crate) effort: Option<u8>,
    pub(crate) form: Option<u8>,
    /// Percent of every amount that was done.
    pub(crate) percent: u16,
    pub(crate) whole: bool,
}

impl Went {
    /// Everything done, nothing hurt, three repetitions left.
    pub(crate) const WELL: Self =
        Self { knee: Some(0), effort: Some(7), form: Some(3), percent: 100, whole: true };

    pub(crate) const fn knee(level: u8) -> Self {
        Self { knee: Some(level), ..Self::WELL }
    }
}

impl World {
    pub(crate) fn plan(&self) -> Plan {
        let (profile, kit) = (self.profile.clone(), self.kit.clone());
        let person = Person { profile, kit, pace: self.pace };
        Plan::of(&person, &self.history, &self.diary, self.today)
    }

    pub(crate) fn wait(&mut self, days: i32) {
        self.today = self.today.plus(days);
        self.mins = 0;
    }

    fn stamp(&mut self) -> Stamp {
        self.mins += 1;
        let noon = Stamp::noon(self.today, 0);
        Stamp { epoch_secs: noon.epoch_secs - 6 * 3_600 + self.mins * 60, ..noon }
    }

    pub(crate) fn note(&mut self, fact: Fact) {
        let at = self.stamp();
        self.diary.insert(Note { id: SessionId::new(at, 1), at, fact });
    }

    /// Does a circuit.
    pub(crate) fn session(&mut self, circuit: &Circuit, went: Went) {
        self.session_with(circuit, went, &[]);
    }

    /// Does a circuit in which something hurt.
    pub(crate) fn session_with(
        &mut self,
        circuit: &Circuit,
        went: Went,
        hurts: &[(&str, Side, Hurt)],
    ) {
        let at = self.stamp();
        let mut bouts = Vec::new();
        for station in circuit.stations.iter() {
            let sides: &[Side] = match station.exercise.sides {
                Sides::Each => &[Side::Left, Side::Right],
                _ => &[Side::Both],
            };
            for set in 0..station.sets {
                for &side in sides {
                    let amount = station.amount * went.percent / 100;
                    let secs = match station.exercise.dose.measure {
                        Measure::HoldSecs => amount,
                        Measure::Reps | Measure::Steps => amount * 6,
                    };
                    bouts.push(BoutDone {
                        bout: bouts.len() as u16,
                        exercise: station.exercise.id.0.to_owned(),
                        round: 0,
                        set,
                        side,
                        amount,
                        planned: station.amount,
                        secs,
                    });
                }
            }
        }
        let pains = hurts.iter().zip(0..).map(|((exercise, side, hurt), number)| Pain {
            number,
            exercise: (*exercise).to_owned(),
            side: *side,
            hurt: *hurt,
        });
        self.history.insert(SessionRecord {
            id: SessionId::new(at, 0),
            at,
            circuit: circuit.id.to_string(),
            code: String::new(),
            name: circuit.name.to_string(),
            active_secs: bouts.iter().map(|it| u32::from(it.secs)).sum(),
            bouts,
            feedback: Feedback { effort: went.effort, knee: went.knee, form: went.form },
            complete: went.whole,
            pains: pains.collect(),
            edited: false,
        });
    }

    pub(crate) fn test(&mut self, test: &str, score: u16) {
        self.test_sides(test, score, score, Some(0));
    }

    pub(crate) fn test_sides(&mut self, test: &str, left: u16, right: u16, pain: Option<u8>) {
        for (side, score) in [(Side::Left, left), (Side::Right, right)] {
            self.note(Fact::Test(Tested {
                test: test.to_owned(),
                side,
                score,
                pain,
                faults: 0,
                height_cm: 0,
            }));
        }
    }

    pub(crate) fn run(&mut self, minutes: u16, knee: u8) {
        self.note(Fact::Run(Run {
            minutes: Some(minutes),
            knee: Some(knee),
            alignment: Some(2),
            ..Run::default()
        }));
    }
}

pub(crate) const fn at_the_knee(level: u8) -> Hurt {
    Hurt { site: Site::KneeFront, level, sharp: false }
}
