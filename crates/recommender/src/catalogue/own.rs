//! Approaches of a workspace's own: each begins as a copy of a published one, and is then changed row by row.
//!
//! A copy brings everything that the recommender asks of an approach, and above all the rules that guard people.

use super::{ApproachId, ApproachSet, Catalogue, FactorId, Matrix};

/// How many approaches come with the program.
pub(super) const PUBLISHED: usize = ApproachId::COUNT - ApproachId::OWN.len();

impl ApproachId {
    /// The places for approaches of a workspace's own.
    pub const OWN: [Self; 3] = [Self::OwnFirst, Self::OwnSecond, Self::OwnThird];
    /// The fourteen that come with the program, in the order of the catalogue.
    pub const PUBLISHED: &'static [Self] = Self::ALL.split_at(PUBLISHED).0;

    /// Whether it is a place for an approach of a workspace's own.
    #[must_use]
    pub const fn is_own(self) -> bool {
        self.index() >= PUBLISHED
    }
}

/// Makes room for own approaches behind the published ones; until one is defined its place repeats the first.
pub(super) fn with_places<T: Clone>(published: &[T; PUBLISHED]) -> [T; ApproachId::COUNT] {
    std::array::from_fn(|place| published.get(place).unwrap_or(&published[0]).clone())
}

impl Catalogue {
    /// The approaches there are: the fourteen, and those of the workspace's own.
    #[must_use]
    pub const fn present(&self) -> ApproachSet {
        self.present
    }

    /// The places at which another own approach can be defined.
    pub fn free_places(&self) -> impl Iterator<Item = ApproachId> {
        ApproachId::OWN.into_iter().filter(|place| !self.present.contains(*place))
    }

    /// Defines an own approach as a copy of another.
    pub(super) fn add_own(&mut self, place: ApproachId, like: ApproachId) {
        let mut approach = self.approaches[like.index()].clone();
        approach.id = place;
        self.approaches[place.index()] = approach;
        let mut cost = self.costs[like.index()].clone();
        cost.approach = place;
        self.costs[place.index()] = cost;
        self.means.of[place.index()] = self.means.of[like.index()].clone();
        let mut path = self.paths[like.index()].clone();
        path.lead = place;
        for step in path.phases.iter_mut().flatten().filter(|step| step.approach == like) {
            step.approach = place;
        }
        self.paths[place.index()] = path;
        for factor in FactorId::ALL {
            let row = self.cells.row(*factor, like).to_vec();
            self.cells.set(*factor, place, &row);
        }
        for rule in &mut self.rules {
            for set in std::iter::once(&mut rule.approaches).chain(&mut rule.only_if) {
                if set.contains(like) {
                    set.insert(place);
                }
            }
        }
        if self.blend_when.leads.contains(&like) {
            self.blend_when.leads.push(place);
        }
        self.present.insert(place);
        self.derive();
    }

    /// Works out what follows from the values: the matrix of the arithmetic, what each combination of means
    /// leaves out and the order of exposure.
    pub(super) fn derive(&mut self) {
        self.matrix = Matrix::new(&self.factors, &self.cells, self.present);
        self.means.derive(self.present);
        self.by_exposure = self.present.iter().collect();
        self.by_exposure.sort_by_key(|id| self.approaches[id.index()].exposure);
    }
}
