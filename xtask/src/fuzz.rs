//! `cargo xtask fuzz`: the long form of `tests/fuzz.rs`. It needs no nightly compiler and no
//! `cargo-fuzz`; who has them can use the targets in `fuzz/` on the same corpus.

use crate::sh;

pub(crate) fn run(minutes: &str) -> Result<(), String> {
    if minutes.parse::<u32>().is_err() {
        return Err(format!("`{minutes}` is no number of minutes."));
    }
    let mut command = sh::command("cargo");
    command.args(["test", "--quiet", "--test", "fuzz", "--", "--ignored", "--nocapture"]);
    command.env("KNEELINE_FUZZ_MINUTES", minutes);
    sh::run(&mut command)
}
