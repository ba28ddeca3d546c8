//! Packages from npm: exactly what the committed lock file says, installed once.

use crate::sh;
use std::fs;
use std::path::Path;

/// Makes `folder/node_modules` match `folder/package-lock.json`.
pub(crate) fn install(folder: &Path) -> Result<(), String> {
    let lock = fs::read_to_string(folder.join("package-lock.json"))
        .map_err(|error| format!("{} has no package-lock.json: {error}.", folder.display()))?;
    // A copy of the lock marks a finished install; a half-finished one leaves none.
    let mark = folder.join("node_modules/.kneeline-lock.json");
    if fs::read_to_string(&mark).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    let major: Option<u32> = sh::answer("node", &["--version"])
        .and_then(|v| v.trim_start_matches('v').split('.').next()?.parse().ok());
    if major.is_none_or(|major| major < 20) {
        return Err("Install Node 20 or newer (https://nodejs.org), then run this again.".into());
    }
    if sh::answer("npm", &["--version"]).is_none() {
        return Err("Install npm, which usually comes with Node, then run this again.".into());
    }
    println!("Installing npm packages in {}", folder.display());
    let arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
    sh::run(sh::command("npm").args(arguments).current_dir(folder))?;
    fs::write(&mark, lock).map_err(|error| format!("{}: {error}.", mark.display()))
}
