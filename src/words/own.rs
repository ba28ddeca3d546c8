//! What the pages about own exercises and about circuits from text say.

#[derive(Debug)]
pub struct Own {
    pub empty: &'static str,
    pub new: &'static str,
    /// At the limit.
    pub full: &'static str,
    pub edit: &'static str,
    pub name: &'static str,
    pub name_hint: &'static str,
    pub figure: &'static str,
    pub figure_hint: &'static str,
    pub choose: &'static str,
    pub search: &'static str,
    pub nothing: &'static str,
    pub drawn_by: &'static str,
    pub sides: &'static str,
    /// Each, alternating, out and back, both.
    pub side_names: [&'static str; 4],
    pub counts: &'static str,
    /// Repetitions, seconds, steps.
    pub count_names: [&'static str; 3],
    pub tempo_hint: &'static str,
    /// Lower, pause, lift, hold.
    pub phases: [&'static str; 4],
    pub hold_is_dose: &'static str,
    pub note: &'static str,
    pub note_hint: &'static str,
    pub stop: &'static str,
    pub stop_hint: &'static str,
    pub keep: &'static str,
    pub keep_changes: &'static str,
    pub twice: &'static str,
    pub change_means: &'static str,
    pub delete: &'static str,
    pub deleted: &'static str,
    pub undo: &'static str,
    pub unknown: &'static str,
    pub unknown_hint: &'static str,
    pub from_link: &'static str,
    pub keep_it: &'static str,
    pub made_by_you: &'static str,
    pub voice: Recorder,
}

/// The name in the person's own voice.
#[derive(Debug)]
pub struct Recorder {
    pub title: &'static str,
    pub none: &'static str,
    pub some: &'static str,
    pub here_only: &'static str,
    pub record: &'static str,
    pub again: &'static str,
    pub stop: &'static str,
    pub hear: &'static str,
    pub stop_hearing: &'static str,
    pub delete: &'static str,
    pub deleted: &'static str,
    pub undo: &'static str,
    pub asking: &'static str,
    pub speak: &'static str,
    pub working: &'static str,
    pub kept: &'static str,
    pub not_stored: &'static str,
    pub silent: &'static str,
    pub denied: &'static str,
    pub no_microphone: &'static str,
    pub busy: &'static str,
    pub unable: &'static str,
    /// Another voice is chosen.
    pub other_voice: &'static str,
}

/// A circuit out of text.
#[derive(Debug)]
pub struct Plain {
    pub hint: &'static str,
    pub label: &'static str,
    pub teach: &'static str,
    /// Three lines as they may be typed.
    pub lines: [&'static str; 3],
    pub teach_more: &'static str,
    pub example: &'static str,
    pub example_text: &'static str,
    pub read: &'static str,
    /// How many exercises, and how many places to look at.
    pub found: fn(usize, usize) -> String,
    pub nothing: &'static str,
    pub too_long: fn(usize, usize) -> String,
    pub named: fn(&str) -> String,
    /// Rounds and the rest between them.
    pub rounds: fn(u8, u16) -> String,
    pub line: fn(usize) -> String,
    pub sets: fn(u16) -> String,
    pub start: &'static str,
    pub take: &'static str,
    pub keep: &'static str,
    pub kept: &'static str,
    pub kept_before: &'static str,
    pub see: &'static str,
    /// The name of what was in the builder.
    pub draft_kept: fn(&str) -> String,
    pub builder: &'static str,
    pub clear: &'static str,
    pub cleared: &'static str,
    pub undo: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,
    pub unnamed: &'static str,
    pub write_out: &'static str,
    pub write_out_hint: &'static str,
}
