//! What numbers in codes stand for. Both lists only ever grow at their ends.

use crate::exercise::TempoName;

/// Exercise ids by number. Append-only: links out in the world count on each place. An exercise
/// that is not listed is spelled out.
#[rustfmt::skip]
pub(super) const NUMBERS: [&str; 63] = [
    "clam", "sl-abd", "stand-abd", "kneel-er", "bird-dog", "sl-abd-bent", "bridge", "sl-bridge",
    "clam-band", "lat-walk", "split-squat", "lat-stepdown", "side-plank", "hydrant", "band-squat",
    "wall-press", "sls", "sl-rdl", "hip-hike", "diag-step", "sl-sit-stand",
    "clam-raised", "sl-abd-wall", "sl-abd-load", "sl-abd-band", "bridge-band", "bridge-march",
    "bridge-hold", "quad-ext", "side-plank-knee", "side-plank-abd", "sl-thrust", "seated-er",
    "wall-sit", "sl-stance", "fwd-stepdown", "step-up", "lat-stepup", "incline-step-up",
    "sls-bench", "heel-raise", "running-man", "hip-flexion-band", "monster", "side-lunge",
    "fwd-lunge", "lunge-matrix", "suitcase", "shuffle", "snap-down", "pogo", "lat-hop", "fwd-hop",
    "bound", "elevated-twist", "kneeling-rock", "bird-dog-angled", "calf-stretch", "figure-four",
    "adductor-rock", "outer-hip-stretch", "hf-stretch", "knee-wall",
];

/// Tempo names by number, append-only too.
pub(super) const TEMPI: [TempoName; 9] = [
    TempoName::Own,
    TempoName::Activation,
    TempoName::Control,
    TempoName::Strength,
    TempoName::Steps,
    TempoName::Hold,
    TempoName::Flow,
    TempoName::Quick,
    TempoName::Landing,
];
