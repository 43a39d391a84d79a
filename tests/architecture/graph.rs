//! Who imports whom inside a crate. A name that a module only hands on counts as taken from where it is defined.

use std::collections::{BTreeMap, BTreeSet};

use crate::source::{Crate, File};

/// How often a name may be handed on.
const DEEPEST: usize = 8;

/// Files, and for each pair the names that the first takes from the second.
pub struct Graph {
    names: Vec<String>,
    edges: BTreeMap<(usize, usize), BTreeSet<String>>,
}

impl Graph {
    /// The imports between the files of a crate.
    pub fn of(read: &Crate) -> Graph {
        let modules: BTreeMap<&[String], usize> =
            read.files.iter().enumerate().map(|(at, file)| (file.module.as_slice(), at)).collect();
        let place = Place { read, modules };
        let mut edges: BTreeMap<(usize, usize), BTreeSet<String>> = BTreeMap::new();
        for (from, file) in read.files.iter().enumerate() {
            let bound = file.bound();
            let imports =
                file.imports.iter().filter(|import| !import.public).map(|import| import.path.clone());
            let paths = file.paths.iter().map(|path| match bound.get(path[0].as_str()) {
                Some(start) => start.iter().chain(&path[1..]).cloned().collect(),
                None => path.clone(),
            });
            for path in imports.chain(paths) {
                if let Some((to, name)) = place.definer(file, &path)
                    && to != from
                {
                    edges.entry((from, to)).or_default().insert(name);
                }
            }
        }
        Graph { names: read.files.iter().map(|file| file.path.clone()).collect(), edges }
    }

    /// Every import between these files, in words.
    pub fn edges_within(&self, files: &[usize]) -> Vec<String> {
        let inside = |((from, to), _): &(&(usize, usize), _)| files.contains(from) && files.contains(to);
        self.edges
            .iter()
            .filter(inside)
            .map(|((from, to), taken)| {
                let taken: Vec<&str> = taken.iter().map(String::as_str).collect();
                format!("{} imports {}: {}", self.names[*from], self.names[*to], taken.join(", "))
            })
            .collect()
    }

    fn next(&self, from: usize) -> impl Iterator<Item = usize> {
        self.edges.range((from, 0)..(from + 1, 0)).map(|((_, to), _)| *to)
    }

    fn reached(&self, from: usize) -> BTreeSet<usize> {
        let (mut reached, mut open) = (BTreeSet::new(), vec![from]);
        while let Some(at) = open.pop() {
            for to in self.next(at) {
                if reached.insert(to) {
                    open.push(to);
                }
            }
        }
        reached
    }
}

/// Files that reach each other, group by group.
pub fn circles(graph: &Graph) -> Vec<Vec<usize>> {
    let reached: Vec<BTreeSet<usize>> = (0..graph.names.len()).map(|file| graph.reached(file)).collect();
    let mut circles: Vec<Vec<usize>> = Vec::new();
    for file in 0..graph.names.len() {
        if !reached[file].contains(&file) || circles.iter().any(|circle| circle.contains(&file)) {
            continue;
        }
        circles.push(reached[file].iter().copied().filter(|other| reached[*other].contains(&file)).collect());
    }
    circles
}

/// A crate in which names are looked up.
struct Place<'a> {
    read: &'a Crate,
    modules: BTreeMap<&'a [String], usize>,
}

impl Place<'_> {
    /// The file that defines what a path in `file` names, and the name; none for what is not of this crate.
    fn definer(&self, file: &File, path: &[String]) -> Option<(usize, String)> {
        let mut path = self.absolute(file, path)?;
        for _ in 0..DEEPEST {
            let (module, rest) = self.module(&path)?;
            let Some(name) = rest.first() else { return Some((module, path.last()?.clone())) };
            let handing = &self.read.files[module];
            // Of two things of one name, such as a module and a function, the one that is handed on here.
            match handing.bound().get(name.as_str()) {
                Some(target) => {
                    let mut target = self.absolute(handing, target)?;
                    target.extend_from_slice(&rest[1..]);
                    path = target;
                }
                None => return Some((module, name.clone())),
            }
        }
        None
    }

    /// The path from the root of the crate; none for another crate, or for a name of the file itself.
    fn absolute(&self, file: &File, path: &[String]) -> Option<Vec<String>> {
        let (first, rest) = path.split_first()?;
        match first.as_str() {
            "crate" => Some(rest.to_vec()),
            "self" => Some(file.module.iter().chain(rest).cloned().collect()),
            "super" => {
                let mut above = file.module.clone();
                above.pop()?;
                let mut rest = rest;
                while let Some(("super", more)) =
                    rest.split_first().map(|(first, more)| (first.as_str(), more))
                {
                    above.pop()?;
                    rest = more;
                }
                Some(above.iter().chain(rest).cloned().collect())
            }
            _ => {
                let child: Vec<String> = file.module.iter().chain([first]).cloned().collect();
                self.modules
                    .contains_key(child.as_slice())
                    .then(|| child.iter().chain(rest).cloned().collect())
            }
        }
    }

    /// The innermost file of a path, and what of the path it does not take.
    fn module<'b>(&self, path: &'b [String]) -> Option<(usize, &'b [String])> {
        (0..=path.len()).rev().find_map(|length| {
            let (module, rest) = path.split_at(length);
            self.modules.get(module).map(|file| (*file, rest))
        })
    }
}
