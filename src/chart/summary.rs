//! What a professional wants to see at a glance: sums and the latest of everything.

use super::{Decode, Kept, Window};
use crate::day::Day;
use crate::diary::Fact;
use crate::exercise::{Side, Tempo};
use crate::session::Site;

/// What was done last of one exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoseNow {
    pub exercise: String,
    pub day: Day,
    /// The amounts of all sets: left, right, both sides at once.
    pub sets: [Vec<u16>; 3],
    /// As the circuit of that session had it.
    pub tempo: Option<Tempo>,
}

/// A pain that was told in sessions: the same exercise, side and place are one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PainTold {
    pub exercise: String,
    pub side: Side,
    pub site: Site,
    /// The worst of them, 0 to 10.
    pub level: u8,
    pub sharp: bool,
    pub times: usize,
}

/// The runs of some days; what is not known counts as 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RunSum {
    pub runs: usize,
    pub metres: i32,
    pub minutes: i32,
}

/// Every exercise of the last 28 days, as it was done the last time; the latest first.
pub fn doses_now(kept: Kept) -> Vec<DoseNow> {
    let window = Window { from: kept.today.plus(-27), to: kept.today, week: kept.week };
    let mut doses: Vec<DoseNow> = Vec::new();
    for record in kept.history.sessions().iter().rev() {
        if !window.has(record.at.day()) {
            continue;
        }
        let seen = doses.len();
        for bout in &record.bouts {
            // What a later session had is known already.
            if doses[..seen].iter().any(|dose| dose.exercise == bout.exercise) {
                continue;
            }
            let place = doses.iter().position(|dose| dose.exercise == bout.exercise);
            let place = place.unwrap_or_else(|| {
                doses.push(DoseNow {
                    exercise: bout.exercise.clone(),
                    day: record.at.day(),
                    sets: Default::default(),
                    tempo: tempo(kept.decode, &record.code, &bout.exercise),
                });
                doses.len() - 1
            });
            doses[place].sets[bout.side as usize].push(bout.amount);
        }
    }
    doses
}

fn tempo(decode: Decode, code: &str, exercise: &str) -> Option<Tempo> {
    let circuit = decode(code)?;
    let station = circuit.stations.iter().find(|station| station.exercise.id.0 == exercise)?;
    Some(station.tempo())
}

/// Every pain of a window, the worst first.
pub fn pains(kept: Kept, window: Window) -> Vec<PainTold> {
    let mut all: Vec<PainTold> = Vec::new();
    let sessions = kept.history.sessions().iter().filter(|it| window.has(it.at.day()));
    for pain in sessions.flat_map(|record| &record.pains) {
        let same = |it: &&mut PainTold| {
            it.exercise == pain.exercise && it.side == pain.side && it.site == pain.hurt.site
        };
        match all.iter_mut().find(same) {
            Some(known) => {
                known.level = known.level.max(pain.hurt.level);
                known.sharp |= pain.hurt.sharp;
                known.times += 1;
            }
            None => all.push(PainTold {
                exercise: pain.exercise.clone(),
                side: pain.side,
                site: pain.hurt.site,
                level: pain.hurt.level,
                sharp: pain.hurt.sharp,
                times: 1,
            }),
        }
    }
    let mut sorted: Vec<PainTold> = Vec::with_capacity(all.len());
    for each in all {
        let key = |pain: &PainTold| (pain.level, pain.times);
        let place = sorted.partition_point(|known| key(known) >= key(&each));
        sorted.insert(place, each);
    }
    sorted
}

/// Runs, and how far and long they were in all.
pub fn run_sum(kept: Kept, window: Window) -> RunSum {
    let mut sum = RunSum::default();
    for note in kept.diary.notes() {
        let Fact::Run(run) = &note.fact else { continue };
        if !window.has(note.at.day()) {
            continue;
        }
        let metres = run.metres.unwrap_or(0).try_into().unwrap_or(i32::MAX);
        sum.runs += 1;
        sum.metres = sum.metres.saturating_add(metres);
        sum.minutes = sum.minutes.saturating_add(run.minutes.unwrap_or(0).into());
    }
    sum
}
