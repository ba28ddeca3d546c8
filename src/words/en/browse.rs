//! Finding an exercise.

use crate::exercise::{Kit, Muscle, Position, Stage};
use crate::words::Browse;

pub(super) const BROWSE: Browse = Browse {
    search: "Search exercises",
    hint: "Name, muscle, kit",
    clear_search: "Clear the search",
    filters: "Filters",
    filters_active: |count| format!("Filters, {count} active"),
    body_map: "Body map",
    body_map_title: "Where it works",
    front: "Front",
    behind: "Back",
    position: "Position",
    stage: "Stage",
    muscle: "Muscle",
    kit: "Kit I have",
    kit_hint: "A carpet does for a mat, and every room has a wall.",
    my_kit: "My kit only",
    knee_friendly: "Knee-friendly",
    knee: "Knees",
    knee_hint: "Knee-friendly: nothing on the knees, no jumps, little work for the front of the \
                thigh. If one hurts, leave it out.",
    remove: |name| format!("Remove filter: {name}"),
    active: "Active filters",
    clear_all: "Clear all",
    show: |found| match found {
        "" => "Show".to_owned(),
        found => format!("Show {found}"),
    },
    start_over: "Clear search and filters",
    nothing: "Nothing found",
    nothing_for: |asked| format!("No exercise has all of this: {asked}."),
    play: "Play the figures",
    pause: "Pause the figures",
    also_muscle,
    also_kit,
    also_position,
    also_stage,
};

/// Other names by which people look for it.
fn also_muscle(muscle: Muscle) -> &'static str {
    match muscle {
        Muscle::GluteMed | Muscle::GluteMin => "glutes hip abductors",
        Muscle::GluteMax => "glutes buttocks butt bum",
        Muscle::Rotators => "piriformis external rotation",
        Muscle::Tfl => "tfl it band",
        Muscle::Obliques => "obliques quadratus lumborum waist",
        Muscle::Core => "core abs abdominals belly",
        Muscle::Quads => "quads quadriceps",
        Muscle::Hamstrings => "hamstrings biceps femoris",
        Muscle::Adductors => "adductors groin",
        Muscle::HipFlexors => "iliopsoas psoas",
        Muscle::Calves => "calves gastrocnemius soleus",
    }
}

fn also_kit(kit: Kit) -> &'static str {
    match kit {
        Kit::LoopBand => "mini band resistance band",
        Kit::Step => "stair box",
        Kit::Dumbbell => "dumbbell kettlebell",
        Kit::AnchoredBand => "resistance band",
        Kit::Bench => "sofa",
        Kit::Mat
        | Kit::Pad
        | Kit::Wall
        | Kit::Chair
        | Kit::AnkleWeight
        | Kit::Slope
        | Kit::Ball => "",
    }
}

fn also_position(position: Position) -> &'static str {
    match position {
        Position::SideLying => "side-lying floor",
        Position::OnBack => "lying floor supine",
        Position::HandsAndKnees => "all fours quadruped floor",
        Position::Plank => "floor",
        Position::Seated => "seated",
        Position::Kneeling | Position::Standing => "",
    }
}

fn also_stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Activation => "warm-up",
        Stage::Plyometrics => "jump hop",
        Stage::Mobility => "stretch",
        Stage::Control | Stage::Strength => "",
    }
}
