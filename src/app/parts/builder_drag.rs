//! Moving a station by its grip: the row follows the finger, the others make room, and the page
//! scrolls when the finger comes near its ends. Nothing of the list changes until it is let go.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event, HtmlElement, PointerEvent};

use super::attr::{Attr, on};
use super::builder_draft::Build;
use super::builder_station::{GRIP, shift_to};

/// A finger that moves less is a tap, in px.
const SLACK: f64 = 6.0;
/// So near the ends of what is seen the page scrolls; below is the bar.
const NEAR_TOP: f64 = 96.0;
const NEAR_END: f64 = 190.0;
/// How far at most in one frame.
const SPEED: f64 = 14.0;

const ROW: &str = ".build-row";

/// The row that is held, if one is.
#[derive(Clone, Copy)]
pub(crate) struct Drag {
    build: Build,
    held: StoredValue<Option<Held>, LocalStorage>,
}

struct Held {
    row: HtmlElement,
    from: usize,
    to: usize,
    /// Of the finger: where it came down, and where it is now, in the window.
    began: f64,
    at: f64,
    /// Once it moves: all rows, with their tops in the document and their heights.
    rows: Vec<(HtmlElement, f64, f64)>,
    state: State,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Down,
    /// The open row closes first: then everything is measured.
    Closing,
    Moving,
}

impl Drag {
    pub(crate) fn new(build: Build) -> Self {
        Self { build, held: StoredValue::new_local(None) }
    }

    /// What makes a grip of the button of the row at a place. It says whether it was dragged.
    pub(crate) fn grip(self, at: usize) -> Vec<Attr> {
        vec![
            on("pointerdown", move |event| self.take(&event, at)),
            on("pointermove", move |event| self.follow(event.unchecked_ref())),
            on("pointerup", move |_| self.drop(true)),
            on("pointercancel", move |_| self.drop(false)),
            on("contextmenu", |event| event.prevent_default()),
        ]
    }

    fn take(self, event: &Event, at: usize) {
        let pointer: &PointerEvent = event.unchecked_ref();
        let grip = event.current_target().and_then(|it| it.dyn_into::<Element>().ok());
        let Some(grip) = grip.filter(|_| pointer.button() == 0 && pointer.is_primary()) else {
            return;
        };
        let row = grip.closest(ROW).ok().flatten();
        let Some(row) = row.and_then(|it| it.dyn_into::<HtmlElement>().ok()) else { return };
        let _ = grip.set_pointer_capture(pointer.pointer_id());
        let y = f64::from(pointer.client_y());
        let (rows, state) = (Vec::new(), State::Down);
        self.held.set_value(Some(Held { row, from: at, to: at, began: y, at: y, rows, state }));
    }

    fn follow(self, pointer: &PointerEvent) {
        let y = f64::from(pointer.client_y());
        let state = self.held.try_update_value(|held| {
            let held = held.as_mut()?;
            held.at = y;
            if held.state == State::Down && (y - held.began).abs() > SLACK {
                held.state = State::Closing;
                return Some(State::Closing);
            }
            (held.state == State::Moving).then_some(State::Moving)
        });
        match state.flatten() {
            Some(State::Closing) => {
                self.build.open.set(None);
                // What closes is closed by then.
                request_animation_frame(move || self.begin());
            }
            Some(_) => self.place(),
            None => {}
        }
    }

    fn begin(self) {
        let begun = self.held.try_update_value(|held| {
            let Some(held) = held else { return false };
            let top = window().scroll_y().unwrap_or_default();
            let list = held.row.parent_element();
            let mut next = list.and_then(|list| list.first_element_child());
            while let Some(row) = next {
                next = row.next_element_sibling();
                let seen = row.get_bounding_client_rect();
                if row.matches(ROW).unwrap_or_default() {
                    let row: HtmlElement = row.unchecked_into();
                    held.rows.push((row, seen.top() + top, seen.height()));
                }
            }
            held.state = State::Moving;
            let _ = held.row.set_attribute("data-held", "true");
            true
        });
        if begun == Some(true) {
            self.place();
            self.scroll();
        }
    }

    /// Draws where everything would be if it were let go now.
    fn place(self) {
        self.held.update_value(|held| {
            let Some(held) = held else { return };
            let finger = held.at + window().scroll_y().unwrap_or_default();
            let middle = |(_, top, height): &(HtmlElement, f64, f64)| top + height / 2.0;
            let Some(own) = held.rows.get(held.from) else { return };
            let (home, height) = (middle(own), own.2);
            let others = held.rows.iter().enumerate().filter(|(place, _)| *place != held.from);
            held.to = others.filter(|(_, row)| middle(row) < finger).count();
            let room = height + gap(&held.rows);
            for (place, (row, ..)) in held.rows.iter().enumerate() {
                let by = if place == held.from {
                    finger - home
                } else if held.from < place && place <= held.to {
                    -room
                } else if held.to <= place && place < held.from {
                    room
                } else {
                    0.0
                };
                shift(row, by);
            }
        });
    }

    /// Frame after frame, as long as it is held.
    fn scroll(self) {
        request_animation_frame(move || {
            let at = self.held.try_with_value(|held| {
                held.as_ref().filter(|it| it.state == State::Moving).map(|it| it.at)
            });
            let Some(at) = at.flatten() else { return };
            let height = window().inner_height().ok().and_then(|it| it.as_f64()).unwrap_or(600.0);
            let near_end = NEAR_END.min(height / 3.0);
            let by = if at < NEAR_TOP {
                -(NEAR_TOP - at) / NEAR_TOP * SPEED
            } else {
                (at - (height - near_end)).max(0.0) / near_end * SPEED
            };
            if by.abs() > 0.5 {
                window().scroll_by_with_x_and_y(0.0, by);
                self.place();
            }
            self.scroll();
        });
    }

    /// Let go; `stays` where it is, or back where it was.
    fn drop(self, stays: bool) {
        let held = self.held.try_update_value(Option::take).flatten();
        let Some(held) = held else { return };
        for (row, ..) in &held.rows {
            shift(row, 0.0);
        }
        let _ = held.row.remove_attribute("data-held");
        if held.state == State::Down {
            return self.build.say(self.build.words().grip_hint);
        }
        if stays && held.state == State::Moving && held.from != held.to {
            shift_to(self.build, held.from, held.to, GRIP);
        }
    }

    /// Back where it was: Esc.
    pub(crate) fn cancel(self) {
        self.drop(false);
    }
}

/// Between two rows.
fn gap(rows: &[(HtmlElement, f64, f64)]) -> f64 {
    match rows {
        [(_, top, height), (_, next, _), ..] => (next - top - height).clamp(0.0, 16.0),
        _ => 0.0,
    }
}

fn shift(row: &HtmlElement, by: f64) {
    let style = row.style();
    let _ = if by.abs() < 0.5 {
        style.remove_property("translate").map(drop)
    } else {
        let by = (by as i32).to_string();
        style.set_property("translate", &["0 ", &by, "px"].concat())
    };
}
