//! A static file server that does no more than the plainest web host would: one thread a connection,
//! one answer a connection.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, ensure};

use crate::headers;
use crate::weight::WORKER;

/// Browsers open connections in advance and may never use them.
const PATIENCE: Duration = Duration::from_secs(60);

/// The most a request's head may hold, in bytes.
const HEAD_LIMIT: u64 = 64 * 1024;

/// How a server serves the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// As a host does that nobody told anything.
    Plain,
    /// With all headers the README advises.
    Advised,
    /// For somebody at work on the site: what was built last is what is shown, so nothing is kept.
    Workshop,
}

/// What a workshop serves in the place of the worker.
const NO_WORKER: &str = include_str!("../../boot/no-worker.js");

/// Serves a folder from 127.0.0.1 until it is dropped.
pub struct Server {
    site: Arc<Site>,
    address: SocketAddr,
    listening: Option<thread::JoinHandle<()>>,
}

impl Server {
    /// Serves `folder` at `http://127.0.0.1:{port}{prefix}`; port 0 picks a free one.
    /// `prefix` begins and ends with a slash.
    ///
    /// # Errors
    /// The folder holds no site, or the port is taken.
    pub fn start(folder: &Path, prefix: &str, port: u16) -> Result<Self> {
        Self::in_manner(Manner::Plain, folder, prefix, port)
    }

    /// As [`Self::start`], in a manner.
    pub fn in_manner(manner: Manner, folder: &Path, prefix: &str, port: u16) -> Result<Self> {
        ensure!(
            folder.join("index.html").is_file(),
            "there is no site in {}: run `cargo xtask build` first",
            folder.display()
        );
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
            .with_context(|| format!("cannot serve on port {port}: try another with `--port`"))?;
        let address = listener.local_addr()?;
        let site = Arc::new(Site::new(folder, prefix, manner));
        let shared = Arc::clone(&site);
        let listening = thread::spawn(move || listen(&listener, &shared));
        Ok(Self { site, address, listening: Some(listening) })
    }

    /// The address of the site, ending in a slash.
    pub fn address(&self) -> String {
        format!("http://{}{}", self.address, self.site.prefix)
    }

    /// The paths asked for so far.
    pub fn requests(&self) -> Vec<String> {
        self.site.requests().clone()
    }

    /// Waits until Ctrl-C ends the process.
    pub fn wait(mut self) {
        if let Some(listening) = self.listening.take() {
            // It only ends by panicking, which has been reported by then.
            let _ = listening.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.site.closed.store(true, Ordering::Relaxed);
        // The listener looks at that only once somebody calls.
        let _ = TcpStream::connect(self.address);
    }
}

fn listen(listener: &TcpListener, site: &Arc<Site>) {
    for connection in listener.incoming() {
        if site.closed.load(Ordering::Relaxed) {
            return;
        }
        if let Ok(connection) = connection {
            let site = Arc::clone(site);
            // A browser that hangs up early is no trouble of ours.
            thread::spawn(move || drop(site.answer(connection)));
        }
    }
}

struct Site {
    folder: PathBuf,
    prefix: String,
    manner: Manner,
    requests: Mutex<Vec<String>>,
    closed: AtomicBool,
}

impl Site {
    fn new(folder: &Path, prefix: &str, manner: Manner) -> Self {
        Self {
            folder: folder.to_path_buf(),
            prefix: prefix.to_owned(),
            manner,
            requests: Mutex::default(),
            closed: AtomicBool::new(false),
        }
    }

    fn answer(&self, mut connection: TcpStream) -> std::io::Result<()> {
        connection.set_read_timeout(Some(PATIENCE))?;
        let Some((method, path)) = request(&connection) else { return Ok(()) };
        self.requests().push(path.clone());
        let file = self.file(&path).filter(|file| file.is_file());
        let is_worker = path.strip_prefix(&self.prefix) == Some(WORKER);
        let (status, kind, content) = match file {
            Some(file) if is_worker && self.manner == Manner::Workshop => {
                ("200 OK", media_type(&file), NO_WORKER.as_bytes().to_vec())
            }
            Some(file) => ("200 OK", media_type(&file), std::fs::read(&file)?),
            None => (
                "404 Not Found",
                media_type(Path::new("message.txt")),
                b"There is nothing here.\n".to_vec(),
            ),
        };
        let mut head = format!(
            "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n",
            content.len()
        );
        for (name, value) in self.headers(&path) {
            let _ = write!(head, "{name}: {value}\r\n");
        }
        head += "\r\n";
        connection.write_all(head.as_bytes())?;
        if method != "HEAD" {
            connection.write_all(&content)?;
        }
        connection.flush()
    }

    fn headers(&self, path: &str) -> Vec<(&'static str, &'static str)> {
        if self.manner == Manner::Advised {
            let name = path.strip_prefix(&self.prefix).unwrap_or_default();
            return [&headers::EVERYWHERE[..], &headers::of(name)].concat();
        }
        // someone who rebuilds and reloads must see what was rebuilt
        vec![("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff")]
    }

    /// The file an address stands for; none if it lies outside the folder.
    fn file(&self, path: &str) -> Option<PathBuf> {
        let path = path.split(['?', '#']).next()?;
        let mut file = self.folder.clone();
        for name in path.strip_prefix(&self.prefix)?.split('/').filter(|name| !name.is_empty()) {
            if name == ".." || name.contains(['\\', ':', '%']) {
                return None;
            }
            file.push(name);
        }
        if path.ends_with('/') {
            file.push("index.html");
        }
        Some(file)
    }

    /// A list that a panicking thread left behind is still a list.
    fn requests(&self) -> MutexGuard<'_, Vec<String>> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The method and the path somebody asks for. All of the head is read: closing a connection with
/// something unread in it would look like a failure on the other side.
pub fn request(connection: &TcpStream) -> Option<(String, String)> {
    let mut lines = BufReader::new(connection.take(HEAD_LIMIT)).lines().map_while(Result::ok);
    let first = lines.next()?;
    lines.find(String::is_empty)?;
    let mut words = first.split(' ');
    Some((words.next()?.to_owned(), words.next()?.to_owned()))
}

/// The `Content-Type` a host gives such a file.
pub fn media_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("json" | "map") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        Some("txt" | "md") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str) -> Option<PathBuf> {
        Site::new(Path::new("/site"), "/a/b/", Manner::Plain).file(path)
    }

    #[test]
    fn an_address_below_the_prefix_is_a_file_in_the_folder() {
        assert_eq!(file("/a/b/app.js?v=1"), Some(PathBuf::from("/site/app.js")));
        assert_eq!(file("/a/b/x/y.css"), Some(PathBuf::from("/site/x/y.css")));
        assert_eq!(file("/a/b/"), Some(PathBuf::from("/site/index.html")));
    }

    #[test]
    fn an_address_elsewhere_is_nothing() {
        assert_eq!(file("/a/app.js"), None);
        assert_eq!(file("/a/b/../../etc/passwd"), None);
        assert_eq!(file("/a/b/%2e%2e/secret"), None);
    }

    #[test]
    fn webassembly_has_the_type_that_streaming_compilation_insists_on() {
        assert_eq!(media_type(Path::new("a_bg.wasm")), "application/wasm");
    }
}
