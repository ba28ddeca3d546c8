//! What explains each self-test, and the knee angle. Long because it is a list.

use crate::words::assess::{AnglePage, SheetLine, TestPage};

const fn line(
    seen: &'static str,
    right: &'static str,
    picture: Option<(&'static str, u8)>,
) -> SheetLine {
    SheetLine { seen, right, picture }
}

/// In the order of [`crate::assess::ALL`].
pub(in crate::words) static TESTS: &[TestPage] = &[
    TestPage {
        id: "side-plank-knee",
        why: "Shows how long the side of your hip and your trunk hold you up.",
        need: "A mat, and the phone where your free hand reaches it.",
        steps: &[
            "Lie on your side, knees bent, elbow under your shoulder.",
            "Lift your hips until knees, hips and shoulders are in line.",
            "Hold. Tap Stop when your hips sink, or when you have had enough.",
        ],
        count: "Seconds until your hips first sink.",
        reference: "We know of no figures for the knee version. Compare your sides, and yourself \
                    with last time.",
        change: "A difference of 15 s or more.",
        ours: "The mark of 30 s, and what counts as a change.",
        lines: &[],
    },
    TestPage {
        id: "sl-stance",
        why: "Shows whether 1 hip keeps your pelvis level while you stand still.",
        need: "A mirror or the camera of your phone. A wall within reach.",
        steps: &[
            "Stand on 1 leg with a soft knee, hands on your hip bones.",
            "Look straight ahead and keep both hip bones level.",
            "Tap Stop when a foot moves, a hand lets go or the free foot touches down.",
        ],
        count: "Seconds, at most 30, and what you saw.",
        reference: "The test ends at 30 s: it asks for a level pelvis, not for a record.",
        change: "A difference of 10 s or more.",
        ours: "That it ends at 30 s, and what counts as a change.",
        lines: &[
            line(
                "The free side of the pelvis sinks",
                "Both hip bones stay level.",
                Some(("sls", 1)),
            ),
            line("The trunk leans over the leg", "The trunk stays tall.", Some(("hip-hike", 1))),
        ],
    },
    TestPage {
        id: "pelvic-drop",
        why: "Shows what your pelvis does when the other foot leaves the floor.",
        need: "A helper or a phone that films you from behind.",
        steps: &[
            "Put the camera at the height of your hips and level.",
            "Stand on 1 leg for 30 s, the other knee bent behind you.",
            "Look at the film and tap what you see.",
        ],
        count: "Points: 1 for each of 3 things that you see. None is best.",
        reference: "Healthy people differ by a few degrees: in a study of 90, a change below 4 \
                    degrees was within the error of measuring. What you see here says little \
                    about how strong you are.",
        change: "A difference of 2 points or more.",
        ours: "The score and what counts as a change.",
        lines: &[
            line(
                "The free side of the pelvis sinks",
                "Both hip bones stay level.",
                Some(("lat-stepdown", 1)),
            ),
            line("The trunk leans over the leg", "The trunk stays tall.", Some(("hip-hike", 1))),
            line(
                "The standing hip pops out",
                "The hip stays over the foot.",
                Some(("sl-stance", 0)),
            ),
        ],
    },
    TestPage {
        id: "squat-look",
        why: "Shows where foot, knee and pelvis go in a slow squat.",
        need: "A mirror, or a phone that films you from the front.",
        steps: &[
            "Stand with your feet under your hips. No band is needed.",
            "Squat 5 times with the voice: slowly down, slowly up.",
            "Watch the leg of this side, then tap what you see.",
        ],
        count: "Points: 1 for each of 3 things that you see. None is best.",
        reference: "These are things that people who rate squats look for. People who rate the \
                    same film do not always agree.",
        change: "A difference of 2 points or more.",
        ours: "The score and what counts as a change.",
        lines: &[
            line("The foot turns out or rolls in", "The whole foot stays down.", None),
            line(
                "The knee falls in",
                "The knee stays over the second toe.",
                Some(("band-squat", 0)),
            ),
            line("The pelvis shifts or sinks to 1 side", "Both hip bones stay level.", None),
        ],
    },
    TestPage {
        id: "side-plank",
        why: "Shows how long hip and trunk hold your body straight.",
        need: "A mat, and the phone where your free hand reaches it.",
        steps: &[
            "Lie on your side, legs straight, elbow under your shoulder.",
            "Lift your hips until feet, hips and shoulders are in line.",
            "Hold. Tap Stop when your hips sink, or when you have had enough.",
        ],
        count: "Seconds until your hips first sink.",
        reference: "In 1 study, 24 active women held it for 77 s the first time and 69 s a week \
                    later, on average. So much changes by itself.",
        change: "A difference of 30 s or more: less is within the error found in that study.",
        ours: "The marks of 30 s and 45 s.",
        lines: &[],
    },
    TestPage {
        id: "stepdown-10",
        why: "Shows how your knee feels when it brakes your weight.",
        need: "A step of 10 to 15 cm. A wall within reach.",
        steps: &[
            "Stand on the step on 1 leg, hands on your hips.",
            "Lower the other heel to the floor with the voice, touch, come up.",
            "Do 10. Tap Stop earlier if it hurts or wobbles.",
        ],
        count: "Good ones of 10, and the pain while you do them.",
        reference: "Pain on a step is a thing to watch: here it counts more than the number.",
        change: "A difference of 3 or more.",
        ours: "How many, the height of the step, pain of 2 of 10 at most, and what counts as a \
               change.",
        lines: &[],
    },
    TestPage {
        id: "lsd",
        why: "Scores how well arms, trunk, pelvis and knee stay quiet on a step.",
        need: "A step of 15 to 20 cm, and a phone that films you from the front.",
        steps: &[
            "Stand on the step on 1 leg, hands on your hips.",
            "Lower the other heel until it touches, then come up: 5 times.",
            "Look at the film and tap what you see.",
        ],
        count: "Points, 0 to 6. Fewer is better.",
        reference: "The authors of the score call 0 or 1 good, 2 or 3 medium, 4 or more poor.",
        change: "A difference of 2 points or more.",
        ours: "What counts as a change, and the marks.",
        lines: &[
            line("A hand leaves the hip", "Both hands stay.", None),
            line("The trunk leans", "The trunk stays tall.", Some(("sls", 2))),
            line("The pelvis tips or turns", "The pelvis stays level.", Some(("lat-stepdown", 1))),
            line(
                "The knee goes inside the second toe",
                "The knee stays over the second toe.",
                Some(("lat-stepdown", 0)),
            ),
            line(
                "The knee goes inside the whole foot: 2 points",
                "The knee stays over the second toe.",
                Some(("lat-stepdown", 0)),
            ),
            line(
                "You wobble, or the free foot takes weight",
                "The heel only touches.",
                Some(("lat-stepdown", 2)),
            ),
        ],
    },
    TestPage {
        id: "sl-bridge",
        why: "Shows how often 1 hip can lift you.",
        need: "A mat, and the phone within reach.",
        steps: &[
            "Lie on your back, 1 foot near your seat, the other knee held up.",
            "Lift until knee, hip and shoulder are in line, with the voice.",
            "Tap Stop when you cannot reach the line any more.",
        ],
        count: "Good ones in a row, at a rep every 3 s.",
        reference: "Published figures are for a harder version with the heel on a box. They do not \
                    fit this one.",
        change: "A difference of 5 or more.",
        ours: "The tempo, the marks of 12 and 20, and what counts as a change.",
        lines: &[],
    },
    TestPage {
        id: "sls",
        why: "Shows how hip, knee and foot work together on 1 leg.",
        need: "A phone that films you from the front.",
        steps: &[
            "Stand on 1 leg, arms crossed on your chest.",
            "Squat 5 times with the voice, as deep as you control it.",
            "Look at the film, rate each squat and tap what you see.",
        ],
        count: "Good ones of 5. Good: level, tall, knee over the second toe, no wobble. Fair: 1 \
                small thing. Poor: more.",
        reference: "In 1 study, people who rate squats agreed on 73 to 87 of 100.",
        change: "A difference of 2 or more.",
        ours: "The tempo, the mark of 4, and what counts as a change.",
        lines: &[
            line("The foot turns out", "The foot points ahead.", None),
            line("The knee falls in", "The knee stays over the second toe.", Some(("sls", 0))),
            line("The pelvis sinks or turns", "Both hip bones stay level.", Some(("sls", 1))),
            line("The trunk leans", "The trunk stays tall.", Some(("sls", 2))),
        ],
    },
    TestPage {
        id: "heel-raise",
        why: "Shows how long your calf and foot push you off.",
        need: "A wall for your fingertips.",
        steps: &[
            "Stand on 1 leg, knee straight, fingertips on the wall.",
            "Rise as high as you can with each tone: 30 in a minute.",
            "Tap Stop when the heel no longer rises, or the knee bends.",
        ],
        count: "Full heel raises in a row.",
        reference: "In a study of 566 healthy adults on a small slope, the middle result was 24 for \
                    men and 21 for women. It falls with age.",
        change: "A difference of 7 or more: less is within the error found in that study.",
        ours: "The mark of 20, and the flat floor.",
        lines: &[],
    },
    TestPage {
        id: "sl-sit-stand",
        why: "Shows how often 1 leg gets you up from a chair.",
        need: "A steady chair against a wall. Write down its height.",
        steps: &[
            "Sit at the front, 1 foot on the floor, arms crossed.",
            "Stand up on that leg and sit down again, with the voice.",
            "Tap Stop when you need a hand or the other foot.",
        ],
        count: "Good ones in a row, at a rep every 4 s.",
        reference: "We show no figures: the ones we know are for other people. Leave this test out \
                    if it hurts your knee: others count in its place.",
        change: "A difference of 4 or more, on the same chair.",
        ours: "The tempo, the mark of 10, and what counts as a change. In its place: 10 step-downs with pain of 2 of \
               10 at most, and 5 good squats of 5.",
        lines: &[],
    },
    TestPage {
        id: "knee-wall",
        why: "Shows how far your ankle bends, which shapes how you squat.",
        need: "A wall and a tape measure.",
        steps: &[
            "Put your toes near a wall and bring the knee to it, heel down.",
            "Move the foot back until the knee just reaches the wall.",
            "Measure from your big toe to the wall. Take the best of 3.",
        ],
        count: "Whole centimetres from the big toe to the wall.",
        reference: "We show no figures. Compare your sides, and yourself with last time.",
        change: "A difference of 2 cm or more.",
        ours: "What counts as a change.",
        lines: &[],
    },
    TestPage {
        id: "abd-hold",
        why: "Shows how long the side of your hip holds your leg up.",
        need: "A mat, and the phone within reach.",
        steps: &[
            "Lie on your side, your back along a wall if you have one.",
            "Lift the straight top leg to the height of your hip.",
            "Tap Stop when the leg sinks. The leg on top is the side tested.",
        ],
        count: "Seconds until the leg first sinks.",
        reference: "There is no agreed figure. Compare your sides, and yourself with last time.",
        change: "A difference of 33 s or more: less was within the error in a study of 52 women.",
        ours: "The height of the leg.",
        lines: &[],
    },
    TestPage {
        id: "jog-look",
        why: "Shows what foot, knee and pelvis do when you run.",
        need: "A flat way of 20 m, and somebody who films you from behind.",
        steps: &[
            "Jog up and down at a calm speed, until it feels normal.",
            "Film a few strides from behind, then from the front.",
            "Watch the film slowed down, 1 leg at a time, and tap what you see.",
        ],
        count: "Points: 1 for each of 3 things that you see. None is best.",
        reference: "We know of no figures. Compare your sides, and yourself with last time.",
        change: "A difference of 2 points or more.",
        ours: "The score and what counts as a change.",
        lines: &[
            line("The foot lands across the middle line", "The foot lands under the hip.", None),
            line("The knee falls in", "The knee points ahead.", Some(("sls", 0))),
            line("The other side of the pelvis sinks", "The pelvis stays level.", Some(("sls", 1))),
        ],
    },
    TestPage {
        id: "hop-stick",
        why: "Shows whether you can land softly and stay.",
        need: "A flat floor that is not slippery, and shoes.",
        steps: &[
            "Stand on 1 leg and bend a little.",
            "Hop forward a foot length and land softly on the same leg.",
            "Stay still for 3 s with each tone. Do 10.",
        ],
        count: "Landings of 10 that were soft and still.",
        reference: "How far somebody hops says little about how well they land, so both are tests.",
        change: "A difference of 3 or more.",
        ours: "How many, pain of 2 of 10 at most, and what counts as a change.",
        lines: &[
            line("You land stiff", "Hip and knee bend softly.", Some(("fwd-hop", 0))),
            line("The knee falls in", "The knee stays over the second toe.", Some(("fwd-hop", 1))),
            line("The foot hops on", "You stay where you land.", None),
        ],
    },
    TestPage {
        id: "hop-distance",
        why: "Compares how far each leg takes you.",
        need: "A flat floor that is not slippery, shoes, and a tape measure.",
        steps: &[
            "Warm up with small hops. Put your toes on a line.",
            "Hop as far as you can and land on the same leg. Stay for 2 s.",
            "Take 3 tries on each leg. The best one counts.",
        ],
        count: "Centimetres from the line to your heel.",
        reference: "The shorter hop should reach 90% of the longer one. In a study of 105 healthy \
                    men, the average was 136 cm.",
        change: "A difference of 15 cm or more.",
        ours: "What counts as a change, and that it comes only in the jumping stage.",
        lines: &[],
    },
];

pub(in crate::words) static ANGLE_PAGE: AnglePage = AnglePage {
    tips: &[
        "Put the camera at the height of your knee, 3 m away, and level.",
        "Point your foot at the camera. Wear tight shorts.",
        "Squat slowly on 1 leg. Take the picture, or the frame, where you are deepest.",
        "Do the same each time: same place, same shorts, same depth. Take 3 pictures.",
    ],
    what: "Tap the middle of the top of the thigh, of the kneecap and of the ankle. A straight leg \
           has 0 degrees. More means that the knee is further in.",
    reference: "In 1 study, 30 women without knee pain had 8 degrees on average and 12 women with \
                pain at the kneecap had 17. In another, 45 men without pain had 7, and 20 men had \
                15 on the side that hurt. People differ a lot: no number says that you will get \
                hurt.",
    error: "The same knee measured again may differ by 2 to 4 degrees and more. A flat picture \
            also mixes what hip, leg, foot and camera do. So a change below 8 degrees, or below 6 \
            with the mean of 3 pictures, is no clear change.",
    ours: "That 8 and 6 degrees count as a change. In line: below 10. Some drift: 10 to 15. Clear drift: more \
           than 15.",
};
