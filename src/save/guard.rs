//! The one door to the store: writes only if it may, and believes only what it reads back.

use super::keys::Key;
use super::load::Mode;
use super::{Kv, KvError, MemoryKv};

/// Why something is not stored. What is in the store already is untouched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveError {
    /// A newer Kneeline has written here.
    ReadOnly,
    Unavailable,
    Full,
    /// The store said yes and kept something else.
    NotKept,
    Other,
}

impl From<KvError> for SaveError {
    fn from(error: KvError) -> Self {
        match error {
            KvError::Unavailable => Self::Unavailable,
            KvError::Full => Self::Full,
            KvError::Other => Self::Other,
        }
    }
}

#[derive(Debug)]
pub(super) struct Guard<K> {
    kv: K,
    /// Takes the place of `kv` if that cannot be read.
    memory: MemoryKv,
    mode: Mode,
    /// What was written, or should have been, since [`Guard::take_written`]: key and line.
    written: Vec<(String, String)>,
}

impl<K: Kv> Guard<K> {
    pub(super) fn new(kv: K, mode: Mode) -> Self {
        Self { kv, memory: MemoryKv::default(), mode, written: Vec::new() }
    }

    pub(super) const fn mode(&self) -> Mode {
        self.mode
    }

    pub(super) fn kv(&self) -> &dyn Kv {
        match self.mode {
            Mode::MemoryOnly => &self.memory,
            Mode::Writable | Mode::ReadOnlyNewer => &self.kv,
        }
    }

    pub(super) fn get(&self, key: &Key) -> Result<Option<String>, SaveError> {
        Ok(self.kv().get(&key.text())?)
    }

    pub(super) fn write(&mut self, key: &Key, line: &str) -> Result<(), SaveError> {
        if self.mode == Mode::Writable && key.is_boxed() {
            self.written.push((key.text(), line.to_owned()));
        }
        self.put(key, line)
    }

    /// Like `write`, for what the black box need not hold: a file that was read has it.
    pub(super) fn put(&mut self, key: &Key, line: &str) -> Result<(), SaveError> {
        let name = key.text();
        let kv = self.writable()?;
        kv.set(&name, line)?;
        if kv.get(&name)?.as_deref() == Some(line) { Ok(()) } else { Err(SaveError::NotKept) }
    }

    /// Like `write`; in a full store the ballast goes overboard first.
    pub(super) fn write_dearly(&mut self, key: &Key, line: &str) -> Result<(), SaveError> {
        match self.write(key, line) {
            Err(SaveError::Full) => {
                self.writable()?.remove(&Key::Ballast.text())?;
                self.write(key, line)
            }
            done => done,
        }
    }

    pub(super) fn take_written(&mut self) -> Vec<(String, String)> {
        std::mem::take(&mut self.written)
    }

    pub(super) fn remove(&mut self, key: &str) -> Result<(), SaveError> {
        Ok(self.writable()?.remove(key)?)
    }

    /// Nothing that was written is news any longer.
    pub(super) fn forget_written(&mut self) {
        self.written.clear();
    }

    fn writable(&mut self) -> Result<&mut dyn Kv, SaveError> {
        match self.mode {
            Mode::Writable => Ok(&mut self.kv),
            Mode::MemoryOnly => Ok(&mut self.memory),
            Mode::ReadOnlyNewer => Err(SaveError::ReadOnly),
        }
    }
}
