//! One exercise as it is done now, and the next step up or down from there.

use super::{Room, What};
use crate::circuit::{MAX_PHASE_SECS, Station};
use crate::exercise::{Exercise, Kit, Measure, Stage, Tempo, TempoName};
use crate::library::ladder::Way;
use crate::plan::{menu, rules};

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
    pub(in crate::plan) const fn is_plain(&self) -> bool {
        self.slower == 0 && self.lever == 0 && self.band == 0 && self.weight == 0
    }

    pub(super) const fn at_bottom(self) -> Self {
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
    pub(super) fn up(self, room: &Room, form: u8, eased: bool) -> Option<(What, Self)> {
        let Self { exercise, amount, slower, lever, band, weight, .. } = self;
        let harder = || {
            let to = menu::variant(exercise, Way::Harder, menu::stage_of(room.level), room.kit)?;
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
    pub(super) fn down(self, room: &Room) -> Option<(What, Self)> {
        let Self { exercise, amount, slower, lever, band, weight, .. } = self;
        if let Some(to) = menu::variant(exercise, Way::Easier, menu::stage_of(room.level), room.kit)
        {
            return Some((What::Exercise { from: exercise, to }, Self::first(to)));
        }
        self.back(amount, slower, lever, band, weight)
    }

    /// One step down without another exercise.
    pub(super) fn lighter(self) -> Option<(What, Self)> {
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
