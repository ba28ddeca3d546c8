//! Seals a built site: shortens what wasm-bindgen wrote, joins the style sheets, writes the page for
//! unknown addresses, names the build, hashes every file into the service worker. The same tree
//! gives the same bytes. Judging what came out is `judge`'s.
//!
//! The manifest has no `id` on purpose: a browser then takes `start_url`, which is the address the
//! site is deployed under, so two copies on one origin are two apps and the same files work
//! everywhere. A written `id` would be resolved against the origin and lose the path.

use crate::site::{HEADERS, NOT_FOUND, PAGES, Site, VERSION, WORKER, integrity};
use crate::{judge, rename, sh};
use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
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
    rename::shorten(&mut site)?;
    one_style_sheet(&mut site)?;
    pages(&mut site)?;
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

/// Writes what the pages say, one file per language, and names each with its hash in the
/// document: the app fetches it when the first page asks.
fn pages(site: &mut Site) -> Result<(), String> {
    let mut document = site.text("index.html");
    let end = document.find("</head>").ok_or("index.html has no </head>.")?;
    for lang in Lang::ALL {
        let text = pack::write(lang);
        let tag = lang.tag();
        let name = format!("{PAGES}{tag}-{}.tsv", short_hash(text.as_bytes()));
        site.write(&name, &text)?;
        let hash = integrity(text.as_bytes());
        let meta = format!("<meta name=\"{PAGES}{tag}\" content=\"./{name} {hash}\">\n");
        document.insert_str(end, &meta);
    }
    site.write("index.html", &document)
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
    let html = site.text("index.html");
    let open = html.replacen("script-src 'self'", "script-src 'self' 'unsafe-inline'", 1);
    site.write("index.html", &open)?;
    site.write(WORKER, KILL_WORKER)
}

/// The service worker's code without lines that are only a comment.
pub(crate) fn code(template: &str) -> String {
    let lines = template.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.flat_map(|line| [line, "\n"]).collect()
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

/// The source expression that allows one inline text.
pub(crate) fn csp_hash(inline: &str) -> String {
    format!("'sha256-{}'", BASE64.encode(Sha256::digest(inline)))
}

/// What a file's name carries, so that the name never stands for other bytes.
pub(crate) fn short_hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))[..16].to_owned()
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
