//! Takes out of wasm-bindgen's script what only a reader needs: lines that are blank or a comment,
//! and the indentation: 0.8 kB after brotli. It is no minifier: lines stay lines.

/// The script without them, or as it was when a text might reach over a line's end, where
/// white space counts.
pub(crate) fn lean(script: &str) -> String {
    if !script.lines().all(closed) {
        return script.to_owned();
    }
    let lines = script.lines().map(str::trim);
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// Is every quote of the line closed on it? A regular expression with a single quote in it, or a
/// comment of several lines, counts as open: then nothing is taken out.
fn closed(line: &str) -> bool {
    let mut quote = None;
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match (quote, letter) {
            (None, '/') if letters.peek() == Some(&'/') => return true,
            (None, '/') if letters.peek() == Some(&'*') => return false,
            (None, '"' | '\'' | '`') => quote = Some(letter),
            (Some(_), '\\') if letters.next().is_none() => return false,
            (Some(open), _) if letter == open => quote = None,
            _ => {}
        }
    }
    quote.is_none()
}

#[cfg(test)]
mod tests {
    use super::lean;

    #[test]
    fn comments_blank_lines_and_indentation_go() {
        let script = "  // don't\nf(() => {\n    return `//${'`'} \\` \"`; // it's kept\n\n});\n";
        assert_eq!(lean(script), "f(() => {\nreturn `//${'`'} \\` \"`; // it's kept\n});\n");
    }

    #[test]
    fn a_text_over_two_lines_keeps_everything_as_it_is() {
        for script in [
            "  a = `b\n  // c`;\n",
            "  a = 'b\\\n  c';\n",
            "  a = `b${\n  c}`;\n",
            "  /* `\n  // */ a = `\n  `;\n",
        ] {
            assert_eq!(lean(script), script);
        }
    }
}
