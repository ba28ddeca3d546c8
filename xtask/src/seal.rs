//! Seals a built site: shortens what wasm-bindgen wrote, joins the style sheets, writes the page for
//! unknown addresses, names the build, hashes every file into the service worker. The same tree
//! gives the same bytes. Judging what came out is `judge`'s.
//!
//! The manifest has no `id` on purpose: a browser then takes `start_url`, which is the address the
//! site is deployed under, so two copies on one origin are two apps and the same files work
//! everywhere. A written `id` would be resolved against the origin and lose the path.

use crate::hash::{csp_hash, hex, integrity, short_hash};
use crate::site::{HEADERS, NOT_FOUND, PAGES, Site, VERSION, VOICE, WORKER, code};
use crate::{judge, rename, sh, split};
use kneeline::lang::Lang;
use kneeline::words::pack;
use serde_json::json;
use sha2::{Digest, Sha256};
use std::env;
use std::path::{Path, PathBuf};

const NOT_FOUND_PAGE: &str = include_str!("site/404.html");
const KILL_WORKER: &str = include_str!("site/kill.js");

/// Trunk's `post_build` hook: Trunk says where the finished files are.
pub(crate) fn from_trunk() -> Result<(), String> {
    let folder = env::var_os("TRUNK_STAGING_DIR").map_or_else(sh::dist, PathBuf::from);
    if env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "debug") {
        return for_development(&folder);
    }
    seal(&folder)?;
    let mut broken = Vec::new();
    for check in judge::judge(&folder)? {
        match check.fault() {
            Some(fault) if check.stops_build => broken.push(fault),
            Some(fault) => eprintln!("{fault}"),
            None => {}
        }
    }
    if broken.is_empty() { Ok(()) } else { Err(broken.join("\n")) }
}

fn seal(folder: &Path) -> Result<(), String> {
    let mut site = Site::read(folder)?;
    split::part(&mut site)?;
    rename::shorten(&mut site)?;
    one_style_sheet(&mut site)?;
    pages(&mut site)?;
    voices(&mut site)?;
    let (page, script, style) = not_found_page();
    site.write(NOT_FOUND, &page)?;
    let headers =
        site.text(HEADERS).replace("__404_SCRIPT__", &script).replace("__404_STYLE__", &style);
    site.write(HEADERS, &headers)?;

    let template = site.text(WORKER);
    let list: Vec<_> =
        site.kept_offline().map(|(address, bytes)| json!([address, integrity(bytes)])).collect();
    let list = json!(list).to_string();
    // The template counts too, or two workers could share one cache.
    let build = hex(&Sha256::digest(format!("{list}{template}")))[..12].to_owned();
    site.write(WORKER, code(&template).replace("__BUILD__", &build).replace("__FILES__", &list))?;
    let version =
        json!({ "app": "kneeline", "version": env!("CARGO_PKG_VERSION"), "build": build });
    site.write(VERSION, format!("{version}\n"))
}

/// Joins the style sheets in the order of the page: one request before the first paint, not one
/// per file. While developing they stay apart.
fn one_style_sheet(site: &mut Site) -> Result<(), String> {
    let html = site.text("index.html");
    let (mut page, mut css) = (String::new(), String::new());
    let mut place = None;
    for line in html.split_inclusive('\n') {
        if let Some(path) = judge::style_sheet(line) {
            place.get_or_insert(page.len());
            css += &site.text(path);
            site.remove(path)?;
        } else {
            page += line;
        }
    }
    let name = format!("style-{}.css", short_hash(css.as_bytes()));
    site.write(&name, &css)?;
    let hash = integrity(css.as_bytes());
    let link = format!("    <link rel=\"stylesheet\" href=\"./{name}\" integrity=\"{hash}\">\n");
    page.insert_str(place.ok_or("index.html links no style sheet.")?, &link);
    site.write("index.html", &page)
}

/// Writes what the pages say, one file per language: the app fetches it when the first page asks.
fn pages(site: &mut Site) -> Result<(), String> {
    for lang in Lang::ALL {
        site.write_named(&[PAGES, lang.tag()].concat(), "tsv", pack::write(lang).as_bytes())?;
    }
    Ok(())
}

/// Moves the packs of the voice to names that no other pack will ever have.
fn voices(site: &mut Site) -> Result<(), String> {
    for lang in Lang::ALL {
        let tag = lang.tag();
        let from = format!("voice/{tag}.pack");
        let bytes = site.files.get(&from).cloned();
        let bytes = bytes.ok_or_else(|| format!("There is no {from}; `cargo xtask voice`."))?;
        site.remove(&from)?;
        site.write_named(&[VOICE, tag].concat(), "pack", &bytes)?;
    }
    Ok(())
}

/// Replaces the worker by one that removes itself and its caches, at the same address.
pub(crate) fn kill(folder: &Path) -> Result<(), String> {
    Site::read(folder)?.write(WORKER, KILL_WORKER)
}

/// A development build is not sealed: no worker keeps old files, one left from before goes away,
/// and Trunk's inline live-reload script is let through.
fn for_development(folder: &Path) -> Result<(), String> {
    let mut site = Site::read(folder)?;
    pages(&mut site)?;
    voices(&mut site)?;
    let html = site.text("index.html");
    let open = html.replacen("script-src 'self'", "script-src 'self' 'unsafe-inline'", 1);
    site.write("index.html", &open)?;
    site.write(WORKER, KILL_WORKER)
}

/// The page for unknown addresses, and the hashes that let exactly its script and style through.
/// It cannot link to files: it is shown at any depth and does not know where the site begins.
fn not_found_page() -> (String, String, String) {
    let hash = |tag: &str| {
        let inside = NOT_FOUND_PAGE.split_once(&format!("<{tag}>")).map_or("", |(_, after)| after);
        let inside = inside.split_once(&format!("</{tag}>")).map_or("", |(inside, _)| inside);
        csp_hash(inside)
    };
    let (script, style) = (hash("script"), hash("style"));
    let page =
        NOT_FOUND_PAGE.replacen("__404_SCRIPT__", &script, 1).replacen("__404_STYLE__", &style, 1);
    (page, script, style)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// A folder that looks like a built site as far as the voice goes.
    fn built(name: &str, pack: &[u8]) -> PathBuf {
        let folder = env::temp_dir().join(format!("kneeline-{name}-{}", std::process::id()));
        fs::create_dir_all(folder.join("voice")).expect("a folder");
        fs::write(folder.join("index.html"), "<head>\n</head>").expect("a page");
        fs::write(folder.join("voice/en.pack"), pack).expect("a pack");
        folder
    }

    fn committed() -> Vec<u8> {
        fs::read(sh::root().join("public/voice/en.pack")).expect("the pack")
    }

    #[test]
    fn the_pack_is_named_with_its_hash_and_judged_whole() {
        let folder = built("whole", &committed());
        let mut site = Site::read(&folder).expect("a site");
        voices(&mut site).expect("it is sealed");
        let names: Vec<&str> = site.files.keys().map(String::as_str).collect();
        let name = format!("voice-en-{}.pack", short_hash(&committed()));
        assert_eq!(names, ["index.html", name.as_str()]);
        let meta = format!("<meta name=\"voice-en\" content=\"./{name} ");
        assert!(site.text("index.html").contains(&meta), "{}", site.text("index.html"));
        assert_eq!(judge::voice(&site), [""; 0]);
        // Kept offline, under a name that is known, and within its budgets.
        assert!(site.kept_offline().any(|(address, _)| address == name));
        assert!(judge::is_hashed(&name));
        let sizes = crate::sizes::measure(&site);
        let voice: Vec<_> = sizes.iter().filter(|it| it.id.starts_with("size-voice")).collect();
        assert_eq!(voice.len(), 2);
        assert_eq!(voice[0].bytes, committed().len());
        assert!(voice.iter().all(|it| it.bytes > 100_000 && it.bytes <= it.budget));
        fs::remove_dir_all(folder).expect("removed");
    }

    #[test]
    fn a_pack_that_is_not_right_is_found() {
        let folder = built("damaged", &committed()[..9000]);
        let mut site = Site::read(&folder).expect("a site");
        voices(&mut site).expect("it is sealed");
        assert_eq!(judge::voice(&site), ["voice-en: Damaged"]);
        let page = site.text("index.html").replace("sha384-", "sha384-x");
        site.write("index.html", page).expect("written");
        assert_eq!(judge::voice(&site).len(), 2);
        assert!(voices(&mut site).is_err(), "there is no pack any more");
        fs::remove_dir_all(&folder).expect("removed");
    }
}
