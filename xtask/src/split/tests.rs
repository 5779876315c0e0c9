use super::{MODULE, split};
use wasmi::{Caller, Engine, Instance, Linker, Store};
use wasmparser::{Parser, Payload};

/// `main` calls `early` and `late`; `late` calls `early`, the import and `helper`, which only the late ones
/// need. The table has `early` and `other_late` in it, and `place` calls what stands at a place of it.
fn program() -> Vec<u8> {
    let text = r#"(module
        (import "m" "log" (func $log (param i32)))
        (table $t 3 3 funcref)
        (memory 1)
        (global $stack (mut i32) (i32.const 16))
        (elem (i32.const 1) $early $other_late)
        (func $main (export "main") (param i32) (result i32)
            (i32.add (call $early (local.get 0)) (call $late (local.get 0))))
        (func $early (param i32) (result i32) (i32.mul (local.get 0) (i32.const 10)))
        (func $late (param i32) (result i32)
            (call $log (i32.const 7))
            (i32.add (global.get $stack) (call $helper (call $early (local.get 0)))))
        (func $helper (param i32) (result i32) (i32.add (local.get 0) (i32.const 1)))
        (func $other_late (result i32) (call $helper (i32.const 2)))
        (func $place (export "place") (param i32) (result i32)
            (call_indirect (result i32) (local.get 0))))"#;
    wat::parse_str(text).unwrap()
}

fn halves() -> super::Split {
    split(&program(), |name| name.ends_with("late")).unwrap()
}

fn functions(program: &[u8]) -> usize {
    let parts = Parser::new(0).parse_all(program);
    parts.filter(|part| matches!(part, Ok(Payload::CodeSectionEntry(_)))).count()
}

#[test]
fn what_only_the_rest_needs_goes_with_it() {
    let split = halves();
    // main, early, place, the way to late, and what stands where late ones will be
    assert_eq!(functions(&split.first), 5);
    // late, helper, other_late, and the ways to the import and to early
    assert_eq!(functions(&split.rest), 5);
    assert_eq!(split.doors, ["late"]);
}

#[test]
fn both_halves_together_do_what_the_program_does() {
    let split = halves();
    let mut whole = Machine::default();
    let program = whole.start(&program(), None);
    let mut cut = Machine::default();
    let first = cut.start(&split.first, None);
    // the rest is not there yet
    assert!(cut.call(first, "main", 5).is_err());
    assert!(cut.call(first, "place", 2).is_err());
    cut.start(&split.rest, Some(first));
    for given in [0, 5, -3] {
        // 10 n + (16 + 10 n + 1)
        assert_eq!(whole.call(program, "main", given).unwrap(), 20 * given + 17);
        assert_eq!(cut.call(first, "main", given).unwrap(), 20 * given + 17);
    }
    assert_eq!(cut.call(first, "place", 2).unwrap(), 3);
    assert_eq!(whole.logged(), [7, 7, 7]);
    assert_eq!(cut.logged(), [7, 7, 7]);
}

/// Runs programs, and keeps what they log.
struct Machine {
    store: Store<Vec<i32>>,
}

impl Default for Machine {
    fn default() -> Self {
        Machine { store: Store::new(&Engine::default(), Vec::new()) }
    }
}

impl Machine {
    /// Starts a program. One that imports has that from another.
    fn start(&mut self, program: &[u8], from: Option<Instance>) -> Instance {
        let module = wasmi::Module::new(self.store.engine(), program).unwrap();
        let mut linker = Linker::new(self.store.engine());
        linker
            .func_wrap("m", "log", |mut caller: Caller<'_, Vec<i32>>, said: i32| {
                caller.data_mut().push(said);
            })
            .unwrap();
        for import in module.imports().filter(|import| import.module() == MODULE) {
            let from = from.unwrap().get_export(&self.store, import.name()).unwrap();
            linker.define(MODULE, import.name(), from).unwrap();
        }
        linker.instantiate_and_start(&mut self.store, &module).unwrap()
    }

    fn call(&mut self, instance: Instance, name: &str, given: i32) -> Result<i32, wasmi::Error> {
        let function = instance.get_typed_func::<i32, i32>(&self.store, name)?;
        function.call(&mut self.store, given)
    }

    fn logged(&self) -> &[i32] {
        self.store.data()
    }
}

#[test]
fn a_program_without_names_is_refused() {
    let bare = wat::parse_str("(module (func (export \"main\")))").unwrap();
    assert!(split(&bare, |_| true).is_err());
}
