//! Loop bands: where they go, how to order them, how to move up.

use super::Block::{Care, Heading, List, Say};
use super::{Lesson, LessonText};
use crate::exercise::Localized;
use crate::library::sources::{ACSM_2009, RUNNING_ARTICLES};

pub(super) static LESSON: Lesson = Lesson {
    id: "bands",
    sources: &[&RUNNING_ARTICLES, &ACSM_2009],
    text: Localized {
        en: LessonText {
            title: "Bands",
            summary: "Where a loop band goes, how to number your own, and how to move up.",
            body: &[
                Heading("What you need"),
                Say("A loop band is a short, closed ring. A set with 2 or 3 strengths is enough. \
                    For a few exercises you also need a band that you can tie to something heavy \
                    that does not slide. No band yet? Do the move without it, and slower."),
                Heading("Where it goes"),
                List(&[
                    "Above the knees, a hand\u{2019}s width up the thigh: the place to start.",
                    "Round the shins or the ankles: harder, as it is further from the hip.",
                    "Round the front of the feet: harder still, for walks.",
                ]),
                Say(
                    "Keep the band flat and taut in every part of the rep. You should feel it from \
                    the start, but it does not pull your knees in. If it rolls or goes slack, move \
                    it or take another one. If the outside of the knee feels sore, put the band \
                    above the knees again.",
                ),
                Heading("Number your own bands"),
                Say(
                    "Colours differ between makers, so a colour alone tells you little. Hold each \
                    band next to a ruler and pull it to twice its length. Put them in order from \
                    light to heavy. Write 1 on the lightest, then 2, and so on. How hard a band \
                    pulls depends on how far you stretch it, so use the same stance each time.",
                ),
                Heading("When to move up"),
                List(&[
                    "First add reps, while your form holds.",
                    "Next slow the way down a little.",
                    "Then move the band down your leg.",
                    "Then take the next band.",
                    "Take small weights last, and only if balance and form are solid.",
                ]),
                Say("Change one thing at a time. A guideline adds 2 to 10% of load at once, and \
                    the next band can be a bigger step than that. So go back to fewer reps with \
                    it, for instance from 15 to 10. The order is our choice."),
                Heading("Care for it"),
                Say(
                    "Look for cracks before each session and throw a worn band away: it can snap. \
                    Keep it away from your face and out of the sun.",
                ),
                Care(
                    "Many bands are made of latex. If your skin itches or swells, stop and use a \
                    band of cloth or one without latex. Take the band off before you run.",
                ),
            ],
        },
    },
};
