//! How the app looks: size of text, figure, paper, language. Stored as one text, which the page
//! also reads before the app is there (`public/look.js`), so that nothing jumps.

use crate::handout::Paper;
use crate::lang::Lang;

use super::Settings;

/// How large text is, against what the browser is set to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextSize {
    #[default]
    Normal,
    Large,
    Larger,
    Largest,
}

impl TextSize {
    pub const ALL: [Self; 4] = [Self::Normal, Self::Large, Self::Larger, Self::Largest];

    /// Whole percent; frozen.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Normal => "100",
            Self::Large => "112",
            Self::Larger => "125",
            Self::Largest => "150",
        }
    }
}

/// The tint of the drawn figure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Skin {
    #[default]
    Sand,
    Light,
    Brown,
    Dark,
    Grey,
}

impl Skin {
    pub const ALL: [Self; 5] = [Self::Sand, Self::Light, Self::Brown, Self::Dark, Self::Grey];

    /// Frozen; the style sheet of the figure knows them, too.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sand => "sand",
            Self::Light => "light",
            Self::Brown => "brown",
            Self::Dark => "dark",
            Self::Grey => "grey",
        }
    }
}

/// How the sizes of paper are stored; frozen.
const PAPERS: [(&str, Paper); 2] = [("a4", Paper::A4), ("letter", Paper::Letter)];

/// As stored; what is as it always was is left out.
pub(super) fn tell(settings: &Settings) -> String {
    let mut told = String::new();
    let mut add = |name: &str, place: usize, value: &str| {
        if place > 0 {
            told.push_str(if told.is_empty() { "" } else { " " });
            told.push_str(name);
            told.push_str(value);
        }
    };
    add("text=", settings.text as usize, settings.text.name());
    add("skin=", settings.skin as usize, settings.skin.name());
    for (name, _) in PAPERS.iter().filter(|it| settings.paper == Some(it.1)) {
        add("paper=", 1, name);
    }
    add("lang=", settings.lang as usize, settings.lang.tag());
    told
}

/// What is missing, or only a newer version has, is as it always was.
pub(super) fn parse(text: &str, settings: &mut Settings) {
    for part in text.split(' ') {
        let Some((name, value)) = part.split_once('=') else { continue };
        match name {
            "text" => find(&TextSize::ALL, value, TextSize::name, &mut settings.text),
            "skin" => find(&Skin::ALL, value, Skin::name, &mut settings.skin),
            "paper" => {
                let known = PAPERS.iter().find(|it| it.0 == value);
                settings.paper = known.map(|it| it.1).or(settings.paper);
            }
            "lang" => find(&Lang::ALL, value, Lang::tag, &mut settings.lang),
            _ => {}
        }
    }
}

fn find<T: Copy>(all: &[T], value: &str, name: fn(T) -> &'static str, to: &mut T) {
    for it in all {
        if name(*it) == value {
            *to = *it;
        }
    }
}
