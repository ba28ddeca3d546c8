//! Phrases as text, and lengths for clips that need not exist.

use kneeline::exercise::{Lang, Side};
use kneeline::voice::Phrase;

/// About what the voice says.
pub(crate) fn words(phrase: Phrase) -> String {
    let side = |side| match side {
        Side::Left => "left",
        Side::Right => "right",
        Side::Both => "both",
    };
    match phrase {
        Phrase::Name(exercise) => exercise.text.get(Lang::En).name.into(),
        Phrase::Cue(exercise) => exercise.text.get(Lang::En).cue.into(),
        Phrase::Label(label) => label.into(),
        Phrase::Count(number) => number.to_string(),
        Phrase::Seconds(secs) => format!("{secs} seconds left"),
        Phrase::Side(it) => format!("{} side", side(it)),
        Phrase::SwitchTo(it) => format!("switch to your {} side", side(it)),
        Phrase::Safety(number) => format!("sentence {number} about pain or form"),
        other => other.id().trim_start_matches("say/").replace('-', " "),
    }
}

/// About how long that takes; a label without letters has no clip.
pub(crate) fn length_ms(phrase: Phrase) -> Option<u32> {
    let letters = match phrase {
        Phrase::Count(_) => 4,
        phrase => words(phrase).chars().count() as u32,
    };
    (letters > 0).then_some(250 + 55 * letters)
}
