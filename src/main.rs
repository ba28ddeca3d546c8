//! The shell starts: a panic shows its line, the app mounts.

#![expect(unreachable_pub, reason = "the component macro writes public structs")]

mod app;

fn main() {
    console_error_panic_hook::set_once();
    leptos::mount::mount_to_body(app::App);
}
