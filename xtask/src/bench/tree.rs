//! A process and all it started.

use std::fs;

/// The numbers of the process and all below it, parents first.
pub fn of(process: u32) -> Vec<u32> {
    let parents: Vec<(u32, u32)> = fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter_map(|number| Some((number, parent(number)?)))
        .collect();
    let mut tree = vec![process];
    let mut at = 0;
    while let Some(&above) = tree.get(at) {
        tree.extend(parents.iter().filter(|(_, parent)| *parent == above).map(|(number, _)| *number));
        at += 1;
    }
    tree
}

/// What the tree holds in memory, in KiB: each shared page divided among those who share it.
pub fn memory(process: u32) -> u64 {
    of(process).into_iter().filter_map(share).sum()
}

fn parent(process: u32) -> Option<u32> {
    let text = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name in brackets may hold spaces; what follows the last bracket does not.
    text.rsplit(')').next()?.split_whitespace().nth(1)?.parse().ok()
}

fn share(process: u32) -> Option<u64> {
    let text = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    line.trim().trim_end_matches("kB").trim().parse().ok()
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    #[test]
    fn a_process_holds_memory_and_comes_first_in_its_tree() {
        let own = std::process::id();
        assert_eq!(super::of(own).first(), Some(&own));
        assert!(super::memory(own) > 0);
    }
}
