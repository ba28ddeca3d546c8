//! What hip training is known to do for knees, and what not.

use super::Block::{Care, Heading, List, Say};
use super::{Lesson, LessonText};
use crate::exercise::Localized;
use crate::library::sources::{
    COLLINS_2018, ESCULIER_2018, FERBER_2015, HANSEN_2023, HOTT_2019, LEPPANEN_2024, NEAL_2019,
    NUNES_2019, TORESDAHL_2020, WILLY_2011, WINTERS_2021, WU_2024,
};

pub(super) static LESSON: Lesson = Lesson {
    id: "why-hips",
    sources: &[
        &NUNES_2019,
        &WINTERS_2021,
        &FERBER_2015,
        &HANSEN_2023,
        &HOTT_2019,
        &NEAL_2019,
        &WILLY_2011,
        &LEPPANEN_2024,
        &TORESDAHL_2020,
        &WU_2024,
        &COLLINS_2018,
        &ESCULIER_2018,
    ],
    text: Localized {
        en: LessonText {
            title: "Why train your hips",
            summary: "What studies found, what they did not, and what you can expect.",
            body: &[
                Heading("What is known"),
                Say("Pain at the kneecap and less hip strength often go together. In a review, \
                    people with this pain pushed about 21 to 25% less with the hip, outwards and \
                    backwards."),
                Say("Training helps. In a review of many trials, exercise with good advice eased \
                    pain more than waiting did, though most of the trials leave doubt."),
                Say(
                    "Starting at the hip can be kinder to a sore knee. In a trial with 199 people, \
                    hip training eased pain 1 week sooner than knee training.",
                ),
                Say(
                    "In the end both ways lead to the same place. In a trial with 200 people, hip \
                    and thigh exercise did equally well after 12 weeks. In another, 112 people \
                    trained hip, knee or freely, and after 1 year nobody was ahead. So Kneeline \
                    trains your knees, too: squats, step-downs and wall sits.",
                ),
                Heading("What is not known"),
                List(&[
                    "Nobody has shown that less hip strength comes first. In a review that \
                     followed people over time, it did not tell who would get pain.",
                    "Stronger hips alone may not change how you run. In a trial with 20 healthy \
                     runners, 6 weeks of training made squats better, but not running form.",
                    "Fewer injuries are possible, not certain. In a trial with 325 new runners, \
                        those who trained hips and trunk with a guide had 39% less overuse \
                        trouble. In a trial with 720 marathon runners, training without a coach \
                        gained nothing. Nor did 9 trials, taken together.",
                ]),
                Heading("What you can expect"),
                Say("Give it 6 to 12 weeks. Setbacks are normal: about half of the people with \
                    this pain still have some years later."),
                Say(
                    "Guided training did better than training alone in the review of 9 trials. An \
                    app is no coach, but Kneeline counts for you and shows each movement. How much \
                    you run matters as well: in a trial with 69 runners, good advice on running \
                    did as much on its own as with exercise on top.",
                ),
                Care(
                    "This is general information, not medical advice. If your knee worries you, \
                        ask. A doctor or a physiotherapist can look at it.",
                ),
            ],
        },
    },
};
