#![doc = include_str!("../README.md")]

pub mod codes;
pub mod diagnostic;
pub mod json;
pub mod model;
mod order;
pub mod read;
pub mod resource;
pub mod text;
pub mod token;
pub mod validate;
pub mod variable;
mod write;

pub use diagnostic::{Code, Diagnostic, Diagnostics, Location, Severity};
pub use json::{Number, Object, Value};
pub use model::StateMachine;
pub use text::Text;
pub use token::{ResourceHandle, Token};
pub use validate::ValidStateMachine;
