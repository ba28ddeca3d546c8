//! `cargo xtask check`: formats, lints for both targets, native tests. No browser, no release build.

use crate::{licences, setup, sh};
use std::process::Command;

pub(crate) fn run() -> Result<(), String> {
    setup::for_building()?;
    setup::for_checking()?;
    let mut broken = Vec::new();
    for (name, mut command) in steps() {
        println!("== {name}");
        broken.extend(sh::run(&mut command).err());
    }
    println!("== licences");
    broken.extend(licences::check().err());
    println!("== native tests");
    broken.extend(sh::run(sh::command("cargo").args(["test", "--quiet"])).err());
    if broken.is_empty() { Ok(()) } else { Err(broken.join("\n")) }
}

/// What must hold about the source itself; `cargo xtask test` counts each as one test.
pub(crate) fn steps() -> Vec<(&'static str, Command)> {
    let cargo = |arguments: &[&str]| {
        let mut command = sh::command("cargo");
        command.args(arguments);
        command
    };
    let mut views = sh::command("leptosfmt");
    views.args(["--check", "src/main.rs", "src/app/**/*.rs"]);
    let web = ["--bin", "kneeline-web", "--features", "web", "--target", "wasm32-unknown-unknown"];
    let deny = ["--", "--deny", "warnings"];
    vec![
        ("format of the Rust files", cargo(&["fmt", "--all", "--check"])),
        ("format of the views", views),
        (
            "lints of the core and the tools",
            cargo(&[&["clippy", "--quiet", "--workspace", "--all-targets"], &deny[..]].concat()),
        ),
        ("lints of the app", cargo(&[&["clippy", "--quiet"], &web[..], &deny[..]].concat())),
    ]
}
