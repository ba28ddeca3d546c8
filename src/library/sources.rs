//! Where numbers and claims come from. Every source here is cited by an exercise.
//!
//! The figures quoted were read in the abstract or in a table of the source.

use crate::exercise::Source;

/// Declares each source and [`ALL`] from one list.
macro_rules! sources {
    ($($name:ident = $id:literal, $citation:literal, $url:expr;)*) => {
        $(pub static $name: Source = Source { id: $id, citation: $citation, url: $url };)*
        /// Every source, in the order of the list.
        pub static ALL: &[&Source] = &[$(&$name),*];
    };
}

sources! {
    RUNNING_ARTICLES = "running-articles",
        "Published articles for runners on hip strength; technique only, no trial data.",
        None;
    BERRY_2015 = "berry-2015",
        "Berry, Lee, Foley and Lewis, 2015, Journal of Orthopaedic & Sports Physical Therapy 45.",
        Some("https://pubmed.ncbi.nlm.nih.gov/26161629/");
    BOREN_2011 = "boren-2011",
        "Boren and others, 2011, International Journal of Sports Physical Therapy 6:206.",
        Some("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC3201064/");
    DISTEFANO_2009 = "distefano-2009",
        "DiStefano, Blackburn, Marshall and Padua, 2009, Journal of Orthopaedic & Sports Physical \
         Therapy 39:532.",
        None;
    EKSTROM_2007 = "ekstrom-2007",
        "Ekstrom, Donatelli and Carp, 2007, Journal of Orthopaedic & Sports Physical Therapy 37.",
        Some("https://pubmed.ncbi.nlm.nih.gov/18560185/");
    HANSEN_2023 = "hansen-2023",
        "Hansen and others, 2023, British Journal of Sports Medicine: a trial of hip or thigh \
         exercise in 200 people with pain at the kneecap.",
        Some("https://pubmed.ncbi.nlm.nih.gov/37137673/");
    KANG_2016 = "kang-2016",
        "Kang, Choung and Jeon, 2016, Manual Therapy 22.",
        None;
    KHAYAMBASHI_2012 = "khayambashi-2012",
        "Khayambashi and others, 2012, Journal of Orthopaedic & Sports Physical Therapy 42: a \
         trial of hip exercise in 28 women with pain at the kneecap.",
        None;
    LEHECKA_2017 = "lehecka-2017",
        "Lehecka and others, 2017, International Journal of Sports Physical Therapy 12.",
        Some("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC5534144/");
    MACADAM_2015 = "macadam-2015",
        "Macadam, Cronin and Contreras, 2015, International Journal of Sports Physical Therapy \
         10:573: a review of 23 studies.",
        None;
    MACASKILL_2014 = "macaskill-2014",
        "MacAskill, Durant and Wallace, 2014, International Journal of Sports Physical Therapy 9.",
        None;
    MCKAY_2020 = "mckay-2020",
        "McKay and others, 2020, Journal of Orthopaedic Surgery and Research: a pilot trial in 24 \
         women with pain on the outside of the knee.",
        Some("https://doi.org/10.1186/s13018-020-01713-7");
    MOORE_2020 = "moore-2020",
        "Moore, Semciw and Pizzari, 2020, International Journal of Sports Physical Therapy 15: a \
         review.",
        Some("https://pubmed.ncbi.nlm.nih.gov/33344003/");
    NETO_2020 = "neto-2020",
        "Neto and others, 2020, Journal of Sports Science and Medicine 19:195: a review.",
        None;
    PIVA_2006 = "piva-2006",
        "Piva and others, 2006, BMC Musculoskeletal Disorders 7: the scored step-down.",
        None;
    SELKOWITZ_2013 = "selkowitz-2013",
        "Selkowitz, Beneck and Powers, 2013, Journal of Orthopaedic & Sports Physical Therapy \
         43:54.",
        None;
    WILLCOX_2013 = "willcox-2013",
        "Willcox and Burden, 2013, Journal of Orthopaedic & Sports Physical Therapy 43:325.",
        None;
    WILLY_2011 = "willy-2011",
        "Willy and Davis, 2011, Journal of Orthopaedic & Sports Physical Therapy 41: hip training \
         in 20 healthy runners.",
        None;
    // Floor.
    KIM_2022 = "kim-2022",
        "Kim, Kim, Bae and Kim, 2022, Journal of the Korean Society of Physical Medicine 17(3):1: \
         bridges in 20 people with back pain.",
        Some("https://doi.org/10.13066/kspm.2022.17.3.1");
    KIM_2024 = "kim-2024",
        "Kim, Lee, Kim, Baik and Cynn, 2024, Physical Therapy Korea 31:123.",
        Some("https://doi.org/10.12674/ptk.2024.31.2.123");
    // Standing.
    HEBERT_LOSIER_2017 = "hebert-losier-2017",
        "Hébert-Losier, Wessman, Alricsson and Svantesson, 2017, Physiotherapy 103:446: heel rises \
         in 566 healthy adults.",
        Some("https://pubmed.ncbi.nlm.nih.gov/28886865/");
    KIM_2020 = "kim-2020",
        "Kim and Kang, 2020, Journal of Human Sport and Exercise: standing on 1 leg, 17 people.",
        Some("https://doi.org/10.14198/jhse.2021.163.11");
    WILLY_2012 = "willy-2012",
        "Willy, Scholz and Davis, 2012, Clinical Biomechanics 27: running with a mirror, 10 women \
         with pain at the kneecap, no control group.",
        Some("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC3501612/");
    // Lunges, walks and hops.
    // Mobility.
    LEPPANEN_2024 = "leppanen-2024",
        "Leppänen and others, 2024, British Journal of Sports Medicine 58:722: a trial in 325 new \
         runners.",
        Some("https://doi.org/10.1136/bjsports-2023-107926");
    RADFORD_2006 = "radford-2006",
        "Radford and others, 2006, British Journal of Sports Medicine 40:870: a review of trials \
         of calf stretching.",
        Some("https://doi.org/10.1136/bjsm.2006.029348");
    // Lessons.
}
