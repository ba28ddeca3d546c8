//! Who the plan is for: everything it depends on that was chosen, and not done or written down.

use crate::diary::Profile;
use crate::exercise::Kit;
use crate::timeline::Pace;

/// A person as the settings know them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    pub profile: Profile,
    pub kit: Vec<Kit>,
    /// How quickly they train: a session of 20 minutes takes 20 of theirs.
    pub pace: Pace,
}
