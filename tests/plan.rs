//! What comes next: pain, gates, doses, today, the week, runs; and whole programmes.

#[path = "plan/days.rs"]
mod days;
#[path = "plan/doses.rs"]
mod doses;
#[path = "plan/gates.rs"]
mod gates;
#[path = "plan/hostile.rs"]
mod hostile;
#[path = "plan/ids.rs"]
mod ids;
#[path = "plan/lives.rs"]
mod lives;
#[path = "plan/moods.rs"]
mod moods;
#[path = "plan/pain.rs"]
mod pain;
#[path = "plan/runs.rs"]
mod runs;
#[path = "plan/world.rs"]
mod world;

use kneeline::plan::{Kind, Running};
use world::World;

#[test]
fn the_first_day_has_a_circuit() {
    let world = World::default();
    let plan = world.plan();
    let now = plan.today(Running::NotSaid);
    assert_eq!(now.kind, Kind::Full);
    let offer = now.offer.expect("a circuit");
    assert_eq!(offer.circuit.check(), Ok(()));
    for s in offer.circuit.stations.iter() {
        println!("{} {}x{}", s.exercise.id, s.sets, s.amount);
    }
}
