//! From JSON to the model.
