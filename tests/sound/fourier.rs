//! Correlating one long signal with many short ones, by way of their spectra.

use std::f64::consts::TAU;

/// A transform of one length, which is a power of two.
pub(crate) struct Fourier {
    length: usize,
    /// Half a turn in steps of one length-th.
    turns: Vec<(f32, f32)>,
}

/// Real and imaginary parts.
#[derive(Clone)]
pub(crate) struct Complex {
    pub(crate) re: Vec<f32>,
    pub(crate) im: Vec<f32>,
}

impl Fourier {
    pub(crate) fn new(length: usize) -> Self {
        assert!(length.is_power_of_two(), "{length}");
        let turn = |step: usize| {
            let angle = TAU * step as f64 / length as f64;
            (angle.cos() as f32, -angle.sin() as f32)
        };
        Self { length, turns: (0..length / 2).map(turn).collect() }
    }

    /// The spectrum of a real signal, filled up with zeros.
    pub(crate) fn spectrum(&self, signal: &[f32]) -> Complex {
        let mut re = signal.to_vec();
        re.resize(self.length, 0.0);
        let mut whole = Complex { re, im: vec![0.0; self.length] };
        self.forward(&mut whole);
        whole
    }

    /// The sums of products of a signal with two others, at every shift: those with the first in
    /// the real part, those with the second in the imaginary one.
    pub(crate) fn alike(&self, signal: &Complex, one: &Complex, two: &Complex) -> Complex {
        // conj(S conj(A) + i S conj(B)): a forward transform of the conjugate is the conjugate of
        // the backward one.
        let mut product = Complex { re: vec![0.0; self.length], im: vec![0.0; self.length] };
        for at in 0..self.length {
            let (s_re, s_im) = (signal.re[at], signal.im[at]);
            let a = (s_re * one.re[at] + s_im * one.im[at], s_im * one.re[at] - s_re * one.im[at]);
            let b = (s_re * two.re[at] + s_im * two.im[at], s_im * two.re[at] - s_re * two.im[at]);
            product.re[at] = a.0 - b.1;
            product.im[at] = -(a.1 + b.0);
        }
        self.forward(&mut product);
        let scale = 1.0 / self.length as f32;
        product.re.iter_mut().for_each(|value| *value *= scale);
        product.im.iter_mut().for_each(|value| *value *= -scale);
        product
    }

    fn forward(&self, it: &mut Complex) {
        let bits = self.length.trailing_zeros();
        for at in 0..self.length {
            let other = at.reverse_bits() >> (usize::BITS - bits);
            if at < other {
                it.re.swap(at, other);
                it.im.swap(at, other);
            }
        }
        let mut half = 1;
        while half < self.length {
            let stride = self.length / (2 * half);
            for start in (0..self.length).step_by(2 * half) {
                let (re_low, re_high) = it.re[start..start + 2 * half].split_at_mut(half);
                let (im_low, im_high) = it.im[start..start + 2 * half].split_at_mut(half);
                let turns = self.turns.iter().step_by(stride);
                let low = re_low.iter_mut().zip(im_low);
                let high = re_high.iter_mut().zip(im_high);
                for ((low, high), (cos, sin)) in low.zip(high).zip(turns) {
                    let re = *high.0 * cos - *high.1 * sin;
                    let im = *high.0 * sin + *high.1 * cos;
                    (*high.0, *high.1) = (*low.0 - re, *low.1 - im);
                    (*low.0, *low.1) = (*low.0 + re, *low.1 + im);
                }
            }
            half *= 2;
        }
    }
}
