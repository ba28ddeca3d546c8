//! Own exercises, and circuits from text.

use crate::library::own::MAX_OWN;
use crate::words::own::{Own, Plain, Recorder};

/// The player says it too.
pub(super) const STOP_RULE: &str = "Your stop rule";

pub(in crate::words) static OWN: Own = Own {
    empty: "None yet. Take a movement from the library, and give it your own name, tempo and note.",
    new: "New exercise",
    full: {
        const _: () = assert!(MAX_OWN == 100);
        "You have 100 own exercises, and that is the most. Delete one to make another."
    },
    edit: "Change it",
    name: "Name",
    name_hint: "Up to 32 letters",
    figure: "Figure",
    figure_hint: "Which movement of the library shows it",
    choose: "Choose another figure",
    search: "Find a figure",
    nothing: "No figure is called that. Try another name, a muscle or a position.",
    drawn_by: "Drawn like",
    sides: "Sides",
    side_names: [
        "One side, then the other",
        "Left and right in turn",
        "Out and back",
        "Both at once",
    ],
    counts: "What it counts",
    count_names: ["Reps", "Seconds", "Steps"],
    tempo_hint: "Seconds for each part of one rep",
    phases: ["Lower", "Pause", "Lift", "Hold"],
    hold_is_dose: "How long to hold is said in each circuit.",
    note: "Note",
    note_hint: "The one thing to think of. You see it while you do the exercise.",
    stop: STOP_RULE,
    stop_hint: "When to end the set, beyond sharp pain",
    keep: "Keep this exercise",
    keep_changes: "Keep changes",
    twice: "You have an exercise just like this already.",
    change_means: "A new note counts everywhere at once, a new tempo when you add the exercise the \
                   next time. If you change name, figure, sides or count, circuits that have it \
                   keep the old exercise: swap the new one in.",
    delete: "Delete this exercise",
    deleted: "Deleted. Circuits that have it still work.",
    undo: "Undo",
    unknown: "There is no such exercise on this device",
    unknown_hint: "It may have been deleted, or made on another device. All others are here.",
    from_link: "Somebody else made this exercise. Keep it to give it a note, a stop rule and a \
                tempo of your own.",
    keep_it: "Keep it as mine",
    made_by_you: "You made this exercise. What it needs and trains is taken from the figure.",
    voice: Recorder {
        title: "Its name in your voice",
        none: "Until you record its name, the voice says \u{201c}Your own exercise\u{201d} for it.",
        some: "Your voice says its name when it comes.",
        here_only: "Up to 3 seconds. The recording stays on this device: it goes into no backup \
                    and no link.",
        record: "Record its name",
        again: "Record again",
        stop: "Stop",
        hear: "Hear it",
        stop_hearing: "Stop",
        delete: "Delete recording",
        deleted: "Recording deleted.",
        undo: "Undo",
        asking: "Your browser asks whether the microphone may be used.",
        speak: "Speak now.",
        working: "Cutting it to size.",
        kept: "Kept.",
        not_stored: "It can be heard until you close this page. Your browser did not let us keep \
                     it: it may be full or in a private window.",
        silent: "Nothing was to be heard. Come closer to the microphone and try again.",
        denied: "The microphone is not allowed here. Allow it in your browser\u{2019}s settings for \
                 this site, then try again.",
        no_microphone: "No microphone was found. Plug one in, or use a device that has one.",
        busy: "Something else uses the microphone. Close it, then try again.",
        unable: "This browser cannot record. The exercise works without it.",
        other_voice: "It is heard with the Kneeline voice. You have chosen another under Sound.",
    },
};

pub(in crate::words) static PLAIN: Plain = Plain {
    hint: "Type or paste what your physio wrote down: one exercise in each line.",
    label: "Your text",
    teach: "It can look like this:",
    lines: [
        "Clamshell 3x12 3-0-2-2 left/right rest 45",
        "Side plank 2x30 s rest 1:00",
        "Bridge 3 sets of 10",
    ],
    teach_more: "A name is enough; what is missing is taken as usual. The four numbers are seconds: \
                 lower, pause, lift, hold.",
    example: "Try an example",
    example_text: "Name: Calm hips\n2 rounds, rest 60\n\nWarm-up:\nBridge 1x10\n\nMain:\n\
                   Clamshell 2x12 3-0-2-2 left/right rest 30\nSide plank 2x20 s rest 30\n\
                   Straight side leg lift 2x10-12 with 1 kg\n",
    read: "What was read",
    found: |exercises, marks| {
        let exercises = match exercises {
            1 => "1 exercise".to_owned(),
            count => format!("{count} exercises"),
        };
        match marks {
            0 => [&exercises, ", all understood"].concat(),
            1 => [&exercises, ", 1 place to look at"].concat(),
            count => format!("{exercises}, {count} places to look at"),
        }
    },
    nothing: "No exercise was found in it yet.",
    too_long: |letters, lines| {
        format!("Only the first {lines} lines and {letters} letters are read. The rest is marked.")
    },
    named: |name| format!("Called {name}"),
    rounds: |rounds, rest| match (rounds, rest) {
        (1, _) => "1 round".to_owned(),
        (rounds, 0) => format!("{rounds} rounds, no rest between"),
        (rounds, rest) => format!("{rounds} rounds, {rest}\u{a0}s rest between"),
    },
    line: |number| format!("Line {number}"),
    sets: |sets| if sets == 1 { "1\u{a0}set".to_owned() } else { format!("{sets}\u{a0}sets") },
    start: "Start",
    take: "Take it to the builder",
    keep: "Keep as a circuit",
    kept: "Kept with your circuits.",
    kept_before: "You have kept this one already.",
    see: "See it",
    draft_kept: |name| {
        format!("It is in the builder now. What was there, {name}, is kept with your circuits.")
    },
    builder: "To the builder",
    clear: "Clear",
    cleared: "Cleared.",
    undo: "Undo",
    copy: "Copy text",
    copied: "Copied.",
    not_copied: "Your browser did not let us copy. Mark the text and copy it yourself.",
    unnamed: "From text",
    write_out: "Or write out a circuit you have",
    write_out_hint: "As text for a message or a printout: it reads back as the same circuit.",
};
