//! The words that the app fetches: what is written is read back word for word, and what a host
//! answers instead is read as nothing.

use kneeline::assess;
use kneeline::chart::Topic;
use kneeline::exercise::{Phase, Source};
use kneeline::lang::Lang;
use kneeline::library::learn::{self, Block};
use kneeline::library::{ALL, PAGES, circuits};
use kneeline::words::pack::{Pack, halves, still, whole, write};
use kneeline::words::pose_text;
use kneeline::words::sound::{Need, holds};
use kneeline::words::{about_chart, angle_page, more, sound_page, test_pages};
use proptest::prelude::*;

/// A line as its key and its words.
type Line = (&'static str, Vec<String>);

/// An entry as the content has it: kind, id, lines in order.
struct Expected {
    kind: &'static str,
    id: String,
    lines: Vec<Line>,
}

fn one(key: &'static str, words: &str) -> Line {
    (key, vec![whole(words)])
}

fn two(key: &'static str, first: &str, second: &str) -> Line {
    (key, vec![whole(first), whole(second)])
}

fn sources(sources: &[&Source]) -> Vec<Line> {
    let line = |it: &&Source| {
        ("source", vec![it.citation.to_owned(), it.url.unwrap_or_default().to_owned()])
    };
    sources.iter().map(line).collect()
}

/// Everything there is to say in a language.
fn content(lang: Lang) -> Vec<Expected> {
    let mut all = Vec::new();
    for (exercise, page) in ALL.iter().zip(PAGES) {
        let text = page.text.get(lang);
        let mut lines = vec![one("purpose", text.purpose), one("start", text.start)];
        lines.extend(text.steps.iter().map(|step| one("step", step)));
        let spoken = [
            one("spoken-lift", text.spoken.lift),
            one("spoken-hold", text.spoken.hold),
            one("spoken-lower", text.spoken.lower),
            one("spoken-pause", text.spoken.pause),
        ];
        lines.extend(spoken.into_iter().filter(|(_, words)| !words[0].is_empty()));
        lines.push(one("breath", text.breath));
        lines.extend(text.faults.iter().zip(page.stills).map(|(it, still)| {
            let words = [it.name, it.fix].map(whole);
            ("fault", words.into_iter().chain(still.map(pose_text::write)).collect())
        }));
        lines.extend(text.variations.iter().map(|it| two("variation", it.name, it.how)));
        lines.extend([one("easier", text.easier), one("harder", text.harder)]);
        lines.push(one("evidence", text.evidence));
        lines.extend(page.our_choice.iter().map(|it| one("ours", (more(lang).chosen)(*it))));
        lines.extend(sources(page.sources));
        all.push(Expected { kind: "exercise", id: exercise.id.to_string(), lines });
    }
    for (ready, page) in circuits::ALL.iter().zip(circuits::PAGES) {
        let text = page.get(lang);
        let lines = vec![one("for-whom", text.for_whom), one("note", text.note)];
        all.push(Expected { kind: "circuit", id: ready.circuit.id.to_string(), lines });
    }
    for lesson in learn::ALL {
        let text = lesson.text.get(lang);
        let mut lines = vec![one("title", text.title), one("summary", text.summary)];
        lines.extend(text.body.iter().map(|block| match block {
            Block::Heading(words) => one("heading", words),
            Block::Say(words) => one("say", words),
            Block::List(items) => ("list", items.iter().map(|it| whole(it)).collect()),
            Block::Care(words) => one("care", words),
        }));
        lines.extend(sources(lesson.sources));
        all.push(Expected { kind: "lesson", id: lesson.id.to_owned(), lines });
    }
    for topic in Topic::ALL {
        let about = about_chart(lang, topic);
        let mut lines: Vec<Line> = about.says.iter().map(|words| one("say", words)).collect();
        if !about.ours.is_empty() {
            lines.push(one("ours", about.ours));
        }
        lines.extend(sources(&about.sources));
        all.push(Expected { kind: "chart", id: topic.name().to_owned(), lines });
    }
    for (protocol, page) in assess::ALL.iter().zip(test_pages(lang)) {
        let mut lines = vec![one("why", page.why), one("need", page.need)];
        lines.extend(page.steps.iter().map(|step| one("step", step)));
        lines.extend([one("count", page.count), one("reference", page.reference)]);
        lines.extend([one("change", page.change), one("ours", page.ours)]);
        lines.extend(page.lines.iter().map(|line| {
            let words = [line.seen, line.right].map(whole);
            let picture = line.picture.and_then(still);
            let picture = picture.map(|(exercise, pose)| [exercise.to_owned(), pose]);
            ("line", words.into_iter().chain(picture.into_iter().flatten()).collect())
        }));
        lines.extend(sources(assess::sources::of(protocol.id)));
        all.push(Expected { kind: "test", id: protocol.id.to_owned(), lines });
    }
    let page = angle_page(lang);
    let mut lines: Vec<Line> = page.tips.iter().map(|tip| one("tip", tip)).collect();
    lines.extend([one("what", page.what), one("reference", page.reference)]);
    lines.extend([one("error", page.error), one("ours", page.ours)]);
    lines.extend(sources(assess::angle::SOURCES));
    all.push(Expected { kind: "angle", id: "page".to_owned(), lines });
    let page = sound_page(lang);
    let mut lines: Vec<Line> =
        page.fixes.iter().map(|(need, fix)| two("fix", need.key(), fix)).collect();
    lines.extend(page.rows.iter().map(|it| {
        let words = [it.shown.key(), it.over_music.key(), it.locked.key(), it.what];
        ("row", words.map(whole).to_vec())
    }));
    lines.extend(page.notes.iter().map(|(need, note)| two("note", need.key(), note)));
    all.push(Expected { kind: "sound", id: "page".to_owned(), lines });
    all
}

#[test]
fn what_is_written_is_read_back_word_for_word() {
    for lang in Lang::ALL {
        let text = write(lang);
        let pack = Pack::read(&text, lang).expect("our own pack");
        let content = content(lang);
        assert!(content.len() > 20, "the library was found");
        for expected in &content {
            let place = format!("{} {}", expected.kind, expected.id);
            let entry = pack.find(expected.kind, &expected.id).expect(&place);
            let lines: Vec<(&str, Vec<String>)> = entry
                .lines()
                .map(|(key, words)| (key, words.split('\t').map(str::to_owned).collect()))
                .collect();
            assert_eq!(lines, expected.lines, "{place}");
        }
        for kind in ["exercise", "circuit", "lesson", "chart", "test", "angle", "sound"] {
            let ids: Vec<&str> = pack.entries(kind).map(|entry| entry.id).collect();
            let listed: Vec<&str> =
                content.iter().filter(|it| it.kind == kind).map(|it| it.id.as_str()).collect();
            assert_eq!(ids, listed, "every {kind}, in order, and no other");
        }
    }
}

#[test]
fn the_ways_to_ask_an_entry_agree() {
    let text = write(Lang::En);
    let pack = Pack::read(&text, Lang::En).expect("our own pack");
    for (exercise, page) in ALL.iter().zip(PAGES) {
        let entry = pack.find("exercise", exercise.id.0).expect("every exercise");
        let said = page.text.get(Lang::En);
        assert_eq!(entry.one("purpose"), whole(said.purpose));
        let steps: Vec<String> = said.steps.iter().map(|it| whole(it)).collect();
        assert_eq!(entry.all("step").collect::<Vec<_>>(), steps);
        for phase in Phase::ALL {
            assert_eq!(entry.spoken(phase), whole(said.spoken.get(phase)), "{}", exercise.id);
        }
        let faults = entry.all("fault").map(halves);
        let faults = faults.map(|(name, rest)| (name.to_owned(), halves(rest).0.to_owned()));
        let faults: Vec<(String, String)> = faults.collect();
        let listed = said.faults.iter().map(|it| (whole(it.name), whole(it.fix)));
        let listed: Vec<(String, String)> = listed.collect();
        assert_eq!(faults, listed);
        assert_eq!((entry.one("nothing"), entry.all("nothing").count()), ("", 0));
    }
    assert_eq!(halves("a citation without an address"), ("a citation without an address", ""));
    assert_eq!(halves("a\tb"), ("a", "b"));
}

/// A phone, a computer, and a browser that can do nothing: each is told something, and what is
/// said of one is not said of the other.
#[test]
fn needs_hold_where_they_say() {
    let phone = ["(pointer: coarse)", "wakeLock", "mediaSession", "vibrate"];
    let apple = ["(pointer: coarse)", "wakeLock", "mediaSession", "audioSession"];
    let on = |parts: &[&str], need: Need| holds(need.key(), |part| parts.contains(&part));
    for parts in [&phone[..], &apple[..], &[]] {
        assert!(on(parts, Need::Always) && !on(parts, Need::Never));
        for (need, not) in [
            (Need::WakeLock, Need::NoWakeLock),
            (Need::LockScreenButtons, Need::NoLockScreenButtons),
            (Need::Touch, Need::Desk),
            (Need::NotLouder, Need::Louder),
        ] {
            assert!(on(parts, need) != on(parts, not), "{need:?} or {not:?}");
        }
    }
    assert!(on(&phone, Need::Vibration) && !on(&phone, Need::NoVibration));
    assert!(on(&apple, Need::NoVibration) && !on(&apple, Need::Vibration));
    assert!(!on(&["vibrate"], Need::Vibration), "a computer has nothing that shakes");
    assert!(!on(&[], Need::NoVibration), "nor is it missed there");
    assert!(on(&apple, Need::SilentSwitch) && on(&apple, Need::Quiet));
    assert!(on(&phone, Need::TouchNoSwitch) && !on(&phone, Need::Quiet));
    assert!(!on(&[&apple[..], &["louder"]].concat(), Need::Quiet));
    // Everybody finds something to try, and a table that tells the two ways apart.
    for parts in [&phone[..], &apple[..], &[]] {
        for lang in Lang::ALL {
            let page = sound_page(lang);
            assert!(page.fixes.iter().filter(|(need, _)| on(parts, *need)).count() >= 5);
            let shown = page.rows.iter().filter(|row| on(parts, row.shown));
            let differ = shown.filter(|row| on(parts, row.over_music) != on(parts, row.locked));
            assert!(differ.count() >= 2);
        }
    }
}

/// The marks of the format would cut a text in two.
#[test]
fn no_text_holds_a_mark_of_the_format() {
    for lang in Lang::ALL {
        for expected in content(lang) {
            let place = format!("{} {}", expected.kind, expected.id);
            assert!(is_plain(&expected.id) && !expected.id.contains(' '), "{place}: the id");
            for (key, words) in expected.lines {
                for text in words.iter().filter(|text| !text.is_empty()) {
                    assert!(is_plain(text), "{place}: {key} holds a mark of the format: {text:?}");
                }
                let few = words.iter().filter(|text| text.is_empty()).count();
                assert!(few <= usize::from(key == "source"), "{place}: an empty {key}");
            }
        }
    }
    for bad in ["a\tb", "a\nb", "a\rb", "a@b", "\u{b}", " a", "a "] {
        assert!(!is_plain(bad), "{bad:?} would not be noticed");
    }
}

fn is_plain(text: &str) -> bool {
    text.trim() == text && !text.contains(|letter: char| letter == '@' || letter.is_control())
}

#[test]
fn what_is_no_pack_is_not_read() {
    let ours = write(Lang::En);
    let (_, body) = ours.split_once('\n').expect("a header");
    for text in [
        "",
        "\n",
        "kneeline-pages",
        "kneeline-pages 2 en",
        "<!doctype html>\n<html><title>404</title></html>\n",
        "{\"error\":\"not found\"}\n",
        "\u{0}\u{1}\u{2}\n@exercise clam\npurpose\tNo.\n",
        body,
        &ours.replacen(" en\n", " de\n", 1),
        &ours.replacen(" en\n", "\n", 1),
        &ours.replacen("pages 2 ", "pages 1 ", 1),
        &ours.replacen("pages 2 ", "pages 20 ", 1),
        &ours.replacen("kneeline", "Kneeline", 1),
        &format!("\n{ours}"),
        &format!("<script>{ours}"),
    ] {
        let head: String = text.chars().take(40).collect();
        assert!(Pack::read(text, Lang::En).is_none(), "{head:?} was read");
    }
}

#[test]
fn what_is_not_there_is_not_found() {
    let text = write(Lang::En);
    let pack = Pack::read(&text, Lang::En).expect("our own pack");
    for (kind, id) in [
        ("exercise", ""),
        ("exercise", "cla"),
        ("exercise", "clam\npurpose"),
        ("exercise", "home"),
        ("circuit", "clam"),
        ("lesson", "clam"),
        ("exer", "clam"),
        ("", "clam"),
        ("@exercise", "clam"),
        ("exercise clam", ""),
    ] {
        assert!(pack.find(kind, id).is_none(), "{kind:?} {id:?} was found");
    }
    let empty = Pack::read("kneeline-pages 2 en\n", Lang::En).expect("a header is a pack");
    assert!(empty.find("exercise", "clam").is_none());
    assert_eq!(empty.entries("exercise").count(), 0);
}

/// Every entry that a changed file still gives, with all its lines. Asks everything once.
fn entries(pack: Pack<'_>) -> Vec<(String, Vec<(&str, &str)>)> {
    let mut found = Vec::new();
    for kind in ["exercise", "circuit", "lesson"] {
        for entry in pack.entries(kind) {
            for phase in Phase::ALL {
                let _ = entry.spoken(phase);
            }
            found.push((format!("{kind} {}", entry.id), entry.lines().collect()));
        }
    }
    found
}

/// A file that ends too soon says less and nothing else: whole lines, and at most one cut line.
#[test]
fn a_cut_file_says_less_and_nothing_else() {
    let text = write(Lang::En);
    let whole = entries(Pack::read(&text, Lang::En).expect("our own pack"));
    let header = text.find('\n').expect("a header") + 1;
    // Every seventh place falls on all sorts of letters, and keeps this short.
    for end in (0..text.len()).filter(|&end| text.is_char_boundary(end)).step_by(7) {
        let Some(pack) = Pack::read(&text[..end], Lang::En) else {
            assert!(end < header, "a pack cut at {end} was refused");
            continue;
        };
        // Each cut is looked at near its end: what is before it was looked at by an earlier cut.
        let Some((id, lines)) = last_entry(pack) else { continue };
        let (_, all) = whole.iter().find(|(known, _)| *known == id).expect("a known entry");
        for (place, (key, words)) in lines.iter().enumerate() {
            let (full_key, full_words) = all[place];
            assert_eq!(*key, full_key, "{id}, cut at {end}");
            let is_last = place + 1 == lines.len();
            assert!(
                *words == full_words || is_last && full_words.starts_with(words),
                "{id}, cut at {end}: {words:?}"
            );
        }
    }
}

/// The entry that stands last in the file, of whatever kind.
fn last_entry(pack: Pack<'_>) -> Option<(String, Vec<(&str, &str)>)> {
    ["lesson", "circuit", "exercise"].into_iter().find_map(|kind| {
        let entry = pack.entries(kind).last()?;
        Some((format!("{kind} {}", entry.id), entry.lines().collect()))
    })
}

proptest! {
    /// Whatever a host answers: a page may say less, and nothing panics.
    #[test]
    fn no_answer_of_a_host_makes_it_panic(text in "\\PC*", body in "[@a-z \\t\\n]{0,200}") {
        let _ = Pack::read(&text, Lang::En).map(entries);
        let answer = format!("kneeline-pages 2 en\n{body}");
        let pack = Pack::read(&answer, Lang::En);
        prop_assert!(pack.is_some());
        for (_, lines) in pack.map(entries).unwrap_or_default() {
            let whole = |(key, words): &(&str, &str)| !key.contains('\t') && !words.contains('\n');
            prop_assert!(lines.iter().all(whole));
        }
    }

    /// A byte that changed on the way spoils at most what stands near it.
    #[test]
    fn a_changed_letter_panics_nowhere(
        at in any::<prop::sample::Index>(), letter in any::<char>(),
    ) {
        let text = write(Lang::En);
        let starts: Vec<usize> = text.char_indices().map(|(start, _)| start).collect();
        let start = starts[at.index(starts.len())];
        let mut changed = text[..start].to_owned();
        changed.push(letter);
        changed.extend(text[start..].chars().skip(1));
        let _ = Pack::read(&changed, Lang::En).map(entries);
    }
}
