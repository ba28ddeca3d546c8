//! Writes the text of SVG paths in tenths of a pixel, from whole numbers.

/// A path as it grows.
#[derive(Default)]
pub(super) struct Pen(pub(super) String);

impl Pen {
    pub(super) fn go(&mut self, x: i32, y: i32) -> &mut Self {
        self.pair('M', x, y)
    }

    pub(super) fn line(&mut self, x: i32, y: i32) -> &mut Self {
        self.pair('L', x, y)
    }

    pub(super) fn across(&mut self, x: i32) -> &mut Self {
        self.one('H', x)
    }

    pub(super) fn down(&mut self, y: i32) -> &mut Self {
        self.one('V', y)
    }

    pub(super) fn close(&mut self) {
        self.0.push('Z');
    }

    pub(super) fn rect(&mut self, x: i32, y: i32, to_x: i32, to_y: i32) {
        self.go(x, y).across(to_x).down(to_y).across(x).close();
    }

    /// A bar that stands on `y`, round at its upper corners.
    pub(super) fn bar(&mut self, x: i32, to_x: i32, y: i32, top: i32) {
        let round = ((to_x - x) / 4).min(y - top).clamp(0, 40);
        self.go(x, y).down(top + round);
        self.quad(x, top, x + round, top);
        self.across(to_x - round);
        self.quad(to_x, top, to_x, top + round);
        self.down(y).close();
    }

    pub(super) fn circle(&mut self, x: i32, y: i32, r: i32) {
        self.go(x - r, y);
        for across in [2 * r, -2 * r] {
            self.pair('a', r, r);
            self.0.push_str(" 0 1 0");
            self.number(across);
            self.0.push_str(" 0");
        }
        self.close();
    }

    pub(super) fn polygon(&mut self, points: &[(i32, i32)]) {
        for (at, (x, y)) in points.iter().enumerate() {
            self.pair(if at == 0 { 'M' } else { 'L' }, *x, *y);
        }
        self.close();
    }

    fn quad(&mut self, x: i32, y: i32, to_x: i32, to_y: i32) {
        self.pair('Q', x, y);
        self.number(to_x);
        self.number(to_y);
    }

    fn pair(&mut self, letter: char, x: i32, y: i32) -> &mut Self {
        self.one(letter, x);
        self.number(y);
        self
    }

    fn one(&mut self, letter: char, value: i32) -> &mut Self {
        self.0.push(letter);
        self.number(value);
        self
    }

    fn number(&mut self, tenths: i32) {
        if !self.0.ends_with(|letter: char| letter.is_ascii_alphabetic()) {
            self.0.push(' ');
        }
        if tenths < 0 {
            self.0.push('-');
        }
        let size = tenths.unsigned_abs();
        self.0.push_str(&(size / 10).to_string());
        if !size.is_multiple_of(10) {
            self.0.push('.');
            self.0.push(char::from(b'0' + (size % 10) as u8));
        }
    }
}
