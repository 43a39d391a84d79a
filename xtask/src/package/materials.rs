//! The bill of materials (CycloneDX 1.5): every crate and every npm package that a release is made of.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::version;
use crate::fault::{Fault, Result};
use crate::programs::{cargo, output, root};

/// Writes the bill for what `Cargo.lock` and the pages' `package-lock.json` say.
pub(super) fn write(path: &Path) -> Result<()> {
    let metadata = output(cargo(["metadata", "--locked", "--format-version", "1"]).arg("--quiet"))?;
    let lock = root().join("ui/package-lock.json");
    let lock_text = fs::read_to_string(&lock).map_err(Fault::file(&lock))?;
    let unreadable = |what: &str| Fault::First(format!("{what} cannot be read as JSON"));
    let metadata: Value = serde_json::from_str(&metadata).map_err(|_| unreadable("cargo metadata"))?;
    let lock: Value = serde_json::from_str(&lock_text).map_err(|_| unreadable("ui/package-lock.json"))?;
    let text = serde_json::to_string_pretty(&bill(&metadata, &lock)).map_err(|_| unreadable("the bill"))?;
    fs::write(path, text + "\n").map_err(Fault::file(path))
}

fn bill(metadata: &Value, lock: &Value) -> Value {
    let mut components = crates(metadata);
    components.extend(npm(lock));
    json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": { "type": "application", "name": "jirani", "version": version() } },
        "components": components,
    })
}

/// Every crate from the registry that the window or the command-line tool is built from, whatever the system.
fn crates(metadata: &Value) -> Vec<Value> {
    let shipped = reached(metadata);
    let packages = metadata["packages"].as_array().into_iter().flatten();
    packages
        .filter(|package| package["source"].is_string() && shipped.contains(text(&package["id"])))
        .map(|package| {
            let (name, version) = (text(&package["name"]), text(&package["version"]));
            component(name, version, &format!("pkg:cargo/{name}@{version}"), text(&package["license"]))
        })
        .collect()
}

/// The packages that `jirani` and `jirani-app` reach, tests left out.
fn reached(metadata: &Value) -> BTreeSet<&str> {
    let nodes: Vec<&Value> = metadata["resolve"]["nodes"].as_array().into_iter().flatten().collect();
    let own = metadata["packages"].as_array().into_iter().flatten();
    let mut open: Vec<&str> = own
        .filter(|package| ["jirani", "jirani-app"].contains(&text(&package["name"])))
        .map(|package| text(&package["id"]))
        .collect();
    let mut reached = BTreeSet::new();
    while let Some(id) = open.pop() {
        if !reached.insert(id) {
            continue;
        }
        let Some(node) = nodes.iter().find(|node| text(&node["id"]) == id) else { continue };
        for dependency in node["deps"].as_array().into_iter().flatten() {
            let mut kinds = dependency["dep_kinds"].as_array().into_iter().flatten();
            if kinds.any(|kind| kind["kind"] != "dev") {
                open.push(text(&dependency["pkg"]));
            }
        }
    }
    reached
}

fn npm(lock: &Value) -> Vec<Value> {
    let packages = lock["packages"].as_object().into_iter().flatten();
    packages
        .filter_map(|(path, package)| Some((path.rsplit_once("node_modules/")?.1, package)))
        .map(|(name, package)| {
            let version = text(&package["version"]);
            let encoded = name.replace('@', "%40");
            component(name, version, &format!("pkg:npm/{encoded}@{version}"), text(&package["license"]))
        })
        .collect()
}

fn component(name: &str, version: &str, purl: &str, license: &str) -> Value {
    let mut component =
        json!({ "type": "library", "name": name, "version": version, "purl": purl, "bom-ref": purl });
    if !license.is_empty() {
        component["licenses"] = json!([{ "expression": license.replace('/', " OR ") }]);
    }
    component
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bill_names_what_ships_and_leaves_out_what_only_tests_use() {
        let metadata = json!({
            "packages": [
                { "id": "j", "name": "jirani", "version": "1.0.0", "source": null, "license": "MIT" },
                { "id": "a", "name": "alpha", "version": "2.0.0", "source": "registry", "license": "MIT/Apache-2.0" },
                { "id": "b", "name": "beta", "version": "3.0.0", "source": "registry", "license": "MIT" },
            ],
            "resolve": { "nodes": [{ "id": "j", "deps": [
                { "pkg": "a", "dep_kinds": [{ "kind": null }] },
                { "pkg": "b", "dep_kinds": [{ "kind": "dev" }] },
            ] }] },
        });
        let lock =
            json!({ "packages": { "": {}, "node_modules/@x/y": { "version": "1.2.3", "license": "MIT" } } });
        let bill = bill(&metadata, &lock);
        let components = bill["components"].as_array().map(Vec::as_slice).unwrap_or_default();
        let named: Vec<&str> = components.iter().map(|one| text(&one["purl"])).collect();
        assert_eq!(named, ["pkg:cargo/alpha@2.0.0", "pkg:npm/%40x/y@1.2.3"]);
        assert_eq!(bill["components"][0]["licenses"][0]["expression"], "MIT OR Apache-2.0");
    }
}
