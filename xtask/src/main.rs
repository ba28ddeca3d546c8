//! The project's commands: `cargo xtask <command>`. Each command is one file; this one only names
//! them. It must never know how a command works.

mod bench;
mod bench_native;
mod bench_row;
mod build;
mod catalogue;
mod check;
mod faults;
mod figures;
mod fuzz;
mod hash;
mod judge;
mod licences;
mod listen;
mod npm;
mod pictures;
mod pseudo;
mod rename;
mod script;
mod seal;
mod serve;
mod setup;
mod sh;
mod site;
mod sizes;
mod split;
mod test;
mod voice;
mod voice_engine;
mod voice_ogg;
mod voice_shape;
mod wasm;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask <command>

  serve    install what is missing, build, serve with live reload, print the address
  test     install what is missing, run everything, end with `N passed, N failed`
  setup    install what is missing, nothing more
  build    the release site, sealed, in dist/ (`--kill`: with the worker that removes itself)
  check    formats, lints for both targets, native tests: for every few minutes
  figures  every exercise as a picture, in artefacts/figures, or those named: figures clam bridge
  bench    a table of measurements against their targets (`--json FILE`: rows as JSON)
  bench sound  what is heard: 10 minutes, or `--long`; also with `--json FILE`
  fuzz     everything that takes text from outside gets text that was bent: a minute for each,
           or `--minutes N`
  faults   the list of faults in Chromium, Firefox and WebKitGTK, as a table in xtask/docs
           (`--only=F8,F9 --browser=chromium`; `--cold=N`: starts without a server)
  catalogue all figures and mistakes on one picture per theme, in xtask/docs
  pictures takes the pictures of the install dialog and the README from the built site
  pseudo   the site in a made-up language, in artefacts/pseudo/dist
  voice    speaks every phrase anew into public/voice (`--from FOLDER`: takes recordings)
  seal     Trunk calls this at the end of every build";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["serve"] => serve::run(),
        ["test"] => test::run(),
        ["setup"] => setup::everything(),
        ["build"] => setup::for_building().and_then(|()| build::run(build::Worker::Sealed)),
        ["build", "--kill"] => setup::for_building().and_then(|()| build::run(build::Worker::Kill)),
        ["check"] => check::run(),
        ["bench"] => bench::run(None),
        ["bench", "--json", file] => bench::run(Some(file.as_ref())),
        ["bench", "sound", words @ ..] => bench::sound(words),
        ["faults", words @ ..] => faults::run(words),
        ["bench-native"] => bench::print_native(), // called by `bench`, optimised
        ["listen", words @ ..] => listen::run(words), // called by the browser tests and the bench
        ["figures", only @ ..] => figures::run(&sh::artefacts().join("figures"), only),
        ["fuzz"] => fuzz::run("1"),
        ["fuzz", "--minutes", minutes] => fuzz::run(minutes),
        ["catalogue"] => catalogue::run(),
        ["pictures"] => pictures::run(),
        ["pseudo"] => pseudo::build().map(|folder| println!("{} speaks it", folder.display())),
        ["voice"] => voice::run(None),
        ["voice", "--from", folder] => voice::run(Some(folder.as_ref())),
        ["seal"] => seal::from_trunk(),
        [] | ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        other => Err(format!("there is no command `{}`\n\n{HELP}", other.join(" "))),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}
