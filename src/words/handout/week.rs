//! What stands on the page of a week.

use super::{NO_CODE, card, facts, foot};
use crate::circuit::Circuit;
use crate::handout::{DayBox, Table, Week};
use crate::lang::Lang;
use crate::plan::{Kind, Plan, WeekDay};
use crate::timeline::Pace;

/// Kinds with a table of their own; what comes first is printed first.
const TABLES: [Kind; 4] = [Kind::Full, Kind::Hops, Kind::Gentle, Kind::Short];

/// The next seven days. `link` makes the whole address of a circuit.
pub fn week(plan: &Plan, pace: Pace, link: &dyn Fn(&Circuit) -> String, lang: Lang) -> Week {
    let days = plan.seven_days();
    let words = crate::words::words(lang);
    let from = (crate::words::more(lang).day)(plan.day(), false);
    let tables = tables(plan, &days);
    let first = tables.first().map(|(_, circuit)| circuit);
    let level = (words.level)(plan.level());
    let last = if tables.is_empty() {
        "No session is planned in these days."
    } else {
        "Tick what you did. A day without a tick is fine: the rest moves along."
    };
    let facts = vec![["From ", &from].concat(), ["Stage: ", level].concat(), last.to_owned()];
    Week {
        title: "Your week".to_owned(),
        facts,
        link: first.map(link).unwrap_or_default(),
        no_code: NO_CODE.to_owned(),
        days: days.iter().map(|day| day_box(day, lang)).collect(),
        tables: tables
            .iter()
            .map(|(kind, circuit)| table(*kind, circuit, &days, pace, lang))
            .collect(),
        foot,
    }
}

/// The sessions of the week with their circuits. The short one is printed if there is no other.
fn tables(plan: &Plan, days: &[WeekDay]) -> Vec<(Kind, Circuit)> {
    let is_planned = |kind: &Kind| days.iter().any(|day| day.planned == Some(*kind));
    let mut kinds: Vec<Kind> = TABLES.into_iter().filter(is_planned).collect();
    if kinds.len() > 1 {
        kinds.retain(|kind| *kind != Kind::Short);
    }
    kinds.into_iter().map(|kind| (kind, named(plan, kind))).collect()
}

/// Circuits that the plan puts together carry their id as their name.
fn named(plan: &Plan, kind: Kind) -> Circuit {
    let offer = plan.offer(kind).circuit;
    if offer.name == kind.circuit_id() {
        let name = (crate::words::words(Lang::En).today.circuit)(kind, plan.level());
        return Circuit { name: name.into(), ..offer };
    }
    offer
}

fn day_box(day: &WeekDay, lang: Lang) -> DayBox {
    let words = crate::words::plan(lang);
    let name = crate::words::words(lang).weekdays[day.day.weekday() as usize].1;
    // `20 November`
    let date = (crate::words::more(lang).day)(day.day, false);
    let date = date.split_once(' ').map_or("", |(_, date)| date).to_owned();
    let said = |kind: Kind| (words.kind)(kind).to_owned();
    let mut items: Vec<(String, bool)> =
        day.done.iter().map(|kind| (["✓ ", &said(*kind)].concat(), false)).collect();
    items.extend(day.planned.map(|kind| (said(kind), kind != Kind::Rest)));
    if day.primer {
        if day.planned.is_some_and(Kind::is_full) {
            items.push((said(Kind::Primer), true));
        }
        items.push(("Run".to_owned(), true));
    }
    DayBox { name: name.get(..3).unwrap_or(name).to_owned(), date, items }
}

fn table(kind: Kind, circuit: &Circuit, days: &[WeekDay], pace: Pace, lang: Lang) -> Table {
    let kind_name = (crate::words::plan(lang).kind)(kind);
    let name = circuit.name.trim();
    let heading =
        if kind_name == name { name.to_owned() } else { [kind_name, ": ", name].concat() };
    let planned = days.iter().filter(|day| day.planned == Some(kind));
    let short = |day: &WeekDay| {
        let name = crate::words::words(lang).weekdays[day.day.weekday() as usize].1;
        name.get(..3).unwrap_or(name).to_owned()
    };
    let rows = circuit.stations.iter().zip(1..);
    Table {
        heading,
        facts: facts(circuit, pace, lang).join(". "),
        columns: planned.map(short).collect(),
        rows: rows.map(|(station, number)| card(circuit, station, number, None, lang)).collect(),
    }
}
