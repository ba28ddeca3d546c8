//! Self-tests that need no helper: protocols, scores, what a change means, the knee angle.
