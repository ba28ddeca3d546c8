//! Tells the charts of a page when they come near, and how wide they are.

use std::time::Duration;

use kneeline::chart::Topic;
use leptos::prelude::*;
use leptos::web_sys::Element;

use crate::app::ask::{Near, Resize};

/// How far from what is seen a chart is worked out already.
const MARGIN: &str = "300px 0px";

/// Tells the cards of a page when they come near, and how wide they are.
#[derive(Clone, Copy)]
pub(crate) struct Watch {
    pub(crate) near: StoredValue<Option<Near>, LocalStorage>,
    pub(crate) sized: StoredValue<Option<Resize>, LocalStorage>,
    pub(crate) seen: RwSignal<[bool; 7]>,
    pub(crate) looks: RwSignal<[Option<(i32, i32)>; 7]>,
}

impl Watch {
    pub(crate) fn new() -> Self {
        let seen = RwSignal::new([false; 7]);
        let looks = RwSignal::new([None; 7]);
        let near = Near::new(MARGIN, move |element, near| {
            if let Some(place) = place(element).filter(|_| near) {
                // Each in a breath of its own.
                let now = move || {
                    seen.try_update(|seen| seen[place] = true);
                };
                set_timeout(now, Duration::ZERO);
            }
        });
        let sized = Resize::new(move |element, width, font| {
            if let Some(place) = place(element).filter(|_| width > 0) {
                let look = Some((width, font));
                if looks.with_untracked(|looks| looks[place] != look) {
                    looks.update(|looks| looks[place] = look);
                }
            }
        });
        if near.is_none() {
            seen.set([true; 7]);
        }
        let (near, sized) = (StoredValue::new_local(near), StoredValue::new_local(sized));
        Self { near, sized, seen, looks }
    }
}

/// Which topic an element is about.
fn place(element: &Element) -> Option<usize> {
    let name = element.get_attribute("data-topic")?;
    Topic::ALL.iter().position(|topic| topic.name() == name)
}
