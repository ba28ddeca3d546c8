//! The light of the knee for the style sheets.

use kneeline::plan::Light;

/// Colour is never the only sign: words stand beside it.
pub(crate) const fn light_name(light: Light) -> &'static str {
    match light {
        Light::Green => "green",
        Light::AmberLight => "pale",
        Light::Amber => "amber",
        Light::Red => "red",
        Light::Refer => "refer",
    }
}
