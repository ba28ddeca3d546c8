//! How much pain is acceptable, and what to change when there is more.

use super::Block::{Care, Heading, List, Say};
use super::{Lesson, LessonText};
use crate::exercise::Localized;
use crate::library::sources::{FRANDSEN_2025, RUNNER_RULES, SILBERNAGEL_2007};

pub(super) static LESSON: Lesson = Lesson {
    id: "pain-rules",
    sources: &[&RUNNER_RULES, &SILBERNAGEL_2007, &FRANDSEN_2025],
    text: Localized {
        en: LessonText {
            title: "Pain: a traffic light",
            summary: "When to go on, when to do less, when to stop, and the 24-hour rule.",
            body: &[
                Say(
                    "A little discomfort can be fine. Do not push through pain, and above all not \
                    through sharp pain. Give your knee a number: 0 is nothing, 10 is the worst you \
                    can think of. Then take the colour that fits best. If two fit, take the one \
                    further down.",
                ),
                Heading("Green: go on"),
                List(&[
                    "At most 2 during the session or the run.",
                    "Back to normal within 60 minutes.",
                    "No worse than usual the next morning.",
                ]),
                Heading("Amber: do less"),
                List(&[
                    "From 3 to 5, or it takes some hours to settle, or the next morning is a \
                        little worse.",
                    "In a circuit: a smaller range, an easier exercise, 1 set less, no deep bend \
                        of the knee under load.",
                    "On a run: shorter, flat, no downhill, or 4 minutes of running and 1 of \
                     walking in turn.",
                ]),
                Heading("Red: stop"),
                List(&[
                    "More than 5, or much worse the next morning.",
                    "You limp, the knee is newly swollen, or it hurts at night.",
                    "Rest it for 48 hours. After that, only moves without pain. If it is red twice \
                     in 2 weeks, have it checked.",
                ]),
                Say("End a set as soon as pain is sharp or goes above 3."),
                Heading("The 24-hour rule"),
                Say("A knee often answers late. Ask it again the next morning, on the stairs. If \
                    it is worse than usual, the last dose was too much."),
                Heading("Sore muscle or sore joint"),
                Say("A sore muscle feels dull, often on both sides, and eases as you warm up. It \
                    comes after new work and goes away by itself. Pain in the joint, on one side, \
                    that rises as you go on is a reason to do less."),
                Heading("Let runs grow slowly"),
                Say(
                    "A study followed 5205 runners. Injuries were more common after a run that was \
                        over 10% longer than any in the 30 days before. So let your longest run \
                        grow by less than that.",
                ),
                Heading("Where this comes from"),
                Say("The green numbers come from advice for runners. In a trial with 38 people \
                    with Achilles pain, going on up to 5 did no harm. The colours are our choice."),
                Care(
                    "This is general information, not medical advice. If the exercises themselves \
                    keep hurting, see a doctor or a physiotherapist.",
                ),
            ],
        },
    },
};
