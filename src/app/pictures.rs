//! Pictures that are measured and compared: from files and the camera, kept only when somebody says
//! so. Decides nothing.

use kneeline::day::{Day, Stamp};

use super::browser::{camera, clock, film, picture_store, still};

pub(crate) use camera::camera as open_camera;
pub(crate) use camera::{Camera, has_camera};
pub(crate) use film::{Film, film};
pub(crate) use picture_store::{Kept, delete};
pub(crate) use still::{Failure, ObjectUrl, Still, chosen, still};

/// What the id of a picture of strides begins with. Other pictures have the id of their angle.
pub(crate) const STRIDE: &str = "stride-";

/// Every kept picture by id, which sorts those of a kind by time; `None` where they cannot be read.
pub(crate) fn all(then: impl FnOnce(Option<Vec<Kept>>) + 'static) {
    picture_store::all(Box::new(then));
}

/// Keeps a picture under an id; `then` hears whether there was room.
pub(crate) fn keep(id: String, still: &Still, points: String, then: impl FnOnce(bool) + 'static) {
    let secs = clock::stamp().epoch_secs as f64;
    let kept = Kept { id, blob: still.blob.clone(), size: still.size, points, secs };
    picture_store::put(&kept, Box::new(then));
}

/// Keeps a picture of strides.
pub(crate) fn keep_stride(still: &Still, then: impl FnOnce(bool) + 'static) {
    let id = [STRIDE, &clock::stamp().epoch_secs.to_string()].concat();
    keep(id, still, String::new(), then);
}

impl Kept {
    /// The day on which it was kept, here.
    pub(crate) fn day(&self) -> Day {
        let offset_mins = clock::stamp().offset_mins;
        Stamp { epoch_secs: self.secs as i64, offset_mins }.day()
    }

    pub(crate) fn bytes(&self) -> u32 {
        self.blob.size() as u32
    }

    pub(crate) fn is_stride(&self) -> bool {
        self.id.starts_with(STRIDE)
    }
}

/// Where an element lies in the window: left, top, width, height.
pub(crate) fn place_of(element: &leptos::web_sys::Element) -> [f32; 4] {
    let place = element.get_bounding_client_rect();
    [place.left(), place.top(), place.width(), place.height()].map(|it| it as f32)
}

/// Forgets every picture, then goes on.
pub(crate) fn erase(then: impl FnOnce() + 'static) {
    picture_store::clear(then);
}
