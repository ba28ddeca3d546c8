//! A circuit out of plain text, as a physio writes it, and what was not understood.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use kneeline::circuit::Circuit;
use kneeline::diary::Fact;
use kneeline::route::{PlayOf, Route};
use kneeline::share;
use kneeline::words;
use kneeline::words::own::Plain;
use kneeline::words::plain::{MAX_LINES, MAX_TEXT, Reading, read, write};
use leptos::prelude::*;
use leptos::web_sys::HtmlTextAreaElement;

use crate::app::parts::attr::{is, on};
use crate::app::parts::circuit_card::start_button;
use crate::app::parts::live::{live, live_view, when};
use crate::app::parts::markup::{
    button, el, find, focus, head, icon, link, press, say, text, told, with,
};
use crate::app::parts::node::{ToView, View};
use crate::app::parts::notices::notices;
use crate::app::parts::plain_lines::plain_lines;
use crate::app::state::AppState;
use crate::app::{ask, notes, recorded};

/// How long typing must pause before the text is read.
const READ_AFTER: Duration = Duration::from_millis(350);
const FIELD: &str = ".plain__text";
const UNDO: &str = "plain-undo";

#[derive(Clone, Copy)]
struct Page {
    app: AppState,
    words: &'static Plain,
    /// What is read.
    text: RwSignal<String>,
    /// What was found, read out when typing pauses.
    found: RwSignal<String>,
    /// What came of a button, and where it leads.
    said: RwSignal<String>,
    leads: RwSignal<String>,
    /// What was there before it was cleared; empty: nothing to bring back.
    before: RwSignal<String>,
}

pub(super) fn plain(app: AppState) -> View {
    let words = words::plain_text(app.lang());
    let page = Page {
        app,
        words,
        text: RwSignal::new(recorded::typed_text()),
        found: RwSignal::new(String::new()),
        said: RwSignal::new(String::new()),
        leads: RwSignal::new(String::new()),
        before: RwSignal::new(String::new()),
    };
    let shown = live_view(move || {
        let typed = page.text.get();
        untrack(|| page.shown(&typed))
    });
    let (found, said) = (page.found, page.said);
    let left = vec![
        say("p", "", words.hint),
        page.field(),
        told("plain__found", live(move || found.get())),
        el("div", "row plain__said", vec![told("told", live(move || said.get())), page.ways()]),
    ];
    let columns = vec![el("div", "stack plain__typed", left), el("div", "stack", vec![shown])];
    let back = Some((Route::Circuits, app.more().app.back));
    vec![head(app.words().early.text, back, None), notices(app), el("div", "plain", columns)].view()
}

impl Page {
    fn field(self) -> View {
        let latest = Rc::new(Cell::new(0_u32));
        let typed = on("input", move |_| {
            let Some(field) = find::<HtmlTextAreaElement>(FIELD) else { return };
            recorded::keep_typed_text(&field.value());
            let number = latest.get() + 1;
            latest.set(number);
            let latest = Rc::clone(&latest);
            set_timeout(
                move || {
                    if latest.get() == number
                        && let Some(field) = find::<HtmlTextAreaElement>(FIELD)
                    {
                        self.say("", "");
                        self.before.try_set(String::new());
                        self.text.try_set(field.value());
                    }
                },
                READ_AFTER,
            );
        });
        let attributes = vec![
            is("rows", "8"),
            is("aria-label", self.words.label),
            is("autocapitalize", "sentences"),
            is("autocomplete", "off"),
            is("spellcheck", "false"),
            typed,
        ];
        let inner = vec![text(self.text.get_untracked())];
        with("textarea", "field plain__text", attributes, inner)
    }

    /// Where the last button leads, and the way back from it.
    fn ways(self) -> View {
        let words = self.words;
        let undo = when(
            move || !self.before.with(String::is_empty),
            move || {
                let back = move || {
                    let before = self.before.get_untracked();
                    self.put(&before);
                    self.before.set(String::new());
                    self.say("", "");
                    focus(FIELD);
                };
                let inner = vec![icon("undo-2"), text(words.undo)];
                press("button", vec![is("id", UNDO)], inner, back)
            },
        );
        let leads = live_view(move || {
            let to = self.leads.get();
            if to.is_empty() {
                return ().view();
            }
            let to = Route::parse(&to);
            let name = if to == Route::Mine { words.builder } else { words.see };
            link(to, "button", None, vec![text(name)])
        });
        vec![undo, leads].view()
    }

    fn say(self, words: &str, leads: &str) {
        self.said.try_set(words.to_owned());
        self.leads.try_set(leads.to_owned());
    }

    /// Puts a text in the place of what is typed.
    fn put(self, text: &str) {
        recorded::keep_typed_text(text);
        if let Some(field) = find::<HtmlTextAreaElement>(FIELD) {
            field.set_value(text);
        }
        self.text.set(text.to_owned());
    }

    fn shown(self, typed: &str) -> View {
        if typed.trim().is_empty() {
            self.found.set(String::new());
            return vec![self.teach(), self.write_out()].view();
        }
        let words = self.words;
        let reading = read(typed);
        let count = reading.stations().len();
        self.found.set((words.found)(count, reading.marks().count()));
        let mut inner = Vec::new();
        let lines = typed.bytes().filter(|byte| *byte == b'\n').count();
        if typed.len() > MAX_TEXT || lines >= MAX_LINES {
            inner.push(say("p", "banner", (words.too_long)(MAX_TEXT, MAX_LINES)));
        }
        // What was not understood, before anything is done with it.
        inner.push(say("h2", "", words.read));
        inner.push(plain_lines(self.app, typed, &reading));
        inner.push(self.acts(&reading, count));
        inner.view()
    }

    /// What the format is, in three lines.
    fn teach(self) -> View {
        let words = self.words;
        let lines = words.lines.map(|line| el("li", "", vec![say("code", "", line)]));
        let example = move || {
            self.put(words.example_text);
            focus(FIELD);
        };
        let inner = vec![
            say("h2", "", words.teach),
            el("ul", "plain__teach", lines.into()),
            say("p", "", words.teach_more),
            button("button", "list", words.example, example),
        ];
        el("section", "card stack", inner)
    }

    /// The circuits that the person has, to be written out.
    fn write_out(self) -> View {
        let words = self.words;
        let app = self.app;
        let draft = app.settings.with(|settings| settings.mine.clone());
        let mut codes: Vec<String> = app
            .diary
            .with(|diary| diary.circuits().rev().map(|(_, code)| code.to_owned()).collect());
        if !draft.is_empty() && !codes.contains(&draft) {
            codes.insert(0, draft);
        }
        let circuits = codes.iter().filter_map(|code| share::decode(code).ok());
        let buttons: Vec<View> = circuits
            .map(|circuit| {
                let name = circuit.name.to_string();
                press("button", Vec::new(), vec![text(name)], move || {
                    self.put(&write(&circuit));
                    focus(FIELD);
                })
            })
            .collect();
        if buttons.is_empty() {
            return ().view();
        }
        let inner = vec![
            say("h2", "", words.write_out),
            say("p", "quiet", words.write_out_hint),
            el("div", "row plain__codes", buttons),
        ];
        el("section", "card stack", inner)
    }

    /// What it adds up to, and what can be done with it.
    fn acts(self, reading: &Reading, count: usize) -> View {
        let app = self.app;
        let words = self.words;
        let mut inner = Vec::new();
        match reading.circuit(words.unnamed) {
            Ok(circuit) => inner.extend(self.acts_on(circuit)),
            Err(_) if count == 0 => inner.push(say("p", "", words.nothing)),
            Err(why) => inner.push(say("p", "", (app.words().trouble.circuit)(&why))),
        }
        let clear = move || {
            self.before.set(self.text.get_untracked());
            self.put("");
            self.say(words.cleared, "");
            ask::focus(UNDO.to_owned());
        };
        let copy = move || {
            recorded::copy(&self.text.get_untracked(), move |done| {
                self.say(if done { words.copied } else { words.not_copied }, "");
            });
        };
        let others = vec![
            button("button", "copy", words.copy, copy),
            button("button", "x", words.clear, clear),
        ];
        inner.push(el("div", "row", others));
        el("section", "card stack plain__acts", inner)
    }

    fn acts_on(self, circuit: Circuit) -> Vec<View> {
        let app = self.app;
        let words = self.words;
        let code = share::encode(&circuit);
        let sets = circuit.stations.iter().map(|it| u16::from(it.sets)).sum::<u16>();
        let mut chips = vec![
            say("li", "chip", (app.words().about)(ask::duration_secs(app, &circuit))),
            say("li", "chip", (words.sets)(sets)),
        ];
        if circuit.rounds > 1 {
            chips.push(say("li", "chip", (app.more().circuits.rounds)(circuit.rounds)));
        }
        chips.push(say("li", "chip", ask::kit_line(app, &circuit)));
        let (to_start, to_take, to_keep) = (code.clone(), code.clone(), code);
        vec![
            say("h2", "", circuit.name.into_owned()),
            el("ul", "chips", chips),
            start_button(app, move || PlayOf::Shared(to_start.clone())),
            button("button button--wide", "pencil", words.take, move || self.take(&to_take)),
            button("button button--wide", "check", words.keep, move || self.keep(&to_keep)),
        ]
    }

    /// Into the builder. What is there and was not kept yet is kept first.
    fn take(self, code: &str) {
        let app = self.app;
        let draft = app.settings.with_untracked(|settings| settings.mine.clone());
        let is_lost = !draft.is_empty() && draft != code && self.kept(&draft).is_none();
        if is_lost {
            notes::write(app, Fact::Circuit(draft.clone()));
        }
        if draft != code {
            ask::change_settings(app, |settings| {
                code.clone_into(&mut settings.mine);
                settings.mine_of.clear();
            });
        }
        if !is_lost {
            return ask::go(&Route::Mine);
        }
        let name = share::decode(&draft).map(|it| it.name.into_owned());
        let name = name.unwrap_or_else(|_| app.words().early.mine.to_owned());
        self.say(&(self.words.draft_kept)(&name), &Route::Mine.href());
    }

    /// The note that holds this circuit already.
    fn kept(self, code: &str) -> Option<String> {
        self.app.diary.with_untracked(|diary| {
            let mut all = diary.circuits();
            all.find(|(_, kept)| *kept == code).map(|(note, _)| note.id.0.clone())
        })
    }

    fn keep(self, code: &str) {
        let (id, said) = match self.kept(code) {
            Some(id) => (id, self.words.kept_before),
            None => (notes::write(self.app, Fact::Circuit(code.to_owned())).0, self.words.kept),
        };
        self.say(said, &Route::Kept(id).href());
    }
}
