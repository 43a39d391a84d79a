//! The scale of type: few sizes, clearly apart, and a large-print scale where nothing is under 14 points.

use crate::pdf::ink::Ink;

/// How words of a kind are set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Type {
    /// Points.
    pub(crate) size: f32,
    /// Points from baseline to baseline.
    pub(crate) leading: f32,
    pub(crate) bold: bool,
    pub(crate) italic: bool,
    pub(crate) ink: Ink,
    /// Source numbers: their share of the size, and how far they are raised as a share of the size.
    pub(crate) raised: (f32, f32),
}

impl Default for Type {
    fn default() -> Self {
        Sizes::new(false).body
    }
}

impl Type {
    /// The same type in bold.
    pub(crate) fn bold(mut self) -> Self {
        self.bold = true;
        self
    }
}

/// Every kind of type in a document.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Sizes {
    pub(crate) title: Type,
    pub(crate) subtitle: Type,
    pub(crate) headings: [Type; 3],
    pub(crate) lead: Type,
    pub(crate) body: Type,
    pub(crate) table: Type,
    pub(crate) small: Type,
    pub(crate) footer: Type,
    /// The rhythm of the page: gaps are multiples of this many points.
    pub(crate) step: f32,
}

impl Sizes {
    /// The common scale, or the one for readers who need large letters.
    pub(crate) fn new(large: bool) -> Self {
        let kind = |size: f32, leading: f32, bold: bool, ink: Ink| Type {
            size,
            leading,
            bold,
            italic: false,
            ink,
            raised: if large { (1.0, 0.15) } else { (0.68, 0.34) },
        };
        if large {
            return Self {
                title: kind(26.0, 32.0, true, Ink::Full),
                subtitle: kind(17.0, 23.0, false, Ink::Full),
                headings: [
                    kind(21.0, 27.0, true, Ink::Full),
                    kind(17.5, 23.0, true, Ink::Full),
                    kind(15.0, 20.5, true, Ink::Full),
                ],
                lead: kind(16.0, 25.0, false, Ink::Full),
                body: kind(14.5, 24.0, false, Ink::Full),
                table: kind(14.0, 21.5, false, Ink::Full),
                small: kind(14.0, 21.5, false, Ink::Full),
                footer: kind(14.0, 18.0, false, Ink::Full),
                step: 9.0,
            };
        }
        Self {
            title: kind(20.0, 25.0, true, Ink::Full),
            subtitle: kind(12.5, 17.0, false, Ink::Soft),
            headings: [
                kind(15.0, 20.0, true, Ink::Full),
                kind(12.5, 17.0, true, Ink::Full),
                kind(10.5, 15.5, true, Ink::Full),
            ],
            lead: kind(11.5, 17.0, false, Ink::Full),
            body: kind(10.5, 15.5, false, Ink::Full),
            table: kind(9.5, 13.5, false, Ink::Full),
            small: kind(9.0, 13.0, false, Ink::Soft),
            footer: kind(8.0, 10.5, false, Ink::Soft),
            step: 5.5,
        }
    }
}
