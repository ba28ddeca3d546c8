//! Judges a sealed site without changing it. Each check is a name and what is wrong; the build
//! fails on any fault and `cargo xtask test` counts each check as one test.
//!
//! To add one: write a [`Judge`] and name it in [`judge`].

use crate::hash::{csp_hash, integrity};
use crate::site::{HEADERS, NOT_FOUND, Site, VERSION, VOICE, WORKER, code, has_ending};
use crate::split::LATER;
use crate::{rename, sh, sizes, wasm};
use kneeline::lang::Lang;
use kneeline::voice::{Pack, Phrase};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

const BUDGETS: &str = "sizes are within budget";
const NAMES: &str = "what the wasm imports has short names";

/// Looks at a site and returns what is wrong with it.
type Judge = fn(&Site) -> Vec<String>;

/// One thing that must hold, and every way in which it does not.
pub(crate) struct Check {
    pub(crate) name: &'static str,
    /// Would a site with this fault be wrong? One that is only too large still builds, so that it
    /// can be looked into, and fails the tests.
    pub(crate) stops_build: bool,
    pub(crate) faults: Vec<String>,
}

impl Check {
    /// One text that names the check and its faults; none when it holds.
    pub(crate) fn fault(&self) -> Option<String> {
        let lines = self.faults.join("\n    ");
        (!self.faults.is_empty()).then(|| format!("build: {}:\n    {lines}", self.name))
    }
}

/// Every check on the site in `folder`.
pub(crate) fn judge(folder: &Path) -> Result<Vec<Check>, String> {
    let site = Site::read(folder)?;
    let checks: [(&'static str, Judge); 12] = [
        ("every file is known", unknown_files),
        ("the worker lists every file with its hash", worker_list),
        ("worker and version name one build", one_build),
        ("nothing is inline but what a policy names by hash", inline_parts),
        ("a strict content policy comes first", policy),
        ("no address leads to another origin or assumes a path", foreign_addresses),
        ("every linked file is there", dead_links),
        ("the manifest holds under any path", manifest),
        ("the two files of the app fit", two_files),
        ("the voice says every phrase", voice),
        (NAMES, import_names),
        (BUDGETS, budgets),
    ];
    let judged = checks.map(|(name, check)| Check {
        name,
        stops_build: ![BUDGETS, NAMES].contains(&name),
        faults: check(&site),
    });
    Ok(judged.into())
}

/// The budget line a builder wants to see.
pub(crate) fn sizes(folder: &Path) -> Result<String, String> {
    let sizes = sizes::measure(&Site::read(folder)?);
    let one = |s: &sizes::Size| format!("{} {:.1} of {} kB", s.id, kilo(s.bytes), s.budget / 1000);
    Ok(sizes.iter().map(one).collect::<Vec<_>>().join(", "))
}

fn kilo(bytes: usize) -> f64 {
    bytes as f64 / 1000.0
}

fn unknown_files(site: &Site) -> Vec<String> {
    let public = sh::root().join("public");
    let written = ["index.html", VERSION, NOT_FOUND];
    let known = |path: &str| {
        written.contains(&path)
            || public.join(path).is_file()
            || (is_hashed(path) && !path.contains('/'))
    };
    site.files
        .keys()
        .filter(|path| !known(path))
        .map(|path| format!("{path} came from nowhere"))
        .collect()
}

/// `name-0123456789abcdef.css` and the wasm's `..._bg.wasm`: what Trunk and `seal` write.
pub(crate) fn is_hashed(path: &str) -> bool {
    let Some((stem, _)) = path.rsplit_once('.') else { return false };
    let hash = stem.trim_end_matches("_bg").rsplit('-').next().unwrap_or_default();
    has_ending(path, &["js", "wasm", "css", "tsv", "pack"])
        && hash.len() >= 8
        && hash.chars().all(|c| c.is_ascii_hexdigit())
}

fn worker_list(site: &Site) -> Vec<String> {
    let worker = site.text(WORKER);
    let list = worker.split_once("const FILES = ").and_then(|(_, rest)| rest.split_once(';'));
    let listed: Option<Vec<(String, String)>> =
        list.and_then(|(list, _)| serde_json::from_str(list).ok());
    let Some(listed) = listed else { return vec!["the list cannot be read".into()] };
    let mut listed: BTreeMap<String, String> = listed.into_iter().collect();
    let mut faults = Vec::new();
    for (address, bytes) in site.kept_offline() {
        match listed.remove(address) {
            None => faults.push(format!("{address} is missing")),
            Some(hash) if hash != integrity(bytes) => {
                faults.push(format!("{address} has another hash"));
            }
            Some(_) => {}
        }
    }
    faults.extend(listed.keys().map(|address| format!("{address} is listed but not there")));
    faults
}

fn one_build(site: &Site) -> Vec<String> {
    let version: Value = serde_json::from_str(&site.text(VERSION)).unwrap_or_default();
    match version["build"].as_str() {
        Some(build) if site.text(WORKER).contains(&format!("const BUILD = '{build}'")) => vec![],
        other => vec![format!("version.json says {other:?}, the worker does not")],
    }
}

fn pages(site: &Site) -> impl Iterator<Item = (&str, String)> {
    site.files.keys().filter(|p| has_ending(p, &["html"])).map(|p| (p.as_str(), site.text(p)))
}

/// The tags of a page without their angle brackets, each with the text that follows it.
fn tags(html: &str) -> impl Iterator<Item = (&str, &str)> {
    html.split('<')
        .skip(1)
        .filter(|tag| !tag.starts_with("!--"))
        .filter_map(|tag| tag.split_once('>'))
}

/// An attribute's value; our pages always quote with `"`.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    tag.split_once(&format!(" {name}=\""))?.1.split_once('"').map(|(value, _)| value)
}

/// The file behind a line that links a style sheet.
pub(crate) fn style_sheet(line: &str) -> Option<&str> {
    let (tag, _) = tags(line).find(|(tag, _)| attribute(tag, "rel") == Some("stylesheet"))?;
    attribute(tag, "href").map(|href| href.trim_start_matches("./"))
}

fn csp(html: &str) -> &str {
    let meta = tags(html).find(|(tag, _)| tag.contains("Content-Security-Policy"));
    meta.and_then(|(tag, _)| attribute(tag, "content")).unwrap_or_default()
}

fn inline_parts(site: &Site) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, html) in pages(site) {
        for tag in ["script", "style"] {
            for part in html.split(&format!("<{tag}")).skip(1) {
                let (open, rest) = part.split_once('>').unwrap_or((part, ""));
                let inside = rest.split(&format!("</{tag}>")).next().unwrap_or_default();
                let allowed = csp(&html).contains(&csp_hash(inside));
                if !inside.trim().is_empty() && !allowed {
                    faults.push(format!("{path} has an inline <{tag}{open}>"));
                }
            }
        }
        for (tag, _) in tags(&html) {
            let handler = tag.split_whitespace().skip(1).any(|word| {
                word.starts_with("style=") || (word.starts_with("on") && word.contains('='))
            });
            if handler || tag.contains("javascript:") {
                faults.push(format!("{path} has an inline handler or style in <{tag}>"));
            }
        }
    }
    faults
}

fn policy(site: &Site) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, html) in pages(site) {
        let policy = csp(&html);
        let before = html.split("Content-Security-Policy").next().unwrap_or_default();
        for early in ["<script", "<link", "<style"] {
            if before.contains(early) {
                faults.push(format!("{path}: {early} stands before the policy"));
            }
        }
        if !policy.starts_with("default-src 'none';") {
            faults.push(format!("{path}: no policy that starts from nothing"));
        }
        for loose in ["'unsafe-inline'", "'unsafe-eval'", "*", "http:", "https:", "data:"] {
            if policy.split([' ', ';']).any(|word| word == loose) {
                faults.push(format!("{path}: the policy allows {loose}"));
            }
        }
    }
    // The header repeats the page's policy, or the two would disagree on some hosts.
    let headers = site.text(HEADERS);
    let header = headers.lines().find_map(|l| l.trim().strip_prefix("Content-Security-Policy: "));
    let header = header.unwrap_or_default();
    for rule in csp(&site.text("index.html")).split("; ") {
        if !header
            .split("; ")
            .any(|other| other == rule || other.starts_with(&format!("{rule} 'sha256-")))
        {
            faults.push(format!("{HEADERS} lacks `{rule}`"));
        }
    }
    if !header.contains("frame-ancestors 'none'") || headers.contains("__404") {
        faults.push(format!("{HEADERS} is not finished"));
    }
    faults
}

fn foreign_addresses(site: &Site) -> Vec<String> {
    let mut faults = Vec::new();
    for path in site.files.keys() {
        if !has_ending(path, &["html", "css", "js", "mjs", "webmanifest", "svg"]) {
            continue;
        }
        // A comment is not an address, and a namespace is a name.
        let text = code(&site.text(path)).replace("http://www.w3.org/", "");
        for sign in ["http://", "https://", "url(//", "src=\"//", "href=\"//", "@import"] {
            if text.contains(sign) {
                faults.push(format!("{path} contains {sign}"));
            }
        }
        for sign in ["href=\"/", "src=\"/", "url(/", "url(\"/", "url('/"] {
            if text.contains(sign) {
                faults.push(format!("{path} contains {sign}, which fails under a sub-path"));
            }
        }
    }
    faults
}

fn dead_links(site: &Site) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, html) in pages(site) {
        for (tag, _) in tags(&html) {
            for name in ["href", "src", "data-js", "data-wasm"] {
                let Some(link) = attribute(tag, name) else { continue };
                let file =
                    link.trim_start_matches("./").split(['#', '?']).next().unwrap_or_default();
                let bytes = site.files.get(file);
                if !file.is_empty() && bytes.is_none() {
                    faults.push(format!("{path} links {link}"));
                }
                let hash = attribute(tag, "integrity");
                if hash.is_some() && hash != bytes.map(|bytes| integrity(bytes)).as_deref() {
                    faults.push(format!("{path} links {link} with another hash"));
                }
            }
        }
    }
    for path in site.files.keys().filter(|path| has_ending(path, &["css"])) {
        let css = site.text(path);
        for link in css.split("url(").skip(1).filter_map(|rest| rest.split(')').next()) {
            let file = link.trim_matches(['"', '\'', ' ']);
            if !file.starts_with('#') && !site.files.contains_key(file) {
                faults.push(format!("{path} links {file}"));
            }
        }
    }
    faults
}

fn manifest(site: &Site) -> Vec<String> {
    let Ok(manifest) = serde_json::from_str::<Value>(&site.text("manifest.webmanifest")) else {
        return vec!["it is not JSON".into()];
    };
    let mut faults = Vec::new();
    for (field, value) in [("start_url", "./"), ("scope", "./"), ("display", "standalone")] {
        if manifest[field] != value {
            faults.push(format!("{field} is not {value}"));
        }
    }
    if !manifest["id"].is_null() {
        faults.push("an id would resolve against the origin and lose the path".into());
    }
    for field in ["name", "short_name", "description", "lang", "theme_color", "background_color"] {
        if manifest[field].as_str().is_none_or(str::is_empty) {
            faults.push(format!("{field} is missing"));
        }
    }
    if manifest["short_name"].as_str().is_some_and(|name| name.len() > 12) {
        faults.push("short_name is longer than 12".into());
    }
    let listed = |field: &str| manifest[field].as_array().cloned().unwrap_or_default();
    let shortcuts = listed("shortcuts");
    let shortcut_icons =
        shortcuts.iter().flat_map(|s| s["icons"].as_array().cloned().unwrap_or_default());
    for picture in listed("icons").into_iter().chain(listed("screenshots")).chain(shortcut_icons) {
        let src = picture["src"].as_str().unwrap_or_default();
        match site.files.get(src) {
            None => faults.push(format!("{src} is not there")),
            Some(png) if has_ending(src, &["png"]) && picture["sizes"] != png_size(png) => {
                faults.push(format!("{src} is {}, not {}", png_size(png), picture["sizes"]));
            }
            Some(_) => {}
        }
    }
    let purpose = |wanted: &str, size: &str| {
        listed("icons").iter().any(|icon| icon["purpose"] == wanted && icon["sizes"] == size)
    };
    for (wanted, size) in [("any", "192x192"), ("any", "512x512"), ("maskable", "512x512")] {
        if !purpose(wanted, size) {
            faults.push(format!("no {wanted} icon of {size}"));
        }
    }
    for shortcut in shortcuts {
        if !shortcut["url"].as_str().is_some_and(|url| url.starts_with("./#/")) {
            faults.push(format!("the shortcut {} does not stay in the app", shortcut["name"]));
        }
    }
    faults
}

/// Width and height from the PNG's own header.
fn png_size(png: &[u8]) -> String {
    let number =
        |at: usize| png.get(at..at + 4).map_or(0, |b| u32::from_be_bytes([b[0], b[1], b[2], b[3]]));
    format!("{}x{}", number(16), number(20))
}

/// Long ones are wasm-bindgen's own, which `rename` then no longer knows: kilobytes for nothing.
fn import_names(site: &Site) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, bytes) in site.files.iter().filter(|(path, _)| has_ending(path, &["wasm"])) {
        match wasm::imports(bytes) {
            None => faults.push(format!("the imports of {path} cannot be read")),
            Some(names) => {
                let long = names.into_iter().filter(|name| name.len() > rename::LONGEST);
                faults.extend(long.map(|name| format!("{path} imports {name}")));
            }
        }
    }
    faults
}

/// A file that the document names with a hash, empty when it does not; and is it the right hash?
fn named<'a>(site: &'a Site, name: &str) -> (&'a [u8], bool) {
    let html = site.text("index.html");
    let meta = tags(&html).find(|(tag, _)| attribute(tag, "name") == Some(name));
    let content = meta.and_then(|(tag, _)| attribute(tag, "content")).unwrap_or_default();
    let (file, hash) = content.split_once(' ').unwrap_or_default();
    let bytes = site.files.get(file.trim_start_matches("./"));
    let bytes = bytes.map(Vec::as_slice).unwrap_or_default();
    (bytes, hash == integrity(bytes))
}

/// The second file is named with its hash and imports only what the first exports.
pub(crate) fn two_files(site: &Site) -> Vec<String> {
    let (later, true) = named(site, LATER) else {
        return vec![format!("{LATER} is not named with its hash")];
    };
    let first = site.files.iter().find(|(path, _)| path.ends_with("_bg.wasm"));
    let exports = first.and_then(|(_, bytes)| wasm::exports(bytes)).unwrap_or_default();
    match wasm::imports(later) {
        Some(names) if !names.is_empty() => {
            let lacking = names.into_iter().filter(|name| !exports.contains(name));
            lacking.map(|name| format!("the first does not export {name}")).collect()
        }
        _ => vec!["the second shares nothing with the first".into()],
    }
}

/// The document names a pack with its hash, and the pack has a clip of every phrase.
pub(crate) fn voice(site: &Site) -> Vec<String> {
    let mut faults = Vec::new();
    for lang in Lang::ALL {
        let name = [VOICE, lang.tag()].concat();
        let (bytes, right) = named(site, &name);
        if !right {
            faults.push(format!("{name} is not named with its hash"));
        }
        match Pack::parse(bytes) {
            Err(why) => faults.push(format!("{name}: {why:?}")),
            Ok(pack) => {
                let lacks = |phrase: &Phrase| pack.clip(*phrase).is_none_or(|clip| clip.is_empty());
                let missing = Phrase::all(lang).into_iter().filter(lacks);
                faults.extend(missing.map(|phrase| format!("{name} lacks {}", phrase.id())));
            }
        }
    }
    faults
}

fn budgets(site: &Site) -> Vec<String> {
    let over = sizes::measure(site).into_iter().filter(|size| size.bytes > size.budget);
    over.map(|s| format!("{}: {:.1} kB of {} kB", s.what, kilo(s.bytes), s.budget / 1000)).collect()
}

#[cfg(test)]
mod tests {
    use super::two_files;
    use crate::site::Site;
    use crate::split::LATER;
    use crate::wasm::made::*;
    use std::{env, fs, process};

    #[test]
    fn two_files_that_do_not_fit_are_found() {
        let folder = env::temp_dir().join(format!("kneeline-two-{}", process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join("index.html"), "<head>\n</head>").expect("a page");
        let mut site = Site::read(&folder).expect("a site");
        assert_eq!(two_files(&site), ["later is not named with its hash"]);
        let first = file(&[section(7, &[export("table"), export("memory")])]);
        site.write("app_bg.wasm", first).expect("written");
        let later = file(&[section(2, &[import("table"), import("shared0")])]);
        site.write_named(LATER, "wasm", &later).expect("it is named");
        assert_eq!(two_files(&site), ["the first does not export shared0"]);
        let first = file(&[section(7, &[export("table"), export("shared0")])]);
        site.write("app_bg.wasm", first).expect("written");
        assert_eq!(two_files(&site), [""; 0]);
        let page = site.text("index.html").replace("sha384-", "sha384-x");
        site.write("index.html", page).expect("written");
        assert_eq!(two_files(&site).len(), 1);
        fs::remove_dir_all(folder).expect("removed");
    }
}
