//! How values look inside a line, version 1: short arrays, named where a person may read them.
//!
//! Kept apart from the types of the app, so that renaming there cannot change what is stored.
//! Frozen by `tests/saves/v1.tsv`. Reading clamps numbers to their ranges. Long because it is a list:
//! one shape after the other, each with its way there and back.

use serde::{Deserialize, Serialize};

use super::record::{self, Fault};
use super::sets::{self, MAX_ROWS, Row, SIDES};
use crate::day::Stamp;
use crate::exercise::Side;
use crate::history::SessionRecord;
use crate::session::{BoutDone, Changed, Entry, Feedback, Pain, SessionId, Started};
use crate::timeline::Pace;

/// Seconds since 1970-01-01 UTC, minutes east of UTC.
#[derive(Serialize, Deserialize)]
pub(super) struct StampShape(i64, i16);

impl From<Stamp> for StampShape {
    fn from(stamp: Stamp) -> Self {
        Self(stamp.epoch_secs, stamp.offset_mins)
    }
}

impl From<StampShape> for Stamp {
    fn from(StampShape(epoch_secs, offset_mins): StampShape) -> Self {
        Self { epoch_secs, offset_mins }
    }
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) enum SideShape {
    L,
    R,
    B,
}

impl From<Side> for SideShape {
    fn from(side: Side) -> Self {
        match side {
            Side::Left => Self::L,
            Side::Right => Self::R,
            Side::Both => Self::B,
        }
    }
}

impl From<SideShape> for Side {
    fn from(side: SideShape) -> Self {
        match side {
            SideShape::L => Self::Left,
            SideShape::R => Self::Right,
            SideShape::B => Self::Both,
        }
    }
}

/// Fields that are missing get their defaults, so that a setting can be added without a version.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct PaceShape {
    lead_in: u16,
    turn_over: u16,
    tempo: u16,
    rest: u16,
    first: SideShape,
}

impl Default for PaceShape {
    fn default() -> Self {
        Pace::default().into()
    }
}

impl From<Pace> for PaceShape {
    fn from(pace: Pace) -> Self {
        Self {
            lead_in: pace.lead_in_secs.into(),
            turn_over: pace.turn_over_secs.into(),
            tempo: pace.tempo_percent,
            rest: pace.rest_percent,
            first: pace.first_side.into(),
        }
    }
}

impl From<PaceShape> for Pace {
    fn from(shape: PaceShape) -> Self {
        Self {
            lead_in_secs: shape.lead_in.min(60) as u8,
            turn_over_secs: shape.turn_over.min(60) as u8,
            tempo_percent: shape.tempo.clamp(50, 200),
            rest_percent: shape.rest.min(300),
            first_side: shape.first.into(),
        }
    }
}

/// Effort, knee, form.
#[derive(Serialize, Deserialize)]
pub(super) struct FeedbackShape(Option<u8>, Option<u8>, Option<u8>);

impl From<Feedback> for FeedbackShape {
    fn from(Feedback { effort, knee, form }: Feedback) -> Self {
        Self(effort, knee, form)
    }
}

impl From<FeedbackShape> for Feedback {
    fn from(FeedbackShape(effort, knee, form): FeedbackShape) -> Self {
        let most = |answer: Option<u8>, most: u8| answer.map(|answer| answer.min(most));
        Self { effort: most(effort, 10), knee: most(knee, 10), form: most(form, 3) }
    }
}

/// A journal entry.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum EntryShape {
    /// At, circuit id, code, pace.
    Started(StampShape, String, String, PaceShape),
    /// Bout, exercise, round, set, side, amount, planned, seconds.
    Done(u16, String, u8, u8, SideShape, u16, u16, u16),
    Rated(FeedbackShape),
    /// See [`Changed::tell`] and [`Pain::tell`]: words between spaces.
    Changed(String),
    Hurt(String),
}

impl From<&Entry> for EntryShape {
    fn from(entry: &Entry) -> Self {
        match entry {
            Entry::Started(Started { at, circuit, code, pace }) => {
                Self::Started((*at).into(), circuit.clone(), code.clone(), (*pace).into())
            }
            Entry::Done(BoutDone { bout, exercise, round, set, side, amount, planned, secs }) => {
                let (exercise, side) = (exercise.clone(), (*side).into());
                Self::Done(*bout, exercise, *round, *set, side, *amount, *planned, *secs)
            }
            Entry::Rated(feedback) => Self::Rated((*feedback).into()),
            Entry::Changed(changed) => Self::Changed(changed.tell()),
            Entry::Hurt(pain) => Self::Hurt(pain.tell()),
        }
    }
}

impl EntryShape {
    /// `None` if it tells something that only a later release knows.
    pub(super) fn entry(self) -> Option<Entry> {
        Some(match self {
            Self::Started(at, circuit, code, pace) => {
                Entry::Started(Started { at: at.into(), circuit, code, pace: pace.into() })
            }
            Self::Done(bout, exercise, round, set, side, amount, planned, secs) => {
                let side = side.into();
                Entry::Done(BoutDone { bout, exercise, round, set, side, amount, planned, secs })
            }
            Self::Rated(feedback) => Entry::Rated(feedback.into()),
            Self::Changed(text) => Entry::Changed(Changed::parse(&text)?),
            Self::Hurt(text) => Entry::Hurt(Pain::parse(&text)?),
        })
    }

    /// What an intact line of a journal tells; `None` if only a later release knows.
    pub(super) fn read(json: &str) -> Result<Option<Entry>, Fault> {
        match record::value::<Self>(json) {
            Ok(shape) => Ok(shape.entry()),
            Err(_) if is_of_another_kind(json) => Ok(None),
            Err(fault) => Err(fault),
        }
    }
}

/// One named thing, and the name is not one of ours.
fn is_of_another_kind(json: &str) -> bool {
    let name = json.strip_prefix("{\"").and_then(|rest| rest.split_once("\":"));
    name.is_some_and(|(name, _)| {
        let is_name = name.bytes().all(|letter| letter.is_ascii_lowercase()) && !name.is_empty();
        is_name && !["started", "done", "rated", "changed", "hurt"].contains(&name)
    })
}

/// A finished session, or the mark that it was deleted.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum RecordShape {
    Session(SessionShape),
    /// When, in seconds since 1970-01-01 UTC: for a while it can be brought back.
    Removed(i64),
    Deleted,
}

#[derive(Serialize, Deserialize)]
pub(super) struct SessionShape {
    at: StampShape,
    circuit: String,
    code: String,
    name: String,
    secs: u32,
    complete: bool,
    felt: FeedbackShape,
    /// Ids, each once; rows name them by their place.
    exercises: Vec<String>,
    /// Rows, as they were written before `sets`: only read.
    #[serde(default, skip_serializing)]
    bouts: Vec<Row>,
    /// See [`sets`].
    #[serde(default, skip_serializing_if = "String::is_empty")]
    sets: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    hurt: Vec<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    edited: bool,
}

impl From<&SessionRecord> for SessionShape {
    fn from(record: &SessionRecord) -> Self {
        let mut exercises: Vec<String> = Vec::new();
        let mut bouts = Vec::with_capacity(record.bouts.len());
        for bout in &record.bouts {
            let known = exercises.iter().position(|id| *id == bout.exercise);
            let place = known.unwrap_or_else(|| {
                exercises.push(bout.exercise.clone());
                exercises.len() - 1
            });
            let BoutDone { bout, round, set, side, amount, planned, secs, .. } = *bout;
            let place = place as u16; // there are never more exercises than bouts
            let side = SIDES.iter().zip(0..).find(|(it, _)| **it == side).map_or(0, |(_, it)| it);
            let planned = (planned != amount).then_some(planned);
            bouts.push(Row(bout, place, round, set, side, amount, secs, planned));
        }
        Self {
            at: record.at.into(),
            circuit: record.circuit.clone(),
            code: record.code.clone(),
            name: record.name.clone(),
            secs: record.active_secs,
            complete: record.complete,
            felt: record.feedback.into(),
            exercises,
            bouts: Vec::new(),
            sets: sets::tell(&bouts),
            hurt: record.pains.iter().map(Pain::tell).collect(),
            edited: record.edited,
        }
    }
}

impl SessionShape {
    pub(super) fn record(self, id: SessionId) -> Result<SessionRecord, Fault> {
        let mut record = SessionRecord {
            id,
            at: self.at.into(),
            circuit: self.circuit,
            code: self.code,
            name: self.name,
            active_secs: 0,
            bouts: Vec::with_capacity(self.bouts.len()),
            feedback: self.felt.into(),
            complete: self.complete,
            pains: Vec::new(),
            edited: self.edited,
        };
        let sets = sets::parse(&self.sets).ok_or(Fault::Content)?;
        // Nobody does so much; a line that says so would only take long.
        if sets.len().max(self.bouts.len()).max(self.hurt.len()) > MAX_ROWS {
            return Err(Fault::Content);
        }
        for pain in self.hurt {
            record.add_pain(&Pain::parse(&pain).ok_or(Fault::Content)?);
        }
        for Row(bout, place, round, set, side, amount, secs, planned) in
            self.bouts.into_iter().chain(sets)
        {
            let exercise = self.exercises.get(usize::from(place)).ok_or(Fault::Content)?.clone();
            let side = *SIDES.get(usize::from(side)).ok_or(Fault::Content)?;
            let planned = planned.unwrap_or(amount);
            record.add(BoutDone { bout, exercise, round, set, side, amount, planned, secs });
        }
        record.active_secs = self.secs;
        Ok(record)
    }
}
