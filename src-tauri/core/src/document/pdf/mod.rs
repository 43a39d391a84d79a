//! stub
mod paper;
pub use paper::*;
#[derive(Debug, Clone, Default)]
pub struct Fonts;
impl Fonts { pub fn shipped() -> Self { Fonts } pub fn with_system(self) -> Self { self } }
#[derive(Debug, thiserror::Error)]
#[error("stub")]
pub struct RenderError;
pub struct Missing { pub letter: char, pub count: usize }
pub struct Rendered { pub bytes: Vec<u8>, pub pages: usize, pub missing: Vec<Missing> }
pub fn render(_: &super::Document, _: &Paper, _: &Fonts) -> Result<Rendered, RenderError> { Err(RenderError) }
