//! Types of resources: how their ARNs look, and how a name, an ARN or a handle's token is read as one.
//!
//! Source: AWS Service Authorization Reference, "Resource types" of each service.

use sfn_asl::Text;
use sfn_asl::token::{Attribute, Pseudo, ResourceKind};

use super::flat::Flat;
use crate::policy::Fields;

/// A type of resource.
#[derive(Debug, Clone, Copy)]
pub(super) struct ArnType {
    /// The service of the ARN, such as `dynamodb`.
    pub(super) service: &'static str,
    /// Which fields the ARN has.
    pub(super) fields: Fields,
    /// What stands before the name, such as `table/`.
    pub(super) prefix: &'static str,
    /// The characters of a name beside ASCII letters and digits.
    pub(super) characters: &'static str,
    /// The handles that stand for one.
    pub(super) kind: Option<ResourceKind>,
    /// Whether a name alone says which one it is.
    pub(super) by_name: bool,
    /// What a member can be, in the words of a message.
    pub(super) expected: &'static str,
}

/// An IAM role.
pub(super) const ROLE: ArnType = ArnType {
    service: "iam",
    fields: Fields::Account,
    prefix: "role/",
    characters: "_+=,.@/-",
    kind: None,
    by_name: true,
    expected: "a role's ARN or name",
};

/// A resource that was named.
#[derive(Debug, Clone)]
pub(super) struct Named {
    of: ArnType,
    /// Partition, region and account, if they are not the deployment's own.
    place: Option<[Text; 3]>,
    /// The handle's ARN.
    token: Option<Text>,
    /// The name.
    pub(super) name: Text,
    is_any: bool,
}

impl ArnType {
    /// A type of region and account that no handle stands for; a name says which one it is as well as an ARN.
    pub(super) const fn regional(
        service: &'static str,
        prefix: &'static str,
        characters: &'static str,
        expected: &'static str,
    ) -> Self {
        let fields = Fields::RegionAndAccount;
        Self { service, fields, prefix, characters, kind: None, by_name: true, expected }
    }

    /// The same, of which only the ARN says which one it is.
    pub(super) const fn by_arn(self) -> Self {
        Self { by_name: false, ..self }
    }

    /// Every resource of the type.
    pub(super) fn any(&self) -> Named {
        Named { of: *self, place: None, token: None, name: "*".into(), is_any: true }
    }

    /// The ARN of the one with this name, in the deployment's own place.
    pub(super) fn arn(&self, name: impl Into<Text>) -> Text {
        self.named(name).arn()
    }

    /// The one with this name, in the deployment's own place.
    pub(super) fn named(&self, name: impl Into<Text>) -> Named {
        Named { of: *self, place: None, token: None, name: name.into(), is_any: false }
    }

    /// The resource that a text names by a name of nearly any characters.
    pub(super) fn free(&self, flat: &Flat) -> Option<Named> {
        (!flat.text.is_empty() && !flat.text.contains(char::is_control)).then(|| self.named(flat.restore(&flat.text)))
    }

    /// The resource that a text names: by its ARN, a handle's token or, if that says it, its name.
    pub(super) fn find(&self, flat: &Flat) -> Option<Named> {
        let named = |name: Text| self.named(name);
        if let Some((token, rest)) = flat.resource() {
            let is_arn = token.attribute == Attribute::Arn;
            if !is_arn && token.attribute == Attribute::Name && self.by_name && Some(token.resource.kind) == self.kind {
                return flat.is_name(&flat.text, self.characters).then(|| named(flat.restore(&flat.text)));
            }
            if !is_arn || !rest.is_empty() || Some(token.resource.kind) != self.kind {
                return None;
            }
            let name = token.resource.attribute(Attribute::Name).into();
            return Some(Named { token: Some(token.resource.arn().into()), ..named(name) });
        }
        if let Some([_, partition, _, region, account, resource]) = flat.arn(self.service, self.fields) {
            let name = resource.strip_prefix(self.prefix)?;
            let place = [partition, region, account].map(|field| flat.restore(field));
            return flat
                .is_name(name, self.characters)
                .then(|| Named { place: Some(place), ..named(flat.restore(name)) });
        }
        (self.by_name && flat.is_name(&flat.text, self.characters) && !flat.may_become_arn())
            .then(|| named(flat.restore(&flat.text)))
    }
}

impl Named {
    /// The same with something behind the name, such as `:*`; not behind every name.
    #[must_use]
    pub(super) fn with(mut self, behind: &str) -> Self {
        if !self.is_any {
            self.name.push_str(behind);
            if let Some(token) = &mut self.token {
                token.push_str(behind);
            }
        }
        self
    }

    /// Whether it is every resource of the type, because nothing says which one.
    pub(super) fn is_any(&self) -> bool {
        self.is_any
    }

    /// Its ARN.
    pub(super) fn arn(&self) -> Text {
        match &self.token {
            Some(token) => token.clone(),
            None => self.related(self.of.service, self.of.fields, self.of.prefix, ""),
        }
    }

    /// The ARN of something else that has this name in it, in the same place: `related("states", .., "execution:", ":*")`
    /// for a machine's executions.
    pub(super) fn related(&self, service: &str, fields: Fields, before: &str, behind: &str) -> Text {
        let mut out = Text::with_capacity(64);
        out.push_str("arn:");
        let place = self.place.as_ref();
        let field = |out: &mut Text, index: usize, own: Pseudo, has: bool| {
            if has {
                match place.and_then(|place| place.get(index)).filter(|given| !given.is_empty()) {
                    Some(given) => out.push(given),
                    None => out.push_token(own.into()),
                }
            }
        };
        field(&mut out, 0, Pseudo::Partition, true);
        out.push_str(":");
        out.push_str(service);
        out.push_str(":");
        field(&mut out, 1, Pseudo::Region, fields.has_region());
        out.push_str(":");
        field(&mut out, 2, Pseudo::AccountId, fields.has_account());
        out.push_str(":");
        out.push_str(before);
        out.push(&self.name);
        // Every name is followed by anything already.
        if !self.is_any {
            out.push_str(behind);
        }
        out
    }
}
