//! Commands and types as TypeScript declares them.

use std::collections::BTreeSet;

use ts_rs::{Config, TS, TypeVisitor};

/// One command as the pages see it.
pub(crate) struct Command {
    pub name: &'static str,
    pub request: String,
    pub answer: String,
}

/// Declarations with their names. Two types of one name are both declared, so that TypeScript refuses them.
pub(crate) struct Types {
    pub(crate) config: Config,
    pub(crate) declarations: BTreeSet<(String, String)>,
}

impl Types {
    pub(crate) fn add<T: TS + 'static + ?Sized>(&mut self) {
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
