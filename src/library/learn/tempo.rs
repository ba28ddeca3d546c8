//! The four phases, the four digits, and the breath.

use super::Block::{Care, Heading, List, Say};
use super::{Lesson, LessonText};
use crate::exercise::Localized;
use crate::library::sources::{RUNNING_ARTICLES, WILK_2018};

pub(super) static LESSON: Lesson = Lesson {
    id: "tempo",
    sources: &[&RUNNING_ARTICLES, &WILK_2018],
    text: Localized {
        en: LessonText {
            title: "Tempo and breath",
            summary: "Why slow, what the 4 digits mean, and when to breathe.",
            body: &[
                Heading("The 4 phases"),
                Say(
                    "Kneeline counts every rep in 4 phases. You lift slowly, pause briefly at the \
                    top, lower slowly, and start again. Each phase has its own tone, so you can \
                    close your eyes.",
                ),
                Heading("The 4 digits"),
                Say("Trainers write a tempo as 4 digits, in seconds, in this order."),
                List(&[
                    "First: lower.",
                    "Second: pause at the bottom.",
                    "Third: lift.",
                    "Fourth: hold at the top.",
                ]),
                Say("So 3-0-2-2 means 3 seconds down, no pause, 2 seconds up and 2 seconds of \
                    hold. A squat begins with the first digit, since it begins by lowering. A \
                    clamshell or a bridge begins with the third, since it begins by lifting."),
                Heading("Why slow"),
                List(&[
                    "The slow return is where much of the work is. It matters most in clamshells \
                     and step-downs, and it is what people rush first.",
                    "Slow reps show where you lose your line, while there is time to mend it.",
                    "Slow reps cost more. In a study of strength training, slow tempi gave fewer reps \
                     and more time at work. So use less load when you go slower.",
                ]),
                Say("Most holds at the top last about 2 seconds. Some are long: a bridge can be \
                    held for 30 seconds. A small change of tempo is a step up, too. Try 1 second \
                    more on the way down before you take a stronger band."),
                Say(
                    "Keep the beat calm and do not rush. If it feels too fast or too slow, change \
                    the tempo in the settings.",
                ),
                Heading("When to breathe"),
                List(&[
                    "Breathe out as you lift and in as you lower.",
                    "In lunges, breathe evenly. On walks with a band, count your breaths to keep \
                     the rhythm.",
                    "In a long hold, keep breathing. A set pattern keeps you calm.",
                    "In the first light moves, let the breath bring your mind to the muscle that \
                     works.",
                ]),
                Care(
                    "If you feel dizzy, stop, sit down and breathe as you like. The seconds are \
                    our choice unless the page of the exercise says otherwise.",
                ),
            ],
        },
    },
};
