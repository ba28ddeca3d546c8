//! Every number the plan decides by is called something, once.

use kneeline::lang::Lang;
use kneeline::plan::rules;
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
