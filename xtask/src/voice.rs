//! Builds the voice pack: every phrase spoken, shaped, encoded, and put into one file that is
//! committed, so that building the site needs no engine. How and why: `xtask/docs/voice.md`.

use crate::voice_ogg::Opus;
use crate::voice_shape::{self as shape, MS, RATE};
use crate::{sh, voice_engine as engine};
use kneeline::lang::Lang;
use kneeline::voice::Phrase;
use kneeline::voice::pack::{self, Clip};
use kneeline::words::words;
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// Bits per second, on average. See the page for what less and more cost.
const BITRATE: &str = "11";

/// One line of the table that is reviewed when a voice changes.
struct Row {
    id: String,
    words: String,
    ms: u16,
    loudness: f64,
    peak: f64,
    onset: f64,
}

/// Speaks with the engine, or takes the recordings of a folder: `<group>/<name>.wav`.
pub(crate) fn run(from: Option<&Path>) -> Result<(), String> {
    let lang = Lang::En;
    let phrases: Vec<(String, String)> = Phrase::all(lang)
        .into_iter()
        .map(|phrase| (phrase.id(), (words(lang).voice)(phrase).into_owned()))
        .collect();
    let work = sh::artefacts().join("voice");
    drop(fs::remove_dir_all(&work)); // from an earlier run
    let shaped = work.join("shaped");
    fs::create_dir_all(&shaped).map_err(|error| format!("{}: {error}.", shaped.display()))?;
    let spoken = work.join("spoken");
    let folder = if let Some(folder) = from {
        folder
    } else {
        engine::speak(&phrases, &spoken)?;
        &spoken
    };
    missing(&phrases, folder)?;
    let (mut clips, mut rows) = (Vec::new(), Vec::new());
    for (id, words) in phrases {
        let (clip, row) = clip(&id, words, folder, &shaped)?;
        clips.push(clip);
        rows.push(row);
    }
    let count = clips.len();
    let pack = pack::write(clips).ok_or("An id comes twice, or a clip is too long.")?;
    let who = from.map_or_else(|| engine::SPEAKER.to_owned(), |from| from.display().to_string());
    let home = sh::root().join("public/voice");
    let tag = lang.tag();
    let save = |file: &Path, bytes: &[u8]| {
        let folder = file.parent().unwrap_or(file);
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(file, bytes))
            .map_err(|error| format!("{}: {error}.", file.display()))
    };
    save(&home.join(format!("{tag}.pack")), &pack)?;
    save(&sh::root().join(format!("xtask/voice/{tag}.tsv")), table(&who, &rows).as_bytes())?;
    let secs: u32 = rows.iter().map(|row| u32::from(row.ms)).sum::<u32>() / 1000;
    println!("{count} clips, {secs} s, {} bytes: public/voice/{tag}.pack", pack.len());
    Ok(())
}

/// A pack has all or is not written: half a voice is worse than the one before.
fn missing(phrases: &[(String, String)], folder: &Path) -> Result<(), String> {
    let lacks = |id: &str| !folder.join(format!("{id}.wav")).is_file();
    let missing: Vec<String> = phrases
        .iter()
        .filter(|(id, _)| lacks(id))
        .map(|(id, words)| format!("  {id}.wav  {words}"))
        .collect();
    match missing.len() {
        0 => Ok(()),
        many => Err(format!("{many} are not in {}:\n{}", folder.display(), missing.join("\n"))),
    }
}

fn clip(id: &str, words: String, from: &Path, shaped: &Path) -> Result<(Clip, Row), String> {
    let fault = |what: &str| format!("{id}: {what}.");
    let (samples, rate) = engine::read(&from.join(format!("{id}.wav")))?;
    let mut samples =
        shape::shape(&samples, rate).ok_or_else(|| fault("nothing is to be heard"))?;
    let file = shaped.join(id.replace('/', "-"));
    // The codec takes some of the loudness, more of some words than of others: it is put back.
    let first = shape::loudness(&encode(&samples, &file)?.1);
    shape::turn_up(&mut samples, shape::LOUDNESS - first.ok_or_else(|| fault("it is silent"))?);
    let (opus, heard) = encode(&samples, &file)?;
    let ms = opus.ms().ok_or_else(|| fault("its length is not whole milliseconds"))?;
    if usize::from(ms) * MS != samples.len() || heard.len() != samples.len() {
        return Err(fault("the codec changed its length"));
    }
    let onset = shape::onset(&heard).ok_or_else(|| fault("it decodes to silence"))?;
    let row = Row {
        id: id.to_owned(),
        words,
        ms,
        loudness: shape::loudness(&heard).unwrap_or_default(),
        peak: shape::to_db(shape::peak(&heard)),
        onset: onset as f64 / MS as f64,
    };
    Ok((Clip { id: id.to_owned(), ms, ogg: opus.write() }, row))
}

/// The encoded clip, and how it sounds when decoded. `file` has no ending: the WAV and the clip are
/// left beside each other.
fn encode(samples: &[f64], file: &Path) -> Result<(Opus, Vec<f64>), String> {
    let told = |error| format!("{}: {error}.", file.display());
    let [wav, clip, heard] = ["wav", "opus", "heard.wav"].map(|it| file.with_extension(it));
    engine::write(&wav, samples, RATE)?;
    let mut encoder = sh::command("opusenc");
    encoder.args(["--quiet", "--speech", "--vbr", "--comp", "10", "--framesize", "60"]);
    encoder.args(["--bitrate", BITRATE, "--discard-comments", "--padding", "0"]);
    sh::run(encoder.arg(&wav).arg(&clip))?;
    let opus = Opus::read(&fs::read(&clip).map_err(told)?);
    let opus = opus.ok_or_else(|| format!("{}: not the Ogg Opus expected.", clip.display()))?;
    fs::write(&clip, opus.write()).map_err(told)?;
    let mut decoder = sh::command("opusdec");
    decoder.args(["--quiet", "--no-dither", "--rate", &RATE.to_string()]);
    sh::run(decoder.arg(&clip).arg(&heard))?;
    Ok((opus, engine::read(&heard)?.0))
}

/// What was measured on the clips as they decode.
fn table(who: &str, rows: &[Row]) -> String {
    let mut text = format!("# {who}\nid\twords\tms\tloudness dB\tpeak dB\tonset ms\n");
    for Row { id, words, ms, loudness, peak, onset } in rows {
        let _ = writeln!(text, "{id}\t{words}\t{ms}\t{loudness:.1}\t{peak:.1}\t{onset:.1}");
    }
    text
}
