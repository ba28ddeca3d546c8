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
    let each = coding.bytes();
    let bytes = frames.saturating_mul(each);
    let (tag, format_bytes, rest) = match coding {
        Coding::Linear16 => (1, 16, 36),
        Coding::MuLaw => (7, 18, 50),
    };
    let mut file = Vec::with_capacity(58);
    let mut part = |name: &[u8], numbers: &[u32]| {
        file.extend_from_slice(name);
        for number in numbers {
            file.extend_from_slice(&number.to_le_bytes());
        }
    };
    part(b"RIFF", &[bytes.saturating_add(rest)]);
    // Tag and 1 channel; rate; bytes per second; bytes per frame and bits per sample.
    let format = [format_bytes, tag | 1 << 16, rate, rate * each, each | each << 19];
    part(b"WAVEfmt ", &format);
    if coding != Coding::Linear16 {
        // Nothing more about the format; and the standard wants the number of frames once more.
        part(b"\0\0fact\x04\0\0\0", &[frames]);
    }
    part(b"data", &[bytes]);
    file
}

/// Adds samples to a file; what is outside -1 to 1 is cut off.
pub fn encode(samples: &[f32], coding: Coding, file: &mut Vec<u8>) {
    let value = |sample: f32| {
        let value = sample.clamp(-1.0, 1.0) * f32::from(i16::MAX);
        // To the nearest: what is cut off is less than one.
        (value + 0.5_f32.copysign(value)) as i16
    };
    let start = file.len();
    file.resize(start + samples.len() * coding.bytes() as usize, 0);
    let bytes = file.get_mut(start..).unwrap_or_default();
    match coding {
        Coding::Linear16 => {
            for (frame, sample) in bytes.chunks_exact_mut(2).zip(samples) {
                frame.copy_from_slice(&value(*sample).to_le_bytes());
            }
        }
        Coding::MuLaw => {
            for (byte, sample) in bytes.iter_mut().zip(samples) {
                *byte = mu_law(value(*sample));
            }
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
