//! A picture being measured: which points are set, how it is zoomed, what they make.

use kneeline::assess::angle::{self, Point, Shot, Window, ZOOMS, tenths};
use kneeline::exercise::Side;
use leptos::prelude::*;

use super::attr::Found;
use crate::app::state::AppState;

/// The id of the picture, for the focus.
pub(crate) const STAGE: &str = "angle-stage";
/// Hip, knee, ankle; then the two hip bones.
pub(crate) const POINTS: usize = 5;
pub(crate) const LEG: usize = 3;
/// Where a point begins that is set by keys, in parts of the picture.
const BEGIN: [(f32, f32); POINTS] =
    [(0.5, 0.35), (0.5, 0.6), (0.5, 0.85), (0.45, 0.3), (0.55, 0.3)];

/// A picture being measured.
#[derive(Clone, Copy)]
pub(crate) struct Measuring {
    pub(crate) app: AppState,
    pub(crate) url: RwSignal<String>,
    pub(crate) size: StoredValue<(f32, f32)>,
    /// And last the middle of what is shown.
    pub(crate) points: RwSignal<[Option<Point>; POINTS + 1]>,
    /// Which of them is moved.
    pub(crate) active: RwSignal<usize>,
    pub(crate) zoom: RwSignal<usize>,
    pub(crate) drags: RwSignal<bool>,
    /// Read out when a point has come to rest.
    pub(crate) said: RwSignal<String>,
    pub(crate) svg: Found,
    /// The right leg, mirrored, from behind, the pelvis too.
    pub(crate) right: RwSignal<bool>,
    pub(crate) mirrored: RwSignal<bool>,
    pub(crate) behind: RwSignal<bool>,
    pub(crate) pelvis: RwSignal<bool>,
}

impl Measuring {
    pub(crate) fn new(app: AppState) -> Self {
        Self {
            app,
            url: RwSignal::new(String::new()),
            size: StoredValue::new((1.0, 1.0)),
            points: RwSignal::new([None; POINTS + 1]),
            active: RwSignal::new(0),
            zoom: RwSignal::new(0),
            drags: RwSignal::new(false),
            said: RwSignal::new(String::new()),
            svg: Found::new(),
            right: RwSignal::new(true),
            mirrored: RwSignal::new(false),
            behind: RwSignal::new(false),
            pelvis: RwSignal::new(false),
        }
    }

    /// Begins with a picture.
    pub(crate) fn show(self, url: &str, (width, height): (u32, u32)) {
        let size = (width as f32, height as f32);
        self.size.set_value(size);
        self.points.set([None; POINTS + 1]);
        self.active.set(0);
        self.zoom.set(0);
        self.url.set(url.to_owned());
    }

    pub(crate) fn side(self) -> Side {
        if self.right.get() { Side::Right } else { Side::Left }
    }

    /// The knee angle in tenths of a degree, once its points are set.
    pub(crate) fn knee(self) -> Option<i16> {
        let [Some(hip), Some(knee), Some(ankle), ..] = self.points.get() else { return None };
        let shot = Shot { mirrored: self.mirrored.get(), behind: self.behind.get() };
        angle::knee(hip, knee, ankle, self.side(), shot).map(tenths)
    }

    /// The slope of the pelvis, if it is wanted and set.
    pub(crate) fn slope(self) -> Option<i16> {
        let [_, _, _, Some(stance), Some(free), _] = self.points.get() else { return None };
        let slope = angle::pelvis(stance, free).map(tenths);
        slope.filter(|_| self.pelvis.get())
    }

    /// What was tapped, as it is kept.
    pub(crate) fn told(self) -> String {
        let points = self.points.get_untracked();
        let mut told = String::new();
        for point in points.iter().take(LEG).flatten() {
            if !told.is_empty() {
                told.push(' ');
            }
            let [x, y] = [point.x, point.y].map(|it| (it.round() as i32).to_string());
            told.push_str(&[&x, ",", &y].concat());
        }
        told
    }

    pub(crate) fn wanted(self) -> usize {
        if self.pelvis.get() { POINTS } else { LEG }
    }

    pub(crate) fn window(self) -> Window {
        let zoom = ZOOMS[self.zoom.get().min(ZOOMS.len() - 1)];
        let all = Window::all(self.size.get_value());
        Window { zoom, middle: self.points.get()[POINTS].unwrap_or(all.middle), ..all }
    }

    /// Sets the active point.
    pub(crate) fn put(self, at: Point) {
        let place = self.active.get_untracked();
        let at = at.within(self.size.get_value());
        self.points.update(|points| points[place.min(POINTS - 1)] = Some(at));
    }

    /// The next point that is not set.
    pub(crate) fn due(self) -> Option<usize> {
        let points = self.points.get_untracked();
        points.iter().take(untrack(|| self.wanted())).position(Option::is_none)
    }

    pub(crate) fn begin(self, place: usize) -> Point {
        let (x, y) = BEGIN[place.min(POINTS - 1)];
        let (width, height) = self.size.get_value();
        Point { x: (width * x).round(), y: (height * y).round() }
    }

    pub(crate) fn center(self) {
        let place = self.active.get_untracked();
        if let Some(point) = self.points.get_untracked()[place.min(POINTS - 1)] {
            self.points.update(|points| points[POINTS] = Some(point));
        }
    }

    pub(crate) fn enlarge(self, up: bool) {
        self.center();
        self.zoom.update(|zoom| {
            *zoom = if up { (*zoom + 1).min(ZOOMS.len() - 1) } else { zoom.saturating_sub(1) };
        });
    }
}
