//! Writing a run down: how long, how it felt. Used for a new one and for one that is put right.

use std::cell::RefCell;

use kneeline::day::Day;
use kneeline::diary::runs::{
    Longest, MOST_LONGER, Units, beyond, parse_hundredths, tell_hundredths,
};
use kneeline::diary::{Fact, MAX_NOTE, Note, NoteId, Run};
use kneeline::plan::running::STEPS;
use kneeline::route::Route;
use kneeline::words;
use leptos::prelude::*;
use leptos::web_sys::HtmlInputElement;

use super::attr::{is, keeps, on};
use super::live::{live, when};
use super::markup::{button, el, find, group, say, tell, text, told, with};
use super::node::View;
use super::run_number::{Number, number};
use super::run_plan::{plan, step_told};
use super::start_pick::{pick, scale};
use crate::app::state::AppState;
use crate::app::{ask, notes};

/// What a first run begins with: minutes, and hundredths of the unit.
const FIRST_MINUTES: u32 = 30;
const FIRST_FAR: u32 = 500;
/// Minutes and hundredths for one tap, and the most there can be.
const MINUTES_STEP: u32 = 5;
const FAR_STEP: u32 = 50;
const MOST_MINUTES: u32 = 1_440;
const MOST_FAR: u32 = 30_000;

const NOTE: &str = "run-note";
const DAY: &str = "run-day";

thread_local! {
    /// A new run that was left for a page to read: found again by who comes back.
    static BEGUN: RefCell<Option<(Run, Option<Day>)>> = const { RefCell::new(None) };
}

/// What is being written down.
#[derive(Clone, Copy)]
pub(crate) struct Form {
    app: AppState,
    /// The note that is put right; nothing for a new one.
    old: StoredValue<Option<Note>>,
    /// 0: time, 1: distance, 2: both.
    by: RwSignal<usize>,
    minutes: RwSignal<Option<u32>>,
    /// Hundredths of the unit.
    far: RwSignal<Option<u32>>,
    knee: RwSignal<Option<u8>>,
    line: RwSignal<Option<u8>>,
    light: RwSignal<Option<u8>>,
    /// Of the way back; nothing: none of them.
    step: RwSignal<Option<u8>>,
    day: RwSignal<Option<Day>>,
    /// In the person's own words, when the page came.
    note: StoredValue<String>,
    /// Saving was tried with nothing to save.
    lacks: RwSignal<bool>,
}

impl Form {
    /// A new run: as long as the last one, until somebody says otherwise.
    pub(crate) fn new(app: AppState) -> Self {
        if let Some((run, day)) = BEGUN.take() {
            return Self::of(app, &run, day, None);
        }
        let last =
            app.diary.with_untracked(|diary| diary.runs().next_back().map(|(_, run)| run.clone()));
        let like = last.unwrap_or_default();
        let step = untrack(|| plan(app)).back.map(|back| back.step.number);
        let note = String::new();
        let asked = Run { knee: None, alignment: None, efficiency: None, step, note, ..like };
        Self::of(app, &asked, Some(ask::today()), None)
    }

    /// One that was written down before.
    pub(crate) fn again(app: AppState, note: Note, run: &Run) -> Self {
        let day = note.at.day();
        Self::of(app, run, Some(day), Some(note))
    }

    fn of(app: AppState, run: &Run, day: Option<Day>, old: Option<Note>) -> Self {
        let units = units(app);
        let far = run.metres.map(|metres| units.hundredths(metres));
        let by = match (run.minutes, run.metres) {
            (Some(_), Some(_)) => 2,
            (None, Some(_)) => 1,
            _ => 0,
        };
        let is_new = old.is_none();
        Self {
            app,
            old: StoredValue::new(old),
            by: RwSignal::new(by),
            minutes: RwSignal::new(run.minutes.map(u32::from).or(is_new.then_some(FIRST_MINUTES))),
            far: RwSignal::new(far.or(is_new.then_some(FIRST_FAR))),
            knee: RwSignal::new(run.knee),
            line: RwSignal::new(run.alignment),
            light: RwSignal::new(run.efficiency),
            step: RwSignal::new(run.step),
            day: RwSignal::new(day),
            note: StoredValue::new(run.note.clone()),
            lacks: RwSignal::new(false),
        }
    }

    fn was(self) -> Option<Run> {
        self.old.with_value(|old| match old.as_ref().map(|note| &note.fact) {
            Some(Fact::Run(run)) => Some(run.clone()),
            _ => None,
        })
    }

    /// Lays a new run by while something is read.
    fn lay_by(self) {
        if self.old.with_value(Option::is_none) {
            let run = Run { note: typed(), ..untrack(|| self.run()) };
            BEGUN.set(Some((run, self.day.get_untracked())));
        }
    }

    /// As it stands, without the note.
    fn run(self) -> Run {
        let (by, units) = (self.by.get(), units(self.app));
        let was = self.was();
        // What nobody touched stays as it was, to the metre.
        let metres = |far: u32| match was.as_ref().and_then(|run| run.metres) {
            Some(metres) if units.hundredths(metres) == far => metres,
            _ => units.metres(far),
        };
        let some = |it: Option<u32>| it.filter(|it| *it > 0);
        Run {
            minutes: some(self.minutes.get()).filter(|_| by != 1).map(|it| it as u16),
            metres: some(self.far.get()).filter(|_| by != 0).map(metres),
            knee: self.knee.get(),
            alignment: self.line.get(),
            efficiency: self.light.get(),
            step: self.step.get(),
            note: String::new(),
        }
    }

    /// The longest run before it; until there is one, what the person said at the start.
    fn before(self) -> Longest {
        let day = self.day.get().unwrap_or_else(ask::today);
        let old = self.old.with_value(|old| old.as_ref().map(|note| note.id.clone()));
        let before = self.app.diary.with(|diary| diary.longest_before(day, old.as_ref()));
        if before == Longest::default() {
            let said = self.app.settings.with(|settings| settings.profile.longest_mins);
            return Longest { minutes: said, metres: None };
        }
        before
    }

    /// Keeps it; its id, unless something is missing.
    pub(crate) fn save(self) -> Option<NoteId> {
        let mut run = untrack(|| self.run());
        let day = self.day.get_untracked();
        let lacks = (run.minutes.is_none() && run.metres.is_none()) || day.is_none();
        self.lacks.set(lacks);
        let day = day.filter(|_| !lacks)?;
        run.note = typed();
        let app = self.app;
        Some(match self.old.get_value() {
            Some(note) => {
                let at = if note.at.day() == day { note.at } else { ask::stamp_on(day) };
                let id = note.id.clone();
                notes::put(app, Note { at, fact: Fact::Run(run), ..note });
                id
            }
            None => notes::write_at(app, ask::stamp_on(day), Fact::Run(run)),
        })
    }
}

/// The note as it is typed.
fn typed() -> String {
    let field = find::<HtmlInputElement>(&["#", NOTE].concat());
    field.map(|it| it.value().trim().chars().take(MAX_NOTE).collect()).unwrap_or_default()
}

/// A way to something to read, and back to what was begun.
fn aside(form: Form, to: &Route, class: &'static str, words: &'static str) -> View {
    let attributes = vec![keeps("href", to.href()), on("click", move |_| form.lay_by())];
    with("a", class, attributes, vec![text(words)])
}

pub(crate) fn units(app: AppState) -> Units {
    app.settings.with(|settings| settings.units)
}

/// All of it; `save` keeps it and goes on.
pub(crate) fn form(form: Form, name: &'static str, save: impl Fn() + 'static) -> View {
    let app = form.app;
    let words = words::runs(app.lang());
    let lacks = live(move || {
        if !form.lacks.get() {
            ""
        } else if form.day.get().is_none() {
            words.no_day
        } else {
            words.nothing_yet
        }
    });
    let felt = vec![
        part(words.knee, knee(form)),
        part(words.line, vec![line(form), say("p", "caption", words.line_hint)]),
        part(words.light, vec![light(form)]),
    ];
    let columns = vec![
        el("div", "stack", vec![how_long(form), way_back(form), day_and_note(form)]),
        el("div", "card run__felt", felt),
    ];
    let inner = vec![
        el("div", "run__columns", columns),
        el(
            "div",
            "run__save",
            vec![
                told("run__lacks", lacks),
                button("button button--primary button--wide", "check", name, save),
            ],
        ),
    ];
    el("div", "run", inner)
}

/// A question and its answers.
fn part(name: &'static str, mut answers: Vec<View>) -> View {
    answers.insert(0, say("h2", "", name));
    el("section", "run__part", answers)
}

fn how_long(form: Form) -> View {
    let app = form.app;
    let words = words::runs(app.lang());
    let ways = words.by.into_iter().enumerate().map(|(place, name)| {
        let is = Box::new(move || form.by.get() == place);
        pick("choice__option", name, None, is, Box::new(move || form.by.set(place)))
    });
    let minutes = Number {
        name: words.time,
        unit: words.minutes,
        step: MINUTES_STEP,
        most: MOST_MINUTES,
        parse: |text| text.trim().parse().ok(),
        tell: |minutes| minutes.to_string(),
        less: words.less,
        more: words.more,
    };
    let far = Number {
        name: words.distance,
        unit: (words.unit)(untrack(|| units(app))),
        step: FAR_STEP,
        most: MOST_FAR,
        parse: parse_hundredths,
        tell: tell_hundredths,
        less: words.less,
        more: words.more,
    };
    let warning = live(move || warning(form).unwrap_or_default());
    let why = when(
        move || warning_percent(form).is_some(),
        move || {
            let to = Route::Lesson("pain-rules".to_owned());
            aside(form, &to, "quiet-link", words.beyond_why)
        },
    );
    let inner = vec![
        say("h2", "", words.how_long),
        group("choice", words.how_long, ways.collect()),
        when(move || form.by.get() != 1, move || number(minutes, form.minutes)),
        when(move || form.by.get() != 0, move || number(far, form.far)),
        with("div", "run__warning", vec![is("role", "status")], vec![tell("p", "", warning), why]),
    ];
    el("section", "card run__long", inner)
}

/// Which step of the way back it was. Folded away for who is not on it.
fn way_back(form: Form) -> View {
    let words = words::runs(form.app.lang());
    let keys = STEPS.iter().map(|step| {
        let number = Some(step.number);
        let is = Box::new(move || form.step.get() == number);
        pick("key", step.number.to_string(), None, is, Box::new(move || form.step.set(number)))
    });
    let is_none = Box::new(move || form.step.get().is_none());
    let none = pick("key", words.back_none, None, is_none, Box::new(move || form.step.set(None)));
    let told =
        live(move || form.step.get().map(|number| step_told(form.app, number)).unwrap_or_default());
    let inner = vec![
        say("summary", "quiet-link", words.back_which),
        group("keys-row", words.back_which, keys.chain([none]).collect()),
        super::markup::told("caption run__said", told),
    ];
    let open = form.step.get_untracked().is_some().then(|| is("open", ""));
    with("details", "card run__back", open.into_iter().collect(), inner)
}

fn warning_percent(form: Form) -> Option<u32> {
    beyond(&form.run(), form.before()).map(|it| it.percent)
}

fn warning(form: Form) -> Option<String> {
    let words = words::runs(form.app.lang());
    let beyond = beyond(&form.run(), form.before())?;
    debug_assert!(beyond.percent >= MOST_LONGER);
    Some((words.beyond)(beyond.percent, &far_told(form.app, beyond.before)))
}

/// `8.1 km`, `45 min`, or both.
pub(crate) fn far_told(app: AppState, run: Longest) -> String {
    let words = words::runs(app.lang());
    let units = untrack(|| units(app));
    let minutes = run.minutes.map(|it| [&it.to_string(), " ", words.minutes].concat());
    let far = run.metres.map(|it| (words.far)(&tell_hundredths(units.hundredths(it)), units));
    [minutes, far].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn knee(form: Form) -> Vec<View> {
    let words = words::runs(form.app.lang());
    let said = live(move || match form.knee.get() {
        None => "",
        Some(0..=2) => words.knee_said[0],
        Some(3..=5) => words.knee_said[1],
        Some(_) => words.knee_said[2],
    });
    let why = when(
        move || form.knee.get().is_some(),
        move || aside(form, &Route::Lesson("pain-rules".to_owned()), "quiet-link", words.why),
    );
    let help = when(
        move || form.knee.get().is_some_and(|knee| knee > 5),
        move || aside(form, &Route::Safety, "button", form.app.more().nav.safety),
    );
    vec![
        scale(
            form.app,
            words.knee,
            (0, 10),
            move || form.knee.get(),
            move |it| {
                form.knee.set(Some(it));
            },
        ),
        told("caption run__said", said),
        why,
        help,
    ]
}

fn line(form: Form) -> View {
    let words = words::runs(form.app.lang());
    let lines = words.lines.into_iter().enumerate().map(|(place, name)| {
        let value = place as u8;
        let is = Box::new(move || form.line.get() == Some(value));
        pick("choice__option", name, None, is, Box::new(move || form.line.set(Some(value))))
    });
    group("choice", words.line, lines.collect())
}

fn light(form: Form) -> View {
    let words = words::runs(form.app.lang());
    let [heavy, light] = words.light_ends;
    let keys = scale(
        form.app,
        words.light,
        (1, 5),
        move || form.light.get(),
        move |it| {
            form.light.set(Some(it));
        },
    );
    let ends = vec![say("span", "", heavy), say("span", "", light)];
    el("div", "run__light", vec![keys, el("p", "caption run__ends", ends)])
}

fn day_and_note(form: Form) -> View {
    let words = words::runs(form.app.lang());
    let today = ask::today();
    let pick_day = on("change", move |event| {
        let day = Day::parse(&event_target_value(&event));
        form.day.set(day.filter(|day| *day <= ask::today()));
    });
    let given = form.day.get_untracked().unwrap_or(today);
    let day = vec![
        is("type", "date"),
        is("id", DAY),
        keeps("max", today.iso()),
        keeps("value", given.iso()),
        pick_day,
    ];
    let old = form.note.get_value();
    let note = vec![
        is("type", "text"),
        is("id", NOTE),
        is("autocomplete", "off"),
        keeps("maxlength", MAX_NOTE.to_string()),
        keeps("value", old),
    ];
    let label = |id: &'static str, name: &'static str| {
        with("label", "setting__name", vec![is("for", id)], vec![text(name)])
    };
    let inner = vec![
        el(
            "div",
            "run__field",
            vec![label(DAY, words.day), with("input", "field", day, Vec::new())],
        ),
        el(
            "div",
            "run__field",
            vec![label(NOTE, words.note), with("input", "field", note, Vec::new())],
        ),
    ];
    el("section", "card run__other", inner)
}
