//! Names of facts: sides, muscles, kit, reasons to stop, amounts, times.

use crate::day::Day;
use crate::diary::Level;
use crate::exercise::{
    Chosen, Kit, Measure, Muscle, Position, Side, Sides, Stage, Stop, TempoName,
};

pub(super) fn side(side: Side) -> &'static str {
    match side {
        Side::Left => "Left",
        Side::Right => "Right",
        Side::Both => "Both",
    }
}

pub(super) fn side_letter(side: Side) -> &'static str {
    match side {
        Side::Left => "L",
        Side::Right => "R",
        Side::Both => "",
    }
}

pub(super) fn sides(sides: Sides) -> &'static str {
    match sides {
        Sides::Each => "Each side",
        Sides::Alternating => "Side to side",
        Sides::OutAndBack => "Out and back",
        Sides::Both => "Both sides at once",
    }
}

pub(super) fn muscle(muscle: Muscle) -> &'static str {
    match muscle {
        Muscle::GluteMed => "Side of the hip (gluteus medius)",
        Muscle::GluteMin => "Deep side of the hip (gluteus minimus)",
        Muscle::GluteMax => "Glutes (gluteus maximus)",
        Muscle::Rotators => "Deep hip rotators",
        Muscle::Tfl => "Outer front of the hip (tensor fasciae latae)",
        Muscle::Obliques => "Side of the trunk",
        Muscle::Core => "Trunk",
        Muscle::Quads => "Front of the thigh",
        Muscle::Hamstrings => "Back of the thigh",
        Muscle::Adductors => "Inner thigh",
        Muscle::HipFlexors => "Front of the hip (hip flexors)",
        Muscle::Calves => "Calf",
    }
}

pub(super) fn kit(kit: Kit) -> &'static str {
    match kit {
        Kit::Mat => "Mat",
        Kit::LoopBand => "Loop band",
        Kit::Pad => "Pad",
        Kit::Wall => "Wall",
        Kit::Step => "Step",
        Kit::Chair => "Chair",
        Kit::Dumbbell => "Weight",
        Kit::AnkleWeight => "Ankle weight",
        Kit::AnchoredBand => "Band with an anchor",
        Kit::Bench => "Bench",
        Kit::Slope => "Slope",
        Kit::Ball => "Stability ball",
    }
}

pub(super) fn kit_instead(kit: Kit) -> &'static str {
    match kit {
        Kit::Mat => "a carpet or a folded blanket",
        Kit::LoopBand => "no band, and slower",
        Kit::Pad => "a folded towel",
        Kit::Wall => "a door",
        Kit::Step => "the lowest stair",
        Kit::Chair => "a sofa or a low bench",
        Kit::Dumbbell => "a full bottle or a packed bag",
        Kit::AnkleWeight => "a loop band round the ankles",
        Kit::AnchoredBand => "a loop band round a heavy table leg",
        Kit::Bench => "a sofa pushed against a wall",
        Kit::Slope => "a firm board on a low step",
        Kit::Ball => "the floor",
    }
}

pub(super) fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Activation => "Activation",
        Stage::Control => "Control",
        Stage::Strength => "Strength",
        Stage::Plyometrics => "Plyometrics",
        Stage::Mobility => "Mobility",
    }
}

pub(super) const fn level(level: Level) -> &'static str {
    match level {
        Level::Activation => "Activation",
        Level::Control => "Control",
        Level::Strength => "Strength",
        Level::Plyometrics => "Plyometrics",
        Level::Maintenance => "Maintenance",
    }
}

pub(super) fn position(position: Position) -> &'static str {
    match position {
        Position::SideLying => "Lying on the side",
        Position::OnBack => "On the back",
        Position::HandsAndKnees => "Hands and knees",
        Position::Kneeling => "Kneeling",
        Position::Plank => "Plank",
        Position::Seated => "Sitting",
        Position::Standing => "Standing",
    }
}

pub(super) fn stop(stop: Stop) -> &'static str {
    match stop {
        Stop::KneePain => "your knee hurts sharply, or more than 3 of 10",
        Stop::GivingWay => "the knee gives way",
        Stop::Catching => "the knee catches or locks",
        Stop::PinsAndNeedles => "you feel pins and needles",
        Stop::GroinPinch => "it pinches in the groin",
        Stop::Dizziness => "you feel dizzy",
        Stop::OuterHipPain => "the outside of the hip hurts",
        Stop::BackPain => "your back hurts",
        Stop::KneelingPain => "kneeling hurts, even on a pad",
        Stop::WristPain => "your wrists hurt: try your forearms",
        Stop::ShoulderPain => "your shoulder hurts",
        Stop::InnerKneeStrain => "the inside of the knee feels strained",
        Stop::HamstringPain => "the back of the thigh hurts or cramps",
        Stop::LatexAllergy => "latex irritates your skin: use a cloth band",
        Stop::OuterKneePain => "the outside of the knee hurts",
        Stop::AchillesPain => "the Achilles tendon hurts more than 5 of 10",
        Stop::ShinPain => "a spot on the shin bone hurts",
        Stop::AnklePinch => "it pinches at the front of the ankle",
        Stop::AnkleGivingWay => "the ankle gives way",
        Stop::NextDaySwelling => "the knee was swollen the day after last time",
        Stop::SlipperyFloor => "the floor is slippery",
        Stop::LooseFurniture => "the bench or chair moves",
        Stop::GripPain => "your hand or forearm hurts",
        Stop::NeckPain => "your neck hurts",
        Stop::FallRisk => "you might fall: stand in a corner, near a wall",
    }
}

pub(super) fn chosen(chosen: Chosen) -> &'static str {
    match chosen {
        Chosen::Dose => "how much",
        Chosen::Tempo => "how slow",
        Chosen::Angle => "the angle",
        Chosen::Cues => "the cues",
    }
}

pub(super) fn tempo(name: TempoName) -> &'static str {
    match name {
        TempoName::Activation => "Activation tempo",
        TempoName::Control => "Control tempo",
        TempoName::Strength => "Strength tempo",
        TempoName::Steps => "Step by step",
        TempoName::Hold => "Hold",
        TempoName::Own => "Its own tempo",
        TempoName::Flow => "Flowing tempo",
        TempoName::Quick => "Brisk tempo",
        TempoName::Landing => "Land and hold",
    }
}

pub(super) fn amount(measure: Measure, amount: u16) -> String {
    match (measure, amount) {
        (Measure::Reps, 1) => "1\u{a0}rep".to_owned(),
        (Measure::Reps, _) => format!("{amount}\u{a0}reps"),
        (Measure::HoldSecs, _) => format!("{amount}\u{a0}s"),
        (Measure::Steps, 1) => "1\u{a0}step".to_owned(),
        (Measure::Steps, _) => format!("{amount}\u{a0}steps"),
    }
}

pub(super) fn dose(sets: (u8, u8), measure: Measure, amounts: (u16, u16)) -> String {
    let sets = match sets {
        (1, 1) => "1\u{a0}set".to_owned(),
        (low, high) if low == high => format!("{low}\u{a0}sets"),
        (low, high) => format!("{low} to {high}\u{a0}sets"),
    };
    let most = amount(measure, amounts.1);
    if amounts.0 == amounts.1 {
        format!("{sets} of {most}")
    } else {
        format!("{sets} of {} to {most}", amounts.0)
    }
}

pub(super) fn about(secs: u32) -> String {
    if secs < 90 { format!("{secs}\u{a0}s") } else { format!("{}\u{a0}min", (secs + 30) / 60) }
}

pub(super) fn clock(secs: u32) -> String {
    format!("{}:{:02}", secs / 60, secs % 60)
}

/// If `year`, with it.
pub(super) fn day(day: Day, year: bool) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let date = day.date();
    let month = MONTHS.get(usize::from(date.month).wrapping_sub(1)).copied().unwrap_or_default();
    let weekday = super::WORDS.weekdays[day.weekday() as usize].1;
    let number = date.day.to_string();
    let mut told = [weekday, " ", &number, " ", month].concat();
    if year {
        told.extend([" ", &date.year.to_string()]);
    }
    told
}

/// `45 min`, `2 h`, `2 h 19 min`.
pub(super) fn long(minutes: u64) -> String {
    let (hours, left) = (minutes / 60, minutes % 60);
    let minutes = [&*left.to_string(), "\u{a0}min"].concat();
    match (hours, left) {
        (0, _) => minutes,
        (_, 0) => [&*hours.to_string(), "\u{a0}h"].concat(),
        _ => [&*hours.to_string(), "\u{a0}h ", &minutes].concat(),
    }
}
