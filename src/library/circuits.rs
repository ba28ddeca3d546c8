//! The ready-made circuits.
