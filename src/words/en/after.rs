//! After a session.

use crate::words::after::After;

pub(in crate::words) static AFTER: After = After {
    mood: "How was your mood?",
    mood_short: "Mood",
    moods: ["Not my day", "Did what I could", "Good fun", "Want more"],
    kind: [
        "Such days are part of it. You came, and that counts.",
        "What you can is exactly right.",
        "Good to hear.",
        "Keep some of it for next time: hips adapt while you rest.",
    ],
    said: |counts| {
        let names = ["not my day", "did what I could", "good fun", "want more"];
        let mut told = String::new();
        for (name, count) in names.into_iter().zip(counts).filter(|it| it.1 > 0) {
            told.push_str(if told.is_empty() { "Mood, last 4 weeks: " } else { ", " });
            told.push_str(&count.to_string());
            told.push_str(" \u{d7} ");
            told.push_str(name);
        }
        told
    },
    follows: "What follows",
    doses: "Next time",
    more_doses: |count| ["and ", &*count.to_string(), " more in your plan"].concat(),
    to_plan: "See the plan",
    next: "Then",
    planned: |day, what| [day, ": ", what].concat(),
    tomorrow: "Tomorrow",
    nothing_planned: "The next 6 days are free. Any day is a good one.",
};
