//! Findings in the order in which a definition is written.

use std::collections::HashMap;
use std::fmt::Write as _;

use crate::diagnostic::{Diagnostics, Location};
use crate::json::Value;

/// Sorts findings by the position of their locations in `definition`. One whose location is not there (a field that is
/// missing) stands where the nearest place around it begins.
pub(crate) fn sort(diagnostics: &mut Diagnostics, definition: &Value) {
    if diagnostics.len() < 2 {
        return;
    }
    let mut positions: HashMap<String, usize> = HashMap::new();
    for diagnostic in &*diagnostics {
        for place in diagnostic.location.with_ancestors() {
            if !positions.contains_key(place) {
                positions.insert(place.to_owned(), usize::MAX);
            }
        }
    }
    let mut walk = Walk { positions, path: String::new(), next: 0 };
    walk.visit(definition);
    diagnostics.sort_by_key(|diagnostic| walk.position(&diagnostic.location));
}

struct Walk {
    /// The wanted places, each with its position once it has been seen.
    positions: HashMap<String, usize>,
    path: String,
    next: usize,
}

impl Walk {
    fn visit(&mut self, value: &Value) {
        if let Some(position) = self.positions.get_mut(&self.path) {
            *position = (*position).min(self.next);
        } else {
            // Nothing is wanted inside a place that no wanted place is inside of.
            return;
        }
        self.next += 1;
        let length = self.path.len();
        match value {
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    // Writing to a string cannot fail.
                    let _ = write!(self.path, "[{index}]");
                    self.visit(item);
                    self.path.truncate(length);
                }
            }
            Value::Object(object) => {
                for (key, member) in object.iter() {
                    self.path.push('/');
                    self.path.push_str(key);
                    self.visit(member);
                    self.path.truncate(length);
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    fn position(&self, location: &Location) -> usize {
        location
            .with_ancestors()
            .filter_map(|place| self.positions.get(place))
            .filter(|position| **position < usize::MAX)
            .last()
            .copied()
            .unwrap_or(0)
    }
}
