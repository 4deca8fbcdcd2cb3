//! Secrets made into hashes and compared (a learner's three pictures, the adviser's passphrase, the recovery code), and secrets
//! sealed to come back (an issuer's keys).
//!
//! What a picture code protects: learners of one room from opening each other's page by mistake or for fun. What it does not:
//! 1320 sequences fall in minutes to whoever copies the file. Figures of argon2id, all with one lane: learners 12 MiB and 3
//! passes, advisers 19 MiB and 2 passes (OWASP's least). Pure: random bytes are handed in. May use nothing of the house.

mod sealed;

pub use sealed::{KEY, Key, NONCE, Sealed, WRAP_RANDOM, Wrapped};

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{CustomizedPasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};

/// How dear one hash is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// Memory in KiB.
    pub memory: u32,
    /// Passes over it.
    pub passes: u32,
}

/// The two costs of a kit; tests hand in cheap ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Costs {
    /// Of a learner's picture code.
    pub learner: Cost,
    /// Of the adviser's passphrase and of the recovery code.
    pub adviser: Cost,
}

impl Costs {
    /// What is used on real machines.
    pub const REAL: Self = Self { learner: Cost { memory: 12_288, passes: 3 }, adviser: Cost { memory: 19_456, passes: 2 } };
    /// The least that there is, for tests.
    pub const CHEAP: Self = Self { learner: Cost { memory: 8, passes: 1 }, adviser: Cost { memory: 8, passes: 1 } };
}

/// Length of a salt in bytes.
pub const SALT: usize = 16;

/// The hash of `secret` as a PHC text, which names its own cost; `None` only for costs that cannot be.
pub fn hash(secret: &str, cost: Cost, salt: [u8; SALT]) -> Option<String> {
    let params = Params::new(cost.memory, cost.passes, 1, None).ok()?;
    let hasher = Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone());
    let made = hasher.hash_password_customized(secret.as_bytes(), &salt, None, None, params).ok()?;
    Some(made.to_string())
}

/// The dearest hash that is computed, several times what ours take. A text says itself what it costs and may come from anybody's file:
/// it could ask for all memory, and for hours.
const DEAREST: Cost = Cost { memory: 98_304, passes: 20 };
/// The most that it is computed side by side.
const LANES: u32 = 8;

/// Whether `secret` has that hash. One hash is computed, whatever the answer; a text that is no hash is none's.
pub fn fits(secret: &str, hash: &str) -> bool {
    let Ok(hash) = PasswordHash::new(hash) else { return false };
    let fair = |cost: Params| cost.m_cost() <= DEAREST.memory && cost.t_cost() <= DEAREST.passes && cost.p_cost() <= LANES;
    Params::try_from(&hash).is_ok_and(fair) && Argon2::default().verify_password(secret.as_bytes(), &hash).is_ok()
}

/// How many pictures make a code.
pub const PICTURES: usize = 3;

/// A picture code as it is hashed: the places of three different pictures among the twelve, in order.
pub fn code(pictures: [u8; PICTURES]) -> String {
    pictures.map(|picture| picture.to_string()).join("-")
}

/// Letters and digits that are not taken for one another (Crockford's base 32).
pub const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A recovery code of 80 bits, in four groups.
pub fn recovery(random: [u8; 16]) -> String {
    let signs: Vec<char> = random.iter().map(|byte| char::from(SIGNS[usize::from(byte % 32)])).collect();
    signs.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// A recovery code as it is compared: spaces and dashes do not count, nor capitals; O is 0, I and L are 1.
pub fn recovered(typed: &str) -> String {
    let signs = typed.chars().filter(|c| c.is_alphanumeric()).map(|c| match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        c => c,
    });
    signs.collect()
}

/// For how many seconds the next code is not looked at, after so many wrong ones in a row: none for five, then half a minute,
/// doubling to five minutes. Nobody is ever shut out.
pub const fn wait(failures: u32) -> u64 {
    if failures < 5 {
        return 0;
    }
    let doubled = 30 << if failures > 9 { 4 } else { failures - 5 };
    if doubled > 300 { 300 } else { doubled }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_secret_fits_its_own_hash_alone() {
        let made = hash("3-7-1", Costs::CHEAP.learner, [7; SALT]).unwrap();
        assert!(made.starts_with("$argon2id$v=19$m=8,t=1,p=1$"), "{made}");
        assert!(fits("3-7-1", &made) && !fits("3-1-7", &made) && !fits("3-7-1", "") && !fits("", &made));
        assert_ne!(Some(made), hash("3-7-1", Costs::CHEAP.learner, [8; SALT]));
    }

    #[test]
    fn a_hash_that_says_to_cost_more_than_there_is_fits_nothing() {
        let salt = "AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
        for cost in ["m=4294967295,t=1,p=1", "m=8,t=4294967295,p=1", "m=134217720,t=1,p=16777215"] {
            assert!(!fits("3-7-1", &format!("$argon2id$v=19${cost}${salt}")), "{cost}");
        }
        const { assert!(Costs::REAL.adviser.memory <= DEAREST.memory && Costs::REAL.learner.passes <= DEAREST.passes) };
    }

    #[test]
    fn real_costs_are_those_that_were_decided() {
        let made = hash("x", Costs::REAL.learner, [1; SALT]).unwrap();
        assert!(made.starts_with("$argon2id$v=19$m=12288,t=3,p=1$"), "{made}");
        let made = hash("x", Costs::REAL.adviser, [1; SALT]).unwrap();
        assert!(made.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{made}");
    }

    #[test]
    fn a_recovery_code_is_read_as_people_copy_it() {
        let code = recovery([0, 1, 2, 3, 31, 32, 33, 255, 9, 10, 11, 12, 13, 14, 15, 16]);
        assert_eq!(code, "0123-Z01Z-9ABC-DEFG");
        assert_eq!(recovered(" o1 2 3 - zOlz 9abc-defg"), recovered(&code));
    }

    #[test]
    fn wrong_codes_slow_down_and_never_lock() {
        assert_eq!([0, 4, 5, 6, 7, 8, 9, 50].map(wait), [0, 0, 30, 60, 120, 240, 300, 300]);
    }
}
