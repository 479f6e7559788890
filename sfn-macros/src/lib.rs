//! Procedural macros of sfn-dsl: workflow! and the derives
