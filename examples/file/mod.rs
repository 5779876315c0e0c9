//! What both examples do with their file: read it, answer it as JSON, or say what is wrong.

use serde::Serialize;
use std::io::{self, Read, Write};
use std::process::ExitCode;
use std::{env, fs};

/// Exit code of a file that cannot be answered.
const BAD_FILE: u8 = 2;

/// Reads the file named on the command line and prints what `answer` makes of it.
pub(crate) fn answer<T: Serialize>(answer: impl Fn(&str) -> Result<T, String>) -> ExitCode {
    match print(answer) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(BAD_FILE)
        }
    }
}

fn print<T: Serialize>(answer: impl Fn(&str) -> Result<T, String>) -> Result<(), String> {
    let mut arguments = env::args().skip(1);
    let (Some(file), None) = (arguments.next(), arguments.next()) else {
        return Err("give one file to read, or - for standard input".to_owned());
    };
    let text = read(&file).map_err(|error| format!("{file}: {error}"))?;
    let text = text.trim_start_matches('\u{feff}');
    let result = answer(text).map_err(|message| {
        message.lines().map(|line| format!("{file}: {line}")).collect::<Vec<_>>().join("\n")
    })?;
    let mut out = serde_json::to_vec(&result).map_err(|error| error.to_string())?;
    out.push(b'\n');
    io::stdout().write_all(&out).map_err(|error| format!("standard output: {error}"))
}

fn read(file: &str) -> io::Result<String> {
    if file == "-" {
        let mut text = String::new();
        io::stdin().read_to_string(&mut text)?;
        return Ok(text);
    }
    fs::read_to_string(file)
}
