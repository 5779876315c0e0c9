//! What has to be known of a compiled program to cut it.

use std::collections::HashMap;

use anyhow::{Context, Result, bail, ensure};
use wasmparser::{
    ElementItems, ElementKind, ExternalKind, FuncType, FunctionBody, GlobalType, KnownCustom,
    MemoryType, Name, Operator, Parser, Payload, TableType, TypeRef,
};

/// A compiled program, as far as it matters here. Functions are counted as the format does: those
/// imported come first.
pub(super) struct Program<'p> {
    pub bytes: &'p [u8],
    pub types: Vec<FuncType>,
    /// The type of every function.
    pub functions: Vec<u32>,
    pub imported: usize,
    pub bodies: Vec<FunctionBody<'p>>,
    /// What each function calls.
    pub calls: Vec<Vec<usize>>,
    /// What the outside may call.
    pub roots: Vec<usize>,
    /// The functions in the table, by their place.
    pub placed: HashMap<u32, usize>,
    pub tables: Vec<TableType>,
    /// Which of the tables is that of the functions.
    pub table: usize,
    pub memories: Vec<MemoryType>,
    pub globals: Vec<GlobalType>,
    pub features: Option<&'p [u8]>,
    names: HashMap<usize, String>,
}

impl<'p> Program<'p> {
    pub fn read(bytes: &'p [u8]) -> Result<Self> {
        let mut program = Program {
            bytes,
            types: Vec::new(),
            functions: Vec::new(),
            imported: 0,
            bodies: Vec::new(),
            calls: Vec::new(),
            roots: Vec::new(),
            placed: HashMap::new(),
            tables: Vec::new(),
            table: 0,
            memories: Vec::new(),
            globals: Vec::new(),
            features: None,
            names: HashMap::new(),
        };
        for part in Parser::new(0).parse_all(bytes) {
            program.take(part?)?;
        }
        ensure!(!program.names.is_empty(), "the program has lost the names of its functions");
        Ok(program)
    }

    fn take(&mut self, part: Payload<'p>) -> Result<()> {
        match part {
            Payload::TypeSection(types) => {
                for group in types {
                    for one in group?.into_types() {
                        self.types.push(one.unwrap_func().clone());
                    }
                }
            }
            Payload::ImportSection(imports) => {
                for import in imports {
                    match import?.ty {
                        TypeRef::Func(of) => self.functions.push(of),
                        other => bail!("the program imports a {other:?}"),
                    }
                }
                self.imported = self.functions.len();
                self.calls.resize(self.imported, Vec::new());
            }
            Payload::FunctionSection(types) => {
                for of in types {
                    self.functions.push(of?);
                }
            }
            Payload::TableSection(tables) => {
                for table in tables {
                    self.tables.push(table?.ty);
                }
            }
            Payload::MemorySection(memories) => {
                for memory in memories {
                    self.memories.push(memory?);
                }
            }
            Payload::GlobalSection(globals) => {
                for global in globals {
                    self.globals.push(global?.ty);
                }
            }
            Payload::ExportSection(exports) => {
                for export in exports {
                    let export = export?;
                    if export.kind == ExternalKind::Func {
                        self.roots.push(export.index as usize);
                    }
                }
            }
            Payload::StartSection { func, .. } => self.roots.push(func as usize),
            Payload::ElementSection(elements) => {
                for element in elements {
                    let element = element?;
                    self.place(element.kind, element.items)?;
                }
            }
            Payload::CodeSectionEntry(body) => {
                self.calls.push(called(&body)?);
                self.bodies.push(body);
            }
            Payload::CustomSection(section) => match section.as_known() {
                KnownCustom::Name(names) => {
                    for part in names {
                        if let Name::Function(names) = part? {
                            for name in names {
                                let name = name?;
                                let plain = without_hashes(name.name);
                                self.names.insert(name.index as usize, plain);
                            }
                        }
                    }
                }
                _ if section.name() == "target_features" => self.features = Some(section.data()),
                _ => {}
            },
            _ => {}
        }
        Ok(())
    }

    fn place(&mut self, kind: ElementKind<'p>, items: ElementItems<'p>) -> Result<()> {
        let (ElementKind::Active { table_index, offset_expr }, ElementItems::Functions(functions)) =
            (kind, items)
        else {
            bail!("the program fills its tables in a way that is not known here");
        };
        let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else {
            bail!("the program's table begins at no fixed place");
        };
        self.table = table_index.unwrap_or(0) as usize;
        for (place, function) in (u32::try_from(value)?..).zip(functions) {
            self.placed.insert(place, function? as usize);
        }
        Ok(())
    }

    pub fn name(&self, function: usize) -> &str {
        self.names.get(&function).map_or("", String::as_str)
    }

    pub fn type_of(&self, function: usize) -> Result<&FuncType> {
        self.types.get(self.functions[function] as usize).context("a function has no type")
    }

    /// How many places the table of functions has.
    pub fn places(&self) -> Result<u32> {
        let table = self.tables.get(self.table).context("the program has no table")?;
        Ok(u32::try_from(table.initial)?)
    }
}

/// The functions that a body calls.
fn called(body: &FunctionBody<'_>) -> Result<Vec<usize>> {
    let mut called = Vec::new();
    for operator in body.get_operators_reader()? {
        match operator? {
            Operator::Call { function_index } | Operator::ReturnCall { function_index } => {
                called.push(function_index as usize);
            }
            Operator::RefFunc { .. } => bail!("the program takes the address of a function"),
            _ => {}
        }
    }
    Ok(called)
}

/// `lockout[0123456789abcdef]::app` as `lockout::app`.
fn without_hashes(name: &str) -> String {
    let mut parts = name.split('[');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once(']') {
            Some((hash, rest)) if hash.bytes().all(|byte| byte.is_ascii_hexdigit()) => {
                plain.push_str(rest);
            }
            _ => {
                plain.push('[');
                plain.push_str(part);
            }
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    #[test]
    fn hashes_go_and_slices_stay() {
        let plain = super::without_hashes("<[lockout[0ab4]::app::Row] as core[9f]::clone::Clone>");
        assert_eq!(plain, "<[lockout::app::Row] as core::clone::Clone>");
    }
}
