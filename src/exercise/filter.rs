//! What a runner may narrow the library down to, and which exercises are left.

use super::{Exercise, Kit, Muscle, Position, Stage};

/// One thing to ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    Position(Position),
    Stage(Stage),
    /// Trains it, as a main or as a helping muscle.
    Muscle(Muscle),
    /// Needs nothing but what the person has.
    MyKit,
    KneeFriendly,
}

/// Everything that is asked for at once: any of the choices of one kind, and all of the kinds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter(Vec<Choice>);

impl Filter {
    /// In the order in which they were made.
    pub fn choices(&self) -> &[Choice] {
        &self.0
    }

    pub fn has(&self, choice: Choice) -> bool {
        self.0.contains(&choice)
    }

    /// Asks for it, or no longer.
    pub fn flip(&mut self, choice: Choice) {
        let before = self.0.len();
        self.0.retain(|&it| it != choice);
        if self.0.len() == before {
            self.0.push(choice);
        }
    }

    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Whether an exercise is left, for somebody who has this kit.
    pub fn fits(&self, exercise: &Exercise, kit: &[Kit]) -> bool {
        self.0.iter().all(|one| {
            let kind = std::mem::discriminant(one);
            let mut same = self.0.iter().filter(|it| std::mem::discriminant(*it) == kind);
            same.any(|it| it.fits(exercise, kit))
        })
    }

    /// Whether a muscle that is asked for is one the exercise is there for. True if none is: then
    /// no exercise comes before another.
    pub fn is_meant_for(&self, exercise: &Exercise) -> bool {
        let main = |choice: &Choice| match choice {
            Choice::Muscle(muscle) => Some(exercise.primary.contains(muscle)),
            Choice::Position(_) | Choice::Stage(_) | Choice::MyKit | Choice::KneeFriendly => None,
        };
        let mut asked = self.0.iter().filter_map(main).peekable();
        asked.peek().is_none() || asked.any(|main| main)
    }
}

impl Choice {
    /// Whether an exercise has what is asked for, for somebody with this kit.
    pub fn fits(self, exercise: &Exercise, kit: &[Kit]) -> bool {
        match self {
            Self::Position(position) => exercise.position == position,
            Self::Stage(stage) => exercise.stage == stage,
            Self::Muscle(muscle) => {
                exercise.primary.contains(&muscle) || exercise.secondary.contains(&muscle)
            }
            Self::MyKit => exercise.can_be_done_with(kit),
            Self::KneeFriendly => exercise.is_knee_friendly(),
        }
    }
}

impl Exercise {
    /// Whether this kit is enough. Kit that only makes it harder or softer is never needed.
    pub fn can_be_done_with(&self, kit: &[Kit]) -> bool {
        self.kit.iter().all(|it| Kit::EVERYWHERE.contains(it) || kit.contains(it))
    }

    /// Whether it asks little of a bent knee, as far as facts tell: nothing is jumped, nobody
    /// kneels or goes on all fours, and the front of the thigh, which presses the kneecap into
    /// its groove, is neither what is trained nor a helper. A sorting aid, not advice: what hurts
    /// is left out whatever it is called.
    pub fn is_knee_friendly(&self) -> bool {
        let on_knees = matches!(self.position, Position::HandsAndKnees | Position::Kneeling);
        let thigh = self.primary.iter().chain(self.secondary).any(|it| *it == Muscle::Quads);
        self.stage != Stage::Plyometrics && !on_knees && !thigh
    }
}

impl Kit {
    /// What counts as always there: a carpet or a blanket does for a mat, and every room has a
    /// wall.
    pub const EVERYWHERE: [Self; 2] = [Self::Mat, Self::Wall];
}
