//! How much room letters take, without a font: as in Arial, or a little more. Where another font
//! stands in for it, [`Svg::text`](super::svg::Svg::text) keeps long lines as long as they were
//! reckoned.

#[derive(Clone, Copy)]
pub(super) struct Font {
    /// The size of the font in tenths of a millimetre.
    pub(super) size: i32,
    pub(super) bold: bool,
}

impl Font {
    /// At most this wide.
    pub(super) fn width(self, text: &str) -> i32 {
        let sum: i32 = text.chars().map(thousandths).sum();
        let sum = if self.bold { sum + sum / 10 } else { sum };
        (sum * self.size + 999) / 1000
    }
}

/// In thousandths of the font's size.
const fn thousandths(letter: char) -> i32 {
    match letter {
        'i' | 'j' | 'l' | '\'' => 230,
        ' ' | '\u{a0}' | '.' | ',' | ':' | ';' | 'f' | 't' | 'I' | '/' | '|' | '!' => 290,
        'r' | '-' | '\u{2011}' | '(' | ')' | '[' | ']' => 345,
        'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' | 'J' => 510,
        'm' | 'M' => 845,
        'w' => 735,
        'W' => 960,
        'a'..='z' | '0'..='9' => 570,
        'A'..='Z' => 790,
        'À'..='\u{24F}' if !matches!(letter, '×' | '÷') => 850,
        '\u{300}'..='\u{36F}' | '\u{200B}'..='\u{200D}' => 0,
        '\0'..='\u{24F}' => 1010,
        _ => 1100,
    }
}

/// One line, cut to its room.
pub(super) fn fitted(text: &str, font: Font, room: i32) -> String {
    if font.width(text) <= room {
        return text.to_owned();
    }
    let mut cut = String::new();
    let ellipsis = font.width("…") + 1;
    for letter in text.chars() {
        cut.push(letter);
        if font.width(&cut) + ellipsis > room {
            cut.pop();
            break;
        }
    }
    cut.truncate(cut.trim_end().len());
    if !cut.is_empty() || ellipsis <= room {
        cut.push('…');
    }
    cut
}

/// At most so many lines, broken at spaces; the last one is cut if it must be.
pub(super) fn wrapped(text: &str, font: Font, room: i32, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut words = text.split(' ').filter(|word| !word.is_empty()).peekable();
    while let Some(word) = words.next() {
        let count = lines.len();
        let Some(last) = lines.last_mut() else {
            lines.push(word.to_owned());
            continue;
        };
        let longer = [last, " ", word].concat();
        if font.width(&longer) <= room {
            *last = longer;
        } else if count < most {
            lines.push(word.to_owned());
        } else {
            // The rest of the text, to be cut.
            *last = longer;
            for word in words.by_ref() {
                last.push(' ');
                last.push_str(word);
            }
        }
    }
    lines.truncate(most);
    for line in &mut lines {
        *line = fitted(line, font, room);
    }
    lines
}
