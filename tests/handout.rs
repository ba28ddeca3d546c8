//! Circuits on paper: everything is there, inside the page, and nothing lies on something else.

use kneeline::circuit::{Circuit, MAX_NAME, MAX_STATIONS, Part, SideChoice, Station};
use kneeline::day::Day;
use kneeline::diary::{Diary, Level};
use kneeline::exercise::Kit;
use kneeline::handout::{MARGIN, MOST_CARDS, Paper, file_name, pages, picture, pixels, week_pages};
use kneeline::history::History;
use kneeline::lang::Lang;
use kneeline::library::own::OwnExercise;
use kneeline::library::{ALL, circuits};
use kneeline::plan::{Kind, Person, Plan};
use kneeline::share;
use kneeline::timeline::Pace;
use kneeline::words::handout::{handout, week};
use kneeline::words::pack::{self, Pack};

const PAPERS: [Paper; 2] = [Paper::A4, Paper::Letter];

fn printed(circuit: &Circuit, paper: Paper) -> Vec<String> {
    let text = pack::write(Lang::En);
    let pack = Pack::read(&text, Lang::En).expect("our own");
    let link = ["https://kneeline.example/app/#/c/", &share::encode(circuit)].concat();
    pages(&handout(circuit, Pace::default(), &link, Some(pack), Lang::En), paper)
}

fn circuit(name: &str, stations: &[Station]) -> Circuit {
    let (id, name, stations) = ("x".into(), name.to_owned().into(), stations.to_vec().into());
    Circuit { id, name, stations, rounds: 3, round_rest_secs: 60 }
}

/// A box on the page: what it is, and `[left, top, right, bottom]`.
#[derive(Debug, Clone)]
struct Seen {
    what: String,
    edges: [f64; 4],
}

/// What lies directly on the page, found in its text: letters, ticks, figures and the code.
fn seen(svg: &str) -> Vec<Seen> {
    let mut all = Vec::new();
    let mut depth = 0;
    for tag in svg.split('<').skip(1) {
        let (head, after) = tag.split_once('>').expect("a whole tag");
        let value = |name: &str| -> Option<f64> {
            let from = head.find(&format!(" {name}=\""))? + name.len() + 3;
            head[from..].split('"').next()?.parse().ok()
        };
        let place = || -> Option<[f64; 4]> {
            let (x, y) = (value("x")?, value("y")?);
            Some([x, y, x + value("width")?, y + value("height")?])
        };
        let name = head.split([' ', '/']).next().unwrap_or_default();
        match name {
            "svg" => {
                if depth == 1 {
                    all.push(Seen { what: "figure".to_owned(), edges: place().expect("a place") });
                }
                depth += 1;
            }
            "" if head.starts_with("/svg") => depth -= 1,
            "rect" => {
                let what = if head.contains("rx=") { "card" } else { "tick" };
                let edges = place().expect("a place");
                if edges[0] > 0.0 {
                    all.push(Seen { what: what.to_owned(), edges });
                }
            }
            // An arrow between two figures: `M x y h30` and its head.
            "path" if depth == 1 => {
                let from = head.find("d=\"M ").expect("a path") + 5;
                let mut numbers = head[from..].split([' ', 'h']);
                let mut number = || numbers.next().and_then(|it| it.parse::<f64>().ok());
                let (x, y) = (number().expect("x"), number().expect("y"));
                let edges = [x, y - 12.0, x + 30.0, y + 12.0];
                all.push(Seen { what: "arrow".to_owned(), edges });
            }
            "text" => {
                let (x, y) = (value("x").expect("x"), value("y").expect("y"));
                let size = value("font-size").expect("a size");
                let bold = if head.contains("bold") { 1.1 } else { 1.0 };
                let written = [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")];
                let letters = written
                    .iter()
                    .fold(after.to_owned(), |text, (from, to)| text.replace(from, to));
                let width: f64 = letters.chars().map(wide).sum();
                let edges = [x, y - 0.8 * size, x + width * size * bold, y + 0.2 * size];
                all.push(Seen { what: format!("text {after:?}"), edges });
            }
            _ => {}
        }
    }
    all
}

/// Of Arial, in parts of the font's size (from its metrics); others as wide as they can be.
fn wide(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | '\'' => 0.222,
        ' ' | '\u{a0}' | '.' | ',' | ':' | ';' | 'f' | 't' | 'I' | '/' | '|' | '!' => 0.278,
        'r' | '-' | '\u{2011}' | '(' | ')' => 0.333,
        'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' | 'J' => 0.5,
        'm' | 'M' => 0.833,
        'w' => 0.722,
        'W' => 0.944,
        'a'..='z' | '0'..='9' | 'ä' => 0.556,
        'ß' => 0.611,
        'A'..='Z' => 0.778,
        _ => 1.0,
    }
}

fn overlap(a: &Seen, b: &Seen) -> bool {
    let [l, t, r, bottom] = a.edges;
    let [l2, t2, r2, bottom2] = b.edges;
    l < r2 - 0.5 && l2 < r - 0.5 && t < bottom2 - 0.5 && t2 < bottom - 0.5
}

fn inside(a: &Seen, [l, t, r, bottom]: [f64; 4]) -> bool {
    a.edges[0] >= l && a.edges[1] >= t && a.edges[2] <= r && a.edges[3] <= bottom
}

#[track_caller]
fn is_clean(svg: &str, paper: Paper) {
    let all = seen(svg);
    let [width, height] = paper.size().map(f64::from);
    let margin = f64::from(MARGIN) - 8.0;
    let (cards, things): (Vec<_>, Vec<_>) = all.into_iter().partition(|it| it.what == "card");
    for thing in cards.iter().chain(&things) {
        let page = [margin, margin, width - margin, height - margin];
        assert!(inside(thing, page), "{paper:?}: {thing:?} leaves the page");
    }
    for (at, a) in cards.iter().enumerate() {
        assert!(cards[..at].iter().all(|b| !overlap(a, b)), "{a:?}");
    }
    for (at, a) in things.iter().enumerate() {
        for b in &things[..at] {
            assert!(!overlap(a, b), "{paper:?}: {a:?} lies on {b:?}");
        }
        if let Some(card) = cards.iter().find(|card| overlap(a, card)) {
            assert!(inside(a, card.edges), "{paper:?}: {a:?} leaves {card:?}");
        }
    }
}

/// Every exercise, the longest names, all sides, all parts.
fn heavy() -> Vec<Circuit> {
    let own = OwnExercise { note: "W".repeat(64), ..OwnExercise::like(ALL[0], &"W".repeat(32)) };
    let own = own.station().expect("it can be");
    let all: Vec<Station> = ALL.iter().map(|it| Station { sets: 10, ..Station::of(it) }).collect();
    let mut heavy: Vec<Circuit> =
        all.chunks(MAX_STATIONS).map(|them| circuit(&"W".repeat(MAX_NAME), them)).collect();
    let sides = SideChoice::ALL.map(|side| {
        let clam = Station::of(kneeline::library::find("clam").expect("there"));
        Station { side, part: Part::WarmUp, amount: 100, rest_secs: 600, ..clam }
    });
    let stations = [&sides[..], &[own; 5], &[Station { part: Part::Finish, ..all[1] }; 4]].concat();
    heavy.push(circuit("Long words <b>&amp; \"quotes\" everywhere, always", &stations));
    heavy
}

#[test]
fn nothing_lies_on_something_else() {
    for paper in PAPERS {
        let ready = circuits::ALL.iter().map(|it| it.circuit.clone());
        for circuit in ready.chain(heavy()) {
            for svg in printed(&circuit, paper) {
                is_clean(&svg, paper);
            }
        }
    }
}

/// Words of any length stay in their card.
#[test]
fn endless_words_end_in_time() {
    let home = &circuits::find("home").expect("there").circuit;
    for paper in PAPERS {
        for word in ["many words ", "W", "i ", "ä-ß ", "臀部"] {
            let long = word.repeat(80);
            let mut handout = handout(home, Pace::default(), "", None, Lang::En);
            handout.title = long.clone();
            handout.facts = vec![long.clone(); 5];
            for card in &mut handout.cards {
                for text in [&mut card.name, &mut card.part, &mut card.dose, &mut card.tempo] {
                    text.clone_from(&long);
                }
                (card.cue, card.fault, card.ticks) = (long.clone(), long.clone(), 1_000);
            }
            let all = pages(&handout, paper);
            for svg in &all {
                is_clean(svg, paper);
            }
            assert!(all[0].contains('…'));
        }
    }
}

/// The judge of all this can say no.
#[test]
fn what_lies_on_something_else_is_seen() {
    let svg = &printed(&circuits::ALL[0].circuit, Paper::A4)[0];
    let moved = |from: &str, to: &str| {
        let spoilt = svg.replacen(from, to, 1);
        assert_ne!(&spoilt, svg, "{from}");
        std::panic::catch_unwind(|| is_clean(&spoilt, Paper::A4)).is_err()
    };
    assert!(moved("<text x=\"120\" y=\"178\"", "<text x=\"2000\" y=\"178\""), "off the page");
    assert!(moved("font-size=\"44\"", "font-size=\"90\""), "a name on a figure");
}

/// All that is written, line after line.
fn said(svg: &str) -> String {
    let lines = svg.split("<text").skip(1).filter_map(|it| it.split_once('>')?.1.split_once('<'));
    lines.map(|(line, _)| line).collect::<Vec<_>>().join(" ")
}

#[test]
fn everything_of_a_station_is_there() {
    let home = &circuits::find("home").expect("there").circuit;
    for paper in PAPERS {
        let all = printed(home, paper);
        assert_eq!(all.len(), 1);
        let svg = &all[0];
        for words in [
            "Home circuit",
            "You need: ",
            "1. Clamshell",
            "2\u{a0}×\u{a0}12\u{a0}reps,",
            "Tempo 3\u{2011}0\u{2011}2\u{2011}2: Open\u{a0}2\u{a0}s, Hold\u{a0}2\u{a0}s, Close\u{a0}3\u{a0}s",
            "✓ Pelvis stacked, heels together, knee opens like a hinge.",
            "✗ The pelvis rolls back.",
            "Page 1 of 1.",
        ] {
            assert!(said(svg).contains(words), "{words}");
        }
        let all = seen(svg);
        let count = |what: &str| all.iter().filter(|it| it.what == what).count();
        assert_eq!(count("card"), home.stations.len());
        assert_eq!(count("figure"), 2 * home.stations.len() + 1, "and the code");
        let sets: usize = home.stations.iter().map(|it| usize::from(it.sets)).sum();
        assert_eq!(count("tick"), sets * usize::from(home.rounds));
        assert!(!svg.contains("class=") && !svg.contains("<style") && !svg.contains("style="));
    }
}

#[test]
fn the_most_stations_take_three_pages() {
    let clam = Station::of(ALL[0]);
    for paper in PAPERS {
        let all = printed(&circuit("Most", &[clam; MAX_STATIONS]), paper);
        assert_eq!(all.len(), MAX_STATIONS.div_ceil(MOST_CARDS));
        let cards = |svg: &String| seen(svg).iter().filter(|it| it.what == "card").count();
        assert_eq!(all.iter().map(cards).sum::<usize>(), MAX_STATIONS);
        assert!(all[2].contains("Page 3 of 3."));
    }
    assert!(
        pages(&handout(&circuit("None", &[]), Pace::default(), "", None, Lang::En), Paper::A4)
            .is_empty()
    );
}

/// An independent reader finds the link in the picture of the code on the page.
#[test]
fn the_code_on_the_page_is_the_link() {
    let home = &circuits::find("home").expect("there").circuit;
    let svg = &printed(home, Paper::A4)[0];
    let from = svg.find("crispEdges").expect("a code");
    let path =
        svg[from..].split("d=\"").nth(1).and_then(|it| it.split('"').next()).expect("a path");
    let side = svg[..from].rsplit("viewBox=\"0 0 ").next().and_then(|it| it.split(' ').next());
    let side: usize = side.and_then(|it| it.parse().ok()).expect("a side");
    let mut dark = vec![false; side * side];
    for run in path.split('z').filter(|it| !it.is_empty()) {
        let numbers: Vec<usize> =
            run.split(|it: char| !it.is_ascii_digit()).filter_map(|it| it.parse().ok()).collect();
        dark[numbers[1] * side + numbers[0]..][..numbers[2]].fill(true);
    }
    let paint = |x: usize, y: usize| if dark[y / 4 * side + x / 4] { 0 } else { 255 };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side * 4, side * 4, paint);
    let (_, link) = image.detect_grids()[0].decode().expect("readable");
    let code = link.strip_prefix("https://kneeline.example/app/#/c/").expect("our address");
    assert_eq!(share::decode(code).map(|it| it.stations), Ok(home.stations.clone()));
}

/// The plan of somebody who has just come, on a Friday.
fn newcomer() -> Plan {
    let person = Person { kit: Kit::ALL.to_vec(), ..Person::default() };
    Plan::of(&person, &History::default(), &Diary::default(), Day(20_777))
}

fn printed_week(plan: &Plan, paper: Paper) -> Vec<String> {
    let link = |it: &Circuit| ["https://kneeline.example/app/#/c/", &share::encode(it)].concat();
    week_pages(&week(plan, Pace::default(), &link, Lang::En), paper)
}

#[test]
fn a_week_is_one_clean_page() {
    let plan = newcomer();
    let days = plan.seven_days();
    for paper in PAPERS {
        let all = printed_week(&plan, paper);
        assert_eq!(all.len(), 1);
        is_clean(&all[0], paper);
        let full = plan.offer(Kind::Full).circuit;
        for station in full.stations.iter() {
            assert!(all[0].contains(station.exercise.text.en.name), "{}", station.exercise.id);
        }
        for words in ["Your week", "Full session", "Fri", "20 November", "Page 1 of 1."] {
            assert!(all[0].contains(words), "{words}");
        }
        let seen = seen(&all[0]);
        let count = |what: &str| seen.iter().filter(|it| it.what == what).count();
        let planned = days.iter().filter(|it| it.planned == Some(Kind::Full)).count();
        let to_do = days.iter().filter(|it| it.planned.is_some_and(|it| it != Kind::Rest)).count();
        assert!(planned > 1);
        assert_eq!(count("card"), days.len() + full.stations.len());
        assert_eq!(count("tick"), to_do + planned * full.stations.len());
        assert_eq!(count("figure"), 2 * full.stations.len() + 1, "and the code");
    }
}

/// Every level has a page that is clean, and so has a week with nothing in it.
#[test]
fn the_week_of_any_level_is_clean() {
    for level in Level::ALL {
        let plan = newcomer();
        let there = plan.preview(level);
        let link = |_: &Circuit| "https://kneeline.example/#/c/x".to_owned();
        let mut said = week(&plan, Pace::default(), &link, Lang::En);
        let rows = handout(&there.circuit, Pace::default(), "", None, Lang::En).cards;
        for table in &mut said.tables {
            table.rows.clone_from(&rows);
        }
        for paper in PAPERS {
            for svg in week_pages(&said, paper) {
                is_clean(&svg, paper);
            }
        }
    }
}

/// Many stations, many days, endless words: more pages, and nothing leaves one.
#[test]
fn a_heavy_week_stays_on_its_pages() {
    let heavy = heavy();
    for paper in PAPERS {
        for word in ["many words ", "W", "ä-ß "] {
            let long = word.repeat(60);
            let mut said =
                week(&newcomer(), Pace::default(), &|_| "https://x.example/".to_owned(), Lang::En);
            said.title.clone_from(&long);
            said.facts = vec![long.clone(); 5];
            for day in &mut said.days {
                (day.name, day.date) = (long.clone(), long.clone());
                day.items = vec![(long.clone(), true), (long.clone(), false), (long.clone(), true)];
            }
            let mut table = said.tables[0].clone();
            table.rows = handout(&heavy[0], Pace::default(), "", None, Lang::En).cards;
            (table.heading, table.facts) = (long.clone(), long.clone());
            table.columns = vec![long.clone(); 9];
            said.tables = vec![table.clone(), table];
            let all = week_pages(&said, paper);
            assert!(all.len() > 3);
            for svg in &all {
                is_clean(svg, paper);
            }
            assert!(all.last().is_some_and(|it| it.contains(&format!("of {}.", all.len()))));
        }
    }
}

#[test]
fn a_link_too_long_for_paper_says_so() {
    let home = &circuits::find("home").expect("there").circuit;
    for (length, has_code) in [(600, true), (800, false)] {
        let link = ["https://kneeline.example/#/c/", &"a".repeat(length)].concat();
        let svg = &pages(&handout(home, Pace::default(), &link, None, Lang::En), Paper::A4)[0];
        is_clean(svg, Paper::A4);
        assert_eq!(svg.contains("crispEdges"), has_code);
        assert_eq!(svg.contains(">This circuit"), !has_code);
    }
}

/// One picture of all pages, below each other, each in its own size.
#[test]
fn several_pages_make_one_picture() {
    let clam = Station::of(ALL[0]);
    for paper in PAPERS {
        let [width, height] = paper.size();
        let all = printed(&circuit("Most", &[clam; MAX_STATIONS]), paper);
        let (svg, size) = picture(&all, paper);
        assert_eq!(size, [width, 3 * height]);
        assert!(svg.contains(&format!("viewBox=\"0 0 {width} {}\"", 3 * height)));
        for at in 0..3 {
            let place = format!("<svg x=\"0\" y=\"{}\" width=\"{width}\"", at * height);
            assert!(svg.contains(&place), "{place}");
        }
        assert_eq!(svg.matches("<svg").count(), svg.matches("</svg>").count());
        assert_eq!(picture(&all[..1], paper), (all[0].clone(), [width, height]));
    }
    assert_eq!(pixels([2100, 2970]), [1260, 1782]);
}

#[test]
fn paper_goes_by_the_region() {
    for (tag, paper) in [
        ("en-US", Paper::Letter),
        ("es-mx", Paper::Letter),
        ("fr_CA", Paper::Letter),
        ("zh-Hans-US", Paper::Letter),
        ("en", Paper::A4),
        ("en-GB", Paper::A4),
        ("ca", Paper::A4),
        ("", Paper::A4),
    ] {
        assert_eq!(Paper::of_language(tag), paper, "{tag}");
    }
}

#[test]
fn files_have_names_that_every_system_takes() {
    for (title, name) in [
        ("Home circuit", "kneeline-home-circuit"),
        ("  ../etc/passwd <b>", "kneeline-etc-passwd-b"),
        ("臀部", "kneeline"),
        ("", "kneeline"),
    ] {
        assert_eq!(file_name(title), name);
    }
}

/// To be looked at: `KNEELINE_PAGES=folder cargo test --test handout write`.
#[test]
fn write_the_pages_if_asked() {
    let Ok(folder) = std::env::var("KNEELINE_PAGES") else { return };
    for paper in PAPERS {
        for (page, svg) in printed_week(&newcomer(), paper).iter().enumerate() {
            let file = format!("{folder}/{paper:?}-week-{page}.svg");
            std::fs::write(file, svg).expect("a folder");
        }
        let circuits = [circuits::ALL[0].circuit.clone(), heavy()[0].clone(), heavy()[3].clone()];
        for (number, circuit) in circuits.iter().enumerate() {
            for (page, svg) in printed(circuit, paper).iter().enumerate() {
                let file = format!("{folder}/{paper:?}-{number}-{page}.svg");
                std::fs::write(file, svg).expect("a folder");
            }
        }
    }
}
