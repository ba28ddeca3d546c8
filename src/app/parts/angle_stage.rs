//! The picture with its points: tap, drag with a loupe beside the finger, nudge by keys and buttons,
//! zoom; the angle while it is set.

use kneeline::assess::angle::{self, Band, Point, Shot, Window, ZOOMS, tenths};
use kneeline::exercise::Side;
use kneeline::words::assess;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event, KeyboardEvent, MouseEvent};

use super::attr::{Attr, Found, found, holds, is, keeps, lives, on};
use super::live::{live, live_view, when};
use super::markup::{button, choice, el, focus, group, icon, press, say, tell, text, told, with};
use super::node::{SVG, ToView, View, element};
use crate::app::ask;
use crate::app::pictures::place_of;
use crate::app::state::AppState;

/// Hip, knee, ankle; then the two hip bones.
pub(crate) const POINTS: usize = 5;
const LEG: usize = 3;
/// A finger this near to a point takes it, in pixels of the screen.
const NEAR: f32 = 28.0;
/// How much larger the loupe shows than the picture around it.
const LOUPE: f32 = 2.5;
/// Its half width, in pixels of the screen; and how far beside the finger it stands.
const LOUPE_HALF: f32 = 64.0;
/// Steps of a key with Shift, in pixels of the picture.
const FAR: f32 = 10.0;
/// Where a point begins that is set by keys, in parts of the picture.
const BEGIN: [(f32, f32); POINTS] =
    [(0.5, 0.35), (0.5, 0.6), (0.5, 0.85), (0.45, 0.3), (0.55, 0.3)];

/// The id of the picture, for the focus.
pub(crate) const STAGE: &str = "angle-stage";

/// A picture being measured.
#[derive(Clone, Copy)]
pub(crate) struct Measuring {
    pub(crate) app: AppState,
    pub(crate) url: RwSignal<String>,
    pub(crate) size: StoredValue<(f32, f32)>,
    /// And last the middle of what is shown.
    points: RwSignal<[Option<Point>; POINTS + 1]>,
    /// Which of them is moved.
    active: RwSignal<usize>,
    zoom: RwSignal<usize>,
    drags: RwSignal<bool>,
    /// Read out when a point has come to rest.
    said: RwSignal<String>,
    svg: Found,
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

    fn wanted(self) -> usize {
        if self.pelvis.get() { POINTS } else { LEG }
    }

    fn window(self) -> Window {
        let zoom = ZOOMS[self.zoom.get().min(ZOOMS.len() - 1)];
        let all = Window::all(self.size.get_value());
        Window { zoom, middle: self.points.get()[POINTS].unwrap_or(all.middle), ..all }
    }

    /// The point of the picture under a finger, and pixels of the screen for each of the picture.
    fn under(self, event: &Event) -> Option<(Point, f32)> {
        let svg: Element = self.svg.get()?.into();
        let [left, top, width, height] = place_of(&svg);
        let mouse: &MouseEvent = event.unchecked_ref();
        let at = Point { x: mouse.client_x() as f32 - left, y: mouse.client_y() as f32 - top };
        let window = untrack(|| self.window());
        Some((window.point(at, (width, height)), window.scale((width, height))))
    }

    /// A finger comes down: it takes a point that is near, or sets the one that is due.
    fn take(self, event: &Event) {
        let Some((at, scale)) = self.under(event) else { return };
        event.prevent_default();
        capture(event);
        let points = self.points.get_untracked();
        let wanted = untrack(|| self.wanted());
        let off = |point: Point| {
            let (x, y) = (point.x - at.x, point.y - at.y);
            (x * x + y * y).sqrt() * scale
        };
        let mut nearest = None;
        for (place, point) in points.iter().enumerate().take(wanted) {
            let Some(off) = point.map(off).filter(|off| *off <= NEAR) else { continue };
            if nearest.is_none_or(|(_, least)| off < least) {
                nearest = Some((place, off));
            }
        }
        if let Some((place, _)) = nearest {
            self.active.set(place);
        } else {
            // All are set: the one that is active moves there.
            if let Some(due) = self.due() {
                self.active.set(due);
            }
            self.put(at);
        }
        self.drags.set(true);
    }

    fn drag(self, event: &Event) {
        if !self.drags.get_untracked() {
            return;
        }
        if let Some((at, _)) = self.under(event) {
            self.put(at);
        }
    }

    fn drop(self) {
        if self.drags.get_untracked() {
            self.drags.set(false);
            self.settle();
        }
    }

    /// Sets the active point.
    fn put(self, at: Point) {
        let place = self.active.get_untracked();
        let at = at.within(self.size.get_value());
        self.points.update(|points| points[place.min(POINTS - 1)] = Some(at));
    }

    /// A point has come to rest: says what is known now, goes on to the next.
    fn settle(self) {
        let words = &assess(self.app.lang()).angle;
        let said = match (self.due(), untrack(|| self.knee())) {
            (Some(due), _) => words.place[due].to_owned(),
            (None, Some(tenths)) => told_angle(self, tenths),
            (None, None) => words.not_yet.to_owned(),
        };
        self.said.set(said);
        if let Some(due) = self.due() {
            self.active.set(due);
            self.zoom.set(0);
        }
    }

    /// The next point that is not set.
    fn due(self) -> Option<usize> {
        let points = self.points.get_untracked();
        points.iter().take(untrack(|| self.wanted())).position(Option::is_none)
    }

    /// Moves the active point by pixels of the picture; sets it first where it is not.
    fn nudge(self, x: f32, y: f32) {
        let place = self.active.get_untracked();
        let was = self.points.get_untracked()[place.min(POINTS - 1)];
        let begin = was.unwrap_or_else(|| self.begin(place));
        self.put(Point { x: begin.x + x, y: begin.y + y });
        if ZOOMS[self.zoom.get_untracked().min(ZOOMS.len() - 1)] > 1.0 {
            self.center();
        }
        let words = &assess(self.app.lang()).angle;
        let said = match untrack(|| self.knee()) {
            Some(tenths) => told_angle(self, tenths),
            None => words.points[place.min(POINTS - 1)].to_owned(),
        };
        self.said.set(said);
    }

    fn begin(self, place: usize) -> Point {
        let (x, y) = BEGIN[place.min(POINTS - 1)];
        let (width, height) = self.size.get_value();
        Point { x: (width * x).round(), y: (height * y).round() }
    }

    fn center(self) {
        let place = self.active.get_untracked();
        if let Some(point) = self.points.get_untracked()[place.min(POINTS - 1)] {
            self.points.update(|points| points[POINTS] = Some(point));
        }
    }

    fn enlarge(self, up: bool) {
        self.center();
        self.zoom.update(|zoom| {
            *zoom = if up { (*zoom + 1).min(ZOOMS.len() - 1) } else { zoom.saturating_sub(1) };
        });
    }

    fn key(self, event: &Event) {
        let key: &KeyboardEvent = event.unchecked_ref();
        let step = if key.shift_key() { FAR } else { 1.0 };
        match key.key().as_str() {
            "ArrowLeft" => self.nudge(-step, 0.0),
            "ArrowRight" => self.nudge(step, 0.0),
            "ArrowUp" => self.nudge(0.0, -step),
            "ArrowDown" => self.nudge(0.0, step),
            "Enter" => self.settle(),
            "+" | "=" => self.enlarge(true),
            "-" => self.enlarge(false),
            _ => return,
        }
        event.prevent_default();
    }
}

fn told_angle(it: Measuring, tenths: i16) -> String {
    let words = &assess(it.app.lang()).angle;
    let degrees = (words.degrees)(tenths, angle::error(1));
    [words.angle, ": ", &degrees, ". ", (words.band)(Band::of(tenths))].concat()
}

/// The finger stays with the picture while it is down, wherever it goes.
fn capture(event: &Event) {
    let target = event.current_target().and_then(|it| it.dyn_into::<Element>().ok());
    let pointer: &leptos::web_sys::PointerEvent = event.unchecked_ref();
    if let Some(element) = target {
        let _ = element.set_pointer_capture(pointer.pointer_id());
        focus(&["#", STAGE].concat());
    }
}

/// The picture, its points, the loupe; the controls below.
pub(crate) fn stage(it: Measuring) -> View {
    let words = &assess(it.app.lang()).angle;
    let frame = live(move || frame_text(it.window().frame()));
    let mut attributes = vec![
        is("aria-hidden", "true"),
        is("preserveAspectRatio", "xMidYMid meet"),
        lives("viewBox", frame),
        found(it.svg),
        on("pointerdown", move |event| it.take(&event)),
        on("pointermove", move |event| it.drag(&event)),
        on("pointerup", move |_| it.drop()),
        on("pointercancel", move |_| it.drop()),
    ];
    attributes.push(ratio(it));
    let picture = element(
        SVG,
        "svg",
        "angle-stage__picture",
        attributes,
        vec![
            image(it),
            element(SVG, "g", "", Vec::new(), vec![live_view(move || marks(it, true))]),
        ],
    );
    let loupe = when(move || it.drags.get(), move || loupe(it));
    let task = live(move || {
        let points = it.points.get();
        match points.iter().take(it.wanted()).position(Option::is_none) {
            Some(due) => words.place[due],
            None => words.all_placed,
        }
    });
    let room = vec![
        is("id", STAGE),
        is("tabindex", "0"),
        is("role", "application"),
        is("aria-label", words.picture),
        on("keydown", move |event| it.key(&event)),
    ];
    let inner = vec![
        tell("p", "angle-stage__task", task),
        with("div", "angle-stage__room", room, vec![picture, loupe]),
        reading(it),
        told("unseen", live(move || it.said.get())),
        points_row(it),
        nudges(it),
        switches(it),
    ];
    el("div", "angle-stage stack", inner)
}

/// As wide to high as the picture, so that it fills its room.
fn ratio(it: Measuring) -> Attr {
    Attr::Does(Box::new(move |element| {
        let (width, height) = it.size.get_value();
        let style = element.unchecked_ref::<leptos::web_sys::HtmlElement>().style();
        let share = [&(width as u32).to_string(), " / ", &(height as u32).to_string()].concat();
        let _ = style.set_property("aspect-ratio", &share);
    }))
}

fn image(it: Measuring) -> View {
    let (width, height) = it.size.get_value();
    let attributes = vec![
        lives("href", live(move || it.url.get())),
        keeps("width", (width as u32).to_string()),
        keeps("height", (height as u32).to_string()),
    ];
    element(SVG, "image", "", attributes, Vec::new())
}

fn frame_text(frame: [f32; 4]) -> String {
    frame.map(number).join(" ")
}

/// With one digit after the point.
fn number(value: f32) -> String {
    let tenths = (value * 10.0).round() as i32;
    let sign = if tenths < 0 { "-" } else { "" };
    let size = tenths.unsigned_abs();
    [sign, &(size / 10).to_string(), ".", &(size % 10).to_string()].concat()
}

/// Lines and points; in the loupe only a cross stands for the point that is moved.
fn marks(it: Measuring, whole: bool) -> View {
    let points = it.points.get();
    let window = it.window();
    // Lines and points look the same whatever is zoomed.
    let unit = window.size.0.max(window.size.1) / window.zoom / 400.0;
    let mut shapes = leg_lines(&points, unit);
    if it.pelvis.get() {
        shapes.extend(line(points[3], points[4], "angle-line", unit));
        if let Some(stance) = points[3] {
            let far = Point { x: window.size.0, y: stance.y };
            let near = Point { x: 0.0, y: stance.y };
            shapes.extend(line(Some(near), Some(far), "angle-line angle-line--level", unit / 2.0));
        }
    }
    for (place, point) in points.iter().enumerate().take(it.wanted()) {
        let Some(point) = point.filter(|_| whole) else { continue };
        let active = it.active.get() == place;
        let class = if active { "angle-point angle-point--active" } else { "angle-point" };
        shapes.push(circle(point, 7.0 * unit, class, unit));
        shapes.push(circle(point, 1.2 * unit, "angle-point__middle", unit));
    }
    shapes.view()
}

/// Thigh and shank, and how the shank would lie in line with the thigh.
pub(crate) fn leg_lines(points: &[Option<Point>], unit: f32) -> Vec<View> {
    let [hip, knee, ankle, ..] = points else { return Vec::new() };
    let mut shapes = Vec::new();
    if let (Some(hip), Some(knee)) = (hip, knee) {
        let straight = Point { x: knee.x * 1.8 - hip.x * 0.8, y: knee.y * 1.8 - hip.y * 0.8 };
        shapes.extend(line(Some(*knee), Some(straight), "angle-line angle-line--straight", unit));
    }
    shapes.extend(line(*hip, *knee, "angle-line", unit));
    shapes.extend(line(*knee, *ankle, "angle-line", unit));
    shapes
}

fn line(from: Option<Point>, to: Option<Point>, class: &'static str, unit: f32) -> Vec<View> {
    let Some((from, to)) = from.zip(to) else { return Vec::new() };
    let places = [("x1", from.x), ("y1", from.y), ("x2", to.x), ("y2", to.y)];
    let drawn = |class: &'static str, width: f32| {
        let mut attributes: Vec<Attr> =
            places.into_iter().map(|(name, value)| keeps(name, number(value))).collect();
        attributes.push(keeps("stroke-width", number(width)));
        element(SVG, "line", class, attributes, Vec::new())
    };
    // A dark edge, so that it is seen on every picture.
    vec![drawn("angle-line__edge", 3.4 * unit), drawn(class, 1.8 * unit)]
}

fn circle(at: Point, radius: f32, class: &'static str, unit: f32) -> View {
    let attributes = vec![
        keeps("cx", number(at.x)),
        keeps("cy", number(at.y)),
        keeps("r", number(radius)),
        keeps("stroke-width", number(1.8 * unit)),
    ];
    element(SVG, "circle", class, attributes, Vec::new())
}

/// What is under the finger, larger, in the corner away from it.
fn loupe(it: Measuring) -> View {
    let here = move || {
        let points = it.points.get();
        points[it.active.get().min(POINTS - 1)].unwrap_or_default()
    };
    let half = move || {
        let shown = it.svg.get().map(|svg| place_of(&svg));
        let scale = shown.map_or(1.0, |[_, _, width, height]| it.window().scale((width, height)));
        LOUPE_HALF / scale / LOUPE
    };
    let frame = live(move || {
        let (at, half) = (here(), half());
        frame_text([at.x - half, at.y - half, half * 2.0, half * 2.0])
    });
    let right = live(move || {
        let [x, _, width, _] = it.window().frame();
        if here().x < x + width / 2.0 { "right" } else { "left" }
    });
    let cross = live(move || {
        let (at, half) = (here(), half());
        let [left, top, right, bottom] =
            [at.x - half, at.y - half, at.x + half, at.y + half].map(number);
        let [x, y] = [at.x, at.y].map(number);
        let gap = half / 8.0;
        let [x1, x2] = [at.x - gap, at.x + gap].map(number);
        let [y1, y2] = [at.y - gap, at.y + gap].map(number);
        [
            "M", &left, " ", &y, "H", &x1, "M", &x2, " ", &y, "H", &right, "M", &x, " ", &top, "V",
            &y1, "M", &x, " ", &y2, "V", &bottom,
        ]
        .concat()
    });
    let cross = |class: &'static str| {
        let attributes = vec![lives("d", cross), is("vector-effect", "non-scaling-stroke")];
        element(SVG, "path", class, attributes, Vec::new())
    };
    let inner = vec![image(it), cross("loupe__edge"), cross("loupe__cross")];
    let attributes =
        vec![is("aria-hidden", "true"), lives("viewBox", frame), lives("data-at", right)];
    element(SVG, "svg", "loupe", attributes, inner)
}

/// The angle and what it is called.
fn reading(it: Measuring) -> View {
    let words = &assess(it.app.lang()).angle;
    let number = live(move || match it.knee() {
        Some(tenths) => (words.degrees)(tenths, angle::error(1)),
        None => words.not_yet.to_owned(),
    });
    let band = live(move || it.knee().map_or("", |tenths| (words.band)(Band::of(tenths))));
    let slope = live(move || it.slope().map(words.pelvis).unwrap_or_default());
    let state = live(move || if it.knee().is_some() { "set" } else { "open" });
    let inner = vec![
        tell("b", "angle-reading__number", number),
        tell("span", "angle-reading__band", band),
        tell("span", "caption", slope),
    ];
    with("p", "angle-reading", vec![lives("data-state", state)], inner)
}

/// Which point is moved, and how to set it without tapping the picture.
fn points_row(it: Measuring) -> View {
    let words = &assess(it.app.lang()).angle;
    let buttons = live_view(move || {
        let buttons = (0..it.wanted()).map(|place| {
            let is_set = move || it.points.get()[place].is_some();
            let glyph = super::markup::glyph(move || if is_set() { "check" } else { "plus" });
            let attributes =
                vec![is("type", "button"), holds("aria-pressed", move || it.active.get() == place)];
            let inner = vec![glyph, text(words.points[place])];
            press("button angle-stage__point", attributes, inner, move || {
                it.active.set(place);
                it.center();
            })
        });
        el("div", "row", buttons.collect())
    });
    let middle = when(
        move || it.points.get()[it.active.get().min(POINTS - 1)].is_none(),
        move || set_middle(it),
    );
    group("stack", words.nudge, vec![buttons, middle])
}

/// For those who do not tap the picture: the arrows move it from there.
fn set_middle(it: Measuring) -> View {
    let name = assess(it.app.lang()).angle.set_middle;
    button("button", "plus", name, move || {
        let place = it.active.get_untracked();
        it.put(it.begin(place));
        it.settle();
        ask::focus(STAGE.to_owned());
    })
}

/// Arrows for those who cannot drag, and the zoom.
fn nudges(it: Measuring) -> View {
    let words = &assess(it.app.lang()).angle;
    let arrow = |place: usize, glyph: &'static str, x: f32, y: f32| {
        let attributes = vec![is("type", "button"), is("aria-label", words.nudges[place])];
        press("button", attributes, vec![icon(glyph)], move || it.nudge(x, y))
    };
    let arrows = vec![
        arrow(0, "arrow-left", -1.0, 0.0),
        arrow(1, "arrow-up", 0.0, -1.0),
        arrow(2, "arrow-down", 0.0, 1.0),
        arrow(3, "arrow-right", 1.0, 0.0),
    ];
    let zoom = |name: &'static str, glyph: &'static str, up: bool| {
        let attributes = vec![is("type", "button"), is("aria-label", name)];
        press("button", attributes, vec![icon(glyph)], move || it.enlarge(up))
    };
    let zoomed = live(move || (words.zoomed)(it.window().zoom));
    let zooms = vec![
        zoom(words.zoom_out, "minus", false),
        tell("p", "angle-stage__zoom", zoomed),
        zoom(words.zoom_in, "plus", true),
    ];
    let inner = vec![
        group("angle-stage__arrows", words.nudge, arrows),
        el("div", "angle-stage__zooms", zooms),
    ];
    el("div", "angle-stage__tools", inner)
}

fn switches(it: Measuring) -> View {
    let words = &assess(it.app.lang()).angle;
    let legs = [false, true].map(|right| {
        let name = words.legs[usize::from(right)];
        choice("choice__option", name, move || it.right.get() == right, move || it.right.set(right))
    });
    let flip = |name: &'static str, hint: &'static str, on: RwSignal<bool>| {
        let attributes = vec![is("role", "switch"), holds("aria-checked", move || on.get())];
        let names = vec![say("span", "", name), say("span", "caption", hint)];
        let inner = vec![
            el("span", "switch__name", names),
            el("span", "switch__track", vec![icon("check")]),
        ];
        press("switch", attributes, inner, move || on.update(|on| *on = !*on))
    };
    let inner = vec![
        say("p", "setting__name", words.leg),
        group("choice", words.leg, legs.into()),
        flip(words.mirrored, words.mirrored_hint, it.mirrored),
        flip(words.behind, "", it.behind),
        flip(words.pelvis_line, words.level, it.pelvis),
    ];
    el("div", "stack angle-stage__switches", inner)
}
