//! The functions that an expression can call.
//!
//! Sources: docs.jsonata.org, "Functions" (2.0); AWS Step Functions Developer Guide, "Transforming data with JSONata",
//! "JSONata functions provided by Step Functions" (`$eval` is not supported; `$random` takes a seed).

/// How many arguments a function takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arity {
    /// The fewest. An argument that the context value can stand in for does not count.
    pub least: usize,
    /// The most; `None` if there is no end.
    pub most: Option<usize>,
}

const fn takes(least: usize, most: usize) -> Arity {
    Arity { least, most: Some(most) }
}

/// Every function, by name.
const FUNCTIONS: &[(&str, Arity)] = &[
    ("abs", takes(0, 1)),
    ("append", takes(2, 2)),
    ("assert", takes(1, 2)),
    ("average", takes(1, 1)),
    ("base64decode", takes(0, 1)),
    ("base64encode", takes(0, 1)),
    ("boolean", takes(0, 1)),
    ("ceil", takes(0, 1)),
    ("clone", takes(0, 1)),
    ("contains", takes(1, 2)),
    ("count", takes(1, 1)),
    ("decodeUrl", takes(0, 1)),
    ("decodeUrlComponent", takes(0, 1)),
    ("distinct", takes(1, 1)),
    ("each", takes(1, 2)),
    ("encodeUrl", takes(0, 1)),
    ("encodeUrlComponent", takes(0, 1)),
    ("error", takes(0, 1)),
    ("eval", takes(1, 2)),
    ("exists", takes(1, 1)),
    ("filter", takes(2, 2)),
    ("floor", takes(0, 1)),
    ("formatBase", takes(0, 2)),
    ("formatInteger", takes(1, 2)),
    ("formatNumber", takes(1, 3)),
    ("fromMillis", takes(0, 3)),
    // Step Functions' own. Whether its algorithm has a default is not written down.
    ("hash", takes(1, 2)),
    ("join", takes(1, 2)),
    ("keys", takes(0, 1)),
    ("length", takes(0, 1)),
    ("lookup", takes(1, 2)),
    ("lowercase", takes(0, 1)),
    ("map", takes(2, 2)),
    ("match", takes(1, 3)),
    ("max", takes(1, 1)),
    ("merge", takes(1, 1)),
    ("millis", takes(0, 0)),
    ("min", takes(1, 1)),
    ("not", takes(0, 1)),
    ("now", takes(0, 2)),
    ("number", takes(0, 1)),
    ("pad", takes(1, 3)),
    // Step Functions' own.
    ("parse", takes(1, 1)),
    ("parseInteger", takes(1, 2)),
    // Step Functions' own.
    ("partition", takes(2, 2)),
    ("power", takes(1, 2)),
    // Step Functions' own takes a seed.
    ("random", takes(0, 1)),
    // Step Functions' own. Whether the step has a default is not written down.
    ("range", takes(2, 3)),
    ("reduce", takes(2, 3)),
    ("replace", takes(2, 4)),
    ("reverse", takes(1, 1)),
    ("round", takes(0, 2)),
    ("shuffle", takes(1, 1)),
    ("sift", takes(0, 2)),
    ("single", takes(1, 2)),
    ("sort", takes(1, 2)),
    ("split", takes(1, 3)),
    ("spread", takes(0, 1)),
    ("sqrt", takes(0, 1)),
    ("string", takes(0, 2)),
    ("substring", takes(1, 3)),
    ("substringAfter", takes(1, 2)),
    ("substringBefore", takes(1, 2)),
    ("sum", takes(1, 1)),
    ("toMillis", takes(0, 2)),
    ("trim", takes(0, 1)),
    ("type", takes(1, 1)),
    ("uppercase", takes(0, 1)),
    // Step Functions' own.
    ("uuid", takes(0, 0)),
    ("zip", Arity { least: 1, most: None }),
];

/// Whether there is a function of that name (without the `$`): one of JSONata 2.0.6 or one that Step Functions adds.
pub fn is_function(name: &str) -> bool {
    arity(name).is_some()
}

/// How many arguments the function of that name takes; `None` if there is none.
pub fn arity(name: &str) -> Option<Arity> {
    let index = FUNCTIONS.binary_search_by(|(known, _)| (*known).cmp(name)).ok()?;
    FUNCTIONS.get(index).map(|(_, arity)| *arity)
}

/// The names of all functions.
pub fn function_names() -> impl Iterator<Item = &'static str> {
    FUNCTIONS.iter().map(|(name, _)| *name)
}

#[cfg(test)]
mod tests {
    use super::FUNCTIONS;

    #[test]
    fn sorted() {
        assert!(FUNCTIONS.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert_eq!(FUNCTIONS.len(), 70);
    }
}
