//! Where the sound stands: on the side that works.

use std::ops::Range;

use crate::exercise::Side;
use crate::timeline::{Kind, Timeline};
use crate::voice::{Line, Phrase};

/// How far to the side, of 1: heard with earphones, missed by nobody who has one ear free.
pub const ASIDE: f32 = 0.35;

/// Where the sound stands within a window of milliseconds: at its start, and at each change after
/// it. -1 is left, 1 is right. Breaks are in the middle until the side that comes next is said.
pub fn pan(timeline: &Timeline, lines: &[Line], window: Range<u32>) -> Vec<(u32, f32)> {
    let mut pans: Vec<(u32, f32)> = Vec::new();
    let mut stand = |at_ms: u32, side| {
        let (at_ms, pan) = (at_ms.max(window.start), place(side));
        if at_ms >= window.end {
            return;
        }
        // What is over when the window begins only says where it begins.
        match pans.last_mut() {
            Some(last) if last.0 == at_ms => last.1 = pan,
            Some(_) | None => pans.push((at_ms, pan)),
        }
    };
    let first = timeline.segments.partition_point(|segment| segment.to_ms <= window.start);
    stand(window.start, Side::Both);
    for segment in timeline.segments.iter().skip(first) {
        if segment.from_ms >= window.end {
            break;
        }
        if let Kind::Work(_) = segment.kind {
            stand(segment.from_ms, segment.side);
            continue;
        }
        stand(segment.from_ms, Side::Both);
        let from = lines.partition_point(|line| line.at_ms < segment.from_ms);
        for line in lines.iter().skip(from).take_while(|line| line.at_ms < segment.to_ms) {
            if let Phrase::Side(side) | Phrase::SwitchTo(side) = line.phrase {
                stand(line.at_ms, side);
            }
        }
    }
    if window.end > timeline.total_ms {
        stand(timeline.total_ms, Side::Both);
    }
    pans.dedup_by(|next, last| next.1.to_bits() == last.1.to_bits());
    pans
}

const fn place(side: Side) -> f32 {
    match side {
        Side::Left => -ASIDE,
        Side::Both => 0.0,
        Side::Right => ASIDE,
    }
}
