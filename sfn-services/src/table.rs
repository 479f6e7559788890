//! Tables of text: one line for each row, the key up to the first tab, sorted by the bytes of the keys.
//!
//! Nothing is decoded up front: a row is found by halving the text, which reads some twenty lines of 18,000.

use std::cmp::Ordering;

/// A sorted table.
#[derive(Clone, Copy)]
pub(crate) struct Table(&'static str);

impl Table {
    pub(crate) const fn new(text: &'static str) -> Self {
        Self(text)
    }

    /// What follows the key in its row.
    pub(crate) fn find(self, key: &str) -> Option<&'static str> {
        self.row(key).map(|(_, rest)| rest)
    }

    /// The key as the table holds it, and what follows it.
    pub(crate) fn row(self, key: &str) -> Option<(&'static str, &'static str)> {
        let (start, _) = self.lower_bound(key);
        self.rows_from(start).next().filter(|(found, _)| *found == key)
    }

    /// All rows whose keys begin with `prefix`, in their order.
    pub(crate) fn rows_with(self, prefix: &str) -> impl Iterator<Item = (&'static str, &'static str)> + use<> {
        let (start, _) = self.lower_bound(prefix);
        let prefix = prefix.to_owned();
        self.rows_from(start).take_while(move |(key, _)| key.starts_with(&prefix))
    }

    /// All rows.
    pub(crate) fn rows(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.rows_from(0)
    }

    fn rows_from(self, start: usize) -> impl Iterator<Item = (&'static str, &'static str)> + use<> {
        self.0.get(start..).unwrap_or_default().lines().map(|line| line.split_once('\t').unwrap_or((line, "")))
    }

    /// Where the first row begins whose key is not less than `key`, and how many lines were looked at to find it.
    fn lower_bound(self, key: &str) -> (usize, usize) {
        let (mut low, mut high, mut probes) = (0, self.0.len(), 0);
        while low < high {
            probes += 1;
            let middle = low.midpoint(high);
            let start = self.0.get(low..middle).and_then(|text| text.rfind('\n')).map_or(low, |at| low + at + 1);
            let rest = self.0.get(start..).unwrap_or_default();
            let line = rest.split('\n').next().unwrap_or_default();
            let found = line.split('\t').next().unwrap_or_default();
            if found.as_bytes().cmp(key.as_bytes()) == Ordering::Less {
                low = start + line.len() + 1;
            } else {
                high = start;
            }
        }
        (low, probes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data;

    const SMALL: Table = Table::new("a\t1\na:b\t2\nab\nb\t3\t4\n");

    #[test]
    fn rows_are_found() {
        assert_eq!(SMALL.find("a"), Some("1"));
        assert_eq!(SMALL.find("a:b"), Some("2"));
        assert_eq!(SMALL.find("ab"), Some(""));
        assert_eq!(SMALL.find("b"), Some("3\t4"));
        for absent in ["", "A", "a:", "a:a", "a:c", "aa", "abc", "c", "b\t3"] {
            assert_eq!(SMALL.find(absent), None, "{absent}");
        }
        assert_eq!(SMALL.rows_with("a").count(), 3);
        assert_eq!(SMALL.rows_with("a:").collect::<Vec<_>>(), [("a:b", "2")]);
        assert_eq!(Table::new("").find("a"), None);
    }

    /// Every table is sorted and plain, every row is found, and with few looks at lines.
    #[test]
    fn every_row_is_found_by_halving() {
        for (name, table) in data::ALL {
            let text = table.0;
            assert!(text.is_ascii() && text.ends_with('\n') && !text.contains('\r'), "{name}");
            let keys: Vec<_> = table.rows().map(|(key, _)| key).collect();
            assert!(keys.is_sorted_by(|left, right| left.as_bytes() < right.as_bytes()), "{name}");
            let limit = usize::try_from(text.len().ilog2()).unwrap() + 2;
            for (key, rest) in table.rows() {
                assert_eq!(table.row(key), Some((key, rest)), "{name}");
                assert!(table.lower_bound(key).1 <= limit, "{name}: {key}");
            }
        }
    }
}
