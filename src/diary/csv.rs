//! The diary as tables for other programs (RFC 4180), made like those of the history. The names
//! of the columns are frozen; new ones come at the end.

use super::{Angle, Diary, Fact, Mood, Morning, Note, Run, Settled, Tested};
use crate::history::csv::Table;

const RUNS: &str = "note,date,started,minutes,metres,knee,alignment,ease,step,words";
const MORNINGS: &str = "note,date,knee,settled,swelling,limp,night";
const TESTS: &str = "note,date,test,side,score,pain,faults,height_cm";
const ANGLES: &str = "note,date,side,degrees,pelvis_degrees,pictures";
const MOODS: &str = "session,date,mood";

impl Diary {
    /// One row per run, oldest first. The knee is 0 to 10, alignment 0 to 2, ease 1 to 5.
    pub fn runs_csv(&self) -> String {
        self.table(RUNS, |table, note| {
            let Fact::Run(run) = &note.fact else { return false };
            let Run { minutes, metres, knee, alignment, efficiency, step, note: words } = run;
            table.start(&note.id, note.at.day());
            table.text(&note.at.iso());
            table.maybe(minutes.map(u32::from));
            table.maybe(*metres);
            for number in [knee, alignment, efficiency, step] {
                table.maybe(number.map(u32::from));
            }
            table.text(words);
            true
        })
    }

    /// One row per answer in the morning.
    pub fn mornings_csv(&self) -> String {
        self.table(MORNINGS, |table, note| {
            let Fact::Morning(morning) = &note.fact else { return false };
            let Morning { knee, settled, swelling, limp, night } = *morning;
            table.start(&note.id, note.at.day());
            table.number(knee.into());
            table.text(match settled {
                None => "",
                Some(Settled::WithinAnHour) => "within an hour",
                Some(Settled::WithinADay) => "within a day",
                Some(Settled::NotYet) => "not yet",
            });
            for flag in [swelling, limp, night] {
                table.flag(flag);
            }
            true
        })
    }

    /// One row per self-test and side. Faults are a number with one bit for each line of the score
    /// sheet.
    pub fn tests_csv(&self) -> String {
        self.table(TESTS, |table, note| {
            let Fact::Test(tested) = &note.fact else { return false };
            let Tested { test, side, score, pain, faults, height_cm } = tested;
            table.start(&note.id, note.at.day());
            table.text(test);
            table.side(*side);
            table.number((*score).into());
            table.maybe(pain.map(u32::from));
            table.number((*faults).into());
            table.maybe((*height_cm > 0).then_some(u32::from(*height_cm)));
            true
        })
    }

    /// One row per knee angle. Degrees from straight, inward is positive; the pelvis from level,
    /// lower on the swing side is positive.
    pub fn angles_csv(&self) -> String {
        self.table(ANGLES, |table, note| {
            let Fact::Angle(angle) = &note.fact else { return false };
            let Angle { side, tenths, pelvis_tenths, pictures, kept: _ } = *angle;
            table.start(&note.id, note.at.day());
            table.side(side);
            table.tenths(tenths.into());
            match pelvis_tenths {
                Some(pelvis) => table.tenths(pelvis.into()),
                None => table.text(""),
            }
            table.number(pictures.into());
            true
        })
    }

    /// One row per mood, with the id of the session it was said after.
    pub fn moods_csv(&self) -> String {
        self.table(MOODS, |table, note| {
            let Fact::Mood(mood) = note.fact else { return false };
            table.start(&note.id, note.at.day());
            table.text(match mood {
                Mood::Low => "low",
                Mood::Steady => "steady",
                Mood::Good => "good",
                Mood::High => "high",
            });
            true
        })
    }

    /// A row for each note of which `row` writes one.
    fn table(&self, head: &str, row: fn(&mut Table, &Note) -> bool) -> String {
        let mut table = Table::new(head);
        for note in self.notes() {
            if row(&mut table, note) {
                table.end();
            }
        }
        table.0
    }
}
