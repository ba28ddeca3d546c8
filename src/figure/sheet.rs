//! The paper: slots for shapes as they fill, and the body as the camera sees it.

use super::body;
use super::outline::Outline;
use super::path::Pen;
use super::{Paint, Shape};

/// The slots of a picture as they fill.
pub(super) struct Sheet<'a> {
    pub(super) shapes: &'a mut Vec<Shape>,
    pub(super) used: usize,
}

impl Sheet<'_> {
    /// The next slot, opaque and empty. Among equal depths the later one is painted later.
    pub(super) fn add(&mut self, paint: Paint, depth: f32) -> &mut Shape {
        let order = self.used as u8;
        let at = self.used;
        self.used += 1;
        if at == self.shapes.len() {
            let d = String::with_capacity(512);
            self.shapes.push(Shape { paint, far: 0, alpha: Shape::OPAQUE, d, depth, order });
        }
        let shape = &mut self.shapes[at];
        shape.d.clear();
        shape.paint = paint;
        shape.far = 0;
        shape.alpha = Shape::OPAQUE;
        shape.depth = depth;
        shape.order = order;
        shape
    }

    /// A slot to write a path into.
    pub(super) fn pen(&mut self, paint: Paint, depth: f32) -> Pen<'_> {
        Pen::new(&mut self.add(paint, depth).d)
    }

    /// Empties what is not needed and sorts: far first.
    pub(super) fn finish(self) {
        for (i, spare) in self.shapes.iter_mut().enumerate().skip(self.used) {
            spare.d.clear();
            spare.depth = f32::INFINITY;
            spare.order = i as u8;
        }
        self.shapes
            .sort_unstable_by(|a, b| a.depth.total_cmp(&b.depth).then(a.order.cmp(&b.order)));
    }
}

/// One part as the camera sees it.
#[derive(Clone, Copy)]
pub(super) struct Seen {
    pub outline: Outline,
    pub depth: f32,
}

/// All parts as the camera sees them.
pub(super) struct Body {
    pub limbs: [[Seen; body::LIMB.len()]; 2],
    pub trunk: [Seen; body::TRUNK.len()],
}
