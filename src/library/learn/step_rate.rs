//! More steps per minute: how to begin, what is known and what is not. Also on the metronome's page.

use super::Block::{Care, Heading, List, Say};
use super::{Lesson, LessonText};
use crate::exercise::Localized;
use crate::library::sources::{
    BRAMAH_2019, ESCULIER_2018, HEIDERSCHEIT_2011, RUNNER_RULES, WILLY_2012,
};

pub(super) static LESSON: Lesson = Lesson {
    id: "step-rate",
    sources: &[&RUNNER_RULES, &HEIDERSCHEIT_2011, &BRAMAH_2019, &ESCULIER_2018, &WILLY_2012],
    text: Localized {
        en: LessonText {
            title: "Steps per minute",
            summary: "How to try shorter, quicker steps with clicks, and what is known about them.",
            body: &[
                Heading("How to begin"),
                Say("Find your usual steps first: run at a calm, even speed and tap along. Then \
                    keep that speed and try 5% more steps. Each step gets a little shorter. Begin \
                    with a few minutes of a run you know well. If it feels fine, go on, later up \
                    to 10% more."),
                Say("Let the clicks help you, not drive you. Try a minute with them and a minute \
                    without, and see if you can keep the rhythm alone."),
                Heading("What is known"),
                List(&[
                    "Advice for runners with this pain is 5 to 10% more steps. It may help most if you \
                        take about 170 or fewer.",
                    "In 45 healthy runners, 5% more steps took work off the knee. With 10% more, \
                        the hip had less work too.",
                    "When 12 runners with pain at the kneecap learned 10% more steps with a \
                        metronome, pain was less after 3 months. There was no group to compare.",
                    "In a trial with 69 runners, lessons in running added nothing to good advice.",
                ]),
                Heading("What is not known"),
                Say("Nobody knows 1 best number. It changes with your speed and your height. The \
                    quiet minutes are our choice, so that you learn to keep the rhythm alone. In a \
                    study with a mirror, the help was taken away little by little, too."),
                Care(
                    "Stay aware of traffic: keep the sound low or 1 ear free. Change your steps only, \
                        not speed and distance as well. If your calf or Achilles tendon starts to \
                        ache, go back to your usual steps. This is general information, not \
                        medical advice.",
                ),
            ],
        },
    },
};
