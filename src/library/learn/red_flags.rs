//! Signs that need a person who can look at the knee.

use super::Block::{Care, Heading, List, Say};
use super::{Lesson, LessonText};
use crate::exercise::Localized;
use crate::library::sources::KNEE_PATHWAY;

pub(super) static LESSON: Lesson = Lesson {
    id: "red-flags",
    sources: &[&KNEE_PATHWAY],
    text: Localized {
        en: LessonText {
            title: "When to get help",
            summary: "Signs that need care now, within days, or before you start.",
            body: &[
                Say(
                    "Most knee pain in runners is not dangerous. Some signs need a person who can \
                    look at your knee. This app cannot assess them. If one fits, leave the \
                    exercises and have it checked.",
                ),
                Heading("Get help now"),
                List(&[
                    "The knee is hot, red and swollen, and you feel ill or have a fever.",
                    "The knee or the kneecap looks out of place.",
                    "Something popped, and you cannot lift your straight leg.",
                    "The foot is cold, pale or numb.",
                    "The calf is swollen or warm, or you are newly short of breath.",
                ]),
                Heading("Be seen within days"),
                List(&[
                    "After an injury: you cannot take 4 steps, or the bone hurts to touch.",
                    "After an injury: you cannot bend the knee to a right angle.",
                    "After an injury, if you are 55 or older.",
                    "The knee swelled up within hours of a twist.",
                    "The knee is locked, gives way, or the kneecap slipped out.",
                    "The pain is always there, or wakes you at night, whatever you do.",
                    "You lose weight without wanting to, or have had cancer.",
                    "It gets worse quickly, or numbness or loss of strength is growing.",
                    "A bone hurts at the shin or the thigh, or the groin hurts, more with each \
                     impact. Hopping hurts, or it aches at night. This matters even more if your \
                     periods have stopped, if you eat little for what you do, or if you have had \
                     a stress fracture.",
                ]),
                Heading("Ask first"),
                List(&[
                    "You are under 16.",
                    "You had surgery or an implant in the last 6 months.",
                    "You have a disease that inflames the joints, or you are pregnant.",
                    "The knee swells again and again.",
                    "The pain has not changed in 6 weeks.",
                    "It hurts at one point on the tendon below the kneecap.",
                    "It hurts along the joint and catches.",
                ]),
                Heading("Whom to ask"),
                Say("In an emergency, call your local emergency number. For the rest, ask your \
                    doctor or a physiotherapist. Tell them when it started, what makes it worse, \
                    and what you have tried. The record of your sessions may help."),
                Care(
                    "No list is complete. If you are worried, ask, even if nothing here fits. \
                    This is general information, not medical advice.",
                ),
            ],
        },
    },
};
