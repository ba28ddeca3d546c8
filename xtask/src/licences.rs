//! Whether everything that is built in may be given away: the licences of all dependencies, and,
//! where `cargo audit` is installed, what is known against them.

use crate::sh;
use serde_json::Value;
use std::process::Stdio;

/// May be given away in a free app without conditions beyond naming their authors.
const FINE: [&str; 11] = [
    "MIT",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "Zlib",
    "Unlicense",
    "Unicode-3.0",
];

pub(crate) fn check() -> Result<(), String> {
    let mut command = sh::command("cargo");
    command
        .args(["metadata", "--format-version", "1", "--locked", "--all-features"])
        .stderr(Stdio::null());
    let output = command.output().map_err(|why| format!("cargo metadata: {why}."))?;
    let listed: Value = serde_json::from_slice(&output.stdout)
        .map_err(|why| format!("cargo metadata is not to be read: {why}."))?;
    let packages = listed["packages"].as_array().cloned().unwrap_or_default();
    let wrong: Vec<String> = packages.iter().filter_map(fault).collect();
    if packages.len() < 10 || !wrong.is_empty() {
        return Err(format!("{} packages; {}", packages.len(), wrong.join("; ")));
    }
    advisories()
}

/// What is wrong with a package that is not ours.
fn fault(package: &Value) -> Option<String> {
    let (name, source) = (package["name"].as_str()?, package["source"].as_str());
    let licence = package["license"].as_str().unwrap_or("no licence");
    (source.is_some() && !is_fine(licence)).then(|| format!("{name}: {licence}"))
}

/// Reads the expressions that packages have (SPDX, and the older `MIT/Apache-2.0`): every part must
/// offer something that is fine.
fn is_fine(expression: &str) -> bool {
    let offers = |part: &str| {
        let part = part.trim().trim_start_matches('(').trim_end_matches(')');
        part.replace('/', " OR ").split(" OR ").any(|it| FINE.contains(&it.trim()))
    };
    expression.split(" AND ").all(offers)
}

/// The list of advisories is fetched by `cargo audit`; without that tool nothing is said about them.
fn advisories() -> Result<(), String> {
    let there = sh::command("cargo").args(["audit", "--version"]).output();
    if there.is_ok_and(|it| it.status.success()) {
        return sh::run(sh::command("cargo").args(["audit", "--quiet"]));
    }
    println!("Advisories were not looked up: cargo-audit is not installed.");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::is_fine;

    #[test]
    fn every_part_of_a_licence_must_offer_something_fine() {
        for fine in
            ["MIT", "MIT/Apache-2.0", "(MIT OR Apache-2.0) AND Unicode-3.0", "GPL-3.0 OR MIT"]
        {
            assert!(is_fine(fine), "{fine}");
        }
        for wrong in ["GPL-3.0-only", "MIT AND GPL-3.0-only", "", "no licence"] {
            assert!(!is_fine(wrong), "{wrong}");
        }
    }
}
