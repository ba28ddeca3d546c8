//! Kept pictures: two of them beside each other or one over the other, how much room they take, and
//! deleting them. Films of strides come in here, too.

use std::rc::Rc;

use kneeline::assess::angle::Point;
use kneeline::diary::{Angle, Fact, Note};
use kneeline::session::SessionId;
use kneeline::words::assess;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;

use super::angle_source::source;
use super::angle_stage::leg_lines;
use super::attr::{Attr, is, keeps, on};
use super::live::{live, live_view, when};
use super::markup::{choice, el, group, icon, press, say, text, told, with};
use super::node::{SVG, ToView, View, element};
use super::slider::slider;
use crate::app::notes;
use crate::app::pictures::{self, Kept, ObjectUrl};
use crate::app::state::AppState;

/// A kept picture that is shown.
struct Shown {
    kept: Kept,
    url: ObjectUrl,
    name: String,
}

type All = Rc<Vec<Shown>>;

#[derive(Clone, Copy)]
struct Compare {
    app: AppState,
    all: StoredValue<All, LocalStorage>,
    /// Changes when the pictures do; 0: not read yet, 1: cannot be read.
    version: RwSignal<usize>,
    strides: RwSignal<bool>,
    over: RwSignal<bool>,
    /// Places among those of the kind that is shown.
    before: RwSignal<usize>,
    after: RwSignal<usize>,
    /// Percent of the later one.
    mix: RwSignal<usize>,
    said: RwSignal<String>,
}

const UNREADABLE: usize = 1;

pub(crate) fn compare(app: AppState) -> View {
    let words = &assess(app.lang()).pictures;
    let it = Compare {
        app,
        all: StoredValue::new_local(Rc::new(Vec::new())),
        version: RwSignal::new(0),
        strides: RwSignal::new(false),
        over: RwSignal::new(false),
        before: RwSignal::new(0),
        after: RwSignal::new(0),
        mix: RwSignal::new(50),
        said: RwSignal::new(String::new()),
    };
    it.read();
    let kinds = [false, true].map(|strides| {
        let name = words.kinds[usize::from(strides)];
        choice(
            "choice__option",
            name,
            move || it.strides.get() == strides,
            move || {
                it.strides.set(strides);
                it.newest();
            },
        )
    });
    let strides = when(move || it.strides.get(), move || strides(it));
    let pair = live_view(move || pair(it));
    let stored = live_view(move || stored(it));
    vec![
        group("choice", words.kind, kinds.into()),
        told("told", live(move || it.said.get())),
        strides,
        pair,
        stored,
    ]
    .view()
}

impl Compare {
    fn read(self) {
        pictures::all(move |kept| {
            let Some(version) = self.version.try_get_untracked() else { return };
            let Some(kept) = kept else { return self.version.set(UNREADABLE) };
            let shown = kept.into_iter().filter_map(|kept| {
                let url = ObjectUrl::of(&kept.blob)?;
                let name = self.name(&kept);
                Some(Shown { kept, url, name })
            });
            self.all.set_value(Rc::new(shown.collect()));
            self.newest();
            self.version.set(version.max(UNREADABLE) + 1);
        });
    }

    /// The day, and what was measured on it.
    fn name(self, kept: &Kept) -> String {
        let day = (self.app.more().day)(kept.day());
        let note = SessionId(kept.id.clone());
        let angle = self.app.diary.with_untracked(|diary| match diary.get(&note)?.fact {
            Fact::Angle(angle) => Some(angle),
            _ => None,
        });
        let Some(angle) = angle else { return day };
        let side = (self.app.more().side)(angle.side);
        let degrees = (assess(self.app.lang()).angle.plain)(angle.tenths);
        [&day, ", ", side, " ", &degrees].concat()
    }

    /// Those of the kind that is shown, oldest first.
    fn places(self) -> Vec<usize> {
        let strides = self.strides.get();
        let all = self.all.get_value();
        let of_kind = all.iter().enumerate().filter(|(_, it)| it.kept.is_stride() == strides);
        of_kind.map(|(place, _)| place).collect()
    }

    /// Compares the newest with the one before.
    fn newest(self) {
        let count = untrack(|| self.places()).len();
        self.after.set(count.saturating_sub(1));
        self.before.set(count.saturating_sub(2));
    }
}

/// A few strides of this week.
fn strides(it: Compare) -> View {
    let all = assess(it.app.lang());
    let words = &all.pictures;
    let then = move |still: pictures::Still| {
        pictures::keep_stride(&still, move |kept| {
            let said = if kept { words.strides_saved } else { all.angle.not_kept };
            it.said.try_set(said.to_owned());
            it.read();
        });
    };
    let inner = vec![
        say("h2", "", words.strides),
        say("p", "quiet", words.strides_hint),
        source(it.app, words.strides_add, then),
    ];
    el("section", "card stack", inner)
}

fn pair(it: Compare) -> View {
    let words = &assess(it.app.lang()).pictures;
    match it.version.get() {
        0 => return ().view(),
        UNREADABLE => return say("p", "card", words.failed),
        _ => {}
    }
    let places = it.places();
    match places.len() {
        0 => return say("p", "card", words.empty),
        1 => {
            let all = it.all.get_value();
            let only = places.first().and_then(|place| all.get(*place)).map(|it| framed(it, words));
            let hint = say("p", "quiet", words.one);
            return vec![hint, el("div", "compare__pair", only.into_iter().collect())].view();
        }
        _ => {}
    }
    let hows = [false, true].map(|over| {
        let name = words.hows[usize::from(over)];
        choice("choice__option", name, move || it.over.get() == over, move || it.over.set(over))
    });
    let choosers = vec![
        chooser(it, "compare-before", words.before, it.before, &places),
        chooser(it, "compare-after", words.after, it.after, &places),
    ];
    let shown = live_view(move || shown(it, &places));
    let inner = vec![
        el("div", "compare__choose", choosers),
        group("choice", words.how, hows.into()),
        shown,
    ];
    el("section", "card stack compare", inner)
}

fn chooser(
    it: Compare,
    id: &'static str,
    name: &'static str,
    chosen: RwSignal<usize>,
    places: &[usize],
) -> View {
    let all = it.all.get_value();
    let now = chosen.get_untracked();
    let options = places.iter().enumerate().filter_map(|(number, place)| {
        let mut attributes = vec![keeps("value", number.to_string())];
        if number == now {
            attributes.push(is("selected", ""));
        }
        Some(with("option", "", attributes, vec![text(all.get(*place)?.name.clone())]))
    });
    let choose = on("change", move |event| {
        if let Ok(number) = event_target_value(&event).parse() {
            chosen.set(number);
        }
    });
    let select = with("select", "field", vec![is("id", id), choose], options.collect());
    el(
        "div",
        "",
        vec![with("label", "setting__name", vec![is("for", id)], vec![text(name)]), select],
    )
}

fn shown(it: Compare, places: &[usize]) -> View {
    let words = &assess(it.app.lang()).pictures;
    let all = it.all.get_value();
    let find = |number: usize| places.get(number).and_then(|place| all.get(*place));
    let (before, after) = (find(it.before.get()), find(it.after.get()));
    let Some((before, after)) = before.zip(after) else { return ().view() };
    if !it.over.get() {
        return el("div", "compare__pair", vec![framed(before, words), framed(after, words)]);
    }
    let over = with("div", "compare__over", vec![opacity(it.mix)], vec![picture(after, words)]);
    let value = live(move || it.mix.get().to_string());
    let told = live(move || (words.mixed)(it.mix.get() as u32));
    let mix = slider("source__slider", words.mix, (100, 5), value, told, move |percent| {
        it.mix.set(percent as usize);
    });
    vec![el("div", "compare__both", vec![picture(before, words), over]), mix].view()
}

/// How much of it is seen.
fn opacity(percent: RwSignal<usize>) -> Attr {
    Attr::Does(Box::new(move |element| {
        let style = element.unchecked_ref::<HtmlElement>().style();
        let value = live(move || [&percent.get().to_string(), "%"].concat());
        let put = move |value: &str| {
            let _ = style.set_property("opacity", value);
        };
        super::node::follow(value, Box::new(put));
    }))
}

fn framed(it: &Shown, words: &'static kneeline::words::assess::Pictures) -> View {
    let name = say("figcaption", "", it.name.clone());
    el("figure", "compare__one", vec![picture(it, words), name])
}

/// A kept picture with the lines that were set on it.
fn picture(it: &Shown, words: &'static kneeline::words::assess::Pictures) -> View {
    let (width, height) = it.kept.size;
    let frame = ["0 0 ", &width.to_string(), " ", &height.to_string()].concat();
    let attributes = vec![
        is("role", "img"),
        keeps("aria-label", (words.picture_of)(&it.name)),
        keeps("viewBox", frame),
    ];
    let image = vec![
        keeps("href", it.url.0.clone()),
        keeps("width", width.to_string()),
        keeps("height", height.to_string()),
    ];
    let mut inner = vec![element(SVG, "image", "", image, Vec::new())];
    let points: Vec<Option<Point>> = it.kept.points.split(' ').map(point).collect();
    inner.extend(leg_lines(&points, width.max(height) as f32 / 400.0));
    element(SVG, "svg", "compare__picture", attributes, inner)
}

fn point(text: &str) -> Option<Point> {
    let (x, y) = text.split_once(',')?;
    Some(Point { x: x.parse::<i32>().ok()? as f32, y: y.parse::<i32>().ok()? as f32 })
}

/// The angle that was measured on a picture has none any more.
fn forget(app: AppState, id: &str) {
    let note = app.diary.with_untracked(|diary| diary.get(&SessionId(id.to_owned())).cloned());
    if let Some(Note { id, at, fact: Fact::Angle(angle) }) = note {
        notes::put(app, Note { id, at, fact: Fact::Angle(Angle { kept: false, ..angle }) });
    }
}

/// What they take, and the way to be rid of them.
fn stored(it: Compare) -> View {
    let words = &assess(it.app.lang()).pictures;
    it.version.track();
    let all = it.all.get_value();
    if all.is_empty() {
        return ().view();
    }
    let bytes = all.iter().map(|it| it.kept.bytes()).sum();
    let rows = all.iter().map(|one| {
        let id = one.kept.id.clone();
        let kind = words.kinds[usize::from(one.kept.is_stride())];
        let size = (words.size)(one.kept.bytes());
        let names = vec![
            say("span", "", one.name.clone()),
            say("span", "caption", [kind, ", ", &size].concat()),
        ];
        let attributes = vec![keeps("aria-label", (words.delete_of)(&one.name))];
        let delete = press("button button--danger", attributes, vec![icon("trash-2")], move || {
            forget(it.app, &id);
            pictures::delete(&id, move || {
                it.said.try_set(words.deleted.to_owned());
                it.read();
            });
        });
        el("li", "compare__row", vec![el("span", "switch__name", names), delete])
    });
    let inner = vec![
        say("h2", "", words.stored),
        say("p", "quiet", (words.room)(all.len(), bytes)),
        el("ul", "stack", rows.collect()),
    ];
    el("section", "card stack", inner)
}
