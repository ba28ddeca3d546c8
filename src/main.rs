//! The shell starts.
fn main() {}
