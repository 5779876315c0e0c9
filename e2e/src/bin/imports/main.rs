//! `cargo xtask bench import`: how long it takes to count what is in a million sign-ins, and how much memory, beside
//! what others take for the same file and the same counts in the same browser.

mod folder;
mod memory;

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use e2e::{Browser, Look};
use lockout_tenant::Found;
use lockout_tenant::synthetic::{File, Order, Part, Tenant};
use serde_json::{Map, Value, json};
use xtask::server::Server;

/// A tenant of twenty thousand.
const SIGN_INS: Order = Order { seed: 7, users: 20_000, rows: 1_000_000, policies: 1000 };

/// Each the median of so many, taken in turns.
const TIMES: usize = 3;

/// How long one may take.
const PATIENCE: Duration = Duration::from_secs(300);

/// By the names bench.js gives them.
const WAYS: [(&str, &str); 5] = [
    ("floor", "the file streamed through a worker, unread"),
    ("lockout", "Lockout, in its worker"),
    ("udsv", "uDSV, in a worker"),
    ("papa", "Papa Parse, in a worker of ours"),
    ("papaWorkerMode", "Papa Parse, in its worker mode"),
];

/// What one run took.
struct Took {
    seconds: f64,
    /// Above the idle page, in megabytes.
    memory: f64,
    value: Value,
}

fn main() -> Result<()> {
    let tenant = Tenant::new(SIGN_INS).map_err(|few| anyhow::anyhow!("{few:?}"))?;
    let server = Server::start(&folder::prepare()?, "/", 0)?;
    if std::env::args().nth(1).as_deref() != Some("policies") {
        sign_ins(&server, &tenant)?;
    }
    policies(&server, &tenant)
}

fn sign_ins(server: &Server, tenant: &Tenant) -> Result<()> {
    let sign_ins = folder::file(tenant, File::AllSignIns, SIGN_INS)?;
    let truth = tenant.truth(Part::All);
    let mut all: [Vec<Took>; WAYS.len()] = Default::default();
    for _ in 0..TIMES {
        for ((way, _), took) in WAYS.iter().zip(&mut all) {
            let one = run(server, way, &sign_ins)?;
            println!("  {way:<16} {:>6.2} s {:>6.0} MB", one.seconds, one.memory);
            took.push(one);
        }
    }
    let bytes = std::fs::metadata(&sign_ins)?.len();
    println!("{} rows, {} MB; medians of {TIMES}", SIGN_INS.rows, bytes / 1_000_000);
    let wanted = json!({
        "rows": SIGN_INS.rows,
        "liveSessions": truth.counts["liveSessions"],
        "guests": truth.counts["guests"],
        "sessions": truth.facts.sessions,
        "outbound": truth.facts.outbound_people,
        "backup": truth.facts.backup_tokens,
        "noPolicyPercent": truth.counts["noPolicyPercent"],
        "mfaSatisfiedPercent": truth.counts["mfaSatisfiedPercent"],
    });
    agree(&all, &wanted)?;
    table(&mut all);
    Ok(())
}

fn policies(server: &Server, tenant: &Tenant) -> Result<()> {
    let policies = folder::file(tenant, File::Policies, SIGN_INS)?;
    let mut took = again(server, &policies)?;
    let found = took[0].value["policies"].as_array().map_or(0, Vec::len);
    let mut start = again(server, &folder::nothing()?)?;
    println!(
        "{found} policies: {:.0} ms, of which the worker's start takes {:.0}",
        median(&mut took) * 1000.0,
        median(&mut start) * 1000.0
    );
    ensure!(found == SIGN_INS.policies as usize, "{found} policies were found");
    Ok(())
}

/// Lockout's own once more than it counts: the first brings the program.
fn again(server: &Server, file: &Path) -> Result<Vec<Took>> {
    let mut took = (0..=TIMES).map(|_| run(server, "lockout", file)).collect::<Result<Vec<_>>>()?;
    took.remove(0);
    Ok(took)
}

/// One way, in a browser of its own that has done nothing before.
fn run(server: &Server, way: &str, file: &Path) -> Result<Took> {
    let browser = Browser::alone(Look::WIDE)?;
    browser.go(&server.address())?;
    browser.choose_file("#file", file)?;
    let before = memory::settled(&browser)?;
    let watch = memory::watch(&browser);
    browser.script("run(arguments[0])", &[json!(way)])?;
    let begun = Instant::now();
    let outcome = loop {
        let outcome = browser.script("return outcome", &[])?;
        if !outcome.is_null() {
            break outcome;
        }
        if begun.elapsed() > PATIENCE {
            bail!("{way} took more than {} s", PATIENCE.as_secs());
        }
        std::thread::sleep(Duration::from_millis(50));
    };
    let most = watch.end();
    if let Some(error) = outcome["error"].as_str() {
        bail!("{way}: {error}");
    }
    let ms = outcome["ms"].as_f64().context("no time came")?;
    let value = match way {
        "lockout" => found(&browser)?,
        _ => outcome["value"].clone(),
    };
    let memory = megabytes(most.saturating_sub(before));
    Ok(Took { seconds: ms / 1000.0, memory, value })
}

/// What the worker found, from the bytes the page has it in.
fn found(browser: &Browser) -> Result<Value> {
    let bytes = browser.script("return Array.from(found)", &[])?;
    let bytes: Vec<u8> = serde_json::from_value(bytes)?;
    Ok(serde_json::to_value(Found::unpacked(&bytes)?)?)
}

#[allow(clippy::cast_precision_loss)] // to a megabyte
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

/// Everyone who counts has counted the same, and rightly.
fn agree(all: &[Vec<Took>], wanted: &Value) -> Result<()> {
    for ((way, what), took) in WAYS.iter().zip(all) {
        let counted = match *way {
            "floor" => continue,
            "lockout" => of_ours(&took[0].value, wanted),
            _ => took[0].value.clone(),
        };
        for (name, count) in wanted.as_object().context("nothing is wanted")? {
            let its = &counted[name];
            ensure!(
                its.as_f64() == count.as_f64(),
                "{what}: {name} is {its}, and should be {count}"
            );
        }
    }
    println!("all count the same: {wanted}");
    Ok(())
}

/// Ours has more to say, and says it in its own way.
fn of_ours(found: &Value, wanted: &Value) -> Value {
    let list = |name: &str| found[name].as_array().cloned().unwrap_or_default();
    let fact = |name: &str| {
        list("facts").into_iter().find(|fact| fact["fact"] == name).unwrap_or_default()
    };
    let sessions = fact("apps")["apps"].as_array().cloned().unwrap_or_default();
    let sessions: u64 = sessions.iter().filter_map(|app| app["sessions"].as_u64()).sum();
    let mut counted = Map::new();
    counted.insert("rows".to_owned(), found["files"][0]["rows"].clone());
    counted.insert("sessions".to_owned(), json!(sessions));
    counted.insert("outbound".to_owned(), fact("outbound")["people"].clone());
    counted.insert("backup".to_owned(), fact("backupTokens")["count"].clone());
    for count in list("counts") {
        let field = count["field"].as_str().unwrap_or_default();
        if wanted.get(field).is_some() {
            counted.insert(field.to_owned(), count["value"].clone());
        }
    }
    Value::Object(counted)
}

fn table(all: &mut [Vec<Took>]) {
    println!("\n{:<46} {:>8} {:>9} {:>12}", "", "seconds", "of ours", "memory, MB");
    let ours = median(&mut all[1]);
    for ((_, what), took) in WAYS.iter().zip(all) {
        let memory = took.iter().map(|took| took.memory).fold(0.0, f64::max);
        let seconds = median(took);
        println!("{what:<46} {seconds:>8.2} {:>8.2}× {memory:>12.0}", seconds / ours);
    }
    println!(
        "memory: the most that all renderers of the browser hold, above what they hold idle\n"
    );
}

fn median(took: &mut [Took]) -> f64 {
    took.sort_by(|one, other| one.seconds.total_cmp(&other.seconds));
    took[took.len() / 2].seconds
}
