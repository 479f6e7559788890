//! `assign` behind states, arms and catchers.

use sfn_dsl::prelude::*;

#[derive(Payload)]
pub enum Kind {
    Goods,
    Gift,
    Service,
}

#[derive(Payload)]
pub struct Order {
    pub id: String,
    pub kind: Kind,
    pub total: f64,
    pub note: Option<String>,
    pub items: Vec<String>,
}

#[derive(Payload)]
pub struct Payment {
    pub receipt: String,
    pub fee: f64,
}

#[derive(TaskError)]
pub enum PaymentError {
    Declined,
}

resources! {
    lambda pay(String) -> Payment throws PaymentError;
    lambda check(String) -> bool;
}

workflow! {
    pub Assigns(order: Order) -> String {
        Start: wait 1 second assign round = 0, words: Option<String> = None;
        Pay: pay(order.id) => payment
            assign total = order.total + payment.fee, first: String = payment.receipt
            catch PaymentError::Declined as error -> Failed { assign why = error.cause }
            catch States::ALL -> Failed { assign why = format!("round {}", round) };
        Which: match order.kind {
            Kind::Goods | Kind::Gift => Test { assign factor = 1.5 },
            else => Test { assign factor = 2.5 },
        }
        Test: choose {
            order.note.is_some() && order.note? == "now" => Both { assign why = order.note? },
            at most 3 times => Pay { assign round = round + 1 },
            else => Both { assign why = "late", round = 9 },
        }
        #[allow(interrupted_tasks)]
        Both: parallel {
            { One: check(order.id) => one -> return one; }
            { Two: pay(order.id) => two -> return two.fee; }
        } => (one, two) assign sum = total * factor + two, neither: bool = one;
        #[allow(interrupted_tasks)]
        Each: map item in order.items {
            Item: check(item) => fine assign known = format!("{}: {}", item, fine);
            Last: succeed known;
        } => all assign count = all.len();
        Raw: task "arn:aws:states:::aws-sdk:sqs:listQueues" => queues: Payment assign fee = queues.fee;
        Worth: choose { sum > 1.0 && neither && fee > 0.0 && words.is_none() => Done, else => Failed { assign why = first } }
        Done: succeed format!("{} {} {}", all[0].unwrap_or("none"), count, payment.receipt);
        Failed: fail "Failed" because why;
    }
}

workflow! {
    #![query_language(JSONPath)]
    pub AssignsByPath(order: Order) -> String {
        Start: wait 1 second assign round = 0;
        Pay: pay(order.id) => payment
            assign first = payment.receipt, words = format!("{} {}", order.id, payment.fee)
            catch PaymentError::Declined as error -> Failed { assign why = error.cause, first = order.id };
        Test: choose {
            order.total > 1.0 => Done { assign text = format!("{} in {}", words, round), round = round + 1 },
            else => Done { assign text = "small" },
        }
        Done: succeed format!("{} {}", text, first);
        Failed: fail "Failed" because why;
    }
}

fragment! {
    Charge(id: String) -> String {
        Pay: pay(id) => payment assign text = format!("{} {}", id, payment.receipt)
            catch States::ALL -> Done { assign text = id };
        Done: succeed text;
    }
}

workflow! {
    pub InFragment(order: Order) -> String {
        First: use Charge(order.id) => first;
        Second: use Charge(first) => second;
        Done: succeed second;
    }
}

fn main() {
    for definition in [Assigns::validated(), AssignsByPath::validated(), InFragment::validated()] {
        if let Err(findings) = definition {
            panic!("{findings}");
        }
    }
    let asl = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let all = [
        (asl(Assigns::asl()), vec![
            r#""Assign": { "round": 0, "words": null }"#,
            r#""total": "{% $states.context.Execution.Input.total + $states.result.Payload.fee %}""#,
            r#""first": "{% $states.result.Payload.receipt %}""#,
            r#""Assign": { "why": "{% $states.errorOutput.Cause %}" }"#,
            r#""Assign": { "factor": 1.5 }, "Next": "Test" } ], "Default": "Test", "Assign": { "factor": 2.5 }"#,
            r#""Test_count": "{% ($exists($Test_count) ? $Test_count : 0) + 1 %}", "round": "{% $round + 1 %}""#,
            r#""sum": "{% ($total * $factor) + $states.result[1] %}", "neither": "{% $states.result[0] %}""#,
            r#""known": "{% $states.input & ': ' & $states.result.Payload %}""#,
            r#""count": "{% $count($states.result) %}""#,
            r#""fee": "{% $states.result.fee %}""#,
        ]),
        (asl(AssignsByPath::asl()), vec![
            r#""first.$": "$.Payload.receipt""#,
            r#""words.$": "States.Format('{} {}', $$.Execution.Input.id, $.Payload.fee)""#,
            r#""why.$": "$.Cause", "first.$": "$$.Execution.Input.id""#,
            r#""text.$": "States.Format('{} in {}', $words, $round)", "round.$": "States.MathAdd($round, 1)""#,
        ]),
        (asl(InFragment::asl()), vec![r#""First_text": "#, r#""Second_text": "{% $first %}""#]),
    ];
    for (text, parts) in all {
        for part in parts {
            assert!(text.contains(part), "{part}\n{text}");
        }
    }
}
