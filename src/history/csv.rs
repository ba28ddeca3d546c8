//! The history as tables for other programs (RFC 4180). The names of the columns are frozen; new
//! ones come at the end.

use super::{History, SessionRecord};
use crate::exercise::Side;
use crate::session::{BoutDone, Pain};

const SESSIONS: &str =
    "session,date,started,circuit,name,seconds,complete,effort,knee,form,sets,pains";
const SETS: &str = "session,date,number,exercise,round,set,side,amount,planned,seconds";

impl History {
    /// One row per session, oldest first. Seconds are those of work and rest, without pauses.
    pub fn sessions_csv(&self) -> String {
        let mut table = Table::new(SESSIONS);
        for record in self.sessions() {
            let SessionRecord { at, circuit, name, active_secs, bouts, feedback, .. } = record;
            table.start(record);
            table.text(&at.iso());
            table.text(circuit);
            table.text(name);
            table.number(*active_secs);
            table.text(if record.complete { "yes" } else { "no" });
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
                table.start(record);
                table.number(u32::from(*bout) + 1);
                table.text(exercise);
                table.number(u32::from(*round) + 1);
                table.number(u32::from(*set) + 1);
                table.text(match side {
                    Side::Left => "left",
                    Side::Right => "right",
                    Side::Both => "both",
                });
                for number in [amount, planned, secs] {
                    table.number((*number).into());
                }
                table.end();
            }
        }
        table.0
    }
}

struct Table(String);

impl Table {
    fn new(head: &str) -> Self {
        Self([head, "\r\n"].concat())
    }

    fn start(&mut self, record: &SessionRecord) {
        self.text(&record.id.0);
        self.text(&record.at.day().iso());
    }

    fn number(&mut self, number: u32) {
        self.text(&number.to_string());
    }

    /// A text that a spreadsheet would take for a formula gets a `'` in front.
    fn text(&mut self, text: &str) {
        if !self.0.ends_with('\n') {
            self.0.push(',');
        }
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

    fn end(&mut self) {
        self.0.push_str("\r\n");
    }
}
