//! The two halves, written.

use anyhow::{Result, anyhow};
use wasm_encoder::reencode::{Error, Reencode, RoundtripReencoder, utils};
use wasm_encoder::{
    CodeSection, ConstExpr, CustomSection, ElementSection, Elements, EntityType, ExportKind,
    ExportSection, Function, FunctionSection, ImportSection, Instruction, Module, NameMap,
    NameSection, TableSection, TypeSection,
};
use wasmparser::{
    CodeSectionReader, Element, ElementSectionReader, ExportSectionReader, FunctionSectionReader,
    NameSectionReader, Parser, Payload, TableSectionReader,
};

use super::MODULE;
use super::cut::Cut;
use super::program::Program;

/// The first half: the program without the rest.
pub(super) fn first(program: &Program<'_>, cut: &Cut) -> Result<Vec<u8>> {
    let mut half = Half::new(program, cut, |function| !cut.rest[function]);
    let doors: Vec<_> =
        cut.called_by_first.iter().map(|(&function, &place)| (function, place)).collect();
    half.open(&doors);
    let mut module = Module::new();
    half.parse_core_module(&mut module, Parser::new(0), program.bytes)
        .map_err(|error| anyhow!("the first half: {error}"))?;
    Ok(module.finish())
}

/// The rest. It has no memory and no exports of its own: it fills its places in the table.
pub(super) fn rest(program: &Program<'_>, cut: &Cut) -> Result<Vec<u8>> {
    let mut half =
        Half::new(program, cut, |function| function >= program.imported && cut.rest[function]);
    let doors: Vec<_> =
        cut.called_by_rest.iter().map(|(&function, &place)| (function, place)).collect();
    half.open(&doors);
    let of_the_rest = |error| anyhow!("the rest: {error}");
    let mut module = Module::new();
    for part in Parser::new(0).parse_all(program.bytes) {
        if let Payload::TypeSection(section) = part? {
            let mut types = TypeSection::new();
            half.parse_type_section(&mut types, section).map_err(of_the_rest)?;
            module.section(&types);
        }
    }
    module.section(&imports(program)?);
    module.section(&half.function_section());
    module.section(&filling(program, cut, &half));
    let mut code = CodeSection::new();
    half.write_code(&mut code).map_err(of_the_rest)?;
    module.section(&code);
    module.section(&half.names());
    if let Some(features) = program.features {
        module.section(&CustomSection { name: "target_features".into(), data: features.into() });
    }
    Ok(module.finish())
}

/// What the rest has from the first half, all under the numbers it has there.
fn imports(program: &Program<'_>) -> Result<ImportSection> {
    let mut same = RoundtripReencoder;
    let mut imports = ImportSection::new();
    for (number, &table) in program.tables.iter().enumerate() {
        let mut table = same.table_type(table)?;
        // the first half's has grown
        table.maximum = None;
        imports.import(MODULE, &exported('t', number), EntityType::Table(table));
    }
    for (number, &memory) in program.memories.iter().enumerate() {
        let memory = same.memory_type(memory)?;
        imports.import(MODULE, &exported('m', number), EntityType::Memory(memory));
    }
    for (number, &global) in program.globals.iter().enumerate() {
        let global = same.global_type(global)?;
        imports.import(MODULE, &exported('g', number), EntityType::Global(global));
    }
    Ok(imports)
}

/// The name under which the first half exports something for the rest.
fn exported(kind: char, number: usize) -> String {
    format!("{kind}{number}")
}

/// The places of the table that are the rest's, in as few runs as there are.
fn filling(program: &Program<'_>, cut: &Cut, half: &Half<'_, '_>) -> ElementSection {
    let mut places: Vec<(u32, u32)> = program
        .placed
        .iter()
        .map(|(&place, &function)| (place, function))
        .chain(cut.called_by_first.iter().map(|(&function, &place)| (place, function)))
        .filter(|&(_, function)| cut.rest[function])
        .filter_map(|(place, function)| Some((place, half.number[function]?)))
        .collect();
    places.sort_unstable();
    places.dedup();
    let mut elements = ElementSection::new();
    for run in places.chunk_by(|(one, _), (next, _)| one + 1 == *next) {
        let functions: Vec<u32> = run.iter().map(|&(_, function)| function).collect();
        active(&mut elements, program.table, run[0].0, functions);
    }
    elements
}

fn active(elements: &mut ElementSection, table: usize, place: u32, functions: Vec<u32>) {
    let table = u32::try_from(table).ok().filter(|&table| table != 0);
    let place = ConstExpr::i32_const(place.cast_signed());
    elements.active(table, &place, Elements::Functions(functions.into()));
}

/// A half while it is written.
struct Half<'c, 'p> {
    program: &'c Program<'p>,
    cut: &'c Cut,
    /// The functions it defines, by their number in the program.
    own: Vec<usize>,
    /// Those of the other half that it calls, and their places in the table.
    doors: Vec<(usize, u32)>,
    /// The number of each function of the program here.
    number: Vec<Option<u32>>,
    imported: usize,
}

impl<'c, 'p> Half<'c, 'p> {
    fn new(program: &'c Program<'p>, cut: &'c Cut, has: impl Fn(usize) -> bool) -> Self {
        let all = program.functions.len();
        let own: Vec<usize> = (program.imported..all).filter(|&function| has(function)).collect();
        let imported = if has(0) { program.imported } else { 0 };
        let mut half =
            Half { program, cut, own, doors: Vec::new(), number: vec![None; all], imported };
        for function in 0..imported {
            half.number[function] = u32::try_from(function).ok();
        }
        for (place, function) in half.own.clone().into_iter().enumerate() {
            half.number[function] = u32::try_from(imported + place).ok();
        }
        half
    }

    /// Gives what it calls of the other half a number here.
    fn open(&mut self, doors: &[(usize, u32)]) {
        let from = self.imported + self.own.len();
        for (place, &(function, _)) in doors.iter().enumerate() {
            self.number[function] = u32::try_from(from + place).ok();
        }
        self.doors = doors.to_vec();
    }

    /// The number of the function that stands in the first half where the rest is to be. It has a type
    /// that nobody calls with.
    fn missing(&self) -> u32 {
        u32::try_from(self.imported + self.own.len() + self.doors.len()).unwrap_or(u32::MAX)
    }

    fn function_section(&self) -> FunctionSection {
        let mut functions = FunctionSection::new();
        for &function in self.own.iter().chain(self.doors.iter().map(|(function, _)| function)) {
            functions.function(self.program.functions[function]);
        }
        functions
    }

    fn write_code(&mut self, code: &mut CodeSection) -> Result<(), Error<Lost>> {
        let program = self.program;
        for function in self.own.clone() {
            self.parse_function_body(code, program.bodies[function - program.imported].clone())?;
        }
        for &(function, place) in &self.doors {
            code.function(&self.door(function, place)?);
        }
        Ok(())
    }

    /// A function that calls the one at a place in the table.
    fn door(&self, function: usize, place: u32) -> Result<Function, Error<Lost>> {
        let program = self.program;
        let given = program.type_of(function).map_err(|_| Error::UserError(Lost(function)))?;
        let mut door = Function::new([]);
        for (local, _) in given.params().iter().enumerate() {
            door.instruction(&Instruction::LocalGet(u32::try_from(local).unwrap_or(u32::MAX)));
        }
        door.instruction(&Instruction::I32Const(place.cast_signed()));
        door.instruction(&Instruction::CallIndirect {
            type_index: program.functions[function],
            table_index: u32::try_from(program.table).unwrap_or(u32::MAX),
        });
        door.instruction(&Instruction::End);
        Ok(door)
    }

    fn names(&self) -> NameSection {
        let mut numbered: Vec<(u32, usize)> = self
            .number
            .iter()
            .enumerate()
            .filter_map(|(function, number)| Some(((*number)?, function)))
            .collect();
        numbered.sort_unstable();
        let mut map = NameMap::new();
        for (number, function) in numbered {
            map.append(number, self.program.name(function));
        }
        let mut names = NameSection::new();
        names.functions(&map);
        names
    }
}

/// A function that a half mentions without having it.
#[derive(Debug)]
struct Lost(usize);

impl std::fmt::Display for Lost {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "function {} is in the other half", self.0)
    }
}

impl std::error::Error for Lost {}

/// How the first half comes from the program, and bodies of either.
impl Reencode for Half<'_, '_> {
    type Error = Lost;

    fn function_index(&mut self, function: u32) -> Result<u32, Error<Lost>> {
        let lost = || Error::UserError(Lost(function as usize));
        self.number.get(function as usize).copied().flatten().ok_or_else(lost)
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        _: FunctionSectionReader<'_>,
    ) -> Result<(), Error<Lost>> {
        *functions = self.function_section();
        functions.function(0);
        Ok(())
    }

    fn parse_table_section(
        &mut self,
        tables: &mut TableSection,
        section: TableSectionReader<'_>,
    ) -> Result<(), Error<Lost>> {
        for (number, table) in section.into_iter().enumerate() {
            let mut table = self.table_type(table?.ty)?;
            if number == self.program.table {
                table.minimum += self.cut.added.len() as u64;
                table.maximum = Some(table.minimum);
            }
            tables.table(table);
        }
        Ok(())
    }

    fn parse_export_section(
        &mut self,
        exports: &mut ExportSection,
        section: ExportSectionReader<'_>,
    ) -> Result<(), Error<Lost>> {
        utils::parse_export_section(self, exports, section)?;
        let program = self.program;
        for (kind, sign, count) in [
            (ExportKind::Table, 't', program.tables.len()),
            (ExportKind::Memory, 'm', program.memories.len()),
            (ExportKind::Global, 'g', program.globals.len()),
        ] {
            for number in 0..count {
                exports.export(&exported(sign, number), kind, u32::try_from(number).unwrap_or(0));
            }
        }
        Ok(())
    }

    fn parse_element_section(
        &mut self,
        elements: &mut ElementSection,
        section: ElementSectionReader<'_>,
    ) -> Result<(), Error<Lost>> {
        utils::parse_element_section(self, elements, section)?;
        let missing = self.missing();
        let added = self.cut.added.iter();
        let functions = added.map(|&function| {
            if self.cut.rest[function] { missing } else { self.number[function].unwrap_or(missing) }
        });
        let functions = functions.collect();
        let end = self.program.places().map_err(|_| Error::UserError(Lost(0)))?;
        active(elements, self.program.table, end, functions);
        Ok(())
    }

    fn parse_element(
        &mut self,
        elements: &mut ElementSection,
        element: Element<'_>,
    ) -> Result<(), Error<Lost>> {
        let wasmparser::ElementItems::Functions(all) = element.items else { return Ok(()) };
        let wasmparser::ElementKind::Active { table_index, offset_expr } = element.kind else {
            return Ok(());
        };
        let mut functions = Vec::new();
        for function in all {
            let function = function?;
            let is_first = !self.cut.rest[function as usize];
            functions.push(if is_first { self.function_index(function)? } else { self.missing() });
        }
        let offset = self.const_expr(offset_expr)?;
        elements.active(table_index, &offset, Elements::Functions(functions.into()));
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        _: CodeSectionReader<'_>,
    ) -> Result<(), Error<Lost>> {
        self.write_code(code)?;
        let mut missing = Function::new([]);
        missing.instruction(&Instruction::Unreachable).instruction(&Instruction::End);
        code.function(&missing);
        Ok(())
    }

    fn custom_name_section(
        &mut self,
        _: NameSectionReader<'_>,
    ) -> Result<NameSection, Error<Lost>> {
        Ok(self.names())
    }
}
