//! After a session: three taps and a mood, each saved as it is made; what the session led to, and
//! what comes next.

use kneeline::day::Stamp;
use kneeline::diary::{Fact, Mood, Note};
use kneeline::history::SessionRecord;
use kneeline::route::Route;
use kneeline::save::advice;
use kneeline::session::{Feedback, SessionId};
use kneeline::share;
use kneeline::words;
use leptos::prelude::*;

use crate::app::ask;
use crate::app::copies;
use crate::app::notes;
use crate::app::parts::attr::{holds, lives};
use crate::app::parts::builder_from::change_button;
use crate::app::parts::done_next::follows;
use crate::app::parts::live::{live, when};
use crate::app::parts::markup::{anchor, el, group, link, oops, press, say, text, title, told};
use crate::app::parts::node::{ToView, View};
use crate::app::parts::notices::notices;
use crate::app::parts::session_pains::pains;
use crate::app::state::AppState;

pub(super) fn done(app: AppState, id: String) -> View {
    let words = app.more();
    let id = SessionId(id);
    let Some(record) = app.history.with(|history| history.get(&id).cloned()) else {
        let (title, hint) = (words.early.unknown_session, words.early.unknown_session_hint);
        return oops(title, hint, Route::Today, words.app.to_today);
    };
    let heading = (words.done.title)(&(words.clock)(record.active_secs));
    let mut facts = vec![record.name.clone(), (words.done.sets)(record.bouts.len())];
    facts.extend((!record.complete).then(|| words.done.early.to_owned()));
    let mut page = vec![title(heading), say("p", "quiet", facts.join(" \u{b7} ")), notices(app)];
    page.extend(pains(app, &record));
    page.push(say("p", "quiet", words.done.hint));
    let done = share::decode(&record.code).ok();
    let follows = follows(app, &record);
    let (questions, end) = questions(app, record);
    page.extend(questions);
    page.extend(follows);
    page.extend(done.map(|circuit| change_button(app, &circuit)));
    let advice = copies::usage(app).and_then(|usage| advice(&usage));
    page.extend(advice.map(|advice| {
        let words = &app.more().early;
        let to = anchor(&Route::Data, "button", vec![text(words.take)]);
        el("div", "banner banner--calm", vec![say("p", "", (words.advice)(advice)), to])
    }));
    page.push(end);
    el("section", "done", vec![el("div", "done__page", page)])
}

/// One answer: its label, what stands under it, its value.
type Choice = (&'static str, String, u8);

/// What is asked for, and where an answer belongs.
#[derive(Clone, Copy)]
enum Asked {
    Effort,
    Knee,
    /// The middle answer stands for its whole range until the exact one is given.
    Exact,
    Form,
}

impl Asked {
    fn of(self, feedback: Feedback) -> Option<u8> {
        match self {
            Self::Effort => feedback.effort,
            Self::Form => feedback.form,
            Self::Exact => feedback.knee,
            Self::Knee => feedback.knee.map(|pain| match pain {
                0 => 0,
                1 | 2 => 2,
                3..=5 => 4,
                6.. => 7,
            }),
        }
    }

    fn answered(self, mut feedback: Feedback, value: u8) -> Feedback {
        let answer = match self {
            Self::Effort => &mut feedback.effort,
            Self::Form => &mut feedback.form,
            Self::Knee | Self::Exact => &mut feedback.knee,
        };
        *answer = Some(value);
        feedback
    }
}

/// What was answered so far.
#[derive(Clone, Copy)]
struct Answers {
    app: AppState,
    /// Of which session.
    of: StoredValue<(SessionId, Stamp)>,
    /// As they were before each tap, and as they are.
    given: RwSignal<Vec<Given>>,
}

/// All that was said about a session.
#[derive(Clone, Copy, Default, PartialEq)]
struct Given {
    feedback: Feedback,
    mood: Option<Mood>,
}

impl Answers {
    fn now(self) -> Given {
        self.given.with(|given| given.last().copied().unwrap_or_default())
    }

    fn give(self, answers: Given) {
        let before = untrack(|| self.now());
        self.given.update(|given| given.push(answers));
        self.keep(before);
    }

    fn undo(self) {
        if !untrack(|| self.is_first()) {
            let before = untrack(|| self.now());
            self.given.update(|given| {
                given.pop();
            });
            self.keep(before);
        }
    }

    /// Writes down what is not as it was.
    fn keep(self, before: Given) {
        let now = untrack(|| self.now());
        let (id, at) = self.of.get_value();
        if now.feedback != before.feedback {
            ask::rate(self.app, &id, now.feedback);
        }
        if now.mood != before.mood {
            let fact = now.mood.map_or(Fact::Removed, Fact::Mood);
            notes::put(self.app, Note { id, at, fact });
        }
    }

    fn is_first(self) -> bool {
        self.given.with(|given| given.len() < 2)
    }
}

/// The questions, and what stands below everything.
fn questions(app: AppState, record: SessionRecord) -> (Vec<View>, View) {
    let words = &app.more().done;
    let mood = app.diary.with_untracked(|diary| diary.mood(&record.id));
    let given = vec![Given { feedback: record.feedback, mood }];
    let of = StoredValue::new((record.id, record.at));
    let answers = Answers { app, of, given: RwSignal::new(given) };
    let efforts = words.efforts.map(|(name, value)| (name, value.to_string(), value));
    let knees = words.knees.map(|(name, range, value)| (name, range.to_owned(), value));
    let forms = words.forms.map(|(name, value)| (name, dots(value), value));
    let exact: Vec<Choice> = (3..=5).map(|value| ("", value.to_string(), value)).collect();
    let knee = move || answers.now().feedback.knee;
    let advice = live(move || match knee() {
        Some(6..) => words.pain_advice,
        Some(3..=5) => words.sore_advice,
        Some(0..=2) | None => "",
    });
    let exactly = when(
        move || matches!(knee(), Some(3..=5)),
        move || question(answers, words.exact, exact.clone(), Asked::Exact),
    );
    let help = when(
        move || matches!(knee(), Some(6..)),
        move || {
            let name = app.more().early.get_help;
            link(Route::Safety, "quiet-link", None, vec![text(name)])
        },
    );
    let nothing_to_undo = live(move || if answers.is_first() { "true" } else { "" });
    let undo = vec![lives("disabled", nothing_to_undo)];
    let end = vec![
        press("button", undo, vec![text(words.undo)], move || answers.undo()),
        link(Route::Today, "button button--primary", None, vec![text(words.close)]),
    ];
    let questions = vec![
        question(answers, words.effort, efforts.to_vec(), Asked::Effort),
        question(answers, words.knee, knees.to_vec(), Asked::Knee),
        exactly.view(),
        told("done__advice", advice),
        help.view(),
        question(answers, words.form, forms.to_vec(), Asked::Form),
        mood_question(answers),
        told("done__kind", live(move || kind_word(answers))),
    ];
    (questions, el("div", "done__end", end))
}

/// The one question that nothing follows from but a kind word (L06).
fn mood_question(answers: Answers) -> View {
    let words = words::after(answers.app.lang());
    let moods = Mood::ALL.into_iter().zip(words.moods).map(|(mood, name)| {
        let chosen = move || answers.now().mood == Some(mood);
        let give = move || {
            let before = untrack(|| answers.now());
            answers.give(Given { mood: Some(mood), ..before });
        };
        press("answer", vec![holds("aria-pressed", chosen)], vec![say("b", "", name)], give)
    });
    let inner =
        vec![say("h2", "", words.mood), el("div", "question__answers", moods.collect::<Vec<_>>())];
    group("question question--mood", words.mood, inner)
}

fn kind_word(answers: Answers) -> &'static str {
    let words = words::after(answers.app.lang());
    answers.now().mood.map_or("", |mood| words.kind[mood as usize])
}

/// Three dots, filled for as much of the form as held.
fn dots(value: u8) -> String {
    (0..3).map(|at| if at < value { '\u{25cf}' } else { '\u{25cb}' }).collect()
}

/// A question and its big answers.
fn question(answers: Answers, title: &'static str, choices: Vec<Choice>, asked: Asked) -> View {
    let answer = |(name, under, value): Choice| {
        let chosen = move || asked.of(answers.now().feedback) == Some(value);
        let give = move || {
            let before = untrack(|| answers.now());
            let feedback = asked.answered(before.feedback, value);
            answers.give(Given { feedback, ..before });
        };
        let inner = vec![say("b", "", name), say("span", "", under)];
        press("answer", vec![holds("aria-pressed", chosen)], inner, give)
    };
    let choices = choices.into_iter().map(answer).collect();
    let inner = vec![say("h2", "", title), el("div", "question__answers", choices)];
    group("question", title, inner)
}
