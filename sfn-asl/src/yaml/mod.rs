//! YAML: definitions are read from it with the feature `yaml`, and written in it always.
//!
//! It is read by the core schema of YAML 1.2.2 (section 10.3), in which `yes` and `2012-10-17` are strings. What JSON
//! cannot say is refused: keys that are no strings, infinities, several documents. Anchors and aliases are resolved.
//! Merge keys (`<<`) are refused: YAML 1.2 has none, and AWS CloudFormation takes none (User Guide, "Template format":
//! no hash merges). Tags of CloudFormation's (`!Sub`) are refused: they belong to a template, which fills them in before
//! Step Functions sees the definition.

#[cfg(feature = "yaml")]
mod bytes;
#[cfg(feature = "yaml")]
mod node;
#[cfg(feature = "yaml")]
mod read;
#[cfg(feature = "yaml")]
mod scalar;
mod write;

#[cfg(feature = "yaml")]
pub(crate) use read::read;
pub use write::to_string;
