//! The person's training times as a calendar file (RFC 5545): one event that comes back every
//! week, at the time the person's own clock shows wherever they are, with a reminder.
//!
//! ```
//! use kneeline::day::{Day, Stamp, Weekday};
//! use kneeline::plan::calendar::{Times, ics};
//! let times = Times { from: Day(20_777), days: &[Weekday::Monday], at_mins: 18 * 60, minutes: 15, before_mins: 10 };
//! let text = ics(&times, "Hips", "Kneeline", Stamp::noon(Day(20_777), 0));
//! assert!(text.starts_with("BEGIN:VCALENDAR\r\n"));
//! ```

use crate::day::{Date, Day, Stamp, Weekday};

/// Octets of a line, without its end.
const LINE: usize = 75;
/// Minutes of a day.
const DAY_MINS: u16 = 24 * 60;

/// When there is training.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Times<'a> {
    /// Not before this day.
    pub from: Day,
    pub days: &'a [Weekday],
    /// Minutes after midnight.
    pub at_mins: u16,
    pub minutes: u16,
    /// Minutes of the reminder before it.
    pub before_mins: u16,
}

/// The file: `title` and `about` in the person's language, `now` for its stamp. Without days it
/// is a calendar without an event.
pub fn ics(times: &Times, title: &str, about: &str, now: Stamp) -> String {
    let mut out = String::new();
    for text in
        ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kneeline//Plan//EN", "CALSCALE:GREGORIAN"]
    {
        line(&mut out, &[text]);
    }
    let mut ahead = (0..7).map(|days| times.from.plus(days));
    if let Some(first) = ahead.find(|day| times.days.contains(&day.weekday())) {
        let utc = Stamp { offset_mins: 0, ..now };
        let start = times.at_mins.min(DAY_MINS - 1);
        let list: Vec<&str> =
            Weekday::ALL.into_iter().filter(|it| times.days.contains(it)).map(letters).collect();
        line(&mut out, &["BEGIN:VEVENT"]);
        // The same days and time are the same event: importing it again replaces it.
        line(&mut out, &["UID:plan-", &list.concat(), "-", &four(start), "@kneeline"]);
        line(&mut out, &["DTSTAMP:", &date(utc.day()), "T", &clock(utc), "Z"]);
        line(&mut out, &["DTSTART:", &date(first), "T", &four(start), "00"]);
        line(&mut out, &["DURATION:PT", &times.minutes.max(1).to_string(), "M"]);
        line(&mut out, &["RRULE:FREQ=WEEKLY;BYDAY=", &list.join(",")]);
        line(&mut out, &["SUMMARY:", &escaped(title)]);
        line(&mut out, &["DESCRIPTION:", &escaped(about)]);
        line(&mut out, &["BEGIN:VALARM"]);
        line(&mut out, &["ACTION:DISPLAY"]);
        line(&mut out, &["DESCRIPTION:", &escaped(title)]);
        line(&mut out, &["TRIGGER:-PT", &times.before_mins.to_string(), "M"]);
        line(&mut out, &["END:VALARM"]);
        line(&mut out, &["END:VEVENT"]);
    }
    line(&mut out, &["END:VCALENDAR"]);
    out
}

/// A line, folded: a line goes on in the next one after a space. No letter is torn apart.
fn line(out: &mut String, parts: &[&str]) {
    let mut octets = 0;
    for letter in parts.iter().flat_map(|part| part.chars()) {
        if octets + letter.len_utf8() > LINE {
            out.push_str("\r\n ");
            octets = 1;
        }
        octets += letter.len_utf8();
        out.push(letter);
    }
    out.push_str("\r\n");
}

/// Text as a value: what separates values is escaped, and other control characters are left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(letter);
            }
            '\n' => out.push_str("\\n"),
            _ if letter.is_control() => {}
            _ => out.push(letter),
        }
    }
    out
}

const fn letters(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "MO",
        Weekday::Tuesday => "TU",
        Weekday::Wednesday => "WE",
        Weekday::Thursday => "TH",
        Weekday::Friday => "FR",
        Weekday::Saturday => "SA",
        Weekday::Sunday => "SU",
    }
}

/// As in `20261120`.
fn date(day: Day) -> String {
    let Date { year, month, day } = day.date();
    let year = year.clamp(0, 9_999).to_string();
    let zeros = &"0000"[year.len().min(4)..];
    [zeros, &year, &two(month.into()), &two(day.into())].concat()
}

/// As in `074500`.
fn clock(stamp: Stamp) -> String {
    let (hour, minute) = stamp.time();
    let second = stamp.epoch_secs.rem_euclid(60) as u16;
    [two(hour.into()), two(minute.into()), two(second)].concat()
}

/// Hours and minutes.
fn four(mins: u16) -> String {
    [two(mins / 60), two(mins % 60)].concat()
}

fn two(number: u16) -> String {
    [if number < 10 { "0" } else { "" }, &number.to_string()].concat()
}
