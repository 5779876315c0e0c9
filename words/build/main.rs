//! Turns `languages/*.ftl` into Rust: a constant or a function a message, and each language's texts.

mod catalogue;

use catalogue::Catalogue;
use std::path::Path;
use std::{env, fs};

fn main() {
    // asked when it runs: a build that was moved must not read where it was compiled
    let folder = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    let folder = Path::new(&folder).join("../languages");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut sources = Vec::new();
    for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            println!("cargo::rerun-if-changed={}", path.display());
            sources.push((name, fs::read_to_string(&path).unwrap_or_default()));
        }
    }
    let out = env::var("OUT_DIR").unwrap_or_default();
    let written = Catalogue::read(&sources).and_then(|catalogue| {
        fs::write(Path::new(&out).join("words.rs"), catalogue.rust())
            .map_err(|error| vec![error.to_string()])
    });
    if let Err(problems) = written {
        for problem in problems {
            println!("cargo::error={problem}");
        }
    }
}
