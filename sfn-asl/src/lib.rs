#![doc = include_str!("../README.md")]

pub mod codes;
pub mod counter;
pub mod diagnostic;
pub mod intrinsic;
pub mod json;
pub mod jsonata;
pub mod jsonpath;
pub mod model;
mod order;
mod position;
pub mod read;
pub mod resource;
pub mod services;
pub mod text;
pub mod token;
pub mod validate;
pub mod variable;
mod write;
pub mod yaml;

pub use diagnostic::{Code, Diagnostic, Diagnostics, Location, Severity};
pub use json::{Number, Object, Value};
pub use model::StateMachine;
pub use text::Text;
pub use token::{ResourceHandle, Token};
pub use validate::ValidStateMachine;
