//! A picture on its way in: what goes on, and what went wrong.

use std::rc::Rc;

use kneeline::words::assess;
use leptos::prelude::*;
use leptos::web_sys::Event;

use super::attr::Found;
use crate::app::ask;
use crate::app::pictures::{self, Camera, Failure, Film, Still};
use crate::app::state::AppState;

/// What goes on: nothing yet, a film, the camera.
pub(crate) const CHOOSE: usize = 0;
pub(crate) const FILM: usize = 1;
pub(crate) const LIVE: usize = 2;
/// The ids of what takes the focus.
pub(crate) const BACK: &str = "frame-back";
pub(crate) const TAKE: &str = "take-picture";

#[derive(Clone, Copy)]
pub(crate) struct Source {
    pub(crate) app: AppState,
    pub(crate) mode: RwSignal<usize>,
    /// A sentence about what went wrong.
    pub(crate) trouble: RwSignal<String>,
    pub(crate) at_ms: RwSignal<usize>,
    pub(crate) length_ms: RwSignal<usize>,
    pub(crate) video: Found,
    pub(crate) film: StoredValue<Option<Film>, LocalStorage>,
    pub(crate) camera: StoredValue<Option<Camera>, LocalStorage>,
    pub(crate) then: StoredValue<Rc<dyn Fn(Still)>, LocalStorage>,
}

impl Source {
    fn say(self, failure: Failure) {
        let words = &assess(self.app.lang()).angle;
        let said = match failure {
            Failure::NotAPicture => words.not_a_picture,
            Failure::NotAVideo => words.not_a_video,
            Failure::TooBig => words.too_big,
            Failure::Denied => words.denied,
            Failure::NoCamera => words.no_camera,
            Failure::Busy => words.busy,
        };
        self.trouble.try_set(said.to_owned());
    }

    /// Ends what was shown.
    pub(crate) fn close(self) {
        self.film.try_set_value(None);
        self.camera.try_set_value(None);
        self.mode.try_set(CHOOSE);
        self.trouble.try_set(String::new());
    }

    pub(crate) fn came(self, still: Result<Still, Failure>) {
        match still {
            Ok(still) => {
                self.close();
                if let Some(then) = self.then.try_get_value() {
                    then(still);
                }
            }
            Err(failure) => self.say(failure),
        }
    }

    pub(crate) fn photo(self, event: &Event) {
        self.close();
        if let Some(file) = pictures::chosen(event) {
            pictures::still(file, Box::new(move |still| self.came(still)));
        }
    }

    pub(crate) fn film(self, event: &Event) {
        self.close();
        let Some((file, video)) = pictures::chosen(event).zip(self.video.get()) else { return };
        let then = move |film: Result<Film, Failure>| match film {
            // The page may be gone: then the film goes, too.
            Ok(_) if self.mode.try_get_untracked().is_none() => {}
            Ok(film) => {
                self.length_ms.try_set(film.length_ms() as usize);
                self.film.try_set_value(Some(film));
                self.at_ms.try_set(0);
                self.seek(1);
                self.mode.try_set(FILM);
                ask::focus(BACK.to_owned());
            }
            Err(failure) => self.say(failure),
        };
        pictures::film(&video, &file, Box::new(then));
    }

    pub(crate) fn seek(self, ms: usize) {
        let length_ms = self.length_ms.get_untracked();
        let ms = ms.min(length_ms.saturating_sub(1));
        self.at_ms.set(ms);
        self.film.with_value(|film| {
            if let Some(film) = film {
                film.seek(ms as u32);
            }
        });
    }

    pub(crate) fn open_camera(self) {
        self.close();
        let Some(video) = self.video.get() else { return };
        let then = move |camera: Result<Camera, Failure>| match camera {
            Ok(camera) => {
                // The page may be gone: then the camera goes off again.
                if self.mode.try_set(LIVE).is_none() {
                    self.camera.set_value(Some(camera));
                    ask::focus(TAKE.to_owned());
                }
            }
            Err(failure) => self.say(failure),
        };
        pictures::open_camera(&video, Box::new(then));
    }
}
