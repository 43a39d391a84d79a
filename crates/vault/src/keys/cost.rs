//! What one guess at a passphrase costs, and when to raise it.

use std::time::{Duration, Instant};

use argon2::{Algorithm, Argon2, Params, Version};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::error::{Error, Result};

/// The most memory that this program ever asks for (256 MiB); a file that asks for more was not written by it, and
/// must not exhaust the machine.
const MOST_MEMORY_KIB: u32 = 4 * Cost::FLOOR.memory_kib;
/// The most work that one guess may be, over all salts of a file: four times the highest price that this program sets.
/// What it writes itself is less than twice that price, one salt for each of its three prices.
const MOST_WORK: u64 =
    4 * Cost { memory_kib: MOST_MEMORY_KIB, passes: Cost::FLOOR.passes, lanes: Cost::FLOOR.lanes }.work();
/// A guess should take about so long on the machine that makes the slot.
const AIM: Duration = Duration::from_secs(1);

/// What one guess at a passphrase costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KdfCost {
    /// 64 MiB, three passes, four lanes: never less.
    Floor,
    /// From the floor upward, to about a second on this machine, at most 256 MiB.
    Tuned,
}

/// The parameters of Argon2id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Cost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl Cost {
    pub(super) const FLOOR: Cost = Cost { memory_kib: 64 * 1024, passes: 3, lanes: 4 };

    /// The parameters for a new slot; a trial finds what this machine can do.
    pub(super) fn of(wish: KdfCost) -> Result<Cost> {
        match wish {
            KdfCost::Floor => Ok(Cost::FLOOR),
            KdfCost::Tuned => {
                let begun = Instant::now();
                derive(&SecretString::from("a trial"), &[0; 16], Cost::FLOOR)?;
                Ok(Cost::FLOOR.tuned(begun.elapsed()))
            }
        }
    }

    /// These parameters with as much memory as fits into about a second, given how long they took: one, two or
    /// four times the floor, never less than now.
    pub(super) fn tuned(self, took: Duration) -> Cost {
        let of_floor =
            took.as_millis().max(1) * u128::from(Cost::FLOOR.memory_kib) / u128::from(self.memory_kib.max(1));
        let times = match AIM.as_millis() / of_floor.max(1) {
            0 | 1 => 1,
            2 | 3 => 2,
            _ => 4,
        };
        Cost { memory_kib: self.memory_kib.max(Cost::FLOOR.memory_kib * times), ..self }
    }

    /// Whether a guess costs at least as much as under `other`.
    pub(super) fn covers(self, other: Cost) -> bool {
        self.memory_kib >= other.memory_kib && self.passes >= other.passes
    }

    /// Kibibytes times passes, to which the time of a derivation is in proportion.
    const fn work(self) -> u64 {
        self.memory_kib as u64 * self.passes as u64
    }

    pub(super) fn is_sane(self) -> bool {
        (Cost::FLOOR.memory_kib..=MOST_MEMORY_KIB).contains(&self.memory_kib)
            && self.passes >= 1
            && (1..=64).contains(&self.lanes)
            && self.work() <= MOST_WORK
    }
}

/// Whether one guess that takes all these derivations costs no more than this program lets a file ask for.
pub(super) fn bearable(mut costs: impl Iterator<Item = Cost>) -> bool {
    let sum = costs.try_fold(0_u64, |sum, cost| sum.checked_add(cost.work()));
    sum.is_some_and(|sum| sum <= MOST_WORK)
}

/// The wrapping key of a passphrase.
pub(super) fn derive(passphrase: &SecretString, salt: &[u8], cost: Cost) -> Result<Zeroizing<[u8; 32]>> {
    let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(32)).map_err(Error::internal)?;
    let mut out = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.expose_secret().as_bytes(), salt, out.as_mut_slice())
        .map_err(Error::internal)?;
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_faster_machine_raises_the_price_and_a_slower_one_never_lowers_it() {
        let times = |cost: Cost| cost.memory_kib / Cost::FLOOR.memory_kib;
        let took = Duration::from_millis;
        assert_eq!(times(Cost::FLOOR.tuned(took(900))), 1);
        assert_eq!(times(Cost::FLOOR.tuned(took(400))), 2);
        assert_eq!(times(Cost::FLOOR.tuned(took(150))), 4);
        assert_eq!(times(Cost::FLOOR.tuned(Duration::ZERO)), 4, "never more than 256 MiB");
        let high = Cost::FLOOR.tuned(took(100));
        assert_eq!(high.tuned(took(9000)), high);
        let two = Cost::FLOOR.tuned(took(400));
        assert_eq!(times(two.tuned(took(400))), 4, "128 MiB in 0.4 s: twice as much fits");
        assert!(high.covers(two) && !two.covers(high));
    }
}
