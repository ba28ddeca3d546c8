//! What stands on the printed pages of a circuit and of a week: English only so far, like all words.

mod week;

pub use week::week;

use super::pack::{Pack, halves};
use crate::circuit::{Circuit, Part, SideChoice, Station};
use crate::exercise::{Kit, Measure, Phase, Sides};
use crate::handout::{Card, Handout};
use crate::lang::Lang;
use crate::timeline::{Pace, Timeline};

/// More boxes than this are one row of sets to be ticked again in each round.
const MOST_TICKS: usize = 12;
const NO_CODE: &str = "This circuit is too long for a code on paper. Send its link instead.";

/// The words for the pages of a circuit. `link` is its whole address; without the pages' words,
/// which have the faults, a page says less.
pub fn handout(
    circuit: &Circuit,
    pace: Pace,
    link: &str,
    pack: Option<Pack>,
    lang: Lang,
) -> Handout {
    let facts = facts(circuit, pace, lang);
    let cards = circuit.stations.iter().zip(1..);
    let cards = cards.map(|(station, number)| card(circuit, station, number, pack, lang));
    Handout {
        title: circuit.name.trim().to_owned(),
        facts,
        link: link.to_owned(),
        no_code: NO_CODE.to_owned(),
        foot,
        cards: cards.collect(),
    }
}

/// How long, how many rounds, what is needed.
fn facts(circuit: &Circuit, pace: Pace, lang: Lang) -> Vec<String> {
    let words = super::more(lang);
    let secs = Timeline::duration_ms(circuit, pace) / 1000;
    let mut facts = vec![["About ", &(words.about)(secs)].concat()];
    if circuit.rounds > 1 {
        let rest = rest(circuit.round_rest_secs);
        facts.push([&circuit.rounds.to_string(), " rounds, ", &rest, " between them"].concat());
    }
    let kit: Vec<&str> = circuit.kit().into_iter().map(|it: Kit| (words.kit)(it)).collect();
    facts.push(if kit.is_empty() {
        "No kit needed".to_owned()
    } else {
        ["You need: ", &kit.join(", ")].concat()
    });
    facts
}

fn card(
    circuit: &Circuit,
    station: &Station,
    number: usize,
    pack: Option<Pack>,
    lang: Lang,
) -> Card {
    let sets = usize::from(station.sets);
    let rounds = if station.part == Part::Main { usize::from(circuit.rounds) } else { 1 };
    let all = sets * rounds;
    Card {
        exercise: station.exercise,
        opening: station.tempo().starts_with,
        name: [&number.to_string(), ". ", station.exercise.text.get(lang).name].concat(),
        part: match station.part {
            Part::WarmUp => "Warm-up, once",
            Part::Main => "",
            Part::Finish => "Finish, once",
        }
        .to_owned(),
        dose: dose(station, lang),
        tempo: tempo(station, lang),
        cue: station.exercise.text.get(lang).cue.to_owned(),
        fault: fault(station, pack),
        ticks: if all > MOST_TICKS { sets } else { all },
    }
}

fn foot(page: usize, pages: usize) -> String {
    let stop = "Stop if something hurts sharply, gives way or catches.";
    let page = [" Page ", &page.to_string(), " of ", &pages.to_string(), "."].concat();
    [stop, &page].concat()
}

fn rest(secs: u16) -> String {
    if secs == 0 { "no rest".to_owned() } else { [&secs.to_string(), "\u{a0}s rest"].concat() }
}

fn dose(station: &Station, lang: Lang) -> String {
    let amount = (super::more(lang).amount)(station.exercise.dose.measure, station.amount);
    let side = match (station.exercise.sides, station.side) {
        (_, SideChoice::LeftOnly) => ", left only",
        (_, SideChoice::RightOnly) => ", right only",
        (Sides::Each, SideChoice::LeftFirst) => ", each side, left first",
        (Sides::Each, SideChoice::RightFirst) => ", each side, right first",
        (Sides::Each | Sides::Alternating, _) => ", each side",
        (Sides::OutAndBack, _) => ", each way",
        (Sides::Both, _) => "",
    };
    [&station.sets.to_string(), "\u{a0}\u{d7}\u{a0}", &amount, side, ". ", &rest(station.rest_secs)]
        .concat()
}

/// `Tempo 3-0-2-2: open 2 s, hold 2 s, close 3 s`. Its hyphens and units do not break.
fn tempo(station: &Station, lang: Lang) -> String {
    let tempo = station.tempo();
    let digits = tempo.digits().map(|secs| secs.to_string());
    let labels = station.exercise.text.get(lang).labels;
    let mut said = ["Tempo ", &digits.join("\u{2011}"), ":"].concat();
    let mut comma = " ";
    for phase in tempo.order() {
        let is_dose = station.exercise.dose.measure == Measure::HoldSecs && phase == Phase::Hold;
        let secs = if is_dose { station.amount } else { tempo.secs(phase).into() };
        if secs > 0 {
            said.extend([comma, labels.get(phase), "\u{a0}", &secs.to_string(), "\u{a0}s"]);
            comma = ", ";
        }
    }
    said
}

/// The first mistake that is drawn or told, and what to do instead.
fn fault(station: &Station, pack: Option<Pack>) -> String {
    let id = station.exercise.id.0;
    let own = crate::library::own::OwnExercise::of_id(id);
    let Some(entry) = pack.and_then(|pack| pack.find("exercise", id)).filter(|_| own.is_none())
    else {
        return String::new();
    };
    let (name, fix) = halves(entry.one("fault"));
    let fix = fix.split('\t').next().unwrap_or_default();
    if name.is_empty() { String::new() } else { [name, ". ", fix].concat() }
}
