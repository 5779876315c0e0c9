//! `cargo xtask tenant`: a synthetic tenant's files, and what is true of it.

use std::fs::{self, File as Disk};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use lockout_tenant::synthetic::{File, Order, Part, Tenant, TooFewRows};
use serde_json::{Value, json};

/// What stands in each folder: the whole tenant in the first, a part of it or another format in the others.
const FOLDERS: [(&str, &[File], Part); 4] = [
    (
        "",
        &[
            File::Interactive,
            File::NonInteractive,
            File::Registrations,
            File::Policies,
            File::NamedLocations,
        ],
        Part::All,
    ),
    ("graph", &[File::Graph], Part::Some),
    ("log-analytics", &[File::LogAnalytics], Part::Some),
    ("registrations", &[File::RegistrationsTable], Part::All),
];

/// The fields of a scenario that registrations alone tell.
const OF_REGISTRATIONS: [&str; 2] = ["registrationsDue", "guestsToRegisterPercent"];
/// It takes registrations and sign-ins to tell this.
const OF_BOTH: &str = "withLiveSession";

/// Writes them.
pub(crate) fn write(words: &[&str]) -> Result<()> {
    let (order, out) = read(words)?;
    let tenant = made(order)?;
    for (folder, files, part) in FOLDERS {
        let folder = out.join(folder);
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        for file in files {
            write_file(&tenant, *file, &folder.join(file.name()))?;
        }
        let truth = truth(&tenant, order, files, part)?;
        fs::write(folder.join("truth.json"), serde_json::to_string_pretty(&truth)? + "\n")?;
    }
    println!("A synthetic tenant of {} people is in {}.", order.users, out.display());
    Ok(())
}

/// A tenant of an order.
pub(crate) fn made(order: Order) -> Result<Tenant> {
    Tenant::new(order).map_err(|TooFewRows { least }| {
        anyhow!("{} people do more than that: give `--rows {least}` or more", order.users)
    })
}

/// Writes one file of it.
pub(crate) fn write_file(tenant: &Tenant, file: File, path: &Path) -> Result<()> {
    let disk = Disk::create(path).with_context(|| format!("cannot write {}", path.display()))?;
    let mut disk = BufWriter::with_capacity(1 << 20, disk);
    tenant.write(file, &mut disk)?;
    Ok(disk.flush()?)
}

/// What must be found in files, with the same keys as `--example tenant` has.
fn truth(tenant: &Tenant, order: Order, files: &[File], part: Part) -> Result<Value> {
    let is_there = |file: File| files.contains(&file);
    let truth = if is_there(File::RegistrationsTable) {
        tenant.truth_of_the_table()
    } else {
        tenant.truth(part)
    };
    let registrations = is_there(File::Registrations) || is_there(File::RegistrationsTable);
    let beyond = is_there(File::Graph) || is_there(File::LogAnalytics);
    let sign_ins = beyond || is_there(File::Interactive);
    let mut counts = truth.counts.clone();
    counts.retain(|field, _| match *field {
        OF_BOTH => registrations && sign_ins,
        field if OF_REGISTRATIONS.contains(&field) => registrations,
        _ => sign_ins,
    });
    if beyond {
        counts.extend(truth.counts_beyond_the_portal.clone());
    }
    let Order { seed, users, rows, policies } = order;
    let mut all = json!({
        "synthetic": { "seed": seed, "users": users, "rows": rows, "policies": policies },
        "counts": counts,
        "facts": truth.facts,
    });
    if is_there(File::Policies) {
        all["policies"] = serde_json::to_value(tenant.policies())?;
    }
    Ok(all)
}

fn read(words: &[&str]) -> Result<(Order, PathBuf)> {
    let mut order = Order { seed: 7, users: 2000, rows: 50_000, policies: 20 };
    let mut out = None;
    let mut words = words.iter();
    while let Some(option) = words.next() {
        let value = words.next().with_context(|| format!("`{option}` needs a value"))?;
        let number =
            || value.parse().with_context(|| format!("`{option} {value}` is not a number"));
        match *option {
            "--seed" => {
                order.seed = value.parse().with_context(|| format!("`{value}` is no seed"))?;
            }
            "--users" => order.users = number()?,
            "--rows" => order.rows = number()?,
            "--policies" => order.policies = number()?,
            "--out" => out = Some(PathBuf::from(value)),
            _ => bail!(
                "`tenant` takes no `{option}`, but `--seed`, `--users`, `--rows`, `--policies`, `--out`"
            ),
        }
    }
    Ok((order, out.context("`tenant` needs `--out` with a folder to write to")?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_read() {
        let words = ["--seed", "9", "--rows", "100", "--out", "x"];
        let (order, out) = read(&words).unwrap();
        assert_eq!(order, Order { seed: 9, users: 2000, rows: 100, policies: 20 });
        assert_eq!(out, PathBuf::from("x"));
        assert!(read(&["--seed"]).is_err());
        assert!(read(&["--seed", "x", "--out", "y"]).is_err());
        assert!(read(&["--rows", "100"]).is_err(), "no folder");
    }
}
