//! Any value that a stored line can hold, also those beyond the ranges of the app.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::day::Stamp;
use crate::exercise::{Kit, Side};
use crate::history::SessionRecord;
use crate::save::settings::{Settings, Theme};
use crate::session::{
    At, BoutDone, Change, Changed, Entry, Feedback, Hurt, Pain, SessionId, Site, Started,
};
use crate::timeline::Pace;

pub(super) fn texts() -> impl Strategy<Value = String> {
    let letter =
        prop_oneof![any::<char>(), select(vec!['"', '\\', '/', '\0', '\n', '\u{7f}', '€'])];
    vec(letter, 0..8).prop_map(String::from_iter)
}

prop_compose! {
    fn paces()(
        lead_in_secs in any::<u8>(),
        turn_over_secs in any::<u8>(),
        tempo_percent in any::<u16>(),
        rest_percent in any::<u16>(),
        first_side in sides(),
    ) -> Pace {
        Pace { lead_in_secs, turn_over_secs, tempo_percent, rest_percent, first_side }
    }
}

prop_compose! {
    fn stamps()(epoch_secs in any::<i64>(), offset_mins in any::<i16>()) -> Stamp {
        Stamp { epoch_secs, offset_mins }
    }
}

prop_compose! {
    fn feedbacks()([effort, knee, form] in any::<[Option<u8>; 3]>()) -> Feedback {
        Feedback { effort, knee, form }
    }
}

prop_compose! {
    fn bouts()(
        (bout, exercise, round, set) in (any::<u16>(), texts(), any::<u8>(), any::<u8>()),
        side in sides(),
        (amount, planned, secs) in any::<(u16, u16, u16)>(),
    ) -> BoutDone {
        BoutDone { bout, exercise, round, set, side, amount, planned, secs }
    }
}

prop_compose! {
    pub(super) fn records()(
        at in stamps(),
        (circuit, code, name) in (texts(), texts(), texts()),
        bouts in vec(bouts(), 0..5),
        pains in vec(pains(), 0..3),
        feedback in feedbacks(),
        (active_secs, complete, edited) in any::<(u32, bool, bool)>(),
    ) -> SessionRecord {
        let id = SessionId("x".to_owned());
        SessionRecord {
            id, at, circuit, code, name, active_secs, bouts, feedback, complete, pains,
            edited,
        }
    }
}

prop_compose! {
    pub(super) fn settings()(
        pace in paces(),
        volume in any::<u8>(),
        theme in select(vec![Theme::System, Theme::Light, Theme::Dark]),
        [muted, mirror, breath, count_reps] in any::<[bool; 4]>(),
        [less_motion, shortcuts, welcomed, has_kit] in any::<[bool; 4]>(),
        turned in vec(texts(), 0..3),
        mine in texts(),
        (cadence, cadence_more, cadence_every) in any::<(u16, u8, u8)>(),
        (cadence_rests, cadence_minutes) in any::<(bool, u8)>(),
    ) -> Settings {
        let kit = if has_kit { vec![Kit::Mat, Kit::LoopBand] } else { Vec::new() };
        Settings {
            pace, volume, muted, theme, mirror, breath, count_reps, less_motion, shortcuts, welcomed,
            kit, turned, mine, cadence, cadence_more, cadence_every, cadence_rests, cadence_minutes,
            ..Settings::default()
        }
    }
}

prop_compose! {
    fn pains()(
        number in any::<u16>(),
        exercise in "[a-z-]{1,12}",
        side in sides(),
        site in select(Site::ALL.to_vec()),
        level in 0..=10_u8,
        sharp in any::<bool>(),
    ) -> Pain {
        Pain { number, exercise, side, hurt: Hurt { site, level, sharp } }
    }
}

fn sides() -> impl Strategy<Value = Side> {
    select(vec![Side::Left, Side::Right, Side::Both])
}

pub(super) fn entries() -> impl Strategy<Value = Entry> {
    let started = (stamps(), texts(), texts(), paces());
    prop_oneof![
        started.prop_map(|(at, circuit, code, pace)| {
            Entry::Started(Started { at, circuit, code, pace })
        }),
        bouts().prop_map(Entry::Done),
        feedbacks().prop_map(Entry::Rated),
        pains().prop_map(Entry::Hurt),
        (any::<[u16; 4]>(), any::<i16>()).prop_map(|([number, bout, rep, amount], rest)| {
            let change = if amount % 2 == 0 { Change::Amount(amount) } else { Change::Rest(rest) };
            Entry::Changed(Changed { number, at: At { bout, rep }, change })
        }),
    ]
}
