//! The shell starts: a panic shows its line, the app mounts.

mod app;

fn main() {
    console_error_panic_hook::set_once();
    leptos::mount::mount_to_body(app::start);
}
