//! More own exercises than a visit can meet. In a file of its own: what is full stays full.

use kneeline::circuit::{Circuit, Station};
use kneeline::library::own::{MAX_KNOWN, OwnError, OwnExercise};
use kneeline::library::{self, find};
use kneeline::share::{self, ShareError};

#[test]
fn own_exercises_do_not_fill_the_memory() {
    let bridge = find("bridge").expect("in the library");
    let own = |name: &str| OwnExercise::like(bridge, name);
    let circuit = |station: Station| Circuit {
        id: share::SHARED_ID.into(),
        name: "Hips".into(),
        stations: vec![station].into(),
        rounds: 1,
        round_rest_secs: 0,
    };
    let known = circuit(own("known").station().expect("the first"));
    // A link with another name, as somebody else would write it.
    let late = {
        use base64::Engine as _;
        let engine = base64::engine::general_purpose::URL_SAFE_NO_PAD;
        let mut bytes = engine.decode(share::encode(&known)).expect("our own");
        bytes.truncate(bytes.len() - 4);
        let at = bytes.windows(5).position(|it| it == b"known").expect("spelled out");
        bytes[at] = b'K';
        let sum = crc::Crc::<u32>::new(&crc::CRC_32_ISCSI).checksum(&bytes);
        bytes.extend(sum.to_be_bytes());
        engine.encode(bytes)
    };
    for number in 1..MAX_KNOWN {
        own(&number.to_string()).exercise().expect("there is room");
    }
    assert_eq!(own("one more").exercise(), Err(OwnError::TooMany));
    assert_eq!(
        share::decode(&late),
        Err(ShareError::OwnExercise("Known".to_owned(), OwnError::TooMany))
    );
    assert_eq!(share::decode(&share::encode(&known)), Ok(known), "what is known still opens");
    assert_eq!(
        find("clam").map(|it| it.id),
        library::ALL.iter().find(|it| it.id.0 == "clam").map(|it| it.id)
    );
}
