//! A built site as a map from path to bytes, and which file plays which part in it.
//! Reads and writes files; judges nothing.

use crate::hash::{integrity, short_hash};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The service worker; its template lies under the same name in `public/`.
pub(crate) const WORKER: &str = "sw.js";
/// Which build this is, for people and for the page that looks for the way home.
pub(crate) const VERSION: &str = "version.json";
/// What a host shows for an unknown address.
pub(crate) const NOT_FOUND: &str = "404.html";
/// Response headers, for hosts that read such a file.
pub(crate) const HEADERS: &str = "_headers";

/// Where the words of the pages lie, one file per language: `pages-en-<hash>.tsv`.
pub(crate) const PAGES: &str = "pages-";

/// Where the clips of the voice lie, one file per language: `voice-en-<hash>.pack`.
pub(crate) const VOICE: &str = "voice-";

/// Every file of a built site by its path, which uses `/` and starts without one.
pub(crate) struct Site {
    folder: PathBuf,
    pub(crate) files: BTreeMap<String, Vec<u8>>,
}

impl Site {
    pub(crate) fn read(folder: &Path) -> Result<Self, String> {
        let mut site = Self { folder: folder.to_path_buf(), files: BTreeMap::new() };
        site.walk(folder)?;
        if site.files.contains_key("index.html") {
            return Ok(site);
        }
        Err(format!("{} holds no built site; run `cargo xtask build` first.", folder.display()))
    }

    fn walk(&mut self, folder: &Path) -> Result<(), String> {
        let entries = fs::read_dir(folder).map_err(|why| cannot("read", folder, &why))?;
        for entry in entries {
            let path = entry.map_err(|why| cannot("read", folder, &why))?.path();
            if path.is_dir() {
                self.walk(&path)?;
            } else if path.file_name().is_none_or(|name| name != ".trunk-lock") {
                let bytes = fs::read(&path).map_err(|why| cannot("read", &path, &why))?;
                self.files.insert(relative(&self.folder, &path), bytes);
            }
        }
        Ok(())
    }

    pub(crate) fn write(&mut self, path: &str, bytes: impl AsRef<[u8]>) -> Result<(), String> {
        let file = self.folder.join(path);
        let bytes = bytes.as_ref();
        fs::write(&file, bytes).map_err(|why| cannot("write", &file, &why))?;
        self.files.insert(path.to_owned(), bytes.to_vec());
        Ok(())
    }

    /// Writes a file that the app fetches, named with its hash, and tells the document where it is.
    pub(crate) fn write_named(
        &mut self,
        name: &str,
        ending: &str,
        bytes: &[u8],
    ) -> Result<(), String> {
        let mut document = self.text("index.html");
        let end = document.find("</head>").ok_or("index.html has no </head>.")?;
        let file = format!("{name}-{}.{ending}", short_hash(bytes));
        self.write(&file, bytes)?;
        let hash = integrity(bytes);
        document.insert_str(end, &format!("<meta name=\"{name}\" content=\"./{file} {hash}\">\n"));
        self.write("index.html", &document)
    }

    pub(crate) fn remove(&mut self, path: &str) -> Result<(), String> {
        self.files.remove(path);
        let file = self.folder.join(path);
        fs::remove_file(&file).map_err(|why| cannot("remove", &file, &why))
    }

    /// The text of a file; empty when it is missing, which a check then says.
    pub(crate) fn text(&self, path: &str) -> String {
        self.files.get(path).map(|b| String::from_utf8_lossy(b).into_owned()).unwrap_or_default()
    }

    /// What the service worker keeps, as `(address, bytes)`: all but what describes the build,
    /// what only the host reads, licence texts, and the pictures of the install dialog.
    pub(crate) fn kept_offline(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let apart = [WORKER, VERSION, NOT_FOUND, HEADERS];
        self.files
            .iter()
            .filter(move |(path, _)| {
                !apart.contains(&path.as_str())
                    && !has_ending(path, &["txt"])
                    && !path.starts_with("screenshots/")
            })
            // The start page is asked for as the folder: hosts redirect its file name.
            .map(|(path, bytes)| match path.as_str() {
                "index.html" => ("./", bytes.as_slice()),
                other => (other, bytes.as_slice()),
            })
    }
}

/// Does the path end in one of these?
pub(crate) fn has_ending(path: &str, endings: &[&str]) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| endings.contains(&ending))
}

/// The service worker's code without lines that are only a comment.
pub(crate) fn code(template: &str) -> String {
    let lines = template.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.flat_map(|line| [line, "\n"]).collect()
}

fn relative(folder: &Path, path: &Path) -> String {
    let parts = path.strip_prefix(folder).unwrap_or(path).components();
    parts.map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn cannot(what: &str, path: &Path, why: &std::io::Error) -> String {
    format!("Cannot {what} {}: {why}.", path.display())
}
