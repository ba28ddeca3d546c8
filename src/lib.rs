//! Kneeline's core: everything the product knows, without a browser, a clock or chance.
//!
//! Read the modules in this order and you have the product:
//!
//! - [`day`]: civil days without a time-zone database
//! - [`curve`]: sines and powers, small
//! - [`percent`]: any text in the letters of an address
//! - [`lang`]: the languages
//! - [`exercise`]: the vocabulary: exercise, phase, tempo, dose, sides, kit, movement
//! - [`circuit`]: what to do in which order, and its limits
//! - [`library`]: the content: one file per exercise, circuit and lesson; the sources
//! - [`timeline`]: circuit + pace -> every phase and every cue with its millisecond
//! - [`builder`]: a circuit in the making: edits, undo, totals, warnings
//! - [`voice`]: what is said when: phrases, and the script laid over a timeline
//! - [`figure`]: a movement at a level, seen by a camera -> shapes to paint
//! - [`qr`]: a text as a QR code
//! - [`handout`]: a circuit on paper
//! - [`sound`]: a window of timeline and script -> samples
//! - [`conductor`]: what time it is and what to queue, from the device's clocks
//! - [`cadence`]: steps per minute tapped along, and a click for every step of a run
//! - [`session`]: the running workout: `apply(Event, now) -> Vec<Effect>`
//! - [`history`]: what happened: sessions, totals, weeks
//! - [`diary`]: what a person writes down: runs, mornings, self-tests, choices, circuits, moods
//! - [`assess`]: self-tests: protocols, scores, the knee angle
//! - [`plan`]: what comes next: pain rules, stages and gates, doses, today, the week
//! - [`chart`]: numbers -> the geometry of a chart
//! - [`route`], [`share`]: addresses; circuits in links
//! - [`save`]: lines in a key-value store: load, append, finish, quarantine
//! - [`words`]: every sentence of the interface; search; the file with the words of pages
//!
//! The shell (`src/main.rs`, `src/app/`, feature `web`) is the only place that knows Leptos and
//! the browser.
//!
//! # Invariants
//! - A module uses only modules above it in this list; `tests/rules.rs` checks it.
//! - Time, randomness, storage and sample rate are arguments. The core never asks.
//! - Times on a timeline are whole milliseconds. Nothing is accumulated in floating point.
//! - Loading never writes. What does not decode is kept.

pub mod assess;
pub mod builder;
pub mod cadence;
pub mod chart;
pub mod circuit;
pub mod conductor;
pub mod curve;
pub mod day;
pub mod diary;
pub mod exercise;
pub mod figure;
pub mod handout;
pub mod history;
#[path = "words/lang.rs"]
pub mod lang;
pub mod library;
pub mod percent;
pub mod plan;
pub mod qr;
pub mod route;
pub mod save;
pub mod session;
pub mod share;
pub mod sound;
pub mod timeline;
pub mod voice;
pub mod words;
