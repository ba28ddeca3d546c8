//! Installs what is missing, and only that. What it cannot install it names in one sentence.
//! Cargo tools go to `tools/`, npm packages beside their `package.json`; the machine itself is
//! changed only for the Rust target and, as root on Debian, the browser.

use crate::{npm, sh};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

const TARGET: &str = "wasm32-unknown-unknown";
const TRUNK: &str = "0.21.14"; // the last that installs with Rust 1.95
const LEPTOSFMT: &str = "0.1.33";

/// Everything any command needs.
pub(crate) fn everything() -> Result<(), String> {
    for_building()?;
    for_checking()?;
    npm::install(&sh::root().join("tests/e2e"))?;
    chromium().map(|path| println!("Browser tests use {}", path.display()))
}

/// What a build of the site needs.
pub(crate) fn for_building() -> Result<(), String> {
    rust_target()?;
    let bindgen = locked_version("wasm-bindgen")?;
    // Its own lock file names a crate version that can no longer be had, so not --locked.
    cargo_tool("wasm-bindgen", "wasm-bindgen-cli", &bindgen, &[])?;
    cargo_tool("trunk", "trunk", TRUNK, &["--locked"])?;
    npm::install(&sh::root().join("xtask/tools")) // wasm-opt
}

/// What the formats and lints need on top.
pub(crate) fn for_checking() -> Result<(), String> {
    cargo_tool("leptosfmt", "leptosfmt", LEPTOSFMT, &["--locked"])
}

/// The browser the tests drive: `CHROMIUM`, or the first known name on the path.
pub(crate) fn chromium() -> Result<PathBuf, String> {
    if let Some(path) = find_chromium() {
        return Ok(path);
    }
    if let Some(named) = env::var_os("CHROMIUM") {
        return Err(format!("CHROMIUM names {}, which is not there.", named.display()));
    }
    let root = sh::answer("id", &["-u"]).is_some_and(|id| id == "0");
    if root && sh::answer("apt-get", &["--version"]).is_some() {
        println!("Installing chromium");
        let apt = |arguments: &[&str]| {
            sh::run(sh::command("apt-get").args(arguments).env("DEBIAN_FRONTEND", "noninteractive"))
        };
        apt(&["update", "-qq"])?;
        apt(&["install", "-y", "-qq", "--no-install-recommends", "chromium"])?;
    }
    find_chromium().ok_or_else(|| {
        "Install Chromium or Chrome, or set CHROMIUM to where it is, then run this again.".into()
    })
}

fn find_chromium() -> Option<PathBuf> {
    if let Some(named) = env::var_os("CHROMIUM").map(PathBuf::from) {
        return named.exists().then_some(named);
    }
    let names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
    let path = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = env::split_paths(&path).collect();
    let on_path = names.iter().flat_map(|name| folders.iter().map(move |dir| dir.join(name)));
    let mac = Path::new("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    on_path.chain([mac.to_path_buf()]).find(|file| file.exists())
}

fn rust_target() -> Result<(), String> {
    let sysroot = sh::answer("rustc", &["--print", "sysroot"])
        .ok_or("Install Rust with rustup (https://rustup.rs), then run this again.")?;
    if Path::new(&sysroot).join("lib/rustlib").join(TARGET).exists() {
        return Ok(());
    }
    sh::run(sh::command("rustup").args(["target", "add", TARGET])).map_err(|why| {
        format!("Install Rust through rustup, which can add the target {TARGET}. ({why})")
    })
}

/// A tool on the path, or in `tools/`, with exactly this version.
fn cargo_tool(program: &str, package: &str, version: &str, flags: &[&str]) -> Result<(), String> {
    let said = sh::answer(program, &["--version"]).unwrap_or_default();
    if said.split_whitespace().any(|word| word == version) {
        return Ok(());
    }
    println!("Installing {package} {version} into tools/ (some minutes, once)");
    let mut command = sh::command("cargo");
    command.args(["install", package, "--version", version, "--root", "tools", "--force"]);
    // Compiled once and kept apart: a tool must not share or disturb the project's build.
    sh::run(command.args(flags).env("CARGO_TARGET_DIR", sh::root().join("tools/target")))?;
    drop(fs::remove_dir_all(sh::root().join("tools/target"))); // large, and never needed again
    Ok(())
}

fn locked_version(package: &str) -> Result<String, String> {
    let lock = fs::read_to_string(sh::root().join("Cargo.lock"))
        .map_err(|error| format!("Cargo.lock cannot be read: {error}."))?;
    version_in(&lock, package).ok_or_else(|| format!("Cargo.lock does not name {package}."))
}

fn version_in(lock: &str, package: &str) -> Option<String> {
    let (_, after) = lock.split_once(&format!("name = \"{package}\"\nversion = \""))?;
    Some(after.split_once('"')?.0.to_owned())
}

#[cfg(test)]
mod tests {
    use super::version_in;

    #[test]
    fn the_tool_follows_the_lock_file() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"9.9.9\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"x\"\n";
        assert_eq!(version_in(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(version_in(lock, "bindgen"), None);
    }
}
