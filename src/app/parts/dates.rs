//! Days as they are told: with their year where it is not this one.

use kneeline::chart::DayForm;
use kneeline::day::Day;
use kneeline::words::charts;

use crate::app::ask;
use crate::app::state::AppState;

/// Whether a day needs its year to be told from one of this year.
pub(crate) fn of_another_year(day: Day) -> bool {
    day.date().year != ask::today().date().year
}

/// `Friday 20 November`, `Wednesday 12 November 2025`.
pub(crate) fn day_told(app: AppState, day: Day) -> String {
    (app.more().day)(day, of_another_year(day))
}

/// `20 Nov`, `12 Nov 2025`: for tables and choices.
pub(crate) fn day_short(app: AppState, day: Day) -> String {
    let words = charts(app.lang());
    if of_another_year(day) { (words.date)(day) } else { (words.day_tick)(day, DayForm::DayMonth) }
}
