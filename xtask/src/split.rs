//! Parts the app in two files: what the first screen and the player need, and what `LATER` asks for
//! (`app/pages/later.rs`). Both share one memory and one table of functions, so that each may call
//! the other; `boot.mjs` fetches the second and puts it in its place.
//!
//! Cargo's wasm is parted, not Trunk's: only it still has the linker's relocations, which say what
//! every function calls and reads. wasm-bindgen and wasm-opt therefore run here, once more.

use crate::hash::integrity;
use crate::sh;
use crate::site::Site;
use crate::wasm;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The name of the second file and of what the first asks `boot.mjs` for.
pub(crate) const LATER: &str = "later";
/// What turns parting on, for the compiler.
pub(crate) const RUST_FLAGS: &str = "--cfg split -C link-arg=--emit-relocs";

const NAME: &str = "kneeline-web";
const LOADER: &str = "./boot.mjs";
/// Measured, as everything here is, by what is left after brotli: without the passes that are
/// skipped both files are larger, and laying the code out anew before takes 1 % off.
const OPTIMISE: [&str; 11] = [
    "--gufa",
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--skip-pass=memory-packing",
    "--skip-pass=local-cse",
    "--skip-pass=inlining-optimizing",
    "--converge",
    "--strip-producers",
    "--strip-target-features",
];

/// Replaces the app of a built site by its two files.
pub(crate) fn part(site: &mut Site) -> Result<(), String> {
    let target = target();
    let whole = target.join("wasm32-unknown-unknown/release").join(NAME).with_extension("wasm");
    let folder = target.join("parted");
    drop(fs::remove_dir_all(&folder)); // from an earlier build
    let main = folder.join("main.wasm");
    let bytes = fs::read(&whole).map_err(|why| format!("{}: {why}.", whole.display()))?;
    let mut options = wasm_split_cli_support::Options::new(&bytes);
    options.output_dir = &folder;
    options.main_out_path = &main;
    options.link_name = LOADER;
    let parts = wasm_split_cli_support::transform(options)
        .map_err(|why| format!("{} cannot be parted: {why:?}", whole.display()))?;
    let [later] = parts.split_modules.as_slice() else {
        return Err("The app asks for no second file, or for more; use `cargo xtask build`.".into());
    };
    // Before wasm-bindgen, which takes away the table under the name that the linker gave it.
    short_names(&main)?;
    short_names(later)?;
    let bindgen = ["--target", "web", "--no-typescript", "--out-name", NAME, "--out-dir"];
    sh::run(sh::command("wasm-bindgen").args(bindgen).arg(&folder).arg(&main))?;
    let [wasm, script] = ["_bg.wasm", ".js"].map(|ending| [NAME, ending].concat());
    let optimised = optimised(&folder.join(&wasm))?;
    let text = read(&folder.join(&script))?;
    for (ending, bytes) in [("_bg.wasm", optimised), (".js", text)] {
        replace(site, ending, &bytes)?;
    }
    site.write_named(LATER, "wasm", &self::optimised(later)?)
}

/// Where cargo builds, as Trunk was told.
fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| sh::root().join("target"), PathBuf::from)
}

/// The names with which the two files know each other; those for debuggers go.
fn short_names(path: &Path) -> Result<(), String> {
    let short = |_: u8, name: &str| match name {
        "__indirect_function_table" => "table".to_owned(),
        "__wasm_split_load_later" => LATER.to_owned(),
        other => other.replace("__wasm_split_shared", "shared"),
    };
    let bytes = wasm::nameless(&read(path)?);
    let bytes = bytes
        .and_then(|bytes| wasm::rewrite(&bytes, &mut { short }))
        .ok_or_else(|| format!("The names in {} cannot be read.", path.display()))?;
    fs::write(path, bytes).map_err(|why| format!("{}: {why}.", path.display()))
}

fn optimised(path: &Path) -> Result<Vec<u8>, String> {
    let small = path.with_extension("small");
    sh::run(sh::command("wasm-opt").args(OPTIMISE).arg(path).arg("-o").arg(&small))?;
    read(&small)
}

/// Puts other bytes in the place of the one file with this ending that the page links.
fn replace(site: &mut Site, ending: &str, bytes: &[u8]) -> Result<(), String> {
    let is_it = |path: &&String| path.starts_with(NAME) && path.ends_with(ending);
    let path = site.files.keys().find(is_it).cloned();
    let path = path.ok_or_else(|| format!("Trunk wrote no {NAME} with {ending}."))?;
    let page = site.text("index.html").replace(&integrity(&site.files[&path]), &integrity(bytes));
    site.write(&path, bytes)?;
    site.write("index.html", page)
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|why| format!("{}: {why}.", path.display()))
}
