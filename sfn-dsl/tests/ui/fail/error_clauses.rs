// What `catch` and `retry` refuse or warn of, in both query languages: a clause behind each comment.
#![deny(deprecated)]
use sfn_dsl::DynamoDb;
use sfn_dsl::prelude::*;

#[derive(TaskError)]
pub enum PrintError {
    NoPaper,
    Jammed,
}

#[derive(TaskError)]
pub enum ShipError {
    NoShip,
}

pub struct NoError;

resources! {
    lambda print(String) throws PrintError;
}

mod jsonata {
    use super::*;

    workflow! {
        pub Refused() {
            // an error of another task
            A: print("") catch ShipError::NoShip -> F;
            // a misspelt variant
            B: print("") catch PrintError::NoPapr -> F;
            // a misspelt error of Lambda
            C: print("") retry Lambda::TooManyRequests { every 2 seconds };
            // an error of Step Functions that there is not
            D: print("") catch States::TimedOut -> F;
            // a type that is no error
            E: print("") catch NoError -> F;
            // one name that is the task's and one that is not
            G: print("") catch PrintError::Jammed | ShipError -> F;
            // an error of a service that the task does not call
            H: print("") catch DynamoDb::TransactionConflictException -> F;
            // a field that the error output has not
            I: print("") catch PrintError as error -> Explained;
            Done: succeed;
            F: fail "F";
            Explained: fail "E" because error.message;
        }
    }
}

mod json_path {
    use super::*;

    workflow! {
        #![query_language(JSONPath)]
        pub Refused() {
            // an error of another task
            A: print("") catch ShipError::NoShip -> F;
            // a misspelt variant
            B: print("") catch PrintError::NoPapr -> F;
            // a misspelt error of Lambda
            C: print("") retry Lambda::TooManyRequests { every 2 seconds };
            // an error of Step Functions that there is not
            D: print("") catch States::TimedOut -> F;
            // a type that is no error
            E: print("") catch NoError -> F;
            // one name that is the task's and one that is not
            G: print("") catch PrintError::Jammed | ShipError -> F;
            // an error of a service that the task does not call
            H: print("") catch DynamoDb::TransactionConflictException -> F;
            // a field that the error output has not
            I: print("") catch PrintError as error -> Explained;
            Done: succeed;
            F: fail "F";
            Explained: fail "E" because error.message;
        }
    }
}

fn main() {}
