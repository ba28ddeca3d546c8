//! The store as the core sees it, and one that lives in memory only.

use super::sorted::Sorted;

/// Texts by key. Reading takes `&self` and writing `&mut self`, so that who only reads cannot
/// write.
pub trait Kv {
    fn get(&self, key: &str) -> Result<Option<String>, KvError>;
    fn set(&mut self, key: &str, value: &str) -> Result<(), KvError>;
    /// Removing what is not there is no error.
    fn remove(&mut self, key: &str) -> Result<(), KvError>;
    /// Every key that starts with `prefix`, in any order.
    fn keys(&self, prefix: &str) -> Result<Vec<String>, KvError>;
}

/// Why the store did not do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KvError {
    /// There is no store: blocked, switched off, a private window.
    Unavailable,
    /// No room left.
    Full,
    Other,
}

/// Forgets everything when dropped: for browsers that keep nothing, and for tests.
#[derive(Clone, Debug, Default)]
pub struct MemoryKv(Sorted<String, String>);

impl Kv for MemoryKv {
    fn get(&self, key: &str) -> Result<Option<String>, KvError> {
        Ok(self.0.get(key).cloned())
    }

    fn set(&mut self, key: &str, value: &str) -> Result<(), KvError> {
        self.0.insert(key.to_owned(), value.to_owned());
        Ok(())
    }

    fn remove(&mut self, key: &str) -> Result<(), KvError> {
        self.0.remove(key);
        Ok(())
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, KvError> {
        Ok(self.0.keys().filter(|key| key.starts_with(prefix)).cloned().collect())
    }
}

/// No store at all: everything is unavailable.
impl<K: Kv> Kv for Option<K> {
    fn get(&self, key: &str) -> Result<Option<String>, KvError> {
        self.as_ref().ok_or(KvError::Unavailable)?.get(key)
    }

    fn set(&mut self, key: &str, value: &str) -> Result<(), KvError> {
        self.as_mut().ok_or(KvError::Unavailable)?.set(key, value)
    }

    fn remove(&mut self, key: &str) -> Result<(), KvError> {
        self.as_mut().ok_or(KvError::Unavailable)?.remove(key)
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, KvError> {
        self.as_ref().ok_or(KvError::Unavailable)?.keys(prefix)
    }
}
