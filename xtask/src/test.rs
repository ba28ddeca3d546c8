//! `cargo xtask test`: everything, counted. Ends with one line, `N passed, N failed`, over the
//! source checks, the native tests, the build checks and the browser tests.

use crate::judge::{self, Check};
use crate::site::Site;
use crate::{build, check, licences, pseudo, setup, sh};
use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader};
use std::ops::AddAssign;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

pub(crate) fn run() -> Result<(), String> {
    setup::everything()?;
    let listener = own_copy()?;
    let mut total = Tally::default();
    for (name, mut command) in check::steps() {
        println!("== {name}");
        total += Tally::one(name, sh::run(&mut command));
    }
    println!("== licences");
    total += Tally::one("licences of what is built in", licences::check());
    println!("== native tests");
    total += native();
    println!("== build");
    total += site();
    println!("== the site in a made-up language");
    total += Tally::one("made-up language", pseudo::build().map(drop));
    println!("== browser tests");
    total += browser(&listener);
    println!("{} passed, {} failed", total.passed, total.failed);
    // Said above, in the one line that counts; nothing may follow it.
    std::process::exit(i32::from(total.failed > 0));
}

/// How many tests passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Tally {
    passed: u64,
    failed: u64,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl Tally {
    fn one(name: &str, result: Result<(), String>) -> Self {
        match result {
            Ok(()) => Self { passed: 1, failed: 0 },
            Err(why) => {
                println!("FAILED {name}: {why}");
                Self { passed: 0, failed: 1 }
            }
        }
    }

    /// A program that failed without counting a failure (it did not compile, it crashed) is one.
    fn at_least_one_failure_unless(mut self, succeeded: bool) -> Self {
        if !succeeded && self.failed == 0 {
            self.failed = 1;
        }
        self
    }
}

fn native() -> Tally {
    let mut command = sh::command("cargo");
    command.args(["test", "--workspace", "--no-fail-fast"]);
    let mut tally = Tally::default();
    let ended = each_line(&mut command, |line| {
        println!("{line}");
        tally += counted(line);
    });
    tally.at_least_one_failure_unless(ended)
}

/// What one line of `cargo test` adds.
fn counted(line: &str) -> Tally {
    let Some(result) = line.strip_prefix("test result: ") else { return Tally::default() };
    let number = |word: &str| {
        let before = result.split_once(&format!(" {word}")).map_or("", |(before, _)| before);
        before.split_whitespace().next_back().and_then(|n| n.parse().ok()).unwrap_or(0)
    };
    Tally { passed: number("passed"), failed: number("failed") }
}

/// Calls `see` with every line of standard output; true when the program ended well.
fn each_line(command: &mut Command, mut see: impl FnMut(&str)) -> bool {
    let Ok(mut child) = command.stdout(Stdio::piped()).spawn() else { return false };
    if let Some(out) = child.stdout.take() {
        BufReader::new(out).lines().map_while(Result::ok).for_each(|line| see(&line));
    }
    child.wait().is_ok_and(|status| status.success())
}

fn site() -> Tally {
    let built = build::into(&sh::dist());
    let judged = judge::judge(&sh::dist());
    let mut tally = Tally::one("release build", built);
    match judged {
        Ok(checks) => {
            for check in checks {
                let Check { name, .. } = check;
                tally += Tally::one(name, check.fault().map_or(Ok(()), Err));
            }
        }
        Err(why) => tally += Tally::one("build checks", Err(why)),
    }
    tally += Tally::one("no folder of this machine is in the site", no_machine_folders());
    tally += Tally::one("two builds are the same, byte for byte", same_twice());
    tally
}

fn no_machine_folders() -> Result<(), String> {
    let site = Site::read(&sh::dist())?;
    let home = std::env::var("HOME").unwrap_or_default();
    let folders = [format!("{home}/.cargo"), sh::root().display().to_string()];
    for (path, bytes) in &site.files {
        let found = folders
            .iter()
            .find(|folder| bytes.windows(folder.len()).any(|window| window == folder.as_bytes()));
        if let Some(folder) = found {
            return Err(format!("{path} contains {folder}"));
        }
    }
    Ok(())
}

fn same_twice() -> Result<(), String> {
    let again = sh::artefacts().join("second-build");
    drop(fs::remove_dir_all(&again)); // from an earlier run; the build makes it anew
    build::into(&again)?;
    let (one, two) = (Site::read(&sh::dist())?, Site::read(&again)?);
    let paths: Vec<_> = one.files.keys().chain(two.files.keys()).collect();
    match paths.into_iter().find(|path| one.files.get(*path) != two.files.get(*path)) {
        None => Ok(()),
        Some(path) => Err(format!("{path} differs")),
    }
}

/// This program, where no later build overwrites it: the made-up language builds one that speaks it.
fn own_copy() -> Result<PathBuf, String> {
    let copy = sh::artefacts().join("xtask");
    let copied = fs::create_dir_all(sh::artefacts())
        .and_then(|()| std::env::current_exe())
        .and_then(|own| fs::copy(own, &copy));
    copied.map(|_| copy).map_err(|why| format!("This program cannot be copied: {why}."))
}

/// `listener` is told what the browser played.
fn browser(listener: &Path) -> Tally {
    let report = sh::artefacts().join("browser-tests.json");
    drop(fs::remove_file(&report)); // a report from an earlier run must not count
    let chromium = match setup::chromium() {
        Ok(path) => path,
        Err(why) => return Tally::one("browser tests", Err(why)),
    };
    let folder = sh::root().join("tests/e2e");
    let mut command = sh::command("node");
    command.args(["node_modules/@playwright/test/cli.js", "test"]).current_dir(&folder);
    command.env("CHROMIUM", chromium).env("DIST", sh::dist()).env("ARTEFACTS", sh::artefacts());
    command.env("XTASK", listener);
    let ended = sh::run(&mut command).is_ok();
    let text = fs::read_to_string(&report).unwrap_or_default();
    let again = second_tries(&text);
    if again > 0 {
        println!("{again} of the browser tests passed at the second try only (marked flaky above)");
    }
    reported(&text).at_least_one_failure_unless(ended)
}

/// The sum at the end of the browser tests' JSON report. They run in real time on a machine that
/// may be busy with others: one that fails is tried once more, and a fault of ours fails twice.
fn reported(text: &str) -> Tally {
    let passed = stat(text, "expected") + second_tries(text);
    Tally { passed, failed: stat(text, "unexpected") }
}

fn second_tries(text: &str) -> u64 {
    stat(text, "flaky")
}

fn stat(text: &str, field: &str) -> u64 {
    let report: Value = serde_json::from_str(text).unwrap_or_default();
    report["stats"][field].as_u64().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{Tally, counted, reported, second_tries};

    #[test]
    fn lines_of_cargo_test_are_counted() {
        let line =
            "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out";
        assert_eq!(counted(line), Tally { passed: 12, failed: 3 });
        assert_eq!(counted("test words::plural ... ok"), Tally::default());
    }

    #[test]
    fn the_browser_report_is_counted_with_its_second_tries() {
        let text = r#"{"stats":{"expected":7,"unexpected":1,"flaky":2,"skipped":4}}"#;
        assert_eq!(reported(text), Tally { passed: 9, failed: 1 });
        assert_eq!(second_tries(text), 2);
    }

    #[test]
    fn a_crash_without_a_count_is_one_failure() {
        assert_eq!(reported("").at_least_one_failure_unless(false), Tally { passed: 0, failed: 1 });
    }
}
