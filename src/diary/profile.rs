//! What a person says about themselves. Nothing of it is needed: every answer can be left out.
//!
//! Stored as one text, like a note.

use super::fields::{Fields, Told, decoded, encoded, side, side_name};
use crate::day::{WeekStart, Weekday};
use crate::exercise::Side;
use crate::session::Site;

/// Answers of the start, which can be changed at any time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// The questions were answered or waved away.
    pub asked: bool,
    /// Where it hurts.
    pub sites: Vec<Site>,
    /// They said that nothing hurts; else no site means that they have not said.
    pub nothing_hurts: bool,
    /// On which side.
    pub side: Option<Side>,
    /// How much it hurts on a usual day, 0 to 10: what mornings are compared with.
    pub usual: u8,
    /// Days of running in a week now, 0 to 7.
    pub run_days: Option<u8>,
    /// Minutes of the longest run of the last 30 days.
    pub longest_mins: Option<u16>,
    /// Minutes there are for a session.
    pub minutes: Option<u8>,
    /// Days on which there is time for one; none: any.
    pub days: Vec<Weekday>,
    pub experience: Option<Experience>,
    /// The person's own bands, the lightest first, each as it is called.
    pub bands: Vec<String>,
    /// When to be reminded, in minutes after midnight.
    pub remind_mins: Option<u16>,
    /// What their weeks begin with.
    pub week: WeekStart,
}

/// With strength training for the legs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Experience {
    New,
    Some,
    Regular,
}

impl Profile {
    /// More bands than anybody has.
    pub const MAX_BANDS: usize = 8;
    /// Characters of a band's name.
    pub const MAX_BAND: usize = 20;

    /// Whether they said where it hurts, or that nothing does.
    pub fn has_said_where(&self) -> bool {
        self.nothing_hurts || !self.sites.is_empty()
    }

    /// Whether there is time on a day of the week.
    pub fn has_time_on(&self, day: Weekday) -> bool {
        self.days.is_empty() || self.days.contains(&day)
    }

    /// As stored.
    pub fn tell(&self) -> String {
        let number = |it: Option<u8>| it.map(i64::from);
        let wide = |it: Option<u16>| it.map(i64::from);
        let mut told = Told::new("profile");
        told.flag("asked", self.asked)
            .number("usual", (self.usual > 0).then_some(self.usual.into()))
            .number("runs", number(self.run_days))
            .number("longest", wide(self.longest_mins))
            .number("mins", number(self.minutes))
            .number("skill", self.experience.map(|it| it as i64))
            .number("remind", wide(self.remind_mins))
            .flag("painless", self.nothing_hurts && self.sites.is_empty())
            .number("week", Some(self.week as i64).filter(|it| *it > 0));
        if let Some(side) = self.side {
            told.part("side", side_name(side));
        }
        if !self.sites.is_empty() {
            let sites: Vec<&str> = self.sites.iter().map(|site| site.name()).collect();
            told.part("sites", &sites.join(","));
        }
        if !self.days.is_empty() {
            let days: Vec<String> = self.days.iter().map(|day| (*day as u8).to_string()).collect();
            told.part("days", &days.join(","));
        }
        if !self.bands.is_empty() {
            let bands: Vec<String> =
                self.bands.iter().map(|it| encoded(it, Self::MAX_BAND)).collect();
            told.part("bands", &bands.join("/"));
        }
        told.done()
    }

    /// What is missing or not known is left out.
    pub fn parse(text: &str) -> Self {
        let fields = Fields::parse(text.split(' '));
        let small = |name, most| fields.number(name, 0, most).map(|it| it as u8);
        let wide = |name, most| fields.number(name, 0, most).map(|it| it as u16);
        let list = |name, mark| {
            let all = fields.text(name).unwrap_or_default().split(mark);
            all.filter(|it: &&str| !it.is_empty())
        };
        let day = |it: &str| Weekday::ALL.get(it.parse::<usize>().ok()?).copied();
        let mut sites: Vec<Site> = list("sites", ',').map(Site::parse).collect();
        sites.dedup();
        Self {
            asked: fields.is("asked"),
            nothing_hurts: fields.is("painless") && sites.is_empty(),
            sites,
            side: fields.text("side").and_then(side),
            usual: small("usual", 10).unwrap_or(0),
            run_days: small("runs", 7),
            longest_mins: wide("longest", 600),
            minutes: small("mins", 60),
            days: list("days", ',').filter_map(day).take(7).collect(),
            experience: small("skill", 2).map(|it| match it {
                0 => Experience::New,
                1 => Experience::Some,
                _ => Experience::Regular,
            }),
            bands: list("bands", '/')
                .map(|it| decoded(it, Self::MAX_BAND))
                .take(Self::MAX_BANDS)
                .collect(),
            remind_mins: wide("remind", 1_439),
            week: small("week", 2).map_or(WeekStart::Monday, |it| WeekStart::ALL[usize::from(it)]),
        }
    }
}
