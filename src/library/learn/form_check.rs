//! What to look at before and during a set, and what to do when form slips.

use super::Block::{Care, Heading, List, Say};
use super::{Lesson, LessonText};
use crate::exercise::Localized;
use crate::library::sources::RUNNING_ARTICLES;

pub(super) static LESSON: Lesson = Lesson {
    id: "form-check",
    sources: &[&RUNNING_ARTICLES],
    text: Localized {
        en: LessonText {
            title: "Check your form",
            summary: "How to set up, where the knee points, and what to do when form slips.",
            body: &[
                Heading("Before you start"),
                Say("Look at the figure first and take up its pose. A mirror or a dark window \
                    helps. Good form comes before more reps."),
                List(&[
                    "Stand tall, with your chest up and your weight on the whole foot.",
                    "Tighten your belly a little, as if you were about to cough.",
                    "Tuck your tailbone under gently, so that your low back does not arch.",
                    "Squeeze your glutes, the muscles of your seat, first. Then move. For a \
                        bridge, tighten your belly as well.",
                ]),
                Heading("The pelvis stays still"),
                Say("Think of your pelvis as a bowl of water that does not spill. On your side, \
                    stack one hip above the other and do not roll back. On 1 leg, keep both hip \
                    bones level. Your spine stays long."),
                Heading("The knee points over the second toe"),
                Say("This one cue holds everywhere. When you bend a leg, look down: your knee \
                    points over the second toe, not inside the big toe. When you land from a hop, \
                    the knee is above the middle of your foot and a little bent."),
                List(&[
                    "Picture your thigh pressing outward from the hip socket in every rep. You can \
                     use the same picture when you run.",
                    "With a band, keep it taut all the time and do not let it pull your knees in.",
                    "Feel which muscle works. It is the outer seat, not your shoulders and not a \
                     swing.",
                    "Move steadily and smoothly, without a thud, also when you are tired.",
                ]),
                Heading("When form slips"),
                List(&[
                    "The foot or the knee falls in: pause, reset and move your feet a little.",
                    "The hip pinches: make the movement smaller and set up again.",
                    "You wobble: reach less far, or touch a wall.",
                    "You are tired and form goes: pause, line up again, or end the set.",
                    "The knee drifts in when you work hard: rest longer between sets, check your \
                        form on a calm day, and use less load for a while.",
                ]),
                Say("Work both sides, even if only 1 knee is sore. Form while running has a page \
                        of its own."),
                Care(
                    "Stop if the knee hurts sharply, gives way or catches. This is general \
                    information, not medical advice.",
                ),
            ],
        },
    },
};
