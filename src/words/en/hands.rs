//! Changing a session while it runs, and what hurt.

use crate::exercise::Side;
use crate::words::Hands;

pub(super) const HANDS: Hands = Hands {
    change: "Change",
    hurt: "That hurt",
    amounts: "Amount",
    sets: "Sets",
    tempo: "Tempo",
    only_this: "Tempo of this exercise only",
    rests: "Rests",
    left: |sets, amount, more| {
        let sets = match sets {
            1 => "Last set".to_owned(),
            _ => format!("{sets}\u{a0}sets left"),
        };
        let comma = if more.is_empty() { "" } else { ", " };
        [&sets, ", ", amount, comma, more].concat()
    },
    rests_longer: "rests 15\u{a0}s longer",
    rests_shorter: "rests 15\u{a0}s shorter",
    easier: |name| ["Easier: ", name].concat(),
    harder: |name| ["Harder: ", name].concat(),
    skip_side: |side| match side {
        Side::Left => "Leave out the left side".to_owned(),
        Side::Right | Side::Both => "Leave out the right side".to_owned(),
    },
    side_again: |side| match side {
        Side::Left => "Left side once more".to_owned(),
        Side::Right => "Right side once more".to_owned(),
        Side::Both => "This set once more".to_owned(),
    },
    skip_exercise: "Leave out this exercise",
    where_: "Where?",
    sites: [
        "Front of the knee",
        "Outer knee",
        "Inner knee",
        "Below the kneecap",
        "Hip",
        "Back",
        "Somewhere else",
    ],
    sites_told: [
        "front of the knee",
        "outer knee",
        "inner knee",
        "below the kneecap",
        "hip",
        "back",
        "somewhere else",
    ],
    how_much: "How much?",
    scale: "0 is nothing, 10 is the worst you can think of.",
    of_ten: |level| format!("{level} of 10"),
    sharp: "It was sharp",
    go_on_advice: "Noted. Up to 3 you may go on. Keep the movement small enough to stay there.",
    ease_advice: "Noted. That is enough for this movement today. Make it easier, or leave it out.",
    stop_advice: "Noted. Stop here for today. This app cannot tell what it is: if it stays, swells, \
                  locks or gives way, have it looked at.",
    slower: "Smaller and slower",
    go_on: "Go on",
    pain: |site, level, sharp, exercise, side| {
        let side = match side {
            Side::Left => ", left",
            Side::Right => ", right",
            Side::Both => "",
        };
        let sharp = if sharp { ", sharp" } else { "" };
        format!("That hurt: {site}, {level} of 10{sharp}, {exercise}{side}")
    },
};
