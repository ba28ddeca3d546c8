//! Running: the way back in steps, whether distance may grow, the cue of the week. Evidence page,
//! section 4; H05, H07, Q11. How far is too far: [`crate::diary::runs::beyond`].

use super::fold::DoneRun;
use super::pain::{ForRunning, Knee, Light};
use super::rules;
use crate::day::{Day, WeekStart, Weekday};
use crate::diary::{Level, Profile};

/// A step of the way back: walk and run in turn, on flat ground.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// From 1.
    pub number: u8,
    pub walk_mins: u8,
    /// 0: all of it without a walk.
    pub run_mins: u8,
    pub metres: u16,
}

/// From walking to 2 miles without a break. Source: [`rules::SOLDIERS_2023`].
pub static STEPS: [Step; 6] = [
    Step { number: 1, walk_mins: 2, run_mins: 3, metres: 1_600 },
    Step { number: 2, walk_mins: 2, run_mins: 3, metres: 2_400 },
    Step { number: 3, walk_mins: 2, run_mins: 4, metres: 2_400 },
    Step { number: 4, walk_mins: 2, run_mins: 4, metres: 3_200 },
    Step { number: 5, walk_mins: 1, run_mins: 4, metres: 3_200 },
    Step { number: 6, walk_mins: 0, run_mins: 0, metres: 3_200 },
];

/// What to do about running now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Runs {
    pub advice: ForRunning,
    /// The step of the way back, while there is one.
    pub back: Option<Back>,
    /// Distance may go up: so many weeks in line and green.
    pub may_grow: Option<u8>,
    pub cue: Cue,
    /// Drills inside easy runs, not as sessions of their own.
    pub drills: bool,
    /// No run before this day: one day between, on the way back.
    pub not_before: Option<Day>,
    /// Runs of the last 7 days, and how many they should be at most on the way back.
    pub in_week: (u8, u8),
}

/// Where on the way back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Back {
    pub step: Step,
    /// Green runs of this step, and how many it needs.
    pub good: u8,
    pub of: u8,
}

/// What to think of on runs, for a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cue {
    /// Light feet.
    LightFeet,
    /// Land under the body.
    UnderYou,
    Tall,
    KneeOverToe,
    /// The thigh pressed outward from the hip.
    ThighOut,
    /// Steady when tired.
    Smooth,
    /// More and shorter steps.
    ShortSteps,
}

impl Cue {
    pub const ALL: [Self; 7] = [
        Self::LightFeet,
        Self::UnderYou,
        Self::Tall,
        Self::KneeOverToe,
        Self::ThighOut,
        Self::Smooth,
        Self::ShortSteps,
    ];

    /// One for each week, in turn.
    pub fn of_week(day: Day, week: WeekStart) -> Self {
        let number = i64::from(week.first_day(day).0).div_euclid(7);
        let [first, ..] = Self::ALL;
        Self::ALL.get(number.rem_euclid(7) as usize).copied().unwrap_or(first)
    }
}

/// How far on the way back.
struct Return {
    on: bool,
    /// From 0.
    step: usize,
    good: u8,
    ups: [Option<Day>; 2],
}

impl Return {
    fn over(runs: &[DoneRun], profile: &Profile, today: Day) -> Self {
        let mut it = Self { on: profile.run_days == Some(0), step: 0, good: 0, ups: [None; 2] };
        let mut last: Option<Day> = None;
        for run in runs {
            let off = last
                .is_some_and(|last| run.day.0.saturating_sub(last.0) > rules::BACK_AFTER.days());
            if off {
                it.restart();
            }
            it.take(run);
            last = Some(run.day);
        }
        if last.is_some_and(|last| today.0.saturating_sub(last.0) > rules::BACK_AFTER.days()) {
            it.restart();
        }
        it
    }

    fn restart(&mut self) {
        (self.on, self.step, self.good) = (true, 0, 0);
    }

    fn take(&mut self, it: &DoneRun) {
        match it.light {
            Some(Light::Red | Light::Refer) => {
                self.step = if self.on { self.step.saturating_sub(1) } else { 0 };
                (self.on, self.good) = (true, 0);
            }
            _ if !self.on => {}
            Some(Light::Amber) => {
                (self.step, self.good) = (self.step.saturating_sub(1), 0);
            }
            Some(Light::AmberLight) => self.good = 0,
            None => {}
            Some(Light::Green) => {
                let step = it.run.step.map(usize::from);
                let long = it.run.minutes.is_some_and(|it| it >= rules::STRONG_RUN.value);
                if step.is_none() && long {
                    // Who runs so long without a walk and without pain is back.
                    self.on = false;
                } else if step.is_some_and(|step| step > self.step) {
                    self.up(it.day);
                }
            }
        }
    }

    fn up(&mut self, day: Day) {
        self.good = self.good.saturating_add(1);
        let week = |then: Option<Day>| then.is_some_and(|it| day.0.saturating_sub(it.0) < 7);
        let lately = self.ups.iter().filter(|it| week(**it)).count();
        let too_fast = lately >= usize::from(rules::STEPS_A_WEEK.value);
        if self.good < rules::STEP_RUNS.small() || too_fast {
            return;
        }
        self.ups = [self.ups[1], Some(day)];
        (self.step, self.good) = (self.step + 1, 0);
        if self.step >= STEPS.len() {
            self.on = false;
        }
    }
}

impl Runs {
    pub(super) fn of(
        runs: &[DoneRun],
        profile: &Profile,
        knee: &Knee,
        level: Level,
        today: Day,
    ) -> Self {
        let back = Return::over(runs, profile, today);
        let step = STEPS.get(back.step).filter(|_| back.on).copied();
        let last = runs.last().map(|it| it.day);
        let next = last.map(|it| it.plus(rules::STEP_REST.days())).filter(|it| *it > today);
        let in_week =
            runs.iter().rev().take_while(|it| today.0.saturating_sub(it.day.0) < 7).count();
        Self {
            advice: knee.for_running(),
            back: step.map(|step| {
                let of = rules::STEP_RUNS.small();
                Back { step, good: back.good.min(of), of }
            }),
            may_grow: may_grow(runs, knee, today),
            cue: Cue::of_week(today, profile.week),
            drills: level >= Level::Strength,
            not_before: next.filter(|_| back.on),
            in_week: (in_week.min(99) as u8, rules::RUNS_A_WEEK.small()),
        }
    }
}

/// In each of the last weeks there was a run, all of them green and none out of line (H07).
fn may_grow(runs: &[DoneRun], knee: &Knee, today: Day) -> Option<u8> {
    let weeks = rules::STABLE_WEEKS.small();
    if knee.light != Light::Green {
        return None;
    }
    for week in 0..i32::from(weeks) {
        let of_week = |it: &&DoneRun| today.0.saturating_sub(it.day.0).div_euclid(7) == week;
        let mut runs = runs.iter().filter(of_week).peekable();
        runs.peek()?;
        let stable = |it: &DoneRun| {
            it.light == Some(Light::Green) && it.run.alignment.is_some_and(|line| line > 0)
        };
        if !runs.all(stable) {
            return None;
        }
    }
    Some(weeks)
}

/// Days of the week on which there was a run at least twice in the last 4 weeks.
pub(super) fn usual_days(runs: &[DoneRun], today: Day) -> Vec<Weekday> {
    let days = i32::from(rules::USUAL_RUN_WEEKS.value) * 7;
    let near = || runs.iter().rev().take_while(|it| today.0.saturating_sub(it.day.0) < days);
    let usual = |weekday: &Weekday| {
        let times = near().filter(|it| it.day.weekday() == *weekday).count();
        times >= usize::from(rules::USUAL_RUN_TIMES.value)
    };
    Weekday::ALL.into_iter().filter(usual).collect()
}
