//! The house rules that the compiler does not know: who may name whom.
//!
//! Reads the sources as text. Order of the core: the list at the top of `src/lib.rs`.

use std::fs;
use std::path::Path;

/// The files of the shell that may use the browser.
const BRIDGE: [&str; 14] = [
    "around.rs",
    "mod.rs",
    "ask.rs",
    "copies.rs",
    "hear.rs",
    "notes.rs",
    "perform.rs",
    "pictures.rs",
    "recorded.rs",
    "restore.rs",
    "tabs.rs",
    "say.rs",
    "spoken.rs",
    "world.rs",
];
/// These may name any module of the core, but of the core only they name each other.
const FREE: [&str; 3] = ["share", "save", "words"];
const BROWSER_CRATES: [&str; 6] =
    ["leptos", "web_sys", "js_sys", "gloo", "gloo_timers", "wasm_bindgen"];

#[test]
fn every_file_keeps_the_rules() {
    let order = order();
    let files = sources(Path::new("src"));
    assert!(files.len() > 40, "the sources were found");
    let faults: Vec<String> =
        files.iter().flat_map(|(path, text)| faults(path, text, &order)).collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn the_map_names_every_module() {
    let mut listed = order();
    listed.sort();
    let text = fs::read_to_string("src/lib.rs").expect("the core");
    let declared = text.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    let mut declared: Vec<_> = declared.map(str::to_owned).collect();
    declared.sort();
    assert_eq!(listed, declared);
}

/// Rules that are never broken must still be able to say so.
#[test]
fn a_broken_rule_is_found() {
    for (path, text) in [
        ("day.rs", "use crate::history::History;"),
        ("day.rs", "fn f() -> super::history::History {}"),
        ("circuit.rs", "use crate::{\n    exercise::{Side, Tempo},\n    timeline::Pace,\n};"),
        ("session/mod.rs", "use crate::words::Words;"),
        ("timeline/mod.rs", "let name = crate::share::decode(code);"),
        ("figure/mod.rs", "use web_sys::Window;"),
        ("app/pages/today.rs", "use crate::app::browser::clock;"),
        ("app/state.rs", "use super::browser::{clock};"),
        ("app/browser/clock.rs", "use leptos::prelude::*;"),
        ("app/browser/clock.rs", "use crate::app::parts::Dialog;"),
        ("app/parts/dialog.rs", r#"<p style="color: red">"#),
        ("app/parts/dialog.rs", "<p inner_html=text>"),
    ] {
        assert_eq!(faults(path, text, &order()).len(), 1, "{path}: {text}");
    }
    for (path, text) in [
        ("save/load.rs", "use crate::{share, timeline::Pace};\nuse super::words_of;"),
        ("day.rs", "//! Used by crate::history.\nconst LEPTOSOME: u8 = 1;"),
        ("app/perform.rs", "use super::browser::Clock;"),
        ("app/parts/dialog.rs", r#"<p style:color="red" data-style="x">"#),
    ] {
        assert_eq!(faults(path, text, &order()), [""; 0], "{path}: {text}");
    }
}

fn faults(path: &str, text: &str, order: &[String]) -> Vec<String> {
    let code: Vec<&str> =
        text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let code = code.join("\n");
    let mut faults = Vec::new();
    let mut forbid = |what: &str, found: bool| {
        if found {
            faults.push(format!("src/{path}: {what}"));
        }
    };
    if let Some(path) = path.strip_prefix("app/") {
        let bridge = BRIDGE.contains(&path);
        let browser = path.starts_with("browser/");
        forbid(
            "only the bridge uses the browser",
            !bridge && !browser && path_to(&code, "browser"),
        );
        forbid("the browser knows no Leptos", browser && has_word(&code, "leptos"));
        let pages = path_to(&code, "pages") || path_to(&code, "parts");
        forbid("the browser knows no pages", browser && pages);
        let style =
            code.match_indices("style=\"").any(|(at, _)| is_edge(code[..at].chars().last()));
        forbid("style attributes are blocked by the content security policy", style);
        forbid("text reaches the page as text", has_word(&code, "inner_html"));
        return faults;
    }
    if path == "main.rs" || path == "lib.rs" {
        return faults;
    }
    for name in BROWSER_CRATES {
        forbid(&format!("the core does not know {name}"), has_word(&code, name));
    }
    let own = path.split(['/', '.']).next().unwrap_or_default();
    let place = |name: &str| order.iter().position(|module| module == name);
    let at_root = !path.contains('/') || path.ends_with("/mod.rs");
    for name in order.iter().filter(|name| *name != own && names(&code, name, at_root)) {
        let free = FREE.contains(&own);
        let above = place(name) < place(own);
        forbid(&format!("{own} is above {name}"), !free && !above);
        forbid(&format!("only the shell says {name}"), !free && above && FREE.contains(&&**name));
    }
    faults
}

/// Whether the code names a module of the core, alone or in a list.
fn names(code: &str, module: &str, at_root: bool) -> bool {
    let listed = code.split("crate::{").skip(1).any(|list| {
        let list = list.split(';').next().unwrap_or_default();
        let mut depth = 0_usize;
        list.split_inclusive(['{', '}', ',']).any(|item| {
            let first = depth == 0 && has_word(item.split("::").next().unwrap_or_default(), module);
            depth = depth + item.matches('{').count() - item.matches('}').count().min(depth);
            first
        })
    });
    let root = if at_root { vec!["crate::", "super::"] } else { vec!["crate::"] };
    listed || root.into_iter().any(|root| has_word(code, &format!("{root}{module}")))
}

fn path_to(code: &str, module: &str) -> bool {
    has_word(code, &format!("::{module}")) || code.contains(&format!("{module}::"))
}

fn has_word(code: &str, word: &str) -> bool {
    code.match_indices(word).any(|(at, _)| {
        let after = code[at + word.len()..].chars().next();
        (word.starts_with(':') || is_edge(code[..at].chars().last())) && is_edge(after)
    })
}

fn is_edge(letter: Option<char>) -> bool {
    !letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '_' || letter == '-')
}

/// The modules of the core in their order, from the list in `src/lib.rs`.
fn order() -> Vec<String> {
    let text = fs::read_to_string("src/lib.rs").expect("the core");
    let items = text.lines().filter_map(|line| line.strip_prefix("//! - ")?.split_once(": "));
    let names = items.flat_map(|(names, _)| names.split(", "));
    names.map(|name| name.trim_matches(['[', ']', '`']).to_owned()).collect()
}

/// Every Rust file under a folder: its path from there, and its text.
fn sources(folder: &Path) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        if path.is_dir() {
            let inner = sources(&path).into_iter();
            files.extend(inner.map(|(path, text)| (format!("{name}/{path}"), text)));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push((name, fs::read_to_string(&path).expect("a source file")));
        }
    }
    files
}
