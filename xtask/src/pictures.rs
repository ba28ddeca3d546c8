//! `cargo xtask pictures`: the screens of the release build as they are, into `public/screenshots`.
//! The list of screens is in `tests/e2e/pictures.mjs`.

use crate::{build, setup, sh};

pub(crate) fn run() -> Result<(), String> {
    setup::everything()?;
    build::into(&sh::dist())?;
    let mut node = sh::command("node");
    node.arg("pictures.mjs").current_dir(sh::root().join("tests/e2e"));
    sh::run(node.env("CHROMIUM", setup::chromium()?).env("DIST", sh::dist()))
}
