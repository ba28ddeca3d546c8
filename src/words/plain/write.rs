//! A circuit -> text that reads as the same circuit.

use super::lexicon::{PARTS, TEMPI};
use crate::circuit::{Circuit, Part, SideChoice, Station};
use crate::exercise::{Measure, Opening, Sides, TempoName};
use crate::lang::Lang;
use crate::library::own::OwnExercise;

/// One line for the name, one for the rounds if there are any, and one for each station.
pub fn write(circuit: &Circuit) -> String {
    let mut out = String::from("Name: ");
    let name = circuit.name.as_ref();
    let needs_marks = name.trim() != name || name.starts_with('"');
    let mark = if needs_marks { "\"" } else { "" };
    out.extend([mark, name, mark, "\n"]);
    if circuit.rounds > 1 || circuit.round_rest_secs > 0 {
        number(&mut out, "", circuit.rounds.into());
        number(&mut out, " rounds, rest ", circuit.round_rest_secs);
        out.push('\n');
    }
    let mut part = Part::Main;
    for station in circuit.stations.iter() {
        if station.part != part {
            part = station.part;
            let called = PARTS.iter().find(|(of, _)| *of == part).map_or("", |(_, it)| it[0]);
            let mut called = called.replace(' ', "-");
            called[..1].make_ascii_uppercase();
            out.extend([&called, ":\n"]);
        }
        line(&mut out, station);
        out.push('\n');
    }
    out
}

fn line(out: &mut String, station: &Station) {
    let exercise = station.exercise;
    let name = |it: &crate::exercise::Exercise| it.text.get(Lang::En).name;
    let own = OwnExercise::of_id(exercise.id.0);
    match &own {
        Some(own) => out.extend(["\"", &own.name, "\" like ", name(own.drawn_by)]),
        None => out.push_str(name(exercise)),
    }
    number(out, " ", station.sets.into());
    number(out, "x", station.amount);
    out.push_str(match exercise.dose.measure {
        Measure::Reps => "",
        Measure::HoldSecs => " s",
        Measure::Steps => " steps",
    });
    tempo(out, station);
    let is_each = exercise.sides == Sides::Each;
    out.push_str(match (exercise.sides, station.side) {
        (Sides::Each, SideChoice::Usual) => " left/right",
        (Sides::Alternating, _) => " alternating",
        (Sides::OutAndBack, _) => " out and back",
        (Sides::Both, _) if own.is_some() => " together",
        _ => "",
    });
    let comma = if is_each { " " } else { ", " };
    let side = match station.side {
        SideChoice::Usual => "",
        SideChoice::LeftFirst => "left first",
        SideChoice::RightFirst => "right first",
        SideChoice::LeftOnly => "left only",
        SideChoice::RightOnly => "right only",
    };
    if !side.is_empty() {
        out.extend([comma, side]);
    }
    number(out, " rest ", station.rest_secs);
}

/// Its seconds; then its name and its opening where the seconds do not tell them.
fn tempo(out: &mut String, station: &Station) {
    let (tempo, own) = (station.tempo(), station.exercise.tempo);
    for (index, secs) in tempo.digits().into_iter().enumerate() {
        number(out, if index == 0 { " " } else { "-" }, secs.into());
    }
    if station.tempo.is_none() {
        return;
    }
    let same_opening = tempo.starts_with == own.starts_with;
    let reads_as_own = tempo.digits() == own.digits() && same_opening;
    if tempo.name != TempoName::Own || reads_as_own {
        let name = TEMPI.iter().find(|(of, _)| *of == tempo.name).map_or("", |(_, it)| it);
        out.extend([" ", name]);
    }
    if !same_opening {
        out.push_str(match tempo.starts_with {
            Opening::Lift => " lift first",
            Opening::Lower => " lower first",
        });
    }
}

fn number(out: &mut String, before: &str, number: u16) {
    out.push_str(before);
    out.push_str(&number.to_string());
}
