//! Every target at once.

use crate::deployment::Deployment;
use crate::error::ExportError;
use crate::files::Files;

impl Deployment {
    /// The files of every target, each target in a folder of its own: `asl`, `cloudformation`, `sam` and `terraform`.
    ///
    /// # Errors
    /// Those of [`Deployment::plan`] and of the targets.
    pub fn export(&self) -> Result<Files, ExportError> {
        let files = self
            .asl()?
            .under("asl")?
            .merge(self.cloudformation()?.under("cloudformation")?)?
            .merge(self.sam()?.under("sam")?)?;
        #[cfg(feature = "terraform")]
        let files = files.merge(self.terraform()?.under("terraform")?)?;
        Ok(files)
    }
}
