//! The week as a plan that shifts: what was done stays, what is to come is laid anew from today.
//! A day without a session is no fault and leaves no mark. H01 to H03, H06, H08.

use std::cmp::Ordering;

use super::Plan;
use super::kind::Kind;
use super::pain::{ForStrength, Light};
use super::rules;
use super::today::Running;
use crate::day::{Day, Weekday};

/// One day of the week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeekDay {
    pub day: Day,
    /// What was done, in order.
    pub done: Vec<Kind>,
    /// What is to come; `None` for days that are over and for a day on which it was done.
    pub planned: Option<Kind>,
    /// A run is usual on this day: a minute of bridges before it.
    pub primer: bool,
    /// There is time for a session.
    pub free: bool,
}

impl Plan {
    /// The week of today, with its first day first.
    pub fn week(&self) -> [WeekDay; 7] {
        let mut next = self.person.profile.week.first_day(self.day);
        let days = [(); 7].map(|()| {
            let day = next;
            next = day.plus(1);
            day
        });
        self.lay(days)
    }

    /// Today and the six days after it.
    pub fn seven_days(&self) -> [WeekDay; 7] {
        let mut next = self.day;
        let days = [(); 7].map(|()| {
            let day = next;
            next = day.plus(1);
            day
        });
        self.lay(days)
    }

    fn lay(&self, days: [Day; 7]) -> [WeekDay; 7] {
        let full = self.done.iter().filter(|it| it.kind.is_full());
        // Done ones, and then the planned ones too.
        let mut fulls: Vec<Day> = full.map(|it| it.day).collect();
        let mut last_kind = self.done.iter().rev().find(|it| it.kind.is_full()).map(|it| it.kind);
        let mut lay = |day: Day| {
            let done: Vec<Kind> =
                self.done.iter().filter(|it| it.day == day).map(|it| it.kind).collect();
            let free = self.person.profile.has_time_on(day.weekday());
            let planned = match day.cmp(&self.day) {
                Ordering::Less => None,
                Ordering::Equal => {
                    let (today, _) = self.choose(Running::NotSaid);
                    Some(today).filter(|it| done.is_empty() || *it != Kind::Rest)
                }
                Ordering::Greater => Some(self.planned(day, &fulls, last_kind)),
            };
            if let Some(kind) = planned.filter(|it| it.is_full()) {
                fulls.push(day);
                last_kind = Some(kind);
            }
            WeekDay { day, done, planned, primer: self.usual_runs.contains(&day.weekday()), free }
        };
        days.map(&mut lay)
    }

    fn planned(&self, day: Day, fulls: &[Day], last: Option<Kind>) -> Kind {
        // Nothing full is promised before the knee said that it may be.
        match self.knee.for_strength(day) {
            ForStrength::Gentle
                if self.knee.light == Light::Red
                    && self.person.profile.has_time_on(day.weekday()) =>
            {
                return Kind::Gentle;
            }
            ForStrength::Rest | ForStrength::Gentle => return Kind::Rest,
            ForStrength::GoOn | ForStrength::Hold | ForStrength::Ease => {}
        }
        let since = fulls.last().map(|last| day.0.saturating_sub(last.0));
        let in_week = fulls.iter().filter(|it| day.0.saturating_sub(it.0) < 7).count();
        let may = since.is_none_or(|it| it >= rules::BETWEEN_FULL.days())
            && in_week < usize::from(self.full_a_week());
        if !self.person.profile.has_time_on(day.weekday()) {
            Kind::Rest
        } else if may {
            match self.next_full() {
                Kind::Hops if last == Some(Kind::Hops) => Kind::Full,
                Kind::Full if last == Some(Kind::Full) && self.can_hop() => Kind::Hops,
                kind => kind,
            }
        } else if since == Some(1) {
            Kind::Mobility
        } else if self.usual_runs.contains(&day.weekday()) {
            Kind::Short
        } else {
            Kind::Rest
        }
    }

    /// Days of the week for a calendar: the free ones that leave 48 hours, as many as a week
    /// holds; from Monday on.
    pub fn training_days(&self) -> Vec<Weekday> {
        let mut days: Vec<usize> = Vec::new();
        for (place, day) in Weekday::ALL.into_iter().enumerate() {
            let apart = rules::BETWEEN_FULL.days() as usize;
            let fits = days.last().is_none_or(|last| place - last >= apart)
                && days.first().is_none_or(|first| first + 7 - place >= apart);
            if self.person.profile.has_time_on(day)
                && fits
                && days.len() < usize::from(self.full_a_week())
            {
                days.push(place);
            }
        }
        days.into_iter().map(|place| Weekday::ALL[place]).collect()
    }
}
