//! Many figures on one page that cost nothing until they are seen.
//!
//! A figure is drawn when it comes near: at most one in an animation frame, and put into the page
//! in the next, so that neither frame is late. When nothing is scrolled and all that is near is
//! drawn, the few nearest the middle move, each a few times; then the page rests and asks for no
//! more frames. `playing` pauses all of them (WCAG 2.2.2).

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use kneeline::exercise::Exercise;
use leptos::prelude::*;
use leptos::web_sys::Element;

use super::live::effect;
use super::picture::{Picture, State, now_ms};
use crate::app::ask::Near;

/// How far from what is seen a figure is drawn already.
const MARGIN: &str = "240px 0px";
/// How many move at a time.
const MOVING: usize = 3;
/// How long nothing must have been scrolled before figures move.
const SETTLED_MS: f64 = 160.0;
/// No more figures are moved on in an animation frame after this; the next one goes on there.
const FRAME_MS: f64 = 5.0;
/// A longer step than this was a pause: of the page, or of this machine.
const LONGEST_STEP_MS: f64 = 100.0;

/// The figures of one page. Lives as long as somebody keeps it; then the figures stay as they are.
#[derive(Clone)]
pub(crate) struct Gallery(Rc<RefCell<Room>>);

struct Room {
    playing: RwSignal<bool>,
    near: Option<Near>,
    pictures: Vec<Picture>,
    /// A frame is asked for.
    awake: bool,
    /// The ones that move were chosen after the last scrolling.
    settled: bool,
    scrolled_to: f64,
    scrolled_ms: f64,
    before_ms: f64,
    /// Whose turn it is.
    turn: usize,
}

impl Gallery {
    pub(crate) fn new(playing: RwSignal<bool>) -> Self {
        let room = Rc::new_cyclic(|room: &Weak<RefCell<Room>>| {
            let room = Weak::clone(room);
            let near = Near::new(MARGIN, move |frame, near| {
                if let Some(room) = room.upgrade() {
                    Self(room).told(frame, near);
                }
            });
            RefCell::new(Room {
                playing,
                near,
                pictures: Vec::new(),
                awake: false,
                settled: false,
                scrolled_to: 0.0,
                scrolled_ms: 0.0,
                before_ms: 0.0,
                turn: 0,
            })
        });
        let gallery = Self(Rc::clone(&room));
        effect(move || {
            if playing.get() {
                gallery.wake();
            }
        });
        Self(room)
    }

    /// Puts a figure into an empty box, as decoration of a card that says its name. The box must
    /// have its size by itself.
    pub(crate) fn hang(&self, exercise: &'static Exercise, frame: Element) {
        let room = &mut *self.0.borrow_mut();
        // Where nobody can tell, all are near.
        let near = room.near.is_none();
        if let Some(watching) = &room.near {
            watching.watch(&frame);
        }
        room.pictures.push(Picture::new(exercise, frame, near));
    }

    /// Figures were moved about: choose anew which ones move.
    pub(crate) fn rearranged(&self) {
        self.0.borrow_mut().settled = false;
        self.wake();
    }

    fn told(&self, frame: &Element, near: bool) {
        {
            let room = &mut *self.0.borrow_mut();
            let mut pictures = room.pictures.iter_mut();
            let Some(picture) = pictures.find(|it| it.frame == *frame) else { return };
            picture.near = near;
            if !near {
                picture.state = match picture.state {
                    State::Moving(_) => State::Due,
                    State::Over => State::Still,
                    other @ (State::Due | State::Ready | State::Still) => other,
                };
            }
            room.settled = false;
        }
        self.wake();
    }

    fn wake(&self) {
        if !std::mem::replace(&mut self.0.borrow_mut().awake, true) {
            self.next();
        }
    }

    /// Frame after frame, for as long as there is something to do and somebody to see it.
    fn next(&self) {
        let room = Rc::downgrade(&self.0);
        request_animation_frame(move || {
            let Some(room) = room.upgrade() else { return };
            let goes_on = room.borrow_mut().frame();
            room.borrow_mut().awake = goes_on;
            if goes_on {
                Self(room).next();
            }
        });
    }
}

impl Room {
    /// One animation frame; whether there is something to do in the next.
    fn frame(&mut self) -> bool {
        let now_ms = now_ms();
        let step_ms = (now_ms - self.before_ms).min(LONGEST_STEP_MS);
        self.before_ms = now_ms;
        // Read before anything is written, so that it asks for no layout.
        let scrolled_to = window().scroll_y().unwrap_or_default();
        if scrolled_to.to_bits() != self.scrolled_to.to_bits() {
            (self.scrolled_to, self.scrolled_ms, self.settled) = (scrolled_to, now_ms, false);
        }
        for state in [State::Ready, State::Due] {
            let waits = |it: &&mut Picture| it.near && it.state == state;
            if let Some(picture) = self.pictures.iter_mut().find(waits) {
                picture.appear();
                return true;
            }
        }
        if !self.playing.get_untracked() {
            return false;
        }
        if !self.settled {
            if now_ms - self.scrolled_ms < SETTLED_MS {
                return true;
            }
            self.choose();
            self.settled = true;
            return true;
        }
        self.move_on(step_ms, now_ms + FRAME_MS)
    }

    /// Lets those move that are nearest the middle of the window, and nobody else.
    fn choose(&mut self) {
        let Some(root) = document().document_element() else { return };
        let (width, height) = (f64::from(root.client_width()), f64::from(root.client_height()));
        let mut chosen = [(f64::INFINITY, usize::MAX); MOVING];
        for (place, picture) in self.pictures.iter().enumerate().filter(|(_, it)| it.near) {
            let seen = picture.frame.get_bounding_client_rect();
            if seen.height() <= 0.0 || seen.bottom() < 0.0 || seen.top() > height {
                continue;
            }
            let across = seen.left() + seen.right() - width;
            let down = seen.top() + seen.bottom() - height;
            let far = across * across + down * down;
            if let Some(at) = chosen.iter().position(|it| far < it.0) {
                chosen[at..].rotate_right(1);
                chosen[at] = (far, place);
            }
        }
        for (place, picture) in self.pictures.iter_mut().enumerate() {
            let is_chosen = chosen.iter().any(|it| it.1 == place);
            picture.state = match picture.state {
                State::Still if is_chosen => State::Moving(0.0),
                State::Moving(_) if !is_chosen => State::Due,
                other => other,
            };
        }
    }

    /// Moves them on in turn, as many as there is time for; whether any still moves.
    fn move_on(&mut self, step_ms: f64, until_ms: f64) -> bool {
        for picture in &mut self.pictures {
            if let State::Moving(ran_ms) = &mut picture.state {
                *ran_ms += step_ms;
            }
        }
        let count = self.pictures.len();
        for place in self.turn + 1..=self.turn + count {
            let picture = &mut self.pictures[place % count];
            let State::Moving(ran_ms) = picture.state else { continue };
            picture.show_at(ran_ms);
            self.turn = place % count;
            if now_ms() > until_ms {
                break;
            }
        }
        self.pictures.iter().any(|it| matches!(it.state, State::Moving(_) | State::Due) && it.near)
    }
}
