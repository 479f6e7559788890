//! `fragment!` and `use`.

use sfn_dsl::prelude::*;
use sfn_dsl::sfn_asl::StateMachine;

use crate::assert_is;
use crate::order::*;

/// Fragments of another module, whose names nobody else knows.
mod library {
    use sfn_dsl::prelude::*;

    use crate::order::{Charge, Order, Payment, PaymentError, notify, pay};

    resources! {
        lambda post(Message) -> Posted;
    }

    #[derive(Payload)]
    #[allow(dead_code)]
    struct Message {
        channel: String,
        text: String,
    }

    #[derive(Payload)]
    #[allow(dead_code)]
    pub(crate) struct Posted {
        pub number: String,
    }

    fragment! {
        /// Tells somebody
        #[no_default_retry]
        pub Tell(channel: String, text: String) -> String {
            Post: post(Message { channel: channel, text: format!("{text}!") }) => posted -> return posted.number
                retry Lambda::Unknown { at most 1 };
        }
    }

    fragment! {
        #[no_default_retry]
        pub(crate) Buy(order: Order, amount: f64) -> Payment {
            Large ("Is it large?"): choose { amount > 1000.0 => Ask, else => Pay }
            Ask: use Tell("large", order.id) => number;
            Told: notify(order) catch States::Permissions as error -> Failed;
            Known: choose { number == "" => Free, else => Pay }
            Pay: pay(Charge { order_id: order.id, amount: amount }) => payment
                catch PaymentError::Declined as error -> Again;
            #[allow(interrupted_tasks)]
            Both: parallel {
                { Left: notify(order); }
                { Right: pay(Charge { order_id: payment.receipt, amount: 1 }) => given -> return given; }
            } => (_, given);
            Given: succeed given;
            Free: succeed Payment { receipt: "free" };
            Again: choose { at most 2 times => Pay, else => Failed }
            Failed: fail "Failed" because error.cause;
        }
    }
}

workflow! {
    #[no_default_retry]
    Uses(order: Order) -> Payment {
        First: use library::Tell("all", "begun");
        #[allow(interrupted_tasks)]
        Both: parallel {
            {
                One: use library::Buy(order, order.total) => bought
                    retry Lambda::ServiceException
                    catch States::ALL -> OneLost;
                OneDone: succeed bought;
                OneLost: fail "Failed";
            }
            { Two ("Second"): use library::Buy(order, 5.5) -> end; }
        } => (one, _);
        Done: succeed one;
    }
}

/// Labels are joined; a caption stands behind the use's label, and the use's caption in front of everything.
#[test]
fn each_state_has_the_name_of_its_use_in_front() {
    let machine = Uses::validated().unwrap().into_machine();
    let names: Vec<&str> = machine.all_states().iter().map(|(name, _)| *name).collect();
    assert_eq!(
        names,
        [
            "FirstPost",
            "Both",
            "One Is it large?",
            "OneAskPost",
            "OneTold",
            "OneKnown",
            "OnePay",
            "OneBoth",
            "OneLeft",
            "OneRight",
            "OneGiven",
            "OneFree",
            "OneAgain",
            "OneFailed",
            "OneDone",
            "OneLost",
            "Second Is it large?",
            "Second AskPost",
            "Second Told",
            "Second Known",
            "Second Pay",
            "Second Both",
            "Second Left",
            "Second Right",
            "Second Given",
            "Second Free",
            "Second Again",
            "Second Failed",
            "Done",
        ]
    );
}

workflow! {
    #[no_default_retry]
    Small(order: Order) -> String {
        First: use library::Tell("all", order.id) => number;
        Second: use library::Tell(number, format!("{} {}", order.id, number)) => again catch States::ALL -> Failed;
        Done: succeed again;
        Failed: fail "Failed";
    }
}

#[test]
fn arguments_are_put_in_and_the_result_is_kept() {
    assert_is::<Small>(
        r#"{
  "QueryLanguage": "JSONata",
  "StartAt": "FirstPost",
  "States": {
    "FirstPost": {
      "Type": "Task",
      "Resource": "arn:aws:states:::lambda:invoke",
      "Arguments": {
        "FunctionName": "${post_arn}",
        "Payload": { "channel": "all", "text": "{% $states.context.Execution.Input.id & '!' %}" }
      },
      "Assign": { "number": "{% $states.result.Payload.number %}" },
      "Retry": [{ "ErrorEquals": ["Lambda.Unknown"], "MaxAttempts": 1 }],
      "Next": "SecondPost"
    },
    "SecondPost": {
      "Type": "Task",
      "Resource": "arn:aws:states:::lambda:invoke",
      "Arguments": {
        "FunctionName": "${post_arn}",
        "Payload": {
          "channel": "{% $number %}",
          "text": "{% ($states.context.Execution.Input.id & ' ' & $number) & '!' %}"
        }
      },
      "Assign": { "again": "{% $states.result.Payload.number %}" },
      "Retry": [{ "ErrorEquals": ["Lambda.Unknown"], "MaxAttempts": 1 }],
      "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Failed" }],
      "Next": "Done"
    },
    "Done": { "Type": "Succeed", "Output": "{% $again %}" },
    "Failed": { "Type": "Fail", "Error": "Failed" }
  }
}"#,
    );
}

workflow! {
    #[no_default_retry]
    Bought(order: Order) -> Payment {
        Start: choose { order.rush => Buy, else => BuyPay }
        Buy: use library::Buy(order, order.total) => payment
            retry Lambda::ServiceException
            catch States::ALL as lost -> Lost;
        Done: succeed payment;
        Lost: fail "Lost" because lost.cause;
    }
}

/// Every variable of a fragment has the label of the use in front, each inner use's too; `-> return` and `succeed` keep the
/// result and go on; the clauses of the use stand behind those of each state that can fail. Its states can be jumped to.
#[test]
#[allow(clippy::too_many_lines)] // one definition, state by state
fn a_fragment_is_expanded_in_place() {
    assert_is::<Bought>(include_str!("bought.asl.json"));
}

mod paths {
    use sfn_dsl::prelude::*;

    use crate::order::{Charge, Item, Order, Payment, notify, pay, reserve};

    fragment! {
        #![query_language(JSONPath)]
        #[no_default_retry]
        Sell(order: Order, items: Vec<Item>, fee: f64) -> Payment {
            Quick: choose { order.rush => Fee, else => Each }
            #[allow(interrupted_tasks)]
            Each: map _ in items at most 2 at once {
                Reserve: reserve(items);
                Tell: notify(order);
            }
            Fee: pay(Charge { order_id: order.id, amount: fee }) => payment -> return Payment { receipt: payment.receipt }
                catch States::ALL -> Nothing;
            Nothing: succeed Payment { receipt: format!("none for {}", order.id) };
        }
    }

    workflow! {
        #![query_language(JSONPath)]
        #[no_default_retry]
        pub(super) Sells(order: Order) -> Payment {
            #[allow(interrupted_tasks)]
            All: map _ in order.items {
                One: use Sell(order, order.items, 5) => one;
                Done: succeed one;
            } => _;
                        Sell: use Sell(order, order.items, order.total) => payment;
            Last: succeed Payment { receipt: format!("{}", payment.receipt) };
        }
    }
}

/// In JSONPath a result is a member of `Assign` whose name ends in `.$`; in the body of a map every state hands the item on.
#[test]
fn a_fragment_of_json_path() {
    let machine = paths::Sells::validated().unwrap().into_machine();
    let mut states = machine.all_states().into_iter();
    let mut json = |wanted: &str| {
        let (_, state) = states.find(|(name, _)| *name == wanted).unwrap();
        let states = sfn_dsl::sfn_asl::model::States::from_iter([(wanted.to_owned(), state.clone())]);
        StateMachine::new(wanted, states).to_json()
    };
    let one = json("OneFee");
    for member in [
        r#""amount": 5"#,
        r#""ResultPath": null"#,
        r#""receipt.$": "$.Payload.receipt""#,
        r#""Next": "Done""#,
        r#""Next": "OneNothing""#,
    ] {
        assert!(one.contains(member), "{member} in {one}");
    }
    let nothing = json("OneNothing");
    assert!(nothing.contains(r#""Type": "Pass""#), "{nothing}");
    let text = r#""one": {
          "receipt.$": "States.Format('none for {}', $$.Execution.Input.id)"
        }"#;
    assert_eq!(
        nothing.split_whitespace().collect::<String>().matches(&text.split_whitespace().collect::<String>()).count(),
        1
    );
    let sold = json("SellReserve");
    assert!(sold.contains(r#""Payload.$": "$$.Execution.Input.items""#), "{sold}");
    assert!(json("SellFee").contains(r#""amount.$": "$$.Execution.Input.total""#));
}

mod retried {
    use sfn_dsl::prelude::*;

    use crate::order::{Order, notify};

    fragment! {
        Retried(order: Order) {
            Notify: notify(order) retry Lambda::Unknown { at most 1 };
        }
    }

    workflow! {
        pub(super) Retries(order: Order) {
            One: use Retried(order) retry Lambda::ServiceException | Lambda::Unknown { at most 2 };
            Done: succeed;
        }
    }
}

/// The retriers of a use stand in front of the one that every call of a Lambda function gets.
#[test]
fn the_default_retrier_comes_last() {
    let machine = retried::Retries::definition();
    let retriers = machine.states.get("OneNotify").unwrap().retry();
    let errors: Vec<Vec<&str>> =
        retriers.iter().map(|retrier| retrier.error_equals.iter().map(String::as_str).collect()).collect();
    assert_eq!(
        errors,
        [
            vec!["Lambda.Unknown"],
            vec!["Lambda.ServiceException"],
            vec![
                "Lambda.ClientExecutionTimeoutException",
                "Lambda.AWSLambdaException",
                "Lambda.SdkClientException",
                "Lambda.TooManyRequestsException"
            ],
        ]
    );
}
