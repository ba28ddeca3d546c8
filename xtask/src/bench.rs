//! `cargo xtask bench`: measurements against their targets, as a table and as JSON rows.
//!
//! To add rows: natively, in `bench_native`; in the browser, a script in `tests/e2e/` that prints a
//! JSON array of rows, named in [`SCRIPTS`].

use crate::bench_row::Row;
use crate::site::Site;
use crate::{bench_native, build, setup, sh, sizes};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// Scripts in `tests/e2e/`. One that needs a tool this machine lacks prints no rows and says why on
/// standard error.
const SOUND: &str = "bench-sound.mjs";
const SCRIPTS: [&str; 4] = ["bench.mjs", "bench-browse.mjs", "bench-store.mjs", "lighthouse.mjs"];

pub(crate) fn run(json_file: Option<&Path>) -> Result<(), String> {
    setup::everything()?;
    build::into(&sh::dist())?;
    let mut rows = size_rows()?;
    rows.extend(native_rows()?);
    for script in SCRIPTS {
        rows.extend(script_rows(script, &[])?);
    }
    tell(&rows, json_file)
}

/// `cargo xtask bench sound`: what is heard, how soon, and what it costs. `words` may be `--long`
/// and `--json FILE`; others go to the script as they are.
pub(crate) fn sound(words: &[&str]) -> Result<(), String> {
    let json = words.iter().position(|word| *word == "--json");
    let json_file = match json.map(|at| words.get(at + 1)) {
        Some(Some(file)) => Some(Path::new(*file)),
        Some(None) => return Err("--json wants the name of a file.".into()),
        None => None,
    };
    let rest = words.iter().enumerate();
    let rest = rest.filter(|(at, _)| json.is_none_or(|json| *at != json && *at != json + 1));
    let rest: Vec<&str> = rest.map(|(_, word)| *word).collect();
    setup::everything()?;
    build::into(&sh::dist())?;
    let mut rows = native_rows()?;
    rows.extend(virtual_rows()?);
    rows.extend(script_rows(SOUND, &rest)?);
    tell(&rows, json_file)
}

fn tell(rows: &[Row], json_file: Option<&Path>) -> Result<(), String> {
    print_table(rows);
    if let Some(file) = json_file {
        let text = to_text(rows)? + "\n";
        fs::write(file, text).map_err(|why| format!("{}: {why}.", file.display()))?;
    }
    Ok(())
}

/// The native rows as JSON, from this very program; worth measuring only when it is optimised.
pub(crate) fn print_native() -> Result<(), String> {
    println!("{}", to_text(&bench_native::rows())?);
    Ok(())
}

fn native_rows() -> Result<Vec<Row>, String> {
    // Optimised as the app is, but linked quickly.
    let quick = ["--config", "profile.release.lto=false", "--config"];
    let quick = [&quick[..], &["profile.release.codegen-units=16"]].concat();
    let mut command = sh::command("cargo");
    command.args(["run", "--quiet", "--release", "--package", "xtask"]);
    rows_from(command.args(quick).args(["--", "bench-native"]))
}

/// The conductor's ten thousand virtual hours, counted by its own test.
fn virtual_rows() -> Result<Vec<Row>, String> {
    let mut command = sh::command("cargo");
    command.args(["test", "--quiet", "--test", "conductor", "--", "--nocapture"]);
    let output = command.stderr(Stdio::inherit()).output();
    let output = output.map_err(|why| format!("{}: {why}.", sh::name(&command)))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let counted = |name: &str| {
        let after =
            text.lines().find_map(|line| line.trim().strip_prefix(name)?.strip_prefix(": "));
        after.and_then(|value| value.trim_end_matches(',').parse::<f64>().ok()).unwrap_or(-1.0)
    };
    let hours = counted("hours");
    let row = |name: &str| Row {
        id: format!("virtual-{name}"),
        what: format!(
            "cues {name} in {hours:.0} virtual hours with all that goes wrong",
            name = name.replace('_', " ")
        ),
        value: counted(name),
        unit: "cues".into(),
        target: "0".into(),
        holds: Some(counted(name) == 0.0 && hours >= 10_000.0),
    };
    Ok(["missed", "doubled", "stale", "out_of_order"].map(row).into())
}

fn to_text(rows: &[Row]) -> Result<String, String> {
    let rows: Vec<Value> = rows.iter().map(Row::to_json).collect();
    serde_json::to_string_pretty(&rows).map_err(|why| why.to_string())
}

fn size_rows() -> Result<Vec<Row>, String> {
    let kilo = |bytes: usize| bytes as f64 / 1000.0;
    let row = |size: sizes::Size| Row {
        id: size.id.into(),
        what: size.what.into(),
        value: kilo(size.bytes),
        unit: "kB".into(),
        target: format!("<= {}", kilo(size.budget)),
        holds: Some(size.bytes <= size.budget),
    };
    Ok(sizes::measure(&Site::read(&sh::dist())?).into_iter().map(row).collect())
}

fn script_rows(script: &str, words: &[&str]) -> Result<Vec<Row>, String> {
    let folder = sh::root().join("tests/e2e");
    if !folder.join(script).exists() {
        return Ok(Vec::new());
    }
    let mut command = sh::command("node");
    command.arg(script).args(words).current_dir(folder);
    // So that what a script records can be listened to.
    command.envs(std::env::current_exe().map(|path| ("XTASK", path)));
    command.env("CHROMIUM", setup::chromium()?).env("DIST", sh::dist());
    rows_from(command.env("ARTEFACTS", sh::artefacts()))
}

/// The rows a program prints; its standard error is shown.
fn rows_from(command: &mut Command) -> Result<Vec<Row>, String> {
    let name = sh::name(command);
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|why| format!("`{name}` could not be started: {why}."))?;
    if !output.status.success() {
        return Err(format!("`{name}` ended with {}.", output.status));
    }
    let rows: Vec<Value> = serde_json::from_slice(&output.stdout)
        .map_err(|why| format!("`{name}` did not print rows: {why}."))?;
    rows.iter().map(Row::from_json).collect()
}

fn print_table(rows: &[Row]) {
    let wide = |cell: fn(&Row) -> &str| rows.iter().map(|r| cell(r).len()).max().unwrap_or(0);
    let (id, what) = (wide(|r| &r.id), wide(|r| &r.what));
    for row in rows {
        let verdict = row.holds.map_or("", |holds| if holds { "holds" } else { "MISSED" });
        let value = (row.value * 1000.0).round() / 1000.0;
        let Row { unit, target, .. } = row;
        println!(
            "{:id$}  {:what$}  {value:>10} {unit:<5} {target:<10} {verdict}",
            row.id, row.what
        );
    }
    let missed = rows.iter().filter(|row| row.holds == Some(false)).count();
    println!("{} rows, {missed} missed", rows.len());
}

#[cfg(test)]
mod tests {
    use super::Row;
    use serde_json::json;

    #[test]
    fn a_row_from_a_script_is_written_as_it_came() {
        let row = json!({"id": "a", "what": "b", "value": 1.5, "unit": "ms", "target": "<= 2", "holds": true});
        assert_eq!(Row::from_json(&row).expect("a whole row").to_json(), row);
        assert!(Row::from_json(&json!({"id": "a", "what": "b"})).is_err());
    }
}
