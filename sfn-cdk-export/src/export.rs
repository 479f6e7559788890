//! Every target at once.

use crate::deployment::Deployment;
use crate::error::ExportError;
use crate::files::Files;

impl Deployment {
    /// The files of every target, each target in a folder of its own: `asl`, `cloudformation`, `sam` and `terraform`; and in `iam`
    /// a page about the permissions: each statement, which states need it, and the findings, which are also
    /// [`Files::findings`].
    ///
    /// # Errors
    /// Those of [`Deployment::plan`] and of the targets.
    pub fn export(&self) -> Result<Files, ExportError> {
        let plan = self.plan()?;
        let mut report = Files::new();
        report.insert(plan.name, format!("iam/{}.report.md", plan.ids.file), plan.derivation.to_markdown(plan.name))?;
        let files = self
            .asl()?
            .under("asl")?
            .merge(self.cloudformation()?.under("cloudformation")?)?
            .merge(self.sam()?.under("sam")?)?;
        #[cfg(feature = "terraform")]
        let files = files.merge(self.terraform()?.under("terraform")?)?;
        files.merge(report)
    }
}
