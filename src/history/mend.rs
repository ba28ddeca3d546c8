//! Putting right what was written down wrong, and writing down what was done without the app.
//!
//! Each of these changes a record; the store keeps it as its next revision.

use super::SessionRecord;
use crate::circuit::Circuit;
use crate::exercise::Side;
use crate::session::{BoutDone, Feedback, SessionId, Started};
use crate::timeline::{Begin, Place, Timeline};

/// More than anybody does in one set.
const MAX_AMOUNT: u16 = 9_999;

impl SessionRecord {
    /// A circuit that was done without the app, whole and at its pace; change what was otherwise.
    /// For a single exercise, a circuit of one station.
    pub fn by_hand(id: SessionId, started: &Started, circuit: &Circuit) -> Self {
        let from = Place::default();
        let timeline = Timeline::compile(circuit, started.pace, from, Begin::LeadIn(0));
        let secs = |from: u32, to: u32| (to - from) / 1000;
        let bouts = timeline.bouts.iter().zip(0..).filter_map(|(bout, number)| {
            let station = circuit.stations.get(usize::from(bout.station))?;
            let (from, to) = timeline.bout_span(number)?;
            Some(BoutDone {
                bout: bout.id,
                exercise: station.exercise.id.0.to_owned(),
                round: bout.round,
                set: bout.set,
                side: bout.side,
                amount: bout.amount,
                planned: bout.amount,
                secs: secs(from, to).min(u16::MAX.into()) as u16,
            })
        });
        Self {
            id,
            at: started.at,
            circuit: started.circuit.clone(),
            code: started.code.clone(),
            name: circuit.name.to_string(),
            active_secs: secs(0, timeline.total_ms),
            bouts: bouts.collect(),
            feedback: Feedback::default(),
            complete: true,
            pains: Vec::new(),
            edited: true,
        }
    }

    /// How much was done of a set, by the number of its bout; whether there is such a bout.
    pub fn set_amount(&mut self, bout: u16, amount: u16) -> bool {
        self.change(bout, |it| it.amount = amount.min(MAX_AMOUNT))
    }

    pub fn set_side(&mut self, bout: u16, side: Side) -> bool {
        self.change(bout, |it| it.side = side)
    }

    pub fn set_feedback(&mut self, feedback: Feedback) {
        let most = |answer: Option<u8>, most: u8| answer.map(|answer| answer.min(most));
        let Feedback { effort, knee, form } = feedback;
        self.feedback =
            Feedback { effort: most(effort, 10), knee: most(knee, 10), form: most(form, 3) };
        self.edited = true;
    }

    /// Takes a set out that was not done. Its seconds go with it.
    pub fn take_out(&mut self, bout: u16) -> bool {
        let Some(at) = self.bouts.iter().position(|it| it.bout == bout) else { return false };
        let gone = self.bouts.remove(at);
        self.active_secs = self.active_secs.saturating_sub(gone.secs.into());
        self.edited = true;
        true
    }

    fn change(&mut self, bout: u16, change: impl FnOnce(&mut BoutDone)) -> bool {
        let found = self.bouts.iter_mut().find(|it| it.bout == bout);
        self.edited |= found.is_some();
        found.map(change).is_some()
    }
}
