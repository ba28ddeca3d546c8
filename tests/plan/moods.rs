//! A mood is kept and told, and decides nothing (L06).

use kneeline::diary::{Diary, Fact, Mood, Note};
use kneeline::plan::Kind;

use crate::world::{Went, World};

/// Four weeks, in which every session is said to have been one mood.
fn life(mood: Option<Mood>) -> World {
    let mut world = World::default();
    for turn in 0..12 {
        let circuit = world.plan().offer(Kind::Full).circuit;
        world.session(&circuit, if turn == 5 { Went::knee(4) } else { Went::WELL });
        let record = world.history.last().cloned().expect("just done");
        if let Some(mood) = mood {
            world.diary.insert(Note { id: record.id, at: record.at, fact: Fact::Mood(mood) });
        }
        world.wait(2);
    }
    world
}

#[test]
fn no_mood_changes_the_plan() {
    let plain = life(None).plan();
    assert!(plain.changes().len() > 2, "there is something to change");
    for mood in Mood::ALL {
        assert_eq!(life(Some(mood)).plan(), plain, "{mood:?}");
    }
}

/// It has the id of its session: said again it replaces what was said, and taken back it is gone.
#[test]
fn a_session_has_one_mood() {
    let world = life(None);
    let record = world.history.last().cloned().expect("a session");
    let mut diary = Diary::default();
    assert_eq!(diary.mood(&record.id), None);
    for mood in Mood::ALL {
        diary.insert(Note { id: record.id.clone(), at: record.at, fact: Fact::Mood(mood) });
        assert_eq!(diary.mood(&record.id), Some(mood));
    }
    assert_eq!(diary.moods().count(), 1);
    diary.insert(Note { id: record.id.clone(), at: record.at, fact: Fact::Removed });
    assert_eq!((diary.mood(&record.id), diary.moods().count()), (None, 0));
}
