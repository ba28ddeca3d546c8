//! What a person did stays: through crashes, full and lying stores, damage and other tabs.

#[path = "save/backup.rs"]
mod backup;
#[path = "save/crash.rs"]
mod crash;
#[path = "save/damage.rs"]
mod damage;
#[path = "save/hands.rs"]
mod hands;
#[path = "save/hostile.rs"]
mod hostile;
#[path = "save/import.rs"]
mod import;
#[path = "save/mend.rs"]
mod mend;
#[path = "save/notes.rs"]
mod notes;
#[path = "save/scenario.rs"]
mod scenario;
#[path = "save/settings.rs"]
mod settings;
#[path = "save/sim.rs"]
mod sim;
#[path = "save/trouble.rs"]
mod trouble;
