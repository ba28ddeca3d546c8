//! Many figures on one page that cost nothing until they are seen.
//!
//! A figure is drawn when it comes near: at most one in an animation frame, and put into the page
//! in the next, so that neither frame is late. When nothing is scrolled and all that is near is
//! drawn, the few nearest the middle move, each a few times; then the page rests and asks for no
//! more frames. `playing` pauses all of them (WCAG 2.2.2).

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use kneeline::exercise::Exercise;
use kneeline::figure::{Beat, Scene, Style, glow, looped};
use leptos::prelude::*;
use leptos::web_sys::Element;

use super::figure::{SVG, Stage, frame_of, is_other_turn};
use super::figure_loop::{loops, working_end};
use super::live::effect;
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

struct Picture {
    exercise: &'static Exercise,
    /// The box that is watched: it has its size before anything is drawn.
    frame: Element,
    /// Made when it is first drawn.
    canvas: Option<Canvas>,
    near: bool,
    state: State,
}

struct Canvas {
    svg: Element,
    stage: Stage,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    /// Its still must be drawn.
    Due,
    /// Drawn and not in the page yet.
    Ready,
    Still,
    /// Milliseconds since it began to move.
    Moving(f64),
    /// Moved often enough.
    Over,
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
        room.pictures.push(Picture { exercise, frame, canvas: None, near, state: State::Due });
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

impl Picture {
    /// One step towards being seen: drawn, and then put into the page.
    fn appear(&mut self) {
        match (&self.canvas, self.state) {
            (Some(canvas), State::Ready) => {
                let _ = self.frame.append_child(&canvas.svg);
                self.state = State::Still;
            }
            (Some(_), _) => self.rest(State::Still),
            (None, _) => {
                self.canvas = Canvas::new(self.exercise);
                self.rest(State::Ready);
            }
        }
    }

    /// The picture that stands for the whole movement.
    fn rest(&mut self, state: State) {
        let level = working_end(self.exercise);
        self.show(level, None, Style::still(self.exercise.tempo.starts_with));
        self.state = state;
    }

    /// The movement, from and to the end at which it rests.
    fn show_at(&mut self, ran_ms: f64) {
        let exercise = self.exercise;
        let [(_, opening_ms), ..] = looped::phases(exercise);
        if ran_ms > loops(exercise) as f64 * f64::from(looped::rep_ms(exercise)) {
            return self.rest(State::Over);
        }
        let (level, beat) = looped::at(exercise, ran_ms as u32 + opening_ms);
        let style = Style { other_side: is_other_turn(exercise, beat.rep), ..Style::MOVING };
        self.show(level, Some(beat), style);
    }

    fn show(&self, level: f32, beat: Option<Beat>, style: Style) {
        let Some(canvas) = &self.canvas else { return };
        let movement = self.exercise.movement;
        canvas.stage.show(&Scene {
            movement,
            view: &movement.view,
            level,
            beat,
            glow: glow(self.exercise.tempo.starts_with, level),
            style,
            pose: None,
        });
    }
}

impl Canvas {
    fn new(exercise: &Exercise) -> Option<Self> {
        let document = document();
        let svg = document.create_element_ns(Some(SVG), "svg").ok()?;
        let group = document.create_element_ns(Some(SVG), "g").ok()?;
        let (view_box, _) = frame_of(&exercise.movement.view, false);
        for (name, value) in [("class", "figure"), ("aria-hidden", "true"), ("viewBox", &view_box)]
        {
            svg.set_attribute(name, value).ok()?;
        }
        svg.append_child(&group).ok()?;
        Some(Self { svg, stage: Stage::new(group) })
    }
}

fn now_ms() -> f64 {
    window().performance().map_or(0.0, |clock| clock.now())
}
