//! Settings: two slots, older and newer files, values out of range.

use kneeline::day::{Day, WeekStart, Weekday};
use kneeline::diary::runs::Units;
use kneeline::diary::{Experience, Profile};
use kneeline::exercise::{Kit, Side};
use kneeline::handout::Paper;
use kneeline::lang::Lang;
use kneeline::save::{Settings, Skin, SoundSettings, Store, TextSize, Theme, load};
use kneeline::session::Site;
use kneeline::sound::{Output, SoundSet};
use kneeline::timeline::Pace;
use kneeline::voice::{Breath, Speaker, Talk};

use crate::scenario::*;
use crate::sim::SimKv;
use crate::trouble::line;

fn loaded_from(json: &str) -> Settings {
    let sim = SimKv::default();
    sim.plant("kneeline/1/p/b", &line(1, &format!(r#"{{"seq":1,"settings":{json}}}"#)));
    load(&sim, NOW).settings
}

#[test]
fn everything_that_is_set_comes_back() {
    let all = Settings {
        pace: Pace {
            lead_in_secs: 9,
            turn_over_secs: 8,
            tempo_percent: 130,
            rest_percent: 0,
            first_side: Side::Right,
        },
        volume: 1,
        muted: true,
        theme: Theme::Dark,
        text: TextSize::Larger,
        skin: Skin::Brown,
        paper: Some(Paper::Letter),
        lang: Lang::En,
        mirror: false,
        breath: false,
        count_reps: false,
        less_motion: true,
        shortcuts: false,
        welcomed: true,
        kit: vec![Kit::Mat, Kit::LoopBand, Kit::Dumbbell],
        turned: vec!["clam".to_owned(), "sl-abd".to_owned()],
        mine: "AQpNeSBjaXJjdWl0AQAB".to_owned(),
        mine_of: "0kkd2g0abc12".to_owned(),
        sound: SoundSettings {
            tones: SoundSet::Low,
            speaker: Speaker::Device,
            voice_volume: 3,
            talk: Talk::LastThree,
            breath: Breath::Always,
            output: Output::Locked,
            vibrate: false,
            louder_than_switch: true,
            ready: false,
        },
        profile: Profile {
            asked: true,
            sites: vec![Site::KneeFront, Site::Hip],
            nothing_hurts: false,
            side: Some(Side::Left),
            usual: 2,
            run_days: Some(3),
            longest_mins: Some(55),
            minutes: Some(15),
            days: vec![Weekday::Monday, Weekday::Sunday],
            experience: Some(Experience::Some),
            bands: vec!["rot / weich".to_owned(), "schwärzer=2,%".to_owned()],
            remind_mins: Some(0),
            week: WeekStart::Saturday,
        },
        units: Units::Imperial,
        unasked: Some(Day(20_000)),
        cadence: 172,
        cadence_more: 7,
        cadence_every: 2,
        cadence_rests: true,
        cadence_minutes: 45,
    };
    let sim = SimKv::default();
    let (mut store, _) = Store::open(sim.clone(), NOW, 1);
    store.save_settings(&all).expect("a healthy store");
    assert_eq!(load(&sim, NOW).settings, all);
}

#[test]
fn the_last_of_many_saves_counts_and_the_one_before_is_kept() {
    let sim = SimKv::default();
    for volume in 1..20 {
        let (mut store, _) = Store::open(sim.clone(), NOW, 1);
        store.save_settings(&settings(volume)).expect("a healthy store");
        assert_eq!(load(&sim, NOW).settings.volume, volume);
    }
    let newest = if sim.lines()["kneeline/1/p/a"].contains(r#""volume":19"#) { "a" } else { "b" };
    sim.plant(&format!("kneeline/1/p/{newest}"), "1|00000000|{}");
    assert_eq!(load(&sim, NOW).settings.volume, 18);
}

#[test]
fn what_an_older_file_lacks_gets_its_default() {
    assert_eq!(loaded_from("{}"), Settings::default());
    let settings = loaded_from(r#"{"volume":30,"pace":{"tempo":150}}"#);
    let pace = Pace { tempo_percent: 150, ..Pace::default() };
    assert_eq!(settings, Settings { volume: 30, pace, ..Settings::default() });
}

/// A circuit of one's own came later: files from before know nothing of it, and a file without
/// one does not speak of it.
#[test]
fn an_own_circuit_is_an_optional_text() {
    assert_eq!(loaded_from(r#"{"volume":30}"#).mine, "");
    let code = "AQpNeSBjaXJjdWl0AQAB";
    assert_eq!(loaded_from(&format!(r#"{{"mine":"{code}"}}"#)).mine, code);
    let sim = SimKv::default();
    let (mut store, _) = Store::open(sim.clone(), NOW, 1);
    store.save_settings(&settings(1)).expect("a healthy store");
    assert!(!sim.lines()["kneeline/1/p/a"].contains("mine"));
    store.save_settings(&Settings { mine: code.to_owned(), ..settings(2) }).expect("the same");
    assert!(sim.lines()["kneeline/1/p/b"].contains(&format!(r#""mine":"{code}""#)));
}

#[test]
fn what_a_later_file_has_more_is_passed_over() {
    let settings = loaded_from(r#"{"volume":30,"smell":true,"kit":["mat","trampoline"]}"#);
    assert_eq!(settings, Settings { volume: 30, kit: vec![Kit::Mat], ..Settings::default() });
}

/// Every choice about sound comes back, and one that only a newer version has takes no other
/// setting with it.
#[test]
fn a_choice_that_nobody_knows_is_the_default_and_the_rest_stays() {
    let later = r#"{"volume":30,"sound":{"tones":"trumpet","talk":"last-three","vibrate":false}}"#;
    let sound = SoundSettings { talk: Talk::LastThree, vibrate: false, ..SoundSettings::default() };
    assert_eq!(loaded_from(later), Settings { volume: 30, sound, ..Settings::default() });
    for place in 0..3 {
        let sound = SoundSettings {
            tones: [SoundSet::Clear, SoundSet::Soft, SoundSet::Low][place],
            speaker: [Speaker::Clips, Speaker::Device, Speaker::Nobody][place],
            talk: [Talk::EveryRep, Talk::LastThree, Talk::NoCount][place],
            breath: [Breath::FirstSessions, Breath::Always, Breath::Never][place],
            output: [Output::OverMusic, Output::Locked][place % 2],
            ..SoundSettings::default()
        };
        let sim = SimKv::default();
        let (mut store, _) = Store::open(sim.clone(), NOW, 1);
        let all = Settings { sound, ..Settings::default() };
        store.save_settings(&all).expect("a healthy store");
        assert_eq!(load(&sim, NOW).settings, all);
    }
}

#[test]
fn numbers_are_brought_into_range() {
    let wild = r#"{"volume":9000,"pace":{"tempo":0,"rest":9000,"lead_in":9000,"turn_over":9000}}"#;
    let settings = loaded_from(wild);
    assert_eq!(settings.volume, 100);
    assert_eq!((settings.pace.tempo_percent, settings.pace.rest_percent), (50, 300));
    assert_eq!((settings.pace.lead_in_secs, settings.pace.turn_over_secs), (60, 60));
    let wild = r#"{"cadence":9000,"cadence_more":99,"cadence_every":3,"cadence_minutes":9000}"#;
    let settings = loaded_from(wild);
    assert_eq!((settings.cadence, settings.cadence_more), (300, 10));
    assert_eq!((settings.cadence_every, settings.cadence_minutes), (1, 120));
    assert_eq!(loaded_from(r#"{"cadence_minutes":0}"#).cadence_minutes, 5);
}

/// A slot that does not decode is never simply written over.
#[test]
fn a_damaged_slot_is_set_aside_before_it_is_used_again() {
    let sim = SimKv::default();
    let (mut store, _) = Store::open(sim.clone(), NOW, 1);
    store.save_settings(&settings(1)).expect("a healthy store");
    sim.plant("kneeline/1/p/b", "half a li");
    store.save_settings(&settings(2)).expect("a healthy store");
    assert_eq!(sim.lines()["kneeline/1/q/0"], "kneeline/1/p/b\nhalf a li");
    assert_eq!(load(&sim, NOW).settings, settings(2));
}

/// Size of text, figure and paper in every choice, as they are stored for ever: the page reads the
/// size before the app is there.
#[test]
fn the_look_is_one_text_that_stays_readable() {
    let look = |text: &str| loaded_from(&format!(r#"{{"look":"{text}"}}"#));
    let (text, skin, paper) = (TextSize::Largest, Skin::Grey, Some(Paper::Letter));
    let all = Settings { text, skin, paper, ..Settings::default() };
    assert_eq!(look("text=150 skin=grey paper=letter"), all);
    for (place, name) in ["100", "112", "125", "150"].into_iter().enumerate() {
        assert_eq!(look(&format!("text={name}")).text, TextSize::ALL[place]);
    }
    for (place, name) in ["sand", "light", "brown", "dark", "grey"].into_iter().enumerate() {
        assert_eq!(look(&format!("skin={name}")).skin, Skin::ALL[place]);
    }
    for (place, name) in ["a4", "letter"].into_iter().enumerate() {
        assert_eq!(look(&format!("paper={name}")).paper, Some(Paper::ALL[place]));
    }
    // What only a newer version has takes nothing else with it.
    let brown = Settings { skin: Skin::Brown, ..Settings::default() };
    assert_eq!(look("text=400 smell=1 lang=xx skin=brown paper"), brown);
    let sim = SimKv::default();
    let (mut store, _) = Store::open(sim.clone(), NOW, 1);
    store.save_settings(&settings(1)).expect("a healthy store");
    assert!(!sim.lines()["kneeline/1/p/a"].contains("look"), "what is as it was is not stored");
    store.save_settings(&all).expect("the same");
    assert!(sim.lines()["kneeline/1/p/b"].contains(r#""look":"text=150 skin=grey paper=letter""#));
}

/// That nothing hurts and that nobody said so are not the same; and what an older release wrote
/// says neither. Frozen: these texts are in browsers.
#[test]
fn nothing_hurts_is_an_answer_of_its_own() {
    let profile = |text: &str| loaded_from(&format!(r#"{{"profile":"{text}"}}"#)).profile;
    let older = profile("profile asked=1 runs=3 days=0,3");
    assert!(older.asked && !older.nothing_hurts && !older.has_said_where());
    assert_eq!(older.week, WeekStart::Monday);
    let nothing = profile("profile asked=1 runs=3 painless=1 week=1 days=0,3");
    assert!(nothing.nothing_hurts && nothing.has_said_where());
    assert_eq!(nothing.week, WeekStart::Sunday);
    let same = Profile { nothing_hurts: true, week: WeekStart::Sunday, ..older };
    assert_eq!(nothing, same);
    assert_eq!(same.tell(), "profile asked=1 runs=3 painless=1 week=1 days=0,3");
    // A place that hurts says more than the flag.
    let hip = profile("profile painless=1 sites=hip");
    assert!(!hip.nothing_hurts && hip.has_said_where());
    assert_eq!(profile("profile week=9").week, WeekStart::Saturday);
}
