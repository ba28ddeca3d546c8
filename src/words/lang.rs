//! The languages. To add one: a variant and a field here, a folder beside `en`, and the words of
//! each content file. What is missing does not compile.

/// A language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lang {
    En,
}

impl Lang {
    pub const ALL: [Self; 1] = [Self::En];

    /// What it calls itself.
    pub const fn name(self) -> &'static str {
        match self {
            Self::En => "English",
        }
    }

    /// The language tag of the document (BCP 47).
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
        }
    }
}

/// The same text in every language.
#[derive(Clone, Copy, Debug)]
pub struct Localized<T> {
    pub en: T,
}

impl<T> Localized<T> {
    pub const fn get(&self, lang: Lang) -> &T {
        match lang {
            Lang::En => &self.en,
        }
    }
}
