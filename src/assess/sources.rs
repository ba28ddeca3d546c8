//! Where the figures of the tests come from. They were read in the abstract or in a table.

use crate::exercise::Source;
pub use crate::library::sources::{HEBERT_LOSIER_2017, PIVA_2006};

/// Declares each source and [`ALL`] from one list.
macro_rules! sources {
    ($($name:ident = $id:literal, $citation:literal, $url:expr;)*) => {
        $(pub static $name: Source = Source { id: $id, citation: $citation, url: $url };)*
        /// Those that no exercise cites.
        pub static ALL: &[&Source] = &[$(&$name),*];
    };
}

sources! {
    CROSSLEY_2011 = "crossley-2011",
        "Crossley and others, 2011, American Journal of Sports Medicine 39: the single-leg squat, \
         rated good, fair or poor.",
        Some("https://pubmed.ncbi.nlm.nih.gov/21335344/");
    RESSMAN_2021 = "ressman-2021",
        "Ressman and others, 2021, BMC Sports Science, Medicine and Rehabilitation 13: faults seen \
         in a single-leg squat.",
        Some("https://doi.org/10.1186/s13102-021-00289-x");
    YOUDAS_2007 = "youdas-2007",
        "Youdas and others, 2007, Journal of Sport Rehabilitation 16:326: the pelvis of 90 healthy \
         people in a stance on one leg.",
        Some("https://doi.org/10.1123/jsr.16.4.326");
    JUAN_RECIO_2022 = "juan-recio-2022",
        "Juan-Recio and others, 2022, Biology 11:1043: the side plank of 24 active women, twice.",
        Some("https://doi.org/10.3390/biology11071043");
    HAIE = "hip-abductor-endurance",
        "Reliability and validity of the hip abductor isometric endurance test: 52 healthy women, \
         twice.",
        Some("https://www.wsportsclinic.be/reliability-and-validity-of-the-hip-abductor-isometric-endurance-test-2/");
    ALMALKI_2021 = "almalki-2021",
        "Almalki, Herrington and Jones, 2021, Saudi Journal of Sports Medicine 21:87: hopping for \
         distance, 105 healthy men.",
        Some("https://doi.org/10.4103/sjsm.sjsm_23_21");
    GHULAM_2021 = "ghulam-2021",
        "Ghulam, 2021, International Journal of Clinical Medicine 12:261: the knee angle of 65 men \
         with and without pain at the kneecap.",
        Some("https://doi.org/10.4236/ijcm.2021.126023");
    HERRINGTON_2014 = "herrington-2014",
        "Herrington, 2014, The Knee 21: the knee angle of 42 women with and without pain at the \
         kneecap.",
        Some("https://pubmed.ncbi.nlm.nih.gov/24380805/");
    GWYNNE_2014 = "gwynne-2014",
        "Gwynne and Curran, 2014, International Journal of Sports Physical Therapy 9: how well the \
         knee angle on a film repeats.",
        None;
    WILLSON_2008 = "willson-2008",
        "Willson and Davis, 2008, Journal of Orthopaedic & Sports Physical Therapy 38: the knee \
         angle on film and in 3 dimensions.",
        Some("https://doi.org/10.2519/jospt.2008.2706");
    SCHURR_2017 = "schurr-2017",
        "Schurr and others, 2017, International Journal of Sports Physical Therapy 12: film and 3 \
         dimensions compared.",
        Some("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC5380858/");
}

/// What is cited by a test. Apart from the protocols, which the app carries: only `words::pack` and
/// the tests read it.
pub fn of(id: &str) -> &'static [&'static Source] {
    CITED.iter().find(|(test, _)| *test == id).map_or(&[], |(_, cited)| cited)
}

static CITED: &[(&str, &[&Source])] = &[
    ("pelvic-drop", &[&YOUDAS_2007]),
    ("squat-look", &[&RESSMAN_2021]),
    ("side-plank", &[&JUAN_RECIO_2022]),
    ("lsd", &[&PIVA_2006]),
    ("sls", &[&CROSSLEY_2011, &RESSMAN_2021]),
    ("heel-raise", &[&HEBERT_LOSIER_2017]),
    ("abd-hold", &[&HAIE]),
    ("hop-distance", &[&ALMALKI_2021]),
];
