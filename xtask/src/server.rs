//! A static file server that does no more than the plainest web host would.

use std::fs::File;
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use anyhow::{Result, anyhow};
use tiny_http::{Header, Request, Response};

/// A browser opens up to six connections to one host.
const WORKERS: usize = 6;

/// Serves a folder from 127.0.0.1 until it is dropped.
pub struct Server {
    http: Arc<tiny_http::Server>,
    workers: Vec<thread::JoinHandle<()>>,
    requests: Arc<Mutex<Vec<String>>>,
    prefix: String,
    port: u16,
}

impl Server {
    /// Serves `folder` at `http://127.0.0.1:{port}{prefix}`; port 0 picks a free one.
    /// `prefix` begins and ends with a slash.
    ///
    /// # Errors
    /// The folder isn't there, or the port is taken.
    pub fn start(folder: &Path, prefix: &str, port: u16) -> Result<Self> {
        if !folder.join("index.html").is_file() {
            return Err(anyhow!(
                "there is no site in {}: run `cargo xtask build` first",
                folder.display()
            ));
        }
        let http = tiny_http::Server::http(("127.0.0.1", port)).map_err(|reason| {
            anyhow!("cannot serve on port {port} ({reason}): try another with `--port`")
        })?;
        let port = http.server_addr().to_ip().map_or(port, |address| address.port());
        let http = Arc::new(http);
        let site = Site { folder: folder.to_path_buf(), prefix: prefix.to_owned() };
        let requests = Arc::new(Mutex::new(Vec::new()));
        let workers = (0..WORKERS)
            .map(|_| {
                let (http, site, requests) =
                    (Arc::clone(&http), site.clone(), Arc::clone(&requests));
                thread::spawn(move || {
                    while let Ok(request) = http.recv() {
                        lock(&requests).push(request.url().to_owned());
                        site.answer(request);
                    }
                })
            })
            .collect();
        Ok(Self { http, workers, requests, prefix: prefix.to_owned(), port })
    }

    /// The address of the site, ending in a slash.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}{}", self.port, self.prefix)
    }

    /// The paths asked for so far.
    pub fn requests(&self) -> Vec<String> {
        lock(&self.requests).clone()
    }

    /// Waits for ever, or rather until Ctrl-C.
    pub fn wait(mut self) {
        for worker in self.workers.drain(..) {
            // A worker only ends by panicking, and then the others go on.
            let _ = worker.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        for _ in 0..WORKERS {
            self.http.unblock();
        }
    }
}

/// A list that a panicking worker left behind is still a list.
fn lock(requests: &Mutex<Vec<String>>) -> std::sync::MutexGuard<'_, Vec<String>> {
    requests.lock().unwrap_or_else(PoisonError::into_inner)
}

#[derive(Clone)]
struct Site {
    folder: PathBuf,
    prefix: String,
}

impl Site {
    fn answer(&self, request: Request) {
        let path = request.url().split(['?', '#']).next().unwrap_or_default().to_owned();
        let file =
            self.file(&path).and_then(|file| Some((media_type(&file), File::open(&file).ok()?)));
        // A browser that hangs up early is no trouble of ours.
        let _ = match file {
            Some((kind, file)) => request.respond(with_headers(whole(file), kind)),
            None => request.respond(with_headers(not_found(&path), "text/plain; charset=utf-8")),
        };
    }

    /// The file an address stands for; none if it lies outside the folder.
    fn file(&self, path: &str) -> Option<PathBuf> {
        let inside = path.strip_prefix(&self.prefix)?;
        let mut file = self.folder.clone();
        for name in inside.split('/').filter(|name| !name.is_empty()) {
            if name == ".." || name.contains(['\\', ':', '%']) {
                return None;
            }
            file.push(name);
        }
        if file.is_dir() {
            file.push("index.html");
        }
        Some(file)
    }
}

/// A file with its length announced, which the progress display goes by.
fn whole(file: File) -> Response<File> {
    Response::from_file(file).with_chunked_threshold(usize::MAX)
}

fn not_found(path: &str) -> Response<Cursor<Vec<u8>>> {
    Response::from_string(format!("There is nothing at {path}.\n")).with_status_code(404)
}

fn with_headers<R: std::io::Read>(response: Response<R>, kind: &str) -> Response<R> {
    let headers = [
        ("Content-Type", kind),
        // Someone who rebuilds and reloads must see what was rebuilt.
        ("Cache-Control", "no-store"),
        ("X-Content-Type-Options", "nosniff"),
    ];
    headers
        .into_iter()
        .filter_map(|(name, value)| Header::from_bytes(name, value).ok())
        .fold(response, Response::with_header)
}

fn media_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("json" | "map") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        Some("txt" | "md") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site() -> Site {
        Site { folder: PathBuf::from("/site"), prefix: "/a/b/".to_owned() }
    }

    #[test]
    fn an_address_below_the_prefix_is_a_file_in_the_folder() {
        assert_eq!(site().file("/a/b/app.js"), Some(PathBuf::from("/site/app.js")));
        assert_eq!(site().file("/a/b/x/y.css"), Some(PathBuf::from("/site/x/y.css")));
    }

    #[test]
    fn an_address_elsewhere_is_nothing() {
        assert_eq!(site().file("/a/app.js"), None);
        assert_eq!(site().file("/a/b/../../etc/passwd"), None);
        assert_eq!(site().file("/a/b/%2e%2e/secret"), None);
    }

    #[test]
    fn webassembly_has_the_type_that_streaming_compilation_insists_on() {
        assert_eq!(media_type(Path::new("a_bg.wasm")), "application/wasm");
    }
}
