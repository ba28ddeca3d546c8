//! A chart of a card, made when it is first looked at and kept until another one is asked for.

use kneeline::chart::{Chart, Range, Topic, chart};
use leptos::prelude::*;

use super::chart::kept;
use crate::app::state::AppState;

/// A chart, and what it is of.
struct Made {
    of: (Range, String),
    chart: Chart,
}

/// What a card shows.
#[derive(Clone, Copy)]
pub(crate) struct Card {
    pub(crate) app: AppState,
    pub(crate) topic: Topic,
    pub(crate) range: RwSignal<Range>,
    /// The exercise or the test.
    pub(crate) which: RwSignal<String>,
    made: StoredValue<Option<Made>, LocalStorage>,
}

impl Card {
    /// A card whose chart is not made yet; `which` is the exercise or test it begins with.
    pub(crate) fn new(app: AppState, topic: Topic, range: RwSignal<Range>, which: String) -> Self {
        Self { app, topic, range, which: RwSignal::new(which), made: StoredValue::new_local(None) }
    }

    /// Looks at the chart, which is made once for all that show it.
    pub(crate) fn look<T>(self, look: impl FnOnce(&Chart) -> T) -> Option<T> {
        let wanted = (self.range.get(), self.which.get());
        let is_made = self.made.with_value(|made| made.as_ref().is_some_and(|it| it.of == wanted));
        if !is_made {
            let (range, which) = (wanted.0, wanted.1.clone());
            let new = kept(self.app, |kept| chart(kept, self.topic, range, &which));
            self.made.set_value(Some(Made { of: wanted, chart: new }));
        }
        self.made.with_value(|made| made.as_ref().map(|made| look(&made.chart)))
    }
}
