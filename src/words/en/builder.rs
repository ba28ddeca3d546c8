//! The builder in English.

use crate::builder::{EditError, MAX_MINS, Warning};
use crate::circuit::{Part, SideChoice, Station};
use crate::exercise::{Kit, Side};
use crate::lang::Lang;
use crate::library::own::{MAX_NAME, MAX_NOTE, MAX_STOP, OwnError};
use crate::words::builder::Builder;
use crate::words::plain::Why;

pub(in crate::words) static BUILDER: Builder = Builder {
    refused,
    warning,
    own,
    mark,
    part: |part| match part {
        Part::WarmUp => "Warm-up, once",
        Part::Main => "Every round",
        Part::Finish => "Finish, once",
    },
    side: |side| match side {
        SideChoice::Usual => "As usual",
        SideChoice::LeftFirst => "Left first",
        SideChoice::RightFirst => "Right first",
        SideChoice::LeftOnly => "Left only",
        SideChoice::RightOnly => "Right only",
    },
};

fn refused(error: EditError) -> String {
    match error {
        EditError::NoStation => "This exercise is no longer here.".to_owned(),
        EditError::Nothing => "It is so already.".to_owned(),
        EditError::HoldIsDose => {
            "Here the hold is the dose: change the seconds of the set.".to_owned()
        }
        EditError::TooLong(mins) => {
            format!("That would take {mins}\u{a0}min; {MAX_MINS}\u{a0}min is the most.")
        }
        EditError::Limit(error) => (super::WORDS.trouble.circuit)(&error),
    }
}

fn warning(warning: Warning, stations: &[Station]) -> String {
    let name = |place: usize| {
        stations.get(place).map_or("This exercise", |it| it.exercise.text.get(Lang::En).name)
    };
    match warning {
        Warning::OneSide(side) => {
            let (done, left_out) = match side {
                Side::Right => ("right", "left"),
                Side::Left | Side::Both => ("left", "right"),
            };
            format!("Everything is for the {done} side; the {left_out} side has nothing to do.")
        }
        Warning::HopsBeforeControl { hops, control } => {
            let (hops, control) = (name(hops), name(control));
            format!("{hops} comes before {control}. Control first makes landings calmer.")
        }
        Warning::HopsCold(hops) => {
            format!("{} comes early. A few minutes of work before hops feel better.", name(hops))
        }
        Warning::NoRest(place) => {
            format!("{} follows hard work of the same side without a rest.", name(place))
        }
        Warning::Long(mins) => {
            format!("This takes {mins}\u{a0}min. Shorter circuits are easier to keep up.")
        }
        Warning::AboveStage(place, stage) => {
            let stage = (super::MORE.stage)(stage);
            format!("{} belongs to a later stage than yours: {stage}.", name(place))
        }
        Warning::Kit(place, kit) => {
            let kit: Kit = kit;
            format!(
                "{} needs something you have not ticked: {}.",
                name(place),
                (super::MORE.kit)(kit)
            )
        }
    }
}

fn own(error: OwnError) -> &'static str {
    const _: () = assert!(MAX_NAME == 32 && MAX_NOTE == 64 && MAX_STOP == 120);
    match error {
        OwnError::Name => "The name needs 1 to 32 letters, without quotation marks.",
        OwnError::Note => "The note has room for 64 letters.",
        OwnError::Stop => "The stop rule has room for 120 letters.",
        OwnError::Sides => "This figure cannot use its sides like that. Choose another figure.",
        OwnError::Measure => "This figure does not walk. Count reps or seconds instead.",
        OwnError::Tempo => "Each part takes 0 to 15\u{a0}s, and not all of them 0.",
        OwnError::Figure => "Choose a figure from the library.",
        OwnError::TooMany => "There is no room for more exercises now. Reload the page first.",
    }
}

fn mark(why: Why) -> &'static str {
    match why {
        Why::Unknown => "not understood",
        Why::OtherMeasure => "this exercise counts something else: its usual dose is taken",
        Why::Range => "the first number is taken",
        Why::Limit => "out of range: what is usual is taken",
        Why::NoSides => "this exercise does not use its sides like that",
        Why::Load => "a circuit does not keep weights and bands: note it yourself",
        Why::TooMany => "there is no room for more",
        Why::Twice => "said twice: the first one counts",
        Why::Guess => "taken for the nearest exercise: check that it is meant",
    }
}
