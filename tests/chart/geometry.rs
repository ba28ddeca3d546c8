//! Drawings of any numbers: within their frame, without a number that is none, names beside each
//! other, gaps left open, extremes kept.

use kneeline::chart::{
    Anchor, Chart, Drawing, Form, Kept, Key, Look, Panel, Point, Range, Scale, Series, Text, Topic,
    Unit, Window, chart, day_ticks, draw, sample,
};
use kneeline::day::{Day, Stamp, WeekStart};
use kneeline::diary::{Angle, Diary, Fact, Morning, Run, Tested};
use kneeline::exercise::Side;
use kneeline::history::History;
use proptest::prelude::*;

use super::seed::{DECODE, TODAY, at, bout, note, record, two_years};

/// The numbers of a path, in tenths; every one with its command.
fn places(d: &str) -> Vec<(char, Vec<f64>)> {
    let mut all: Vec<(char, Vec<f64>)> = Vec::new();
    let mut number = String::new();
    let end = |number: &mut String, all: &mut Vec<(char, Vec<f64>)>| {
        if !number.is_empty() {
            let value: f64 = number.parse().expect("a number");
            assert!(value.is_finite());
            all.last_mut().expect("a command first").1.push(value);
            number.clear();
        }
    };
    for letter in d.chars() {
        match letter {
            'A'..='Z' | 'a'..='z' => {
                end(&mut number, &mut all);
                assert!("MLHVQaZ".contains(letter), "{letter} in {d}");
                all.push((letter, Vec::new()));
            }
            ' ' => end(&mut number, &mut all),
            '-' | '.' | '0'..='9' => number.push(letter),
            _ => panic!("{letter} in {d}"),
        }
    }
    end(&mut number, &mut all);
    all
}

/// Every absolute place of a path, in pixels.
fn corners(d: &str) -> Vec<(f64, f64)> {
    let (mut x, mut y) = (0.0, 0.0);
    let mut all = Vec::new();
    for (command, numbers) in places(d) {
        match (command, &numbers[..]) {
            ('M' | 'L', [to_x, to_y]) | ('Q', [_, _, to_x, to_y]) => (x, y) = (*to_x, *to_y),
            ('H', [to]) => x = *to,
            ('V', [to]) => y = *to,
            ('a', [.., dx, dy]) => (x, y) = (x + dx, y + dy),
            ('Z', []) => continue,
            (command, numbers) => panic!("{command} {numbers:?}"),
        }
        all.push((x, y));
    }
    all
}

/// Where a label is, in pixels: from, to, baseline. Letters are at most 0.62 of their size wide.
fn span(drawing: &Drawing, at: usize, font: i32) -> (f64, f64, f64) {
    let label = drawing.labels[at];
    let letters = match label.text {
        Text::Day(_, form) => f64::from(form.letters()),
        Text::Value(..) | Text::Title(_) => 1.0,
    };
    let wide = letters * f64::from(font) * 0.62;
    let (x, y) = (f64::from(label.x) / 10.0, f64::from(label.y) / 10.0);
    match label.anchor {
        Anchor::Start => (x, x + wide, y),
        Anchor::Middle => (x - wide / 2.0, x + wide / 2.0, y),
        Anchor::End => (x - wide, x, y),
    }
}

fn check(chart: &Chart, look: Look) -> Drawing {
    let drawing = draw(chart, look);
    let (width, height) = (f64::from(drawing.width) / 10.0, f64::from(drawing.height) / 10.0);
    assert!(width >= 160.0 && height > 0.0 && height < 40.0 * f64::from(look.font.max(6)));
    for shape in &drawing.shapes {
        for (x, y) in corners(&shape.d) {
            assert!((-0.01..=width + 0.01).contains(&x), "x {x} of {width} in {shape:?}");
            assert!((-0.01..=height + 0.01).contains(&y), "y {y} of {height} in {shape:?}");
        }
    }
    let names: Vec<usize> = (0..drawing.labels.len()).collect();
    for &one in &names {
        let (from, to, y) = span(&drawing, one, look.font.clamp(6, 100));
        assert!(y <= height + 0.01 && y >= 0.0, "{y} of {height}");
        if matches!(drawing.labels[one].text, Text::Day(..)) {
            assert!(from >= -0.2 && to <= width + 0.2, "{from} to {to} of {width}");
        }
        for &two in &names[one + 1..] {
            let (from_two, to_two, y_two) = span(&drawing, two, look.font.clamp(6, 100));
            let apart = to <= from_two + 0.2 || to_two <= from + 0.2;
            let lines = (y - y_two).abs() >= f64::from(look.font.clamp(6, 100)) * 0.99;
            assert!(apart || lines, "{:?} {:?}", drawing.labels[one], drawing.labels[two]);
        }
    }
    drawing
}

fn days() -> impl Strategy<Value = Day> {
    prop_oneof![
        8 => (0..800_i32).prop_map(|back| TODAY.plus(-back)),
        1 => (-40..40_i32).prop_map(|off| TODAY.plus(off)),
        1 => any::<i32>().prop_map(Day),
    ]
}

fn sides() -> impl Strategy<Value = Side> {
    prop_oneof![Just(Side::Left), Just(Side::Right), Just(Side::Both)]
}

fn facts() -> impl Strategy<Value = Fact> {
    let run = any::<(Option<u16>, Option<u32>, Option<u8>, Option<u8>)>();
    prop_oneof![
        run.prop_map(|(minutes, metres, knee, efficiency)| {
            Fact::Run(Run { minutes, metres, knee, efficiency, ..Run::default() })
        }),
        any::<u8>().prop_map(|knee| Fact::Morning(Morning { knee, ..Morning::default() })),
        (sides(), any::<u16>(), any::<Option<u8>>()).prop_map(|(side, score, pain)| {
            Fact::Test(Tested { test: "t".into(), side, score, pain, faults: 0, height_cm: 0 })
        }),
        (sides(), any::<i16>(), 1..5_u8).prop_map(|(side, tenths, pictures)| {
            Fact::Angle(Angle { side, tenths, pelvis_tenths: None, pictures, kept: false })
        }),
    ]
}

fn stamp(day: Day) -> Stamp {
    Stamp { epoch_secs: i64::from(day.0) * 86_400 + 40_000, offset_mins: 0 }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    /// Whatever was kept and however it is looked at.
    #[test]
    fn any_history_is_drawn(
        notes in prop::collection::vec((days(), facts()), 0..60),
        sessions in prop::collection::vec((days(), sides(), any::<u16>(), any::<Option<u8>>()), 0..40),
        width in 0..2_000_i32,
        font in 8..40_i32,
        today in prop_oneof![9 => Just(TODAY), 1 => any::<i32>().prop_map(Day)],
    ) {
        let (mut history, mut diary) = (History::default(), Diary::default());
        for (number, (day, fact)) in (0..).zip(notes) {
            diary.insert(note(stamp(day), number, fact));
        }
        for (number, (day, side, amount, knee)) in (0..).zip(sessions) {
            let mut done = bout(0, "clam", side, 0, 1);
            (done.amount, done.secs) = (amount, amount);
            let mut session = record(stamp(day), number, vec![done]);
            session.feedback.knee = knee;
            history.insert(session);
        }
        let kept = Kept { history: &history, diary: &diary, today, decode: DECODE, week: WeekStart::Monday };
        for topic in Topic::ALL {
            for range in Range::ALL {
                let chart = chart(kept, topic, range, if topic == Topic::Test { "t" } else { "clam" });
                // At least as wide as a phone's card, for letters of its size.
                check(&chart, Look { width: width.max(font * 18), font });
                let listed: usize = chart.columns().map(|series| series.points.len()).sum();
                let told: usize = chart.rows().iter().map(|row| row.cells.iter().flatten().count()).sum();
                prop_assert_eq!(listed, told);
            }
        }
    }

    /// The smallest round axis that holds both ends.
    #[test]
    fn axes_are_round(low in -2_000_000_i32..2_000_000, span in 0..2_000_000_i32, steps in 2..8_u16, one in 1..1_000_i32) {
        let scale = Scale::over(low, low + span, one, steps);
        prop_assert!(scale.low <= low && low + span <= scale.high && scale.low < scale.high);
        prop_assert_eq!(scale.low % scale.step, 0);
        let ticks: Vec<i32> = scale.ticks().collect();
        prop_assert!(ticks.len() >= 2 && ticks.len() <= usize::from(steps) + 1, "{:?}", ticks);
        prop_assert_eq!((ticks[0], ticks[ticks.len() - 1]), (scale.low, scale.high));
        prop_assert_eq!(scale.step % one, 0);
        let mut times = scale.step / one;
        while times % 10 == 0 { times /= 10; }
        prop_assert!([1, 2, 5].contains(&times), "{}", times);
    }

    #[test]
    fn any_axis_ends(low: i32, high: i32, one: i32, steps: u16, value: i32, length in 0..10_000_i32) {
        let scale = Scale::over(low, high, one, steps);
        prop_assert!(scale.ticks().count() < 70_000);
        prop_assert!((0..=length).contains(&scale.place(value, length)));
    }

    /// From four weeks to twenty years: some days are named, and they are in order.
    #[test]
    fn some_days_are_always_named(from in -200_000..200_000_i32, days in 28..7_312_i32, width in 2_400..20_000_i32, letter in 40..90_i32, weekly: bool) {
        let window = Window { from: Day(from), to: Day(from).plus(days - 1), week: WeekStart::Monday };
        let ticks = day_ticks(window, width, letter, weekly);
        prop_assert!(ticks.len() >= 2, "{:?}", ticks);
        prop_assert!(ticks.windows(2).all(|pair| pair[0].day < pair[1].day && pair[0].x < pair[1].x));
        prop_assert!(ticks.iter().all(|tick| window.has(tick.day)));
    }
}

/// Every topic, range and width of the two years.
#[test]
fn two_years_are_drawn_at_every_width() {
    let years = two_years();
    for topic in Topic::ALL {
        for range in Range::ALL {
            let which = if topic == Topic::Test { "side-plank" } else { "clam" };
            let chart = chart(years.kept(), topic, range, which);
            for width in [240, 256, 280, 350, 480, 620, 900] {
                for font in [13, 14] {
                    let drawing = check(&chart, Look { width, font });
                    let path: usize = drawing.shapes.iter().map(|shape| shape.d.len()).sum();
                    assert!(path < 40_000, "{topic:?} {range:?} {width}: {path} letters");
                    assert!(drawing.shapes.len() < 40);
                    let days = |it: &&kneeline::chart::Label| matches!(it.text, Text::Day(..));
                    assert!(drawing.labels.iter().filter(days).count() >= 2, "{topic:?} {range:?}");
                }
            }
        }
    }
}

fn of_points(points: Vec<Point>, join: u16, window: Window) -> Chart {
    let series = Series {
        key: Key::Morning,
        unit: Unit::Points,
        form: Form::Line(join),
        listed: true,
        points,
    };
    let panel = Panel { unit: Unit::Points, least: (0, 10), shaded: None, series: vec![series] };
    Chart { topic: Topic::Knee, window, weekly: false, panels: vec![panel], said: Vec::new() }
}

fn point(day: Day, value: i32) -> Point {
    Point { day, value, error: 0 }
}

fn shapes<'a>(drawing: &'a Drawing, kind: &str) -> Vec<&'a str> {
    let of_kind = |it: &&kneeline::chart::Shape| it.kind.strip_prefix("chart__") == Some(kind);
    drawing.shapes.iter().filter(of_kind).map(|it| &*it.d).collect()
}

/// How often a line is taken up anew.
fn strokes(drawing: &Drawing, kind: &str) -> usize {
    shapes(drawing, kind).iter().map(|d| d.matches('M').count()).sum()
}

#[test]
fn a_gap_is_a_gap() {
    let window = Window { from: TODAY.plus(-27), to: TODAY, week: WeekStart::Monday };
    let look = Look { width: 350, font: 13 };
    let on = |days: &[i32], join| {
        let points = days.iter().map(|back| point(TODAY.plus(-back), 3)).collect();
        draw(&of_points(points, join, window), look)
    };
    assert_eq!(strokes(&on(&[20, 19, 18], 1), "line"), 1);
    assert_eq!(strokes(&on(&[20, 19, 17, 16], 1), "line"), 2);
    assert_eq!(strokes(&on(&[20, 13, 5], 7), "line"), 2);
    assert_eq!(strokes(&on(&[20, 19, 18], 0), "line"), 0);
    let one = on(&[9], 1);
    assert_eq!(strokes(&one, "mark"), 1);
    assert!(strokes(&on(&[], 1), "mark") == 0 && on(&[], 1).height > 0);
    // Two years of a number on every day but for one month: drawn in groups, with a hole.
    let years = Window { from: TODAY.plus(-729), to: TODAY, week: WeekStart::Monday };
    let there = (0..730).filter(|back| !(300..365).contains(back)).rev();
    let points = there.map(|back| point(TODAY.plus(-back), back % 5)).collect();
    let grouped = draw(&of_points(points, 1, years), look);
    assert!(grouped.grouped);
    assert_eq!(strokes(&grouped, "line"), 2);
}

/// One bad morning in two years of good ones is seen.
#[test]
fn no_extreme_is_lost() {
    let window = Window { from: TODAY.plus(-729), to: TODAY, week: WeekStart::Monday };
    for bad in [0, 1, 13, 366, 728, 729] {
        let value = |back| if back == bad { 9 } else { 1 };
        let points = (0..730).rev().map(|back| point(TODAY.plus(-back), value(back))).collect();
        let drawing = draw(&of_points(points, 1, window), Look { width: 280, font: 13 });
        assert!(drawing.grouped);
        let ys: Vec<f64> =
            shapes(&drawing, "range").iter().flat_map(|d| corners(d)).map(|it| it.1).collect();
        let (top, bottom) =
            ys.iter().fold((f64::MAX, 0.0_f64), |(low, high), y| (low.min(*y), high.max(*y)));
        // Of a scale from 0 to 10, 9 is eight tenths above 1.
        let grid: Vec<f64> =
            shapes(&drawing, "grid").iter().flat_map(|d| corners(d)).map(|it| it.1).collect();
        let ten = grid.into_iter().fold(f64::MAX, f64::min);
        let base = corners(shapes(&drawing, "base")[0])[0].1;
        let tenth = (base - ten) / 10.0;
        assert!((top - (ten + tenth)).abs() < 0.2, "{bad}: {top}");
        assert!((bottom - (base - tenth)).abs() < 0.2, "{bad}: {bottom}");
    }
}

/// The sides differ in shape, not only in class.
#[test]
fn sides_look_different() {
    let years = two_years();
    let angle = chart(years.kept(), Topic::Angle, Range::All, "");
    let samples: Vec<Drawing> = angle.panels[0].series.iter().map(sample).collect();
    let marks: Vec<&str> = samples.iter().map(|it| shapes(it, "mark")[0]).collect();
    assert_eq!(marks.len(), 2);
    assert_ne!(marks[0], marks[1]);
    let drawing = draw(&angle, Look { width: 350, font: 13 });
    let of: Vec<&str> =
        drawing.shapes.iter().filter(|it| it.kind == "chart__line").map(|it| it.of).collect();
    assert_eq!(of, ["left", "right"]);
    assert_eq!(shapes(&drawing, "error").len(), 2);
}

#[test]
fn an_outlier_stays_on_the_chart() {
    let mut diary = Diary::default();
    for (back, metres) in [(20, 5_000), (10, 1_000_000), (3, 5_200)] {
        let run = Run { metres: Some(metres), ..Run::default() };
        diary.insert(note(at(TODAY.plus(-back), 9), metres, Fact::Run(run)));
    }
    let history = History::default();
    let kept = Kept {
        history: &history,
        diary: &diary,
        today: TODAY,
        decode: DECODE,
        week: WeekStart::Monday,
    };
    let chart = chart(kept, Topic::Runs, Range::FourWeeks, "");
    let drawing = check(&chart, Look { width: 320, font: 13 });
    assert_eq!(strokes(&drawing, "mark"), 3);
}
