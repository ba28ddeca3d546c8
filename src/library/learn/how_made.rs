//! Where the content comes from, how good it is, and what we changed.

use super::Block::{Care, Heading, List, Say};
use super::{Lesson, LessonText};
use crate::exercise::Localized;
use crate::library::sources::RUNNING_ARTICLES;

pub(super) static LESSON: Lesson = Lesson {
    id: "how-made",
    sources: &[&RUNNING_ARTICLES],
    text: Localized {
        en: LessonText {
            title: "How this library was made",
            summary: "Our sources, how good they are, what is our choice, and what we corrected.",
            body: &[
                Heading("Where it comes from"),
                Say("The exercises begin with 5 published articles for runners. We took over the \
                    moves and the ideas and wrote every sentence anew. Then we looked for studies \
                    on each exercise and added others that trials have used."),
                Heading("How good the sources are"),
                List(&[
                    "A number on a page was read in the study, mostly in its summary, or in a page \
                     that quotes it. We seldom had all the tables.",
                    "Many studies measure how hard a muscle works in healthy people. That is not \
                     the same as getting better.",
                    "Many trials are small, and most are about pain at the kneecap, not about all \
                     runners.",
                    "Numbers we only remembered are left out.",
                ]),
                Heading("What is our choice"),
                Say(
                    "Sources often give no dose. Then sets, reps, seconds, angles and cues are our \
                        choice, made from what trials commonly use, and the page says so. We also \
                        chose the colours of the pain rules and the order of the circuits.",
                ),
                Heading("What we corrected"),
                List(&[
                    "A seated band drill turned the hip in. Ours turns it out, with the band tied \
                     on the other side.",
                    "The articles disagree on where the knee goes. We use one cue: over the second \
                     toe.",
                    "Clamshells were shown at 2 angles. We bend the hips about 45 to 60 degrees \
                     and offer the other as a variation.",
                    "One article says 2 to 3 times a week, others every day. We keep full circuits \
                     to 2 to 3 and let light work be daily.",
                    "A band round the thighs during a run: we left it out. It can trip you.",
                    "We do not say that a tight muscle lacks strength, that it all comes from the \
                     hips, or that the inner part of the thigh can be trained alone. We found no \
                     support.",
                    "A stability ball is optional. No exercise needs one.",
                ]),
                Heading("Who has checked it"),
                Care(
                    "No doctor and no physiotherapist has reviewed Kneeline yet. It is general \
                        information, not medical advice. Does the person who treats you say \
                        something else? Then follow that person.",
                ),
            ],
        },
    },
};
