//! Reads and rewrites the names in a wasm file; knows nothing of its code.

/// The sections of a wasm file that carry names which its script knows.
const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;

/// The names of all imports of a wasm file; none when it cannot be read.
pub(crate) fn imports(wasm: &[u8]) -> Option<Vec<String>> {
    let mut names = Vec::new();
    rewrite(wasm, &mut |section, name| {
        names.extend((section == IMPORTS).then(|| name.to_owned()));
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
            let kind = body.byte()?;
            if section == IMPORTS && kind != 0 {
                return None; // wasm-bindgen imports functions only
            }
            named.push(kind);
            put(&mut named, body.number()?);
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
    use super::{imports, made::*};

    #[test]
    fn what_is_not_such_a_wasm_is_refused() {
        let whole = file(&[section(2, &[import("call")])]);
        assert!(imports(&whole).is_some());
        assert_eq!(imports(&whole[..whole.len() - 1]), None);
        assert_eq!(imports(&[whole.as_slice(), &[0]].concat()), None);
        assert_eq!(imports(b"\0asm\x02\0\0\0"), None);
        let memory = [name("./x_bg.js"), name("memory"), vec![2, 0]].concat();
        assert_eq!(imports(&file(&[section(2, &[memory])])), None);
        assert_eq!(imports(&file(&[section(2, &[import("call"), vec![]])])), None);
    }
}
