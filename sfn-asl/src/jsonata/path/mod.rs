//! What is wrong with paths although each part can be read: literals as steps, clauses in the wrong order, and `%` where
//! there is no parent.
//!
//! This is the second pass of the reference implementation, as far as it refuses anything. It goes over the nodes in the order
//! in which they were made, so that a node's parts come before it.

mod parent;

use super::SyntaxError;
use super::ast::{Expression, Kind, NodeId};

/// Checks a parsed expression.
pub(super) fn check(expression: &Expression<'_>) -> Result<(), SyntaxError> {
    let count = expression.nodes().len();
    let mut checker = Checker {
        terms: Vec::with_capacity(count),
        of_node: Vec::with_capacity(count),
        paths: Vec::with_capacity(count / 2),
        searches: Vec::new(),
        lists: Vec::new(),
        budget: count.saturating_mul(64).saturating_add(4096),
    };
    for node in expression.nodes() {
        let term = checker.node(&node.kind, node.offset)?;
        checker.of_node.push(term);
    }
    let root = checker.of(expression.root());
    match (checker.term(root), checker.seeking(root).first()) {
        (Term { shape: Shape::Parent(slot), .. }, _) => Err(checker.no_parent(slot)),
        (Term { seeking: Some(_), .. }, Some(slot)) => Err(checker.no_parent(*slot)),
        _ => Ok(()),
    }
}

/// What a node has become: an index into `terms`. A path is one term, however many nodes it is made of.
type TermId = usize;
type PathId = usize;
/// A `%` that looks for its parent: an index into `searches`.
type SlotId = usize;
/// A list of such: an index into `lists`. Terms share lists.
type ListId = usize;

#[derive(Clone, Copy)]
enum Shape {
    Path(PathId),
    /// A name or `*` as a step.
    Name,
    String,
    /// A number, `true`, `false` or `null`.
    Literal {
        is_number: bool,
    },
    Parent(SlotId),
    /// A block with its last expression.
    Block(Option<TermId>),
    Sort,
    Other,
}

#[derive(Clone, Copy)]
struct Term {
    shape: Shape,
    offset: usize,
    seeking: Option<ListId>,
    has_group: bool,
    has_filter: bool,
    has_focus: bool,
}

/// A `%` and how many steps up its parent is from the place that has been reached.
#[derive(Clone, Copy)]
struct Search {
    level: i64,
    offset: usize,
}

/// The steps of a path. Most paths are a single name.
#[derive(Default)]
struct Path {
    first: Option<TermId>,
    rest: Vec<TermId>,
    /// How many steps have been looked at.
    checked: usize,
}

impl Path {
    fn len(&self) -> usize {
        usize::from(self.first.is_some()) + self.rest.len()
    }

    fn get(&self, index: usize) -> Option<TermId> {
        match index.checked_sub(1) {
            None => self.first,
            Some(index) => self.rest.get(index).copied(),
        }
    }

    fn last(&self) -> Option<TermId> {
        self.rest.last().copied().or(self.first)
    }
}

struct Checker {
    terms: Vec<Term>,
    of_node: Vec<TermId>,
    paths: Vec<Path>,
    searches: Vec<Search>,
    lists: Vec<Vec<SlotId>>,
    /// How many more steps may be taken in search of parents. A search is as long as the path, so that it must end
    /// somewhere; what is left then is not judged.
    budget: usize,
}

const NO_TERM: Term =
    Term { shape: Shape::Other, offset: 0, seeking: None, has_group: false, has_filter: false, has_focus: false };

impl Checker {
    fn of(&self, node: NodeId) -> TermId {
        self.of_node.get(node.index()).copied().unwrap_or_default()
    }

    fn term(&self, id: TermId) -> Term {
        self.terms.get(id).copied().unwrap_or(NO_TERM)
    }

    fn change(&mut self, id: TermId, change: impl FnOnce(&mut Term)) {
        if let Some(term) = self.terms.get_mut(id) {
            change(term);
        }
    }

    fn push(&mut self, shape: Shape, offset: usize) -> TermId {
        self.terms.push(Term { shape, offset, ..NO_TERM });
        self.terms.len() - 1
    }

    fn push_path(&mut self, step: TermId, offset: usize) -> TermId {
        self.paths.push(Path { first: Some(step), ..Path::default() });
        self.push(Shape::Path(self.paths.len() - 1), offset)
    }

    fn step_at(&self, path: PathId, index: usize) -> Option<TermId> {
        self.paths.get(path)?.get(index)
    }

    fn last_of(&self, path: PathId) -> Option<TermId> {
        self.paths.get(path)?.last()
    }

    fn length(&self, path: PathId) -> usize {
        self.paths.get(path).map_or(0, Path::len)
    }

    fn add_step(&mut self, path: PathId, step: TermId) {
        if let Some(path) = self.paths.get_mut(path) {
            match path.first {
                None => path.first = Some(step),
                Some(_) => path.rest.push(step),
            }
        }
    }

    /// The step to which a clause after `term` belongs: a path's last, else the term itself.
    fn last_step(&self, term: TermId) -> TermId {
        match self.term(term).shape {
            Shape::Path(path) => self.last_of(path).unwrap_or(term),
            _ => term,
        }
    }

    fn node(&mut self, kind: &Kind<'_>, offset: usize) -> Result<TermId, SyntaxError> {
        let parts: &[NodeId] = match kind {
            // S0207
            Kind::Missing => return Err(SyntaxError::new(offset, "the expression ends where a value is needed")),
            Kind::Name(_) => {
                let step = self.push(Shape::Name, offset);
                return Ok(self.push_path(step, offset));
            }
            Kind::Wildcard => return Ok(self.push(Shape::Name, offset)),
            Kind::String(_) => return Ok(self.push(Shape::String, offset)),
            Kind::Number(_) => return Ok(self.push(Shape::Literal { is_number: true }, offset)),
            Kind::Constant(_) => return Ok(self.push(Shape::Literal { is_number: false }, offset)),
            Kind::Parent => {
                self.searches.push(Search { level: 1, offset });
                return Ok(self.push(Shape::Parent(self.searches.len() - 1), offset));
            }
            Kind::Step(lhs, rhs) => return self.step(self.of(*lhs), self.of(*rhs), offset),
            Kind::Filter(lhs, rhs) => return self.filter(self.of(*lhs), self.of(*rhs), offset),
            Kind::Sort(lhs, terms) => {
                let terms: Vec<_> = terms.iter().map(|term| self.of(term.expression)).collect();
                return self.sort(self.of(*lhs), &terms, offset);
            }
            Kind::Group(lhs, _) => {
                let lhs = self.of(*lhs);
                if self.term(lhs).has_group {
                    // S0210
                    return Err(SyntaxError::new(offset, "a step can be grouped only once"));
                }
                self.change(lhs, |term| term.has_group = true);
                return Ok(lhs);
            }
            Kind::Focus(lhs, _) => return self.focus(self.of(*lhs), offset),
            Kind::Index(lhs, _) => return Ok(self.index(self.of(*lhs), offset)),
            Kind::Negate(operand) => {
                let operand_term = self.of(*operand);
                if matches!(self.term(operand_term).shape, Shape::Literal { is_number: true }) {
                    return Ok(operand_term);
                }
                std::slice::from_ref(operand)
            }
            Kind::Binary(_, lhs, rhs) => &[*lhs, *rhs],
            Kind::Bind(_, value) => std::slice::from_ref(value),
            Kind::Array(items) => items,
            Kind::Block(items) => {
                let last = items.last().map(|last| self.of(*last));
                let block = self.push(Shape::Block(last), offset);
                for item in items {
                    self.hand_on(block, self.of(*item));
                }
                return Ok(block);
            }
            Kind::Call { arguments, .. } => arguments,
            Kind::Condition { condition, then, otherwise } => {
                let whole = self.push(Shape::Other, offset);
                for part in [Some(condition), Some(then), otherwise.as_ref()].into_iter().flatten() {
                    self.hand_on(whole, self.of(*part));
                }
                return Ok(whole);
            }
            Kind::Object(pairs) => {
                let object = self.push(Shape::Other, offset);
                for (key, value) in pairs {
                    self.hand_on(object, self.of(*key));
                    self.hand_on(object, self.of(*value));
                }
                return Ok(object);
            }
            // Parents are not looked for outside of these.
            Kind::Variable(_)
            | Kind::Regex(_)
            | Kind::Descendants
            | Kind::Placeholder
            | Kind::Apply(..)
            | Kind::Lambda { .. }
            | Kind::Transform { .. } => &[],
        };
        let whole = self.push(Shape::Other, offset);
        for part in parts {
            self.hand_on(whole, self.of(*part));
        }
        Ok(whole)
    }

    fn step(&mut self, lhs: TermId, rhs: TermId, offset: usize) -> Result<TermId, SyntaxError> {
        let left = self.term(lhs);
        let result = if let Shape::Path(_) = left.shape { lhs } else { self.push_path(lhs, offset) };
        let Shape::Path(path) = self.term(result).shape else { return Ok(result) };
        if let Shape::Parent(slot) = left.shape {
            self.lists.push(vec![slot]);
            let list = self.lists.len() - 1;
            self.change(result, |term| term.seeking = Some(list));
        }
        if let Shape::Path(rest) = self.term(rhs).shape {
            let Path { first, rest, .. } = self.paths.get_mut(rest).map(std::mem::take).unwrap_or_default();
            for step in first.into_iter().chain(rest) {
                self.add_step(path, step);
            }
        } else {
            self.add_step(path, rhs);
        }
        self.check_steps(path)?;
        self.resolve(result, path)?;
        Ok(result)
    }

    /// A string as a step is a name; a number, `true`, `false` or `null` cannot be one.
    fn check_steps(&mut self, path: PathId) -> Result<(), SyntaxError> {
        let Some(path) = self.paths.get_mut(path) else { return Ok(()) };
        let length = path.len();
        let from = std::mem::replace(&mut path.checked, length);
        for index in from..length {
            let Some(term) = path.get(index).and_then(|step| self.terms.get_mut(step)) else { continue };
            match term.shape {
                // S0213
                Shape::Literal { .. } => {
                    let message = "a number, `true`, `false` or `null` cannot be a step of a path; \
                                   a field of that name is written in back-quotes";
                    return Err(SyntaxError::new(term.offset, message));
                }
                Shape::String => term.shape = Shape::Name,
                _ => {}
            }
        }
        Ok(())
    }

    fn filter(&mut self, lhs: TermId, rhs: TermId, offset: usize) -> Result<TermId, SyntaxError> {
        let step = self.last_step(lhs);
        if self.term(step).has_group {
            // S0209
            return Err(SyntaxError::new(offset, "a filter cannot follow a grouping in one step"));
        }
        // A filter that is nothing but `%` is not resolved at all.
        if self.term(rhs).seeking.is_some() {
            for slot in self.seeking(rhs) {
                if self.level(slot) == 1 {
                    self.seek(step, slot)?;
                } else {
                    self.add_level(slot, -1);
                }
            }
            self.hand_on(step, rhs);
        }
        self.change(step, |term| term.has_filter = true);
        Ok(lhs)
    }

    fn sort(&mut self, lhs: TermId, terms: &[TermId], offset: usize) -> Result<TermId, SyntaxError> {
        let result = if let Shape::Path(_) = self.term(lhs).shape { lhs } else { self.push_path(lhs, offset) };
        let step = self.push(Shape::Sort, offset);
        for term in terms {
            self.hand_on(step, *term);
        }
        if let Shape::Path(path) = self.term(result).shape {
            self.add_step(path, step);
            self.resolve(result, path)?;
        }
        Ok(result)
    }

    fn focus(&mut self, lhs: TermId, offset: usize) -> Result<TermId, SyntaxError> {
        let step = self.last_step(lhs);
        let found = self.term(step);
        if found.has_filter {
            // S0215
            return Err(SyntaxError::new(offset, "`@` must stand before the filters of its step"));
        }
        if matches!(found.shape, Shape::Sort) {
            // S0216
            return Err(SyntaxError::new(offset, "`@` must stand before the sorting of its step"));
        }
        self.change(step, |term| term.has_focus = true);
        Ok(lhs)
    }

    fn index(&mut self, lhs: TermId, offset: usize) -> TermId {
        if let Shape::Path(_) = self.term(lhs).shape {
            return lhs;
        }
        self.push_path(lhs, offset)
    }
}
