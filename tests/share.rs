//! Addresses and links: what goes in comes out, and nothing a stranger writes does harm.

#[path = "any/mod.rs"]
mod any;

use std::borrow::Cow;

use any::{ANY_NAME, circuit, rich_circuit};
use kneeline::circuit::{Circuit, CircuitError, MAX_NAME, MAX_STATIONS, Part, SideChoice, Station};
use kneeline::exercise::{Opening, Sides, Tempo, TempoName};
use kneeline::library;
use kneeline::library::own::{OwnError, OwnExercise};
use kneeline::route::{Cut, PlayOf, Route};
use kneeline::share::{MAX_CODE, SHARED_ID, ShareError, decode, encode, in_link};
use proptest::prelude::*;

fn any_circuit() -> impl Strategy<Value = Circuit> {
    circuit(ANY_NAME, 1..=MAX_STATIONS)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1_000) })]

    #[test]
    fn a_circuit_survives_a_link(circuit in any_circuit()) {
        let code = encode(&circuit);
        prop_assert!(code.len() <= MAX_CODE);
        prop_assert!(code.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_'));
        prop_assert_eq!(decode(&code), Ok(circuit));
    }

    #[test]
    fn ten_stations_fit_a_short_message(circuit in circuit("[a-zA-ZäöüßéÅ ]{1,40}", 10)) {
        prop_assert!(in_link(&circuit).len() <= 300);
    }

    #[test]
    fn ten_stations_with_sides_and_parts_fit_too(
        circuit in rich_circuit("[a-zA-ZäöüßéÅ ]{1,40}", 10, false),
    ) {
        let code = in_link(&circuit);
        prop_assert!(code.len() <= 300, "{}", code.len());
    }

    #[test]
    fn one_wrong_letter_is_noticed(circuit in any_circuit(), at: prop::sample::Index, new in "[A-Za-z0-9_-]") {
        let mut code = encode(&circuit).into_bytes();
        let at = at.index(code.len());
        prop_assume!(code[at] != new.as_bytes()[0]);
        code[at] = new.as_bytes()[0];
        let code = String::from_utf8(code).expect("ASCII");
        prop_assert_eq!(decode(&code), Err(ShareError::Damaged));
    }

    #[test]
    fn a_cut_link_is_noticed(circuit in any_circuit(), at: prop::sample::Index) {
        let code = encode(&circuit);
        let short = &code[..at.index(code.len())];
        prop_assert!(matches!(decode(short), Err(ShareError::Damaged | ShareError::NotALink)));
    }

    #[test]
    fn an_address_reads_back(route in any_route()) {
        prop_assert_eq!(Route::parse(&route.href()), route);
    }

    #[test]
    fn any_text_is_an_address(text in r"(#?/?)?(exercises|play|c|done|[%a-f0-9]|/|\PC){0,12}") {
        let route = Route::parse(&text);
        prop_assert_eq!(Route::parse(&route.href()), route);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(10_000) })]

    #[test]
    fn everything_survives_a_link(
        circuit in rich_circuit(ANY_NAME, 1..=MAX_STATIONS, true),
    ) {
        let code = encode(&circuit);
        prop_assert!(code.len() <= MAX_CODE);
        prop_assert_eq!(decode(&code), Ok(circuit));
    }

    #[test]
    fn noise_is_refused(text in prop_oneof![r"\PC{0,80}", "[A-Za-z0-9_-]{0,400}"]) {
        prop_assert!(decode(&text).is_err());
    }

    /// With a checksum that is right, so that the reader itself meets the noise.
    #[test]
    fn signed_noise_stays_within_the_limits(body in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Ok(circuit) = decode(&signed(1, &body)) {
            prop_assert_eq!(circuit.check(), Ok(()));
        }
    }

    /// Nearly right is the hardest: one byte of a real circuit changed, and signed again.
    #[test]
    fn a_signed_change_stays_within_the_limits(
        circuit in circuit("[a-z]{1,9}", 1..4), at: prop::sample::Index, new: u8,
    ) {
        let mut body = body_of(&circuit);
        let at = at.index(body.len());
        body[at] = new;
        if let Ok(circuit) = decode(&signed(1, &body)) {
            prop_assert_eq!(circuit.check(), Ok(()));
        }
    }
}

fn any_route() -> impl Strategy<Value = Route> {
    let text = || r"\PC{1,20}".boxed();
    let id = text().prop_filter("`c` introduces a code", |id| id != "c");
    let cut = prop::sample::select(vec![Cut::Full, Cut::Short]);
    prop_oneof![
        Just(Route::Today),
        Just(Route::Exercises),
        Just(Route::Circuits),
        Just(Route::Mine),
        Just(Route::Text),
        Just(Route::Owns),
        Just(Route::PrintWeek),
        text().prop_filter("`text` is a page", |id| id != "text").prop_map(Route::Kept),
        text().prop_map(Route::Own),
        text().prop_map(|code| Route::Share(PlayOf::Shared(code))),
        text().prop_map(|code| Route::Print(PlayOf::Shared(code))),
        Just(Route::Learn),
        Just(Route::Progress),
        Just(Route::Summary),
        Just(Route::Cadence),
        Just(Route::Start(String::new())),
        Just(Route::Safety),
        Just(Route::Runs),
        Just(Route::NewRun),
        Just(Route::Settings),
        Just(Route::Sound),
        Just(Route::Welcome),
        text().prop_map(Route::Start),
        text().prop_filter("`new` is a page", |id| id != "new").prop_map(Route::Run),
        text().prop_map(Route::Exercise),
        text().prop_map(Route::Circuit),
        text().prop_map(Route::Lesson),
        text().prop_map(Route::Shared),
        text().prop_map(Route::Done),
        text().prop_map(Route::Session),
        text().prop_map(|code| Route::Play(PlayOf::Shared(code))),
        (id, cut).prop_map(|(id, cut)| Route::Play(PlayOf::Listed { id, cut })),
        "[a-z]{3,9}/nowhere/[a-z]{1,9}".prop_map(Route::NotFound),
    ]
}

#[test]
fn addresses_look_as_people_share_them() {
    let play = |id: &str, cut| Route::Play(PlayOf::Listed { id: id.to_owned(), cut });
    for (hash, route) in [
        ("", Route::Today),
        ("#", Route::Today),
        ("#/exercises/clam", Route::Exercise("clam".to_owned())),
        ("#/exercises/", Route::Exercises),
        ("#/play/home", play("home", Cut::Full)),
        ("#/play/home/short", play("home", Cut::Short)),
        ("#/play/c/AQ", Route::Play(PlayOf::Shared("AQ".to_owned()))),
        ("#/c/AQ", Route::Shared("AQ".to_owned())),
        ("#/c/2.Ag", Route::Shared("Ag".to_owned())),
        ("#/share/c/1.AQ", Route::Share(PlayOf::Shared("AQ".to_owned()))),
        ("#/c/v2.Ag", Route::Shared("v2.Ag".to_owned())),
        ("#/plan/rules", Route::Rules(String::new())),
        ("#/plan/rules/red-rest", Route::Rules("red-rest".to_owned())),
        ("#/exercises/100%", Route::Exercise("100%".to_owned())),
        ("#/exercises/a%20b%zz", Route::Exercise("a b%zz".to_owned())),
        ("#/cadence", Route::Cadence),
        ("#/cadence/", Route::Cadence),
        ("#/cadence/170", Route::NotFound("cadence/170".to_owned())),
        ("#/plan/next", Route::NotFound("plan/next".to_owned())),
    ] {
        assert_eq!(Route::parse(hash), route, "{hash}");
    }
    assert_eq!(play("home", Cut::Short).href(), "#/play/home/short");
}

/// Links that are out in the world. Never change a line; add one for each version.
#[test]
fn old_links_still_open() {
    let code = "AQRIb21lAh4BAQIMHgECAgMB5zdppg";
    let circuit = decode(code).expect("a link of version 1");
    let station = &circuit.stations[0];
    assert_eq!((circuit.name.as_ref(), circuit.rounds, circuit.round_rest_secs), ("Home", 2, 30));
    assert_eq!((station.exercise.id.0, station.sets, station.amount), ("clam", 2, 12));
    assert_eq!((station.rest_secs, station.tempo().digits()), (30, [3, 1, 2, 2]));
    assert_eq!(encode(&circuit), code);
}

#[test]
fn links_of_version_2_still_open() {
    let code = "AgZQaHlzaW8DPAEHAQpNw7xsbCBtb3ZlBAIBDAAAAXMILQECAQQADoIBHg8AP6IBKAAA3i8R3Q";
    let circuit = decode(code).expect("a link of version 2");
    let told: Vec<_> = circuit
        .stations
        .iter()
        .map(|it| (it.exercise.id.0, it.sets, it.amount, it.rest_secs, it.side, it.part))
        .collect();
    assert_eq!(
        told,
        [
            ("clam", 1, 12, 0, SideChoice::Usual, Part::WarmUp),
            ("own.bridge.ar.M%C3%BCll_move", 3, 8, 45, SideChoice::RightFirst, Part::Main),
            ("side-plank", 2, 30, 15, SideChoice::LeftOnly, Part::Main),
            ("hf-stretch", 2, 40, 0, SideChoice::Usual, Part::Finish),
        ]
    );
    assert_eq!((circuit.name.as_ref(), circuit.rounds, circuit.round_rest_secs), ("Physio", 3, 60));
    let own = circuit.stations[1];
    assert_eq!(own.exercise.text.en.name, "Müll move");
    assert_eq!((own.exercise.sides, own.tempo().digits()), (Sides::Alternating, [4, 0, 2, 1]));
    assert_eq!(encode(&circuit), code);
}

/// What each number of an exercise has always meant. Never change a line; add at the end.
#[rustfmt::skip]
const EVERY_NUMBER: ([&str; 3], [&str; 63]) = ([
    "AQNBbGwBABUBAQUAAAIBBQAAAwEFAAAEAQUAAAUBBQAABgEFAAAHAQUAAAgBBQAACQEFAAAKAQUAAAsBBQAADAEFAAANAQUAAA4BBQAADwEFAAAQAQUAABEBBQAAEgEFAAATAQUAABQBBQAAFQEFAAARF2vM",
    "AQNBbGwBABUWAQUAABcBBQAAGAEFAAAZAQUAABoBBQAAGwEFAAAcAQUAAB0BBQAAHgEFAAAfAQUAACABBQAAIQEFAAAiAQUAACMBBQAAJAEFAAAlAQUAACYBBQAAJwEFAAAoAQUAACkBBQAAKgEFAAAc-Squ",
    "AQNBbGwBABUrAQUAACwBBQAALQEFAAAuAQUAAC8BBQAAMAEFAAAxAQUAADIBBQAAMwEFAAA0AQUAADUBBQAANgEFAAA3AQUAADgBBQAAOQEFAAA6AQUAADsBBQAAPAEFAAA9AQUAAD4BBQAAPwEFAACN80sD",
], [
    "clam", "sl-abd", "stand-abd", "kneel-er", "bird-dog", "sl-abd-bent", "bridge", "sl-bridge",
    "clam-band", "lat-walk", "split-squat", "lat-stepdown", "side-plank", "hydrant", "band-squat",
    "wall-press", "sls", "sl-rdl", "hip-hike", "diag-step", "sl-sit-stand", "clam-raised",
    "sl-abd-wall", "sl-abd-load", "sl-abd-band", "bridge-band", "bridge-march", "bridge-hold",
    "quad-ext", "side-plank-knee", "side-plank-abd", "sl-thrust", "seated-er", "wall-sit",
    "sl-stance", "fwd-stepdown", "step-up", "lat-stepup", "incline-step-up", "sls-bench",
    "heel-raise", "running-man", "hip-flexion-band", "monster", "side-lunge", "fwd-lunge",
    "lunge-matrix", "suitcase", "shuffle", "snap-down", "pogo", "lat-hop", "fwd-hop", "bound",
    "elevated-twist", "kneeling-rock", "bird-dog-angled", "calf-stretch", "figure-four",
    "adductor-rock", "outer-hip-stretch", "hf-stretch", "knee-wall",
]);

#[test]
fn every_number_still_means_its_exercise() {
    let (codes, ids) = EVERY_NUMBER;
    let mut found = Vec::new();
    for code in codes {
        let circuit = decode(code).expect("a link of version 1");
        found.extend(circuit.stations.iter().map(|it| it.exercise.id.0));
        assert_eq!(encode(&circuit), code);
    }
    assert_eq!(found, ids);
}

/// Names of tempi, each beginning with the lift and with the lowering.
#[test]
fn every_tempo_still_has_its_name() {
    let code = "AQZUZW1wb3MBABIBAmTYBAEBDwMAAQJk2AQCAQ8DAAECZNgEAwEPAwABAmTYBAQBDwMAAQJk2AQFAQ8DAAECZNgEBgEPAwABAmTYBAcBDwMAAQJk2AQIAQ8DAAECZNgECQEPAwABAmTYBAoBDwMAAQJk2AQLAQ8DAAECZNgEDAEPAwABAmTYBA0BDwMAAQJk2AQOAQ8DAAECZNgEDwEPAwABAmTYBBABDwMAAQJk2AQRAQ8DAAECZNgEEgEPAwDZcjFd";
    let circuit = decode(code).expect("a link of version 1");
    let told: Vec<_> = circuit.stations.iter().map(kneeline::circuit::Station::tempo).collect();
    let names = [
        TempoName::Own,
        TempoName::Activation,
        TempoName::Control,
        TempoName::Strength,
        TempoName::Steps,
        TempoName::Hold,
        TempoName::Flow,
        TempoName::Quick,
        TempoName::Landing,
    ];
    for (pair, name) in told.chunks(2).zip(names) {
        for (tempo, starts_with) in pair.iter().zip([Opening::Lift, Opening::Lower]) {
            let whole = Tempo { name, lift: 1, hold: 15, lower: 3, pause: 0, starts_with };
            assert_eq!(*tempo, whole);
        }
    }
    assert_eq!(told.len(), 18);
    assert_eq!(encode(&circuit), code);
}

/// Every side, part and measure of version 2, at the ends of their ranges.
#[test]
fn everything_of_version_2_still_opens() {
    let code = "AgVTaWRlcwrYBAMBAARSZXBzDQQHSG9sZCBpdAoKBVN0ZXBzBgERCgAABCpk2AQAAoIBrAIFAApTDAAABOEBAS0AA6IBDAAAnsjcmg";
    let circuit = decode(code).expect("a link of version 2");
    let told: Vec<_> = circuit
        .stations
        .iter()
        .map(|it| (it.exercise.text.en.name, it.sets, it.amount, it.rest_secs, it.side, it.part))
        .collect();
    assert_eq!(
        told,
        [
            ("Reps", 1, 10, 0, SideChoice::LeftFirst, Part::WarmUp),
            ("Clamshell", 10, 100, 600, SideChoice::RightFirst, Part::WarmUp),
            ("Hold it", 2, 300, 5, SideChoice::LeftOnly, Part::Main),
            ("Bridge", 3, 12, 0, SideChoice::Usual, Part::Main),
            ("Clamshell", 1, 1, 45, SideChoice::RightOnly, Part::Finish),
            ("Steps", 2, 12, 0, SideChoice::Usual, Part::Finish),
        ]
    );
    assert_eq!(
        (circuit.name.as_ref(), circuit.rounds, circuit.round_rest_secs),
        ("Sides", 10, 600)
    );
    assert_eq!(encode(&circuit), code);
}

/// An older release opens what it can.
#[test]
fn the_older_version_is_written_where_it_is_enough() {
    let clam = Station::of(library::find("clam").expect("in the library"));
    let version = |station: Station| version_of(&encode(&named("x", &[station])));
    assert_eq!(version(clam), 1);
    assert_eq!(version(Station { side: SideChoice::LeftOnly, ..clam }), 2);
    assert_eq!(version(Station { part: Part::Finish, ..clam }), 2);
    let own = OwnExercise::like(clam.exercise, "Mine").station().expect("it can be");
    assert_eq!(version(own), 2);
}

#[test]
fn every_exercise_has_a_short_number() {
    for exercise in library::ALL {
        let station = Station { sets: 1, amount: 1, rest_secs: 0, ..Station::of(exercise) };
        let circuit = named("x", &[station]);
        assert_eq!(body_of(&circuit).len(), 10, "{} is spelled out in links", exercise.id);
    }
}

#[test]
fn a_refusal_says_why() {
    let clam = Station {
        sets: 1,
        amount: 1,
        rest_secs: 0,
        ..Station::of(library::find("clam").expect("in the library"))
    };
    assert_eq!(decode(&"A".repeat(MAX_CODE + 1)), Err(ShareError::TooLong));
    assert_eq!(decode(""), Err(ShareError::NotALink));
    assert_eq!(decode("https://example.org"), Err(ShareError::NotALink));
    assert_eq!(decode(&signed(7, b"tomorrow")), Err(ShareError::NewerVersion(7)));
    assert_eq!(decode(&signed(0, b"yesterday")), Err(ShareError::Damaged));
    let unknown = |id: &str| Err(ShareError::UnknownExercise(id.to_owned()));
    assert_eq!(
        decode(&signed(1, b"\x01x\x01\x00\x01\x00\x04yoga\x01\x01\x00\x00")),
        unknown("yoga")
    );
    assert_eq!(decode(&signed(1, b"\x01x\x01\x00\x01\x7D\x01\x01\x00\x00")), unknown("#125"));
    let own = |name: &str, error| Err(ShareError::OwnExercise(name.to_owned(), error));
    let drawn = |kind: &str, name: &str| {
        decode(&signed(2, format!("\x01x\x01\0\x01\x01{kind}{name}").as_bytes()))
    };
    assert_eq!(drawn("\0", "\x01\n"), own("", OwnError::Name));
    assert_eq!(drawn("\x02", "\x01y"), own("y", OwnError::Sides), "a clamshell does not walk");
    assert_eq!(drawn("\x08", "\x01y"), own("y", OwnError::Measure), "and has no steps");
    assert_eq!(drawn("\x0C", "\x01y"), Err(ShareError::Damaged));
    let limits = |error| Err(ShareError::Limits(error));
    let coded = |circuit: &Circuit| decode(&encode(circuit));
    assert_eq!(coded(&named("x", &[])), limits(CircuitError::NoStations));
    assert_eq!(coded(&named(" ", &[clam])), limits(CircuitError::Name));
    assert_eq!(
        coded(&named("x", &[Station { amount: 101, ..clam }])),
        limits(CircuitError::Amount(1))
    );
    let walk = Station::of(library::find("lat-walk").expect("in the library"));
    assert_eq!(
        coded(&named("x", &[Station { side: SideChoice::LeftOnly, ..walk }])),
        limits(CircuitError::Side(1))
    );
    assert_eq!(
        coded(&named("x", &[clam, Station { part: Part::WarmUp, ..clam }])),
        limits(CircuitError::Order(2))
    );
    assert_eq!(
        coded(&named("x", &[clam; MAX_STATIONS + 1])),
        limits(CircuitError::TooManyStations(MAX_STATIONS + 1))
    );
}

#[test]
fn names_cannot_break_the_page() {
    let station = Station {
        sets: 1,
        amount: 1,
        rest_secs: 0,
        ..Station::of(library::find("clam").expect("in the library"))
    };
    let name = |name: &str| {
        let circuit = decode(&encode(&named(name, &[station]))).expect("within the limits");
        circuit.name.into_owned()
    };
    assert_eq!(name("Hips\n\u{0}\u{202E}now\u{2069}"), "Hipsnow");
    assert_eq!(name("臀部 👩‍🦽 <b>"), "臀部 👩‍🦽 <b>");
    assert_eq!(name(&"ü".repeat(MAX_NAME + 9)), "ü".repeat(MAX_NAME));
    // The same, written by somebody else's hands.
    let circuit = decode(&signed(1, b"\x04\nx\x07y\x01\x00\x01\x01\x01\x01\x00\x00"));
    assert_eq!(circuit.map(|circuit| circuit.name.into_owned()), Ok("xy".to_owned()));
}

fn named(name: &str, stations: &[Station]) -> Circuit {
    Circuit {
        id: Cow::Borrowed(SHARED_ID),
        name: Cow::Owned(name.to_owned()),
        stations: Cow::Owned(stations.to_vec()),
        rounds: 1,
        round_rest_secs: 0,
    }
}

fn version_of(code: &str) -> u8 {
    use base64::Engine as _;
    base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(code).expect("our own code")[0]
}

/// What stands between the version and the checksum.
fn body_of(circuit: &Circuit) -> Vec<u8> {
    use base64::Engine as _;
    let bytes = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(encode(circuit));
    let bytes = bytes.expect("our own code");
    bytes[1..bytes.len() - 4].to_vec()
}

/// Frame and checksum around a body, as in every version.
fn signed(version: u8, body: &[u8]) -> String {
    use base64::Engine as _;
    let mut bytes = [&[version], body].concat();
    let sum = crc::Crc::<u32>::new(&crc::CRC_32_ISCSI).checksum(&bytes);
    bytes.extend(sum.to_be_bytes());
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
}
