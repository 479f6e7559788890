//! What the ends of a branch or of the body of a map give.

use syn::Expr;

use super::super::list;
use super::super::syntax::{Action, Block, Statement, Success};

/// The range in which the whole numbers lie that are written at the ends of a block.
pub(super) fn range(block: &Block) -> Option<&'static str> {
    let mut numbers = Vec::new();
    for output in block.statements.iter().filter_map(output).filter(|output| list::integer(output).is_some()) {
        list::integers(output, &mut numbers);
    }
    list::range_of(&numbers)
}

/// How much the output of a state says of the type of all: a number literal less than any other value, and of whole numbers
/// the one that is furthest from 0 most.
pub(super) fn weight(statement: &Statement) -> (u8, u128) {
    const OF_NUMBERS: u8 = 2;
    let Some(output) = output(statement) else { return (0, 0) };
    let mut numbers = Vec::new();
    list::integers(output, &mut numbers);
    let distance = numbers.into_iter().map(i128::unsigned_abs).max().unwrap_or(0);
    match list::weight(output) {
        number @ ..=OF_NUMBERS => (number, distance),
        _ => (OF_NUMBERS + 1, 0),
    }
}

fn output(statement: &Statement) -> Option<&Expr> {
    match (&statement.action, &statement.success) {
        (Action::Succeed(output), _) => output.as_ref(),
        (_, Success::Return(output, _)) => Some(output),
        _ => None,
    }
}
