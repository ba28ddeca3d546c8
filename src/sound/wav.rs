//! Samples -> a WAV file that any player opens.

/// A mono file with 16 bits per sample; samples outside -1 to 1 are cut off.
pub fn wav(samples: &[f32], rate: u32) -> Vec<u8> {
    const HEADER: u32 = 36;
    let bytes = u32::try_from(samples.len() * 2).unwrap_or(u32::MAX - HEADER);
    let mut file = Vec::with_capacity(samples.len() * 2 + 44);
    file.extend(b"RIFF");
    file.extend((HEADER + bytes).to_le_bytes());
    file.extend(b"WAVEfmt ");
    file.extend(16_u32.to_le_bytes()); // length of this part
    file.extend(1_u16.to_le_bytes()); // linear samples
    file.extend(1_u16.to_le_bytes()); // channels
    file.extend(rate.to_le_bytes());
    file.extend((rate * 2).to_le_bytes()); // bytes per second
    file.extend(2_u16.to_le_bytes()); // bytes per frame
    file.extend(16_u16.to_le_bytes()); // bits per sample
    file.extend(b"data");
    file.extend(bytes.to_le_bytes());
    for sample in samples {
        let value = (sample.clamp(-1.0, 1.0) * f32::from(i16::MAX)).round() as i16;
        file.extend(value.to_le_bytes());
    }
    file
}
