//! Reads and rewrites the names in a wasm file; knows nothing of its code.

/// The sections of a wasm file that carry names which its script knows.
const CUSTOM: u8 = 0;
const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;
/// What may be imported; exports name all of them by number.
const FUNCTION: u8 = 0;
const TABLE: u8 = 1;
const MEMORY: u8 = 2;
const GLOBAL: u8 = 3;

/// The names of all imports of a wasm file; none when it cannot be read.
pub(crate) fn imports(wasm: &[u8]) -> Option<Vec<String>> {
    names(wasm, IMPORTS)
}

/// The names of all exports.
pub(crate) fn exports(wasm: &[u8]) -> Option<Vec<String>> {
    names(wasm, EXPORTS)
}

fn names(wasm: &[u8], of: u8) -> Option<Vec<String>> {
    let mut names = Vec::new();
    rewrite(wasm, &mut |section, name| {
        names.extend((section == of).then(|| name.to_owned()));
        name.to_owned()
    })?;
    Some(names)
}

/// A wasm file with every import and export named as `new_name` says when told the section and
/// the old name; everything else stays byte for byte.
pub(crate) fn rewrite(
    wasm: &[u8],
    new_name: &mut dyn FnMut(u8, &str) -> String,
) -> Option<Vec<u8>> {
    let mut out = b"\0asm\x01\0\0\0".to_vec();
    let mut file = Reader(wasm.strip_prefix(out.as_slice())?);
    while let (whole, Some(section)) = (file.0, file.byte()) {
        let size = file.number()?;
        let body = file.take(size)?;
        if section != IMPORTS && section != EXPORTS {
            out.extend(&whole[..whole.len() - file.0.len()]);
            continue;
        }
        let mut body = Reader(body);
        let mut named = Vec::new();
        let count = body.number()?;
        put(&mut named, count);
        for _ in 0..count {
            if section == IMPORTS {
                put_name(&mut named, body.name()?);
            }
            put_name(&mut named, &new_name(section, body.name()?));
            let before = body.0;
            let kind = body.byte()?;
            match (section, kind) {
                (IMPORTS, TABLE) => {
                    body.byte()?;
                    body.limits()?;
                }
                (IMPORTS, MEMORY) => body.limits()?,
                (IMPORTS, GLOBAL) => drop((body.byte()?, body.byte()?)),
                (_, FUNCTION) | (EXPORTS, _) => drop(body.number()?),
                _ => return None,
            }
            named.extend(&before[..before.len() - body.0.len()]);
        }
        if !body.0.is_empty() {
            return None;
        }
        out.push(section);
        put(&mut out, named.len());
        out.extend(named);
    }
    Some(out)
}

/// A wasm file without the names of its functions, which only a debugger reads.
pub(crate) fn nameless(wasm: &[u8]) -> Option<Vec<u8>> {
    let mut out = b"\0asm\x01\0\0\0".to_vec();
    let mut file = Reader(wasm.strip_prefix(out.as_slice())?);
    while let (whole, Some(section)) = (file.0, file.byte()) {
        let size = file.number()?;
        let body = file.take(size)?;
        if section != CUSTOM || Reader(body).name()? != "name" {
            out.extend(&whole[..whole.len() - file.0.len()]);
        }
    }
    Some(out)
}

/// What is left to read. Numbers are unsigned LEB128, names carry their length.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1).map(|byte| byte[0])
    }

    fn number(&mut self) -> Option<usize> {
        let mut number = 0;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    /// The smallest and, if it is told, the largest size of a table or a memory.
    fn limits(&mut self) -> Option<()> {
        let flags = self.byte()?;
        self.number()?;
        if flags & 1 == 1 {
            self.number()?;
        }
        Some(())
    }

    fn name(&mut self) -> Option<&'a str> {
        let length = self.number()?;
        str::from_utf8(self.take(length)?).ok()
    }
}

fn put(out: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

fn put_name(out: &mut Vec<u8>, name: &str) {
    put(out, name.len());
    out.extend(name.as_bytes());
}

/// Small files made by hand, for tests.
#[cfg(test)]
pub(crate) mod made {
    pub(crate) fn section(id: u8, entries: &[Vec<u8>]) -> Vec<u8> {
        let body = [vec![entries.len() as u8], entries.concat()].concat();
        // A size in two bytes, needed or not, as some tools write it.
        let size = [body.len() as u8 | 0x80, (body.len() >> 7) as u8];
        [&[id], size.as_slice(), &body].concat()
    }

    pub(crate) fn name(name: &str) -> Vec<u8> {
        [&[name.len() as u8], name.as_bytes()].concat()
    }

    pub(crate) fn import(field: &str) -> Vec<u8> {
        [name("./x_bg.js"), name(field), vec![0, 3]].concat()
    }

    pub(crate) fn export(field: &str) -> Vec<u8> {
        [name(field), vec![0, 0x81, 1]].concat()
    }

    pub(crate) fn file(sections: &[Vec<u8>]) -> Vec<u8> {
        [b"\0asm\x01\0\0\0".to_vec(), sections.concat()].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::{imports, made::*, nameless, rewrite};

    #[test]
    fn memory_table_and_globals_may_be_shared() {
        let shared =
            |field: &str, kind: &[u8]| [&name("__wasm_split"), &name(field), kind].concat();
        let made = |names: [&str; 4]| {
            let memory = shared(names[0], &[2, 1, 0x81, 1, 0x82, 1]);
            let [table, global] =
                [shared(names[1], &[1, 0x70, 0, 9]), shared(names[2], &[3, 0x7f, 1])];
            file(&[section(2, &[memory, table, global, import(names[3])])])
        };
        let long = made(["memory", "__indirect_function_table", "__wasm_split_shared0", "call"]);
        let names = imports(&long).expect("it reads");
        assert_eq!(names, ["memory", "__indirect_function_table", "__wasm_split_shared0", "call"]);
        let short = |_, name: &str| name.chars().rev().take(4).collect();
        let short = rewrite(&long, &mut { short }).expect("it reads");
        assert_eq!(imports(&short).expect("it reads"), ["yrom", "elba", "0der", "llac"]);
        // Nothing but the names has changed, and sizes take as many bytes as they need.
        let mut wanted = made(["yrom", "elba", "0der", "llac"]);
        assert_eq!(wanted[9..11], [0xd5, 0], "this size needs one");
        wanted.splice(9..11, [0x55]);
        assert_eq!(short, wanted);
    }

    #[test]
    fn names_for_debuggers_go() {
        let other = section(1, &[vec![0x60, 0, 0]]);
        let custom = |text: &str| {
            let body = [name(text), vec![1, 2]].concat();
            [vec![0, body.len() as u8], body].concat()
        };
        let whole = file(&[other.clone(), custom("name"), custom("target_features")]);
        assert_eq!(nameless(&whole), Some(file(&[other, custom("target_features")])));
        assert_eq!(nameless(&whole[..whole.len() - 1]), None);
    }

    #[test]
    fn what_is_not_such_a_wasm_is_refused() {
        let whole = file(&[section(2, &[import("call")])]);
        assert!(imports(&whole).is_some());
        assert_eq!(imports(&whole[..whole.len() - 1]), None);
        assert_eq!(imports(&[whole.as_slice(), &[0]].concat()), None);
        assert_eq!(imports(b"\0asm\x02\0\0\0"), None);
        let unknown = [name("./x_bg.js"), name("memory"), vec![4, 0]].concat();
        assert_eq!(imports(&file(&[section(2, &[unknown])])), None);
        assert_eq!(imports(&file(&[section(2, &[import("call"), vec![]])])), None);
    }
}
