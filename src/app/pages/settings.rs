//! What a person can set, what is kept of them, and what this is.

use kneeline::route::Route;
use kneeline::save::{Settings, Theme};
use leptos::prelude::*;

use crate::app::parts::icon::Icon;
use crate::app::parts::link::Link;
use crate::app::parts::setting::{OneOf, Switch};
use crate::app::parts::settings_pace::PaceSettings;
use crate::app::perform;
use crate::app::state::use_app;

#[component]
pub(super) fn SettingsPage() -> impl IntoView {
    let words = &use_app().words().settings;
    view! {
        <header class="page-head">
            <h1>{words.title}</h1>
        </header>
        <div class="settings">
            <SoundSettings />
            <LookSettings />
            <PaceSettings />
            <Data />
            <About />
        </div>
    }
}

#[component]
fn SoundSettings() -> impl IntoView {
    let app = use_app();
    let words = &app.words().settings;
    let volume = move || app.settings.with(|settings| settings.volume);
    let percent = move || (words.percent)(volume().into());
    let set = move |event| {
        if let Ok(value) = event_target_value(&event).parse::<u8>() {
            perform::change_settings(app, |settings| settings.volume = value.min(100));
        }
    };
    view! {
        <section class="card settings__group">
            <h2>{words.sound}</h2>
            <div class="setting loudness">
                <p class="setting__name">{words.volume}</p>
                <p class="loudness__value">{percent}</p>
                <input
                    class="loudness__input"
                    type="range"
                    min="0"
                    max="100"
                    step="5"
                    aria-label=words.volume
                    aria-valuetext=percent
                    prop:value=move || volume().to_string()
                    on:input=set
                />
            </div>
            <Switch name=words.muted get=|it| it.muted flip=|it| it.muted = !it.muted />
            <button class="button" on:click=move |_| perform::test_sound(app)>
                <Icon name="volume-2" />
                {words.test_sound}
            </button>
        </section>
    }
}

#[component]
fn LookSettings() -> impl IntoView {
    let words = &use_app().words().settings;
    view! {
        <section class="card settings__group">
            <h2>{words.look}</h2>
            <OneOf
                name=words.theme
                options=vec![words.theme_system, words.theme_light, words.theme_dark]
                get=|settings| settings.theme as usize
                set=set_theme
            />
            <Switch
                name=words.mirror
                hint=words.mirror_hint
                get=|it| it.mirror
                flip=|it| it.mirror = !it.mirror
            />
            <Switch
                name=words.less_motion
                get=|it| it.less_motion
                flip=|it| it.less_motion = !it.less_motion
            />
            <Switch name=words.breath get=|it| it.breath flip=|it| it.breath = !it.breath />
            <Switch
                name=words.count_reps
                get=|it| it.count_reps
                flip=|it| it.count_reps = !it.count_reps
            />
            <Switch
                name=words.shortcuts
                get=|it| it.shortcuts
                flip=|it| it.shortcuts = !it.shortcuts
            />
        </section>
    }
}

fn set_theme(settings: &mut Settings, place: usize) {
    settings.theme = [Theme::System, Theme::Light, Theme::Dark][place.min(2)];
}

#[component]
fn Data() -> impl IntoView {
    let app = use_app();
    let words = app.words();
    let problems = app.store.with_untracked(|store| store.problems.len());
    let problems = (problems > 0).then(|| view! { <p>{(words.trouble.unreadable)(problems)}</p> });
    view! {
        <section class="card settings__group">
            <h2>{words.settings.data}</h2>
            <p>{words.settings.data_hint}</p>
            {problems}
            <button class="button" on:click=move |_| drop(perform::save_copy(app))>
                <Icon name="download" />
                {words.settings.save_copy}
            </button>
        </section>
    }
}

#[component]
fn About() -> impl IntoView {
    let app = use_app();
    let words = app.words();
    let offline = perform::is_offline_ready().then(|| {
        view! {
            <p class="settings__offline">
                <Icon name="check" />
                {words.settings.offline_ready}
            </p>
        }
    });
    let update = move || {
        app.update_waiting.get().then(|| {
            view! {
                <p>{words.settings.update}</p>
                <button class="button button--primary" on:click=|_| perform::accept_update()>
                    {words.settings.update_action}
                </button>
            }
        })
    };
    view! {
        <section class="card settings__group">
            <h2>{words.settings.about}</h2>
            <p>{words.app.name} " " {env!("CARGO_PKG_VERSION")}</p>
            {offline}
            {update}
            <Link to=Route::Welcome class="button">
                {words.settings.show_welcome}
            </Link>
            <p class="quiet">{words.app.general_information}</p>
        </section>
    }
}
