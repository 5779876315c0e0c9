//! What the browser opens: the page, those it measures, and the files to read.

use std::fs;
use std::io::{BufWriter, Write};
use std::path::PathBuf;

use anyhow::{Context, Result};
use lockout_tenant::synthetic::{File, Order, Tenant};
use xtask::paths;
use xtask::weight::{TENANT, files_in};

/// Puts the page together.
pub(crate) fn prepare() -> Result<PathBuf> {
    let folder = kept().join("page");
    fs::create_dir_all(&folder)?;
    let page = paths::root().join("e2e/src/bin/imports/page");
    let packages = paths::node_modules();
    let others = ["papaparse/papaparse.min.js", "udsv/dist/uDSV.iife.min.js"]
        .map(|name| packages.join(name));
    for file in files_in(&page)?.into_iter().chain(others) {
        let name = file.file_name().context("a file without a name")?.to_owned();
        fs::copy(&file, folder.join(name))
            .with_context(|| format!("cannot copy {}", file.display()))?;
    }
    for file in files_in(&paths::dist())? {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let plain = match () {
            () if !name.starts_with(TENANT) => continue,
            () if name.ends_with("wasm") => "tenant_bg.wasm",
            () if name.contains("worker") => "tenant-worker.js",
            () => continue,
        };
        fs::copy(&file, folder.join(plain))?;
    }
    Ok(folder)
}

/// A file of the tenant, which is made once.
pub(crate) fn file(tenant: &Tenant, file: File, order: Order) -> Result<PathBuf> {
    let folder = kept().join(format!("{}-{}-{}", order.seed, order.users, order.rows));
    let path = folder.join(file.name());
    if path.is_file() {
        return Ok(path);
    }
    println!("Making {} in {}.", file.name(), folder.display());
    fs::create_dir_all(&folder)?;
    let unfinished = path.with_extension("unfinished");
    let mut to = BufWriter::with_capacity(1 << 20, fs::File::create(&unfinished)?);
    tenant.write(file, &mut to)?;
    to.flush()?;
    fs::rename(unfinished, &path)?;
    Ok(path)
}

/// A file of policies without one.
pub(crate) fn nothing() -> Result<PathBuf> {
    let path = kept().join("nothing.json");
    fs::write(&path, "{ \"value\": [] }")?;
    Ok(path)
}

fn kept() -> PathBuf {
    paths::root().join("target").join("bench-import")
}
