//! How to build up, and the rhythm of a week.

use super::Block::{Care, Heading, List, Say};
use super::{Lesson, LessonText};
use crate::exercise::Localized;
use crate::library::sources::{ACSM_2009, RUNNING_ARTICLES};

pub(super) static LESSON: Lesson = Lesson {
    id: "progress",
    sources: &[&RUNNING_ARTICLES, &ACSM_2009],
    text: Localized {
        en: LessonText {
            title: "Progress and your week",
            summary: "What to add first, the 4 stages, and how strength and runs share a week.",
            body: &[
                Heading("Steady beats hard"),
                Say(
                    "Doing it often matters more than doing it hard, above all in the first weeks. \
                        Every bit counts: 1 rep more, 1 session done. Aim for steady progress, not \
                        for a perfect stride. Tendons and joints need time.",
                ),
                Heading("What to add, and when"),
                List(&[
                    "Quality comes before quantity, and form before load.",
                    "Add reps little by little, while your form holds.",
                    "Then add a light band, then a stronger one. Take small weights only when \
                        balance and form are solid. For bridges, put a weight on your hips.",
                    "If your runs feel heavy, use less band or less depth for a while.",
                    "When it gets comfortable, change something, and keep the moves you feel most.",
                ]),
                Heading("The 4 stages"),
                Say(
                    "Kneeline moves from activation to control, then to loaded work on 1 leg, then \
                    to hops. Hops come only after control. Judge by how long you last and how well \
                    you stay in line as the work grows.",
                ),
                Heading("Your week"),
                List(&[
                    "Do a full circuit 2 to 3 times, on alternate days.",
                    "On light run days, do the 5 minutes. The minute before a run, or a few \
                     minutes of mobility, are fine every day.",
                    "A full session takes 15 to 20 minutes. It begins with a short warm-up for hip \
                        and knee. Then come activation and mobility, and at last strength or hops, \
                        as far as they feel good.",
                    "Use rest days for mobility of hips, calves and ankles.",
                    "Strength and stretching both have a place.",
                ]),
                Say(
                    "A guideline for beginners also says 2 to 3 days a week. The 48 hours between \
                        hard circuits are our choice.",
                ),
                Heading("Your runs"),
                List(&[
                    "Begin with short, light runs on form. Later add drills inside calm runs.",
                    "Fewer kilometres are fine while strength work is new.",
                    "Add distance only after your knees have stayed in line for several weeks.",
                    "Do not raise distance and speed together.",
                ]),
                Heading("Look after yourself"),
                Say("Sleep, food and water are part of training. Your body adapts while you rest."),
                Care("This is general information, not a personal plan."),
            ],
        },
    },
};
