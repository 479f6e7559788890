//! The skeletons of the module's files.

use handlebars::{
    Context, Handlebars, Helper, HelperResult, JsonTruthy, Output, RenderContext, RenderErrorReason, Renderable,
    Template,
};

use super::model::Model;
use crate::error::ExportError;

/// The files that have a skeleton, in the order in which they are written.
pub const TEMPLATE_FILES: [&str; 4] = ["versions.tf", "variables.tf", "main.tf", "outputs.tf"];

const BUILT_IN: [&str; 4] = [
    include_str!("templates/versions.tf.hbs"),
    include_str!("templates/variables.tf.hbs"),
    include_str!("templates/main.tf.hbs"),
    include_str!("templates/outputs.tf.hbs"),
];

/// The skeletons of the module's files, handlebars templates over the data that the [module documentation](super)
/// lists.
#[derive(Debug, Clone)]
pub struct Templates {
    /// One for each of [`TEMPLATE_FILES`].
    texts: [String; 4],
}

impl Default for Templates {
    fn default() -> Self {
        Self::new()
    }
}

impl Templates {
    /// The built-in skeletons.
    pub fn new() -> Self {
        Self { texts: BUILT_IN.map(str::to_owned) }
    }

    /// The same skeletons with another one for `file`, one of [`TEMPLATE_FILES`].
    ///
    /// # Errors
    /// [`ExportError::Template`] if the module has no such file, or if the text is no handlebars template.
    pub fn replace(mut self, file: &str, text: impl Into<String>) -> Result<Self, ExportError> {
        let text = text.into();
        let place = TEMPLATE_FILES.iter().zip(&mut self.texts).find(|(name, _)| **name == file);
        let Some((_, place)) = place else {
            let reason = format!("the module has no such template, but {}", TEMPLATE_FILES.join(", "));
            return Err(ExportError::Template { file: file.to_owned(), reason });
        };
        Template::compile(&text)
            .map_err(|error| refusal(file, error.pos().map(|(line, _)| line), &error.reason().to_string()))?;
        *place = text;
        Ok(self)
    }

    /// The text of the skeleton of `file`, one of [`TEMPLATE_FILES`].
    pub fn get(&self, file: &str) -> Option<&str> {
        TEMPLATE_FILES.iter().zip(&self.texts).find(|(name, _)| **name == file).map(|(_, text)| text.as_str())
    }

    /// Every file with its text.
    pub(super) fn render(&self, model: &Model) -> Result<Vec<(&'static str, String)>, ExportError> {
        let engine = engine();
        TEMPLATE_FILES
            .iter()
            .zip(&self.texts)
            .map(|(&file, text)| match engine.render_template(text, model) {
                Ok(text) => Ok((file, text)),
                Err(error) => Err(refusal(file, error.line_no, &error.reason().to_string())),
            })
            .collect()
    }
}

/// The engine's words, which begin with a line or a position of its own in some errors and have several lines in others.
fn refusal(file: &str, line: Option<usize>, reason: &str) -> ExportError {
    let reason = reason.trim();
    let reason = match line {
        Some(line) => format!("line {line}: {reason}"),
        None => reason.to_owned(),
    };
    ExportError::Template { file: file.to_owned(), reason }
}

/// Strict: a name that there isn't is an error. Nothing is escaped: every value is HCL already.
fn engine() -> Handlebars<'static> {
    let mut engine = Handlebars::new();
    engine.set_strict_mode(true);
    engine.register_escape_fn(handlebars::no_escape);
    engine.register_helper("indent", Box::new(indent));
    // The built-in ones take a name that there isn't for false.
    engine.register_helper("if", Box::new(strict_if::<true>));
    engine.register_helper("unless", Box::new(strict_if::<false>));
    engine.unregister_helper("log");
    engine
}

/// `{{indent 2 value}}`: the lines of the value after its first, two levels deeper. No line of a value is inside a
/// string, because HCL strings are written without line breaks.
fn indent<'reg, 'rc>(
    helper: &Helper<'rc>,
    _: &'reg Handlebars<'reg>,
    _: &'rc Context,
    _: &mut RenderContext<'reg, 'rc>,
    out: &mut dyn Output,
) -> HelperResult {
    let missing = |index| RenderErrorReason::ParamNotFoundForIndex("indent", index);
    let depth = helper.param(0).ok_or(missing(0))?.value().as_u64().filter(|depth| *depth <= 16);
    let depth = depth.ok_or(RenderErrorReason::InvalidParamType("a whole number up to 16"))?;
    let value = helper.param(1).ok_or(missing(1))?;
    if value.is_value_missing() {
        return Err(RenderErrorReason::MissingVariable(value.relative_path().cloned()).into());
    }
    let text = value.value().as_str().ok_or(RenderErrorReason::InvalidParamType("text"))?;
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            out.write("\n")?;
            if !line.is_empty() {
                (0..depth).try_for_each(|_| out.write("  "))?;
            }
        }
        out.write(line)?;
    }
    Ok(())
}

fn strict_if<'reg, 'rc, const WANTED: bool>(
    helper: &Helper<'rc>,
    engine: &'reg Handlebars<'reg>,
    context: &'rc Context,
    render: &mut RenderContext<'reg, 'rc>,
    out: &mut dyn Output,
) -> HelperResult {
    let name = if WANTED { "if" } else { "unless" };
    let value = helper.param(0).ok_or(RenderErrorReason::ParamNotFoundForIndex(name, 0))?;
    if value.is_value_missing() {
        return Err(RenderErrorReason::MissingVariable(value.relative_path().cloned()).into());
    }
    let chosen = if value.value().is_truthy(false) == WANTED { helper.template() } else { helper.inverse() };
    chosen.map_or(Ok(()), |block| block.render(engine, context, render, out))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn render(text: &str) -> Result<String, ExportError> {
        let templates = Templates::new().replace("outputs.tf", text)?;
        let files = templates.render(&Model::example())?;
        Ok(files.into_iter().find(|(file, _)| *file == "outputs.tf").map(|(_, text)| text).unwrap_or_default())
    }

    /// The reason for which a template of `outputs.tf` is refused.
    fn refused(text: &str) -> Option<String> {
        match render(text) {
            Err(ExportError::Template { file, reason }) if file == "outputs.tf" => Some(reason),
            _ => None,
        }
    }

    #[test]
    fn names_that_there_are_not() {
        for text in [
            "{{nmae}}",
            "{{role.nmae}}",
            "{{#if nmae}}x{{/if}}",
            "{{#unless role.nmae}}x{{/unless}}",
            "{{#each nmae}}x{{/each}}",
            "{{#with nmae}}x{{/with}}",
            "{{indent 1 nmae}}",
            "{{> nmae}}",
            "{{nmae name}}",
        ] {
            let reason = refused(text);
            let names_it = |reason: &String| reason.starts_with("line 1: ") && reason.contains("nmae");
            assert!(reason.as_ref().is_some_and(names_it), "{text}: {reason:?}");
        }
        for text in ["{{indent 1}}", "{{indent name name}}", "{{indent 99 name}}", "{{indent 1 uses}}", "{{log name}}"]
        {
            assert!(refused(text).is_some_and(|reason| reason.starts_with("line 1: ")), "{text}");
        }
    }

    #[test]
    fn templates_that_are_none() {
        for text in ["{{name", "{{#if name}}", "{{/if}}", "\n{{#if name}}{{/each}}"] {
            assert!(refused(text).is_some(), "{text}");
        }
        let error = Templates::new().replace("main.tf.hbs", "").map(drop).map_err(|error| error.to_string());
        assert_eq!(
            error.err().as_deref(),
            Some(
                "SFN0627: the template of main.tf.hbs can't be rendered: the module has no such template, but \
                 versions.tf, variables.tf, main.tf, outputs.tf"
            )
        );
    }

    #[test]
    fn a_template_of_ones_own() -> Result<(), ExportError> {
        assert_eq!(render("{{#if uses.region}}a{{else}}b{{/if}} = {{name}}\n")?, "a = \"order\"\n");
        assert_eq!(render("x {\n  y = {{indent 1 tags}}\n}\n")?, "x {\n  y = {\n    a = \"b\"\n  }\n}\n");
        assert_eq!(Templates::new().replace("main.tf", "x")?.get("main.tf"), Some("x"));
        assert_eq!(Templates::new().get("x.tf"), None);
        Ok(())
    }
}
