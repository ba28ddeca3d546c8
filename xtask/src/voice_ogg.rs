//! Ogg Opus: the packets of what an encoder wrote, and the leanest file around them. Two hundred
//! clips carry two hundred headers, so comments and short pages are left out; and the same packets
//! give the same bytes, whatever the encoder calls itself. Formats: RFC 3533 and RFC 7845.

/// Opus counts samples at 48 kHz, whatever it carries.
const CLOCK: u64 = 48_000;
/// Every packet is one frame of 60 ms.
const PACKET: u64 = CLOCK * 60 / 1000;

/// One stream.
pub(crate) struct Opus {
    head: Vec<u8>,
    packets: Vec<Vec<u8>>,
    /// Where the sound ends, what is skipped at the start included.
    end: u64,
}

impl Opus {
    /// `None` if this is not one whole Ogg Opus stream of mono.
    pub(crate) fn read(mut ogg: &[u8]) -> Option<Self> {
        let (mut packets, mut open, mut end) = (Vec::new(), Vec::new(), 0);
        while !ogg.is_empty() {
            ogg = ogg.strip_prefix(b"OggS\0")?;
            let granule = ogg.get(1..9)?.try_into().ok()?;
            end = u64::from_le_bytes(granule);
            let count = usize::from(*ogg.get(21)?);
            let (sizes, mut body) = ogg.get(22..)?.split_at_checked(count)?;
            for &size in sizes {
                let (part, rest) = body.split_at_checked(size.into())?;
                open.extend_from_slice(part);
                body = rest;
                if size < 255 {
                    packets.push(std::mem::take(&mut open));
                }
            }
            ogg = body;
        }
        let mut packets = packets.into_iter();
        let (head, tags) = (packets.next()?, packets.next()?);
        let is_mono = head.starts_with(b"OpusHead\x01\x01") && head.len() == 19;
        (is_mono && tags.starts_with(b"OpusTags")).then(|| Self {
            head,
            packets: packets.collect(),
            end,
        })
    }

    /// Samples at the start that belong to the codec, not to the sound.
    fn skip(&self) -> u64 {
        u16::from_le_bytes([self.head[10], self.head[11]]).into()
    }

    /// How long it sounds, in milliseconds; `None` if that is no whole number.
    pub(crate) fn ms(&self) -> Option<u16> {
        let samples = self.end.checked_sub(self.skip())?;
        let ms = samples / (CLOCK / 1000);
        (ms * (CLOCK / 1000) == samples).then(|| u16::try_from(ms).ok())?
    }

    /// The leanest file.
    pub(crate) fn write(&self) -> Vec<u8> {
        // A vendor, because some readers want one, and no comments.
        let tags = b"OpusTags\x07\0\0\0libopus\0\0\0\0".to_vec();
        let mut out = page(0, 2, 0, std::slice::from_ref(&self.head));
        out.extend(page(1, 0, 0, &[tags]));
        // A packet below 255 bytes is one entry of a page's table, which has room for 255.
        let pages: Vec<_> = self.packets.chunks(250).collect();
        let mut done = 0;
        for (at, packets) in pages.iter().enumerate() {
            done += packets.len() as u64 * PACKET;
            let last = at + 1 == pages.len();
            let (kind, granule) = if last { (4, self.end) } else { (0, done) };
            out.extend(page(at as u32 + 2, kind, granule, packets));
        }
        out
    }
}

fn page(number: u32, kind: u8, granule: u64, packets: &[Vec<u8>]) -> Vec<u8> {
    let mut sizes = Vec::new();
    for packet in packets {
        sizes.extend(std::iter::repeat_n(255, packet.len() / 255));
        sizes.push((packet.len() % 255) as u8);
    }
    let mut page = b"OggS\0".to_vec();
    page.push(kind);
    page.extend(granule.to_le_bytes());
    page.extend(1_u32.to_le_bytes()); // the stream's serial number
    page.extend(number.to_le_bytes());
    page.extend([0; 4]); // the checksum
    page.push(sizes.len() as u8);
    page.extend(sizes);
    for packet in packets {
        page.extend(packet);
    }
    let sum = checksum(&page).to_le_bytes();
    page[22..26].copy_from_slice(&sum);
    page
}

/// CRC-32 with the polynomial 04c11db7, not reflected, from zero.
fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0, |sum, &byte| {
        (0..8).fold(sum ^ (u32::from(byte) << 24), |sum, _| {
            (sum << 1) ^ if sum >> 31 == 1 { 0x04c1_1db7 } else { 0 }
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stream(packets: usize) -> Opus {
        let mut head = b"OpusHead\x01\x01".to_vec();
        head.extend(312_u16.to_le_bytes());
        head.extend(24_000_u32.to_le_bytes());
        head.extend([0; 3]);
        let packets: Vec<_> = (0..packets).map(|at| vec![at as u8; 20 + at % 60]).collect();
        let end = packets.len() as u64 * PACKET - 600;
        Opus { head, packets, end }
    }

    #[test]
    fn what_is_written_is_read_back() {
        for packets in [1, 40, 250, 251, 600] {
            let wanted = stream(packets);
            let found = Opus::read(&wanted.write()).expect("a stream");
            assert_eq!(found.packets, wanted.packets);
            assert_eq!((found.end, found.head), (wanted.end, wanted.head));
        }
    }

    #[test]
    fn a_length_of_whole_milliseconds_is_told() {
        let mut stream = stream(10);
        stream.end = 312 + 48 * 150;
        assert_eq!(stream.ms(), Some(150));
        stream.end += 1;
        assert_eq!(stream.ms(), None);
    }

    #[test]
    fn the_checksum_is_that_of_ogg() {
        // From the catalogue of checksums: CRC-32/CKSUM without its length and final inversion.
        assert_eq!(checksum(b"123456789"), 0x89a1_897f);
    }

    #[test]
    fn other_bytes_are_no_stream() {
        assert!(Opus::read(b"").is_none());
        assert!(Opus::read(b"RIFF").is_none());
        let whole = stream(9).write();
        assert!(Opus::read(&whole[..whole.len() - 1]).is_none());
    }
}
