//! Templates of ARNs, as the Service Authorization Reference writes them:
//! `arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}`.

use crate::iam::flat::Flat;

/// A part of a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part<'t> {
    Literal(&'t str),
    Partition,
    Region,
    Account,
    /// One of the other variables, by its place among them.
    Variable(usize),
}

/// The parts of a template.
pub(super) fn parts(template: &str) -> impl Iterator<Item = Part<'_>> {
    let mut rest = template;
    let mut variables = 0;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let Some((name, behind)) = rest.strip_prefix("${").and_then(|inner| inner.split_once('}')) else {
            let is_variable = |at: &usize| rest.get(at + 1..).is_some_and(|rest| rest.starts_with('{'));
            let dollars = rest.bytes().enumerate().skip(1).filter(|(_, byte)| *byte == b'$');
            let end = dollars.map(|(at, _)| at).find(is_variable).unwrap_or(rest.len());
            let (literal, behind) = rest.split_at(end);
            rest = behind;
            return Some(Part::Literal(literal));
        };
        rest = behind;
        Some(match name {
            "Partition" => Part::Partition,
            "Region" => Part::Region,
            "Account" => Part::Account,
            _ => {
                variables += 1;
                Part::Variable(variables - 1)
            }
        })
    })
}

/// The service of a template: `dynamodb`.
pub(super) fn service(template: &str) -> &str {
    template.split(':').nth(2).unwrap_or_default()
}

/// The literal in front of the first variable of the resource: `table/`.
pub(super) fn kind(template: &str) -> &str {
    let resource = template.splitn(6, ':').nth(5).unwrap_or_default();
    resource.split("${").next().unwrap_or_default()
}

/// The fields of an ARN; nothing if the text is none.
pub(super) fn arn(flat: &Flat) -> Option<[&str; 6]> {
    // Most texts are names.
    if !flat.text.starts_with("arn:") {
        return None;
    }
    let mut fields = flat.text.splitn(6, ':');
    let fields = [fields.next()?, fields.next()?, fields.next()?, fields.next()?, fields.next()?, fields.next()?];
    let [arn, partition, service, region, account, resource] = fields;
    let is_place = |field: &str| field.is_empty() || flat.is_region(field);
    let is_service =
        !service.is_empty() && service.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    let is_account = account.is_empty() || flat.is_account(account) || flat.is_region(account);
    let is_arn = arn == "arn" && flat.is_region(partition) && is_service && is_place(region) && is_account;
    (is_arn && !resource.is_empty()).then_some(fields)
}

/// Where in an ARN of the template's type the value of a variable begins; nothing if it is an ARN of another type.
pub(super) fn value_at(template: &str, variable: usize, fields: &[&str; 6]) -> Option<usize> {
    let [arn, partition, named, region, account, resource] = *fields;
    if named != service(template) {
        return None;
    }
    let pattern = template.splitn(6, ':').nth(5)?;
    let before = template.len() - pattern.len();
    // Variables of the other fields come first.
    let mut next = parts(template.get(..before)?).filter(|part| matches!(part, Part::Variable(_))).count();
    let mut rest = resource;
    let mut is_open = false;
    for part in parts(pattern) {
        match part {
            Part::Literal(literal) => {
                let at = if is_open { rest.find(literal)? } else { 0 };
                rest = rest.get(at..)?.strip_prefix(literal)?;
                is_open = false;
            }
            _ if next == variable => {
                let fields = [arn, partition, named, region, account];
                let in_front: usize = fields.iter().map(|field| field.len() + 1).sum();
                return (!rest.is_empty()).then_some(in_front + resource.len() - rest.len());
            }
            _ => {
                next += 1;
                is_open = true;
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const INDEX: &str = "arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}/index/${IndexName}";

    #[test]
    fn parts_of_a_template() {
        let found: Vec<_> = parts(INDEX).collect();
        assert_eq!(found.len(), 10);
        assert_eq!(found.get(1), Some(&Part::Partition));
        assert_eq!(found.get(9), Some(&Part::Variable(1)));
        assert_eq!((service(INDEX), kind(INDEX)), ("dynamodb", "table/"));
        assert_eq!(parts("a${").collect::<Vec<_>>(), [Part::Literal("a"), Part::Literal("${")]);
    }

    #[test]
    fn values_in_an_arn() {
        let value = |text: &str, variable| {
            let flat = Flat::of(&text.into());
            let at = value_at(INDEX, variable, &arn(&flat)?)?;
            flat.text.get(at..).map(str::to_owned)
        };
        let table = "arn:aws:dynamodb:eu-west-1:111122223333:table/orders";
        assert_eq!(value(table, 0).as_deref(), Some("orders"));
        assert_eq!(value(table, 1), None);
        let index = "arn:aws:dynamodb:eu-west-1:111122223333:table/orders/index/by-day";
        assert_eq!(value(index, 1).as_deref(), Some("by-day"));
        assert_eq!(value("arn:aws:dynamodb:eu-west-1:111122223333:stream/orders", 0), None);
        assert_eq!(value("arn:aws:sqs:eu-west-1:111122223333:table/orders", 0), None);
        assert_eq!(value("orders", 0), None);
    }
}
