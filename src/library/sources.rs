//! Where numbers and claims come from.
