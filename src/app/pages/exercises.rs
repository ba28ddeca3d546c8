//! Every exercise: search as you type, filters, and a card for each that is found.

use std::time::Duration;

use kneeline::exercise::{Exercise, Filter};
use kneeline::library;
use kneeline::route::Route;
use kneeline::words::search::Index;
use leptos::html::{H2, Input, Ul};
use leptos::prelude::*;
use leptos::web_sys::Element;

use crate::app::parts::browse_filters::{Chip, STAGES, active, row, sheets};
use crate::app::parts::exercise_card::exercise_card_with;
use crate::app::parts::gallery::Gallery;
use crate::app::parts::icon::Icon;
use crate::app::parts::live::{live, when};
use crate::app::parts::markup::{button, el, head, icon, link, say};
use crate::app::state::{AppState, use_app};

/// How long typing must pause before the number of results is read out.
const READ_OUT_AFTER: Duration = Duration::from_millis(700);

#[component]
pub(super) fn Exercises() -> impl IntoView {
    let app = use_app();
    let words = app.words();
    let browse = app.browse;
    if app.device_calm || app.settings.with_untracked(|settings| settings.less_motion) {
        browse.playing.set(false);
    }
    let index = Index::new(easiest_first(), words, app.lang());
    let found = Memo::new(move |_| found(app, &index));
    let count = live(move || (words.exercises.count)(found.with(Vec::len)));
    let (filters, map) = (RwSignal::new(false), RwSignal::new(false));
    let (field, line) = (NodeRef::<Input>::new(), NodeRef::<H2>::new());
    let links = vec![
        link(Route::Learn, "button button--quiet", None, vec![say("span", "", words.nav.learn)]),
        link(
            Route::Circuits,
            "button button--quiet",
            None,
            vec![say("span", "", words.nav.circuits)],
        ),
    ];
    vec![
        head(words.exercises.title, None, Some(el("div", "browse__links", links))),
        el("search", "browse", vec![search(app, field), row(app, filters, map)]),
        active(app, line).into_any(),
        results_line(app, count, line),
        list(app, found),
        when(move || found.with(Vec::is_empty), move || nothing(app, field)).into_any(),
        el("div", "", sheets(app, filters, map, count)),
        read_out(count),
    ]
}

/// The places of what is asked for, best first.
fn found(app: AppState, index: &Index) -> Vec<usize> {
    let all: Vec<&Exercise> = easiest_first().collect();
    let named = app.browse.query.with(|query| index.find(query));
    let kit = app.settings.with(|settings| settings.kit.clone());
    app.browse.filter.with(|filter| {
        let fits = |place: &usize| filter.fits(all[*place], &kit);
        let left = named.into_iter().filter(fits);
        let (mut first, then): (Vec<_>, Vec<_>) =
            left.partition(|&place| filter.is_meant_for(all[place]));
        first.extend(then);
        first
    })
}

fn easiest_first() -> impl Iterator<Item = &'static Exercise> {
    STAGES.into_iter().flat_map(|stage| {
        library::ALL.iter().copied().filter(move |exercise| exercise.stage == stage)
    })
}

fn search(app: AppState, field: NodeRef<Input>) -> AnyView {
    let words = &app.words().browse;
    let query = app.browse.query;
    let clear = when(
        move || !query.with(String::is_empty),
        move || {
            view! {
                <button
                    class="search__clear"
                    aria-label=words.clear_search
                    on:click=move |_| {
                        query.set(String::new());
                        focus(field);
                    }
                >
                    {icon("x")}
                </button>
            }
            .into_any()
        },
    );
    view! {
        <div class="search">
            <label class="search__field">
                {icon("search")} <span class="unseen">{words.search}</span>
                <input
                    class="search__input"
                    type="search"
                    placeholder=words.hint
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    enterkeyhint="search"
                    node_ref=field
                    prop:value=move || query.get()
                    on:input=move |event| query.set(event_target_value(&event))
                />
            </label>
            {clear}
        </div>
    }
    .into_any()
}

fn focus(field: NodeRef<Input>) {
    if let Some(field) = field.get_untracked() {
        let _ = field.focus();
    }
}

/// How many there are, and whether their figures move.
fn results_line(app: AppState, count: Signal<String>, line: NodeRef<H2>) -> AnyView {
    let words = &app.words().browse;
    let playing = app.browse.playing;
    let name = live(move || if playing.get() { words.pause } else { words.play });
    let shown = live(move || if playing.get() { "pause" } else { "play" });
    view! {
        <div class="browse__line">
            <h2 class="browse__count" tabindex="-1" node_ref=line>
                {count}
            </h2>
            <button class="round" aria-label=name on:click=move |_| playing.update(|on| *on = !*on)>
                <Icon name=shown />
            </button>
        </div>
    }
    .into_any()
}

/// The cards: made once, then shown, hidden and moved.
fn list(app: AppState, found: Memo<Vec<usize>>) -> AnyView {
    let gallery = Gallery::new(app.browse.playing);
    let list = NodeRef::<Ul>::new();
    let cards = StoredValue::new_local(Vec::<Element>::new());
    Effect::new(move || {
        let Some(list) = list.get() else { return };
        cards.update_value(|cards| {
            if cards.is_empty() {
                cards.extend(std::iter::successors(list.first_element_child(), |it| {
                    it.next_element_sibling()
                }));
            }
            found.with(|found| arrange(&list, cards, found));
        });
        gallery.rearranged();
    });
    let all: Vec<AnyView> = easiest_first()
        .map(|exercise| {
            el("li", "", vec![exercise_card_with(app, exercise, gallery.figure(exercise))])
        })
        .collect();
    view! {
        <ul class="exercises" node_ref=list>
            {all}
        </ul>
    }
    .into_any()
}

/// Shows the cards with these numbers in this order. Touches no more of them than it must.
fn arrange(list: &Element, cards: &[Element], found: &[usize]) {
    for (place, card) in cards.iter().enumerate() {
        let hide = !found.contains(&place);
        if card.has_attribute("hidden") != hide {
            let _ = card.toggle_attribute_with_force("hidden", hide);
        }
    }
    let shown = |card: Option<Element>| {
        std::iter::successors(card, Element::next_element_sibling)
            .find(|card| !card.has_attribute("hidden"))
    };
    let mut here = shown(list.first_element_child());
    for &place in found {
        let Some(card) = cards.get(place) else { continue };
        if here.as_ref() == Some(card) {
            here = shown(card.next_element_sibling());
        } else {
            let _ = list.insert_before(card, here.as_ref().map(AsRef::as_ref));
        }
    }
}

/// Nothing has all that was asked for: what that was, and the way back to everything.
fn nothing(app: AppState, field: NodeRef<Input>) -> AnyView {
    let words = &app.words().browse;
    let browse = app.browse;
    let asked = live(move || {
        let query = browse.query.get();
        let query = query.trim();
        let typed = (!query.is_empty()).then(|| ["\u{201c}", query, "\u{201d}"].concat());
        let filters = browse.filter.with(|filter| filter.choices().to_vec());
        let filters = filters.into_iter().map(|it| Chip::Asks(it).name(app).to_owned());
        (words.nothing_for)(&typed.into_iter().chain(filters).collect::<Vec<_>>().join(", "))
    });
    let again = button("button button--primary", "x", words.start_over, move || {
        browse.query.set(String::new());
        browse.filter.update(Filter::clear);
        focus(field);
    });
    let asked = view! { <p>{asked}</p> }.into_any();
    el("div", "oops", vec![say("h2", "", words.nothing), asked, again])
}

/// The number of results for those who do not see it, once typing pauses.
fn read_out(count: Signal<String>) -> AnyView {
    let said = RwSignal::new(String::new());
    let latest = StoredValue::new(0_u32);
    Effect::new(move |before: Option<()>| {
        let text = count.get();
        if before.is_none() {
            return;
        }
        latest.update_value(|number| *number += 1);
        let number = latest.get_value();
        let read = move || {
            if latest.try_get_value() == Some(number) {
                said.set(text.clone());
            }
        };
        set_timeout(read, READ_OUT_AFTER);
    });
    view! {
        <p class="unseen" role="status">
            {said}
        </p>
    }
    .into_any()
}
