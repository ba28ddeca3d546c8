//! What a stored session tells about each of its exercises.

use crate::exercise::Side;
use crate::history::SessionRecord;
use crate::plan::dose::Told;
use crate::plan::rules;

/// The exercises of a session, each once.
pub(super) fn exercises(record: &SessionRecord) -> Vec<&str> {
    let mut all: Vec<&str> = Vec::new();
    for bout in &record.bouts {
        // The sets of an exercise mostly follow one another.
        if !all.iter().rev().any(|id| *id == bout.exercise) {
            all.push(&bout.exercise);
        }
    }
    all
}

/// What a session tells about each of its exercises; the lights come later.
pub(super) fn told(record: &SessionRecord) -> Vec<(&str, Told)> {
    let mut all: Vec<(&str, Told)> = Vec::new();
    for bout in &record.bouts {
        let id = bout.exercise.as_str();
        let known = all.iter().rposition(|it| it.0 == id);
        let place = known.unwrap_or_else(|| {
            all.push((id, told_without_sets(record, id)));
            all.len() - 1
        });
        let told = &mut all[place].1;
        let least = &mut told.least[match bout.side {
            Side::Left => 0,
            Side::Right => 1,
            Side::Both => 2,
        }];
        *least = Some(least.unwrap_or(u16::MAX).min(bout.amount));
        told.planned = told.planned.min(bout.planned);
    }
    all
}

fn told_without_sets(record: &SessionRecord, exercise: &str) -> Told {
    let here = record.pains.iter().filter(|it| it.exercise == exercise);
    let worst = here.max_by_key(|it| it.hurt.level);
    let amber = |level: u8| level >= rules::AMBER_PAIN.small();
    let mut others = record.pains.iter().filter(|it| it.exercise != exercise);
    Told {
        light: None,
        effort: record.feedback.effort,
        form: record.feedback.form,
        least: [None; 3],
        planned: u16::MAX,
        is_cut: false,
        hurt: worst.map(|it| (it.side, it.hurt.site, it.hurt.level)),
        hurt_elsewhere: !worst.is_some_and(|it| amber(it.hurt.level))
            && others.any(|it| amber(it.hurt.level)),
        heavy_run: None,
    }
}
