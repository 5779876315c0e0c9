//! Every test that drives a browser, in one program: built once, and while a long test runs the others go on.

mod accessibility;
mod away;
mod calculator;
mod compare;
mod explanations;
mod firefox;
mod harness;
mod head;
mod keep;
mod languages;
mod live;
mod loading;
mod measures;
mod model_page;
mod observed;
mod offline;
mod policy;
mod present;
mod presenting_long;
mod refusals;
mod rest;
mod single_file;
mod tenant;
mod tenant_looks;
mod tenant_names;
mod training;
mod training_files;
mod training_firefox;
mod training_looks;
mod training_shift;
mod training_windows;
mod windows;

/// A file that nobody names here would never be run.
#[test]
fn every_file_is_a_part_of_this() -> anyhow::Result<()> {
    let named = include_str!("main.rs");
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    for entry in std::fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if let Some(module) = name.strip_suffix(".rs").filter(|module| *module != "main") {
            assert!(named.contains(&format!("\nmod {module};")), "{name} is not in main.rs");
        }
    }
    Ok(())
}
