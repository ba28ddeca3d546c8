//! What the pages about giving a circuit away, about paper, and the preview of a link say. Reached by
//! [`super::give`] and not through [`super::Words`], so that it comes with the pages that say it.

use crate::handout::Paper;

#[derive(Debug)]
pub struct Give {
    pub hint: &'static str,
    pub link: &'static str,
    /// Names the field with the link in it.
    pub address: &'static str,
    pub copy_link: &'static str,
    pub share: &'static str,
    pub code: &'static str,
    pub code_hint: &'static str,
    /// What the code is, by the circuit's name.
    pub code_of: fn(&str) -> String,
    pub code_too_long: &'static str,
    pub picture: &'static str,
    pub picture_hint: &'static str,
    pub share_picture: &'static str,
    pub save_png: &'static str,
    pub save_svg: &'static str,
    pub text: &'static str,
    pub text_hint: &'static str,
    pub copy_text: &'static str,
    pub paper: &'static str,
    pub paper_hint: &'static str,
    pub print: &'static str,
    /// The link to all of these.
    pub more_ways: &'static str,
    pub copied_link: &'static str,
    pub copied_text: &'static str,
    pub not_copied: &'static str,
    pub sent: &'static str,
    pub not_sent: &'static str,
    pub drawing: &'static str,
    pub saved: &'static str,
    pub not_saved: &'static str,
    pub no_png: &'static str,
    pub size: &'static str,
    pub papers: fn(Paper) -> &'static str,
    pub print_hint: &'static str,
    pub print_now: &'static str,
    pub pages: fn(usize) -> String,
    /// What a picture of a page is, by title, number and how many.
    pub page_of: fn(&str, usize, usize) -> String,
    pub week: &'static str,
    pub print_week: &'static str,
    pub unknown: &'static str,
    pub keep: &'static str,
    pub kept: &'static str,
    pub kept_before: &'static str,
    pub open_kept: &'static str,
    pub undo: &'static str,
    pub change: &'static str,
    pub look_at: &'static str,
    pub foreign: &'static str,
    pub foreign_hint: fn(usize) -> String,
}
