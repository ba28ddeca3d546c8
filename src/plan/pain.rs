//! The light of the knee: green, amber-light, amber, red, refer; with the reasons and their
//! numbers, and what follows for strength and for running. Evidence page, section 4.
//!
//! What loads the knee is a session or a run. Its light is the worst of what was said during it,
//! of how long it took to settle, and of the morning after. The light of the knee is that of the
//! last load; a light gets worse at once and better only through a load that went better. Nothing
//! said is not green: it changes nothing.

use super::rules::{self, Rule};
use crate::day::Day;
use crate::diary::{Morning, Run, Settled};
use crate::history::SessionRecord;
use crate::session::Site;

/// From good to bad.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Light {
    #[default]
    Green,
    /// Hold the load.
    AmberLight,
    /// Do less.
    Amber,
    /// Stop, rest, then only what does not hurt.
    Red,
    /// Have it looked at; nothing goes up before.
    Refer,
}

/// What the light means for a circuit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ForStrength {
    /// Up, if the rest is there too.
    GoOn,
    /// The same load, in a range that hurts 2 at most.
    Hold,
    /// An easier exercise, one set less, no deep bend of the knee under load.
    Ease,
    /// 48 hours of rest.
    Rest,
    /// Only moves of the first level that do not hurt.
    Gentle,
}

/// What the light means for running.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ForRunning {
    /// On, by at most 10 % beyond the longest.
    GoOn,
    /// The same again, flat, with 5 % more steps.
    Repeat,
    /// Up to half of it less, or 4 minutes of running and 1 of walking, no hills.
    Less,
    /// Not now; walking or cycling up to a pain of 2.
    Stop,
}

impl ForStrength {
    /// The numbers in it, to show.
    pub fn rules(self) -> &'static [&'static Rule] {
        match self {
            Self::GoOn => const { &[&rules::GREEN_PAIN, &rules::GREEN_SETTLES] },
            Self::Hold => const { &[&rules::GREEN_PAIN, &rules::AMBER_PAIN] },
            Self::Ease => const { &[&rules::AMBER_PAIN] },
            Self::Rest | Self::Gentle => const { &[&rules::RED_PAIN, &rules::RED_REST] },
        }
    }
}

impl ForRunning {
    /// The numbers in it, to show.
    pub fn rules(self) -> &'static [&'static Rule] {
        match self {
            Self::GoOn => const { &[&rules::LONGEST_MORE, &rules::LONGEST_DAYS] },
            Self::Repeat => const { &[&rules::MORE_STEPS] },
            Self::Less => {
                const { &[&rules::RUN_LESS, &rules::RUN_WALK_RUN, &rules::RUN_WALK_WALK] }
            }
            Self::Stop => const { &[&rules::RED_PAIN, &rules::GREEN_PAIN] },
        }
    }
}

/// What was seen, with its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Worst pain at the knee, 0 to 10, in a session or on a run.
    Pain {
        level: u8,
        run: bool,
    },
    /// Sharp, whatever its number.
    Sharp {
        level: u8,
    },
    /// Above red, but not at the knee.
    Elsewhere {
        level: u8,
        site: Site,
    },
    Settled(Settled),
    /// The next morning, and a usual one.
    Morning {
        knee: u8,
        usual: u8,
    },
    Swelling,
    Limp,
    Night,
    /// This was the second amber-light after the one on that day.
    Lights {
        first: Day,
    },
    /// This was the second red after the one on that day.
    Reds {
        first: Day,
    },
    /// The worst of the week that ended 6 weeks ago, and of the last 7 days.
    NoChange {
        then: u8,
        now: u8,
    },
    /// A safety question that was answered with yes.
    Flag(String),
}

impl Sign {
    /// The rule that makes it a sign.
    pub const fn rule(&self) -> Option<&'static Rule> {
        Some(match self {
            Self::Pain { level, .. } => match level {
                0..=2 => &rules::GREEN_PAIN,
                3..=5 => &rules::AMBER_PAIN,
                _ => &rules::RED_PAIN,
            },
            Self::Elsewhere { .. } => &rules::RED_PAIN,
            Self::Settled(_) => &rules::GREEN_SETTLES,
            Self::Morning { knee, usual } => match knee.saturating_sub(*usual) {
                0 | 1 => &rules::MORNING_LIGHT,
                2 => &rules::MORNING_AMBER,
                _ => &rules::MORNING_RED,
            },
            Self::Lights { .. } => &rules::LIGHTS_WINDOW,
            Self::Reds { .. } => &rules::REDS_WINDOW,
            Self::NoChange { .. } => &rules::NO_CHANGE_WEEKS,
            Self::Sharp { .. } | Self::Swelling | Self::Limp | Self::Night | Self::Flag(_) => {
                return None;
            }
        })
    }
}

/// A reason for a light.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub day: Day,
    pub light: Light,
    pub sign: Sign,
}

/// The knee as it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Knee {
    pub light: Light,
    /// Why; empty while it is green or nothing is known.
    pub findings: Vec<Finding>,
    /// The last day of a rest that a red asks for.
    pub rest_until: Option<Day>,
    /// Something was ever said about the knee.
    pub known: bool,
}

impl Knee {
    pub fn for_strength(&self, today: Day) -> ForStrength {
        match self.light {
            Light::Green => ForStrength::GoOn,
            Light::AmberLight => ForStrength::Hold,
            Light::Amber => ForStrength::Ease,
            Light::Red | Light::Refer if self.rest_until.is_some_and(|last| today <= last) => {
                ForStrength::Rest
            }
            Light::Red | Light::Refer => ForStrength::Gentle,
        }
    }

    pub const fn for_running(&self) -> ForRunning {
        match self.light {
            Light::Green => ForRunning::GoOn,
            Light::AmberLight => ForRunning::Repeat,
            Light::Amber => ForRunning::Less,
            Light::Red | Light::Refer => ForRunning::Stop,
        }
    }
}

/// What was said about one load or one morning: nothing, or a light and its signs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) light: Option<Light>,
    pub(super) signs: Vec<(Light, Sign)>,
    /// The worst number, for the trend.
    pub(super) worst: Option<u8>,
}

impl Said {
    fn add(&mut self, light: Light, sign: Sign) {
        self.light = self.light.max(Some(light));
        if light > Light::Green {
            self.signs.push((light, sign));
        }
    }

    fn pain(&mut self, level: u8, run: bool) {
        self.worst = self.worst.max(Some(level));
        self.add(of_pain(level), Sign::Pain { level, run });
    }

    /// The load with the morning after it.
    pub(super) fn with(&mut self, morning: &Self) {
        // A calm morning alone does not tell how the load was.
        if morning.light > Some(Light::Green) || self.light.is_some() {
            self.light = self.light.max(morning.light);
        }
        self.worst = self.worst.max(morning.worst);
        self.signs.extend(morning.signs.iter().cloned());
    }
}

/// The light of a pain from 0 to 10 under load.
pub fn of_pain(level: u8) -> Light {
    if level > rules::RED_PAIN.small() {
        Light::Red
    } else if level >= rules::AMBER_PAIN.small() {
        Light::Amber
    } else if level > rules::GREEN_PAIN.small() {
        Light::AmberLight
    } else {
        Light::Green
    }
}

/// The light of a morning so many points above the usual one.
pub fn of_morning(above: u8) -> Light {
    if above >= rules::MORNING_RED.small() {
        Light::Red
    } else if above >= rules::MORNING_AMBER.small() {
        Light::Amber
    } else if above >= rules::MORNING_LIGHT.small() {
        Light::AmberLight
    } else {
        Light::Green
    }
}

pub(super) const fn is_knee(site: Site) -> bool {
    matches!(site, Site::KneeFront | Site::KneeOuter | Site::KneeInner | Site::BelowKneecap)
}

pub(super) fn said_of_session(record: &SessionRecord) -> Said {
    let mut said = Said::default();
    let mut peak = record.feedback.knee;
    for pain in &record.pains {
        let hurt = pain.hurt;
        if is_knee(hurt.site) {
            peak = peak.max(Some(hurt.level));
            if hurt.sharp {
                said.add(Light::Amber, Sign::Sharp { level: hurt.level });
            }
        } else if hurt.level > rules::RED_PAIN.small() {
            said.add(Light::Amber, Sign::Elsewhere { level: hurt.level, site: hurt.site });
        }
    }
    // Only the answer at its end says that nothing else hurt.
    if let Some(peak) = peak
        && (record.feedback.knee.is_some() || of_pain(peak) > Light::Green)
    {
        said.pain(peak, false);
    }
    said
}

pub(super) fn said_of_run(run: &Run) -> Said {
    let mut said = Said::default();
    if let Some(level) = run.knee {
        said.pain(level, true);
    }
    said
}

pub(super) fn said_of_morning(morning: Morning, usual: u8) -> Said {
    let knee = morning.knee;
    let mut said = Said { worst: Some(knee), ..Said::default() };
    said.add(of_morning(knee.saturating_sub(usual)), Sign::Morning { knee, usual });
    match morning.settled {
        // Within the hour is green; longer than that is what amber-light begins with.
        Some(settled @ (Settled::WithinADay | Settled::NotYet)) => {
            said.add(Light::AmberLight, Sign::Settled(settled));
        }
        Some(Settled::WithinAnHour) | None => {}
    }
    for (is, sign) in [
        (morning.swelling, Sign::Swelling),
        (morning.limp, Sign::Limp),
        (morning.night, Sign::Night),
    ] {
        if is {
            said.add(Light::Red, sign);
        }
    }
    said
}

/// The light over time.
#[derive(Clone, Debug, Default)]
pub(super) struct Watch {
    light: Light,
    since: Day0,
    of_load: bool,
    findings: Vec<Finding>,
    last_light: Option<Day>,
    last_red: Option<Day>,
    reds: Option<Finding>,
    flags: Vec<Finding>,
    /// The worst number of each day on which one was said.
    worst: Vec<(Day, u8)>,
    known: bool,
}

/// A day, by default long ago.
#[derive(Clone, Copy, Debug)]
struct Day0(Day);

impl Default for Day0 {
    fn default() -> Self {
        Self(Day(i32::MIN))
    }
}

impl Watch {
    /// A load with all that is known of it, or a morning that follows none. Returns its light,
    /// two amber-lights being an amber.
    pub(super) fn see(&mut self, day: Day, said: &Said, is_load: bool) -> Option<Light> {
        if let Some(worst) = said.worst {
            match self.worst.last_mut() {
                Some((last, level)) if *last == day => *level = worst.max(*level),
                _ => self.worst.push((day, worst)),
            }
        }
        let mut light = said.light?;
        self.known = true;
        let finding =
            |(light, sign): &(Light, Sign)| Finding { day, light: *light, sign: sign.clone() };
        let mut findings: Vec<Finding> = said.signs.iter().map(finding).collect();
        if light == Light::AmberLight {
            if let Some(first) = self.last_light
                && first < day
                && day.0.saturating_sub(first.0) < rules::LIGHTS_WINDOW.days()
            {
                light = Light::Amber;
                findings.push(Finding { day, light, sign: Sign::Lights { first } });
            }
            self.last_light = Some(day);
        }
        if light == Light::Red {
            if let Some(first) = self.last_red {
                let apart = day.0.saturating_sub(first.0);
                // A morning within the rest still belongs to the red before it.
                let is_another = apart > if is_load { 0 } else { rules::RED_REST.days() };
                if is_another && apart < rules::REDS_WINDOW.days() {
                    self.reds =
                        Some(Finding { day, light: Light::Refer, sign: Sign::Reds { first } });
                }
            }
            self.last_red = Some(day);
        }
        let rests = self.light == Light::Red && day.0 <= self.rest_until().0;
        let clears = is_load || (!self.of_load && self.light != Light::Red);
        if light >= self.light {
            if light == self.light && self.since.0 == day {
                self.findings.extend(findings);
            } else {
                self.findings = findings;
            }
            (self.light, self.since, self.of_load) = (light, Day0(day), is_load);
        } else if clears && !rests {
            (self.light, self.since, self.of_load) = (light, Day0(day), is_load);
            self.findings = findings;
        }
        Some(light)
    }

    pub(super) fn flags(&mut self, day: Day, yes: &[String]) {
        let finding =
            |id: &String| Finding { day, light: Light::Refer, sign: Sign::Flag(id.clone()) };
        self.flags = yes.iter().map(finding).collect();
    }

    /// Somebody qualified has looked at it.
    pub(super) fn was_seen(&mut self) {
        self.flags.clear();
        self.worst.clear();
        (self.reds, self.last_red) = (None, None);
    }

    pub(super) const fn has_flags(&self) -> bool {
        !self.flags.is_empty()
    }

    fn rest_until(&self) -> Day {
        self.since.0.plus(rules::RED_REST.days() - 1)
    }

    /// The light on a day.
    pub(super) fn light(&self, today: Day) -> Light {
        if self.referral(today).is_some() || self.has_flags() { Light::Refer } else { self.light }
    }

    pub(super) fn knee(&self, today: Day) -> Knee {
        let mut findings = self.flags.clone();
        findings.extend(self.referral(today));
        let light = if findings.is_empty() { self.light } else { Light::Refer };
        findings.extend(self.findings.iter().cloned());
        let rest_until = (self.light == Light::Red).then(|| self.rest_until());
        Knee { light, findings, rest_until, known: self.known }
    }

    /// Red twice, or pain that did not change.
    fn referral(&self, today: Day) -> Option<Finding> {
        let lasts =
            |finding: &&Finding| today.0.saturating_sub(finding.day.0) < rules::REDS_WINDOW.days();
        self.reds.as_ref().filter(lasts).cloned().or_else(|| self.no_change(today))
    }

    /// The weeks from the one that ended 6 weeks ago to the last 7 days: pain above green in
    /// each of them that has a number, and not 2 points less at the end.
    fn no_change(&self, today: Day) -> Option<Finding> {
        const WEEKS: usize = 7;
        let hurts = |level: &u8| *level > rules::GREEN_PAIN.small();
        let mut weeks = [None; WEEKS];
        let mut later = 0;
        for (day, level) in self.worst.iter().rev() {
            let ago = usize::try_from(today.0.saturating_sub(day.0)).ok()? / 7;
            // The week after this one is complete: without pain it ends the search.
            if ago > later && weeks[later].is_some_and(|it| !hurts(&it)) {
                return None;
            }
            later = ago;
            let Some(week) = weeks.get_mut(ago) else { break };
            *week = Some((*level).max(week.unwrap_or(0)));
        }
        let (now, then) = (weeks[0]?, weeks[WEEKS - 1]?);
        let is_same = then < now.saturating_add(rules::NO_CHANGE_POINTS.small());
        (weeks.iter().flatten().all(hurts) && is_same).then_some(Finding {
            day: today,
            light: Light::Refer,
            sign: Sign::NoChange { then, now },
        })
    }
}
