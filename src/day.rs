//! Civil days without a time-zone database: an instant, the offset then, and the day it was.
//!
//! Every number is legal: stored days may be damaged, so arithmetic saturates and never panics.

use serde::{Deserialize, Serialize};

/// When something happened, as the person's clock showed it. The civil day is stored, so travel
/// and later rule changes cannot move a session to another day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Stamp {
    /// Seconds since 1970-01-01 UTC.
    pub epoch_secs: i64,
    /// Minutes east of UTC at that instant.
    pub offset_mins: i16,
}

impl Stamp {
    pub const fn day(self) -> Day {
        let days = self.local_secs().div_euclid(86_400);
        Day(if days > i32::MAX as i64 {
            i32::MAX
        } else if days < i32::MIN as i64 {
            i32::MIN
        } else {
            days as i32
        })
    }

    /// Hour (0 to 23) and minute (0 to 59) on the person's clock.
    pub const fn time(self) -> (u8, u8) {
        let mins = self.local_secs().rem_euclid(86_400) / 60;
        ((mins / 60) as u8, (mins % 60) as u8)
    }

    /// As in ISO 8601: `2026-11-20T06:00+01:00`.
    pub fn iso(self) -> String {
        let (hour, minute) = self.time();
        let mins = self.offset_mins.unsigned_abs();
        let sign = if self.offset_mins < 0 { "-" } else { "+" };
        let (day, hour, minute) = (self.day().iso(), two(hour.into()), two(minute.into()));
        [&day, "T", &hour, ":", &minute, sign, &two(mins / 60), ":", &two(mins % 60)].concat()
    }

    /// Noon of a day, for what is written down afterwards.
    pub const fn noon(day: Day, offset_mins: i16) -> Self {
        let secs = day.0 as i64 * 86_400 + 43_200 - offset_mins as i64 * 60;
        Self { epoch_secs: secs, offset_mins }
    }

    const fn local_secs(self) -> i64 {
        self.epoch_secs.saturating_add(self.offset_mins as i64 * 60)
    }
}

/// Days since 1970-01-01 on the person's own calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Day(pub i32);

/// A day of the Gregorian calendar, which is also used for the years before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// 0 is the year before year 1.
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Weekday {
    pub const ALL: [Self; 7] = [
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
        Self::Sunday,
    ];
}

/// The day that a person's weeks begin with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum WeekStart {
    #[default]
    Monday,
    Sunday,
    Saturday,
}

impl WeekStart {
    /// In the order in which they are stored; append-only.
    pub const ALL: [Self; 3] = [Self::Monday, Self::Sunday, Self::Saturday];

    /// The seven days in the order of such a week.
    pub fn weekdays(self) -> [Weekday; 7] {
        let mut next = self.first_day(Day(0));
        [(); 7].map(|()| {
            let day = next;
            next = day.plus(1);
            day.weekday()
        })
    }

    /// The first day of the week that a day is in.
    pub const fn first_day(self, day: Day) -> Day {
        // It begins so many days before a Monday: `ALL` is in that order.
        let since = (day.since_monday() + self as i64) % 7;
        day.plus(-(since as i32))
    }
}

/// A week of ISO 8601: it begins on Monday and belongs to the year of its Thursday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct IsoWeek {
    pub year: i32,
    /// 1 to 53.
    pub week: u8,
}

/// Days from 0000-03-01 to 1970-01-01.
const MARCH_OF_YEAR_0: i64 = 719_468;
const DAYS_OF_400_YEARS: i64 = 146_097;

impl Day {
    pub const fn date(self) -> Date {
        date_of(self.0 as i64)
    }

    /// As in ISO 8601: `2026-11-20`.
    pub fn iso(self) -> String {
        let Date { year, month, day } = self.date();
        let sign = if year < 0 { "-" } else { "" };
        let year = year.unsigned_abs().to_string();
        let zeros = "0".repeat(4_usize.saturating_sub(year.len()));
        [sign, &zeros, &year, "-", &two(month.into()), "-", &two(day.into())].concat()
    }

    /// The day of a date like `2026-11-20`, if there is such a day in the years 1 to 9999.
    pub fn parse(text: &str) -> Option<Self> {
        let (year, rest) = text.split_at_checked(4)?;
        let (month, day) = rest.strip_prefix('-')?.split_once('-')?;
        let [year, month, day] = [year, month, day].map(|part| part.parse::<u16>().ok());
        let (year, month) = (i32::from(year?), month?);
        let first = i32::try_from(first_day_of(year)).ok()?;
        let found = Self(first + i32::from(month.min(12)) * 31 - 31 + i32::from(day?.min(31)) - 1);
        // Months are at most 31 days long, so the day is there or up to a week too far.
        (0..8).map(|back| found.plus(-back)).find(|day| day.iso() == text)
    }

    pub const fn weekday(self) -> Weekday {
        Weekday::ALL[self.since_monday() as usize]
    }

    /// The first day of its week by ISO 8601. A person's own weeks may begin with another day:
    /// see [`WeekStart::first_day`].
    #[must_use]
    pub const fn monday(self) -> Self {
        WeekStart::Monday.first_day(self)
    }

    pub const fn iso_week(self) -> IsoWeek {
        let thursday = self.0 as i64 - self.since_monday() + 3;
        let year = date_of(thursday).year;
        IsoWeek { year, week: ((thursday - first_day_of(year)) / 7 + 1) as u8 }
    }

    /// `days` later, or earlier if negative; stops at the ends of the range.
    #[must_use]
    pub const fn plus(self, days: i32) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// Days since Monday, 0 to 6. Day 0 was a Thursday.
    const fn since_monday(self) -> i64 {
        (self.0 as i64 + 3).rem_euclid(7)
    }
}

/// At least two digits.
fn two(number: u16) -> String {
    [if number < 10 { "0" } else { "" }, &number.to_string()].concat()
}

const fn date_of(day: i64) -> Date {
    // Years that begin on the first of March have their leap day at the end, so the months
    // before it always have the same lengths: 153 days for each five of them.
    let days = day + MARCH_OF_YEAR_0;
    let era = days.div_euclid(DAYS_OF_400_YEARS);
    let of_era = days.rem_euclid(DAYS_OF_400_YEARS);
    let leaps = of_era / 1_460 - of_era / 36_524 + of_era / 146_096;
    let year_of_era = (of_era - leaps) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let year = era * 400 + year_of_era + if month <= 2 { 1 } else { 0 };
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    Date { year: year as i32, month: month as u8, day: day as u8 }
}

/// The first of January.
const fn first_day_of(year: i32) -> i64 {
    let before = year as i64 - 1;
    let leap_days = before.div_euclid(4) - before.div_euclid(100) + before.div_euclid(400);
    before * 365 + leap_days - 719_162
}
