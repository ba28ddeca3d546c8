//! Everything the voice can say, each with an id that a pack names it by.

use crate::exercise::{Exercise, Phase, Side};
use crate::lang::Lang;
use crate::library;

/// One clip of the pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phrase {
    /// What an exercise is called.
    Name(&'static Exercise),
    /// Instead of the name of one that the person made and did not record.
    Own,
    /// The one thing to think of in it.
    Cue(&'static Exercise),
    /// What a phase is called in some exercise: `Open`, `Up`.
    Label(&'static str),
    /// A repetition, 1 to [`Phrase::MOST`].
    Count(u8),
    /// So many seconds left: 10 or 30.
    Seconds(u8),
    /// The side that works.
    Side(Side),
    /// The other side comes next: this one.
    SwitchTo(Side),
    /// A walk turns back.
    TurnRound,
    GetReady,
    Rest,
    Next,
    /// The same exercise once more.
    NextSet,
    LastSet,
    /// Everything once more.
    NextRound,
    LastRound,
    Halfway,
    LastRep,
    BreatheIn,
    BreatheOut,
    /// In a hold.
    KeepBreathing,
    Done,
    Paused,
    GoingOn,
    /// After "that hurt".
    Hurt,
    /// A sentence about pain or form, 0 to [`Phrase::SAFETY`] - 1.
    Safety(u8),
    /// For the page that checks the sound.
    Check,
}

impl Phrase {
    /// The highest number that is counted aloud.
    pub const MOST: u8 = 30;
    /// How many safety sentences there are.
    pub const SAFETY: u8 = 3;

    /// Every phrase, in the order of the pack.
    pub fn all(lang: Lang) -> Vec<Self> {
        let mut all = vec![
            Self::GetReady,
            Self::Rest,
            Self::Next,
            Self::NextSet,
            Self::LastSet,
            Self::NextRound,
            Self::LastRound,
            Self::Halfway,
            Self::LastRep,
            Self::BreatheIn,
            Self::BreatheOut,
            Self::KeepBreathing,
            Self::TurnRound,
            Self::Done,
            Self::Paused,
            Self::GoingOn,
            Self::Hurt,
            Self::Check,
            Self::Own,
            Self::Seconds(10),
            Self::Seconds(30),
        ];
        all.extend(
            [Side::Left, Side::Right]
                .into_iter()
                .flat_map(|it| [Self::Side(it), Self::SwitchTo(it)]),
        );
        all.extend((0..Self::SAFETY).map(Self::Safety));
        all.extend((1..=Self::MOST).map(Self::Count));
        for exercise in library::ALL {
            let labels = exercise.text.get(lang).labels;
            for label in Phase::ALL.map(|phase| Self::Label(labels.get(phase))) {
                if !all.contains(&label) && label != Self::Label("") {
                    all.push(label);
                }
            }
        }
        all.extend(library::ALL.iter().copied().map(Self::Name));
        all.extend(library::ALL.iter().copied().map(Self::Cue));
        all
    }

    /// What a pack calls it; never changes.
    pub fn id(self) -> String {
        let side = |side| match side {
            Side::Left => "left",
            Side::Right => "right",
            Side::Both => "both",
        };
        let (group, name) = match self {
            Self::Name(exercise) => ("name", exercise.id.0.to_owned()),
            Self::Own => ("say", "own".to_owned()),
            Self::Cue(exercise) => ("cue", exercise.id.0.to_owned()),
            Self::Label(label) => ("label", label.to_ascii_lowercase()),
            Self::Count(number) => ("count", number.to_string()),
            Self::Seconds(secs) => ("seconds", secs.to_string()),
            Self::Side(it) => ("side", side(it).to_owned()),
            Self::SwitchTo(it) => ("switch", side(it).to_owned()),
            Self::Safety(number) => ("safety", number.to_string()),
            Self::TurnRound => ("say", "turn-round".to_owned()),
            Self::GetReady => ("say", "get-ready".to_owned()),
            Self::Rest => ("say", "rest".to_owned()),
            Self::Next => ("say", "next".to_owned()),
            Self::NextSet => ("say", "next-set".to_owned()),
            Self::LastSet => ("say", "last-set".to_owned()),
            Self::NextRound => ("say", "next-round".to_owned()),
            Self::LastRound => ("say", "last-round".to_owned()),
            Self::Halfway => ("say", "halfway".to_owned()),
            Self::LastRep => ("say", "last-rep".to_owned()),
            Self::BreatheIn => ("say", "breathe-in".to_owned()),
            Self::BreatheOut => ("say", "breathe-out".to_owned()),
            Self::KeepBreathing => ("say", "keep-breathing".to_owned()),
            Self::Done => ("say", "done".to_owned()),
            Self::Paused => ("say", "paused".to_owned()),
            Self::GoingOn => ("say", "going-on".to_owned()),
            Self::Hurt => ("say", "hurt".to_owned()),
            Self::Check => ("say", "check".to_owned()),
        };
        [group, "/", &name].concat()
    }
}
