//! Sines of parts of a turn (1 is all the way round) and powers near 1.
//!
//! Figures, levels and tones need nothing finer, and those of the standard library, made for any
//! number there is, bring 14 kB of code and tables into the wasm.

/// The sine, at most 1e-9 off for angles of up to a million turns.
pub fn sin(turns: f64) -> f64 {
    // The rest of a turn, then of the half in which the sine rises.
    let rest = turns - (turns + 0.5).floor();
    let rising = if rest > 0.25 {
        0.5 - rest
    } else if rest < -0.25 {
        -0.5 - rest
    } else {
        rest
    };
    let x = rising * std::f64::consts::TAU;
    let square = x * x;
    // Taylor's series to the 15th power, from the last term: (1/2)(1/3), (1/4)(1/5) ...
    let mut sum = 1.0;
    for power in [14.0, 12.0, 10.0, 8.0, 6.0, 4.0, 2.0] {
        sum = 1.0 - square / (power * (power + 1.0)) * sum;
    }
    x * sum
}

/// The cosine, as exact.
pub fn cos(turns: f64) -> f64 {
    sin(turns + 0.25)
}

/// Sine and cosine of degrees.
pub fn sin_cos(degrees: f32) -> (f32, f32) {
    let turns = f64::from(degrees) / 360.0;
    (sin(turns) as f32, cos(turns) as f32)
}

/// From 0 to 1 along half a cosine: starts and ends at rest.
pub fn ease(part: f64) -> f64 {
    0.5 - 0.5 * cos(part / 2.0)
}

/// e to the power of `x`, to a relative 1e-9 for -30 to 30.
pub fn exp(x: f64) -> f64 {
    // Halved six times, the series ends soon; squared six times, it is whole again.
    let small = x / 64.0;
    let mut sum = 1.0;
    for term in [11.0, 10.0, 9.0, 8.0, 7.0, 6.0, 5.0, 4.0, 3.0, 2.0, 1.0] {
        sum = 1.0 + small / term * sum;
    }
    (0..6).fold(sum, |sum, _| sum * sum)
}

/// `base` to the power of `part`, to a relative 1e-9 for bases from 0.4 to 2.5 and powers up to 1.
pub fn pow(base: f64, part: f64) -> f64 {
    // The logarithm by the series of the inverse hyperbolic tangent.
    let ratio = (base - 1.0) / (base + 1.0);
    let square = ratio * ratio;
    let series = (0..16).rev().fold(0.0, |sum, i| sum * square + 1.0 / f64::from(2 * i + 1));
    exp(2.0 * ratio * series * part)
}

/// The hyperbolic tangent of what is not negative.
pub fn tanh(x: f64) -> f64 {
    let grown = exp(2.0 * x.min(12.0));
    (grown - 1.0) / (grown + 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_agree_with_the_standard_library() {
        for i in -40_000_i32..=40_000 {
            let turns = f64::from(i) / 7_919.0;
            let angle = turns * std::f64::consts::TAU;
            assert!((sin(turns) - angle.sin()).abs() < 1e-9, "the sine of {turns} turns");
            assert!((cos(turns) - angle.cos()).abs() < 1e-9, "the cosine of {turns} turns");
        }
        assert!((sin(1_000_000.25) - 1.0).abs() < 1e-9);
    }

    #[test]
    fn powers_agree_with_the_standard_library() {
        for i in -300_i32..=300 {
            let x = f64::from(i) / 10.0;
            assert!((exp(x) / x.exp() - 1.0).abs() < 1e-9, "e to the {x}");
            assert!((tanh(x.abs()) - x.abs().tanh()).abs() < 1e-9, "the tangent of {x}");
            let (base, part) = (0.4 + f64::from(i + 300) * 0.0035, f64::from(i) / 300.0);
            assert!((pow(base, part) / base.powf(part) - 1.0).abs() < 1e-9, "{base} to the {part}");
        }
    }

    #[test]
    fn quarters_are_whole() {
        for (degrees, sine, cosine) in
            [(0.0, 0.0, 1.0), (90.0, 1.0, 0.0), (180.0, 0.0, -1.0), (-90.0, -1.0, 0.0)]
        {
            let (sin, cos) = sin_cos(degrees);
            assert!((sin - sine).abs() < 1e-6 && (cos - cosine).abs() < 1e-6, "{degrees} degrees");
        }
    }
}
