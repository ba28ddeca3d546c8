//! The circuit of one's own and the pages to read.

use crate::circuit::MAX_STATIONS;
use crate::words::{Learn, Mine};

const _: () = assert!(MAX_STATIONS == 24, "the sentence about a full circuit names it");

pub(super) const MINE: Mine = Mine {
    title: "My circuit",
    purpose: "What you put together.",
    add: "Add to my circuit",
    added: |place| format!("Added as number {place}."),
    hint: "2\u{a0}sets of each, at the lower end of its dose. Kept on this device.",
    empty: "Nothing here yet. Open an exercise and tap \u{201c}Add to my circuit\u{201d}.",
    empty_action: "Look at the exercises",
    full: "Your circuit is full: 24 exercises is the most.",
    up: |name| ["Move up: ", name].concat(),
    down: |name| ["Move down: ", name].concat(),
    remove: |name| ["Remove: ", name].concat(),
    removed: |name| ["Removed: ", name, "."].concat(),
    undo: "Undo",
    moved: |name, place, of| format!("{name} is now {place} of {of}."),
};

pub(super) const LEARN: Learn = Learn {
    hint: "Short pages. Start anywhere.",
    unknown: |id| format!("There is no page called \u{201c}{id}\u{201d}"),
    unknown_hint: "It may have another name now. All pages are one tap away.",
    all: "All pages",
    before: "Previous",
    after: "Next",
    quiet_link: "Why hips? How hard? When to stop? Short pages to read.",
};
