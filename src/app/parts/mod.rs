//! What two or more pages share.

pub(super) mod figure;
pub(super) mod frame;
pub(super) mod frames;
pub(super) mod icon;
pub(super) mod link;
