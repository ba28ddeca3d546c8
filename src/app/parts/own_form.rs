//! Making an own exercise, or changing one.

use std::time::Duration;

use kneeline::circuit::MAX_PHASE_SECS;
use kneeline::diary::{Fact, Note};
use kneeline::exercise::{Exercise, Measure, Sides, Tempo, TempoName};
use kneeline::library;
use kneeline::library::own::{OwnError, OwnExercise, can_count, can_draw, clean};
use kneeline::words;
use leptos::prelude::*;

use super::attr::{is, keeps, lives, on};
use super::exercise_figure::exercise_figure;
use super::live::{live, live_view, when};
use super::markup::{button, el, focus, group, icon, press, say, tell, told, with};
use super::node::View;
use super::own_figure::chooser;
use super::start_pick::pick;
use crate::app::state::AppState;
use crate::app::{notes, recorded};

const SIDES: [Sides; 4] = [Sides::Each, Sides::Alternating, Sides::OutAndBack, Sides::Both];
const COUNTS: [Measure; 3] = [Measure::Reps, Measure::HoldSecs, Measure::Steps];
/// Longer than any text that is allowed: what is too long is told, not cut off.
const TYPED: usize = 500;

/// What is being made.
#[derive(Clone, Copy)]
pub(crate) struct Form {
    pub(crate) app: AppState,
    /// The note that is changed; nothing for a new one.
    old: StoredValue<Option<Note>>,
    pub(crate) own: RwSignal<OwnExercise>,
    /// Counts the changes that can be seen in the figure.
    seen: RwSignal<u32>,
    /// Keeping was tried: everything that is wrong is told.
    tried: RwSignal<bool>,
}

impl Form {
    /// `None` only if the library were empty.
    pub(crate) fn new(app: AppState) -> Option<Self> {
        let own = OwnExercise::like(library::ALL.first()?, "");
        Some(Self::of(app, own, None))
    }

    pub(crate) fn again(app: AppState, note: Note, own: &OwnExercise) -> Self {
        Self::of(app, own.clone(), Some(note))
    }

    fn of(app: AppState, own: OwnExercise, old: Option<Note>) -> Self {
        Self {
            app,
            old: StoredValue::new(old),
            own: RwSignal::new(own),
            seen: RwSignal::new(0),
            tried: RwSignal::new(false),
        }
    }

    fn was(self) -> Option<OwnExercise> {
        self.old.with_value(|old| match old.as_ref().map(|note| &note.fact) {
            Some(Fact::Own(own)) => Some(own.clone()),
            _ => None,
        })
    }

    fn set(self, change: &dyn Fn(&mut OwnExercise)) {
        self.own.update(|own| change(own));
        self.seen.update(|count| *count += 1);
    }

    /// Another figure: what nobody has changed goes with it, and what it cannot show.
    fn draw_by(self, figure: &'static Exercise) {
        self.set(&|own| {
            let before = own.drawn_by;
            own.drawn_by = figure;
            if own.sides == before.sides || !can_draw(figure, own.sides) {
                own.sides = figure.sides;
            }
            if own.measure == before.dose.measure || !can_count(figure, own.measure) {
                own.measure = figure.dose.measure;
            }
            if own.tempo == before.tempo {
                own.tempo = figure.tempo;
            }
            own.tempo.starts_with = figure.tempo.starts_with;
        });
    }

    /// Whether this text is what is wrong, once keeping was tried.
    fn is_wrong(self, of: &Field) -> bool {
        let why = self.own.with(|own| cleaned(own).check());
        self.tried.get() && why.err() == Some(of.error)
    }

    /// Why it cannot be kept.
    fn wrong(self) -> Option<&'static str> {
        let words = words::own(self.app.lang());
        let own = self.own.with(cleaned);
        if let Err(why) = own.check() {
            return Some((words::builder(self.app.lang()).own)(why));
        }
        let id = own.id();
        let old = self.old.with_value(|old| old.as_ref().map(|note| note.id.clone()));
        self.app.diary.with_untracked(|diary| {
            let mut all = diary.own_exercises();
            all.any(|(note, other)| Some(&note.id) != old.as_ref() && other.id() == id)
                .then_some(words.twice)
        })
    }

    /// Keeps it; the id of the exercise, unless something is wrong.
    pub(crate) fn save(self) -> Option<String> {
        self.tried.set(true);
        if untrack(|| self.wrong()).is_some() {
            // Once it is marked.
            set_timeout(|| focus(".own__says [aria-invalid]"), Duration::ZERO);
            return None;
        }
        let (app, own) = (self.app, self.own.with_untracked(cleaned));
        let exercise = own.exercise().ok()?;
        let before = self.was().and_then(|own| own.exercise().ok());
        match self.old.get_value() {
            Some(note) => notes::put(app, Note { fact: Fact::Own(own), ..note }),
            None => {
                notes::write(app, Fact::Own(own));
            }
        }
        if let Some(before) = before {
            recorded::hand_on(app, before, exercise);
        }
        Some(exercise.id.0.to_owned())
    }
}

/// Without spaces at the ends and the like; what is too long stays too long.
fn cleaned(own: &OwnExercise) -> OwnExercise {
    OwnExercise {
        name: clean(&own.name, TYPED),
        note: clean(&own.note, TYPED),
        stop: clean(&own.stop, TYPED),
        ..own.clone()
    }
}

/// All of it; `save` keeps it and goes on.
pub(crate) fn form(form: Form, name: &'static str, save: impl Fn() + 'static) -> View {
    let words = words::own(form.app.lang());
    let wrong = live(move || {
        let is_new = form.own.with(|own| own.name.is_empty());
        let tried = form.tried.get();
        form.wrong().filter(|_| tried || !is_new).unwrap_or_default()
    });
    let figure = live_view(move || {
        form.seen.track();
        untrack(|| exercise_figure(form.app, form.own.with(OwnExercise::figure)))
    });
    let mut looks = vec![figure, chosen(form)];
    if form.was().is_some() {
        looks.push(say("p", "quiet", words.change_means));
    }
    let says = vec![
        field(form, words.name, words.name_hint, &NAME),
        choices(form, words.sides, &words.side_names, &|form, place| {
            let it = SIDES[place];
            (
                Box::new(move || form.own.with(|own| own.sides == it)),
                Box::new(move || form.set(&|own| own.sides = it)),
            )
        }),
        choices(form, words.counts, &words.count_names, &|form, place| {
            let it = COUNTS[place];
            (
                Box::new(move || form.own.with(|own| own.measure == it)),
                Box::new(move || form.set(&|own| own.measure = it)),
            )
        }),
        tempo(form),
        field(form, words.note, words.note_hint, &NOTE),
        field(form, words.stop, words.stop_hint, &STOP),
    ];
    let keep = vec![
        told("run__lacks", wrong),
        button("button button--primary button--wide", "check", name, save),
    ];
    let answers = vec![el("div", "card own__says", says), el("div", "run__save", keep)];
    let columns = vec![el("div", "own__looks", looks), el("div", "own__answers", answers)];
    el("div", "run own", vec![el("div", "own__columns", columns)])
}

/// Which movement draws it, and the way to another.
fn chosen(form: Form) -> View {
    let words = words::own(form.app.lang());
    let open = RwSignal::new(false);
    let lang = form.app.lang();
    let name = live(move || form.own.with(|own| own.drawn_by.text.get(lang).name));
    let drawn = vec![say("span", "quiet", words.drawn_by), tell("b", "", name)];
    let inner = vec![
        el("p", "own__drawn", drawn),
        button("button", "search", words.choose, move || open.set(true)),
        chooser(form.app, open, move |figure| form.draw_by(figure)),
    ];
    el("div", "own__figure", inner)
}

/// A text and how it gets in and out.
struct Field {
    class: &'static str,
    error: OwnError,
    get: fn(&OwnExercise) -> &String,
    set: fn(&mut OwnExercise, String),
}

static NAME: Field = Field {
    class: "field own-name",
    error: OwnError::Name,
    get: |own| &own.name,
    set: |own, text| own.name = text,
};
static NOTE: Field = Field {
    class: "field own-note",
    error: OwnError::Note,
    get: |own| &own.note,
    set: |own, text| own.note = text,
};
static STOP: Field = Field {
    class: "field own-stop",
    error: OwnError::Stop,
    get: |own| &own.stop,
    set: |own, text| own.stop = text,
};

fn field(form: Form, name: &'static str, hint: &'static str, of: &'static Field) -> View {
    let value = form.own.with_untracked(|own| (of.get)(own).clone());
    let typed = on("input", move |event| {
        let text = event_target_value(&event);
        form.own.update(|own| (of.set)(own, text));
    });
    let attributes = vec![
        is("type", "text"),
        is("autocomplete", "off"),
        keeps("maxlength", TYPED.to_string()),
        keeps("value", value),
        lives("aria-invalid", live(move || if form.is_wrong(of) { "true" } else { "" })),
        typed,
    ];
    let inner = vec![
        say("b", "", name),
        say("span", "caption", hint),
        with("input", of.class, attributes, Vec::new()),
    ];
    el("label", "own__field", inner)
}

/// What tells whether one of a few is chosen, and what chooses it.
type Choice = (Box<dyn Fn() -> bool + Send + Sync>, Box<dyn Fn()>);

fn choices(
    form: Form,
    name: &'static str,
    names: &[&'static str],
    of: &dyn Fn(Form, usize) -> Choice,
) -> View {
    let options = names.iter().enumerate().map(|(place, &name)| {
        let (is, act) = of(form, place);
        pick("choice__option", name, None, is, act)
    });
    let options = group("choice own__choice", name, options.collect());
    el("div", "own__field", vec![say("b", "", name), options])
}

/// Four steppers in the order of the literature: lower, pause, lift, hold.
fn tempo(form: Form) -> View {
    let words = words::own(form.app.lang());
    let names = words.phases;
    let steppers =
        names.into_iter().enumerate().take(3).map(|(place, name)| digit(form, place, name));
    let mut steppers: Vec<View> = steppers.collect();
    let is_held = move || form.own.with(|own| own.measure == Measure::HoldSecs);
    let hold = names[3];
    steppers.push(when(move || !is_held(), move || digit(form, 3, hold)));
    let inner = vec![
        say("b", "", form.app.more().exercises.tempo),
        say("span", "caption", words.tempo_hint),
        el("div", "own__tempo", steppers),
        when(is_held, move || say("p", "caption", words.hold_is_dose)),
    ];
    el("div", "own__field", inner)
}

fn digit(form: Form, place: usize, name: &'static str) -> View {
    let words = &form.app.more().settings;
    let value = move || form.own.with(|own| own.tempo.digits()[place]);
    let told = live(move || (words.seconds)(value()));
    // Not `disabled`: the focus would be lost at the end of the range.
    let tap = move |label: String, glyph: &'static str, end: u8, up: bool| {
        let at_end = live(move || if value() == end { "true" } else { "" });
        let attributes = vec![keeps("aria-label", label), lives("aria-disabled", at_end)];
        press("button stepper__button", attributes, vec![icon(glyph)], move || {
            let now = untrack(value);
            let secs = if up { now + 1 } else { now.saturating_sub(1) };
            if secs <= MAX_PHASE_SECS && secs != now {
                form.set(&|own| own.tempo = with_digit(own, place, secs));
            }
        })
    };
    let controls = vec![
        tap((words.less)(name), "minus", 0, false),
        tell("output", "stepper__value", told),
        tap((words.more)(name), "plus", MAX_PHASE_SECS, true),
    ];
    let inner = vec![say("p", "setting__name", name), el("div", "stepper__controls", controls)];
    group("stepper", name, inner)
}

/// The tempo with other seconds at one place; back at those of its figure it has their name.
fn with_digit(own: &OwnExercise, place: usize, secs: u8) -> Tempo {
    let mut tempo = own.tempo;
    let digit = [&mut tempo.lower, &mut tempo.pause, &mut tempo.lift, &mut tempo.hold];
    if let Some(digit) = digit.into_iter().nth(place) {
        *digit = secs;
    }
    let usual = own.drawn_by.tempo;
    let name = if tempo.digits() == usual.digits() { usual.name } else { TempoName::Own };
    Tempo { name, ..tempo }
}
