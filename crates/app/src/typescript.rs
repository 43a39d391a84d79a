//! The pages' TypeScript, made from the table of commands; committed, and proved fresh by a test.

use std::collections::BTreeSet;

use ts_rs::Config;

use super::{Failure, table};
use crate::declarations::{Command, Types};

/// The content of `ui/src/api/generated.ts`.
pub fn generate() -> String {
    // JSON numbers are numbers there, whatever their width here.
    let config = || Config::new().with_large_int("number");
    let mut types = Types { config: config(), declarations: BTreeSet::new() };
    types.add::<Failure>();
    let commands = table::describe(&config(), &mut types);
    let mut out = String::from(
        "// Generated from the table of commands by `cargo xtask types`; do not edit.\n\nimport { call } from \"../host\";\n\n",
    );
    for (_, declaration) in &types.declarations {
        out.push_str("export ");
        out.push_str(declaration);
        out.push_str("\n\n");
    }
    for Command { name, request, answer } in commands {
        let line = match request.as_str() {
            "Nothing" => format!("export const {name} = (): Promise<{answer}> => call(\"{name}\", {{}});\n"),
            _ => format!(
                "export const {name} = (request: {request}): Promise<{answer}> => call(\"{name}\", request);\n"
            ),
        };
        out.push_str(&line);
    }
    out
}
