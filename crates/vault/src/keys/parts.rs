//! The recovery secret, split so that some of its parts bring it back and fewer say nothing about it.
//!
//! A part is sixteen words: nine bits that name the set, three for how many parts it takes, four for the part's
//! own number, 128 for its share by Shamir's scheme, and sixteen that check the rest.

use blahaj::{Share, Sharks};
use jirani_base::i18n::Language;
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::wordlist::{near, place, words};
use crate::error::{Error, PartFault, Result};
use crate::keys::key::{fill, hex};

/// Words of one part.
pub const WORDS: usize = 16;

const SECRET: usize = 16;

const BITS: usize = 10;

/// Words that are asked back from a part that is not typed as a whole. Somebody who did not copy the part, or copied
/// another, meets them by chance once in a thousand million times.
const SPOTS: usize = 3;

/// Words of one part, read back from the places that [`Split::places`] gives.
pub struct Spot {
    /// The part's number, from 1.
    pub part: u8,
    /// The words as they were typed, in the order of the places.
    pub words: SecretString,
}

/// One part of a recovery secret.
#[derive(Clone, PartialEq, Eq)]
pub struct Part {
    set: u16,
    needed: u8,
    number: u8,
    share: Zeroizing<[u8; SECRET]>,
}

/// A fresh recovery secret with its parts.
pub struct Split {
    pub(super) secret: SecretString,
    pub(super) needed: u8,
    pub(super) of: u8,
    parts: Vec<Part>,
    /// Where each part is asked for words, in the order of the parts.
    places: Vec<[usize; SPOTS]>,
}

impl Split {
    /// A new secret in `of` parts, of which `needed` bring it back; at most seven of fifteen.
    pub fn new(needed: u8, of: u8) -> Result<Split> {
        if !(2..=7).contains(&needed) || !(needed..=15).contains(&of) {
            return Err(Error::NotAllowed("split"));
        }
        let (mut secret, mut set) = (Zeroizing::new([0; SECRET]), [0; 2]);
        fill(secret.as_mut_slice())?;
        fill(&mut set)?;
        let set = u16::from_le_bytes(set) & 0x1ff;
        let parts = Sharks(needed)
            .dealer(secret.as_slice())
            .take(of.into())
            .filter_map(|share| Part::of(set, needed, &share))
            .collect();
        let places = (0..of).map(|_| places()).collect::<Result<_>>()?;
        Ok(Split { secret: SecretString::from(hex(secret.as_slice())), needed, of, parts, places })
    }

    /// The places of a part, from 1, whose words prove that it is on paper; for each part.
    pub fn places(&self) -> &[[usize; SPOTS]] {
        &self.places
    }

    /// Whether every part is on paper: enough of them were typed as a whole and bring just this secret back, and each of
    /// the others was looked up at its places.
    ///
    /// # Errors
    /// [`Error::Part`] names the part at fault.
    pub fn is_on_paper(&self, whole: &[Part], spots: &[Spot]) -> Result<()> {
        self.comes_back_from(whole)?;
        for (part, places) in self.parts.iter().zip(&self.places).filter(|(part, _)| !whole.contains(part)) {
            let fault = match spots.iter().find(|spot| spot.part == part.number) {
                Some(spot) if part.has_at(places, spot.words.expose_secret()) => continue,
                Some(spot) if !spot.words.expose_secret().trim().is_empty() => PartFault::Spot,
                _ => PartFault::Unread,
            };
            return Err(Error::Part { number: part.number.into(), fault });
        }
        Ok(())
    }

    /// Its parts.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// Whether these parts bring just this secret back: the rehearsal.
    pub fn comes_back_from(&self, parts: &[Part]) -> Result<()> {
        match join(parts)?.expose_secret() == self.secret.expose_secret() {
            true => Ok(()),
            false => Err(Error::Part { number: 0, fault: PartFault::OtherWorkspace }),
        }
    }
}

impl Part {
    fn of(set: u16, needed: u8, share: &Share) -> Option<Part> {
        let bytes = Zeroizing::new(Vec::from(share));
        let (number, share) = bytes.split_first()?;
        Some(Part { set, needed, number: *number, share: Zeroizing::new(share.try_into().ok()?) })
    }

    /// Its number, from 1.
    pub fn number(&self) -> u8 {
        self.number
    }

    /// The part as words.
    pub fn words(&self, language: Language) -> Vec<&'static str> {
        let mut bytes = self.body();
        let sum = check(&bytes);
        bytes.extend(sum);
        let bit = |at: usize| usize::from(bytes[at / 8] >> (7 - at % 8) & 1);
        (0..WORDS)
            .map(|word| (0..BITS).fold(0, |sum, at| sum << 1 | bit(word * BITS + at)))
            .map(|at| words(language)[at])
            .collect()
    }

    /// Whether these words, as somebody typed them in any of the languages, stand at these places.
    fn has_at(&self, places: &[usize], typed: &str) -> bool {
        let typed = typed_words(typed);
        Language::ALL.into_iter().any(|language| {
            let words = self.words(language);
            places.iter().map(|place| words[place - 1]).eq(typed.iter().map(String::as_str))
        })
    }

    /// Reads a part as somebody typed it, in any of the languages: capitals, accents, numbers and marks do not matter.
    pub fn read(text: &str) -> std::result::Result<Part, PartFault> {
        let typed = typed_words(text);
        if typed.len() != WORDS {
            return Err(PartFault::Length { found: typed.len() });
        }
        let known = |language| typed.iter().filter(|word| place(language, word).is_some()).count();
        // The lists share words; the language is the one that knows most of them, and the check decides a tie.
        let mut languages = Language::ALL;
        languages.sort_by_key(|language| std::cmp::Reverse(known(*language)));
        let mut faults = Vec::new();
        for language in languages {
            match decode(&typed, language) {
                Ok(part) => return Ok(part),
                Err(fault) => faults.push(fault),
            }
        }
        Err(faults.swap_remove(0))
    }

    fn body(&self) -> Zeroizing<Vec<u8>> {
        let head = self.set << 7 | u16::from(self.needed) << 4 | u16::from(self.number);
        let mut bytes = Zeroizing::new(Vec::with_capacity(2 + SECRET + 2));
        bytes.extend(head.to_be_bytes());
        bytes.extend(self.share.as_slice());
        bytes
    }
}

/// Different places of a part, in order, drawn by the system's generator.
fn places() -> Result<[usize; SPOTS]> {
    let mut places: Vec<usize> = (1..=WORDS).collect();
    while places.len() > SPOTS {
        let mut byte = [0; 1];
        fill(&mut byte)?;
        // So few of 256 values are left over that the unevenness does not matter for where one looks.
        places.remove(usize::from(byte[0]) % places.len());
    }
    places.try_into().map_err(|_| Error::internal("places"))
}

/// The words of a text without accents, capitals, numbers and marks.
fn typed_words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
        .map(|word| word.chars().map(plain).flat_map(char::to_lowercase).collect())
        .collect()
}

fn decode(typed: &[String], language: Language) -> std::result::Result<Part, PartFault> {
    let mut bytes = Zeroizing::new(vec![0_u8; WORDS * BITS / 8]);
    for (at, word) in typed.iter().enumerate() {
        let value = place(language, word).ok_or_else(|| PartFault::Word {
            place: at + 1,
            found: word.chars().take(20).collect(),
            near: near(language, word),
        })?;
        for bit in (0..BITS).filter(|bit| value >> (BITS - 1 - bit) & 1 == 1) {
            let place = at * BITS + bit;
            bytes[place / 8] |= 1 << (7 - place % 8);
        }
    }
    let (body, sum) = bytes.split_at(2 + SECRET);
    let head = u16::from_be_bytes([body[0], body[1]]);
    let share = <[u8; SECRET]>::try_from(&body[2..]).map_err(|_| PartFault::Check)?;
    let part = Part {
        set: head >> 7,
        needed: (head >> 4 & 7) as u8,
        number: (head & 15) as u8,
        share: Zeroizing::new(share),
    };
    if check(body) != sum || part.needed < 2 || part.number == 0 {
        return Err(PartFault::Check);
    }
    Ok(part)
}

/// Reads each text; a fault names the text, from 1.
pub fn read_all(texts: &[SecretString]) -> Result<Vec<Part>> {
    let read = |(number, text): (usize, &SecretString)| {
        Part::read(text.expose_secret()).map_err(|fault| Error::Part { number, fault })
    };
    (1..).zip(texts).map(read).collect()
}

/// The secret that the parts bring back.
pub(super) fn join(parts: &[Part]) -> Result<SecretString> {
    let fault = |number, fault| Err(Error::Part { number, fault });
    let Some(first) = parts.first() else { return fault(0, PartFault::TooFew { needed: 2 }) };
    for (at, part) in parts.iter().enumerate() {
        if (part.set, part.needed) != (first.set, first.needed) {
            return fault(at + 1, PartFault::OtherSet);
        }
        if parts[..at].iter().any(|earlier| earlier.number == part.number) {
            return fault(at + 1, PartFault::Twice);
        }
    }
    if parts.len() < usize::from(first.needed) {
        return fault(0, PartFault::TooFew { needed: first.needed });
    }
    let shares: Vec<Share> = parts
        .iter()
        .filter_map(|part| {
            let mut bytes = Zeroizing::new(vec![part.number]);
            bytes.extend(part.share.as_slice());
            Share::try_from(bytes.as_slice()).ok()
        })
        .collect();
    let secret = Sharks(first.needed).recover(&shares).map_err(Error::internal)?;
    Ok(SecretString::from(hex(&Zeroizing::new(secret))))
}

fn check(bytes: &[u8]) -> [u8; 2] {
    let digest = Sha256::new().chain_update("jirani recovery part, format 1").chain_update(bytes).finalize();
    [digest[0], digest[1]]
}

/// A letter without its accent, as the lists have it.
fn plain(letter: char) -> char {
    match letter {
        'à' | 'â' | 'ä' | 'À' | 'Â' => 'a',
        'ç' | 'Ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' => 'e',
        'î' | 'ï' | 'Î' => 'i',
        'ô' | 'ö' | 'Ô' => 'o',
        'ù' | 'û' | 'ü' | 'Ù' | 'Û' => 'u',
        other => other,
    }
}
