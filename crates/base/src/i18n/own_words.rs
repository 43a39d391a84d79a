//! The community's own words in place of standard ones, put into every text before anything else is.
//!
//! They go into the words of the application, never into what a person wrote: the sources of the texts are
//! changed, so what is filled in later stays as it is.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::copies::Copied;

/// Standard words and what stands in their place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OwnWords {
    /// In lower case, the longest first, each with its replacement.
    pairs: Vec<(Vec<char>, String)>,
    /// Approaches of the workspace's own.
    approaches: Vec<Copied>,
}

impl OwnWords {
    /// Own words from pairs of a standard word and its replacement.
    pub fn new(pairs: impl IntoIterator<Item = (String, String)>) -> OwnWords {
        let mut pairs: Vec<(Vec<char>, String)> = pairs
            .into_iter()
            .map(|(standard, own)| (standard.chars().map(lower).collect::<Vec<char>>(), own))
            .filter(|(standard, own)| !standard.is_empty() && !own.is_empty())
            .collect();
        pairs.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.cmp(b)));
        OwnWords { pairs, approaches: Vec::new() }
    }

    /// The same with the words of the workspace's own approaches.
    pub fn with_approaches(self, approaches: Vec<Copied>) -> OwnWords {
        OwnWords { approaches, ..self }
    }

    /// The texts of a Fluent source that change and those that are added, each as a source of its own.
    pub(super) fn laid_over(&self, source: &str) -> Vec<String> {
        let copies: Vec<String> = self.approaches.iter().filter_map(|own| own.texts(source)).collect();
        let changed: Vec<String> = std::iter::once(source)
            .chain(copies.iter().map(String::as_str))
            .filter_map(|text| self.changed(text))
            .collect();
        copies.into_iter().chain(changed).collect()
    }

    /// A text with the standard words replaced, whole words only; a capital stays a capital.
    pub fn apply(&self, text: &str) -> String {
        if self.pairs.is_empty() {
            return text.to_owned();
        }
        let chars: Vec<char> = text.chars().collect();
        let mut out = String::with_capacity(text.len());
        let mut at = 0;
        while at < chars.len() {
            let begins = at == 0 || !chars[at - 1].is_alphanumeric();
            match begins.then(|| self.at(&chars, at)).flatten() {
                Some((length, own)) => {
                    push(&mut out, own, chars[at].is_uppercase());
                    at += length;
                }
                None => {
                    out.push(chars[at]);
                    at += 1;
                }
            }
        }
        out
    }

    fn at(&self, chars: &[char], at: usize) -> Option<(usize, &str)> {
        self.pairs.iter().find_map(|(standard, own)| {
            let end = at + standard.len();
            let same = chars.len() >= end
                && chars[at..end].iter().zip(standard).all(|(there, wanted)| lower(*there) == *wanted);
            let ends = chars.get(end).is_none_or(|next| !next.is_alphanumeric());
            (same && ends).then_some((standard.len(), own.as_str()))
        })
    }

    /// The texts of a Fluent source that change, as a source of their own; nothing if none does.
    pub fn changed(&self, source: &str) -> Option<String> {
        if self.pairs.is_empty() {
            return None;
        }
        let (Ok(mut resource) | Err((mut resource, _))) = fluent_syntax::parser::parse(source.to_owned());
        resource.body.retain_mut(|entry| match entry {
            Entry::Message(message) => message.value.as_mut().is_some_and(|value| self.in_pattern(value)),
            Entry::Term(_)
            | Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => false,
        });
        (!resource.body.is_empty()).then(|| fluent_syntax::serializer::serialize(&resource))
    }

    fn in_pattern(&self, pattern: &mut Pattern<String>) -> bool {
        let mut changed = false;
        for element in &mut pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    let own = self.apply(value);
                    changed |= own != *value;
                    *value = own;
                }
                PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                    for variant in variants {
                        changed |= self.in_pattern(&mut variant.value);
                    }
                }
                PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                    if let InlineExpression::Placeable { expression } = inline
                        && let Expression::Select { variants, .. } = &mut **expression
                    {
                        for variant in variants {
                            changed |= self.in_pattern(&mut variant.value);
                        }
                    }
                }
            }
        }
        changed
    }
}

fn lower(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}

fn push(out: &mut String, own: &str, capital: bool) {
    let mut rest = own.chars();
    match rest.next() {
        Some(first) if capital => {
            out.extend(first.to_uppercase());
            out.push_str(rest.as_str());
        }
        _ => out.push_str(own),
    }
}
