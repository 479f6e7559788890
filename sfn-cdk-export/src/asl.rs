//! The bare definition.

use crate::deployment::Deployment;
use crate::error::ExportError;
use crate::files::Files;

impl Deployment {
    /// The definition as `<name>.asl.json`, tokens shown as `${validate_order_arn}`.
    ///
    /// # Errors
    /// Those of [`Deployment::plan`].
    pub fn asl(&self) -> Result<Files, ExportError> {
        let plan = self.plan()?;
        let mut files = Files::new();
        files.insert(plan.name, format!("{}.asl.json", plan.ids.file), self.machine.machine().to_json())?;
        Ok(files)
    }
}
