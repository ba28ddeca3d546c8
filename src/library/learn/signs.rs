//! What runners report, without a verdict.

use super::Block::{Care, Heading, List, Say};
use super::{Lesson, LessonText};
use crate::exercise::Localized;
use crate::library::sources::RUNNING_ARTICLES;

pub(super) static LESSON: Lesson = Lesson {
    id: "signs",
    sources: &[&RUNNING_ARTICLES],
    text: Localized {
        en: LessonText {
            title: "Signs to notice",
            summary: "What runners often report, how to look for yourself, and whom to ask.",
            body: &[
                Say("Articles for runners list signs that often come with less strength at the \
                    hip. They are worth noticing. None of them tells you what is going on in your \
                    body, and each has other possible reasons."),
                Heading("What you may feel"),
                List(&[
                    "The low back hurts when you run.",
                    "The knee hurts during or after a run.",
                    "There is no power uphill.",
                    "The sole or the heel hurts, as in plantar fasciitis.",
                    "You get blisters in new places, after your foot strike changed.",
                ]),
                Heading("What you or others may see"),
                List(&[
                    "The outside of the thigh, the IT band, feels tight.",
                    "A knee falls in, or the leg twists as you land.",
                    "The pelvis is not steady, or one side differs from the other.",
                    "Squats and lunges look poor.",
                ]),
                Say("The articles also name some running injuries here. They are pain on the \
                        outside of the knee, runner's knee, Achilles pain, and pain deep in the \
                        seat at the piriformis. They often come along. Nobody knows what comes \
                        first."),
                Heading("Look for yourself"),
                List(&[
                    "Do a slow squat in front of a mirror. Watch how your feet are placed, whether \
                     one hip drops, and where the knees point.",
                    "Jog lightly past a phone that films. Look at the same things.",
                    "Lunge forward, to the side and across. Notice a direction with less motion.",
                    "Film a few strides each week and compare knees and pelvis.",
                ]),
                Say("One article also names a test of whether your glutes fire. It does not say \
                    how that is done, and we know of no checked way to do it at home. The \
                    self-test with the bridge on one leg shows how long each side holds, and \
                    whether the pelvis stays level."),
                Say("If your knees drift in again and again, your hips may need practice or \
                    strength. Start with the home circuit. If a direction is stiff, add the \
                    recovery day."),
                Heading("Ask someone"),
                Say(
                    "A coach can check how far your hips extend, how your ankles move and how your \
                    trunk holds. A physiotherapist can look at how you move, at stiff joints and \
                    at sore tissue.",
                ),
                Care(
                    "This is general information, not a finding about you. If pain is the reason \
                    why you read this, see the pages on pain and on when to get help.",
                ),
            ],
        },
    },
};
