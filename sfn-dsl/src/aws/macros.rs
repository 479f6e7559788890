//! What the modules of services are made of: the generated files hold names and types, these macros the items.

/// Functions that make calls.
macro_rules! calls {
    ($(
        $(#[$doc:meta])*
        $pattern:ident $function:ident($request:ident) -> $response:ty = $resource:literal {
            $(sync: $job:ty,)? $(sync2: $job_with_output:ty,)? $(returns: $member:literal,)? $(returns2: $member_of_job:literal,)?
        }
    )*) => { $(
        $(#[$doc])*
        ///
        #[doc = concat!("The resource is `arn:aws:states:::", $resource, "`.")]
        pub fn $function(request: $request) -> $crate::aws::Call<$request, $response, $crate::aws::$pattern> {
            $crate::aws::Call::new(&request)
        }

        impl $crate::aws::Request for $request {
            type Response = $response;
            type Errors = Error;

            const RESOURCE: &'static str = $resource;
        }

        $(impl $crate::aws::RunsJob for $request {
            type Result = $job;
        })?
        $(impl $crate::aws::RunsJobWithOutput for $request {
            type Result = $job_with_output;
        })?
        $(impl $crate::aws::Returns<$crate::aws::$pattern> for $request {
            const MEMBER: &'static str = $member;
        })?
        $(impl $crate::aws::Returns<$crate::aws::Sync2> for $request {
            const MEMBER: &'static str = $member_of_job;
        })?
    )* };
}

/// What every type of a service is to rustc: JSON that is like no other type's.
macro_rules! payload {
    ($name:ident, $fields:ty, |$place:ident| $value:expr) => {
        #[diagnostic::do_not_recommend]
        impl $crate::Payload for $name {
            type Fields = $fields;
            type Kind = $crate::payload::kind::Unknown<Self>;
            type At<D: $crate::payload::contract::Depth> = $crate::aws::Unlike<Self>;

            const MEMBERS: $crate::payload::contract::Members = $crate::payload::contract::Members::Any;
            const SERVICE_TYPE: &'static str = concat!(module_path!(), "::", stringify!($name));

            fn fields($place: &$crate::expr::Place) -> $fields {
                $value
            }
        }
    };
}

/// A struct literal of a request.
macro_rules! literal {
    ($name:ident {
        $($must:ident: $must_type:ty = $must_wire:literal $(in $must_values:literal)?,)* ;
        $($may:ident: $may_type:ty = $may_wire:literal $(in $may_values:literal)?,)*
    }) => {
        #[doc = concat!("`", stringify!($name), "` in a request.")]
        pub struct $name {
            $(
                #[doc = concat!("`", $must_wire, "`, required" $(, ": `", $must_values, "`")?, ".")]
                pub $must: $crate::Slot<$must_type>,
            )*
            $(
                #[doc = concat!("`", $may_wire, "`" $(, ": `", $may_values, "`")?)]
                pub $may: $crate::Slot<Option<$may_type>>,
            )*
        }

        impl $crate::PayloadStruct for $name {
            type Args = Self;

            const WANTED: &'static [$crate::payload::contract::Wanted] = &[$($crate::payload::contract::Wanted {
                field: stringify!($must),
                may_be_left_out: false,
                message: concat!(
                    "[SFN0306] `", stringify!($must), "` of `", stringify!($name), "` is missing\n= help: every member is given \
                     but those that are optional",
                ),
            }),*];
            const OPTIONAL_MEMBERS: &'static [&'static str] = &[$(stringify!($may)),*];
            const KNOWN_VALUES: &'static [(&'static str, &'static str)] =
                &[$($((stringify!($must), $must_values),)?)* $($((stringify!($may), $may_values),)?)*];

            fn omitted() -> Self {
                Self { $($must: $crate::Slot::omitted(),)* $($may: $crate::Slot::omitted(),)* }
            }
        }

        #[diagnostic::do_not_recommend]
        impl $crate::Val for $name {
            type Ty = Self;

            fn to_node(&self) -> $crate::expr::Node {
                $crate::aws::object(&[$(($must_wire, self.$must.node()),)* $(($may_wire, self.$may.node()),)*])
            }
        }
    };
}

/// Types that only requests hold.
macro_rules! written {
    ($($name:ident { $($members:tt)* })*) => { $(
        $crate::aws::macros::literal! { $name { $($members)* } }
        $crate::aws::macros::payload! { $name, $crate::payload::NoFields, |_place| $crate::payload::NoFields::new() }
    )* };
}

/// Types that only results hold.
macro_rules! read {
    ($($name:ident {
        $($must:ident: $must_type:ty = $must_wire:literal,)* ; $($may:ident: $may_type:ty = $may_wire:literal,)*
    })*) => { $(
        #[doc = concat!("`", stringify!($name), "` in a result.")]
        pub struct $name {
            $(#[doc = concat!("`", $must_wire, "`")] pub $must: $crate::Path<$must_type>,)*
            $(#[doc = concat!("`", $may_wire, "`, if it is there.")] pub $may: $crate::Path<Option<$may_type>>,)*
        }

        $crate::aws::macros::payload! { $name, Self, |_place| Self {
            $($must: $crate::Path::at(_place.field($must_wire)),)*
            $($may: $crate::Path::at(_place.field($may_wire)),)*
        } }
    )* };
}

/// Types of requests and results; the members of the second are paths.
macro_rules! written_and_read {
    ($($name:ident $fields:ident {
        $($must:ident: $must_type:ty = $must_wire:literal $(in $must_values:literal)?,)* ;
        $($may:ident: $may_type:ty = $may_wire:literal $(in $may_values:literal)?,)* ;
        $($there:ident: $there_type:ty = $there_wire:literal,)* ; $($maybe:ident: $maybe_type:ty = $maybe_wire:literal,)*
    })*) => { $(
        $crate::aws::macros::literal! { $name {
            $($must: $must_type = $must_wire $(in $must_values)?,)* ; $($may: $may_type = $may_wire $(in $may_values)?,)*
        } }

        #[doc = concat!("The members of `", stringify!($name), "` in a result.")]
        pub struct $fields {
            $(#[doc = concat!("`", $there_wire, "`")] pub $there: $crate::Path<$there_type>,)*
            $(#[doc = concat!("`", $maybe_wire, "`, if it is there.")] pub $maybe: $crate::Path<Option<$maybe_type>>,)*
        }

        $crate::aws::macros::payload! { $name, $fields, |_place| $fields {
            $($there: $crate::Path::at(_place.field($there_wire)),)*
            $($maybe: $crate::Path::at(_place.field($maybe_wire)),)*
        } }
    )* };
}

pub(crate) use {calls, literal, payload, read, written, written_and_read};
