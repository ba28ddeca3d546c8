//! Where things are, and how another program is run. Knows nothing about any of them.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The folder with the top `Cargo.toml`.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}

/// Where a release build ends.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// What a run leaves for people to look at: reports, pictures. Never committed.
pub(crate) fn artefacts() -> PathBuf {
    root().join("artefacts")
}

/// A command that starts in the project's folder and finds the project's own tools first.
pub(crate) fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root()).env("PATH", path());
    command
}

fn path() -> OsString {
    let own = [root().join("tools/bin"), root().join("xtask/tools/node_modules/.bin")];
    let system = env::var_os("PATH").unwrap_or_default();
    let all = own.into_iter().chain(env::split_paths(&system));
    env::join_paths(all).unwrap_or(system)
}

/// Runs to the end with its output shown; an error is one sentence.
pub(crate) fn run(command: &mut Command) -> Result<(), String> {
    let name = name(command);
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{name}` ended with {status}.")),
        Err(error) => Err(format!("`{name}` could not be started: {error}.")),
    }
}

/// What the program says on standard output, or nothing when it is missing or unhappy.
pub(crate) fn answer(program: &str, arguments: &[&str]) -> Option<String> {
    let output = command(program).args(arguments).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The command line, for messages.
pub(crate) fn name(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
