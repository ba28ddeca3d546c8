//! A session on the made-up device, played by somebody restless on a bad day.

use std::rc::Rc;
use std::sync::Arc;

use kneeline::conductor::{Conductor, Piece, Sounding, Trouble};
use kneeline::day::Stamp;
use kneeline::library::circuits;
use kneeline::session::{Effect, Event, PauseReason, Session, SessionId, Started};
use kneeline::sound::{Output, frame_of};
use kneeline::timeline::{Pace, Timeline};

use crate::device::{RATE, Virtual};

/// Chance that is the same each time.
pub(crate) struct Chance(pub u64);

impl Chance {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// Below `end`.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    pub(crate) fn ms(&mut self, from: f64, to: f64) -> f64 {
        from + (to - from) * (self.below(1_000_000) as f64 / 1e6)
    }

    /// Once in so many.
    pub(crate) fn one_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }
}

/// What was counted.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Count {
    pub hours: f64,
    pub plays: u64,
    pub cues: u64,
    pub missed: u64,
    pub doubled: u64,
    pub stale: u64,
    pub out_of_order: u64,
    pub late: u64,
    pub slept_through: u64,
    pub pauses: u64,
    pub switches: u64,
    pub sessions: u64,
    pub most_waiting: usize,
    /// What the first faults were.
    pub told: Vec<String>,
}

/// What the shell does around conductor and session, and the person around the shell.
pub(crate) struct Day {
    chance: Chance,
    device: Virtual,
    conductor: Conductor,
    session: Session,
    hidden: bool,
    act: Option<Act>,
    pub count: Count,
}

/// From one play to the next play or silence.
struct Act {
    timeline: Arc<Timeline>,
    from_ms: u32,
    ran: bool,
}

/// The session's clock is read a little before or after the sound: a cue this near to an end may
/// be on either side of it.
const EDGE_MS: u32 = 130;

impl Day {
    pub(crate) fn new(seed: u64) -> Self {
        let mut chance = Chance(seed | 1);
        let session = session(&mut chance);
        Self {
            chance,
            device: Virtual::default(),
            conductor: Conductor::new(Output::OverMusic),
            session,
            hidden: false,
            act: None,
            count: Count::default(),
        }
    }

    /// Lives through so many hours.
    pub(crate) fn live(&mut self, hours: f64) {
        let end = self.device.now + hours * 3_600_000.0;
        while self.device.now < end {
            self.second();
        }
        self.count.hours += hours;
    }

    /// About a second, until the next heartbeat; sometimes much longer.
    fn second(&mut self) {
        if !self.session.is_running() {
            self.wait_for_a_tap();
            return;
        }
        let late = match (self.hidden, self.chance.below(200)) {
            // Hidden, and throttled to a wake-up a minute; one of them is missed.
            (true, 0..=150) => self.chance.ms(0.0, 64_000.0),
            (true, _) => self.chance.ms(0.0, 1_000.0),
            (false, 0) => self.chance.ms(1_000.0, 15_000.0),
            (false, 1..=20) => self.chance.ms(0.0, 600.0),
            (false, _) => 0.0,
        };
        self.device.pass(1_000.0 + late);
        self.heartbeat();
        self.life();
    }

    fn heartbeat(&mut self) {
        self.conductor.set_hidden(self.hidden);
        self.conductor.top_up(&mut self.device);
        let event = match self.conductor.trouble(&mut self.device) {
            Some(Trouble::Stuck) => Event::Pause(PauseReason::SoundLost),
            Some(Trouble::Slept) => Event::Pause(PauseReason::Slept),
            None => Event::Tick,
        };
        self.dispatch(event);
        self.count.most_waiting = self.count.most_waiting.max(self.device.most_windows);
    }

    /// What comes between two heartbeats.
    fn life(&mut self) {
        match self.chance.below(900) {
            0..=19 => self.dispatch(Event::Pause(PauseReason::Asked)),
            20..=39 => self.dispatch(Event::Skip),
            40..=59 => self.dispatch(Event::Back),
            60..=69 => self.dispatch(Event::AddRest),
            70..=99 => {
                self.hidden = !self.hidden;
                self.heartbeat();
            }
            100..=104 => self.interrupted(),
            // The audio clock stands still and says it runs.
            105..=107 => {
                self.device.context.stuck = true;
                let over_music = self.conductor.output() == Output::OverMusic;
                for _ in 0..6 {
                    self.device.pass(1_000.0);
                    self.heartbeat();
                }
                self.must_have_paused(over_music, "stuck for 6 s");
            }
            108..=110 => {
                let sounded = self.conductor.sounding(&self.device) == Sounding::Yes;
                // Looked at just before, as every second.
                self.heartbeat();
                let ms = self.chance.ms(3_000.0, 900_000.0);
                self.device.sleep(ms);
                if self.conductor.output() == Output::Locked {
                    self.stopped();
                }
                self.heartbeat();
                self.must_have_paused(sounded, "slept");
            }
            111..=125 => self.switch(),
            126..=140 => {
                // Another loudness, another voice.
                self.conductor.remix(&mut self.device);
            }
            141 => self.device.wall_set += self.chance.ms(-20_000.0, 20_000.0),
            // Twenty taps in a row.
            142 => {
                for _ in 0..20 {
                    let event = [Event::Skip, Event::Back, Event::Pause(PauseReason::Asked)];
                    let event = event[self.chance.below(3) as usize];
                    self.dispatch(event);
                    if !self.session.is_running() {
                        self.dispatch(Event::Resume);
                    }
                    let ms = self.chance.ms(10.0, 300.0);
                    self.device.pass(ms);
                }
            }
            143 => self.dispatch(Event::End),
            _ => {}
        }
    }

    /// The device takes the sound away; the page hears of it at once or after a stall.
    fn interrupted(&mut self) {
        self.device.interrupt();
        if self.chance.one_in(3) {
            let ms = self.chance.ms(10.0, 8_000.0);
            self.device.pass(ms);
            if self.chance.one_in(2) {
                self.heartbeat();
            }
        }
        self.stopped();
    }

    /// What the shell does when the sound says it stopped.
    fn stopped(&mut self) {
        self.conductor.top_up(&mut self.device);
        if self.session.is_running() && self.conductor.sounding(&self.device) == Sounding::No {
            self.dispatch(Event::Pause(PauseReason::SoundLost));
        }
    }

    fn switch(&mut self) {
        self.count.switches += 1;
        let output = match self.conductor.output() {
            Output::OverMusic => Output::Locked,
            Output::Locked => Output::OverMusic,
        };
        let before = self.position();
        self.close(before);
        self.conductor.set_output(output, &mut self.device);
        if output == Output::OverMusic {
            let ms = self.chance.ms(50.0, 311.0);
            self.device.unlock(ms);
        }
        self.dispatch(Event::Seeks(output == Output::Locked));
    }

    fn wait_for_a_tap(&mut self) {
        let ms = self.chance.ms(200.0, 60_000.0);
        self.device.pass(ms);
        if self.session.is_finished() {
            self.count.sessions += 1;
            self.conductor.finish(&mut self.device);
            self.session = session(&mut self.chance);
            let locked = self.conductor.output() == Output::Locked;
            self.session.apply(Event::Seeks(locked), 0);
            self.dispatch(Event::Start);
        } else if self.session.is_unfinished() {
            self.count.pauses += 1;
            self.hidden = false;
            self.conductor.set_hidden(false);
            self.dispatch(Event::Resume);
        } else {
            self.dispatch(Event::Start);
        }
    }

    fn must_have_paused(&mut self, sounded: bool, what: &str) {
        if sounded && self.session.is_running() {
            self.count.slept_through += 1;
            self.tell(&format!("{what}, and the session runs"));
        }
    }

    fn position(&mut self) -> Option<u32> {
        let now = self.conductor.now_ms(&self.device) as u64;
        self.session.position_ms(now)
    }

    fn dispatch(&mut self, event: Event) {
        let now = self.conductor.now_ms(&self.device) as u64;
        let before = self.session.position_ms(now);
        for effect in self.session.apply(event, now) {
            match effect {
                Effect::UnlockAudio => {
                    if self.conductor.output() == Output::OverMusic {
                        self.device.context.stuck = false;
                        let ms = self.chance.ms(50.0, 311.0);
                        self.device.unlock(ms);
                    }
                }
                Effect::Play { timeline, from_ms, anchor_ms } => {
                    self.close(before);
                    self.device.play += 1;
                    self.count.plays += 1;
                    let lines = Rc::default();
                    let ran = self.device.context.runs && !self.device.context.stuck;
                    let act = Act { timeline: Arc::clone(&timeline), from_ms, ran };
                    let piece = Piece { timeline, lines, from_ms, anchor_ms };
                    self.conductor.play(piece, &mut self.device);
                    self.act = Some(act);
                }
                Effect::Silence => {
                    self.close(before);
                    self.conductor.silence(&mut self.device);
                }
                Effect::Finish => self.close(before),
                Effect::KeepAwake(_) | Effect::Append(_) | Effect::Mark(_) => {}
            }
        }
    }

    /// Compares what was heard of a play with what the timeline says.
    fn close(&mut self, until_ms: Option<u32>) {
        let heard = std::mem::take(&mut self.device.heard);
        let first_frame = self.device.first_frame.take();
        for fault in self.device.faults.drain(..) {
            self.count.late += 1;
            self.count.told.push(fault);
        }
        let Some(Act { timeline, from_ms, ran }) = self.act.take() else {
            // After a finish the chime may sound on.
            return;
        };
        let until_ms = until_ms.unwrap_or(timeline.total_ms);
        let over_music = self.conductor.output() == Output::OverMusic;
        // A context that was asleep is heard from where it woke; one that ran, from the start.
        let audible = match first_frame {
            Some(frame) if over_music && !ran => frame,
            Some(frame) if over_music => {
                if frame != frame_of(from_ms, RATE) {
                    self.tell(&format!("began {frame} frames in, not at {from_ms} ms"));
                }
                frame
            }
            None if over_music => return,
            Some(_) | None => frame_of(from_ms, RATE),
        };
        let cue = |at_ms| timeline.cues.partition_point(|cue| cue.at_ms < at_ms);
        let first = timeline.cues.partition_point(|cue| frame_of(cue.at_ms, RATE) < audible);
        let (sure, possible) = (cue(until_ms.saturating_sub(EDGE_MS)), cue(until_ms + EDGE_MS));
        let mut next = first;
        for (play, index) in heard {
            if play != self.device.play {
                self.count.stale += 1;
                self.tell(&format!("a cue of play {play} in play {}", self.device.play));
            } else if index < next {
                self.count.doubled += 1;
                self.tell(&format!("cue {index} again, at {} ms", timeline.cues[index].at_ms));
            } else if index > next {
                self.count.missed += (index - next) as u64;
                self.tell(&format!("cue {next} to {index} not heard"));
                next = index + 1;
            } else {
                self.count.cues += 1;
                next = index + 1;
            }
        }
        if next < sure {
            self.count.missed += (sure - next) as u64;
            self.tell(&format!("cues {next} to {sure} never heard, until {until_ms} ms"));
        }
        if next > possible.max(first) {
            self.count.out_of_order += 1;
            self.tell(&format!("heard up to cue {next}, past {until_ms} ms, cue {possible}"));
        }
    }

    fn tell(&mut self, what: &str) {
        if self.count.told.len() < 12 {
            let at = format!("{:.3} s, {:?}: ", self.device.now / 1000.0, self.conductor.output());
            self.count.told.push(at + what);
        }
    }
}

fn session(chance: &mut Chance) -> Session {
    let ready = circuits::ALL;
    let circuit = ready[chance.below(ready.len() as u64) as usize].circuit.clone();
    let at = Stamp { epoch_secs: 1_790_000_000, offset_mins: 0 };
    let pace = Pace {
        tempo_percent: [50, 70, 100, 130, 200][chance.below(5) as usize],
        rest_percent: [0, 50, 100, 300][chance.below(4) as usize],
        ..Pace::default()
    };
    let started = Started { at, circuit: circuit.id.to_string(), code: String::new(), pace };
    Session::new(SessionId::new(at, chance.next() as u32), started, circuit)
}
