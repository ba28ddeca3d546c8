//! The cards of a long list, shown, hidden and moved without being made again.

use kneeline::exercise::Exercise;
use leptos::web_sys::Element;

use super::exercise_card::card_like;
use super::markup::find;
use crate::app::state::AppState;

const LIST: &str = ".exercises";

/// The cards in the document: made once, then shown, hidden and moved. What is where is kept here,
/// so that the document need not be asked.
pub(crate) struct Cards {
    list: Element,
    pub(crate) all: Vec<Element>,
    hidden: Vec<bool>,
    /// Their numbers as they stand in the document, the hidden ones too.
    order: Vec<usize>,
}

impl Cards {
    /// The list has its first card; the others are made like it.
    pub(crate) fn new(app: AppState, all: &[&Exercise]) -> Option<Self> {
        let list = find::<Element>(LIST)?;
        let first = list.first_element_child()?;
        let mut cards = vec![first.clone()];
        for exercise in all.iter().skip(1) {
            let card = card_like(app, &first, exercise)?;
            let _ = list.append_child(&card);
            cards.push(card);
        }
        let count = cards.len();
        Some(Self { list, all: cards, hidden: vec![false; count], order: (0..count).collect() })
    }

    /// Shows the cards with these numbers in this order. Touches few more of them than it must.
    pub(crate) fn arrange(&mut self, found: &[usize]) {
        for (number, hidden) in self.hidden.iter_mut().enumerate() {
            let hide = !found.contains(&number);
            if *hidden != hide {
                *hidden = hide;
                let _ = self.all[number].toggle_attribute_with_force("hidden", hide);
            }
        }
        let mut at = self.shown(0);
        for &number in found {
            let next = self.shown(at + 1);
            if self.order.get(at) == Some(&number) {
                at = next;
            } else if self.order.get(next) == Some(&number) {
                // The one here is out of place: it is moved when its turn comes.
                at = self.shown(next + 1);
            } else {
                let before = self.order.get(at).map(|&it| self.all[it].as_ref());
                let _ = self.list.insert_before(&self.all[number], before);
                let was = self.order.iter().position(|&it| it == number).unwrap_or_default();
                self.order.remove(was);
                let to = if was < at { at - 1 } else { at };
                self.order.insert(to, number);
                at = to + 1;
            }
        }
    }

    /// The first place from here on with a card that is shown.
    fn shown(&self, mut at: usize) -> usize {
        while self.order.get(at).is_some_and(|&number| self.hidden[number]) {
            at += 1;
        }
        at
    }
}
