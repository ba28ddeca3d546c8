//! What one session, run or morning says about the knee: a light, and the signs that made it.

use super::{Light, Sign};
use crate::diary::{Morning, Run, Settled};
use crate::history::SessionRecord;
use crate::plan::rules;
use crate::session::Site;

/// What was said about one load or one morning: nothing, or a light and its signs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::plan) struct Said {
    pub(in crate::plan) light: Option<Light>,
    pub(in crate::plan) signs: Vec<(Light, Sign)>,
    /// The worst number, for the trend.
    pub(in crate::plan) worst: Option<u8>,
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
    pub(in crate::plan) fn with(&mut self, morning: &Self) {
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

const fn is_knee(site: Site) -> bool {
    matches!(site, Site::KneeFront | Site::KneeOuter | Site::KneeInner | Site::BelowKneecap)
}

pub(in crate::plan) fn said_of_session(record: &SessionRecord) -> Said {
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

pub(in crate::plan) fn said_of_run(run: &Run) -> Said {
    let mut said = Said::default();
    if let Some(level) = run.knee {
        said.pain(level, true);
    }
    said
}

pub(in crate::plan) fn said_of_morning(morning: Morning, usual: u8) -> Said {
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
