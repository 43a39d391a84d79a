//! After locking, the memory of the process holds nothing that was typed: read from outside, on Linux.
#![cfg(target_os = "linux")]

use std::io::{BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use jirani_base::clock::Clock;
use jirani_vault::{KdfCost, unlock};
use serde_json::json;

fn program() -> PathBuf {
    PathBuf::from(env!("CARGO_BIN_EXE_jirani-fault"))
}

/// All that the process has in memory and may be read, one region after the other.
fn regions(child: &Child) -> Vec<Vec<u8>> {
    let maps = std::fs::read_to_string(format!("/proc/{}/maps", child.id())).unwrap();
    let mut memory = std::fs::File::open(format!("/proc/{}/mem", child.id())).unwrap();
    let mut found = Vec::new();
    for line in maps.lines() {
        let mut words = line.split_whitespace();
        let (range, rights) = (words.next().unwrap(), words.next().unwrap());
        if !rights.starts_with("rw") || line.contains("[vvar") {
            continue;
        }
        let (from, to) = range.split_once('-').unwrap();
        let (from, to) = (u64::from_str_radix(from, 16).unwrap(), u64::from_str_radix(to, 16).unwrap());
        let mut bytes = vec![0; (to - from) as usize];
        memory.seek(SeekFrom::Start(from)).unwrap();
        if memory.read_exact(&mut bytes).is_ok() {
            found.push(bytes);
        }
    }
    found
}

fn count(regions: &[Vec<u8>], wanted: &[u8]) -> usize {
    let first = wanted[0];
    let hits = |region: &Vec<u8>| {
        region
            .iter()
            .enumerate()
            .filter(|(at, byte)| **byte == first && region[*at..].starts_with(wanted))
            .count()
    };
    regions.iter().map(hits).sum()
}

#[test]
fn after_locking_no_text_no_passphrase_and_no_key_is_left_in_memory() {
    let folder = tempfile::tempdir().unwrap();
    let texts = [
        ("passphrase", "quiet canary herons cross the wide delta"),
        ("other", "blue canary ladder under eleven mangoes"),
        ("name", "Canaryname Zanzibar"),
        ("sealed", "Canarysealed Unguja"),
        ("long", "Canarylong wants to learn how to keep a cash book, and says so at some length"),
        ("draft", "Canarydraft half a sentence and"),
        ("holder", "Canaryholder of the second key"),
    ];
    let mut child = Command::new(program())
        .arg("hold")
        .arg(folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let asked = json!(texts.iter().copied().collect::<std::collections::BTreeMap<_, _>>());
    writeln!(input, "{asked}").unwrap();
    let mut said = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut said).unwrap();
    assert_eq!(said, "locked\n");

    let memory = regions(&child);
    assert!(memory.iter().map(Vec::len).sum::<usize>() > 100_000, "its memory was read");
    assert!(count(&memory, folder.path().to_str().unwrap().as_bytes()) > 0, "what is no secret is found");
    let key =
        unlock(&folder.path().join("data/workspace"), &texts[0].1.into(), KdfCost::Floor, Clock::System)
            .unwrap()
            .key;
    let hex: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
    let mut left = Vec::new();
    for (name, wanted) in texts
        .iter()
        .map(|(name, text)| (*name, text.as_bytes()))
        .chain([("the key", key.as_slice()), ("the key in hexadecimal", hex.as_bytes())])
    {
        // A piece of it would say nearly as much.
        for part in [wanted, &wanted[4..wanted.len().min(20)]] {
            let times = count(&memory, part);
            if times > 0 {
                left.push(format!("{name}, {} bytes of it: {times} times", part.len()));
            }
        }
    }
    drop(input);
    child.wait().unwrap();
    assert!(left.is_empty(), "still in memory: {left:#?}");
}
