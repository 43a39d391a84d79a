//! A heading under which nothing is printed says nothing: it goes, whatever report made it and for whatever audience.

use super::{Block, Document};

impl Document {
    /// The document without headings that nothing follows, and without blocks that have nothing in them.
    #[must_use]
    pub fn pruned(mut self) -> Self {
        self.blocks = pruned(self.blocks);
        self
    }

    /// Whether it has anything to read beside its title.
    pub fn says_something(&self) -> bool {
        self.blocks.iter().any(|block| !matches!(block, Block::Title(_) | Block::PageBreak))
    }
}

fn pruned(blocks: Vec<Block>) -> Vec<Block> {
    let mut kept: Vec<Block> = Vec::new();
    // Whether something to read follows before the next heading, and the level of that heading.
    let (mut followed, mut next) = (false, None);
    for block in blocks.into_iter().rev() {
        match block {
            Block::Heading(level, words) => {
                let heads = followed || next.is_some_and(|next| next > level);
                if heads {
                    kept.push(Block::Heading(level, words));
                    (followed, next) = (false, Some(level));
                }
            }
            Block::PageBreak if matches!(kept.last(), None | Some(Block::PageBreak)) => {}
            Block::PageBreak => kept.push(Block::PageBreak),
            block if is_empty(&block) => {}
            block => {
                kept.push(block);
                followed = true;
            }
        }
    }
    kept.reverse();
    kept
}

fn is_empty(block: &Block) -> bool {
    match block {
        Block::List(list) => list.items.is_empty(),
        Block::Fields(fields) => fields.items.is_empty(),
        Block::Checklist(items) => items.is_empty(),
        Block::Scales(scales) => scales.is_empty(),
        Block::Signatures(signatures) => signatures.is_empty(),
        Block::Sources(sources) => sources.is_empty(),
        Block::Together(blocks) => blocks.iter().all(is_empty),
        Block::Title(_)
        | Block::Heading(..)
        | Block::Paragraph(_)
        | Block::Table(_)
        | Block::Lines(_)
        | Block::Chart(_)
        | Block::Callout(_)
        | Block::PageBreak => false,
    }
}
