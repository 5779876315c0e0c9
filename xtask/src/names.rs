//! Short names for what the WebAssembly and its JavaScript hand each other.
//!
//! wasm-bindgen names each import and export after what it does and adds a hash. The names stand in
//! both files, and hashes don't compress: three of a hundred kilobytes.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{ExportSection, ImportSection, Module};
use wasmparser::{Export, Import, Parser};

/// Renames in both files. Names that wasm-bindgen did not make up stay as they are.
pub(crate) fn shorten(program: &Path, glue: &Path) -> Result<()> {
    let bytes = fs::read(program).with_context(|| format!("cannot read {}", program.display()))?;
    let script =
        fs::read_to_string(glue).with_context(|| format!("cannot read {}", glue.display()))?;
    let mut names = Names::default();
    let mut module = Module::new();
    names
        .parse_core_module(&mut module, Parser::new(0), &bytes)
        .map_err(|error| anyhow!("{}: {error}", program.display()))?;
    fs::write(program, module.finish())?;
    fs::write(glue, names.in_script(&script))?;
    Ok(())
}

#[derive(Default)]
struct Names {
    short: HashMap<String, String>,
    /// The one module the imports come from, as both files name it.
    module: String,
}

/// What stands for that module.
const MODULE: &str = "m";

impl Names {
    fn shortened(&mut self, name: &str) -> String {
        if !name.starts_with("__wb") && !name.starts_with("wasm_bindgen_") {
            return name.to_owned();
        }
        let next = letters(self.short.len());
        self.short.entry(name.to_owned()).or_insert(next).clone()
    }

    fn in_script(&self, script: &str) -> String {
        let mut out = String::with_capacity(script.len());
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
        let mut rest = script;
        while let Some(start) = rest.find(is_name) {
            let (before, from) = rest.split_at(start);
            let end = from.find(|c| !is_name(c)).unwrap_or(from.len());
            let (name, after) = from.split_at(end);
            out.push_str(before);
            out.push_str(self.short.get(name).map_or(name, String::as_str));
            rest = after;
        }
        out.push_str(rest);
        out.replace(&format!("\"{}\"", self.module), &format!("\"{MODULE}\""))
    }
}

impl Reencode for Names {
    type Error = std::convert::Infallible;

    fn parse_import(
        &mut self,
        imports: &mut ImportSection,
        import: Import<'_>,
    ) -> Result<(), Error<Self::Error>> {
        import.module.clone_into(&mut self.module);
        let name = self.shortened(import.name);
        let short = Import { module: MODULE, name: &name, ty: import.ty };
        utils::parse_import(self, imports, short)
    }

    fn parse_export(
        &mut self,
        exports: &mut ExportSection,
        export: Export<'_>,
    ) -> Result<(), Error<Self::Error>> {
        let name = self.shortened(export.name);
        utils::parse_export(self, exports, Export { name: &name, ..export })
    }
}

/// `$a`, `$b`, … `$z`, `$ba` …: a dollar keeps them apart from the minifier's own.
fn letters(mut number: usize) -> String {
    let mut name = String::new();
    loop {
        name.insert(0, char::from(b'a' + u8::try_from(number % 26).unwrap_or(0)));
        number /= 26;
        if number == 0 {
            return format!("${name}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Names, letters};

    #[test]
    fn only_whole_names_of_wasm_bindgens_making_are_replaced() {
        let mut names = Names { module: "./app_bg.js".to_owned(), ..Names::default() };
        assert_eq!(names.shortened("memory"), "memory");
        assert_eq!(names.shortened("__wbg_log_0123456789abcdef"), "$a");
        assert_eq!(names.shortened("__wbindgen_malloc"), "$b");
        assert_eq!(names.shortened("__wbg_log_0123456789abcdef"), "$a");
        let script = "{\"./app_bg.js\":{__wbg_log_0123456789abcdef:e}};w.__wbindgen_malloc(w.memory);\
                      x.__wbindgen_malloc_not=1";
        let short = "{\"m\":{$a:e}};w.$b(w.memory);x.__wbindgen_malloc_not=1";
        assert_eq!(names.in_script(script), short);
    }

    #[test]
    fn every_number_has_a_name_of_its_own() {
        let names: std::collections::HashSet<String> = (0..2000).map(letters).collect();
        assert_eq!(names.len(), 2000);
    }
}
