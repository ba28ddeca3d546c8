//! Two years of somebody's work, the same at every run: sessions, runs, mornings, tests, angles.

use kneeline::chart::{Decode, Kept};
use kneeline::circuit::{Circuit, Station};
use kneeline::day::{Day, Stamp, WeekStart};
use kneeline::diary::{Angle, Diary, Fact, Morning, Note, NoteId, Run, Tested};
use kneeline::exercise::{Opening, Side, Tempo, TempoName};
use kneeline::history::{History, SessionRecord};
use kneeline::library;
use kneeline::session::{BoutDone, Feedback, SessionId};
use kneeline::share;

pub(crate) const DAYS: i32 = 730;
/// A Friday.
pub(crate) const TODAY: Day = Day(20_777);

/// Always the same numbers.
pub(crate) struct Chance(pub(crate) u32);

impl Chance {
    pub(crate) fn pick(&mut self, below: u32) -> u32 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (self.0 >> 8) % below
    }
}

pub(crate) struct Years {
    pub(crate) history: History,
    pub(crate) diary: Diary,
}

impl Years {
    pub(crate) fn kept(&self) -> Kept<'_> {
        Kept {
            history: &self.history,
            diary: &self.diary,
            today: TODAY,
            decode: DECODE,
            week: WeekStart::Monday,
        }
    }
}

pub(crate) const DECODE: Decode = |code| share::decode(code).ok();

pub(crate) fn at(day: Day, hour: i64) -> Stamp {
    Stamp { epoch_secs: i64::from(day.0) * 86_400 + hour * 3_600, offset_mins: 60 }
}

pub(crate) fn note(at: Stamp, number: u32, fact: Fact) -> Note {
    Note { id: NoteId::new(at, number), at, fact }
}

/// A code with clams at a tempo and bridges at their own.
pub(crate) fn code(lift: u8) -> String {
    let tempo = Tempo {
        name: TempoName::Own,
        lift,
        hold: 2,
        lower: 3,
        pause: 0,
        starts_with: Opening::Lift,
    };
    let station = |id, tempo| Station {
        tempo,
        ..Station::of(library::find(id).expect("an exercise of the library"))
    };
    let stations = vec![station("clam", Some(tempo)), station("bridge", None)];
    share::encode(&Circuit {
        id: "home".into(),
        name: "Home".into(),
        stations: stations.into(),
        rounds: 1,
        round_rest_secs: 0,
    })
}

pub(crate) fn bout(number: u16, exercise: &str, side: Side, set: u8, amount: u16) -> BoutDone {
    let (exercise, secs) = (exercise.to_owned(), amount * 7);
    BoutDone { bout: number, exercise, round: 0, set, side, amount, planned: amount, secs }
}

pub(crate) fn record(at: Stamp, number: u32, bouts: Vec<BoutDone>) -> SessionRecord {
    SessionRecord {
        id: SessionId::new(at, number),
        at,
        circuit: "home".into(),
        code: String::new(),
        name: "Home".into(),
        active_secs: 1_200,
        bouts,
        feedback: Feedback::default(),
        complete: true,
        pains: Vec::new(),
        edited: false,
    }
}

/// About 400 sessions, 300 runs and 700 mornings.
pub(crate) fn two_years() -> Years {
    let mut chance = Chance(20_261_120);
    let mut years = Years { history: History::default(), diary: Diary::default() };
    let codes = [code(1), code(2)];
    for number in 0..DAYS as u32 {
        let day = TODAY.plus(1 - DAYS).plus(number.cast_signed());
        if number % 7 % 2 == 0 && chance.pick(20) > 0 {
            years.history.insert(session(&mut chance, day, number, &codes));
        }
        if number % 7 % 2 == 1 && chance.pick(20) > 0 {
            let km = 4_000 + chance.pick(90) * 100;
            let run = Run {
                minutes: Some((km / 160) as u16),
                metres: (chance.pick(12) > 0).then_some(km),
                knee: (chance.pick(9) > 0).then(|| chance.pick(6) as u8),
                efficiency: (chance.pick(4) > 0).then(|| 1 + chance.pick(5) as u8),
                ..Run::default()
            };
            years.diary.insert(note(at(day, 17), number, Fact::Run(run)));
        }
        if chance.pick(25) > 0 {
            let knee = chance.pick(5) as u8;
            let morning = Morning { knee, ..Morning::default() };
            years.diary.insert(note(at(day, 6), 5_000 + number, Fact::Morning(morning)));
        }
        if number % 28 == 5 {
            for (side, more) in [(Side::Left, 0), (Side::Right, 4)] {
                let (test, score) = ("side-plank".into(), (30 + number / 20 + more) as u16);
                let (pain, faults, height_cm) = (Some(chance.pick(3) as u8), 0, 0);
                let tested = Tested { test, side, score, pain, faults, height_cm };
                years.diary.insert(note(at(day, 10), 9_000 + more, Fact::Test(tested)));
                let tenths = 150 - (number / 8) as i16 + chance.pick(40) as i16;
                let angle = Angle { side, tenths, pelvis_tenths: None, pictures: 1, kept: false };
                years.diary.insert(note(at(day, 11), 9_500 + more, Fact::Angle(angle)));
            }
        }
    }
    years
}

fn session(chance: &mut Chance, day: Day, number: u32, codes: &[String]) -> SessionRecord {
    let reps = 8 + (number / 90) as u16;
    let mut bouts = Vec::new();
    for set in 0..=chance.pick(3) as u8 {
        for side in [Side::Left, Side::Right] {
            let done = reps - (chance.pick(5) == 0) as u16;
            bouts.push(bout(bouts.len() as u16, "clam", side, set, done));
        }
    }
    bouts.push(bout(bouts.len() as u16, "bridge", Side::Both, 0, 12));
    let mut session = record(at(day, 7), number, bouts);
    session.code.clone_from(&codes[usize::from(number > 365)]);
    session.complete = chance.pick(12) > 0;
    session.feedback.knee = (chance.pick(7) > 0).then(|| chance.pick(5) as u8);
    session
}
