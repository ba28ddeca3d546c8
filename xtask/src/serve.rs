//! `cargo xtask serve`: the development site with live reload. Not sealed: no service worker
//! keeps an old build in the way.

use crate::{setup, sh};
use std::net::TcpListener;

pub(crate) fn run() -> Result<(), String> {
    setup::for_building()?;
    let port = (8080..8100)
        .find(|port| TcpListener::bind(("127.0.0.1", *port)).is_ok())
        .ok_or("Every port from 8080 to 8099 is taken; free one, then run this again.")?;
    println!("\nKneeline: http://127.0.0.1:{port}/ (builds first; reloads when a file changes)\n");
    let dist = sh::root().join("target/dev-site");
    let mut trunk = sh::command("trunk");
    trunk.args(["serve", "--port", &port.to_string(), "--dist"]).arg(dist);
    sh::run(trunk.env_remove("NO_COLOR")) // Trunk wants true or false there
}
