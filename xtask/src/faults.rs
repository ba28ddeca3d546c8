//! `cargo xtask faults`: everything that can go wrong with storage and delivery, brought about in
//! real browsers. Prints a table and writes `xtask/docs/faults.md`.

use crate::{build, setup, sh};

/// `words` go to the script as they are: see the top of `tests/e2e/faults.mjs`.
pub(crate) fn run(words: &[&str]) -> Result<(), String> {
    setup::everything()?;
    build::into(&sh::dist())?;
    let mut command = sh::command("node");
    command.arg("faults.mjs").args(words).current_dir(sh::root().join("tests/e2e"));
    command.env("CHROMIUM", setup::chromium()?).env("DIST", sh::dist());
    sh::run(command.env("ARTEFACTS", sh::artefacts()))
}
