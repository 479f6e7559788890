//! The order in which states are built.

use super::super::flow;
use super::super::syntax::Block;

/// The order in which the states of a block are built: reverse post-order from the first state, then what is unreachable.
pub(in crate::workflow) fn build_order(block: &Block) -> Vec<usize> {
    let following = flow::successors(block);
    let mut post_order = Vec::new();
    let mut seen = vec![false; block.statements.len()];
    let mut stack: Vec<(usize, usize)> = Vec::new();
    let starts = std::iter::once(0).chain(0..block.statements.len());
    let mut orders = Vec::new();
    for start in starts {
        match seen.get_mut(start) {
            Some(seen) if !*seen => *seen = true,
            _ => continue,
        }
        stack.push((start, 0));
        while let Some((at, done)) = stack.pop() {
            match following.get(at).and_then(|following| following.get(done)) {
                Some(&next) => {
                    stack.push((at, done + 1));
                    if let Some(seen) = seen.get_mut(next).filter(|seen| !**seen) {
                        *seen = true;
                        stack.push((next, 0));
                    }
                }
                None => post_order.push(at),
            }
        }
        orders.extend(post_order.drain(..).rev());
    }
    orders
}
