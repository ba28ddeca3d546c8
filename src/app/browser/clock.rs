//! The page's own clock, and the wall clock, which stamps what is stored.

use kneeline::day::Stamp;

/// The page's own monotone clock.
pub(crate) fn page_ms() -> f64 {
    web_sys::window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now())
}

/// Milliseconds of the wall clock.
pub(crate) fn wall_ms() -> f64 {
    js_sys::Date::now()
}

/// Now, as the wall clock of this device shows it.
pub(crate) fn stamp() -> Stamp {
    let now = js_sys::Date::new_0();
    Stamp {
        epoch_secs: (now.get_time() / 1000.0) as i64,
        offset_mins: -(now.get_timezone_offset() as i16),
    }
}

/// Chance, for ids.
pub(crate) fn chance() -> u32 {
    (js_sys::Math::random() * f64::from(u32::MAX)) as u32
}
