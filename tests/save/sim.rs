//! A store that fails, forgets and repeats, on purpose and always in the same way.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use kneeline::save::{Kv, KvError};

/// All clones are the same store, so that a test can look at what a `Store` has done.
#[derive(Clone, Default)]
pub(crate) struct SimKv(Rc<RefCell<Disk>>);

#[derive(Default)]
struct Disk {
    /// What a reader sees.
    lines: BTreeMap<String, String>,
    /// What was there before the first write.
    before: BTreeMap<String, String>,
    /// Everything that changed, in order. Browsers commit a prefix of this.
    log: Vec<(String, Option<String>)>,
    writes: usize,
    trouble: Trouble,
    /// Of all keys and values.
    quota: Option<usize>,
    accounting: Accounting,
}

/// What a browser counts.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) enum Accounting {
    /// Characters (UTF-16 code units): Chromium, Firefox.
    #[default]
    Characters,
    /// The same, twice if one of the value is beyond Latin-1: `WebKit`.
    Strings,
    /// Bytes as they are written to a file.
    Bytes,
}

impl Accounting {
    fn of(self, text: &str) -> usize {
        let units = text.encode_utf16().count();
        match self {
            Self::Characters => units,
            Self::Strings if text.chars().all(|letter| letter <= '\u{ff}') => units,
            Self::Strings => units * 2,
            Self::Bytes => text.len(),
        }
    }
}

/// What happens at a write, counted from 0.
#[derive(Clone, Copy, Default)]
pub(crate) enum Trouble {
    #[default]
    None,
    FailAt(usize, KvError),
    FailFrom(usize, KvError),
    /// Says yes and does nothing.
    ForgetAt(usize),
}

impl SimKv {
    pub(crate) fn holding(lines: BTreeMap<String, String>) -> Self {
        let sim = Self::default();
        sim.0.borrow_mut().before.clone_from(&lines);
        sim.0.borrow_mut().lines = lines;
        sim
    }

    pub(crate) fn with_trouble(trouble: Trouble) -> Self {
        let sim = Self::default();
        sim.0.borrow_mut().trouble = trouble;
        sim
    }

    pub(crate) fn lines(&self) -> BTreeMap<String, String> {
        self.0.borrow().lines.clone()
    }

    /// Every attempt to change something.
    pub(crate) fn writes(&self) -> usize {
        self.0.borrow().writes
    }

    /// Changes that happened.
    pub(crate) fn changes(&self) -> usize {
        self.0.borrow().log.len()
    }

    pub(crate) fn set_quota(&self, chars: Option<usize>) {
        self.0.borrow_mut().quota = chars;
    }

    pub(crate) fn count_as(&self, accounting: Accounting) {
        self.0.borrow_mut().accounting = accounting;
    }

    pub(crate) fn used(&self) -> usize {
        self.0.borrow().used()
    }

    pub(crate) fn plant(&self, key: &str, value: &str) {
        self.0.borrow_mut().lines.insert(key.to_owned(), value.to_owned());
    }

    /// What a new process finds after a crash in which only the first `committed` changes had
    /// reached the disk.
    pub(crate) fn after_crash(&self, committed: usize) -> Self {
        let disk = self.0.borrow();
        let mut lines = disk.before.clone();
        apply(&mut lines, &disk.log[..committed]);
        Self::holding(lines)
    }

    /// What the disk holds in the end if another tab, which saw nothing of this one, started
    /// from the same lines.
    pub(crate) fn beside(&self, other: &Self) -> Self {
        self.beside_first(other, other.changes())
    }

    /// The same if only the first changes of the other had reached the disk.
    pub(crate) fn beside_first(&self, other: &Self, committed: usize) -> Self {
        let mut lines = self.lines();
        apply(&mut lines, &other.0.borrow().log[..committed]);
        Self::holding(lines)
    }
}

fn apply(lines: &mut BTreeMap<String, String>, log: &[(String, Option<String>)]) {
    for (key, value) in log {
        match value {
            Some(value) => drop(lines.insert(key.clone(), value.clone())),
            None => drop(lines.remove(key)),
        }
    }
}

impl Disk {
    fn used(&self) -> usize {
        self.lines.iter().map(|(key, value)| self.of(key, value)).sum()
    }

    fn of(&self, key: &str, value: &str) -> usize {
        self.accounting.of(key) + self.accounting.of(value)
    }

    fn change(&mut self, key: &str, value: Option<&str>) -> Result<(), KvError> {
        let number = self.writes;
        self.writes += 1;
        match self.trouble {
            Trouble::FailAt(at, error) if at == number => return Err(error),
            Trouble::FailFrom(from, error) if from <= number => return Err(error),
            Trouble::ForgetAt(at) if at == number => return Ok(()),
            Trouble::None | Trouble::FailAt(..) | Trouble::FailFrom(..) | Trouble::ForgetAt(_) => {}
        }
        if let (Some(value), Some(quota)) = (value, self.quota) {
            let freed = self.lines.get(key).map_or(0, |old| self.of(key, old));
            if self.used() - freed + self.of(key, value) > quota {
                return Err(KvError::Full);
            }
        }
        let change = (key.to_owned(), value.map(str::to_owned));
        apply(&mut self.lines, std::slice::from_ref(&change));
        self.log.push(change);
        Ok(())
    }
}

impl Kv for SimKv {
    fn get(&self, key: &str) -> Result<Option<String>, KvError> {
        Ok(self.0.borrow().lines.get(key).cloned())
    }

    fn set(&mut self, key: &str, value: &str) -> Result<(), KvError> {
        self.0.borrow_mut().change(key, Some(value))
    }

    fn remove(&mut self, key: &str) -> Result<(), KvError> {
        self.0.borrow_mut().change(key, None)
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, KvError> {
        let disk = self.0.borrow();
        Ok(disk.lines.keys().filter(|key| key.starts_with(prefix)).rev().cloned().collect())
    }
}
