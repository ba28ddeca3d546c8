//! Pictures that are measured and compared: from files and the camera, kept only when somebody says
//! so. And drawn pages that are handed over. Decides nothing.

use kneeline::day::{Day, Stamp};

use super::browser::{camera, clock, drawing, file, film, picture_store, still};

pub(crate) use camera::camera as open_camera;
pub(crate) use camera::{Camera, has_camera};
pub(crate) use drawing::ObjectUrl;
pub(crate) use film::{Film, film};
pub(crate) use picture_store::{Kept, delete};
pub(crate) use still::{Failure, Still, chosen, still};

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

/// How a drawn page leaves.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Leaves {
    Svg,
    Png,
    /// As a PNG through the share sheet.
    Sheet,
}

/// What became of it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Became {
    Saved,
    Shared,
    NotSaved,
    NotShared,
    NotDrawn,
}

const SVG: &str = "image/svg+xml";

/// The address of an SVG in memory.
pub(crate) fn url_of(svg: &str) -> Option<ObjectUrl> {
    ObjectUrl::of(&file::of_text(svg, SVG)?)
}

/// Hands a drawn page over, as a PNG of this size in pixels or as it is; inside a tap.
pub(crate) fn give(
    name: &str,
    svg: &str,
    size: [u32; 2],
    leaves: Leaves,
    then: Box<dyn FnOnce(Became)>,
) {
    let Some(svg) = file::of_text(svg, SVG) else { return then(Became::NotDrawn) };
    if leaves == Leaves::Svg {
        return leave(&[name, ".svg"].concat(), &svg, leaves, then);
    }
    let name = [name, ".png"].concat();
    drawing::png(
        svg,
        size,
        Box::new(move |png| match png {
            Some(png) => leave(&name, &png, leaves, then),
            None => then(Became::NotDrawn),
        }),
    );
}

fn leave(name: &str, file: &leptos::web_sys::Blob, leaves: Leaves, then: Box<dyn FnOnce(Became)>) {
    if leaves == Leaves::Sheet || file::download_traps() {
        let told = |taken| if taken { Became::Shared } else { Became::NotShared };
        return file::share_file(name, file, Box::new(move |taken| then(told(taken))));
    }
    then(if file::save(name, file).is_ok() { Became::Saved } else { Became::NotSaved });
}
