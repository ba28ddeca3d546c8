//! The light over time: worse at once, better through a load that went better; red twice and pain
//! that does not change lead to somebody who looks at it.

use super::{Finding, Knee, Light, Said, Sign};
use crate::day::Day;
use crate::plan::rules;

/// The light over time.
#[derive(Clone, Debug, Default)]
pub(in crate::plan) struct Watch {
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
    pub(in crate::plan) fn see(&mut self, day: Day, said: &Said, is_load: bool) -> Option<Light> {
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

    pub(in crate::plan) fn flags(&mut self, day: Day, yes: &[String]) {
        let finding =
            |id: &String| Finding { day, light: Light::Refer, sign: Sign::Flag(id.clone()) };
        self.flags = yes.iter().map(finding).collect();
    }

    /// Somebody qualified has looked at it.
    pub(in crate::plan) fn was_seen(&mut self) {
        self.flags.clear();
        self.worst.clear();
        (self.reds, self.last_red) = (None, None);
    }

    pub(in crate::plan) const fn has_flags(&self) -> bool {
        !self.flags.is_empty()
    }

    fn rest_until(&self) -> Day {
        self.since.0.plus(rules::RED_REST.days() - 1)
    }

    /// The light on a day.
    pub(in crate::plan) fn light(&self, today: Day) -> Light {
        if self.referral(today).is_some() || self.has_flags() { Light::Refer } else { self.light }
    }

    pub(in crate::plan) fn knee(&self, today: Day) -> Knee {
        let mut findings = self.flags.clone();
        findings.extend(self.referral(today));
        let light = if findings.is_empty() { self.light } else { Light::Refer };
        findings.extend(self.findings.iter().cloned());
        let rest_until = (self.light == Light::Red).then(|| self.rest_until());
        Knee { light, findings, rest_until, known: self.known || light == Light::Refer }
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
