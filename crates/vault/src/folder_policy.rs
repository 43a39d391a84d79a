//! Where a workspace and documents may live: not in a folder that a service copies away or a network holds.
//!
//! A folder is told by its name and those above it, by what services leave in their folders, and by what the system says
//! about the disk. Links are followed; on Windows that also shows the network behind a drive's letter. Not seen: a network
//! share on macOS (`/Volumes/…`), and iCloud's or another service's copy of the system's own Documents folder where it has no
//! name of its own; only calls of each system would tell.

use std::path::{Component, Path, PathBuf, Prefix};

use crate::error::{Error, Result};

/// What stands for a service without a name, in the message `error-unsafe-folder`.
const NETWORK: &str = "network";
const CLOUD: &str = "cloud";

/// How a folder's name tells a service.
#[derive(Clone, Copy)]
enum Named {
    /// Anywhere, alone or with an account or a number after it: `OneDrive - Group`, `Dropbox (Group)`, `Nextcloud2`.
    Any,
    /// Directly in a person's home, and only as it stands: elsewhere these are words that people use themselves.
    Home,
    /// The folder inside it belongs to a service: `Library/CloudStorage`.
    In(&'static str),
}

/// Names by which services are recognised, in lower case and in the languages in which they are given.
const NAMES: &[(&str, Named, &str)] = &[
    ("onedrive", Named::Any, "OneDrive"),
    ("skydrive", Named::Any, "OneDrive"),
    ("dropbox", Named::Any, "Dropbox"),
    ("google drive", Named::Any, "Google Drive"),
    ("googledrive", Named::Any, "Google Drive"),
    ("my drive", Named::Any, "Google Drive"),
    ("mon drive", Named::Any, "Google Drive"),
    ("mi unidad", Named::Any, "Google Drive"),
    ("meine ablage", Named::Any, "Google Drive"),
    ("meu drive", Named::Any, "Google Drive"),
    ("o meu disco", Named::Any, "Google Drive"),
    ("il mio drive", Named::Any, "Google Drive"),
    ("mijn drive", Named::Any, "Google Drive"),
    ("drive saya", Named::Any, "Google Drive"),
    ("мой диск", Named::Any, "Google Drive"),
    ("drive'ım", Named::Any, "Google Drive"),
    ("shared drives", Named::Any, "Google Drive"),
    ("drive partagés", Named::Any, "Google Drive"),
    ("unidades compartidas", Named::Any, "Google Drive"),
    ("drives compartilhados", Named::Any, "Google Drive"),
    ("mobile documents", Named::Any, "iCloud Drive"),
    ("icloud", Named::Any, "iCloud Drive"),
    ("iclouddrive", Named::Any, "iCloud Drive"),
    ("cloudstorage", Named::In("library"), CLOUD),
    ("box", Named::Home, "Box"),
    ("box sync", Named::Any, "Box"),
    ("box-box", Named::Any, "Box"),
    ("mega", Named::Home, "MEGA"),
    ("mega sync", Named::Any, "MEGA"),
    ("megasync", Named::Any, "MEGA"),
    ("proton drive", Named::Any, "Proton Drive"),
    ("protondrive", Named::Any, "Proton Drive"),
    ("sync", Named::Home, "Sync"),
    ("yandex.disk", Named::Any, "Yandex Disk"),
    ("yandexdisk", Named::Any, "Yandex Disk"),
    ("яндекс.диск", Named::Any, "Yandex Disk"),
    ("nextcloud", Named::Any, "Nextcloud"),
    ("owncloud", Named::Any, "ownCloud"),
    ("pcloud", Named::Any, "pCloud"),
    ("pclouddrive", Named::Any, "pCloud"),
    ("tresorit", Named::Any, "Tresorit"),
    ("tresors", Named::Home, "Tresorit"),
    ("seafile", Named::Any, "Seafile"),
    ("seadrive", Named::Any, "Seafile"),
    ("spideroak", Named::Any, "SpiderOak"),
    ("jottacloud", Named::Any, "Jottacloud"),
    ("koofr", Named::Any, "Koofr"),
    ("amazon drive", Named::Any, "Amazon Drive"),
    ("amazon photos", Named::Any, "Amazon Drive"),
    ("gvfs", Named::Any, NETWORK),
    (".gvfs", Named::Any, NETWORK),
];

/// What a service leaves in the folder that it copies: a name, or the beginning and the end of one, and whether it is a
/// folder, where that matters because the service's own program has the other kind in a home.
const MARKS: &[(&str, &str, Option<bool>, &str)] = &[
    (".dropbox", "", Some(false), "Dropbox"),
    (".dropbox.cache", "", Some(true), "Dropbox"),
    (".stfolder", "", None, "Syncthing"),
    (".sync_", ".db", Some(false), "Nextcloud"),
    ("._sync_", ".db", Some(false), "Nextcloud"),
    (".owncloudsync.log", "", Some(false), "Nextcloud"),
    (".nextcloudsync.log", "", Some(false), "Nextcloud"),
    (".tmp.drivedownload", "", Some(true), "Google Drive"),
    (".tmp.driveupload", "", Some(true), "Google Drive"),
    (".849c9593-d756-4e56-8d6e-42412f2a707b", "", Some(false), "OneDrive"),
    (".megaignore", "", Some(false), "MEGA"),
];
/// Entries of one folder that are looked at for marks; a service's folder has them, hidden, among a few others.
const MOST_ENTRIES: usize = 5000;

/// File systems that are a network's, as Linux names them.
const NETWORKS: &[&str] = &[
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "afs",
    "ceph",
    "davfs",
    "glusterfs",
    "fuse.sshfs",
    "fuse.rclone",
    "fuse.gvfsd-fuse",
    "fuse.davfs",
    "fuse.davfs2",
    "fuse.s3fs",
    "fuse.glusterfs",
    "fuse.google-drive-ocamlfuse",
    "fuse.onedriver",
    "fuse.mega",
    "fuse.mega-fuse",
    "fuse.pcloud",
    "fuse.pCloud.fs",
    "fuse.seadrive",
    "fuse.dropbox",
];

/// Refuses folders that are kept in step with a cloud service or lie on a network drive: a copy would leave the
/// machine, and a database that is copied while open is damaged.
///
/// # Errors
/// [`Error::UnsafeFolder`] with the service's name, or `network`, or `cloud` where the name is not known.
pub fn check_folder(folder: &Path) -> Result<()> {
    let real = resolved(folder);
    let service = by_name(folder)
        .or_else(|| by_name(&real))
        .or_else(|| real.ancestors().filter(|above| above.is_dir()).find_map(by_mark))
        .or_else(|| {
            let mounts = std::fs::read_to_string("/proc/self/mountinfo").ok()?;
            on_network(&mounts, &real).then_some(NETWORK)
        });
    match service {
        Some(service) => Err(Error::UnsafeFolder { path: folder.to_owned(), service }),
        None => Ok(()),
    }
}

/// The path with its links followed, as far as it is there.
fn resolved(folder: &Path) -> PathBuf {
    let whole = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    for above in whole.ancestors() {
        if let (Ok(real), Ok(rest)) = (above.canonicalize(), whole.strip_prefix(above)) {
            return if rest.as_os_str().is_empty() { real } else { real.join(rest) };
        }
    }
    whole
}

fn by_name(folder: &Path) -> Option<&'static str> {
    let mut above: Vec<String> = Vec::new();
    for component in folder.components() {
        match component {
            Component::Prefix(prefix)
                if matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..)) =>
            {
                return Some(NETWORK);
            }
            Component::Normal(name) => {
                let name = name.to_string_lossy().to_lowercase();
                if let Some((.., service)) =
                    NAMES.iter().find(|(mark, how, _)| tells(&name, mark, *how, &above))
                {
                    return Some(service);
                }
                above.push(name);
            }
            _ => {}
        }
    }
    None
}

fn tells(name: &str, mark: &str, how: Named, above: &[String]) -> bool {
    let home = matches!(above, [homes, _] if ["home", "users"].contains(&homes.as_str()))
        || matches!(above, [root] if root == "root");
    match how {
        Named::Any => name.strip_prefix(mark).is_some_and(|rest| {
            rest.is_empty() || rest.starts_with(|c: char| " -(~@_".contains(c) || c.is_ascii_digit())
        }),
        Named::Home => name == mark && home,
        Named::In(folder) => name == mark && above.last().is_some_and(|last| last == folder),
    }
}

fn by_mark(folder: &Path) -> Option<&'static str> {
    let entries = std::fs::read_dir(folder).ok()?;
    entries.take(MOST_ENTRIES).filter_map(std::result::Result::ok).find_map(|entry| {
        let name = entry.file_name().to_string_lossy().to_lowercase();
        if !name.starts_with('.') {
            return None;
        }
        let (.., service) = MARKS.iter().find(|(begin, end, folder, _)| {
            let fits = match *end {
                "" => name == *begin,
                end => name.len() > begin.len() + end.len() && name.starts_with(begin) && name.ends_with(end),
            };
            fits && folder.is_none_or(|folder| entry.file_type().is_ok_and(|kind| kind.is_dir() == folder))
        })?;
        Some(*service)
    })
}

/// Whether the disk on which a folder lies is a network's, by the system's table of disks (`mountinfo` of proc(5)): the
/// longest place above the folder counts, the last one of equals.
fn on_network(mounts: &str, folder: &Path) -> bool {
    let mut nearest: (usize, bool) = (0, false);
    for line in mounts.lines() {
        let Some((before, after)) = line.split_once(" - ") else { continue };
        let (Some(place), Some(kind)) = (before.split(' ').nth(4), after.split(' ').next()) else { continue };
        // A space in a name stands as its octal number.
        let place = place.replace("\\040", " ");
        if folder.starts_with(&place) && place.len() >= nearest.0 {
            nearest = (place.len(), NETWORKS.contains(&kind));
        }
    }
    nearest.1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_disk_above_a_folder_says_whether_it_is_a_networks() {
        let mounts = "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n\
                      40 22 0:40 / /mnt/office\\040share rw - cifs //server/share rw\n\
                      41 40 8:17 / /mnt/office\\040share/stick rw - vfat /dev/sdb1 rw\n\
                      42 22 0:41 / /home/a/remote rw master:1 - fuse.sshfs host: rw\n\
                      43 22 8:33 / /media/a/STICK rw - fuseblk /dev/sdc1 rw\n";
        for (folder, expected) in [
            ("/home/a/work", false),
            ("/mnt/office share/work", true),
            ("/mnt/office share", true),
            ("/mnt/office", false),
            ("/mnt/office share/stick/work", false),
            ("/home/a/remote/work", true),
            ("/home/a/remotely", false),
            ("/media/a/STICK/work", false),
        ] {
            assert_eq!(on_network(mounts, Path::new(folder)), expected, "{folder}");
        }
        assert!(!on_network("rubbish\n - \n", Path::new("/")));
    }
}
