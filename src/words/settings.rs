//! What the page of settings says beside the names that other pages use, too. Beside
//! [`super::Words`], so that it comes with its page.

#[derive(Debug)]
pub struct Settings {
    /// The way to each group.
    pub contents: &'static str,
    pub look: &'static str,
    pub figure: &'static str,
    pub training: &'static str,
    pub keys: &'static str,
    pub week: &'static str,
    /// In the order of [`crate::day::WeekStart::ALL`].
    pub weeks: [&'static str; 3],
    pub week_hint: &'static str,
    pub hurts: &'static str,
    pub hurts_nowhere: &'static str,
    pub kit: &'static str,
    pub bands: &'static str,
    pub not_said: &'static str,
    pub none: &'static str,
    pub text: &'static str,
    /// In the order of [`crate::save::TextSize::ALL`].
    pub texts: [&'static str; 4],
    pub text_hint: &'static str,
    pub lang: &'static str,
    /// Where there is nothing to choose from.
    pub lang_only: &'static str,
    pub skin: &'static str,
    /// In the order of [`crate::save::Skin::ALL`].
    pub skins: [&'static str; 5],
    pub colours: &'static str,
    pub colours_open: &'static str,
    pub colours_hint: &'static str,
    /// As they are, and as three kinds of eyes see them.
    pub eyes: [&'static str; 4],
    pub eyes_hint: &'static str,
    pub ready: &'static str,
    pub ready_hint: &'static str,
    pub paper: &'static str,
    pub papers: [&'static str; 2],
    pub keys_player: &'static str,
    pub keys_app: &'static str,
    pub app_keys: &'static [(&'static str, &'static str)],
    pub keys_hint: &'static str,
}
