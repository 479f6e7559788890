//! `with` blocks and `best effort`: the definitions that they give, written by hand.

use sfn_dsl::prelude::*;

use crate::assert_is;
use crate::order::*;

workflow! {
    #[no_default_retry]
    Scopes(order: Order) -> Payment {
        Tell: notify(order);
        with
            retry States::Timeout | PaymentError::GatewayTimeout { every 2 seconds, at most 3 }
            catch PaymentError as error -> Refund
            catch InventoryError -> Refund2
        {
            Reserve: reserve(order.items) timeout 1 minute;
            Large: choose { order.rush => Ask, else => Pay }
            #[allow(retry_of_all_errors)]
            Ask: notify(order)
                retry States::ALL
                catch States::ALL -> Refund2;
            Pay: pay(Charge { order_id: order.id, amount: order.total }) => payment
                retry States::Timeout { every 1 minute }
                catch PaymentError::Declined -> Refund2;
            with catch States::ALL -> Refund2 {
                Both: parallel {
                    { Pack: reserve(order.items); }
                } catch Lambda::TooManyRequestsException -> Refund2;
            }
        }
        Done: succeed payment;
        Refund: fail "Refunded" because error.cause;
        Refund2: fail "Refunded";
    }
}

/// A catcher and a retrier of the block stand behind the state's own, without the errors that these have already, and only
/// with those that the task declares; a state inside a branch belongs to the branch.
#[test]
fn clauses_of_a_block_stand_behind_those_of_its_states() {
    assert_is::<Scopes>(
        r#"{
  "QueryLanguage": "JSONata",
  "StartAt": "Tell",
  "States": {
    "Tell": {
      "Type": "Task",
      "Resource": "arn:aws:states:::lambda:invoke",
      "Arguments": { "FunctionName": "${notify_arn}", "Payload": "{% $states.context.Execution.Input %}" },
      "Next": "Reserve"
    },
    "Reserve": {
      "Type": "Task",
      "Resource": "arn:aws:states:::lambda:invoke",
      "Arguments": { "FunctionName": "${reserve_arn}", "Payload": "{% $states.context.Execution.Input.items %}" },
      "TimeoutSeconds": 60,
      "Retry": [{ "ErrorEquals": ["States.Timeout"], "IntervalSeconds": 2, "MaxAttempts": 3 }],
      "Catch": [{ "ErrorEquals": ["OutOfStock"], "Next": "Refund2" }],
      "Next": "Large"
    },
    "Large": {
      "Type": "Choice",
      "Choices": [{ "Condition": "{% $states.context.Execution.Input.rush %}", "Next": "Ask" }],
      "Default": "Pay"
    },
    "Ask": {
      "Type": "Task",
      "Resource": "arn:aws:states:::lambda:invoke",
      "Arguments": { "FunctionName": "${notify_arn}", "Payload": "{% $states.context.Execution.Input %}" },
      "Retry": [{ "ErrorEquals": ["States.ALL"] }],
      "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Refund2" }],
      "Next": "Pay"
    },
    "Pay": {
      "Type": "Task",
      "Resource": "arn:aws:states:::lambda:invoke",
      "Arguments": {
        "FunctionName": "${pay_arn}",
        "Payload": {
          "order_id": "{% $states.context.Execution.Input.id %}",
          "amount": "{% $states.context.Execution.Input.total %}"
        }
      },
      "Assign": { "payment": "{% $states.result.Payload %}" },
      "Retry": [
        { "ErrorEquals": ["States.Timeout"], "IntervalSeconds": 60 },
        { "ErrorEquals": ["GatewayTimeout"], "IntervalSeconds": 2, "MaxAttempts": 3 }
      ],
      "Catch": [
        { "ErrorEquals": ["Declined"], "Next": "Refund2" },
        { "ErrorEquals": ["GatewayTimeout"], "Assign": { "error": "{% $states.errorOutput %}" }, "Next": "Refund" }
      ],
      "Next": "Both"
    },
    "Both": {
      "Type": "Parallel",
      "Branches": [{
        "StartAt": "Pack",
        "States": {
          "Pack": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Arguments": { "FunctionName": "${reserve_arn}", "Payload": "{% $states.context.Execution.Input.items %}" },
            "End": true
          }
        }
      }],
      "Retry": [
        { "ErrorEquals": ["States.Timeout", "GatewayTimeout"], "IntervalSeconds": 2, "MaxAttempts": 3 }
      ],
      "Catch": [
        { "ErrorEquals": ["Lambda.TooManyRequestsException"], "Next": "Refund2" },
        { "ErrorEquals": ["States.ALL"], "Next": "Refund2" }
      ],
      "Next": "Done"
    },
    "Done": { "Type": "Succeed", "Output": "{% $payment %}" },
    "Refund": { "Type": "Fail", "Error": "Refunded", "Cause": "{% $error.Cause %}" },
    "Refund2": { "Type": "Fail", "Error": "Refunded" }
  }
}"#,
    );
}

workflow! {
    #![query_language(JSONPath)]
    #[no_default_retry]
    BestEffort(order: Order) {
        with catch InventoryError::OutOfStock as error -> Failed retry Lambda::Unknown { at most 1 } {
            Reserve: reserve(order.items);
            Tell: notify(order) best effort;
        }
        Progress: notify(order) -> Later catch States::Permissions -> Failed2 best effort;
        Failed: fail "Failed" because error.cause;
        Failed2: fail "Failed";
        Later: wait 1 hour;
    }
}

/// What fails goes on to where the state goes on anyway.
#[test]
fn the_failure_of_best_effort_does_not_matter() {
    assert_is::<BestEffort>(
        r#"{
  "QueryLanguage": "JSONPath",
  "StartAt": "Reserve",
  "States": {
    "Reserve": {
      "Type": "Task",
      "Resource": "arn:aws:states:::lambda:invoke",
      "Parameters": { "FunctionName": "${reserve_arn}", "Payload.$": "$$.Execution.Input.items" },
      "Retry": [{ "ErrorEquals": ["Lambda.Unknown"], "MaxAttempts": 1 }],
      "Catch": [{ "ErrorEquals": ["OutOfStock"], "Assign": { "error.$": "$" }, "Next": "Failed" }],
      "Next": "Tell"
    },
    "Tell": {
      "Type": "Task",
      "Resource": "arn:aws:states:::lambda:invoke",
      "Parameters": { "FunctionName": "${notify_arn}", "Payload.$": "$$.Execution.Input" },
      "Retry": [{ "ErrorEquals": ["Lambda.Unknown"], "MaxAttempts": 1 }],
      "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Progress" }],
      "Next": "Progress"
    },
    "Progress": {
      "Type": "Task",
      "Resource": "arn:aws:states:::lambda:invoke",
      "Parameters": { "FunctionName": "${notify_arn}", "Payload.$": "$$.Execution.Input" },
      "Catch": [
        { "ErrorEquals": ["States.Permissions"], "Next": "Failed2" },
        { "ErrorEquals": ["States.ALL"], "Next": "Later" }
      ],
      "Next": "Later"
    },
    "Failed": { "Type": "Fail", "Error": "Failed", "CausePath": "$error.Cause" },
    "Failed2": { "Type": "Fail", "Error": "Failed" },
    "Later": { "Type": "Wait", "Seconds": 3600, "End": true }
  }
}"#,
    );
}
