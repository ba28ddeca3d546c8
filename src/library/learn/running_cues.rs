//! What to think of while running, and what is known about it.

use super::Block::{Care, Heading, List, Say};
use super::{Lesson, LessonText};
use crate::exercise::Localized;
use crate::library::sources::{
    BRAMAH_2019, ESCULIER_2018, HEIDERSCHEIT_2011, RUNNER_RULES, RUNNING_ARTICLES, WILLY_2011,
    WILLY_2012,
};

pub(super) static LESSON: Lesson = Lesson {
    id: "running-cues",
    sources: &[
        &RUNNING_ARTICLES,
        &RUNNER_RULES,
        &HEIDERSCHEIT_2011,
        &BRAMAH_2019,
        &WILLY_2012,
        &WILLY_2011,
        &ESCULIER_2018,
    ],
    text: Localized {
        en: LessonText {
            title: "Cues for running",
            summary: "Shorter steps, a tall body, light feet, and how much is known about them.",
            body: &[
                Heading("What to think of"),
                Say("Pick 1 cue for a run, and use it for a minute at a time."),
                List(&[
                    "Run tall, with your chest up.",
                    "Land lightly, with the foot under your body, not far in front.",
                    "Let the knee point over the second toe.",
                    "Picture your thigh pressing outward from the hip socket.",
                    "Stay smooth when you get tired: no thud.",
                ]),
                Say(
                    "Practise slowly first. A treadmill is a good place, with a mirror if there is \
                    one. Begin with short, light runs on form alone. Later, put the cues and short \
                    drills into the calm parts of your runs, not into extra sessions. More \
                    distance and more speed do not go up together.",
                ),
                Heading("More steps per minute"),
                Say("Count how often 1 foot lands in 30 seconds and multiply by 4. If you get \
                    about 170 or fewer, you can try 5% more at the same speed, later up to 10%. \
                    From 160 that means 168, then 176. Try it for a few minutes at a time, with the \
                    metronome of this app or with music."),
                Heading("How much is known"),
                List(&[
                    "In 45 healthy runners, 5% more steps took work off the knee. With 10% more, \
                        the hip had less work too.",
                    "When 12 runners with pain at the kneecap learned to take 10% more steps, the \
                        pelvis dropped less. Pain was less after 3 months. There was no group to \
                        compare.",
                    "When 10 women with the same pain ran 8 times in front of a mirror, form and \
                        pain got better. It stayed so for 3 months, again without a group to \
                        compare.",
                    "In a trial with 69 runners, lessons in running added nothing to good advice.",
                    "Hip strength alone did not change running form in a trial with 20 runners.",
                ]),
                Say("So cues are worth a try, in small steps. If your calf or Achilles tendon \
                    starts to ache, go back to your usual steps."),
                Heading("The band round the thighs"),
                Care(
                    "A band round the thighs is a cue for standing only. Take it off before you \
                    run: it can trip you, and nobody has tested it. This is general information, \
                    not medical advice.",
                ),
            ],
        },
    },
};
