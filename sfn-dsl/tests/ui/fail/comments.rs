//! Comments where nothing has one, and a version that does not exist.

use sfn_dsl::prelude::*;

resources! {
    lambda check(String) -> bool;
}

workflow! {
    #[version("2.0")]
    pub Version(id: String) {
        Check: check(id);
    }
}

workflow! {
    #[version(1.0)]
    pub Comments(id: String) {
        //! of the workflow
        Check: check(id)
            /// of the timeout
            timeout 1 minute;
        Choose: choose {
            /// of the rest
            else => With,
        }
        with retry States::Timeout {
            //! of the block
            With: check(id)
                #[allow(warnings)]
                catch States::Timeout -> Done;
        }
        Done: succeed;
    }
}

fragment! {
    #[version("1.0")]
    Part(id: String) {
        Check: check(id);
    }
}

fn main() {}
