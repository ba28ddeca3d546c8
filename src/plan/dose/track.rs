//! How far somebody is with an exercise, and what follows from one more session with it.

use super::{Hold, Room, Told, What, Why, Work};
use crate::day::Day;
use crate::exercise::{Side, Sides};
use crate::plan::pain::Light;
use crate::plan::rules;

/// An exercise with its dose and how far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Track {
    pub work: Work,
    /// Why it stays as it is, after the last session with it.
    pub hold: Hold,
    /// Good sessions in a row since the last change.
    pub good: u8,
    pub(in crate::plan) slips: u8,
    pub(in crate::plan) shorts: u8,
    /// It was made easier because of pain: two good sessions bring it back.
    pub(in crate::plan) eased: bool,
    /// What was done before a step up that has not been done yet.
    pub(in crate::plan) before: Option<Work>,
    pub last: Option<Day>,
}

/// What follows from one session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Stay(Hold),
    Change { side: Side, what: What, why: Why, work: Work, up: bool },
}

impl Track {
    /// As it begins.
    pub const fn new(work: Work) -> Self {
        Self {
            work,
            hold: Hold::New,
            good: 0,
            slips: 0,
            shorts: 0,
            eased: false,
            before: None,
            last: None,
        }
    }

    /// The bottom of its range, after a break or a flare-up.
    pub(in crate::plan) fn begin_lower(&mut self) {
        self.go_back(self.before.unwrap_or(self.work).at_bottom(), Hold::Fresh);
    }

    /// A step up had not been done: this was planned as it was before.
    pub(in crate::plan) fn was_held(&self, planned: u16) -> bool {
        self.before.is_some_and(|it| it.amount == planned) && planned != self.work.amount
    }

    pub(in crate::plan) fn go_back(&mut self, work: Work, hold: Hold) {
        (self.work, self.hold) = (work, hold);
        (self.good, self.slips, self.shorts, self.before) = (0, 0, 0, None);
    }

    /// What follows from one session with it.
    pub fn judge(&self, told: &Told, room: &Room) -> Verdict {
        let work = self.work;
        let down = |side, why| match work.down(room) {
            Some((what, work)) => Verdict::Change { side, what, why, work, up: false },
            None => Verdict::Stay(Hold::Floor),
        };
        if let Some((side, site, level)) = told.hurt
            && level >= rules::AMBER_PAIN.small()
        {
            return down(side, Why::Hurt { site, level });
        }
        let light = match told.light {
            None => return Verdict::Stay(Hold::NotSaid),
            Some(light @ (Light::Amber | Light::Red)) if !told.hurt_elsewhere => {
                return down(told.hurt.map_or(Side::Both, |it| it.0), Why::Light(light));
            }
            Some(light) => light,
        };
        if light != Light::Green {
            return Verdict::Stay(Hold::Light(light));
        }
        if let Some(hold) = self.short(told) {
            let much = |side, done| {
                let why = Why::TooMuch { done, planned: told.planned };
                match work.lighter() {
                    Some((what, work)) => Verdict::Change { side, what, why, work, up: false },
                    None => Verdict::Stay(Hold::Floor),
                }
            };
            return match hold {
                Hold::Short { side, done, .. }
                    if is_much_less(done, told.planned)
                        && self.shorts + 1 >= rules::SLIPS.small() =>
                {
                    much(side, done)
                }
                _ => Verdict::Stay(hold),
            };
        }
        let (Some(effort), Some(form)) = (told.effort, told.form) else {
            return Verdict::Stay(Hold::NotSaid);
        };
        if form < rules::FORM.small() {
            if self.slips + 1 < rules::SLIPS.small() {
                return Verdict::Stay(Hold::Form { form });
            }
            let why = Why::FormSlipped { form };
            // First longer breaks, then less of it (R03).
            let (what, work) = if work.more_rest == 0 {
                let from = work.exercise.dose.rest_secs;
                let more_rest = rules::LONGER_REST.value;
                (What::Rest { from, to: from + more_rest }, Work { more_rest, ..work })
            } else {
                match work.lighter() {
                    Some(lighter) => lighter,
                    None => return Verdict::Stay(Hold::Form { form }),
                }
            };
            return Verdict::Change { side: Side::Both, what, why, work, up: false };
        }
        let reserve = 10_u8.saturating_sub(effort);
        if reserve < rules::RESERVE.small() {
            return Verdict::Stay(Hold::Reserve { left: reserve });
        }
        if let Some(felt) = told.heavy_run {
            return Verdict::Stay(Hold::HeavyRun { felt });
        }
        let good = self.good + 1;
        if good < rules::GOOD_IN_A_ROW.small() {
            return Verdict::Stay(Hold::Once { good });
        }
        match work.up(room, form, self.eased) {
            None => Verdict::Stay(Hold::Top),
            Some((what, work)) => {
                let why = match what {
                    What::Exercise { .. } if self.eased => Why::BackUp { sessions: good },
                    _ => Why::Ready { sessions: good, reserve },
                };
                Verdict::Change { side: Side::Both, what, why, work, up: true }
            }
        }
    }

    /// What was not done of it.
    fn short(&self, told: &Told) -> Option<Hold> {
        let dose = self.work.amount;
        let wanted = if told.is_cut { dose.min(told.planned) } else { dose };
        let [left, right, both] = told.least;
        let sides: &[(Side, Option<u16>)] = match self.work.exercise.sides {
            Sides::Each => &[(Side::Left, left), (Side::Right, right)],
            Sides::Both | Sides::Alternating | Sides::OutAndBack => &[(Side::Both, both)],
        };
        sides.iter().find_map(|&(side, done)| match done {
            None => Some(Hold::OneSide(side)),
            Some(done) if done < wanted => Some(Hold::Short { side, done, wanted }),
            Some(_) => None,
        })
    }

    /// Takes a verdict in.
    pub(in crate::plan) fn take(&mut self, day: Day, verdict: &Verdict, told: &Told) {
        self.last = Some(day);
        self.before = None;
        match verdict {
            Verdict::Stay(hold) => {
                self.good = match hold {
                    Hold::Once { good } => *good,
                    // Nothing harder: stay ready for a new level or kit.
                    Hold::Top => rules::GOOD_IN_A_ROW.small() - 1,
                    // Nothing said says nothing.
                    Hold::HeavyRun { .. } | Hold::NotSaid => self.good,
                    _ => 0,
                };
                self.slips = if matches!(hold, Hold::Form { .. }) { self.slips + 1 } else { 0 };
                let much = match hold {
                    Hold::Short { done, .. } => is_much_less(*done, told.planned),
                    _ => false,
                };
                self.shorts = if much { self.shorts + 1 } else { 0 };
                self.hold = *hold;
            }
            Verdict::Change { work, up, .. } => {
                (self.good, self.slips, self.shorts) = (0, 0, 0);
                self.hold = Hold::Once { good: 0 };
                if *up {
                    self.eased = false;
                }
                if work.exercise == self.work.exercise {
                    self.before = up.then_some(self.work);
                    self.work = *work;
                } else {
                    // Whenever it comes back, it begins low.
                    self.work = self.work.at_bottom();
                }
            }
        }
    }
}

/// Not a matter of one repetition.
fn is_much_less(done: u16, planned: u16) -> bool {
    u32::from(done) * 100 < u32::from(planned) * u32::from(rules::MUCH_LESS.value)
}
