//! What the pages about kept data say: copies, tables, room, erasing, and mending the history.

use crate::save::{Advice, ImportError, Preview, Usage};

#[derive(Debug)]
pub struct Data {
    pub title: &'static str,
    pub open: &'static str,
    pub kept: &'static str,
    pub here_only: &'static str,
    /// Sessions, percent of the room.
    pub room: fn(&Usage) -> String,
    /// Days since the last copy; `None` if there was none.
    pub last_copy: fn(Option<u64>) -> String,
    pub advice: fn(Advice) -> &'static str,
    pub lasting: &'static str,
    pub not_lasting: &'static str,
    pub ask_to_keep: &'static str,
    pub refused_to_keep: &'static str,
    pub take: &'static str,
    pub take_hint: &'static str,
    pub carry_over_title: &'static str,
    pub carry_over: [&'static str; 3],
    /// On the home screen, with nothing kept yet.
    pub carried: &'static str,
    pub save_file: &'static str,
    pub share: &'static str,
    pub copy_text: &'static str,
    pub shared: &'static str,
    pub copied: &'static str,
    pub not_taken: &'static str,
    /// Sessions, sets, runs, mornings, self-tests, knee angles, moods.
    pub tables: [&'static str; 7],
    pub bring: &'static str,
    pub bring_hint: &'static str,
    pub choose: &'static str,
    pub paste: &'static str,
    pub pasted: &'static str,
    pub look: &'static str,
    pub refused: fn(ImportError) -> &'static str,
    /// One sentence each; the first one sums up.
    pub preview: fn(&Preview) -> Vec<String>,
    pub with_settings: &'static str,
    pub add: &'static str,
    pub added: &'static str,
    pub full: &'static str,
    pub failed: &'static str,
    pub take_back: &'static str,
    pub taken_back: &'static str,
    pub deleted: &'static str,
    pub bring_back: &'static str,
    pub erase: &'static str,
    pub erase_hint: &'static str,
    pub erase_all: &'static str,
    pub cancel: &'static str,
    /// The browser has removed what was kept: so many sessions.
    pub lost: fn(u32) -> String,
    pub not_lost: &'static str,
    pub mend: Mend,
}

/// Putting the history right.
#[derive(Debug)]
pub struct Mend {
    pub correct: &'static str,
    pub save: &'static str,
    pub corrected: &'static str,
    pub take_out: fn(&str) -> String,
    pub other_side: fn(&str) -> String,
    pub amount: fn(&str) -> String,
    pub delete: &'static str,
    pub deleted: &'static str,
    pub bring_back: &'static str,
    pub add: &'static str,
    pub add_hint: &'static str,
    pub which: &'static str,
    pub circuits: &'static str,
    pub exercises: &'static str,
    pub felt: &'static str,
    pub day: &'static str,
    pub no_day: &'static str,
    pub keep: &'static str,
}
