//! What the voice says. Short, because it is heard over music and between two repetitions.

use crate::exercise::Side;
use crate::lang::Lang;
use crate::voice::Phrase;
use std::borrow::Cow;

pub(super) fn voice(phrase: Phrase) -> Cow<'static, str> {
    let words = match phrase {
        Phrase::Name(exercise) => exercise.text.get(Lang::En).name,
        Phrase::Cue(exercise) => exercise.text.get(Lang::En).cue,
        Phrase::Own => "Your own exercise",
        Phrase::Label(label) => label,
        Phrase::Count(number) => return number.to_string().into(),
        Phrase::Seconds(secs) => return [&secs.to_string(), " seconds left"].concat().into(),
        Phrase::Side(Side::Left) => "Left side",
        Phrase::Side(Side::Right) => "Right side",
        Phrase::Side(Side::Both) => "Both sides",
        Phrase::SwitchTo(Side::Left) => "Switch to your left side",
        Phrase::SwitchTo(Side::Right) => "Switch to your right side",
        Phrase::SwitchTo(Side::Both) => "Now both sides",
        Phrase::TurnRound => "Turn round",
        Phrase::GetReady => "Get ready",
        Phrase::Rest => "Rest",
        Phrase::Next => "Next",
        Phrase::NextSet => "Next set",
        Phrase::LastSet => "Last set",
        Phrase::NextRound => "Next round",
        Phrase::LastRound => "Last round",
        Phrase::Halfway => "Halfway",
        Phrase::LastRep => "Last one",
        Phrase::BreatheIn => "Breathe in",
        Phrase::BreatheOut => "Breathe out",
        Phrase::KeepBreathing => "Keep breathing",
        Phrase::Done => "All done. Well done.",
        Phrase::Paused => "Paused",
        Phrase::GoingOn => "Going on",
        Phrase::Hurt => "Stopped. Rest your knee.",
        Phrase::Safety(0) => "Sharp pain? Stop.",
        Phrase::Safety(1) => "Keep your knee over your second toe.",
        Phrase::Safety(_) => "A little discomfort is fine. If it grows, do less.",
        Phrase::Check => "This is the voice that guides you. Is it loud enough?",
    };
    words.into()
}
