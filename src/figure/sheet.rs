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

impl<'a> Sheet<'a> {
    /// Back to the order of drawing: every slot meets the text it held before, and its room.
    pub(super) fn over(shapes: &'a mut Vec<Shape>) -> Self {
        for at in 0..shapes.len() {
            while usize::from(shapes[at].order) != at {
                let home = usize::from(shapes[at].order);
                shapes.swap(at, home);
            }
        }
        Self { shapes, used: 0 }
    }

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
        // Insertion: they are few, and it is 3 kB smaller than the standard library's sort.
        for placed in 1..self.shapes.len() {
            let mut at = placed;
            while at > 0 && self.shapes[at - 1].depth.total_cmp(&self.shapes[at].depth).is_gt() {
                self.shapes.swap(at - 1, at);
                at -= 1;
            }
        }
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
