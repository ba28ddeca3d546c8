//! The checklists, row by row: where each exercise, circuit, cue and rule of the source articles
//! and of the evidence page is found, and with which words. A row that is missing, a phrase that
//! is gone and a number that is skipped or doubled fail with a sentence.

use kneeline::exercise::Phase;
use kneeline::lang::Lang;
use kneeline::library::learn::{self, Block};
use kneeline::library::{ALL, PAGES, circuits};

/// Where something is, and a phrase of its English text that says so (in any case of letters).
/// An empty phrase: that it exists is what the row asks for.
#[derive(Clone, Copy)]
enum At {
    Exercise(&'static str, &'static str),
    Circuit(&'static str, &'static str),
    Lesson(&'static str, &'static str),
}

use At::{Circuit as C, Exercise as E, Lesson as L};

/// A number of a checklist and every place that answers it.
type Row = (&'static str, &'static [At]);

/// The exercises of the five source articles.
#[rustfmt::skip]
const ARTICLES: &[Row] = &[
    ("E01", &[E("sl-abd-bent", "hips stacked and both knees bent"),
        E("sl-abd-bent", "You roll back"),
        E("sl-abd-bent", "Pause at the top with your pelvis still")]),
    ("E02", &[E("sl-abd-band", "light loop band just above your knees"),
        E("sl-abd-band", "Push outwards into the band"), E("sl-abd-band", "If your hip pinches")]),
    ("E03", &[E("diag-step", "small step out"), E("diag-step", "turning the thigh out")]),
    ("E04", &[E("side-lunge", "wide step out"),
        E("side-lunge", "turn that thigh out from the hip")]),
    ("E05", &[E("clam-raised", "under your hip"),
        E("clam-raised", "both feet off the floor"),
        E("clam-raised", "Raising both feet is how we read them"), C("home", "")]),
    ("E06", &[E("kneel-er", "Kneel on 1 knee"), E("kneel-er", "flicks"), C("home", "")]),
    ("E07", &[E("bird-dog", "opposite arm"), E("bird-dog", "Reach less far"), C("home", "")]),
    ("E08", &[E("monster", "shins, or just above your knees"), E("monster", "walk backward"),
        E("monster", "out for 2 steps")]),
    ("E09", &[E("clam-band", "45 to 60 degrees"), E("clam-band", "above your knees")]),
    ("E10", &[E("sl-bridge", "third of 11 exercises"), C("trio", "")]),
    ("E11", &[E("lat-walk", "second of 11 exercises"), C("trio", "")]),
    ("E12", &[E("seated-er", "Draw the foot inwards"), E("seated-er", "trains the opposite"),
        L("how-made", "A seated band drill turned the hip in")]),
    ("E13", &[E("hip-flexion-band", "Draw the leg forward"),
        E("hip-flexion-band", "a hand on a wall or chair back")]),
    ("E14", &[E("clam", "open the top knee"), C("four-moves", "")]),
    ("E15", &[E("sl-abd", "bottom knee bent"), E("sl-abd", "Squeeze your glutes"),
        E("sl-abd-load", "weight of 1 to 4 kg")]),
    ("E16", &[E("bridge", "Tighten your belly"), E("bridge", "Weight on your hips"),
        E("bridge-band", "loop band just above your knees")]),
    ("E17", &[E("lat-walk", "quarter squat"), E("lat-walk", "The band pulls the knees in"),
        E("lat-walk", "Walk out, then walk back"), E("lat-walk", "ankles")]),
    ("E18", &[E("clam", "Hips bent to 90 degrees"), C("quick-list", "10 clamshells")]),
    ("E19", &[E("bridge-hold", "your fingertips touch your heels"),
        E("bridge-hold", "straight line from head to knees"), E("bridge-hold", "Roll down slowly"),
        C("quick-list", "hold of 30 seconds")]),
    ("E20", &[E("lunge-matrix", "Front: step ahead"), E("lunge-matrix", "Side: step wide"),
        E("lunge-matrix", "curtsy"), E("lunge-matrix", "Across"),
        E("lunge-matrix", "Notice which way is short"), C("quick-list", "")]),
    ("E21", &[E("side-lunge", "Start with this one"),
        E("side-lunge", "push off and return to standing")]),
    ("E22", &[E("elevated-twist", "knee on a pad"), E("elevated-twist", "on a counter")]),
    ("E23", &[E("kneeling-rock", "Rock forward"), E("kneeling-rock", "Goal-post arms")]),
    ("E24", &[E("bird-dog-angled", "90 degrees"),
        E("bird-dog-angled", "The arm and the leg drop")]),
    ("E25", &[E("figure-four", "tight-hip stretches"),
        E("outer-hip-stretch", "tight-hip stretches"),
        E("adductor-rock", "tight-hip stretches"), E("hf-stretch", "front of your hip")]),
    ("E26", &[E("bridge", "Squeeze your glutes at the top"), C("pillar-activation", "")]),
    ("E27", &[C("pillar-activation", "5 seconds to close the clamshell"),
        L("tempo", "the slow return"), E("clam", "close slowly")]),
    ("E28", &[E("stand-abd", "Push the band out"), C("pillar-activation", "")]),
    ("E29", &[E("sl-rdl", "Loads the back of the hip"), C("pillar-activation", "")]),
    ("E30", &[E("shuffle", "shuffle sideways"), C("pillar-alignment", "moderate range")]),
    ("E31", &[E("suitcase", "in 1 hand"), C("pillar-alignment", "")]),
    ("E32", &[E("fwd-stepdown", "Stand on a step"), E("fwd-stepdown", "the thigh to brake"),
        E("fwd-stepdown", "knee over the second toe"), E("lat-stepdown", "")]),
    ("E33", &[E("sls-bench", "Hold 1 leg straight out in front"), E("sls-bench", "chest up")]),
    ("E34", &[E("sls", "a depth you control"), E("sls", "less deep"), E("sls", "light dumbbell")]),
    ("E35", &[E("incline-step-up", "ramp"), E("incline-step-up", "downhill"),
        E("incline-step-up", "knee right over the second toe")]),
    ("E36", &[E("pogo", "midfoot"), E("pogo", "after basic control")]),
    ("E37", &[E("bound", "light bounding last, after hops"), E("bound", "back off if the knee")]),
    ("E38", &[E("lat-hop", "Hop sideways"), E("lat-hop", "after basic control")]),
    ("E39", &[E("hf-stretch", "front of the hip"), C("recovery", "hips")]),
    ("E40", &[E("calf-stretch", "back heel into the floor"), C("recovery", "calves")]),
    ("E41", &[E("knee-wall", "ankle mobility"), C("recovery", "ankles")]),
];

/// The exercises of the evidence page, section 10, by number from 1.
const EVIDENCE: [&str; 49] = [
    "clam",
    "clam-band",
    "clam-raised",
    "sl-abd",
    "sl-abd-wall",
    "sl-abd-load",
    "seated-er",
    "kneel-er",
    "bridge",
    "bridge-band",
    "bridge-march",
    "bird-dog",
    "quad-ext",
    "hydrant",
    "stand-abd",
    "wall-press",
    "side-plank-knee",
    "side-plank",
    "wall-sit",
    "lat-walk",
    "monster",
    "diag-step",
    "hip-hike",
    "sl-stance",
    "band-squat",
    "side-lunge",
    "lunge-matrix",
    "fwd-stepdown",
    "lat-stepdown",
    "suitcase",
    "shuffle",
    "sl-bridge",
    "side-plank-abd",
    "sl-rdl",
    "split-squat",
    "step-up",
    "lat-stepup",
    "sls-bench",
    "sls",
    "sl-thrust",
    "heel-raise",
    "running-man",
    "snap-down",
    "pogo",
    "lat-hop",
    "fwd-hop",
    "bound",
    "hf-stretch",
    "knee-wall",
];

/// What both name without a number of its own.
#[rustfmt::skip]
const EXTRAS: &[Row] = &[
    ("elevated twist", &[E("elevated-twist", "Turn your chest")]),
    ("kneeling rock", &[E("kneeling-rock", "Kneel on 1 knee")]),
    ("angled bird dog", &[E("bird-dog-angled", "Sweep the arm and the leg")]),
    ("calf stretch", &[E("calf-stretch", "calf"), E("calf-stretch", "Bent knee")]),
    ("figure four", &[E("figure-four", "legs make a 4")]),
    ("other stretches for tight hips", &[E("outer-hip-stretch", "side of the hip"),
        E("adductor-rock", "inner thigh"), E("hf-stretch", "front of your hip")]),
    ("standing banded hip flexion", &[E("hip-flexion-band", "band")]),
    ("step-up on an incline", &[E("incline-step-up", "slope")]),
    ("curtsy in the matrix", &[E("lunge-matrix", "curtsy")]),
    ("cross-over in the matrix", &[E("lunge-matrix", "cross")]),
    ("sit to stand on one leg", &[E("sl-sit-stand", "chair")]),
];

/// The circuits; their order and doses are in `tests/circuits.rs`.
#[rustfmt::skip]
const CIRCUITS: &[Row] = &[
    ("C01", &[C("home", "2 to 3 times a week")]),
    ("C02", &[C("trio", "laboratory")]),
    ("C03", &[C("band-set", "both sides")]),
    ("C04", &[C("four-moves", "10 to 20 reps")]),
    ("C05", &[C("quick-warm-up", "10 of each"), C("quick-list", "3 rounds")]),
    ("C06", &[C("primer", "before you run")]),
    ("C07", &[C("hip-flow", "2 rounds of 10 on each side"), C("hip-flow", "once")]),
    ("C08", &[C("hip-extension", ""), C("glute-activation", ""), C("ball", "stability ball"),
        C("mini-band", "loop band"), C("no-kit", "nothing at hand")]),
    ("C09", &[C("pillar-activation", "daily practice")]),
    ("C10", &[C("pillar-alignment", "moderate range")]),
    ("C11", &[C("pillar-single-leg", "the outer and the inner thigh alike"),
        C("pillar-single-leg", "less depth")]),
    ("C12", &[C("pillar-plyometrics", "only while the step-downs look good"),
        C("pillar-plyometrics", "Back off")]),
];

/// How often, and the rhythm of a week.
#[rustfmt::skip]
const SCHEDULE: &[Row] = &[
    ("H01", &[L("progress", "full circuit 2 to 3 times"),
        L("progress", "often matters more than doing it hard, above all in the first weeks")]),
    ("H02", &[L("progress", "few minutes of mobility, are fine every day")]),
    ("H03", &[L("progress", "on alternate days"), L("progress", "On light run days"),
        C("maintenance", "light run")]),
    ("H04", &[L("progress", "15 to 20 minutes"), C("session", "15 to 20 minutes")]),
    ("H05", &[L("running-cues", "short, light runs on form alone"),
        L("running-cues", "calm parts of your runs, not into extra sessions"),
        L("running-cues", "More distance and more speed do not go up together"),
        L("progress", "later add drills inside calm runs")]),
    ("H06", &[L("progress", "rest days for mobility"), C("recovery", "rest days")]),
    ("H07", &[L("progress", "only after your knees have stayed in line for several weeks")]),
    ("H08", &[L("progress", "Strength and stretching both have a place")]),
    ("H09", &[L("progress", "Fewer kilometres are fine while strength work is new")]),
];

#[rustfmt::skip]
const CUES: &[Row] = &[
    ("Q01", &[L("form-check", "stand tall"), L("form-check", "Tuck your tailbone under"),
        L("form-check", "low back does not arch"), L("form-check", "Tighten your belly")]),
    ("Q02", &[L("form-check", "thigh pressing outward from the hip socket"),
        L("running-cues", "thigh pressing outward from the hip socket")]),
    ("Q03", &[L("form-check", "without a thud, also when you are tired"),
        L("running-cues", "smooth when you get tired: no thud")]),
    ("Q04", &[L("form-check", "pause, reset and move your feet a little")]),
    ("Q05", &[L("form-check", "points over the second toe"),
        L("form-check", "above the middle of your foot"), L("how-made", "over the second toe")]),
    ("Q06", &[L("form-check", "do not roll back"), L("form-check", "spine stays long")]),
    ("Q07", &[L("form-check", "Squeeze your glutes, the muscles of your seat, first"),
        L("form-check", "For a bridge, tighten your belly")]),
    ("Q08", &[L("form-check", "do not let it pull your knees in"), L("bands", "taut")]),
    ("Q09", &[L("form-check", "outer seat, not your shoulders and not a swing")]),
    ("Q10", &[L("form-check", "chest up"), L("running-cues", "Run tall")]),
    ("Q11", &[L("running-cues", "Land lightly, with the foot under your body"),
        L("running-cues", "treadmill"), L("running-cues", "a cue for standing only")]),
];

#[rustfmt::skip]
const TEMPO: &[Row] = &[
    ("T01", &[L("tempo", "lift slowly, pause briefly at the top, lower slowly")]),
    ("T02", &[L("tempo", "about 2 seconds"), L("tempo", "30 seconds")]),
    ("T03", &[L("tempo", "most in clamshells and step-downs")]),
    ("T04", &[L("tempo", "small change of tempo is a step up")]),
    ("T05", &[L("tempo", "Keep the beat calm and do not rush")]),
];

#[rustfmt::skip]
const BREATH: &[Row] = &[
    ("B01", &[L("tempo", "Breathe out as you lift and in as you lower")]),
    ("B02", &[L("tempo", "In lunges, breathe evenly"), L("tempo", "count your breaths"),
        L("tempo", "A set pattern keeps you calm")]),
    ("B03", &[L("tempo", "let the breath bring your mind to the muscle")]),
];

#[rustfmt::skip]
const PROGRESS: &[Row] = &[
    ("P01", &[L("progress", "Add reps little by little, while your form holds")]),
    ("P02", &[L("progress", "light band, then a stronger one"),
        L("progress", "only when balance and form are solid"),
        L("bands", "only if balance and form are solid")]),
    ("P03", &[L("progress", "For bridges, put a weight on your hips")]),
    ("P04", &[L("progress", "If your runs feel heavy, use less band or less depth")]),
    ("P05", &[L("progress", "change something, and keep the moves you feel most")]),
    ("P06", &[L("progress",
        "from activation to control, then to loaded work on 1 leg, then to hops")]),
    ("P07", &[L("progress", "how long you last and how well you stay in line as the work grows")]),
];

#[rustfmt::skip]
const WHEN_FORM_SLIPS: &[Row] = &[
    ("R01", &[L("form-check", "The hip pinches: make the movement smaller and set up again")]),
    ("R02", &[L("form-check", "reach less far")]),
    ("R03", &[L("form-check",
        "rest longer between sets, check your form on a calm day, and use less load")]),
    ("R04", &[L("form-check", "pause, line up again")]),
];

#[rustfmt::skip]
const SAFETY: &[Row] = &[
    ("S01", &[L("pain-rules", "Do not push through pain"), L("pain-rules", "sharp pain"),
        C("pillar-plyometrics", "Back off if a joint feels sore")]),
    ("S02", &[L("pain-rules", "If the exercises themselves keep hurting, see a doctor")]),
    ("S03", &[L("progress", "Quality comes before quantity, and form before load")]),
    ("S04", &[L("progress", "Hops come only after control"),
        C("pillar-plyometrics", "good control")]),
    ("S05", &[L("progress", "general information, not a personal plan"),
        L("form-check", "not medical advice"), L("why-hips", "not medical advice"),
        L("pain-rules", "not medical advice"), L("red-flags", "not medical advice"),
        L("running-cues", "not medical advice"), L("how-made", "not medical advice")]),
    ("S06", &[L("progress", "not for a perfect stride"),
        L("progress", "Tendons and joints need time")]),
    ("S07", &[L("progress", "Sleep, food and water")]),
    ("S08", &[L("form-check", "Work both sides")]),
    ("S09", &[L("signs", "how you move, at stiff joints and at sore tissue")]),
];

/// Self-checks and signs that a page can carry. The rest of the list is for rooms of their own.
#[rustfmt::skip]
const SELF_CHECKS: &[Row] = &[
    ("A01", &[L("form-check", "Look at the figure first and take up its pose")]),
    ("A02", &[L("signs", "a slow squat"), L("signs", "one hip drops"),
        L("signs", "where the knees point")]),
    ("A03", &[L("signs", "Jog lightly")]),
    ("A04", &[L("signs", "If your knees drift in again and again")]),
    ("A05", &[L("signs", "Film a few strides each week")]),
    ("A06", &[L("signs", "low back hurts when you run"), L("signs", "during or after a run"),
        L("signs", "no power uphill"), L("signs", "sole"), L("signs", "blisters")]),
    ("A07", &[L("signs", "IT band"), L("signs", "knee falls in"), L("signs", "twists"),
        L("signs", "pelvis is not steady"), L("signs", "one side differs"),
        L("signs", "Squats and lunges look poor"), L("signs", "outside of the knee"),
        L("signs", "piriformis"), L("signs", "runner's knee"), L("signs", "Achilles")]),
    ("A08", &[L("signs", "whether your glutes fire"), L("signs", "no checked way to do it at home"),
        L("signs", "bridge on one leg")]),
    ("A09", &[L("signs", "Notice a direction with less motion")]),
    ("A10", &[L("signs",
        "how far your hips extend, how your ankles move and how your trunk holds")]),
];

/// What the sources leave open or get wrong, and what was decided (mission page, section 2).
#[rustfmt::skip]
const DECISIONS: &[Row] = &[
    ("clamshell angle", &[E("clam", "45 to 60"), L("how-made", "the hips about 45 to 60 degrees")]),
    ("raised feet", &[E("clam-raised", "feet")]),
    ("seated rotation", &[L("how-made", "Ours turns it out"), C("band-set", "your hip turns out")]),
    ("one cue for the knee", &[L("how-made", "one cue: over the second toe")]),
    ("how often", &[L("how-made", "keep full circuits to 2 to 3 and let light work be daily")]),
    ("band while running", &[L("how-made", "It can trip you"),
        L("running-cues", "Take it off before you run"),
        L("bands", "Take the band off before you run")]),
    ("slogans", &[L("how-made", "a tight muscle lacks strength"),
        L("how-made", "it all comes from the hips")]),
    ("doses", &[L("how-made", "Sources often give no dose")]),
    ("ball", &[L("how-made", "No exercise needs one"), C("ball", "You need no ball")]),
    ("nobody has reviewed it", &[L("how-made", "No doctor and no physiotherapist has reviewed")]),
];

/// The signs of the evidence page, section 9.
#[rustfmt::skip]
const RED_FLAGS: &[Row] = &[
    ("cannot be assessed", &[L("red-flags", "This app cannot assess them")]),
    ("infection", &[L("red-flags", "hot, red and swollen")]),
    ("out of place", &[L("red-flags", "looks out of place")]),
    ("tendon", &[L("red-flags", "cannot lift your straight leg")]),
    ("circulation", &[L("red-flags", "cold, pale or numb")]),
    ("clot", &[L("red-flags", "calf is swollen"), L("red-flags", "short of breath")]),
    ("fracture", &[L("red-flags", "cannot take 4 steps"), L("red-flags", "right angle"),
        L("red-flags", "bone hurts to touch"), L("red-flags", "55 or older")]),
    ("swelling", &[L("red-flags", "within hours of a twist")]),
    ("locked", &[L("red-flags", "locked, gives way, or the kneecap slipped out")]),
    ("constant", &[L("red-flags", "always there, or wakes you at night")]),
    ("general", &[L("red-flags", "lose weight"), L("red-flags", "cancer")]),
    ("nerves", &[L("red-flags", "numbness or loss of strength is growing")]),
    ("bone stress", &[L("red-flags", "more with each impact"), L("red-flags", "periods"),
        L("red-flags", "stress fracture")]),
    ("young", &[L("red-flags", "under 16")]),
    ("operated", &[L("red-flags", "last 6 months")]),
    ("others", &[L("red-flags", "inflames the joints"), L("red-flags", "pregnant"),
        L("red-flags", "swells again and again"), L("red-flags", "not changed in 6 weeks"),
        L("red-flags", "tendon below the kneecap"), L("red-flags", "along the joint and catches")]),
];

/// Everything the English library says in this place, in small letters; `None` if it is not there.
fn text(at: At) -> Option<String> {
    let said = match at {
        At::Exercise(id, _) => {
            let (exercise, page) = ALL.iter().zip(PAGES).find(|(it, _)| it.id.0 == id)?;
            let (short, page) = (exercise.text.get(Lang::En), page.text.get(Lang::En));
            let mut words = vec![short.name, short.cue, page.purpose, page.start];
            words.extend(page.steps);
            words.extend(page.faults.iter().flat_map(|it| [it.name, it.fix]));
            words.extend(page.variations.iter().flat_map(|it| [it.name, it.how]));
            words.extend(Phase::ALL.map(|phase| page.spoken.get(phase)));
            words.extend([page.breath, page.easier, page.harder, page.evidence]);
            words.join("\n")
        }
        At::Circuit(id, _) => {
            let mut both = circuits::ALL.iter().zip(circuits::PAGES);
            let (ready, page) = both.find(|(ready, _)| ready.circuit.id == id)?;
            let (short, page) = (ready.text.get(Lang::En), page.get(Lang::En));
            [&ready.circuit.name, short.purpose, page.note, page.for_whom].join("\n")
        }
        At::Lesson(id, _) => {
            let lesson = learn::ALL.iter().find(|lesson| lesson.id == id)?.text.get(Lang::En);
            let mut words = vec![lesson.title, lesson.summary];
            for block in lesson.body {
                match block {
                    Block::Heading(text) | Block::Say(text) | Block::Care(text) => words.push(text),
                    Block::List(items) => words.extend(*items),
                }
            }
            words.join("\n")
        }
    };
    Some(said.to_lowercase())
}

/// What is wrong with the rows, each in one sentence.
fn faults(rows: &[Row]) -> Vec<String> {
    let mut faults = Vec::new();
    for (number, places) in rows {
        if places.is_empty() {
            faults.push(format!("{number}: nothing answers it"));
        }
        for &at in *places {
            let (kind, id, phrase) = match at {
                At::Exercise(id, phrase) => ("exercise", id, phrase),
                At::Circuit(id, phrase) => ("circuit", id, phrase),
                At::Lesson(id, phrase) => ("lesson", id, phrase),
            };
            match text(at) {
                None => faults.push(format!("{number}: there is no {kind} {id}")),
                Some(said) if !said.contains(&phrase.to_lowercase()) => {
                    faults.push(format!("{number}: the {kind} {id} does not say \"{phrase}\""));
                }
                Some(_) => {}
            }
        }
    }
    faults
}

/// What is wrong with the numbering: `letter` and two digits, from 1 to `last`, without `gaps`.
fn misnumbered(rows: &[Row], letter: char, last: u8, gaps: &[u8]) -> Vec<String> {
    let wanted: Vec<String> = (1..=last)
        .filter(|number| !gaps.contains(number))
        .map(|number| format!("{letter}{number:02}"))
        .collect();
    let mut faults = Vec::new();
    for number in &wanted {
        match rows.iter().filter(|row| row.0 == number).count() {
            1 => {}
            0 => faults.push(format!("{number}: the row is missing")),
            many => faults.push(format!("{number}: there are {many} rows")),
        }
    }
    let known = |row: &&Row| !wanted.iter().any(|number| number == row.0);
    faults.extend(rows.iter().filter(known).map(|row| format!("{}: no such number", row.0)));
    faults
}

#[track_caller]
fn assert_none(faults: &[String]) {
    assert!(faults.is_empty(), "\n\n{}\n", faults.join("\n"));
}

#[test]
fn every_exercise_of_the_articles_is_here() {
    assert_none(&misnumbered(ARTICLES, 'E', 41, &[]));
    assert_none(&faults(ARTICLES));
}

#[test]
fn every_exercise_of_the_evidence_is_here() {
    let mut faults = Vec::new();
    for (number, id) in (1..).zip(EVIDENCE) {
        if !ALL.iter().any(|exercise| exercise.id.0 == id) {
            faults.push(format!("{number}: there is no exercise {id}"));
        }
        if EVIDENCE.iter().filter(|other| **other == id).count() > 1 {
            faults.push(format!("{number}: {id} answers two numbers"));
        }
    }
    assert_none(&faults);
}

#[test]
fn every_extra_is_here() {
    assert_none(&faults(EXTRAS));
}

#[test]
fn every_circuit_and_the_week_are_here() {
    assert_none(&misnumbered(CIRCUITS, 'C', 12, &[]));
    assert_none(&misnumbered(SCHEDULE, 'H', 9, &[]));
    assert_none(&[faults(CIRCUITS), faults(SCHEDULE)].concat());
}

#[test]
fn every_cue_is_said() {
    assert_none(&misnumbered(CUES, 'Q', 11, &[]));
    assert_none(&misnumbered(TEMPO, 'T', 5, &[]));
    assert_none(&misnumbered(BREATH, 'B', 3, &[]));
    assert_none(&[faults(CUES), faults(TEMPO), faults(BREATH)].concat());
}

#[test]
fn every_rule_is_said() {
    assert_none(&misnumbered(PROGRESS, 'P', 7, &[]));
    assert_none(&misnumbered(WHEN_FORM_SLIPS, 'R', 4, &[]));
    assert_none(&misnumbered(SAFETY, 'S', 9, &[]));
    assert_none(&misnumbered(SELF_CHECKS, 'A', 10, &[]));
    assert_none(
        &[faults(PROGRESS), faults(WHEN_FORM_SLIPS), faults(SAFETY), faults(SELF_CHECKS)].concat(),
    );
}

#[test]
fn every_decision_and_every_red_flag_is_said() {
    assert_none(&[faults(DECISIONS), faults(RED_FLAGS)].concat());
}

/// A checklist that is never missed must still be able to say so.
#[test]
fn a_missing_row_or_phrase_is_noticed() {
    for (rows, expected) in [
        (&[("E01", &[E("no-such", "")][..])][..], "E01: there is no exercise no-such"),
        (&[("E01", &[C("clam", "")])], "E01: there is no circuit clam"),
        (&[("E01", &[L("tempo", "as fast as you can")])], "E01: the lesson tempo does not say"),
        (&[("E01", &[E("clam", "over the moon")])], "E01: the exercise clam does not say"),
        (&[("E01", &[])], "E01: nothing answers it"),
    ] {
        let found = faults(rows);
        assert!(found.len() == 1 && found[0].starts_with(expected), "{found:?}");
    }
    assert_eq!(
        faults(&[("E01", &[E("clam", "CLAMSHELL"), C("home", ""), L("tempo", "")])]),
        [""; 0]
    );
    let rows: &[Row] = &[("E01", &[]), ("E03", &[]), ("E03", &[]), ("E05", &[])];
    assert_eq!(
        misnumbered(rows, 'E', 4, &[4]),
        ["E02: the row is missing", "E03: there are 2 rows", "E05: no such number"]
    );
}
