//! What is said when: rules that hold for every circuit, small scenes, and whole circuits written
//! down to be read.

#[path = "timeline/circuits.rs"]
mod circuits;
#[path = "voice_script/read.rs"]
mod read;
#[path = "voice_script/rules.rs"]
mod rules;
#[path = "voice_script/scenes.rs"]
mod scenes;
#[path = "voice_script/words.rs"]
mod words;
