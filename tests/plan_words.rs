//! Every number the plan decides by is called something, once.

use kneeline::diary::Level;
use kneeline::lang::Lang;
use kneeline::plan::gates::{Criterion, criteria};
use kneeline::plan::{Check, There, Waiver, rules};
use kneeline::words::plan;

#[test]
fn every_rule_has_its_words() {
    for lang in Lang::ALL {
        let words = plan(lang);
        let mut names: Vec<&str> = rules::ALL.iter().map(|rule| (words.rule)(rule.id)).collect();
        assert!(names.iter().all(|name| !name.is_empty()), "{names:#?}");
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), rules::ALL.len(), "each its own");
        assert!(rules::ALL.iter().all(|rule| !(words.value)(rule).is_empty()));
    }
}

/// What counts in the place of a test that hurts is told as that.
#[test]
fn what_stands_in_for_a_test_is_told_as_that() {
    let words = plan(Lang::En);
    let line = criteria(Level::Strength).iter().find(|it| !it.instead.is_empty());
    let line = line.expect("a line that something stands in for");
    let told = |it: &Criterion, stands_in| {
        let check = Check {
            need: it.need,
            rule: it.rule,
            there: There::Nothing,
            met: false,
            missing: 0,
            waived: None,
            stands_in,
        };
        (words.need)(&check, "Test", "")
    };
    assert_eq!(told(line, false), "Test: 10\u{a0}reps");
    let instead: Vec<String> = line.instead.iter().map(|it| told(it, true)).collect();
    let wanted = ["Test: 10\u{a0}reps", "Test: pain 2 of 10 at most", "Test: 5\u{a0}reps"];
    assert_eq!(instead, wanted.map(|it| ["Or, if that hurts, ", it].concat()));
    assert_ne!((words.waived)(Waiver::NoPain), (words.waived)(Waiver::StoodIn));
}
