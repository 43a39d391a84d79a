//! The weightings that are plausible beside the catalogue's own: every weight between half and one and a half times.

use std::sync::LazyLock;

use rand_pcg::Pcg64Mcg;
use rand_pcg::rand_core::Rng;

use crate::catalogue::FactorId;

/// Bits of randomness for one weight: 1,024 steps between half and one and a half.
pub(crate) const WEIGHT_BITS: u32 = 10;

/// How many weightings decide which of the leads is named first.
const WEIGHTINGS: usize = 256;

/// The share of draws from which a lead is no longer too close to call.
pub(crate) const FIRM: f64 = 0.7;

/// The factor by which a weight is multiplied, in steps of 1/1024 between 1/2 and 3/2, times 2,048.
pub(crate) const fn multiplier(bits: u64) -> i32 {
    let step = (bits & ((1 << WEIGHT_BITS) - 1)) as i32;
    (1 << WEIGHT_BITS) + 1 + 2 * step
}

/// The plausible weightings that decide between leads: always the same, so that every part of a result agrees.
pub(crate) fn weightings() -> &'static [[i32; FactorId::COUNT]] {
    static ALL: LazyLock<Vec<[i32; FactorId::COUNT]>> = LazyLock::new(|| {
        let mut random = Pcg64Mcg::new(1998);
        (0..WEIGHTINGS).map(|_| std::array::from_fn(|_| multiplier(random.next_u64()))).collect()
    });
    &ALL
}
