//! Kept data and copies of it.

use crate::save::{Advice, ImportError, Preview, Usage};
use crate::words::data::{Data, Mend};

pub(super) const DATA: Data = Data {
    title: "Your data",
    open: "Copies, tables, room, erasing",
    kept: "What is kept",
    here_only: "All you do is kept in this browser and nowhere else.",
    room: |usage: &Usage| {
        let sessions = match usage.sessions {
            1 => "1 session".to_owned(),
            count => format!("{count} sessions"),
        };
        format!("{sessions}, in {}% of the space there is for them", usage.percent())
    },
    last_copy: |days| match days {
        None => "No copy yet.".to_owned(),
        Some(0) => "Last copy: today.".to_owned(),
        Some(1) => "Last copy: yesterday.".to_owned(),
        Some(days) => format!("Last copy: {days} days ago."),
    },
    advice: |advice| match advice {
        Advice::AlmostFull => {
            "The space is almost full. Take a copy now, then delete old sessions."
        }
        Advice::Filling => "More than half of the space is taken. Take a copy.",
        Advice::Copy => "Time for a copy: browsers lose things.",
    },
    lasting: "The browser has promised not to clear it by itself.",
    not_lasting: "The browser may clear it when it needs room, or after weeks unused.",
    ask_to_keep: "Ask the browser to keep it",
    refused_to_keep: "The browser did not promise it. A copy is safer.",
    take: "Take a copy",
    take_hint: "One file with every session, run, test, setting and circuit. It opens on any device.",
    carry_over_title: "Before you put Kneeline on the home screen",
    carry_over: [
        "There it starts with a store of its own, empty. Press “Copy as text” below first.",
        "Then: Share, Add to Home Screen, and open it from there.",
        "In it choose Settings, Your data, Paste text.",
    ],
    carried: "Did you train in the browser before? Bring your copy in.",
    save_file: "Save a file",
    share: "Share the file",
    copy_text: "Copy as text",
    shared: "The copy is on its way.",
    copied: "The copy is in the clipboard. Paste it where you keep notes.",
    not_taken: "The browser did not take it. Try another way.",
    tables: [
        "Sessions as a table",
        "Sets as a table",
        "Runs as a table",
        "Mornings as a table",
        "Self-tests as a table",
        "Knee angles as a table",
        "Moods as a table",
    ],
    bring: "Bring a copy in",
    bring_hint: "You see what would change before anything does. Nothing here is replaced.",
    choose: "Choose a file",
    paste: "Paste text",
    pasted: "The text of a copy",
    look: "Look at it",
    refused: |error| match error {
        ImportError::Empty => "There is nothing in it.",
        ImportError::TooBig => "It is larger than any copy can be: more than 16\u{a0}MB.",
        ImportError::Packed => "This is a packed file. Unpack it and choose the file inside.",
        ImportError::WebPage => "This is a web page, not a copy.",
        ImportError::NotText => "This is not a text file, so it is not a copy.",
        ImportError::OtherApp => "This text is not a copy from Kneeline.",
        ImportError::CutOff => "The end of the copy is missing. Fetch or save it once more.",
        ImportError::Broken => "The copy was changed and cannot be read.",
        ImportError::Newer => "A newer Kneeline wrote this copy. Update the app, then try again.",
        ImportError::TooMany => "It holds more than anybody could have done.",
    },
    preview,
    with_settings: "Take its settings too",
    add: "Add to what is here",
    added: "Added.",
    full: "There is no room for it here. Nothing was changed.",
    failed: "Not all of it could be added. Bring it in again to go on.",
    take_back: "Take it back",
    taken_back: "Taken back. All is as it was.",
    deleted: "Deleted lately",
    bring_back: "Bring back",
    erase: "Erase everything",
    erase_hint: "Every session, run, test, picture, recording, setting and circuit on this device \
                 goes. Nobody can bring them back; only a copy can, without pictures and \
                 recordings.",
    erase_all: "Erase for ever",
    cancel: "Cancel",
    lost: |sessions| {
        let what =
            if sessions == 1 { "1 session".to_owned() } else { format!("{sessions} sessions") };
        format!("The browser has removed your data: {what}. A copy brings them back.")
    },
    not_lost: "I know",
    mend: Mend {
        correct: "Correct the sets",
        save: "Save",
        corrected: "Corrected.",
        other_side: |set| format!("{set}: it was the other side"),
        take_out: |set| format!("Take out {set}"),
        amount: |set| format!("{set}: done"),
        delete: "Delete this session",
        deleted: "Deleted. You can bring it back for 30 days.",
        bring_back: "Bring it back",
        add: "Write down a session",
        add_hint: "For what you did without the app. Correct the sets afterwards.",
        which: "What you did",
        circuits: "Circuits",
        exercises: "Single exercises",
        felt: "Change your answers",
        day: "Day",
        no_day: "Choose a day up to today.",
        keep: "Write it down",
    },
};

fn preview(preview: &Preview) -> Vec<String> {
    let sessions = |count: usize| match count {
        1 => "1 session".to_owned(),
        count => format!("{count} sessions"),
    };
    let mut lines = vec![match preview.new {
        0 => "No session in it is new.".to_owned(),
        new => format!("{} will be added.", sessions(new)),
    }];
    let mut more = |count: usize, what: &str| {
        if count > 0 {
            lines.push([&sessions(count), " ", what].concat());
        }
    };
    more(preview.same, "you have already.");
    more(preview.later, "will be brought up to date.");
    more(preview.earlier, "stay as they are here: they are newer.");
    more(preview.conflicts, "were changed here and there. Both are kept, one of them set aside.");
    more(preview.deleted, "will be deleted, as in the copy.");
    more(preview.running, "that were not finished come along.");
    match preview.notes {
        0 => {}
        1 => lines.push("1 note (a run, a morning, a test) will be added.".to_owned()),
        count => lines.push(format!("{count} notes (runs, mornings, tests) will be added.")),
    }
    match preview.refused.len() + preview.missing {
        0 => {}
        1 => lines.push("1 line of it cannot be read. The rest can.".to_owned()),
        count => lines.push(format!("{count} lines of it cannot be read. The rest can.")),
    }
    lines
}
