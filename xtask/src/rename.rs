//! Gives the names that wasm-bindgen makes up (`__wbg_appendChild_8204974b7328bf98`) one or two
//! letters, in the wasm and in the script that serves it: hashes do not compress, and these cost
//! 2.8 kB in the wasm and 2.2 kB in the script after brotli.
//!
//! Both files are then named after what they hold now, because hosts let browsers keep a name for
//! ever.

use crate::hash::{integrity, short_hash};
use crate::script::lean;
use crate::site::Site;
use crate::wasm::rewrite;
use std::collections::{BTreeMap, BTreeSet};

/// An import's name is never longer afterwards, in bytes.
pub(crate) const LONGEST: usize = 8;

/// Words of one or two letters that name nothing in JavaScript.
const RESERVED: [&str; 3] = ["do", "if", "in"];

/// Renames in both files of a built site; names the files, their hashes and the page's links anew.
pub(crate) fn shorten(site: &mut Site) -> Result<(), String> {
    const WASM: &str = "_bg.wasm";
    let wasm = site.files.keys().find(|path| path.ends_with(WASM)).cloned();
    let old = wasm.as_deref().and_then(|path| path.strip_suffix(WASM)).map(str::to_owned);
    let old = old.ok_or("Trunk wrote no wasm.")?;
    let [wasm, script] = [WASM, ".js"].map(|ending| old.clone() + ending);
    let (bytes, text) = renamed(&site.files[&wasm], &site.text(&script))
        .ok_or_else(|| format!("The imports and exports of {wasm} do not read as expected."))?;
    let text = lean(&text);
    let name = old.rsplit_once('-').map_or(old.as_str(), |(name, _)| name);
    let new = format!("{name}-{}", short_hash(&[&bytes, text.as_bytes()].concat()));
    let text = text.replace(&old, &new);
    let mut page = site.text("index.html");
    for (path, ending, held) in [(wasm, WASM, bytes), (script, ".js", text.into_bytes())] {
        let before = site.files.get(&path).map(|held| integrity(held)).unwrap_or_default();
        if before.is_empty() || !page.contains(&before) {
            return Err(format!("index.html does not link {path} with its hash."));
        }
        page = page.replace(&before, &integrity(&held));
        site.remove(&path)?;
        site.write(&(new.clone() + ending), held)?;
    }
    site.write("index.html", page.replace(&old, &new))
}

/// Both files with short names, which stand for nothing else in either; none when the wasm cannot
/// be read. A name that the script lacks stays, and so does one that we or a crate gave.
fn renamed(wasm: &[u8], script: &str) -> Option<(Vec<u8>, String)> {
    let mut names = Vec::new();
    rewrite(wasm, &mut |_, name| {
        names.push(name.to_owned());
        name.to_owned()
    })?;
    let words: BTreeSet<&str> = script.split(|letter| !in_word(letter)).collect();
    let taken = |name: &str| words.contains(name) || names.iter().any(|other| other == name);
    let pairs = ('a'..='z').flat_map(|one| ('a'..='z').map(move |two| format!("{one}{two}")));
    let mut free = ('a'..='z').map(String::from).chain(pairs);
    let mut short = BTreeMap::new();
    for name in &names {
        let made_up = name.starts_with("__") || name.starts_with("wasm_bindgen__");
        if made_up && words.contains(name.as_str()) && !short.contains_key(name.as_str()) {
            let new = free.find(|new| !taken(new) && !RESERVED.contains(&new.as_str()));
            // None is left after some 700: the rest stays, and the judge says so.
            short.extend(new.map(|new| (name.as_str(), new)));
        }
    }
    let new = |name: &str| short.get(name).map_or(name, String::as_str).to_owned();
    let wasm = rewrite(wasm, &mut |_, name| new(name))?;
    let pieces = script.split_inclusive(|letter| !in_word(letter)).map(|piece| {
        let word = piece.trim_end_matches(|letter| !in_word(letter));
        new(word) + &piece[word.len()..]
    });
    Some((wasm, pieces.collect()))
}

/// Can the letter be part of an identifier?
fn in_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_' || letter == '$'
}

#[cfg(test)]
mod tests {
    use super::renamed;
    use crate::wasm::{imports, made::*};

    const CALL: &str = "__wbg_appendChild_8204974b7328bf98";
    const CAST: &str = "__wbindgen_cast_0000000000000001";
    const BACK: &str = "wasm_bindgen__convert__closures_____invoke__h602cb05346637de8";

    #[test]
    fn made_up_names_become_short_in_both_files_and_nothing_else_changes() {
        let types = section(1, &[vec![0x60, 0, 0]]);
        let code = section(10, &[name(CALL)]); // it only looks like a name
        let wasm = file(&[
            types.clone(),
            section(2, &[import(CALL), import(CAST), import("__wbg_gone_8204974b7328bf98")]),
            section(7, &[export("memory"), export("c"), export(BACK)]),
            code.clone(),
        ]);
        let script = format!(
            "const a = {{\n{CALL}: f(b), {CAST}() {{}},\n}};\n\
             function {BACK}(d) {{ wasm.{BACK}(d, '{CALL}_more'); }}\nx{CAST}"
        );
        let (short, text) = renamed(&wasm, &script).expect("it reads");
        let wanted = format!(
            "const a = {{\ne: f(b), g() {{}},\n}};\n\
             function h(d) {{ wasm.h(d, '{CALL}_more'); }}\nx{CAST}"
        );
        assert_eq!(text, wanted);
        let gone = import("__wbg_gone_8204974b7328bf98");
        let named = [vec![3], import("e"), import("g"), gone].concat();
        let out = [vec![3], export("memory"), export("c"), export("h")].concat();
        let sized = |id: u8, body: Vec<u8>| [vec![id, body.len() as u8], body].concat();
        assert_eq!(short, file(&[types, sized(2, named), sized(7, out), code]));
        let names = imports(&short).expect("it reads");
        assert_eq!(names, ["e", "g", "__wbg_gone_8204974b7328bf98"]);
    }
}
