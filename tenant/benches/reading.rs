//! What reading the portal's table costs natively, in MB a second: `cargo bench -p lockout-tenant --bench reading`.

use divan::counter::BytesCount;
use lockout_tenant::synthetic::{File, Order, Tenant};
use lockout_tenant::{Found, Key, Reading};
use std::sync::OnceLock;

fn main() {
    divan::main();
}

/// A synthetic log of 50,000 rows and 56 columns, some 40 MB.
fn log() -> &'static [u8] {
    static LOG: OnceLock<Vec<u8>> = OnceLock::new();
    LOG.get_or_init(|| {
        let mut bytes = Vec::new();
        let order = Order { seed: 7, users: 2000, rows: 100_000, policies: 1 };
        if let Ok(tenant) = Tenant::new(order) {
            let _ = tenant.write(File::NonInteractive, &mut bytes);
        }
        bytes
    })
}

/// As large as a browser's stream gives them, and larger.
#[divan::bench(args = [64 << 10, 1 << 20])]
fn sign_ins(bencher: divan::Bencher, piece: usize) {
    let log = log();
    bencher.counter(BytesCount::of_slice(log)).bench(|| {
        let mut reading = Reading::new(Key::new([7; 16]));
        reading.begin("NonInteractiveSignIns.csv");
        for piece in log.chunks(piece) {
            reading.take(piece);
        }
        reading.end();
        reading.found()
    });
}

/// The floor: nothing but finding the line breaks.
#[divan::bench]
fn line_breaks_alone(bencher: divan::Bencher) {
    let log = log();
    bencher.counter(BytesCount::of_slice(log)).bench(|| memchr::memchr_iter(b'\n', log).count());
}

/// A thousand policies, some 1.4 MB.
fn policies() -> &'static [u8] {
    static POLICIES: OnceLock<Vec<u8>> = OnceLock::new();
    POLICIES.get_or_init(|| {
        let mut bytes = Vec::new();
        let order = Order { seed: 7, users: 20_000, rows: 250_000, policies: 1000 };
        if let Ok(tenant) = Tenant::new(order) {
            let _ = tenant.write(File::Policies, &mut bytes);
        }
        bytes
    })
}

fn read_policies() -> Reading {
    let mut reading = Reading::new(Key::new([7; 16]));
    reading.begin("policies.json");
    reading.take(policies());
    reading.end();
    reading
}

/// Parsed and understood.
#[divan::bench]
fn policies_read(bencher: divan::Bencher) {
    policies();
    bencher.bench(read_policies);
}

/// Checked, the dry run among it.
#[divan::bench]
fn policies_checked(bencher: divan::Bencher) {
    bencher.with_inputs(read_policies).bench_values(|reading| reading.found());
}

#[divan::bench]
fn policies_packed(bencher: divan::Bencher) {
    let found = read_policies().found();
    bencher.bench(|| found.packed());
}

#[divan::bench]
fn policies_unpacked(bencher: divan::Bencher) {
    let bytes = read_policies().found().packed().unwrap_or_default();
    bencher.counter(BytesCount::of_slice(&bytes)).bench(|| Found::unpacked(&bytes));
}
