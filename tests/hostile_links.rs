//! Ten thousand links from people who mean no good: each opens within every limit or gets a
//! sentence. In a file of its own, because each new own exercise is kept as long as the tests run.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use kneeline::circuit::{Circuit, Part, SideChoice, Station};
use kneeline::exercise::Exercise;
use kneeline::lang::Lang;
use kneeline::library::{self, own::OwnExercise};
use kneeline::share;
use kneeline::words::words;
use proptest::prelude::*;

/// A link with everything that a link can have.
fn honest(name: &str, own: &str) -> Circuit {
    let find = |id| -> &'static Exercise { library::find(id).expect("in the library") };
    let mine = OwnExercise::like(find("bridge"), own).station().expect("it can be");
    let clam = Station::of(find("clam"));
    let stations = vec![
        Station { part: Part::WarmUp, ..clam },
        Station { side: SideChoice::LeftOnly, tempo: Some(find("sls").tempo), ..clam },
        mine,
        Station { amount: 7, ..mine },
        Station { part: Part::Finish, ..Station::of(find("hf-stretch")) },
    ];
    Circuit {
        id: share::SHARED_ID.into(),
        name: name.to_owned().into(),
        stations: Cow::Owned(stations),
        rounds: 3,
        round_rest_secs: 60,
    }
}

/// With a checksum that fits, so that what is behind it is reached.
fn sealed(mut bytes: Vec<u8>) -> String {
    let sum = crc::Crc::<u32>::new(&crc::CRC_32_ISCSI).checksum(&bytes);
    bytes.extend(sum.to_be_bytes());
    URL_SAFE_NO_PAD.encode(bytes)
}

fn is_told(code: &str) -> Result<(), TestCaseError> {
    match share::decode(code) {
        Ok(circuit) => {
            prop_assert_eq!(circuit.check(), Ok(()));
            prop_assert_eq!(share::decode(&share::encode(&circuit)), Ok(circuit));
        }
        Err(error) => {
            let sentence = (words(Lang::En).trouble.share)(&error);
            prop_assert!(sentence.ends_with('.') && sentence.len() > 20, "{error:?}: {sentence}");
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(10_000) })]

    #[test]
    fn a_bent_link_gets_a_sentence(
        name in r"\PC{1,12}", own in "[a-c]{1,2}", new: Vec<u8>,
        at: prop::sample::Index, cut in 0..9_usize, seal: bool, version in 0..4_u8,
    ) {
        let code = share::encode(&honest(&name, &own));
        let mut bytes = URL_SAFE_NO_PAD.decode(code).expect("our own");
        bytes.truncate(bytes.len() - 4);
        if version > 0 {
            bytes[0] = version;
        }
        let from = at.index(bytes.len() + 1);
        let to = (from + cut).min(bytes.len());
        bytes.splice(from..to, new.into_iter().take(6));
        is_told(&if seal { sealed(bytes) } else { URL_SAFE_NO_PAD.encode(bytes) })?;
    }

    #[test]
    fn noise_gets_a_sentence(body in prop::collection::vec(any::<u8>(), 0..90), version in 1..4_u8) {
        is_told(&sealed([vec![version], body].concat()))?;
    }
}
