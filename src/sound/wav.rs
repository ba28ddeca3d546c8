//! Samples -> a mono WAV file that any player opens, in pieces: a header that knows how many
//! frames will follow, then the frames, a minute at a time.

/// How a sample is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coding {
    /// 16 bits.
    Linear16,
    /// 8 bits, finer for soft samples than for loud ones (G.711): half the size, and a browser
    /// still finds every second of it exactly.
    MuLaw,
}

impl Coding {
    /// Bytes of a frame.
    pub const fn bytes(self) -> u32 {
        match self {
            Self::Linear16 => 2,
            Self::MuLaw => 1,
        }
    }
}

/// How a whole session is written for a locked phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Locked {
    pub coding: Coding,
    /// Samples per second.
    pub rate: u32,
}

/// A session in one file may have this many bytes: old phones drop larger ones.
pub const LOCKED_BYTES: u64 = 120_000_000;

/// The best coding in which so many milliseconds fit into [`LOCKED_BYTES`]; `None` if none does.
///
/// - up to 40 minutes (41 min 40 s fit): linear, 24 kHz
/// - up to 83 minutes: µ-law, 24 kHz
/// - up to 2 hours: µ-law, 16 kHz
/// - up to 4 hours: µ-law, 8 kHz, as a telephone: every tone, and words that are understood
pub fn locked_coding(total_ms: u32) -> Option<Locked> {
    const BEST_FIRST: [Locked; 4] = [
        Locked { coding: Coding::Linear16, rate: 24_000 },
        Locked { coding: Coding::MuLaw, rate: 24_000 },
        Locked { coding: Coding::MuLaw, rate: 16_000 },
        Locked { coding: Coding::MuLaw, rate: 8_000 },
    ];
    BEST_FIRST.into_iter().find(|it| {
        let bytes_per_sec = u64::from(it.rate * it.coding.bytes());
        u64::from(total_ms) * bytes_per_sec <= LOCKED_BYTES * 1000
    })
}

/// What a file with exactly `frames` samples begins with. An even number needs no padding.
pub fn wav_header(frames: u32, rate: u32, coding: Coding) -> Vec<u8> {
    let bytes = frames.saturating_mul(coding.bytes());
    // Other than linear samples, the standard wants to know the number of frames once more.
    let (tag, format_bytes, fact_bytes): (u16, u32, u32) = match coding {
        Coding::Linear16 => (1, 16, 0),
        Coding::MuLaw => (7, 18, 12),
    };
    let mut file = Vec::with_capacity(58);
    let rest = 20 + format_bytes + fact_bytes;
    file.extend(b"RIFF");
    file.extend(bytes.saturating_add(rest).to_le_bytes());
    file.extend(b"WAVEfmt ");
    file.extend(format_bytes.to_le_bytes()); // length of this part
    file.extend(tag.to_le_bytes());
    file.extend(1_u16.to_le_bytes()); // channels
    file.extend(rate.to_le_bytes());
    file.extend((rate * coding.bytes()).to_le_bytes()); // bytes per second
    file.extend((coding.bytes() as u16).to_le_bytes()); // bytes per frame
    file.extend((coding.bytes() as u16 * 8).to_le_bytes()); // bits per sample
    if fact_bytes > 0 {
        file.extend(0_u16.to_le_bytes()); // no more about the format
        file.extend(b"fact");
        file.extend(4_u32.to_le_bytes());
        file.extend(frames.to_le_bytes());
    }
    file.extend(b"data");
    file.extend(bytes.to_le_bytes());
    file
}

/// Adds samples to a file; what is outside -1 to 1 is cut off.
pub fn encode(samples: &[f32], coding: Coding, file: &mut Vec<u8>) {
    file.reserve(samples.len() * coding.bytes() as usize);
    for sample in samples {
        let value = (sample.clamp(-1.0, 1.0) * f32::from(i16::MAX)).round() as i16;
        match coding {
            Coding::Linear16 => file.extend(value.to_le_bytes()),
            Coding::MuLaw => file.push(mu_law(value)),
        }
    }
}

/// A mono file with 16 bits per sample, all at once.
pub fn wav(samples: &[f32], rate: u32) -> Vec<u8> {
    let mut file = wav_header(samples.len() as u32, rate, Coding::Linear16);
    encode(samples, Coding::Linear16, &mut file);
    file
}

/// G.711: a sign, 3 bits for the octave, 4 bits within it, all turned round.
const fn mu_law(value: i16) -> u8 {
    const BIAS: u16 = 132;
    const MOST: u16 = 32_635;
    let sign = if value < 0 { 0x80 } else { 0 };
    let size = value.unsigned_abs();
    let size = if size > MOST { MOST } else { size } + BIAS;
    let octave = 8 - size.leading_zeros() as u16;
    let within = (size >> (octave + 3)) & 0x0F;
    !(sign | (octave << 4) as u8 | within as u8)
}
