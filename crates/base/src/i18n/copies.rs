//! The texts of a workspace's own approach: those of the approach it is like, under its own keys.

use fluent_syntax::ast::{Entry, Pattern, PatternElement};

/// An own approach and its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Copied {
    /// Its code in text keys.
    pub code: String,
    /// The code of the approach it is like.
    pub like: String,
    /// What people call it.
    pub name: String,
    /// What it is.
    pub about: String,
}

/// The kinds of text keys that carry the code of an approach.
const KINDS: [&str; 3] = ["approach-", "cell-", "path-"];

impl Copied {
    /// The texts of a Fluent source that speak of the approach it is like, under its own keys; nothing if none does.
    pub(super) fn texts(&self, source: &str) -> Option<String> {
        let (Ok(mut resource) | Err((mut resource, _))) = fluent_syntax::parser::parse(source.to_owned());
        resource.body.retain_mut(|entry| {
            let Entry::Message(message) = entry else { return false };
            let Some(key) = self.key(&message.id.name) else { return false };
            match key.strip_prefix("approach-").and_then(|key| key.strip_prefix(&self.code)) {
                Some("-name" | "-do") => message.value = Some(plain(&self.name)),
                Some("-summary") => message.value = Some(plain(&self.about)),
                _ => {}
            }
            message.id.name = key;
            true
        });
        (!resource.body.is_empty()).then(|| fluent_syntax::serializer::serialize(&resource))
    }

    /// The key that stands for a text of the approach it is like.
    fn key(&self, key: &str) -> Option<String> {
        let speaks =
            KINDS.iter().any(|kind| key.starts_with(kind)) && key.split('-').any(|part| part == self.like);
        let own = |part| if part == self.like { self.code.as_str() } else { part };
        speaks.then(|| key.split('-').map(own).collect::<Vec<_>>().join("-"))
    }
}

/// A text as a person wrote it, whatever signs it holds.
fn plain(text: &str) -> Pattern<String> {
    use fluent_syntax::ast::{Expression, InlineExpression};
    // As a string literal, in which braces and leading signs mean nothing.
    let value: String = text
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .chars()
        .flat_map(|c| matches!(c, '"' | '\\').then_some('\\').into_iter().chain([c]))
        .collect();
    let literal = InlineExpression::StringLiteral { value };
    Pattern { elements: vec![PatternElement::Placeable { expression: Expression::Inline(literal) }] }
}
