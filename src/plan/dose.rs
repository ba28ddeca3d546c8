//! How much of an exercise: double progression from what was done, one change at a time.
//!
//! **What is kept and what follows.** A set is stored with its exercise, side, amount and what
//! was planned. Band, place of the band, step height, weight and tempo are not stored per set.
//! They need not be: the plan is a fold over everything that was written down, oldest first, so
//! what was asked for on a day follows from the days before it. A session is taken to have been
//! done with the band and the height the plan asked for; who did otherwise takes the change back
//! ([`crate::diary::Choice::Undo`]) or swaps the exercise, which the stored sets show. The price:
//! a later release with other rules may read the same past a little differently. Amounts, sets and
//! exercises stay what they were. Other circuits than the plan's tell of an exercise only while
//! nothing but its amount was made harder; that something hurt counts in any circuit.
//!
//! **Both sides.** A circuit gives both sides the same dose, so the side that can do less decides
//! (S08). A change names the side that decided it.
//!
//! **Up** (P01, P02, P03, P05): after [`rules::GOOD_IN_A_ROW`] good sessions in a row, the first
//! of these that has room: amount, slower lowering, place of the band or height of the step, next
//! band, weight, harder variant. After any but the first the amount begins at its bottom again.
//! **Down** after an amber or worse: the easier variant, or the last of those steps taken back.

use super::menu;
use super::pain::Light;
use super::rules;
use crate::circuit::{MAX_PHASE_SECS, Station};
use crate::day::Day;
use crate::diary::Level;
use crate::exercise::{Exercise, Kit, Measure, Side, Sides, Stage, Tempo, TempoName};
use crate::session::Site;

/// How an exercise is done now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Work {
    pub exercise: &'static Exercise,
    pub sets: u8,
    /// Per side and set, in the exercise's measure.
    pub amount: u16,
    /// Seconds by which the lowering is slower than the exercise's own.
    pub slower: u8,
    /// Where in [`levers`] it is.
    pub lever: u8,
    /// Which of the profile's bands, the lightest being 0; of no meaning without bands.
    pub band: u8,
    /// 0: none; 1: the lightest that is there, and so on.
    pub weight: u8,
    /// Seconds of rest beyond the exercise's own.
    pub more_rest: u16,
}

/// What makes an exercise harder without another load.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lever {
    AboveKnees,
    Ankles,
    Forefeet,
    /// Height of the step, centimetres.
    StepCm(u8),
}

/// What changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    Amount {
        from: u16,
        to: u16,
    },
    /// Seconds of lowering.
    Tempo {
        from: u8,
        to: u8,
    },
    Lever {
        from: Lever,
        to: Lever,
    },
    /// Places in the profile's list of bands.
    Band {
        from: u8,
        to: u8,
    },
    Weight {
        from: u8,
        to: u8,
    },
    /// Seconds between sets.
    Rest {
        from: u16,
        to: u16,
    },
    Exercise {
        from: &'static Exercise,
        to: &'static Exercise,
    },
    /// Landings in a session of hops.
    Contacts {
        from: u16,
        to: u16,
    },
}

/// Why it changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// All of it was done, on both sides, so many sessions in a row, with reserve and form.
    Ready { sessions: u8, reserve: u8 },
    /// It was made easier once and has gone well since.
    BackUp { sessions: u8 },
    /// The light of that session.
    Light(Light),
    /// It hurt here.
    Hurt { site: Site, level: u8 },
    /// Much less than planned was done, twice.
    TooMuch { done: u16, planned: u16 },
    /// The form slipped, twice.
    FormSlipped { form: u8 },
    /// You took another one.
    Swapped,
    /// A break: it begins lower again.
    TimeOff { days: u16 },
}

/// One change of one exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The session that led to it.
    pub day: Day,
    /// From when it could be seen: with the morning after, if that decided it.
    pub seen: Day,
    pub exercise: &'static Exercise,
    /// The side that decided.
    pub side: Side,
    pub what: What,
    pub why: Why,
    /// Harder than before.
    pub up: bool,
    /// Taken back by choice.
    pub undone: bool,
    pub(super) before: Work,
}

/// Why nothing goes up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// Not done yet.
    New,
    /// Good once; twice in a row is what counts.
    Once {
        good: u8,
    },
    /// Too little left: repetitions in reserve.
    Reserve {
        left: u8,
    },
    Form {
        form: u8,
    },
    /// One of the questions after the session was left out.
    NotSaid,
    /// A side was left out.
    OneSide(Side),
    /// Not all of it.
    Short {
        side: Side,
        done: u16,
        wanted: u16,
    },
    Light(Light),
    /// The last run felt heavy.
    HeavyRun {
        felt: u8,
    },
    /// There is nothing harder at this level with this kit.
    Top,
    /// There is nothing easier.
    Floor,
    /// The level went back by choice or after a break.
    Fresh,
    /// A change was taken back.
    Undone,
}

/// What one session tells about one exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// Of the session with the morning after; `None`: nothing was said.
    pub light: Option<Light>,
    /// Rating of perceived exertion, 0 to 10.
    pub effort: Option<u8>,
    /// 0 (lost) to 3 (all).
    pub form: Option<u8>,
    /// The least of a side's sets: left, right, both together.
    pub least: [Option<u16>; 3],
    /// The least amount that was planned.
    pub planned: u16,
    /// The plan's own circuit: less than the dose was planned to fit the minutes.
    pub is_cut: bool,
    /// Where and how much it hurt in this exercise, and on which side.
    pub hurt: Option<(Side, Site, u8)>,
    /// Another exercise of the session was named as the one that hurt.
    pub hurt_elsewhere: bool,
    /// How the last run felt, if it was heavy.
    pub heavy_run: Option<u8>,
}

/// What a person has for going up.
#[derive(Clone, Copy, Debug)]
pub struct Room<'a> {
    pub level: Level,
    pub kit: &'a [Kit],
    /// How many bands there are.
    pub bands: u8,
}

/// An exercise with its dose and how far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Track {
    pub work: Work,
    /// Why it stays as it is, after the last session with it.
    pub hold: Hold,
    /// Good sessions in a row since the last change.
    pub good: u8,
    pub(super) slips: u8,
    pub(super) shorts: u8,
    /// It was made easier because of pain: two good sessions bring it back.
    pub(super) eased: bool,
    /// What was done before a step up that has not been done yet.
    pub(super) before: Option<Work>,
    pub last: Option<Day>,
}

/// What follows from one session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Stay(Hold),
    Change { side: Side, what: What, why: Why, work: Work, up: bool },
}

/// What can be moved down the leg, or made higher.
pub fn levers(exercise: &Exercise) -> &'static [Lever] {
    match exercise.id.0 {
        "lat-walk" | "monster" => &[Lever::AboveKnees, Lever::Ankles, Lever::Forefeet],
        "sl-abd-band" => &[Lever::AboveKnees, Lever::Ankles],
        "lat-stepdown" | "fwd-stepdown" => {
            &[Lever::StepCm(10), Lever::StepCm(15), Lever::StepCm(20)]
        }
        "step-up" | "lat-stepup" => &[Lever::StepCm(15), Lever::StepCm(20), Lever::StepCm(30)],
        _ => &[],
    }
}

impl Work {
    /// The smallest dose of an exercise.
    pub const fn first(exercise: &'static Exercise) -> Self {
        Self {
            exercise,
            sets: exercise.dose.sets.0,
            amount: exercise.dose.amount.0,
            slower: 0,
            lever: 0,
            band: 0,
            weight: 0,
            more_rest: 0,
        }
    }

    /// Instead of the exercise's own tempo, if it is slower.
    pub fn tempo(&self) -> Option<Tempo> {
        let own = self.exercise.tempo;
        let lower = (own.lower + self.slower).min(MAX_PHASE_SECS);
        (lower != own.lower).then_some(Tempo { name: TempoName::Own, lower, ..own })
    }

    /// As a station of a circuit.
    pub fn station(&self) -> Station {
        Station {
            sets: self.sets,
            amount: self.amount,
            tempo: self.tempo(),
            rest_secs: self.exercise.dose.rest_secs + self.more_rest,
            ..Station::of(self.exercise)
        }
    }

    /// Where the band is or how high the step is, if that is a choice.
    pub fn lever(&self) -> Option<Lever> {
        levers(self.exercise).get(usize::from(self.lever)).copied()
    }

    /// Whether it is done with a loop band.
    pub fn has_band(&self) -> bool {
        self.exercise.kit.contains(&Kit::LoopBand)
    }

    /// Nothing but the amount was made harder: any circuit with that amount is the same work.
    pub(super) const fn is_plain(&self) -> bool {
        self.slower == 0 && self.lever == 0 && self.band == 0 && self.weight == 0
    }

    const fn at_bottom(self) -> Self {
        Self { amount: self.exercise.dose.amount.0, ..self }
    }

    /// How much one step of the amount is.
    fn step(&self) -> u16 {
        let (least, most) = self.exercise.dose.amount;
        let part = most.saturating_sub(least).div_ceil(rules::STEPS_TO_TOP.value).max(1);
        match self.exercise.dose.measure {
            Measure::HoldSecs => part.next_multiple_of(5),
            Measure::Reps | Measure::Steps => part,
        }
    }

    fn can_be_slower(&self) -> bool {
        let Self { exercise, slower, .. } = self;
        *slower == 0
            && exercise.dose.measure == Measure::Reps
            && exercise.stage != Stage::Plyometrics
            && exercise.tempo.lower > 1
    }

    fn can_have_weight(&self, kit: &[Kit]) -> bool {
        let optional = self.exercise.kit_optional;
        [Kit::Dumbbell, Kit::AnkleWeight].iter().any(|it| optional.contains(it) && kit.contains(it))
    }

    /// The next step up, if there is room.
    fn up(self, room: &Room, form: u8, eased: bool) -> Option<(What, Self)> {
        let Self { exercise, amount, slower, lever, band, weight, .. } = self;
        let harder = || {
            let to =
                menu::variant(exercise, exercise.harder, menu::stage_of(room.level), room.kit)?;
            Some((What::Exercise { from: exercise, to }, Self::first(to)))
        };
        if eased && let Some(back) = harder() {
            return Some(back);
        }
        let most = exercise.dose.amount.1;
        if amount < most {
            let to = (amount + self.step()).min(most);
            return Some((What::Amount { from: amount, to }, Self { amount: to, ..self }));
        }
        let low = self.at_bottom();
        if self.can_be_slower() {
            let from = exercise.tempo.lower;
            let to = from + rules::SLOWER.small();
            return Some((
                What::Tempo { from, to },
                Self { slower: slower + rules::SLOWER.small(), ..low },
            ));
        }
        let next = self.lever().zip(levers(exercise).get(usize::from(lever) + 1));
        if let Some((from, &to)) = next {
            return Some((What::Lever { from, to }, Self { lever: lever + 1, ..low }));
        }
        if self.has_band() && band + 1 < room.bands {
            return Some((What::Band { from: band, to: band + 1 }, Self { band: band + 1, ..low }));
        }
        if weight < rules::WEIGHTS.small()
            && form >= rules::FORM_FOR_WEIGHT.small()
            && self.can_have_weight(room.kit)
        {
            return Some((
                What::Weight { from: weight, to: weight + 1 },
                Self { weight: weight + 1, ..low },
            ));
        }
        harder()
    }

    /// One step down: the easier variant, or the last step taken back.
    fn down(self, room: &Room) -> Option<(What, Self)> {
        let Self { exercise, amount, slower, lever, band, weight, .. } = self;
        if let Some(to) =
            menu::variant(exercise, exercise.easier, menu::stage_of(room.level), room.kit)
        {
            return Some((What::Exercise { from: exercise, to }, Self::first(to)));
        }
        self.back(amount, slower, lever, band, weight)
    }

    /// One step down without another exercise.
    fn lighter(self) -> Option<(What, Self)> {
        let Self { amount, slower, lever, band, weight, .. } = self;
        self.back(amount, slower, lever, band, weight)
    }

    fn back(
        self,
        amount: u16,
        slower: u8,
        lever: u8,
        band: u8,
        weight: u8,
    ) -> Option<(What, Self)> {
        let low = self.at_bottom();
        if weight > 0 {
            let to = weight - 1;
            Some((What::Weight { from: weight, to }, Self { weight: to, ..low }))
        } else if band > 0 {
            Some((What::Band { from: band, to: band - 1 }, Self { band: band - 1, ..low }))
        } else if lever > 0 {
            let before = Self { lever: lever - 1, ..low };
            let (from, to) = (self.lever()?, before.lever()?);
            Some((What::Lever { from, to }, before))
        } else if slower > 0 {
            let own = self.exercise.tempo.lower;
            Some((What::Tempo { from: own + slower, to: own }, Self { slower: 0, ..low }))
        } else {
            let least = self.exercise.dose.amount.0;
            let to = amount.saturating_sub(self.step()).max(least);
            (to < amount)
                .then_some((What::Amount { from: amount, to }, Self { amount: to, ..self }))
        }
    }

    /// Nothing of it is more than in the other, the exercise being the same.
    pub fn is_at_most(&self, other: &Self) -> bool {
        self.sets <= other.sets
            && self.amount <= other.amount
            && self.slower <= other.slower
            && self.lever <= other.lever
            && self.band <= other.band
            && self.weight <= other.weight
    }
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
    pub(super) fn begin_lower(&mut self) {
        self.go_back(self.before.unwrap_or(self.work).at_bottom(), Hold::Fresh);
    }

    /// A step up had not been done: this was planned as it was before.
    pub(super) fn was_held(&self, planned: u16) -> bool {
        self.before.is_some_and(|it| it.amount == planned) && planned != self.work.amount
    }

    pub(super) fn go_back(&mut self, work: Work, hold: Hold) {
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
    pub(super) fn take(&mut self, day: Day, verdict: &Verdict, told: &Told) {
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
