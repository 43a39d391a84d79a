//! How far long work is.

use std::ops::ControlFlow;

/// Is told how far long work is, and of how many steps, and may stop it.
pub type Progress<'a> = &'a mut dyn FnMut(usize, usize) -> ControlFlow<()>;
