//! The site in a language that nobody speaks: proof that every word comes from `src/words` or a
//! content file, and that longer words still fit.
//!
//! The sources are copied, and in those files alone each text is rewritten: vowels get accents,
//! and in all but short words they are doubled, which makes texts a third longer. What then still
//! shows a plain vowel was written somewhere else; `tests/e2e/pseudo.spec.mjs` looks for it. Words
//! of up to seven letters keep their length: where room is tight, a translator has a limit too.

use crate::{build, sh};
use kneeline::lang::Lang;
use kneeline::voice::pack::{self, Clip};
use kneeline::voice::{Pack, Phrase};
use std::fs;
use std::path::{Path, PathBuf};

/// What people read is written in these folders, and nowhere else.
const WORDS: [&str; 2] = ["src/words/en", "src/library"];
/// Citations are not translated, and code that stands beside the content.
const AS_IT_IS: [&str; 2] = ["library/sources.rs", "library/own.rs"];
/// What the copy does not need.
const LEFT_OUT: [&str; 6] = [".git", "target", "dist", "artefacts", "tools", "node_modules"];
/// Longer words are made longer still.
const SHORT: usize = 7;

/// Builds it; returns its folder.
pub(crate) fn build() -> Result<PathBuf, String> {
    let home = sh::artefacts().join("pseudo");
    let tree = home.join("tree");
    drop(fs::remove_dir_all(&home)); // from an earlier run
    copy(&sh::root(), &tree)?;
    for folder in WORDS {
        translate(&tree.join(folder))?;
    }
    speak(&tree.join("public/voice/en.pack"))?;
    let dist = home.join("dist");
    build::from(&tree, &dist)?;
    Ok(dist)
}

/// Clips of labels are named by their words: those of the new words take the old sounds.
fn speak(file: &Path) -> Result<(), String> {
    let told = |error| format!("{}: {error}", file.display());
    let bytes = fs::read(file).map_err(told)?;
    let pack = Pack::parse(&bytes).map_err(|error| format!("{}: {error:?}", file.display()))?;
    let clip = |phrase: Phrase| {
        let id = match phrase {
            Phrase::Label(words) => ["label/", &pseudo(words).to_ascii_lowercase()].concat(),
            other => other.id(),
        };
        let ogg = pack.clip(phrase).and_then(|range| bytes.get(range)).unwrap_or_default().to_vec();
        Clip { id, ms: pack.length_ms(phrase).unwrap_or_default() as u16, ogg }
    };
    let clips = Phrase::all(Lang::En).into_iter().map(clip).collect();
    let renamed = pack::write(clips).ok_or("Two labels of the made-up language are the same.")?;
    fs::write(file, renamed).map_err(told)
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let told = |error| format!("{}: {error}", from.display());
    fs::create_dir_all(to).map_err(told)?;
    for entry in fs::read_dir(from).map_err(told)? {
        let entry = entry.map_err(told)?;
        let (path, name) = (entry.path(), entry.file_name());
        if LEFT_OUT.iter().any(|left_out| name == *left_out) {
            continue;
        }
        if path.is_dir() {
            copy(&path, &to.join(name))?;
        } else {
            fs::copy(&path, to.join(name)).map_err(told)?;
        }
    }
    Ok(())
}

fn translate(folder: &Path) -> Result<(), String> {
    let told = |error| format!("{}: {error}", folder.display());
    for entry in fs::read_dir(folder).map_err(told)? {
        let path = entry.map_err(told)?.path();
        if path.is_dir() {
            translate(&path)?;
        } else if AS_IT_IS.iter().all(|it| !path.ends_with(it)) {
            let text = fs::read_to_string(&path).map_err(told)?;
            fs::write(&path, translated(&text)).map_err(told)?;
        }
    }
    Ok(())
}

/// Rust source with its texts rewritten. Ids stay: they are the literals right after `id:`,
/// `ExerciseId(`, `circuit(` or `==`, and those that a `match` looks for. So do comments, characters, escapes and `{places}`.
fn translated(source: &str) -> String {
    let mut out = String::with_capacity(source.len() * 5 / 4);
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        if rest.starts_with("//") {
            let end = rest.find('\n').unwrap_or(rest.len());
            out.push_str(&rest[..end]);
            rest = &rest[end..];
        } else if rest.starts_with("'\"'") {
            out.push_str("'\"'");
            rest = &rest[3..];
        } else if first == '"' {
            let inside = literal(&rest[1..]);
            let before = out.trim_end();
            let is_named = [" id:", "{id:", "(id:", "ExerciseId(", "circuit(", "=="]
                .iter()
                .any(|it| before.ends_with(it));
            let after = rest[inside.len() + 2..].trim_start();
            let is_id = is_named || after.starts_with("=>") || after.starts_with("| \"");
            out.push('"');
            out.push_str(&if is_id { inside.to_owned() } else { pseudo(inside) });
            out.push('"');
            rest = &rest[inside.len() + 2..];
        } else {
            out.push(first);
            rest = &rest[first.len_utf8()..];
        }
    }
    out
}

/// The inside of a string literal, up to its closing quote.
fn literal(after_quote: &str) -> &str {
    let mut escaped = false;
    let end = after_quote.find(|letter| {
        let ends = letter == '"' && !escaped;
        escaped = letter == '\\' && !escaped;
        ends
    });
    &after_quote[..end.unwrap_or(after_quote.len())]
}

/// A text in the language that nobody speaks.
fn pseudo(text: &str) -> String {
    let grows = text.chars().count() > SHORT;
    let mut out = String::with_capacity(text.len() * 2);
    let (mut depth, mut letters) = (0_usize, text.chars().peekable());
    while let Some(letter) = letters.next() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            '\\' => {
                out.push(letter);
                out.extend(letters.next());
                // The code of `\u{b7}` stands in braces and is skipped like a place.
                continue;
            }
            _ => {}
        }
        let accented = match letter {
            'a' => 'á',
            'e' => 'é',
            'i' => 'í',
            'o' => 'ö',
            'u' => 'ü',
            'A' => 'Á',
            'E' => 'É',
            'I' => 'Í',
            'O' => 'Ö',
            'U' => 'Ü',
            other => other,
        };
        if depth > 0 || accented == letter {
            out.push(letter);
        } else {
            out.push(accented);
            if grows {
                out.push(accented.to_lowercase().next().unwrap_or(accented));
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{pseudo, translated};

    #[test]
    fn texts_change_and_places_escapes_and_short_words_keep_theirs() {
        assert_eq!(pseudo("Lift"), "Líft");
        assert_eq!(pseudo("Side to side"), "Síídéé töö síídéé");
        assert_eq!(pseudo("{sets} saved \\u{2192} {}"), "{sets} sáávééd \\u{2192} {}");
    }

    #[test]
    fn only_texts_change() {
        let source = "// a note \"here\"\nid: ExerciseId(\"clam\"), name: \"Clam\", c: '\"', \
                      x: \"say \\\"open\\\"\"";
        let wanted = "// a note \"here\"\nid: ExerciseId(\"clam\"), name: \"Clám\", c: '\"', \
                      x: \"sááy \\\"ööpéén\\\"\"";
        assert_eq!(translated(source), wanted);
        let looked_for = "\"a-b\" | \"a\" => \"a\", it == \"a\"";
        assert_eq!(translated(looked_for), "\"a-b\" | \"a\" => \"á\", it == \"a\"");
    }
}
