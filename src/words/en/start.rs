//! The first questions, and those about signs that need somebody.

use crate::words::start::{Asked, Safety, Start, Stop};

pub(in crate::words) static START: Start = Start {
    step: |step, steps| format!("{step} of {steps}"),
    skip_all: "Skip all",
    next: "Next",
    optional: "Leave out what you like. You can change it later in Settings.",
    where_: Asked {
        title: "Where does it hurt?",
        hint: "Tap the spots, or pick them from the list.",
    },
    from_front: "From the front",
    from_side: "From the side",
    list: "Spots",
    nothing: "Nothing hurts",
    which_side: "Which side?",
    usual: Asked {
        title: "How much, on a usual day?",
        hint: "0 is nothing, 10 is the worst you can think of. Mornings are compared with this.",
    },
    running: Asked {
        title: "Running now",
        hint: "As it is these weeks, not as it was or shall be.",
    },
    run_days: "Days a week",
    longest: "Longest run of the last 30 days",
    longest_none: "none",
    not_longest: "Minutes as digits, up to 600: 45, or 1:05 for an hour and five.",
    steps: "Measure your steps per minute",
    steps_known: |spm| format!("Your steps: {spm} per minute"),
    kit: Asked {
        title: "What is at home?",
        hint: "Nothing is needed. What you have makes more exercises possible.",
    },
    bands: Asked {
        title: "Your bands, lightest first",
        hint: "Makers use colours as they like, so the order is yours.",
    },
    colours: ["Yellow", "Red", "Green", "Blue", "Black", "Purple", "Orange", "Grey"],
    your_bands: "Your bands",
    band_name: "Another name",
    add: "Add",
    lighter: |name| format!("{name}: lighter"),
    heavier: |name| format!("{name}: heavier"),
    remove: |name| format!("Take out {name}"),
    lightest: "lightest",
    heaviest: "heaviest",
    no_bands: "None yet. Tap a colour, or write a name.",
    time: Asked {
        title: "Time for it",
        hint: "Short and often beats long and seldom, most of all at first.",
    },
    minutes: "Minutes for a session",
    days: "Days",
    any_day: "No day picked: any day is fine.",
    experience: Asked { title: "Leg strength so far", hint: "Circuits with bands count, too." },
    experiences: [
        ("New to it", "Little or nothing in the last year"),
        ("Some", "Now and then"),
        ("Regular", "Most weeks, for months"),
    ],
    remind: "A time to be reminded",
    remind_hint: "For your calendar. The app itself sends nothing.",
    no_reminder: "No reminder",
    end: Asked {
        title: "That is all",
        hint: "You begin with a calm circuit, paced by ear. Afterwards 3 taps say how it went, and \
               the next one follows from that.",
    },
    end_flagged: "You ticked something that needs a person first.",
    to_today: "Go to Today",
    unit: "Distances",
    units: ["Kilometres", "Miles"],
};

pub(in crate::words) static SAFETY: Safety = Safety {
    hint: "Tick what fits. Most people tick nothing.",
    groups: [
        Asked { title: "Right now", hint: "Does one of these fit?" },
        Asked {
            title: "After an injury",
            hint: "A knock, a fall or a twist, lately. Without one: none of these.",
        },
        Asked { title: "How it behaves", hint: "Does one of these fit?" },
        Asked { title: "Before you begin", hint: "Reasons to ask somebody first." },
    ],
    questions: [
        "The knee is hot, red and swollen, and you feel ill or have a fever",
        "The knee or the kneecap looks out of place",
        "Something popped, and you cannot lift your straight leg",
        "The foot is cold, pale or numb",
        "The calf is swollen or warm, or you are newly short of breath",
        "You cannot take 4 steps",
        "You hurt your knee and are 55 or older",
        "You cannot bend the knee to a right angle",
        "The kneecap hurts to touch, or the bone at the outside just below the knee",
        "The knee swelled up within hours",
        "The kneecap slipped out, even if it went back",
        "The knee is locked: it does not bend or straighten all the way",
        "The knee gives way",
        "It hurts all the time, or at night, whatever you do",
        "You lose weight without wanting to, or have had cancer",
        "It gets worse quickly",
        "Numbness or loss of strength is growing",
        "The groin, or a bone at the thigh or shin, hurts with each impact, when you hop, or aches \
         at night",
        "You are under 16",
        "You had surgery or an implant in the last 6 months",
        "You have a disease that inflames the joints",
        "You are pregnant",
        "The knee swells again and again",
        "The pain has not changed in 6 weeks",
        "It hurts at one point on the tendon below the kneecap",
        "It hurts along the joint, and catches",
    ],
    none: "None of these",
    done: "Done",
    levels: [
        Stop {
            title: "Ask before you start",
            text: "What you ticked is a reason to ask first: a doctor, or a physiotherapist. If \
                   you are under 16, ask together with a parent.",
            possible: "Walk and move as far as it does not hurt. Look round here, and show them \
                       the exercises: that may help.",
        },
        Stop {
            title: "Have it looked at within days",
            text: "What you ticked needs a person who can look at it: a doctor, or a \
                   physiotherapist. Call them today or tomorrow, and leave the exercises until \
                   then.",
            possible: "No circuits and no runs. Walk as far as it does not hurt, and look round \
                       here as much as you like.",
        },
        Stop {
            title: "Get help now",
            text: "Call your local emergency number now, or let somebody take you to an emergency \
                   department. Stay off the leg, and do not drive yourself.",
            possible: "Nothing here is worth waiting for. The app keeps your answers.",
        },
    ],
    not_assessed: "This app cannot assess that. Get it checked. If it gets worse, or you worry, \
                   ask sooner.",
    ticked: "What you ticked",
    possible: "Until then",
    seen: "I have been seen: go on",
    seen_hint: "Go on only if somebody who knows about knees has looked at it and said that you \
                may train.",
    go_on_asking: "Go on with the questions",
    again: "Answer again",
    clear: "Nothing ticked",
    clear_hint: "No list is complete. If you are worried, ask, even if nothing here fits.",
    was_seen: "You were seen. What you ticked before does not stop you any more.",
    basis: "Where these questions come from",
    basis_guide: "Most come from a guide that family doctors use for knees. These are our own \
                  choice, to be careful:",
    basis_ours: "Which answer means how soon is from that guide, too; for the ones above it is \
                 our choice.",
    more: "When to get help",
    to_today: "Go to Today",
};
