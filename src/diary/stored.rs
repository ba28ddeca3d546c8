//! How a note is stored: its kind, when it was, and the parts of its fact. Names are frozen.

use super::fields::{Fields, Told, decoded, encoded, side_name};
use super::{
    Angle, Choice, Fact, Flags, Level, MAX_NOTE, Mood, Morning, Note, NoteId, Run, Settled, Tested,
};
use crate::day::Stamp;
use crate::library::own::OwnExercise;

/// No code of a link is longer, in any version of [`crate::share`].
const MAX_CODE: usize = 5_120;

impl Note {
    /// As stored.
    pub fn tell(&self) -> String {
        let mut told = Told::new(kind(&self.fact));
        told.number("at", Some(self.at.epoch_secs));
        told.number("zone", Some(self.at.offset_mins.into()));
        tell(&self.fact, &mut told);
        told.done()
    }

    /// `None` for what only a later release knows, or what is damaged.
    pub fn parse(id: NoteId, text: &str) -> Option<Self> {
        let mut parts = text.split(' ');
        let kind = parts.next()?;
        let fields = Fields::parse(parts);
        let epoch_secs = fields.number("at", i64::MIN, i64::MAX)?;
        let offset_mins = fields.number("zone", -1_440, 1_440)? as i16;
        let at = Stamp { epoch_secs, offset_mins };
        Some(Self { id, at, fact: fact(kind, &fields)? })
    }
}

const fn kind(fact: &Fact) -> &'static str {
    match fact {
        Fact::Run(_) => "run",
        Fact::Morning(_) => "morning",
        Fact::Test(_) => "test",
        Fact::Angle(_) => "angle",
        Fact::Flags(_) => "flags",
        Fact::Choice(Choice::Stage(_)) => "stage",
        Fact::Choice(Choice::Undo { .. }) => "undo",
        Fact::Choice(Choice::Seen) => "seen",
        Fact::Circuit(_) => "circuit",
        Fact::Own(_) => "own",
        Fact::Mood(_) => "mood",
        Fact::Removed => "removed",
    }
}

fn tell(fact: &Fact, told: &mut Told) {
    match fact {
        Fact::Run(run) => {
            told.number("mins", run.minutes.map(i64::from))
                .number("metres", run.metres.map(i64::from))
                .number("knee", run.knee.map(i64::from))
                .number("line", run.alignment.map(i64::from))
                .number("easy", run.efficiency.map(i64::from))
                .number("step", run.step.map(i64::from));
            if !run.note.is_empty() {
                told.part("note", &encoded(&run.note, MAX_NOTE));
            }
        }
        Fact::Morning(morning) => {
            let settled = morning.settled.map(|it| it as i64);
            told.number("knee", Some(morning.knee.into()))
                .number("settled", settled)
                .flag("swelling", morning.swelling)
                .flag("limp", morning.limp)
                .flag("night", morning.night);
        }
        Fact::Test(test) => {
            told.part("test", &test.test)
                .part("side", side_name(test.side))
                .number("score", Some(test.score.into()))
                .number("pain", test.pain.map(i64::from))
                .number("faults", (test.faults > 0).then_some(test.faults.into()))
                .number("cm", (test.height_cm > 0).then_some(test.height_cm.into()));
        }
        Fact::Angle(angle) => {
            told.part("side", side_name(angle.side))
                .number("tenths", Some(angle.tenths.into()))
                .number("pelvis", angle.pelvis_tenths.map(i64::from))
                .number("of", Some(angle.pictures.into()))
                .flag("kept", angle.kept);
        }
        Fact::Flags(flags) => {
            told.part("yes", &flags.yes.join(","));
        }
        Fact::Choice(Choice::Stage(level)) => {
            told.part("to", level_name(*level));
        }
        Fact::Choice(Choice::Undo { exercise, side }) => {
            told.part("exercise", exercise).part("side", side_name(*side));
        }
        Fact::Circuit(code) => {
            told.part("code", code);
        }
        Fact::Own(own) => {
            told.part("as", &encoded(&own.tell(), usize::MAX));
        }
        Fact::Mood(mood) => {
            told.number("of", Some(*mood as i64));
        }
        Fact::Choice(Choice::Seen) | Fact::Removed => {}
    }
}

fn fact(kind: &str, fields: &Fields) -> Option<Fact> {
    let of_ten = |name| fields.number(name, 0, 10).map(|it| it as u8);
    Some(match kind {
        "run" => Fact::Run(Run {
            minutes: fields.number("mins", 0, 6_000).map(|it| it as u16),
            metres: fields.number("metres", 0, 1_000_000).map(|it| it as u32),
            knee: of_ten("knee"),
            alignment: fields.number("line", 0, 2).map(|it| it as u8),
            efficiency: fields.number("easy", 1, 5).map(|it| it as u8),
            step: fields.number("step", 1, 99).map(|it| it as u8),
            note: decoded(fields.text("note").unwrap_or_default(), MAX_NOTE),
        }),
        "morning" => Fact::Morning(Morning {
            knee: of_ten("knee")?,
            settled: match fields.number("settled", 0, 2) {
                Some(0) => Some(Settled::WithinAnHour),
                Some(1) => Some(Settled::WithinADay),
                Some(_) => Some(Settled::NotYet),
                None => None,
            },
            swelling: fields.is("swelling"),
            limp: fields.is("limp"),
            night: fields.is("night"),
        }),
        "test" => Fact::Test(Tested {
            test: fields.text("test")?.to_owned(),
            side: fields.side()?,
            score: fields.number("score", 0, i64::from(u16::MAX))? as u16,
            pain: of_ten("pain"),
            faults: fields.number("faults", 0, i64::from(u16::MAX)).unwrap_or(0) as u16,
            height_cm: fields.number("cm", 0, 200).unwrap_or(0) as u8,
        }),
        "angle" => Fact::Angle(Angle {
            side: fields.side()?,
            tenths: fields.number("tenths", -1_800, 1_800)? as i16,
            pelvis_tenths: fields.number("pelvis", -900, 900).map(|it| it as i16),
            pictures: fields.number("of", 1, 100).unwrap_or(1) as u8,
            kept: fields.is("kept"),
        }),
        "flags" => {
            let yes = fields.text("yes")?.split(',').filter(|id| !id.is_empty());
            Fact::Flags(Flags { yes: yes.map(str::to_owned).collect() })
        }
        "stage" => Fact::Choice(Choice::Stage(level(fields.text("to")?)?)),
        "undo" => {
            let exercise = fields.text("exercise")?.to_owned();
            Fact::Choice(Choice::Undo { exercise, side: fields.side()? })
        }
        "seen" => Fact::Choice(Choice::Seen),
        "circuit" => {
            let code = fields.text("code")?;
            let is_code = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
            let is_one = (1..=MAX_CODE).contains(&code.len()) && code.bytes().all(is_code);
            Fact::Circuit(is_one.then(|| code.to_owned())?)
        }
        "own" => Fact::Own(OwnExercise::parse(&decoded(fields.text("as")?, usize::MAX))?),
        "mood" => Fact::Mood(Mood::ALL[fields.number("of", 0, 3)? as usize]),
        "removed" => Fact::Removed,
        _ => return None,
    })
}

/// As stored: frozen for ever.
const fn level_name(level: Level) -> &'static str {
    match level {
        Level::Activation => "activation",
        Level::Control => "control",
        Level::Strength => "strength",
        Level::Plyometrics => "plyometrics",
        Level::Maintenance => "maintenance",
    }
}

fn level(name: &str) -> Option<Level> {
    Level::ALL.into_iter().find(|level| level_name(*level) == name)
}
