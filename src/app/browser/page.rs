//! The document itself: address, title, theme, visibility, and listeners that last as long as
//! the page.

use wasm_bindgen::prelude::*;
use web_sys::{Document, Window};

use super::interop;

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The address after and with the `#`.
pub(crate) fn hash() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// The address before the `#`, for links to give away.
pub(crate) fn base_address() -> String {
    let href = web_sys::window().and_then(|window| window.location().href().ok());
    href.and_then(|href| href.split('#').next().map(str::to_owned)).unwrap_or_default()
}

pub(crate) fn go(href: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().set_hash(href);
    }
}

pub(crate) fn reload() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}

/// Opens the app as if for the first time.
pub(crate) fn begin_anew() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().set_hash("#/");
        let _ = window.location().reload();
    }
}

pub(crate) fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Calls `act` with the key that another tab has stored; `None` if that tab emptied the store.
pub(crate) fn on_stored(act: impl Fn(Option<String>) + 'static) {
    let listener = Closure::<dyn FnMut(JsValue)>::new(move |event: JsValue| {
        let event: interop::LooseStorageEvent = event.unchecked_into();
        act(event.key());
    });
    if let Some(window) = web_sys::window() {
        let function = listener.as_ref().unchecked_ref();
        let _ = window.add_event_listener_with_callback("storage", function);
    }
    // As long as the page.
    listener.forget();
}

/// Where in the window a link of a list stands, in px from its top.
pub(crate) fn link_top(href: &str) -> f64 {
    listed(href).map_or(0.0, |link| link.get_bounding_client_rect().top())
}

fn listed(href: &str) -> Option<web_sys::Element> {
    document()?.query_selector(&["main li a[href=\"", href, "\"]"].concat()).ok().flatten()
}

/// Scrolls to where the page was left and puts the focus on the link that led away. A long list is
/// laid out as a whole for it: what is above would have the height that was guessed.
pub(crate) fn return_to(href: &str, top: f64) {
    let Some(window) = web_sys::window() else { return };
    let link = listed(href);
    let list = document().and_then(|it| it.query_selector("main .exercises").ok().flatten());
    if let Some(list) = list {
        let _ = list.set_attribute("data-whole", "");
    }
    let down = window.scroll_y().unwrap_or_default() + link_top(href) - top;
    window.scroll_to_with_x_and_y(0.0, down);
    if let Some(link) = link.and_then(|it| it.dyn_into::<web_sys::HtmlElement>().ok()) {
        let stay = web_sys::FocusOptions::new();
        stay.set_prevent_scroll(true);
        let _ = link.focus_with_options(&stay);
    }
}

/// Scrolls up and puts the focus on the page's heading, as a new document would.
pub(crate) fn start_at_heading() {
    let Some(window) = web_sys::window() else { return };
    window.scroll_to_with_x_and_y(0.0, 0.0);
    let heading = window.document().and_then(|it| it.query_selector("main h1").ok().flatten());
    if let Some(heading) = heading.and_then(|it| it.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = heading.focus();
    }
}

/// Puts the focus on the element with this id.
pub(crate) fn focus(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|it| it.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// State for the style sheets and for `boot.mjs`: `data-theme`, `data-session`.
pub(crate) fn set_root_data(name: &str, value: Option<&str>) {
    let Some(root) = document().and_then(|document| document.document_element()) else { return };
    let name = format!("data-{name}");
    let _ = match value {
        Some(value) => root.set_attribute(&name, value),
        None => root.remove_attribute(&name),
    };
}

/// Whether the device is set to less motion.
pub(crate) fn asks_for_less_motion() -> bool {
    web_sys::window()
        .and_then(|window| window.match_media("(prefers-reduced-motion: reduce)").ok()?)
        .is_some_and(|query| query.matches())
}

pub(crate) fn is_hidden() -> bool {
    document().is_some_and(|document| document.hidden())
}

/// Calls `then` on every such event of the window, for as long as the page lives.
pub(crate) fn on_window(event: &str, then: impl Fn() + 'static) {
    if let Some(window) = web_sys::window() {
        listen(&window, event, then);
    }
}

/// Calls `then` on every such event of the document, for as long as the page lives.
pub(crate) fn on_document(event: &str, then: impl Fn() + 'static) {
    if let Some(document) = document() {
        listen(&document, event, then);
    }
}

/// Opens the browser's own dialog for printing.
pub(crate) fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

/// Calls `then` when headphones, loudspeakers or microphones come or go.
pub(crate) fn on_devices(then: impl Fn() + 'static) {
    if let Some(devices) = interop::loose_navigator().and_then(|it| it.media_devices()) {
        listen(&devices, "devicechange", then);
    }
}

fn listen(target: &web_sys::EventTarget, event: &str, then: impl Fn() + 'static) {
    let listener = Closure::<dyn FnMut()>::new(then).into_js_value();
    let _ = target.add_event_listener_with_callback(event, listener.unchecked_ref());
}

/// Tells the scripts outside the app that something happened.
pub(crate) fn tell(event: &str) {
    let tell = |window: &Window| window.dispatch_event(&web_sys::Event::new(event).ok()?).ok();
    let _ = web_sys::window().as_ref().and_then(tell);
}
