//! What is put right by hand, and tables for other programs.

use kneeline::day::{Day, Stamp};
use kneeline::exercise::Side;
use kneeline::history::{History, SessionRecord};
use kneeline::library::circuits;
use kneeline::session::{Feedback, Hurt, Pain, SessionId, Site, Started};
use kneeline::timeline::{Pace, Timeline};

fn by_hand() -> SessionRecord {
    let circuit = &circuits::find("home").expect("ready-made").circuit;
    let at = Stamp::noon(Day(20_777), -300);
    let (id, pace) = (SessionId::new(at, 7), Pace { lead_in_secs: 0, ..Pace::default() });
    let started = Started { at, circuit: "home".to_owned(), code: "AQ".to_owned(), pace };
    SessionRecord::by_hand(id, &started, circuit)
}

#[test]
fn a_day_is_found_by_its_date() {
    for number in (-719_162..2_932_897).step_by(97).chain([-719_162, 0, 20_777, 2_932_896]) {
        assert_eq!(Day::parse(&Day(number).iso()), Some(Day(number)), "{}", Day(number).iso());
    }
    assert_eq!(Day(20_777).iso(), "2026-11-20");
    for text in ["", "2026-11", "2026-02-29", "2026-13-01", "2026-00-10", "2026-11-31", "1-1-1"] {
        assert_eq!(Day::parse(text), None, "{text}");
    }
    for text in
        ["2026-11-2", "+026-11-20", "2026-11-+2", "2026-11-20 ", "２０２６-11-20", "2026-99-99"]
    {
        assert_eq!(Day::parse(text), None, "{text}");
    }
    assert_eq!(
        Stamp { epoch_secs: 1_795_150_800, offset_mins: -330 }.iso(),
        "2026-11-19T23:30-05:30"
    );
}

#[test]
fn a_session_can_be_written_down_afterwards() {
    let record = by_hand();
    let circuit = &circuits::find("home").expect("ready-made").circuit;
    let pace = Pace { lead_in_secs: 0, ..Pace::default() };
    assert_eq!(record.at.iso(), "2026-11-20T12:00-05:00");
    assert_eq!(record.at.day(), Day(20_777));
    assert_eq!(record.active_secs, Timeline::duration_ms(circuit, pace) / 1000);
    let planned: u32 = circuit.stations.iter().map(|it| u32::from(it.sets)).sum();
    assert!(record.bouts.len() as u32 >= planned && record.complete && record.edited);
    assert!(record.bouts.iter().all(|it| it.amount > 0 && it.secs > 0));
}

#[test]
fn a_wrong_set_can_be_put_right() {
    let mut record = by_hand();
    let (before, secs) = (record.bouts.len(), record.active_secs);
    assert!(record.set_amount(1, 7) && record.set_side(1, Side::Both));
    assert_eq!((record.bouts[1].amount, record.bouts[1].side), (7, Side::Both));
    assert!(record.set_amount(0, u16::MAX) && record.bouts[0].amount == 9_999);
    let gone = u32::from(record.bouts[2].secs);
    assert!(record.take_out(2) && !record.take_out(2) && !record.set_amount(2, 1));
    assert_eq!((record.bouts.len(), record.active_secs), (before - 1, secs - gone));
    record.set_feedback(Feedback { effort: Some(99), knee: None, form: Some(9) });
    assert_eq!(record.feedback, Feedback { effort: Some(10), knee: None, form: Some(3) });
}

#[test]
fn tables_follow_the_standard_and_hold_no_formula() {
    let mut record = by_hand();
    record.bouts.truncate(2);
    record.name = "=1+1, \"Hüfte\"\n".to_owned();
    record.circuit = "@home".to_owned();
    record.bouts[0].exercise = "-clam".to_owned();
    record.bouts[1].exercise = "clam\t".to_owned();
    record.feedback.knee = Some(0);
    let hurt = Hurt { site: Site::Hip, level: 4, sharp: false };
    let pain = Pain { number: 0, exercise: "clam".to_owned(), side: Side::Left, hurt };
    record.pains = vec![pain.clone(), Pain { number: 1, ..pain }];
    let mut history = History::default();
    history.insert(record.clone());
    let secs = record.active_secs;
    let id = &record.id.0;
    assert_eq!(
        history.sessions_csv(),
        format!(
            "session,date,started,circuit,name,seconds,complete,effort,knee,form,sets,pains\r\n\
             {id},2026-11-20,2026-11-20T12:00-05:00,'@home,\"'=1+1, \"\"Hüfte\"\"\n\",{secs},yes,,0,,2,\
             0 clam L hip 4; 1 clam L hip 4\r\n"
        )
    );
    let [one, two] = [&record.bouts[0], &record.bouts[1]];
    assert_eq!(
        history.sets_csv(),
        format!(
            "session,date,number,exercise,round,set,side,amount,planned,seconds\r\n\
             {id},2026-11-20,1,'-clam,1,1,left,{},{},{}\r\n\
             {id},2026-11-20,2,clam\t,1,1,right,{},{},{}\r\n",
            one.amount, one.planned, one.secs, two.amount, two.planned, two.secs
        )
    );
    for letter in ['=', '+', '-', '@', '\t', '\r'] {
        record.name = format!("{letter}x");
        history.insert(record.clone());
        assert!(history.sessions_csv().contains(&format!("'{letter}x")), "{letter:?}");
    }
    assert_eq!(History::default().sets_csv().matches("\r\n").count(), 1);
}
