//! Reads path text back into points, written from the SVG grammar and not from the writer.

/// The corners of every subpath. Arcs give the ends and, for circles, the top and bottom.
pub(crate) fn read(d: &str) -> Vec<Vec<[f32; 2]>> {
    let mut paths: Vec<Vec<[f32; 2]>> = Vec::new();
    let mut here = [0.0, 0.0];
    for command in commands(d) {
        let numbers = numbers(&command[1..]);
        match &command[..1] {
            "M" => {
                here = [numbers[0], numbers[1]];
                paths.push(vec![here]);
            }
            "l" => {
                for step in numbers.chunks_exact(2) {
                    here = [here[0] + step[0], here[1] + step[1]];
                    paths.last_mut().expect("a line starts with M").push(here);
                }
            }
            "a" => {
                let radius = numbers[0];
                let middle = here[0] + numbers[5] / 2.0;
                here = [here[0] + numbers[5], here[1] + numbers[6]];
                let path = paths.last_mut().expect("an arc starts with M");
                path.extend([here, [middle, here[1] - radius], [middle, here[1] + radius]]);
            }
            "Z" => {}
            other => panic!("a path has an unknown command: {other}"),
        }
    }
    paths
}

fn commands(d: &str) -> impl Iterator<Item = &str> {
    let mut rest = d;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        assert!(first.is_ascii_alphabetic(), "a path goes on with {first:?}: {d}");
        let end = rest[1..].find(|c: char| c.is_ascii_alphabetic()).map_or(rest.len(), |i| i + 1);
        let (command, after) = rest.split_at(end);
        rest = after;
        Some(command)
    })
}

/// Numbers part at spaces and before a minus.
fn numbers(text: &str) -> Vec<f32> {
    text.replace('-', " -")
        .split_whitespace()
        .map(|number| number.parse().unwrap_or_else(|_| panic!("not a number: {number}")))
        .collect()
}

/// Whether a point lies in one of some convex polygons, or at most `slack` outside it.
pub(crate) fn inside_some(polygons: &[Vec<[f32; 2]>], [x, y]: [f32; 2], slack: f32) -> bool {
    polygons.iter().any(|polygon| {
        polygon.iter().enumerate().all(|(i, from)| {
            let to = polygon[(i + 1) % polygon.len()];
            let (dx, dy) = (to[0] - from[0], to[1] - from[1]);
            let length = dx.hypot(dy);
            length < 1e-6 || (dx * (y - from[1]) - dy * (x - from[0])) / length > -slack
        })
    })
}
