//! Words -> recordings: asks Festival to speak, and reads recordings whoever made them. The only
//! place that knows which engine it is; `xtask/docs/voice.md` says why it is this one.

use crate::sh;
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// Who speaks; goes into the table beside the pack.
pub(crate) const SPEAKER: &str = "Festival, cmu_us_slt_arctic_hts";

/// The voice, a tenth slower than it would go.
const VOICE: &str = "(voice_cmu_us_slt_arctic_hts)
(set! hts_engine_params (append hts_engine_params '((\"-r\" 0.9))))
";

/// What the engine says badly as it is written, and what to give it instead.
const SAY: [(&str, &str); 2] = [("Heel-to-wall", "Heel to the wall"), ("\"", "")];

/// Writes a WAV for each phrase, `<id>.wav`, into a folder.
pub(crate) fn speak(phrases: &[(String, String)], folder: &Path) -> Result<(), String> {
    let told = |error| format!("Cannot write {}: {error}.", folder.display());
    let mut script = VOICE.to_owned();
    for (id, words) in phrases {
        let file = folder.join(id);
        fs::create_dir_all(file.parent().unwrap_or(folder)).map_err(told)?;
        for (at, part) in parts(words).into_iter().enumerate() {
            let file = file.with_extension(format!("{at}.wav"));
            let file = file.display();
            let _ = writeln!(
                script,
                "(utt.save.wave (utt.synth (Utterance Text \"{part}\")) \"{file}\" 'riff)"
            );
        }
    }
    let scheme = folder.join("speak.scm");
    fs::write(&scheme, script).map_err(told)?;
    sh::run(sh::command("festival").arg("-b").arg(&scheme)).map_err(|why| {
        format!("{why}\nInstall it: apt-get install festival festvox-us-slt-hts opus-tools")
    })?;
    phrases.iter().try_for_each(|(id, words)| join(&folder.join(id), parts(words).len()))
}

/// The engine runs over a full stop as if it were not there, so it gets one sentence at a time.
fn parts(words: &str) -> Vec<String> {
    let said = SAY.iter().fold(words.to_owned(), |said, (from, to)| said.replace(from, to));
    let parts = said.split_inclusive(['.', '?', ';', ':']).map(|part| part.trim().to_owned());
    parts.filter(|part| !part.is_empty()).collect()
}

/// Puts the sentences of a phrase together. Each begins and ends with the engine's own pause.
fn join(file: &Path, parts: usize) -> Result<(), String> {
    let (mut all, mut rate) = (Vec::new(), 0);
    for at in 0..parts {
        let (samples, its_rate) = read(&file.with_extension(format!("{at}.wav")))?;
        all.extend(samples);
        rate = its_rate;
    }
    write(&file.with_extension("wav"), &all, rate)
}

/// A recording as samples from -1 to 1, its channels mixed, and its rate.
pub(crate) fn read(file: &Path) -> Result<(Vec<f64>, u32), String> {
    let told = |why: hound::Error| format!("{}: {why}.", file.display());
    let mut reader = hound::WavReader::open(file).map_err(told)?;
    let spec = reader.spec();
    let samples: Vec<f64> = match spec.sample_format {
        hound::SampleFormat::Float => {
            reader.samples::<f32>().map(|it| it.map(f64::from)).collect::<Result<_, _>>()
        }
        hound::SampleFormat::Int => {
            let full = f64::from(1_u32 << (spec.bits_per_sample - 1));
            reader.samples::<i32>().map(|it| it.map(|it| f64::from(it) / full)).collect()
        }
    }
    .map_err(told)?;
    let channels = usize::from(spec.channels.max(1));
    let mix = |all: &[f64]| all.iter().sum::<f64>() / channels as f64;
    Ok((samples.chunks(channels).map(mix).collect(), spec.sample_rate))
}

/// What the encoder reads.
pub(crate) fn write(file: &Path, samples: &[f64], rate: u32) -> Result<(), String> {
    let told = |why: hound::Error| format!("{}: {why}.", file.display());
    let spec = hound::WavSpec {
        channels: 1,
        sample_rate: rate,
        bits_per_sample: 16,
        sample_format: hound::SampleFormat::Int,
    };
    let mut writer = hound::WavWriter::create(file, spec).map_err(told)?;
    for sample in samples {
        writer.write_sample((sample * 32_767.0).round() as i16).map_err(told)?;
    }
    writer.finalize().map_err(told)
}
