//! The plan. Long because it is a list: every reason and every number it decides by.

use crate::diary::{Level, Settled};
use crate::exercise::{Exercise, Side};
use crate::plan::{
    Because, Check, Cue, ForRunning, ForStrength, Hold, Kind, Lever, Light, Need, Sign, There,
    Trim, Unit, Waiver, What, Why,
};
use crate::session::Site;
use crate::words::plan::PlanWords;

pub(in crate::words) static PLAN: PlanWords = PlanWords {
    title: "Plan",
    now: "You are here",
    place: |at, of| format!("Stage {at} of {of}"),
    aim: |level| match level {
        Level::Activation => "Wake the hips: small moves on the floor that a sore knee can bear.",
        Level::Control => "Keep pelvis and knee in line while you stand and step.",
        Level::Strength => "More load, one leg at a time, with a little in reserve.",
        Level::Plyometrics => "Short hops and soft landings, a few more each week.",
        Level::Maintenance => "Keep what you have with one or two sessions a week.",
    },
    moved: |because, to| match because {
        Because::Gate => format!("You met all that {to} asks for."),
        Because::TestedIn => format!("No pain, and your tests were met: you began at {to}."),
        Because::Chosen => format!("You chose {to}."),
        Because::TimeOff { days } => {
            format!("{days} days off. {to} is a good place to come back to. It goes quicker now.")
        }
        Because::Ambers { .. } => {
            format!("The knee asked for less lately. {to} gives it room, then you go on.")
        }
    },
    knee: "Your knee",
    light: |light| match light {
        Light::Green => "Green: go on",
        Light::AmberLight => "Pale amber: hold the load",
        Light::Amber => "Amber: do less for now",
        Light::Red => "Red: stop and rest",
        Light::Refer => "Have it looked at",
    },
    light_unknown: "Nothing said about the knee yet. A few taps after a session tell the plan.",
    where_unsaid: "You have not said where it hurts, or that nothing does. Until then the plan is \
                   careful.",
    say_where: "Say where it hurts",
    sign,
    for_strength: |what| match what {
        ForStrength::GoOn => "Strength: loads may go up, one change at a time.",
        ForStrength::Hold => "Strength: the same load, in a range that hurts 2 at most.",
        ForStrength::Ease => "Strength: easier exercises, one set less, no deep bend under load.",
        ForStrength::Rest => "Strength: rest for two days.",
        ForStrength::Gentle => "Strength: only gentle moves that do not hurt.",
    },
    for_running: |what| match what {
        ForRunning::GoOn => "Running: as planned, at most 10% beyond your longest of 30 days.",
        ForRunning::Repeat => "Running: the same again, flat, with 5% more steps a minute.",
        ForRunning::Less => "Running: a third to half less, or run 4 minutes and walk 1. No hills.",
        ForRunning::Stop => "Running: not now. Walk or cycle if it hurts 2 at most.",
    },
    see_safety: "When to see someone",
    gate: |to, met, of| format!("To {to}: {met} of {of} met"),
    gate_open: |to| format!("All met. {to} opens with your next session."),
    gate_waits: |to| format!("All met. {to} waits until your knee is calm."),
    last_level: "This is the last stage. Keep going, one or two sessions a week.",
    need,
    there,
    side_there: |side, score, rule| {
        // The left one begins the line.
        let side = if side == Side::Left { "Left" } else { "right" };
        match score {
            Some(score) => [side, " ", &amount(rule.unit, score)].concat(),
            None => [side, " not tested"].concat(),
        }
    },
    met: "Met",
    not_met: "Open",
    waived: |why| match why {
        Waiver::NoPain => "Not asked of you: nothing hurts.",
        Waiver::StoodIn => "Not asked of you: what follows counts in its place.",
    },
    test_now: "Test now",
    answer: "Answer",
    ahead: "What comes later",
    before: "What you have done",
    opens: "Opens with",
    trains: "Trains",
    done_before: "I have done this before",
    go_back: "Go back to this stage",
    sure: |level| format!("Train in {level} from now on?"),
    sure_hint: "The gates look after your knee. You can go back here at any time.",
    sure_yes: "Yes, this stage",
    doses: "Your exercises now",
    doses_hint: "One thing changes at a time, and only after two good sessions in a row.",
    doses_none: "After your first session you see here what changes, and why.",
    what,
    why,
    hold,
    undo: "Take it back",
    undone: "Taken back",
    band: |band| format!("band {band}"),
    lever,
    slower: |secs| format!("lowering {secs}\u{a0}s slower"),
    weight: |place| match place {
        1 => "lightest weight".to_owned(),
        2 => "middle weight".to_owned(),
        _ => "heaviest weight".to_owned(),
    },
    week: "Your week",
    week_hint: "Missed one? The rest moves along.",
    kind: |kind| match kind {
        Kind::Full => "Full session",
        Kind::Hops => "Hop session",
        Kind::Short => "5 minutes",
        Kind::Primer => "1 minute before a run",
        Kind::Mobility => "Mobility",
        Kind::Gentle => "Gentle moves",
        Kind::Rest => "Rest",
    },
    and_primer: "and the minute before a run",
    trim,
    calendar: "Put it in my calendar",
    calendar_hint: "A calendar file with your days and your time. It reminds you without this app.",
    calendar_saved: "The calendar file is in your downloads. Open it to add it.",
    no_days: "Set your days and a time first",
    no_time: "Set a time first",
    running: "Running this week",
    cue: |cue| match cue {
        Cue::LightFeet => "Land light: hear how quiet it can be.",
        Cue::UnderYou => "Let the foot land under you, not ahead.",
        Cue::Tall => "Run tall: chest up, as if a thread pulled you up.",
        Cue::KneeOverToe => "The knee points over the second toe.",
        Cue::ThighOut => "Picture pressing the thigh outward from the hip.",
        Cue::Smooth => "Steady, not thudding, also when you are tired.",
        Cue::ShortSteps => "More and shorter steps at the same pace.",
    },
    rules: "Every number, and where it comes from",
    rules_hint: "The plan decides by these. “Our choice” means that the studies leave it open, or \
                 that we have not seen it in the study ourselves.",
    rules_of,
    rule,
    value: |rule| amount(rule.unit, rule.value),
    our_choice: "Our choice",
    basis: "Where it comes from",
    tests: "Self-tests",
    about_you: "About you",
};

fn plural(count: u16, one: &str, many: &str) -> String {
    [count.to_string().as_str(), "\u{a0}", if count == 1 { one } else { many }].concat()
}

fn amount(unit: Unit, value: u16) -> String {
    match unit {
        Unit::OfTen => format!("{value} of 10"),
        Unit::Minutes => format!("{value}\u{a0}min"),
        Unit::Days => plural(value, "day", "days"),
        Unit::Weeks => plural(value, "week", "weeks"),
        Unit::Secs => format!("{value}\u{a0}s"),
        Unit::Percent => format!("{value}%"),
        Unit::Sessions => plural(value, "session", "sessions"),
        Unit::Reps => plural(value, "rep", "reps"),
        Unit::Sets => plural(value, "set", "sets"),
        Unit::Moves => plural(value, "exercise", "exercises"),
        Unit::Contacts => plural(value, "landing", "landings"),
        Unit::Points => plural(value, "point", "points"),
        Unit::Grade => value.to_string(),
        Unit::Runs => plural(value, "run", "runs"),
        Unit::Times => plural(value, "time", "times"),
    }
}

fn sign(sign: &Sign) -> String {
    match sign {
        Sign::Pain { level, run: true } => format!("Knee {level} of 10 on a run."),
        Sign::Pain { level, run: false } => format!("Knee {level} of 10 in a session."),
        Sign::Sharp { level } => format!("A sharp pain, {level} of 10."),
        Sign::Elsewhere { level, site } => format!("{}: {level} of 10.", place(*site)),
        Sign::Settled(Settled::WithinAnHour) => "It settled within an hour.".to_owned(),
        Sign::Settled(Settled::WithinADay) => "It took more than an hour to settle.".to_owned(),
        Sign::Settled(Settled::NotYet) => "It had not settled the next morning.".to_owned(),
        Sign::Morning { knee, usual } => {
            format!("Knee {knee} of 10 the next morning; usual is {usual}.")
        }
        Sign::Swelling => "New swelling.".to_owned(),
        Sign::Limp => "You limped.".to_owned(),
        Sign::Night => "It hurt at night.".to_owned(),
        Sign::Lights { .. } => "The second pale amber within 7 days.".to_owned(),
        Sign::Reds { .. } => "The second red within 14 days.".to_owned(),
        Sign::NoChange { then, now } => {
            format!("Hardly a change in 6 weeks: {then} of 10 then, {now} now.")
        }
        Sign::Flag(_) => "You said yes to a safety question.".to_owned(),
    }
}

const fn place(site: Site) -> &'static str {
    match site {
        Site::KneeFront => "Front of the knee",
        Site::KneeOuter => "Outside of the knee",
        Site::KneeInner => "Inside of the knee",
        Site::BelowKneecap => "Below the kneecap",
        Site::Hip => "Hip",
        Site::Back => "Back",
        Site::Other => "Elsewhere",
    }
}

/// `test` is the name of the test it needs; `stage` is empty for the one that is now.
fn need(check: &Check, test: &str, stage: &str) -> String {
    let number = amount(check.rule.unit, check.rule.value);
    let need = match check.need {
        Need::NoFlags => "The safety questions answered, none with yes".to_owned(),
        Need::Sessions if !stage.is_empty() => format!("{number} in {stage}"),
        Need::Sessions => format!("{number} at this stage"),
        Need::Whole => format!("{number} of them to the end"),
        Need::GreenRow => format!("{number} in a row with a calm knee"),
        Need::AtLeast(_) => format!("{test}: {number}"),
        Need::Clean(_) => format!("{test}: {number}, pelvis level"),
        Need::AtMost(_) => format!("{test}: {number} at most"),
        Need::PainAtMost(_) => format!("{test}: pain {number} at most"),
        Need::Better(_) => format!("{test}: better than the first time"),
        Need::SidesWithin(_) => format!("{test}: sides within {number}"),
        Need::SidesAtLeast(_) => format!("{test}: the weaker side at {number} of the other"),
        Need::GreenRun => format!("A run of {number} with a calm knee"),
    };
    if check.stands_in { ["Or, if that hurts, ", &need].concat() } else { need }
}

fn there(check: &Check) -> String {
    let unit = check.rule.unit;
    let missing = || match check.missing {
        0 => String::new(),
        missing => format!(", {} to go", amount(unit, missing)),
    };
    match check.there {
        There::Nothing => "Nothing yet.".to_owned(),
        There::Old(_) => "Tested too long ago: once more, please.".to_owned(),
        There::Number(_) if check.need == Need::NoFlags => {
            if check.met { "All no." } else { "A yes among them." }.to_owned()
        }
        There::Number(number) => [amount(unit, number), missing()].concat(),
        There::Sides { .. } => missing(),
    }
}

fn what(what: What, band: &dyn Fn(u8) -> String) -> String {
    match what {
        What::Amount { from, to } => format!("{from} → {to}"),
        What::Tempo { from, to } => format!("lowering {from}\u{a0}s → {to}\u{a0}s"),
        What::Lever { from, to } => format!("{} → {}", lever(from), lever(to)),
        What::Band { from, to } => format!("{} → {}", band(from), band(to)),
        What::Weight { from, to } => match (from, to) {
            (0, _) => "with a weight".to_owned(),
            (_, 0) => "without the weight".to_owned(),
            (from, to) if from < to => "a heavier weight".to_owned(),
            _ => "a lighter weight".to_owned(),
        },
        What::Rest { from, to } => format!("rest {from}\u{a0}s → {to}\u{a0}s"),
        What::Exercise { from, to } => format!("{} → {}", name(from), name(to)),
        What::Contacts { from, to } => format!("{from} → {to} landings"),
    }
}

const fn name(exercise: &'static Exercise) -> &'static str {
    exercise.text.en.name
}

/// `side` is the side that decided.
fn why(why: Why, side: &str) -> String {
    match why {
        Why::Ready { sessions, reserve } => format!(
            "All of it done {sessions} sessions in a row, with {reserve}\u{a0}reps or more left ({side})."
        ),
        Why::BackUp { sessions } => format!("It went well {sessions} times since it was eased."),
        Why::Light(light) => match light {
            Light::Green => "The knee is calm.".to_owned(),
            Light::AmberLight | Light::Amber => "The knee asked for less.".to_owned(),
            Light::Red | Light::Refer => "The knee said stop.".to_owned(),
        },
        Why::Hurt { site, level } => format!("{}: {level} of 10 ({side}).", place(site)),
        Why::TooMuch { done, planned } => format!("{done} of {planned} done, twice ({side})."),
        Why::FormSlipped { .. } => "The form slipped twice.".to_owned(),
        Why::Swapped => "You took another one.".to_owned(),
        Why::TimeOff { days } => format!("{days} days off: it begins lower again."),
    }
}

fn hold(hold: Hold, side: &str) -> String {
    match hold {
        Hold::New => "Not done yet.".to_owned(),
        Hold::Once { good } => format!("Good {good} time: once more and it goes up."),
        Hold::Reserve { left } => {
            format!("{left}\u{a0}reps left at the end: two or more and it goes up.")
        }
        Hold::Form { .. } => "When most of the form holds, it goes up.".to_owned(),
        Hold::NotSaid => "Answer the three questions after a session, and it can go up.".to_owned(),
        Hold::OneSide(_) => format!("Both sides count: the {side} side was left out."),
        Hold::Short { done, wanted, .. } => format!("{done} of {wanted} done ({side})."),
        Hold::Light(_) => "The knee comes first: it stays as it is.".to_owned(),
        Hold::HeavyRun { .. } => "Your last run felt heavy: it stays as it is.".to_owned(),
        Hold::Top => "As hard as it gets at this stage with your kit.".to_owned(),
        Hold::Floor => "As easy as it gets.".to_owned(),
        Hold::Fresh => "Begun again, from the bottom of the range.".to_owned(),
        Hold::Undone => "You took the last change back.".to_owned(),
    }
}

fn lever(lever: Lever) -> String {
    match lever {
        Lever::AboveKnees => "band above the knees".to_owned(),
        Lever::Ankles => "band at the ankles".to_owned(),
        Lever::Forefeet => "band round the forefeet".to_owned(),
        Lever::StepCm(cm) => format!("step {cm}\u{a0}cm"),
    }
}

/// The groups, each by the rule it begins with.
fn rules_of(id: &str) -> &'static str {
    match id {
        "green-pain" => "The knee",
        "no-flags" => "From stage to stage",
        "good-in-a-row" => "Up and down",
        "contacts-first" => "Hops",
        "between-full" => "The week and its sessions",
        "longest-more" => "Runs",
        _ => "",
    }
}

fn trim(trim: Trim, name: &dyn Fn(&'static Exercise) -> &'static str) -> String {
    match trim {
        Trim::Held(_) => "Nothing goes up today.".to_owned(),
        Trim::ShorterRange => "Only as far as it hurts 2 at most.".to_owned(),
        Trim::SetLess => "One set less.".to_owned(),
        Trim::NoDeepBend(it) => format!("Without {}: no deep bend of the knee today.", name(it)),
        Trim::NoCrossing(it) => {
            format!("Without {}: no crossing steps for a sore outside.", name(it))
        }
        Trim::Kit { from, to: Some(to) } => {
            format!("{} instead of {}: no kit for it.", name(to), name(from))
        }
        Trim::Kit { from, to: None } => format!("Without {}: no kit for it.", name(from)),
        Trim::Minutes { minutes } => format!("Fewer sets, to fit {minutes}\u{a0}min."),
        Trim::Hurt(it) => format!("Without {}: it hurt lately.", name(it)),
    }
}

/// What a rule decides; its number stands beside it. Empty for one that nobody has put into words,
/// which a test finds.
fn rule(id: &str) -> &'static str {
    match id {
        "green-pain" => "Knee pain in a session or on a run that is fine, up to",
        "green-settles" => "Time in which it should settle afterwards",
        "morning-light" => "Worse than a usual morning: hold the load, from",
        "morning-amber" => "Worse than a usual morning: do less, from",
        "morning-red" => "Worse than a usual morning: stop, from",
        "amber-pain" => "Knee pain that means do less, from",
        "red-pain" => "Knee pain that means stop, above",
        "lights-window" => "Two pale ambers make an amber within",
        "reds-window" => "Two reds mean have it looked at, within",
        "red-rest" => "Rest after a red",
        "no-change-weeks" => "Without a change for this long: have it looked at",
        "no-change-points" => "A smaller change of pain than this is none",
        "no-flags" => "Safety questions answered with yes, for a gate",
        "activation-sessions" => "Full sessions before Control",
        "control-sessions" => "Full sessions before Strength",
        "strength-sessions" => "Full sessions before Plyometrics",
        "plyometrics-sessions" => "Full sessions before Maintenance",
        "done-whole" => "Sessions done to the end, for the first gate",
        "green-in-a-row" => "Sessions with a calm knee in a row, for a gate",
        "gate-knee-plank" => "Side plank on the knee, for Control",
        "gate-stance" => "Single-leg stance with a level pelvis, for Control",
        "gate-plank" => "Side plank, for Strength",
        "gate-step-downs" => "Step-downs, for Strength",
        "gate-pain" => "Pain in a test of a gate, at most",
        "gate-step-score" => "Score of the lateral step-down, for Strength, at most",
        "gate-bridge" => "Single-leg bridges, for Strength",
        "strong-step-score" => "Score of the lateral step-down, for Plyometrics, at most",
        "strong-squats" => "Good single-leg squats of 5, for Plyometrics",
        "strong-bridge" => "Single-leg bridges, for Plyometrics",
        "strong-heel-raise" => "Single-leg heel raises, for Plyometrics",
        "strong-sit-stand" => "Single-leg sit to stand, for Plyometrics",
        "instead-step-downs" => "Step-downs, if standing up on one leg hurts",
        "instead-squats" => "Good single-leg squats of 5, if standing up on one leg hurts",
        "strong-plank" => "Side plank, for Plyometrics",
        "strong-sides" => "Sides of the plank apart at most, for Plyometrics",
        "strong-run" => "A run with a calm knee, for Plyometrics",
        "hop-sides" => "The weaker side of a hop against the other, for Maintenance",
        "hop-sticks" => "Soft hops and sticks, for Maintenance",
        "test-age" => "A test counts for a gate for",
        "time-off" => "Without a session for longer: one stage back",
        "ambers-back" => "Ambers that lead one stage back",
        "ambers-window" => "Ambers count for that within",
        "good-in-a-row" => "Good sessions in a row before something goes up",
        "reserve" => "Reps left at the end of a set, before it goes up",
        "form" => "Form that held, of 3, before it goes up",
        "form-for-weight" => "Form that held, of 3, before a weight is added",
        "steps-to-top" => "Steps from the bottom of a range to its top",
        "slower" => "Slower lowering, at most",
        "slips" => "Sessions with lost form before it gets easier",
        "much-less" => "Less of the plan done than this, twice: it gets easier",
        "longer-rest" => "Longer rest, when it was too much",
        "weights" => "Weights in a row: light, middle, heavy",
        "heavy-run" => "A run that felt this heavy, of 5, holds the loads",
        "heavy-run-days" => "A heavy run holds the loads for",
        "contacts-first" => "Landings in the first hop session",
        "contacts-most" => "Landings in a hop session, at most",
        "contacts-step" => "Landings added at a time",
        "contacts-days" => "Between two steps up in landings, at least",
        "two-legs-first" => "Hop sessions on both feet before one foot",
        "hops-a-second" => "Landings counted for a second of hopping",
        "between-full" => "Time between full sessions",
        "full-a-week" => "Full sessions in 7 days, at most",
        "full-keeping" => "Full sessions in 7 days in Maintenance, at most",
        "minutes-activation" => "Length of a session in Activation",
        "minutes-control" => "Length of a session in Control",
        "minutes-strength" => "Length of a session from Strength on",
        "minutes-primer" => "Length of the session before a run",
        "moves" => "Different exercises in a session, before any gets a second set",
        "least-moves" => "Exercises that make a full session, at least",
        "hurt-days" => "What hurt stays out of gentle moves for",
        "outer-knee-days" => "No crossing steps after a sore outside of the knee for",
        "full-minutes" => "A shorter session than this is not a full one",
        "longest-more" => "A run beyond your longest, at most",
        "longest-days" => "Your longest run is that of the last",
        "step-runs" => "Calm runs of a step on the way back to running",
        "step-rest" => "Time between runs on the way back",
        "steps-a-week" => "Steps up in 7 days on the way back, at most",
        "runs-a-week" => "Runs in 7 days on the way back, at most",
        "run-less" => "A run in amber is shorter by up to",
        "run-walk-run" => "In amber, run at a time",
        "run-walk-walk" => "In amber, walk in between",
        "more-steps" => "More steps a minute when the knee is sore",
        "stable-weeks" => "In line and calm before more distance, for",
        "usual-run-weeks" => "Running days are looked for in the last",
        "usual-run-times" => "Runs on one weekday that make it a running day",
        "back-after" => "Without a run for longer: the way back begins anew",
        _ => "",
    }
}
