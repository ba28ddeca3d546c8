//! Self-tests and the knee angle: names and results. Long because it is a list.

use crate::assess::angle::Band as AngleBand;
use crate::assess::result::{AskFirst, Band, Change, Due, NotNow, Rating};
use crate::assess::{Better, Mark, Protocol, Unit};
use crate::exercise::{Side, Stage};
use crate::words::assess::{AngleWords, Assess, Pictures};

pub(in crate::words) static ASSESS: Assess = Assess {
    title: "Self-tests",
    hint: "A few minutes, every 2 to 4 weeks. They show what has changed and what comes next.",
    name,
    score,
    due,
    due_now: "Due now",
    other_tests: "All tests",
    optional: "If you like",
    ask_first: |why| match why {
        AskFirst::NotAsked => {
            "Tests that ask for all you have come after the safety questions. They take a minute."
        }
        AskFirst::InTheWay => {
            "You said yes to a safety question. Let somebody qualified look at the knee first. \
             Tests that ask for all you have wait until then."
        }
    },
    empty: "Nothing tested yet. Begin with the first one: the next tests are compared with it.",
    retest: "Between two tests of one kind, 2 to 4 weeks are enough. This is our choice.",
    unknown: |id| ["There is no test called ", id, "."].concat(),
    to_all: "All tests",
    need: "What you need",
    nothing: "Nothing but the floor",
    how: "How to do it",
    count: "What counts",
    reference: "What others reach",
    what_change: "What is a change",
    stop: "Stop the test if",
    stops: &[
        "your knee hurts more than 3 of 10, or the pain is sharp",
        "your knee gives way, locks or catches",
        "you feel pins and needles, or dizzy",
    ],
    ours: "Our choice",
    knee_now: "How much does your knee hurt right now, 0\u{a0}to\u{a0}10?",
    not_now: |why| match why {
        NotNow::Flagged => {
            "You said yes to a safety question. Let somebody qualified look at the knee before a \
             test like this."
        }
        NotNow::NotCalm => {
            "Your knee is not calm today. A test that asks for all you have can wait. The tests \
             that only look are fine."
        }
        NotNow::Early(Stage::Plyometrics) => {
            "Hops come after strength. This test belongs to the jumping stage."
        }
        NotNow::Early(_) => "This test belongs to a later stage. It may be hard now.",
    },
    help: "When to get help",
    all_the_same: "I have done this before. Show it all the same",
    begin: "Start",
    begin_side: |side| [side_word(side), ": start"].concat(),
    second_side: "The side that hurts comes second. Rest 2 minutes between the sides.",
    ready: "Get ready",
    hold: "seconds",
    reps: "reps",
    stop_hold: "Stop: I am down",
    stop_reps: "Stop: that was my last good one",
    by_hand: "Enter the result by hand",
    rest: |time| ["Rest before the other side: ", time].concat(),
    result: "Your result",
    side_of: |side| side_word(side).to_owned(),
    score_name: |unit| match unit {
        Unit::Secs => "Seconds",
        Unit::Reps => "Reps",
        Unit::Points => "Points",
        Unit::Cm => "Centimetres",
    },
    height: "Height of the step or chair in cm",
    seen: "What did you see?",
    seen_hint: "Tap what happened in most of it. Tap nothing if nothing did.",
    rate: "How was each squat?",
    rep: |rep| ["Squat ", &rep.to_string()].concat(),
    rating: |rating| match rating {
        Rating::NotYet => "",
        Rating::Good => "Good",
        Rating::Fair => "Fair",
        Rating::Poor => "Poor",
    },
    right: "Instead",
    pain: "Worst pain in your knee during it",
    pain_hint: "0 is nothing, 10 is the worst you can think of.",
    sore: "Noted. Leave this test for a week, and keep to what your plan says.",
    hurt: "That is a lot. Stop for today. If it stays, swells or locks, see a doctor or a physio.",
    missing: "Answer what is still open above.",
    up_to: |most| format!("A whole number from 0 to {most}."),
    save: "Save",
    saved: "Saved.",
    undo: "Take it back",
    undone: "Taken back.",
    delete_of: |day| ["Delete the result of ", day].concat(),
    deleted: "Deleted.",
    bring_back: "Bring it back",
    other_side: |side| ["Now the ", side_small(side), " side"].concat(),
    done: "Done",
    last: "Last result",
    none: "Not tested",
    band: |band| match band {
        Band::Good => "good",
        Band::Medium => "medium",
        Band::Poor => "poor",
    },
    was: |before| ["before: ", before].concat(),
    change: |change| match change {
        Change::Better => "Better",
        Change::Worse => "Less than before",
        Change::Unclear => "No clear change",
    },
    since: |day| ["since ", day].concat(),
    first: "Your first result. The next one is compared with it.",
    sides,
    mark,
    reached: "You reach every mark of this test.",
    answer_first: "Answer the question above, then start.",
    history: "All results",
    day: "Day",
    table_score: "Result",
    table_pain: "Pain of 10",
    of_ten: |pain| [&pain.to_string(), " of 10"].concat(),
    angle: ANGLE,
    pictures: PICTURES,
};

const ANGLE: AngleWords = AngleWords {
    title: "Knee angle",
    hint: "How far your knee moves in while you squat on 1 leg, measured on a picture.",
    tips: "For a picture that can be compared",
    photo: "Choose a photo",
    shot: "Take a photo",
    video: "Choose a video",
    stays: "Pictures stay on this device. None is kept unless you say so.",
    not_a_picture: "This file is no picture that the browser can show. Choose a JPEG or PNG, or \
                    use a video.",
    not_a_video: "The browser cannot play this video. A photo works, too, or a screenshot of the \
                  video.",
    too_big: "This file is too large for the browser. Cut the video shorter, or choose a photo.",
    denied: "The camera is not allowed here. Choose a photo or a video instead, or allow it in \
             the browser\u{2019}s settings.",
    no_camera: "No camera was found. Choose a photo or a video instead.",
    busy: "Another app uses the camera. Close that app, or choose a photo or a video.",
    preview: "What the camera sees",
    take: "Take the picture",
    stop_camera: "Close the camera",
    film: "Video",
    frame: "Place in the video",
    frame_at: |ms, whole| [secs(ms), " of ".to_owned(), secs(whole), "\u{a0}s".to_owned()].concat(),
    back_frame: "1 frame back",
    on_frame: "1 frame on",
    use_frame: "Measure this frame",
    picture: "Picture to measure on: tap, or drag a point",
    points: ["Hip", "Knee", "Ankle", "Standing hip bone", "Free hip bone"],
    place: [
        "Tap the middle of the top of the thigh.",
        "Tap the middle of the kneecap.",
        "Tap the middle of the ankle.",
        "Tap the hip bone of the leg you stand on.",
        "Tap the hip bone of the free leg.",
    ],
    all_placed: "All points are set. Drag one to move it, or use the arrows.",
    set_middle: "Set it in the middle",
    nudge: "Move the point",
    nudges: ["Left", "Up", "Down", "Right"],
    zoom_in: "Larger",
    zoom_out: "Smaller",
    zoomed: |zoom| [&((zoom * 100.0) as u16).to_string(), "%"].concat(),
    pelvis_line: "Measure the pelvis, too",
    level: "Only if the camera was level: its slope counts as yours. The thin line is level.",
    leg: "Leg you stand on",
    legs: ["Left", "Right"],
    mirrored: "Mirrored",
    mirrored_hint: "Left and right are swapped, as in a mirror or some selfies",
    behind: "From behind",
    angle: "Knee angle",
    degrees: |tenths, error| {
        let off = error.to_string();
        [decimal(tenths), "\u{b0} (\u{b1} ".to_owned(), off, "\u{b0})".to_owned()].concat()
    },
    plain: |tenths| [decimal(tenths), "\u{b0}".to_owned()].concat(),
    band: |band| match band {
        AngleBand::Outside => "The knee moves out",
        AngleBand::InLine => "In line",
        AngleBand::Some => "Some drift inward",
        AngleBand::Clear => "Clear drift inward",
    },
    pelvis: |tenths| {
        let size = [decimal(tenths.abs()), "\u{b0}".to_owned()].concat();
        match tenths {
            ..=-5 => ["Pelvis: the free side is ", &size, " higher"].concat(),
            -4..=4 => "Pelvis: level".to_owned(),
            _ => ["Pelvis: the free side is ", &size, " lower"].concat(),
        }
    },
    not_yet: "Set hip, knee and ankle to see the angle.",
    no_leg: "This is no leg: the hip belongs above the knee, and the knee above the ankle.",
    add: "Add another picture to the mean",
    mean: |pictures, angle| ["Mean of ", &pictures.to_string(), " pictures: ", angle].concat(),
    another: "Measure another picture",
    keep: "Keep this picture on this device",
    keep_hint: "To compare later. It is not part of copies of your data.",
    save: "Save the angle",
    saved: "Saved.",
    not_kept: "The angle is saved. The picture could not be kept: the browser has no room for it.",
    change: |change, before| match change {
        Change::Better => ["Nearer to the line (before: ", before, ")."].concat(),
        Change::Worse => ["Further from the line (before: ", before, ")."].concat(),
        Change::Unclear => ["No clear change (before: ", before, ")."].concat(),
    },
    first: "Your first angle of this leg. The next one is compared with it.",
    last: "Last result",
    history: "All angles",
    pictures: |count| match count {
        1 => "1 picture".to_owned(),
        count => [&count.to_string(), " pictures"].concat(),
    },
    pelvis_name: "Pelvis",
    compare: "Compare pictures",
};

const PICTURES: Pictures = Pictures {
    title: "Compare pictures",
    empty: "No picture is kept on this device yet.",
    first: "Take a picture",
    one: "Keep a second picture to compare them.",
    failed: "The browser does not let us read kept pictures here. Your angles are all there.",
    kind: "Pictures of",
    kinds: ["Knee angle", "Strides"],
    before: "Before",
    after: "After",
    how: "Show them",
    hows: ["Side by side", "One over the other"],
    mix: "How much of the later one",
    mixed: |percent| [&percent.to_string(), "%"].concat(),
    stored: "Kept pictures",
    room: |count, bytes| {
        let what = if count == 1 { " picture, " } else { " pictures, " };
        [&count.to_string(), what, &size(bytes)].concat()
    },
    size,
    delete: "Delete",
    delete_of: |day| ["Delete the picture of ", day].concat(),
    deleted: "Deleted.",
    strides: "Film a few strides",
    strides_hint: "Once a week, from behind or from the front. Compare knee and pelvis with the \
                   last time.",
    strides_last: |days| match days {
        None => "Not filmed yet".to_owned(),
        Some(0) => "Filmed today".to_owned(),
        Some(1) => "Filmed yesterday".to_owned(),
        Some(days @ 2..=6) => ["Filmed ", &days.to_string(), " days ago"].concat(),
        Some(days) => ["Filmed ", &days.to_string(), " days ago: time for the next"].concat(),
    },
    strides_add: "Keep this frame",
    strides_saved: "Kept. Compare it with the last one.",
    picture_of: |day| ["Picture of ", day].concat(),
};

/// Tenths as a number with one digit after the point.
fn decimal(tenths: i16) -> String {
    let sign = if tenths < 0 { "\u{2212}" } else { "" };
    let size = tenths.unsigned_abs();
    [sign, &(size / 10).to_string(), ".", &(size % 10).to_string()].concat()
}

/// Milliseconds as seconds with two digits after the point.
fn secs(ms: u32) -> String {
    let rest = ms / 10 % 100;
    let zero = if rest < 10 { "0" } else { "" };
    [&(ms / 1000).to_string(), ".", zero, &rest.to_string()].concat()
}

fn size(bytes: u32) -> String {
    [&bytes.div_ceil(1000).to_string(), "\u{a0}kB"].concat()
}

const fn side_word(side: Side) -> &'static str {
    match side {
        Side::Left => "Left side",
        Side::Right => "Right side",
        Side::Both => "Both sides",
    }
}

const fn side_small(side: Side) -> &'static str {
    match side {
        Side::Left => "left",
        Side::Right => "right",
        Side::Both => "other",
    }
}

fn name(id: &str) -> Option<&'static str> {
    Some(match id {
        "side-plank-knee" => "Side plank on your knees",
        "sl-stance" => "Stand on 1 leg",
        "pelvic-drop" => "Level pelvis",
        "squat-look" => "Slow squat",
        "side-plank" => "Side plank",
        "stepdown-10" => "10 step-downs",
        "lsd" => "Scored step-down",
        "sl-bridge" => "Single-leg bridge",
        "sls" => "Single-leg squat",
        "heel-raise" => "Single-leg heel raise",
        "sl-sit-stand" => "Stand up on 1 leg",
        "knee-wall" => "Knee to wall",
        "abd-hold" => "Side-lying leg hold",
        "jog-look" => "Light jog",
        "hop-stick" => "Hop and stick",
        "hop-distance" => "Hop for distance",
        _ => return None,
    })
}

fn score(unit: Unit, score: u16) -> String {
    let unit = match (unit, score) {
        (Unit::Secs, _) => "\u{a0}s",
        (Unit::Reps, 1) => "\u{a0}rep",
        (Unit::Reps, _) => "\u{a0}reps",
        (Unit::Points, 1) => "\u{a0}point",
        (Unit::Points, _) => "\u{a0}points",
        (Unit::Cm, _) => "\u{a0}cm",
    };
    [&score.to_string(), unit].concat()
}

fn due(due: Due) -> String {
    match due {
        Due::First => "Not done yet".to_owned(),
        Due::Wait(1) => "Again from tomorrow".to_owned(),
        Due::Wait(days) => ["Again in ", &days.to_string(), " days"].concat(),
        Due::Now(days) | Due::Late(days) => [&days.to_string(), " days ago"].concat(),
    }
}

fn sides(behind: Option<Side>, percent: Option<u8>) -> String {
    let share = percent.map(|it| [" (", &it.to_string(), "%)"].concat()).unwrap_or_default();
    match behind {
        Some(side) => ["The ", side_small(side), " side is behind", &share, "."].concat(),
        None => ["Both sides are alike", &share, "."].concat(),
    }
}

fn mark(protocol: &Protocol, mark: Mark) -> String {
    let stage = match mark.opens {
        Some(Stage::Control) => "control",
        Some(Stage::Strength) => "strength",
        Some(Stage::Plyometrics) => "jumping",
        Some(Stage::Activation | Stage::Mobility) | None => "keeping it up",
    };
    let way = match protocol.better {
        Better::Higher => " or more",
        Better::Lower => " or fewer",
    };
    let way = if mark.score == protocol.most { "" } else { way };
    let pain = match mark.pain {
        Some(pain) => [", pain ", &pain.to_string(), " of 10 at most"].concat(),
        None => String::new(),
    };
    let clean = if mark.clean { ", with nothing seen" } else { "" };
    let score = score(protocol.unit, mark.score);
    ["Next mark, for ", stage, ": ", &score, way, &pain, clean, " on each side."].concat()
}
