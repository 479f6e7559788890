//! Typed AWS Step Functions workflows, checked at compile time
