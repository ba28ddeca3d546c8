//! Self-tests: what they are, how one is timed, what a result says, when the next one is due; and
//! the knee angle on a picture.
//!
//! - [`Protocol`], [`ALL`]: every test as data, with its frozen id
//! - [`timing`]: one side of a test as a timeline, and what has been done at an instant of it
//! - [`result`]: score sheets, marks, sides, what counts as a change, when a test is due
//! - [`angle`]: three points on a picture, and the angle between them
//! - [`sources`]: where the figures come from
//!
//! Nothing here says who may pass a gate: that is the plan's.

pub mod angle;
mod list;
mod protocol;
pub mod result;
pub mod sources;
pub mod timing;

pub use list::ALL;
pub use protocol::{Basis, Better, Mark, Protocol, Run, Scored, Sheet, Unit};

/// The test with this id.
pub fn find(id: &str) -> Option<&'static Protocol> {
    ALL.iter().copied().find(|protocol| protocol.id == id)
}
