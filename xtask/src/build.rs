//! `cargo xtask build`: the release site in `dist/`. Trunk builds; its hook seals (see `seal`).

use crate::{judge, seal, sh, split};
use std::env;
use std::path::{Path, PathBuf};

/// Which service worker the site ends with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Worker {
    /// The real one: keeps the whole build for offline use.
    Sealed,
    /// One that removes itself and its caches: the way out when a released worker is broken.
    Kill,
}

pub(crate) fn run(worker: Worker) -> Result<(), String> {
    into(&sh::dist())?;
    if worker == Worker::Kill {
        seal::kill(&sh::dist())?;
        println!("dist/ now carries the worker that removes itself.");
        return Ok(());
    }
    let sizes = judge::sizes(&sh::dist())?;
    println!("dist/ is sealed: {sizes}");
    Ok(())
}

/// A release build into `folder`.
pub(crate) fn into(folder: &Path) -> Result<(), String> {
    from(&sh::root(), folder)
}

/// A release build of the sources in `tree`.
pub(crate) fn from(tree: &Path, folder: &Path) -> Result<(), String> {
    let mut trunk = sh::command("trunk");
    trunk.current_dir(tree);
    // The crates of others are built once for all trees.
    let target =
        env::var_os("CARGO_TARGET_DIR").map_or_else(|| sh::root().join("target"), PathBuf::from);
    trunk.env("CARGO_TARGET_DIR", target);
    trunk.args(["build", "--release", "--locked", "--dist"]).arg(folder);
    // Set for this target only, so that tools are not rebuilt.
    trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", rust_flags());
    sh::run(trunk.env_remove("NO_COLOR"))
}

/// Panic messages carry file names: keep this machine's folders out of the wasm, which also makes
/// builds on two machines alike. Erased views: with this many of them one boxed type is smaller
/// than all the exact ones, 230 instead of 249 kB when measured.
fn rust_flags() -> String {
    let home = env::var("HOME").unwrap_or_default();
    let cargo = env::var("CARGO_HOME").unwrap_or_else(|_| format!("{home}/.cargo"));
    format!(
        "{} --cfg erase_components --remap-path-prefix={cargo}=cargo --remap-path-prefix={}=kneeline",
        split::RUST_FLAGS,
        sh::root().display()
    )
}
