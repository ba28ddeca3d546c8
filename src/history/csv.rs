//! The history as tables for other programs (RFC 4180). The names of the columns are frozen; new
//! ones come at the end.

use super::{History, SessionRecord};
use crate::day::Day;
use crate::exercise::Side;
use crate::session::{BoutDone, Pain, SessionId};

const SESSIONS: &str =
    "session,date,started,circuit,name,seconds,complete,effort,knee,form,sets,pains";
const SETS: &str = "session,date,number,exercise,round,set,side,amount,planned,seconds";

impl History {
    /// One row per session, oldest first. Seconds are those of work and rest, without pauses.
    pub fn sessions_csv(&self) -> String {
        let mut table = Table::new(SESSIONS);
        for record in self.sessions() {
            let SessionRecord { at, circuit, name, active_secs, bouts, feedback, .. } = record;
            table.start(&record.id, record.at.day());
            table.text(&at.iso());
            table.text(circuit);
            table.text(name);
            table.number(*active_secs);
            table.flag(record.complete);
            for answer in [feedback.effort, feedback.knee, feedback.form] {
                table.text(&answer.map(|answer| answer.to_string()).unwrap_or_default());
            }
            table.number(bouts.len() as u32);
            let pains: Vec<String> = record.pains.iter().map(Pain::tell).collect();
            table.text(&pains.join("; "));
            table.end();
        }
        table.0
    }

    /// One row per side of a set. Rounds and sets count from 1; amounts are in the exercise's
    /// measure (repetitions, seconds or steps).
    pub fn sets_csv(&self) -> String {
        let mut table = Table::new(SETS);
        for record in self.sessions() {
            for bout in &record.bouts {
                let BoutDone { bout, exercise, round, set, side, amount, planned, secs } = bout;
                table.start(&record.id, record.at.day());
                table.number(u32::from(*bout) + 1);
                table.text(exercise);
                table.number(u32::from(*round) + 1);
                table.number(u32::from(*set) + 1);
                table.side(*side);
                for number in [amount, planned, secs] {
                    table.number((*number).into());
                }
                table.end();
            }
        }
        table.0
    }
}

/// A table as it grows.
pub(crate) struct Table(pub(crate) String);

impl Table {
    pub(crate) fn new(head: &str) -> Self {
        Self([head, "\r\n"].concat())
    }

    /// The first two cells of every row.
    pub(crate) fn start(&mut self, id: &SessionId, day: Day) {
        self.text(&id.0);
        self.text(&day.iso());
    }

    pub(crate) fn number(&mut self, number: u32) {
        self.text(&number.to_string());
    }

    /// An empty cell where there is no number.
    pub(crate) fn maybe(&mut self, number: Option<u32>) {
        self.text(&number.map(|number| number.to_string()).unwrap_or_default());
    }

    /// A number with one decimal. One below zero is no formula: it stays as it is.
    pub(crate) fn tenths(&mut self, tenths: i32) {
        self.cell();
        self.0.push_str(if tenths < 0 { "-" } else { "" });
        let size = tenths.unsigned_abs();
        self.0.extend([&*(size / 10).to_string(), ".", &(size % 10).to_string()]);
    }

    pub(crate) fn side(&mut self, side: Side) {
        self.text(match side {
            Side::Left => "left",
            Side::Right => "right",
            Side::Both => "both",
        });
    }

    pub(crate) fn flag(&mut self, on: bool) {
        self.text(if on { "yes" } else { "no" });
    }

    fn cell(&mut self) {
        if !self.0.ends_with('\n') {
            self.0.push(',');
        }
    }

    /// A text that a spreadsheet would take for a formula gets a `'` in front.
    pub(crate) fn text(&mut self, text: &str) {
        self.cell();
        let guard = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
        if text.contains([',', '"', '\n', '\r']) {
            self.0.push('"');
            self.0.push_str(guard);
            self.0.push_str(&text.replace('"', "\"\""));
            self.0.push('"');
        } else {
            self.0.push_str(guard);
            self.0.push_str(text);
        }
    }

    pub(crate) fn end(&mut self) {
        self.0.push_str("\r\n");
    }
}
