//! The pages' TypeScript, made from the table of commands; committed, and proved fresh by a test.

use std::collections::BTreeSet;

use ts_rs::{Config, TS, TypeVisitor};

use super::{Failure, table};

/// One command as the pages see it.
pub(super) struct Command {
    pub name: &'static str,
    pub request: String,
    pub answer: String,
}

/// Declarations with their names. Two types of one name are both declared, so that TypeScript refuses them.
pub(super) struct Types {
    config: Config,
    declarations: BTreeSet<(String, String)>,
}

impl Types {
    pub(super) fn add<T: TS + 'static + ?Sized>(&mut self) {
        self.visit::<T>();
    }
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        // Only types of ours can be declared; `Vec`, `Option` and the like are written out where they stand.
        if T::output_path().is_some()
            && !self.declarations.insert((T::ident(&self.config), T::decl(&self.config)))
        {
            return;
        }
        T::visit_generics(self);
        T::visit_dependencies(self);
    }
}

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
