//! The diary as tables for other programs.

use kneeline::diary::{Angle, Diary, Fact, Mood, Morning, Run, Settled, Tested};
use kneeline::exercise::Side;

use super::seed::{TODAY, at, note, two_years};

fn diary(facts: Vec<Fact>) -> Diary {
    let mut diary = Diary::default();
    for (number, fact) in (0..).zip(facts) {
        diary.insert(note(at(TODAY, 6), number, fact));
    }
    diary
}

fn run(words: &str) -> Fact {
    Fact::Run(Run {
        minutes: Some(42),
        metres: Some(8_100),
        knee: Some(2),
        alignment: None,
        efficiency: Some(4),
        step: None,
        note: words.into(),
    })
}

#[test]
fn tables_are_as_they_always_were() {
    let morning =
        Morning { knee: 3, settled: Some(Settled::WithinADay), limp: true, ..Morning::default() };
    let angle = |tenths, pelvis_tenths| {
        Fact::Angle(Angle { side: Side::Left, tenths, pelvis_tenths, pictures: 3, kept: true })
    };
    let test = Tested {
        test: "side-plank".into(),
        side: Side::Right,
        score: 45,
        pain: Some(1),
        faults: 5,
        height_cm: 15,
    };
    let diary = diary(vec![
        run("flat, \"easy\""),
        Fact::Morning(morning),
        Fact::Test(test),
        angle(-32, Some(-5)),
        angle(0, None),
    ]);
    let day = TODAY.iso();
    let id = |number: usize| diary.notes()[number].id.0.clone();
    assert_eq!(
        diary.runs_csv(),
        format!(
            "note,date,started,minutes,metres,knee,alignment,ease,step,words\r\n\
             {},{day},{day}T07:00+01:00,42,8100,2,,4,,\"flat, \"\"easy\"\"\"\r\n",
            id(0)
        )
    );
    assert_eq!(
        diary.mornings_csv(),
        format!(
            "note,date,knee,settled,swelling,limp,night\r\n\
             {},{day},3,within a day,no,yes,no\r\n",
            id(1)
        )
    );
    assert_eq!(
        diary.tests_csv(),
        format!(
            "note,date,test,side,score,pain,faults,height_cm\r\n\
             {},{day},side-plank,right,45,1,5,15\r\n",
            id(2)
        )
    );
    assert_eq!(
        diary.angles_csv(),
        format!(
            "note,date,side,degrees,pelvis_degrees,pictures\r\n\
             {},{day},left,-3.2,-0.5,3\r\n{},{day},left,0.0,,3\r\n",
            id(3),
            id(4)
        )
    );
}

#[test]
fn moods_have_a_table() {
    let diary = diary(Mood::ALL.map(Fact::Mood).into());
    let day = TODAY.iso();
    let names = ["low", "steady", "good", "high"];
    let rows = diary.notes().iter().zip(names);
    let rows: Vec<String> =
        rows.map(|(note, name)| format!("{},{day},{name}\r\n", note.id.0)).collect();
    let rows = rows.concat();
    assert_eq!(diary.moods_csv(), format!("session,date,mood\r\n{rows}"));
    assert_eq!(Diary::default().moods_csv(), "session,date,mood\r\n");
}

/// What somebody wrote about a run is text in any spreadsheet, and stays one cell.
#[test]
fn words_cannot_become_formulas() {
    for words in ["=1+1", "+1", "-1", "@A1", "\tx", "\rx", "=cmd|' /C calc'!A0,\"\n"] {
        let table = diary(vec![run(words)]).runs_csv();
        let row = table.split_once("\r\n").expect("a head").1;
        let cell = row.rsplit_once(",4,,").expect("a row").1;
        assert!(cell.trim_start_matches('"').starts_with('\''), "{cell:?}");
    }
}

#[test]
fn every_note_has_its_row() {
    let years = two_years();
    let count = |of: fn(&Fact) -> bool| {
        years.diary.notes().iter().filter(|note| of(&note.fact)).count() + 1
    };
    for (table, rows) in [
        (years.diary.runs_csv(), count(|it| matches!(it, Fact::Run(_)))),
        (years.diary.mornings_csv(), count(|it| matches!(it, Fact::Morning(_)))),
        (years.diary.tests_csv(), count(|it| matches!(it, Fact::Test(_)))),
        (years.diary.angles_csv(), count(|it| matches!(it, Fact::Angle(_)))),
    ] {
        assert_eq!(table.matches("\r\n").count(), rows);
        let head = table.lines().next().unwrap_or_default();
        let columns = head.matches(',').count();
        assert!(table.lines().all(|row| row.matches(',').count() == columns), "{head}");
    }
}
