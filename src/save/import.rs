//! Bringing a copy in: what it would change, the merge itself, and taking it back.
//!
//! A merge adds lines under new keys and never replaces one, so that it can stop at any write and
//! be done again, and be taken back by removing what it has added.
//!
//! - A session that only the copy has is added.
//! - Of a session that both have, the higher revision counts, a deletion like any other state.
//! - The same revision with different content is a conflict: a session beats its deletion; of two
//!   states the one that was edited by hand counts, then the one with more sets, then the one that
//!   is here, with the sets that only the other has, unless it was edited. The other one goes into quarantine, word for word.
//! - What the copy has of a running session joins its journal, or the record if it is finished.
//! - Notes are added; of a note that both have, the higher revision counts. The same revision with
//!   different content: the one that is here counts, the other goes into quarantine.
//! - Lines that cannot be read go into quarantine.
//! - Settings are taken only if asked for.
//!
//! Long because the rules above and the plan that keeps them are one.
//!
//! The shell: [`Backup::read`], then [`Store::preview`], then [`Store::import`] and
//! [`Store::load`]. Until [`Store::keep_import`], or for a week, [`Store::undo_import`] takes it
//! back, also after a restart. What an import writes does not go into the black box.

use serde::{Deserialize, Serialize};

use super::backup::Backup;
use super::guard::SaveError;
use super::json;
use super::keys::{Key, PREFIX};
use super::load::{Problem, Revision, Scan, has};
use super::record::{self, Line};
use super::settings::{Settings, SettingsShape};
use super::shape::RecordShape;
use super::usage::{QUOTA, chars};
use super::{Kv, Store};
use crate::day::{Day, Stamp};
use crate::history::SessionRecord;
use crate::session::SessionId;

/// How long an import can be taken back, in seconds.
const UNDO_SECS: u64 = 7 * 86_400;

/// What an import would do. Numbers of sessions, unless said otherwise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preview {
    /// Only the copy has them.
    pub new: usize,
    /// The first and the last day of these.
    pub days: Option<(Day, Day)>,
    /// The same here and there.
    pub same: usize,
    /// The copy has a later state, which will count.
    pub later: usize,
    /// Notes that only the copy has, or has later.
    pub notes: usize,
    /// What is here is later, and stays.
    pub earlier: usize,
    /// Changed here and there: one counts, the other is set aside.
    pub conflicts: usize,
    /// They are here, and the copy has them deleted later.
    pub deleted: usize,
    /// Unfinished ones of which the copy tells something new.
    pub running: usize,
    /// The copy has settings, and they are not those that are here.
    pub settings_differ: bool,
    /// Lines of the copy that cannot be taken, each with its reason. They go into quarantine.
    pub refused: Vec<Problem>,
    /// Lines that the copy itself has in quarantine and that come along.
    pub quarantined: usize,
    /// Lines that the copy says it has and does not: somebody took them out.
    pub missing: usize,
    /// Characters it will take.
    pub chars: usize,
}

/// An import that can be taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Undoable {
    pub at_secs: i64,
    /// Lines that it has added.
    pub lines: usize,
}

/// What an import has added, under the key `u`.
#[derive(Serialize, Deserialize)]
struct UndoShape {
    at: i64,
    /// Checksum of the file.
    file: u32,
    /// Keys without the prefix.
    keys: Vec<String>,
    /// What was chosen before, if that was changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    settings: Option<SettingsShape>,
}

/// What is to be written, in this order.
#[derive(Default)]
struct Plan {
    preview: Preview,
    lines: Vec<(Key, String)>,
    /// Characters that are asked for in advance.
    room: usize,
    settings: Option<Settings>,
    /// Sessions of which the state of the copy will count, sorted.
    taken: Vec<SessionId>,
    /// What is in quarantine already, and the next free number there.
    aside: Vec<String>,
    free: u32,
}

impl<K: Kv> Store<K> {
    /// What [`Store::import`] would do. Writes nothing.
    pub fn preview(&self, backup: &Backup) -> Result<Preview, SaveError> {
        Ok(self.plan(backup)?.preview)
    }

    /// Merges a copy in. Either there is room for all of it, or nothing is written. Stopped in the
    /// middle, by a crash or an error, it is completed by doing it again; done twice, it changes
    /// nothing more.
    pub fn import(
        &mut self,
        backup: &Backup,
        with_settings: bool,
        now: Stamp,
    ) -> Result<(), SaveError> {
        let mut plan = self.plan(backup)?;
        plan.settings.take_if(|_| !with_settings);
        if plan.lines.is_empty() && plan.settings.is_none() {
            return Ok(());
        }
        let mut undo = UndoShape {
            at: now.epoch_secs,
            file: backup.sum,
            keys: Vec::new(),
            settings: plan.settings.is_some().then(|| (&self.settings_here()).into()),
        };
        // The rest of an import that was stopped.
        if let Some(before) = self.undo_list().filter(|it| it.file == undo.file) {
            undo.keys = before.keys;
            undo.settings = before.settings.or(undo.settings);
        }
        let short = |key: &Key| key.text()[PREFIX.len()..].to_owned();
        undo.keys.extend(plan.lines.iter().map(|(key, _)| short(key)));
        let json = json::write(&undo).map_err(|_| SaveError::Other)?;
        let list = record::seal(&json);
        let room = plan.room;
        if room.saturating_add(list.len()) > QUOTA {
            return Err(SaveError::Full);
        }
        // Whether there is room, only the browser knows: it is asked for all of it at once, with
        // spaces behind the list.
        self.guard.put(&Key::Undo, &record::seal(&[json, " ".repeat(room)].concat()))?;
        self.guard.put(&Key::Undo, &list)?;
        for (key, line) in &plan.lines {
            self.guard.put(key, line)?;
        }
        self.count_on();
        match plan.settings {
            Some(settings) => self.save_settings(&settings),
            None => Ok(()),
        }
    }

    /// The last import, if it can still be taken back.
    pub fn undoable(&self) -> Option<Undoable> {
        self.undo_list().map(|it| Undoable { at_secs: it.at, lines: it.keys.len() })
    }

    /// Takes the last import back; whether there was one. What was done since stays.
    pub fn undo_import(&mut self) -> Result<bool, SaveError> {
        let Some(undo) = self.undo_list() else { return Ok(false) };
        // The last first: an older state is never without its newer one.
        for name in undo.keys.iter().rev() {
            let name = [PREFIX, name].concat();
            if let Some(
                Key::Session { .. } | Key::Note { .. } | Key::Journal { .. } | Key::Quarantine(_),
            ) = Key::parse(&name)
            {
                self.guard.remove(&name)?;
                if self.guard.kv().get(&name)?.is_some() {
                    return Err(SaveError::NotKept);
                }
            }
        }
        if let Some(settings) = undo.settings {
            self.save_settings(&Settings::from(&settings))?;
        }
        self.keep_import()?;
        Ok(true)
    }

    /// The last import stays: it cannot be taken back any longer.
    pub fn keep_import(&mut self) -> Result<(), SaveError> {
        match self.guard.get(&Key::Undo)? {
            Some(_) => self.guard.remove(&Key::Undo.text()),
            None => Ok(()),
        }
    }

    /// Sessions that must stay as they are until an import is kept or taken back. One that is a
    /// week old is kept.
    pub(super) fn held(&mut self, now: Stamp) -> Result<Vec<SessionId>, SaveError> {
        let undo = self.undo_list();
        let Some(undo) = undo.filter(|it| now.epoch_secs.abs_diff(it.at) < UNDO_SECS) else {
            return self.keep_import().map(|()| Vec::new());
        };
        let ids = undo.keys.iter().filter_map(|name| match Key::parse(&[PREFIX, name].concat())? {
            Key::Session { id, .. } | Key::Journal { id, .. } => Some(id),
            _ => None,
        });
        Ok(ids.collect())
    }

    fn undo_list(&self) -> Option<UndoShape> {
        let text = self.guard.get(&Key::Undo).ok()??;
        let Line::Readable { json } = record::open(&text) else { return None };
        record::value(&json).ok()
    }

    fn settings_here(&self) -> Settings {
        Scan::read(self.guard.kv()).settings().unwrap_or_default()
    }

    fn plan(&self, backup: &Backup) -> Result<Plan, SaveError> {
        let here = Scan::read(self.guard.kv());
        let mut plan = Plan::default();
        for name in self.guard.kv().keys(PREFIX)? {
            if let Some(Key::Quarantine(number)) = Key::parse(&name) {
                plan.aside.extend(self.guard.kv().get(&name)?);
                plan.free = plan.free.max(number.saturating_add(1));
            }
        }
        plan.preview.missing = backup.missing;
        // Records first: the journal of a session that is finished is not wanted any more.
        for (name, text) in &backup.lines {
            if let Some(Key::Session { id, revision }) = Key::parse(name)
                && backup.scan.newest(&id) == Some(revision)
            {
                self.plan_session(&mut plan, &here, backup, &id, text)?;
            }
        }
        self.plan_entries(&mut plan, &here, backup)?;
        for Problem { key, text, .. } in &backup.scan.problems {
            plan.set_aside(key, text);
        }
        plan.preview.refused.clone_from(&backup.scan.problems);
        let settings = here.settings().unwrap_or_default();
        plan.settings = backup.scan.settings().filter(|it| *it != settings);
        plan.preview.settings_differ = plan.settings.is_some();
        Ok(plan)
    }

    /// What the copy has of running sessions, its notes and its quarantine.
    fn plan_entries(&self, plan: &mut Plan, here: &Scan, backup: &Backup) -> Result<(), SaveError> {
        let mut running = None;
        for (name, text) in &backup.lines {
            match Key::parse(name) {
                Some(Key::Quarantine(_)) => {
                    let before = plan.lines.len();
                    plan.keep_aside(text.clone());
                    plan.preview.quarantined += plan.lines.len() - before;
                }
                Some(Key::Journal { id, writer, seq })
                    if plan.is_news(here, backup, &id, &(seq, writer.clone())) =>
                {
                    match self.guard.kv().get(name)? {
                        None => {
                            plan.preview.running += usize::from(running.as_ref() != Some(&id));
                            running = Some(id.clone());
                            plan.add(Key::Journal { id, writer, seq }, text);
                        }
                        Some(known) if known != *text => plan.set_aside(name, text),
                        Some(_) => {}
                    }
                }
                // Only the newest state counts; older ones than the one that is here do not.
                Some(Key::Note { id, revision })
                    if backup.scan.note(&id).is_some_and(|(newest, _)| newest == revision)
                        && here.note(&id).is_none_or(|(known, _)| known <= revision) =>
                {
                    match self.guard.kv().get(name)? {
                        None => {
                            plan.preview.notes += 1;
                            plan.add(Key::Note { id, revision }, text);
                        }
                        Some(known) if known != *text => plan.set_aside(name, text),
                        Some(_) => {}
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// The newest state that the copy has of a session.
    fn plan_session(
        &self,
        plan: &mut Plan,
        here: &Scan,
        backup: &Backup,
        id: &SessionId,
        text: &str,
    ) -> Result<(), SaveError> {
        let Some(theirs) = backup.scan.latest(id) else { return Ok(()) };
        let revision = backup.scan.newest(id).unwrap_or(0);
        let key = |revision| Key::Session { id: id.clone(), revision };
        let preview = &mut plan.preview;
        let (Some(known), Some(ours)) = (here.newest(id), here.latest(id)) else {
            if let Revision::Kept(record) = theirs {
                let day = record.at.day();
                let (first, last) = preview.days.unwrap_or((day, day));
                preview.days = Some((first.min(day), last.max(day)));
                preview.new += 1;
            }
            return self.plan_line(plan, key(revision), text);
        };
        let ours_line = || self.guard.get(&key(known));
        match (ours, theirs) {
            _ if ours == theirs => preview.same += 1,
            (Revision::Kept(_), Revision::Deleted { .. }) if revision > known => {
                preview.deleted += 1;
                return self.plan_line(plan, key(revision), text);
            }
            _ if revision > known => {
                preview.later += 1;
                return self.plan_line(plan, key(revision), text);
            }
            _ if revision < known => preview.earlier += 1,
            (Revision::Deleted { .. }, Revision::Kept(_)) => {
                preview.conflicts += 1;
                return self.plan_line(plan, key(known + 1), text);
            }
            (Revision::Kept(one), Revision::Kept(other)) => {
                preview.conflicts += 1;
                let rank = |it: &SessionRecord| (it.edited, it.bouts.len());
                let more_there = rank(other) > rank(one);
                let (winner, loser) = if more_there { (other, one) } else { (one, other) };
                let line = ours_line()?.filter(|_| more_there);
                plan.set_aside(&key(revision).text(), line.as_deref().unwrap_or(text));
                // What was taken out by hand stays out.
                let both = if winner.edited { winner.clone() } else { winner.with(loser) };
                if both != *one {
                    let shape = RecordShape::Session((&both).into());
                    let line = record::line(&shape).ok_or(SaveError::Other)?;
                    return self.plan_line(plan, key(known + 1), &line);
                }
            }
            (_, Revision::Deleted { .. }) => preview.earlier += 1,
        }
        Ok(())
    }

    /// A damaged line that is in the way is set aside first.
    fn plan_line(&self, plan: &mut Plan, key: Key, text: &str) -> Result<(), SaveError> {
        if let Some(known) = self.guard.get(&key)? {
            plan.set_aside(&key.text(), &known);
        }
        if let Key::Session { id, .. } = &key {
            plan.taken.push(id.clone());
        }
        plan.add(key, text);
        Ok(())
    }
}

impl Plan {
    fn add(&mut self, key: Key, text: &str) {
        let chars = key.text().len() + chars(text);
        self.preview.chars += chars;
        // Only old damage is not ASCII. Browsers may count it twice, or three bytes for a letter.
        self.room += if text.is_ascii() { chars } else { 3 * chars };
        self.lines.push((key, text.to_owned()));
    }

    /// Whether an entry of a journal tells something that no record does: neither the one of the
    /// copy nor the one that will count.
    fn is_news(&self, here: &Scan, backup: &Backup, id: &SessionId, place: &(u32, String)) -> bool {
        let Some(entry) = backup.scan.journals.get(id).and_then(|it| it.get(place)) else {
            return false;
        };
        let is_taken = self.taken.binary_search(id).is_ok();
        let ours = if is_taken { None } else { here.latest(id) };
        [ours, backup.scan.latest(id)].into_iter().flatten().all(|known| match known {
            Revision::Kept(record) => !has(record, entry),
            Revision::Deleted { .. } => false,
        })
    }

    /// Into quarantine, unless it is there already.
    fn set_aside(&mut self, name: &str, text: &str) {
        self.keep_aside([name, "\n", text].concat());
    }

    fn keep_aside(&mut self, copy: String) {
        if !self.aside.contains(&copy) {
            self.add(Key::Quarantine(self.free), &copy);
            self.free = self.free.saturating_add(1);
            self.aside.push(copy);
        }
    }
}
