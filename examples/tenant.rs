//! What a tenant's files say: `cargo run --release --example tenant -- FILE…`, `-` for standard input. It prints
//! JSON: `counts` by the scenario's fields, `policies`, `problems`. What is wrong with a file stands in it. A file that
//! can't be opened: a message on standard error and exit code 2, with what the others say on standard output.

use lockout::report::tenant::json::json;
use lockout_tenant::{Key, Reading};
use std::env;
use std::fs::File;
use std::hash::{BuildHasher, RandomState};
use std::io::{self, Read, Write};
use std::process::ExitCode;

/// Exit code where something could not be opened.
const UNREAD: u8 = 2;

/// Files are read in pieces of so many bytes.
const PIECE: usize = 1 << 20;

fn main() -> ExitCode {
    let files: Vec<String> = env::args().skip(1).collect();
    if files.is_empty() {
        return failed("give files to read, or - for standard input");
    }
    let (text, wrong) = told(&files);
    if let Err(error) = io::stdout().write_all(text.as_bytes()) {
        return failed(&format!("standard output: {error}"));
    }
    if wrong.is_empty() { ExitCode::SUCCESS } else { failed(&wrong.join("\n")) }
}

fn failed(message: &str) -> ExitCode {
    eprintln!("{message}");
    ExitCode::from(UNREAD)
}

/// What the files say, empty if none could be opened; and what is wrong with those that couldn't.
fn told(files: &[String]) -> (String, Vec<String>) {
    let mut reading = Reading::new(Key::new(random()));
    let mut wrong = Vec::new();
    for file in files {
        if let Err(error) = take(&mut reading, file) {
            wrong.push(format!("{file}: {error}"));
        }
    }
    reading.end();
    let text = if wrong.len() < files.len() { json(&reading.found()) } else { String::new() };
    (text, wrong)
}

fn take(reading: &mut Reading, name: &str) -> io::Result<()> {
    let mut file: Box<dyn Read> =
        if name == "-" { Box::new(io::stdin()) } else { Box::new(File::open(name)?) };
    let mut piece = vec![0; PIECE];
    // a folder opens, and fails at its first piece
    let mut length = read(&mut *file, &mut piece)?;
    reading.begin(name);
    while length > 0 {
        reading.take(&piece[..length]);
        length = read(&mut *file, &mut piece)?;
    }
    reading.end();
    Ok(())
}

fn read(file: &mut dyn Read, piece: &mut [u8]) -> io::Result<usize> {
    loop {
        match file.read(piece) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            done => return done,
        }
    }
}

/// Sixteen bytes nobody knows: the standard library draws its hashers' keys so.
fn random() -> [u8; 16] {
    let mut bytes = [0; 16];
    for half in bytes.chunks_mut(8) {
        half.copy_from_slice(&RandomState::new().hash_one(0).to_ne_bytes());
    }
    bytes
}
