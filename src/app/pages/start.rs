//! The questions about the person: one group to a card, each card an address of its own. Every
//! answer is kept as it is given, and none is needed.

use kneeline::diary::safety::{Group, Level};
use kneeline::diary::{Experience, Profile};
use kneeline::exercise::{Kit, Side};
use kneeline::route::Route;
use kneeline::words;
use kneeline::words::start::Asked;
use leptos::prelude::*;

use crate::app::ask;
use crate::app::parts::attr::{holds, holds_value, is, lives, on};
use crate::app::parts::live::{effect, live, when};
use crate::app::parts::markup::{
    anchor, el, group, icon, press, say, tell, text, title, with, word_button,
};
use crate::app::parts::node::{ToView, View};
use crate::app::parts::run_number::{Number, number};
use crate::app::parts::safety_questions::{answered, any_ticked, questions};
use crate::app::parts::safety_stop::stop;
use crate::app::parts::start_bands::bands;
use crate::app::parts::start_map::{leg_map, sites};
use crate::app::parts::start_pick::{pick, scale};
use crate::app::state::AppState;

// What the cards are called in addresses.
const WHERE: &str = "where";
const USUAL: &str = "usual";
/// In the order of [`Group::ALL`].
const SAFETY: [&str; 4] = ["now", "injury", "pain", "before"];
const RUNNING: &str = "running";
const KIT: &str = "kit";
const BANDS: &str = "bands";
const TIME: &str = "time";
const STRENGTH: &str = "strength";
const END: &str = "end";
/// Not steps: after the first signs, and after all of them.
const HELP_NOW: &str = "help-now";
const HELP: &str = "help";

/// What is not in every home.
const KITS: [Kit; 10] = [
    Kit::Mat,
    Kit::LoopBand,
    Kit::AnchoredBand,
    Kit::Pad,
    Kit::Step,
    Kit::Chair,
    Kit::Bench,
    Kit::Dumbbell,
    Kit::AnkleWeight,
    Kit::Slope,
];
const MINUTES: [u8; 6] = [5, 10, 15, 20, 30, 45];
const EXPERIENCES: [Experience; 3] = [Experience::New, Experience::Some, Experience::Regular];
/// Minutes.
const LONGEST_RUN: u32 = 600;

pub(super) fn start(app: AppState, card: &str) -> View {
    let in_the_way = app.diary.with_untracked(kneeline::diary::Diary::in_the_way);
    if let (HELP_NOW | HELP, Some(level)) = (card, in_the_way) {
        return help(app, card, level);
    }
    let words = words::start(app.lang());
    let at = untrack(|| cards(app)).into_iter().find(|known| *known == card);
    let at = at.unwrap_or_else(|| first_card(app));
    let place = move || {
        let cards = cards(app);
        (cards.iter().position(|it| *it == at).unwrap_or_default() + 1, cards.len())
    };
    let step = live(move || {
        let (step, steps) = place();
        (words.step)(step, steps)
    });
    let bar = vec![
        is("aria-hidden", "true"),
        lives("max", live(move || place().1.to_string())),
        lives("value", live(move || place().0.to_string())),
    ];
    let leave = move || {
        let was_asked = untrack(|| app.settings.with(|it| it.profile.asked));
        change(app, |profile| profile.asked = true);
        ask::go(if was_asked { &Route::Settings } else { &Route::Today });
    };
    let was_asked = app.settings.with_untracked(|it| it.profile.asked);
    let skip = if was_asked { app.more().app.close } else { words.skip_all };
    let top = vec![
        with("progress", "start__bar", bar, Vec::new()),
        tell("p", "caption start__step", step),
        word_button("button button--quiet start__skip", skip, leave),
    ];
    let mut card = body(app, at);
    if at == WHERE {
        card.push(say("p", "caption", words.optional));
    }
    let mut buttons = Vec::new();
    if let Some(before) = untrack(|| neighbour(app, at, false)) {
        let back = vec![icon("chevron-left"), text(app.more().app.back)];
        buttons.push(anchor(&route(before), "button", back));
    }
    // Where nothing is ticked, going on says so.
    let of = SAFETY.iter().position(|it| *it == at).map(|place| Group::ALL[place]);
    let name = live(move || match of {
        Some(of) if !any_ticked(app, of) => words::safety(app.lang()).none,
        _ if at == END => words.to_today,
        _ => words.next,
    });
    let on = move || {
        if at == END {
            change(app, |profile| profile.asked = true);
            ask::go(&Route::Today);
        } else {
            untrack(|| next(app, at));
        }
    };
    buttons.push(press("button button--primary", Vec::new(), vec![name.view()], on));
    let inner = vec![
        el("header", "start__top", top),
        el("div", "start__card", card),
        el("div", "start__buttons", buttons),
    ];
    with("section", "start", vec![is("data-card", at)], inner)
}

/// Where the questions begin: the first one, unless nothing hurts and the rest was left.
fn first_card(app: AppState) -> &'static str {
    let left = app.settings.with_untracked(|it| it.profile.nothing_hurts && !it.profile.asked);
    let next = if left { untrack(|| neighbour(app, WHERE, true)) } else { None };
    next.unwrap_or(WHERE)
}

fn route(card: &str) -> Route {
    Route::Start(card.to_owned())
}

/// The cards that make sense after what was answered so far.
fn cards(app: AppState) -> Vec<&'static str> {
    let [now, injury, pain, before] = SAFETY;
    let mut cards =
        vec![WHERE, USUAL, now, injury, pain, before, RUNNING, KIT, BANDS, TIME, STRENGTH, END];
    app.settings.with(|settings| {
        let has = |kit: &Kit| matches!(kit, Kit::LoopBand | Kit::AnchoredBand);
        let banded = settings.kit.iter().any(has);
        let hurts = !settings.profile.sites.is_empty();
        cards.retain(|card| (*card != USUAL || hurts) && (*card != BANDS || banded));
    });
    cards
}

fn neighbour(app: AppState, at: &str, after: bool) -> Option<&'static str> {
    let cards = cards(app);
    let place = cards.iter().position(|it| *it == at)?;
    let place = if after { place + 1 } else { place.checked_sub(1)? };
    cards.get(place).copied()
}

/// On to the next card, unless an answer needs a person first.
fn next(app: AppState, at: &'static str) {
    let [now, .., last] = SAFETY;
    if at == last {
        answered(app);
    }
    let stops = match at {
        // Signs of an emergency do not wait for the other questions.
        at if at == now && any_ticked(app, Group::Now) => Some(HELP_NOW),
        at if at == last && app.diary.with(|diary| diary.in_the_way().is_some()) => Some(HELP),
        _ => None,
    };
    if let Some(card) = stops.or_else(|| neighbour(app, at, true)) {
        ask::go(&route(card));
    }
}

/// Stops, and goes on where the questions were left.
fn help(app: AppState, card: &str, level: Level) -> View {
    let words = words::safety(app.lang());
    let [now, injury, _, last] = SAFETY;
    let (before, after) = if card == HELP_NOW { (now, injury) } else { (last, RUNNING) };
    let also = vec![
        anchor(&route(after), "button", vec![text(words.go_on_asking)]),
        anchor(&route(before), "button button--quiet", vec![text(app.more().app.back)]),
    ];
    let inner = vec![stop(app, level, route(after), also)];
    el("section", "start start--help", inner)
}

fn change(app: AppState, change: impl FnOnce(&mut Profile)) {
    ask::change_settings(app, |settings| change(&mut settings.profile));
}

/// A card: its question, what helps to answer it, the answers.
fn body(app: AppState, card: &'static str) -> Vec<View> {
    let words = words::start(app.lang());
    if let Some(place) = SAFETY.iter().position(|it| *it == card) {
        let asked = words::safety(app.lang()).groups[place];
        return asks(asked, vec![questions(app, Group::ALL[place])]);
    }
    let (asked, answers) = match card {
        USUAL => (words.usual, vec![usual(app)]),
        RUNNING => (words.running, running(app)),
        KIT => (words.kit, vec![kit(app)]),
        BANDS => (words.bands, bands(app)),
        TIME => (words.time, time(app)),
        STRENGTH => (words.experience, strength(app)),
        END => (words.end, end(app)),
        _ => (words.where_, place(app)),
    };
    asks(asked, answers)
}

fn asks(asked: Asked, answers: Vec<View>) -> Vec<View> {
    let head = [title(asked.title), say("p", "quiet start__hint", asked.hint)];
    head.into_iter().chain(answers).collect()
}

fn place(app: AppState) -> Vec<View> {
    let words = words::start(app.lang());
    let sides = [Side::Left, Side::Right, Side::Both].map(|side| {
        let is = Box::new(move || app.settings.with(|it| it.profile.side == Some(side)));
        let pick_it = move || {
            change(app, |profile| {
                profile.side = Some(side).filter(|side| profile.side != Some(*side));
            });
        };
        pick("choice__option", (app.more().side)(side), None, is, Box::new(pick_it))
    });
    let nothing = move || {
        change(app, |profile| {
            profile.sites.clear();
            profile.side = None;
            profile.nothing_hurts = true;
        });
        untrack(|| next(app, WHERE));
    };
    let picks = vec![
        say("p", "setting__name", words.which_side),
        group("choice", words.which_side, sides.into()),
        say("p", "setting__name", words.list),
        sites(app, words.list),
        press(
            "button button--wide",
            vec![holds("aria-pressed", move || app.settings.with(|it| it.profile.nothing_hurts))],
            vec![text(words.nothing)],
            nothing,
        ),
    ];
    let inner =
        vec![leg_map(app, [words.from_front, words.from_side]), el("div", "start__picks", picks)];
    vec![el("div", "start__where", inner)]
}

fn usual(app: AppState) -> View {
    let words = words::start(app.lang());
    let now = move || Some(app.settings.with(|it| it.profile.usual));
    scale(app, words.usual.title, (0, 10), now, move |level| {
        change(app, |profile| profile.usual = level);
    })
}

fn running(app: AppState) -> Vec<View> {
    let words = words::start(app.lang());
    let runs = words::runs(app.lang());
    let days = scale(
        app,
        words.run_days,
        (0, 7),
        move || app.settings.with(|it| it.profile.run_days),
        move |days| change(app, |profile| profile.run_days = Some(days)),
    );
    let before = app.settings.with_untracked(|it| it.profile.longest_mins);
    let longest = RwSignal::new(before.map(u32::from));
    effect(move || {
        let mins = longest.get().map(|mins| mins as u16);
        if untrack(|| app.settings.with(|it| it.profile.longest_mins)) != mins {
            change(app, |profile| profile.longest_mins = mins);
        }
    });
    let field = Number {
        name: words.longest,
        unit: runs.minutes,
        step: 5,
        most: LONGEST_RUN,
        parse: |text| text.trim().parse().ok(),
        tell: |minutes| minutes.to_string(),
        less: runs.less,
        more: runs.more,
    };
    let cadence = app.settings.with_untracked(|settings| settings.cadence);
    let known = (cadence > 0).then(|| say("p", "", (words.steps_known)(cadence)));
    let measure = vec![icon("footprints"), text(words.steps)];
    let mut all = vec![say("p", "setting__name", words.run_days), days, number(field, longest)];
    all.extend(known);
    all.push(anchor(&Route::Cadence, "quiet-link start__link", measure));
    all
}

fn kit(app: AppState) -> View {
    let words = words::start(app.lang());
    let kits = KITS.map(|kit| {
        let is = Box::new(move || app.settings.with(|settings| settings.kit.contains(&kit)));
        let flip = move || {
            ask::change_settings(app, |settings| {
                let before = settings.kit.len();
                settings.kit.retain(|&it| it != kit);
                if settings.kit.len() == before {
                    settings.kit.push(kit);
                }
            });
        };
        pick("chip filter__choice", (app.more().kit)(kit), None, is, Box::new(flip))
    });
    group("chips", words.kit.title, kits.into())
}

fn time(app: AppState) -> Vec<View> {
    let words = words::start(app.lang());
    let minutes = MINUTES.map(|minutes| {
        let is = Box::new(move || app.settings.with(|it| it.profile.minutes == Some(minutes)));
        let set = move || {
            change(app, |profile| {
                profile.minutes = Some(minutes).filter(|it| profile.minutes != Some(*it));
            });
        };
        pick("key", minutes.to_string(), None, is, Box::new(set))
    });
    let days = ask::week(app).weekdays().into_iter().map(|day| {
        let (letter, name) = app.more().weekdays[day as usize];
        let is = Box::new(move || app.settings.with(|it| it.profile.days.contains(&day)));
        let flip = move || {
            change(app, |profile| {
                let before = profile.days.len();
                profile.days.retain(|&it| it != day);
                if profile.days.len() == before {
                    let place = profile.days.iter().filter(|&&it| (it as u8) < day as u8).count();
                    profile.days.insert(place, day);
                }
            });
        };
        pick("key", letter, Some(name.to_owned()), is, Box::new(flip))
    });
    vec![
        say("p", "setting__name", words.minutes),
        group("keys-row keys-row--six", words.minutes, minutes.into()),
        say("p", "setting__name", words.days),
        group("keys-row keys-row--days", words.days, days.collect()),
        say("p", "caption", words.any_day),
    ]
}

fn strength(app: AppState) -> Vec<View> {
    let words = words::start(app.lang());
    let options = EXPERIENCES.into_iter().zip(words.experiences).map(|(skill, (name, hint))| {
        let is_set = move || app.settings.with(|it| it.profile.experience == Some(skill));
        let inner = vec![say("b", "", name), say("span", "caption", hint)];
        press("tick tick--one", vec![holds("aria-pressed", is_set)], inner, move || {
            change(app, |profile| profile.experience = Some(skill));
        })
    });
    let remind = move || app.settings.with(|it| it.profile.remind_mins);
    let value = live(move || remind().map(clock).unwrap_or_default());
    let set = on("change", move |event| {
        let mins = minutes_of(&event_target_value(&event));
        change(app, |profile| profile.remind_mins = mins);
    });
    let field = vec![is("type", "time"), is("id", "remind"), holds_value(value), set];
    let none = when(
        move || remind().is_some(),
        move || {
            let clear = move || change(app, |profile| profile.remind_mins = None);
            word_button("button button--quiet", words.no_reminder, clear)
        },
    );
    let label = with("label", "setting__name", vec![is("for", "remind")], vec![text(words.remind)]);
    let row = vec![with("input", "field start__time", field, Vec::new()), none];
    vec![
        group("ticks", words.experience.title, options.collect()),
        el("div", "start__field", vec![label, el("div", "start__row", row)]),
        say("p", "caption", words.remind_hint),
    ]
}

/// Minutes after midnight as a field for times holds them.
fn clock(minutes: u16) -> String {
    let two = |it: u16| [if it < 10 { "0" } else { "" }, &it.to_string()].concat();
    [&two(minutes / 60), ":", &two(minutes % 60)].concat()
}

fn minutes_of(time: &str) -> Option<u16> {
    let (hours, minutes) = time.split_once(':')?;
    let minutes = minutes.split(':').next()?;
    let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
    (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
}

fn end(app: AppState) -> Vec<View> {
    let words = words::start(app.lang());
    let flagged = app.diary.with_untracked(|diary| diary.in_the_way().is_some());
    if !flagged {
        return Vec::new();
    }
    let to = anchor(&Route::Safety, "button", vec![text(app.more().nav.safety)]);
    vec![el("div", "banner", vec![say("p", "", words.end_flagged), to])]
}
