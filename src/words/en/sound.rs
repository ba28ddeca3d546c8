//! The page about sound and voice.

use crate::words::sound::{Need, Row, SoundPage, SoundWords};

pub(super) const SOUND: SoundWords = SoundWords {
    title: "Sound and voice",
    check: "Sound check",
    check_hint: "Less than 20 seconds, as loud as in a circuit.",
    play: "Play the check",
    stop: "Stop",
    parts: [
        ("Lift", "A tone that rises"),
        ("Hold", "A steady tone"),
        ("Lower", "A tone that falls"),
        ("Pause", "A low tone"),
        ("Left", "A tone on your left"),
        ("Right", "A tone on your right"),
        ("Pips", "3 short pips"),
        ("Voice", "A voice"),
    ],
    spoken: "This is the voice. It names the exercise, the side and the count.",
    asked: "Did you hear it?",
    heard: "I hear it",
    not_heard: "I don\u{2019}t",
    good: "Good. Your sound works.",
    try_these: "Try these from the top, then play it again.",
    output: "Music and screen",
    outputs: [("Over my music", "Needs the screen on"), ("Locked phone", "Screen may be off")],
    yes: "yes",
    no: "no",
    tones: "Tones",
    hear_it: "Tap one to hear it.",
    sets: [
        ("Clear", "Bright. For small speakers and over music."),
        ("Soft", "Round. For quiet rooms and earphones."),
        ("Low", "Deep. For ears that miss high tones."),
    ],
    volume: "Loudness of the tones",
    louder: "Play even when muted",
    louder_hint: "Sounds in silent mode too. Other music stops.",
    vibrate: "Vibrate at changes",
    vibrate_hint: "Once for each part, twice for a new side.",
    voice: "Voice",
    speaker: "Whose voice",
    speakers: ["Built in", "This device", "None"],
    own_voice: "This device may say it late, or not at all. The tones keep the time.",
    no_own_voice: "This device has no voice for us. Choose another.",
    voice_volume: "Loudness of the voice",
    talk: "Count aloud",
    talks: ["Every rep", "Last 3", "Off"],
    breath: "Say when to breathe",
    breaths: ["First 3 times", "Always", "Never"],
    battery_low: "Battery is low: the screen may switch off.",
    no_sound: "No sound? Check it",
};

pub(in crate::words) static PAGE: SoundPage = SoundPage {
    fixes: &[
        (Need::Touch, "Press the volume button at the side while the check plays."),
        (
            Need::Quiet,
            "Look at the silent switch at the side of the phone, or the bell in its settings. In \
             silent mode we stay silent.",
        ),
        (
            Need::TouchNoSwitch,
            "Your phone has a loudness for calls and one for media. Turn up the one for media.",
        ),
        (Need::Desk, "Turn up the loudness of the computer and of the browser."),
        (Need::Desk, "Look at the tab above: a crossed-out speaker means that it is muted."),
        (
            Need::Always,
            "A Bluetooth speaker may be asleep. Press one of its buttons, or switch it off and on.",
        ),
        (
            Need::Always,
            "The sound may go somewhere else: a TV, a watch, a speaker in another room. Choose \
             this device in its sound menu.",
        ),
        (
            Need::Always,
            "Unplug or switch off headphones, and try without. If only one ear is silent, look at \
             left and right in the settings of your device.",
        ),
        (Need::Always, "Only the voice is missing? Choose another under Voice."),
    ],
    rows: &[
        Row {
            what: "Your own music plays on",
            shown: Need::Always,
            over_music: Need::NotLouder,
            locked: Need::Desk,
        },
        Row {
            what: "Goes on when you lock the phone",
            shown: Need::Touch,
            over_music: Need::Never,
            locked: Need::Always,
        },
        Row {
            what: "Goes on behind other windows",
            shown: Need::Desk,
            over_music: Need::Always,
            locked: Need::Always,
        },
        Row {
            what: "Keeps the screen on",
            shown: Need::Always,
            over_music: Need::WakeLock,
            locked: Need::Never,
        },
        Row {
            what: "Buttons on the lock screen",
            shown: Need::Touch,
            over_music: Need::Never,
            locked: Need::LockScreenButtons,
        },
        Row {
            what: "Play and pause keys work",
            shown: Need::Desk,
            over_music: Need::Never,
            locked: Need::LockScreenButtons,
        },
        Row {
            what: "Your left side in your left ear",
            shown: Need::Always,
            over_music: Need::Always,
            locked: Need::Never,
        },
        Row {
            what: "3-2-1 after a pause",
            shown: Need::Always,
            over_music: Need::Always,
            locked: Need::Never,
        },
        Row {
            what: "Sounds in silent mode",
            shown: Need::SilentSwitch,
            over_music: Need::Louder,
            locked: Need::Always,
        },
    ],
    notes: &[
        (
            Need::NoWakeLock,
            "This browser cannot keep the screen on. Set your screen to stay on for longer, or \
             choose Locked phone.",
        ),
        (
            Need::NoLockScreenButtons,
            "This browser shows no buttons outside the page. Come back to it to pause or skip.",
        ),
        (Need::Vibration, "Vibrating works while the screen is on."),
        (Need::NoVibration, "This browser cannot vibrate."),
    ],
};
