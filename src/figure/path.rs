//! Points -> the text of an SVG path, in hundredths of a unit.
//!
//! Runs for every shape of every frame, so it writes whole numbers itself instead of carrying
//! the formatting of floating-point numbers into the download. After the first point of a line
//! the text holds steps, not places: they are short. Steps are between rounded points, so
//! nothing drifts.

use super::camera::Point;

/// Writes paths at the end of a text.
pub(super) struct Pen<'a> {
    text: &'a mut String,
}

impl<'a> Pen<'a> {
    pub(super) fn new(text: &'a mut String) -> Self {
        Self { text }
    }

    /// A closed line.
    pub(super) fn polygon(&mut self, points: &[Point]) {
        if points.len() > 2 {
            self.line(points);
            self.text.push('Z');
        }
    }

    /// An open line.
    pub(super) fn line(&mut self, points: &[Point]) {
        self.steps(points.iter().map(|p| (hundredths(p.x), hundredths(p.y))));
    }

    /// A circle as two arcs.
    pub(super) fn circle(&mut self, centre: Point, radius: f32) {
        let (x, y, r) = (hundredths(centre.x), hundredths(centre.y), hundredths(radius));
        self.text.push('M');
        self.pair(x - r, y);
        for across in [2 * r, -2 * r] {
            self.text.push('a');
            self.pair(r, r);
            self.text.push_str(" 0 1 0");
            self.number(across, true);
            self.text.push_str(" 0");
        }
        self.text.push('Z');
    }

    fn steps(&mut self, mut places: impl Iterator<Item = (i32, i32)>) {
        let Some((mut x, mut y)) = places.next() else { return };
        self.text.push('M');
        self.pair(x, y);
        let mut first = true;
        for (to_x, to_y) in places {
            let (dx, dy) = (to_x - x, to_y - y);
            if dx == 0 && dy == 0 {
                continue;
            }
            if first {
                self.text.push('l');
            }
            self.number(dx, !first);
            self.number(dy, true);
            first = false;
            (x, y) = (to_x, to_y);
        }
    }

    fn pair(&mut self, x: i32, y: i32) {
        self.number(x, false);
        self.number(y, true);
    }

    /// A number of hundredths; a minus separates by itself.
    fn number(&mut self, value: i32, apart: bool) {
        if value < 0 {
            self.text.push('-');
        } else if apart {
            self.text.push(' ');
        }
        let size = value.unsigned_abs();
        let (whole, part) = (size / 100, size % 100);
        if whole > 0 || part == 0 {
            self.whole(whole);
        }
        if part > 0 {
            self.text.push('.');
            self.digit(part / 10);
            if !part.is_multiple_of(10) {
                self.digit(part % 10);
            }
        }
    }

    fn whole(&mut self, value: u32) {
        if value >= 10 {
            self.whole(value / 10);
        }
        self.digit(value % 10);
    }

    fn digit(&mut self, digit: u32) {
        self.text.push(char::from(b'0' + digit as u8));
    }
}

/// The text of a `viewBox`.
pub fn view_box(frame: [f32; 4]) -> String {
    let mut text = String::new();
    let mut pen = Pen::new(&mut text);
    for value in frame {
        pen.text.push(' ');
        pen.number(hundredths(value), false);
    }
    text
}

fn hundredths(value: f32) -> i32 {
    (value * 100.0).round() as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(write: impl FnOnce(&mut Pen)) -> String {
        let mut text = String::new();
        write(&mut Pen::new(&mut text));
        text
    }

    #[test]
    fn numbers_are_as_short_as_the_grammar_allows() {
        let points = [(0.0, -0.004), (1.5, 0.25), (-12.0, 100.07), (-12.0, 100.07)]
            .map(|(x, y)| Point { x, y });
        assert_eq!(written(|pen| pen.polygon(&points)), "M0 0l1.5 .25-13.5 99.82Z");
    }

    #[test]
    fn steps_between_rounded_points_do_not_drift() {
        let points: Vec<_> =
            (0..300).map(|i| Point { x: i as f32 * 0.333, y: i as f32 * -0.777 }).collect();
        let text = written(|pen| pen.line(&points));
        let steps = text.split_once('l').expect("a line has steps").1.replace('-', " -");
        let numbers: Vec<f64> =
            steps.split_whitespace().map(|n| n.parse().expect("a step is a number")).collect();
        let end: f64 = numbers.iter().step_by(2).sum();
        assert!((end - 299.0 * 0.333).abs() < 0.006, "300 steps end at {end}");
    }

    #[test]
    fn a_circle_is_two_arcs() {
        let text = written(|pen| pen.circle(Point { x: 2.0, y: -1.0 }, 1.7));
        assert_eq!(text, "M.3-1a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0-3.4 0Z");
    }

    #[test]
    fn too_few_points_make_no_shape() {
        assert_eq!(written(|pen| pen.polygon(&[Point::default(); 2])), "");
    }
}
