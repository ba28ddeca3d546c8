//! Leaving a session, and the list of keys.

use kneeline::session::Event;
use leptos::prelude::*;

use super::dialog::Dialog;
use super::live::live;
use super::player_acts::toggle;
use crate::app::ask;
use crate::app::state::use_app;

/// Resume, end and save, or discard: always one tap away, never in a menu.
#[component]
pub(crate) fn LeaveDialog(open: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let words = &app.words().player;
    let sure = RwSignal::new(false);
    let close = move || {
        open.set(false);
        sure.set(false);
    };
    let resume = move |_| {
        close();
        toggle(app);
    };
    let end = move |_| {
        close();
        app.dispatch(Event::End);
    };
    let discard = move |_| {
        if sure.get_untracked() {
            close();
            ask::discard(app);
        } else {
            sure.set(true);
        }
    };
    let discard_name = live(move || if sure.get() { words.discard_sure } else { words.discard });
    view! {
        <Dialog open=open title=words.paused>
            <div class="dialog__choices">
                <button class="button button--primary" autofocus=true on:click=resume>
                    {words.resume}
                </button>
                <button class="button" on:click=end>
                    {words.end_and_save}
                </button>
                <button class="button button--danger" on:click=discard>
                    {discard_name}
                </button>
            </div>
        </Dialog>
    }
}

/// Which key does what, and that they can be switched off.
#[component]
pub(crate) fn KeysDialog(open: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let words = &app.words().player;
    let keys = words
        .shortcuts
        .iter()
        .map(|(key, what)| {
            view! {
                <dt>
                    <kbd>{*key}</kbd>
                </dt>
                <dd>{*what}</dd>
            }
        })
        .collect_view();
    view! {
        <Dialog open=open title=words.help>
            <dl class="keys">{keys}</dl>
            <button class="button button--primary" on:click=move |_| open.set(false)>
                {app.words().app.close}
            </button>
        </Dialog>
    }
}
