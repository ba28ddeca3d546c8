//! From the content of an older line to that of a newer one, one version at a time.
//!
//! A line is read through the chain and stays as it was written: nothing is rewritten in place.
//! What is changed later is written as the next revision, in the newest version, under its own key,
//! and the older line goes at the next start. Each step is a pure function from JSON to JSON, kept
//! for ever, with a frozen file `tests/saves/v<n>.tsv` of what its release wrote.

/// What this release writes, and the newest it reads.
pub(super) const SCHEMA: u32 = 1;

/// The content of a line of one version as that of the next; `None` if it is not of that version.
pub(super) type Step = fn(&str) -> Option<String>;

/// The first makes version 2 of version 1.
pub(super) const STEPS: [Step; SCHEMA as usize - 1] = [];

/// What a line of an older version says in the newest.
pub(super) fn up(steps: &[Step], version: u32, json: &str) -> Option<String> {
    let done = usize::try_from(version).ok()?.checked_sub(1)?;
    let mut json = json.to_owned();
    for step in steps.get(done..)? {
        json = step(&json)?;
    }
    Some(json)
}

#[cfg(test)]
mod tests {
    use super::*;

    const THREE: [Step; 3] = [
        |json| Some(json.replace("one", "two")),
        |json| json.contains("two").then(|| json.replace("two", "three")),
        |json| Some(format!("[{json}]")),
    ];

    #[test]
    fn every_older_version_goes_through_each_later_step_once() {
        assert_eq!(up(&THREE, 1, "one").as_deref(), Some("[three]"));
        assert_eq!(up(&THREE, 2, "two").as_deref(), Some("[three]"));
        assert_eq!(up(&THREE, 3, "three").as_deref(), Some("[three]"));
        assert_eq!(up(&THREE, 4, "[three]").as_deref(), Some("[three]"));
    }

    #[test]
    fn what_is_of_no_version_is_not_guessed_at() {
        assert_eq!(up(&THREE, 0, "one"), None);
        assert_eq!(up(&THREE, 5, "one"), None);
        assert_eq!(up(&THREE, u32::MAX, "one"), None);
        assert_eq!(up(&THREE, 2, "something else"), None);
    }

    /// A new version needs its step and a file of what the version before wrote.
    #[test]
    fn every_version_has_a_step_and_a_frozen_file() {
        assert_eq!(STEPS.len() + 1, SCHEMA as usize);
        for version in 1..=SCHEMA {
            let file = format!("tests/saves/v{version}.tsv");
            assert!(std::fs::exists(&file).unwrap_or(false), "{file}");
        }
    }
}
