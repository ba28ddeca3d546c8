//! The sound: half an hour of it is listened to, every clip is looked at, every window is cut.

#[path = "sound/clips.rs"]
mod clips;
#[path = "sound/follow.rs"]
mod follow;
#[path = "sound/followed.rs"]
mod followed;
#[path = "sound/fourier.rs"]
mod fourier;
#[path = "sound/half_hour.rs"]
mod half_hour;
#[path = "sound/listen.rs"]
mod listen;
#[path = "sound/primer.rs"]
mod primer;
#[path = "sound/spectrum.rs"]
mod spectrum;
#[path = "sound/spoken.rs"]
mod spoken;
#[path = "sound/story.rs"]
mod story;
#[path = "sound/take.rs"]
mod take;
#[path = "sound/windows.rs"]
mod windows;
