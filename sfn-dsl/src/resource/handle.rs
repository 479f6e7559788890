//! What every handle that is a constant can do.

/// `handle()`, and the attributes that a request may name, for a type with a field `name`.
macro_rules! handle {
    ([$($generics:tt)*] $type:ty, $kind:ident: $($(#[$doc:meta])* $method:ident $attribute:ident;)*) => {
        impl<$($generics)*> $type {
            /// The handle, for a deployment to bind.
            pub fn handle(&self) -> sfn_asl::ResourceHandle {
                sfn_asl::ResourceHandle::new(sfn_asl::token::ResourceKind::$kind, self.name)
            }

            $(
                $(#[$doc])*
                pub fn $method(&self) -> $crate::expr::Expr<String> {
                    let token = self.handle().attribute(sfn_asl::token::Attribute::$attribute);
                    $crate::expr::Expr::from_node($crate::expr::Node::Token(token))
                }
            )*
        }
    };
}
pub(crate) use handle;

/// A type that cannot be made: what calls report that declare no error of their own.
#[derive(Debug)]
pub enum NoErrors {}
