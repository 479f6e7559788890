//! The error name that the real runtime reports to Lambda, which is what Step Functions catches.
//!
//! Source: AWS Lambda Developer Guide, "Using the Lambda runtime API", next invocation, invocation response and error.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command};

use handler::PaymentError;
use serde_json::{Value, json};
use sfn_dsl::TaskError;

/// A request of the runtime.
struct Request {
    line: String,

    body: Value,
}

fn read(stream: &mut BufReader<TcpStream>) -> Option<Request> {
    let mut line = String::new();
    if stream.read_line(&mut line).ok()? == 0 {
        return None;
    }
    let mut headers = Vec::new();
    loop {
        let mut header = String::new();
        stream.read_line(&mut header).ok()?;
        if header.trim().is_empty() {
            break;
        }
        headers.push(header.trim().to_owned());
    }
    let length = headers.iter().find_map(|header| {
        let (name, value) = header.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().unwrap())
    });
    let mut body = vec![0; length.unwrap_or(0)];
    stream.read_exact(&mut body).ok()?;
    Some(Request { line, body: serde_json::from_slice(&body).unwrap_or(Value::Null) })
}

struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

/// What the handler answers to one event: the last part of the path, and the body.
fn answer(arguments: &[&str], event: &Value) -> (String, Value) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let _child = Ended(
        Command::new(env!("CARGO_BIN_EXE_handler"))
            .args(arguments)
            .env("AWS_LAMBDA_RUNTIME_API", listener.local_addr().unwrap().to_string())
            .env("AWS_LAMBDA_FUNCTION_NAME", "charge")
            .env("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "128")
            .env("AWS_LAMBDA_FUNCTION_VERSION", "1")
            .env("AWS_LAMBDA_LOG_STREAM_NAME", "stream")
            .env("AWS_LAMBDA_LOG_GROUP_NAME", "group")
            .spawn()
            .unwrap(),
    );
    let event = event.to_string();
    loop {
        let mut stream = BufReader::new(listener.accept().unwrap().0);
        while let Some(request) = read(&mut stream) {
            if request.line.starts_with("GET") {
                let head = format!(
                    "HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: 1\r\nLambda-Runtime-Deadline-Ms: 32503680000000\r\n\
                     Lambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:eu-west-1:123456789012:function:charge\r\n\
                     Content-Type: application/json\r\nContent-Length: {}\r\n\r\n",
                    event.len()
                );
                stream.get_mut().write_all((head + &event).as_bytes()).unwrap();
            } else {
                let path = request.line.split(' ').nth(1).unwrap();
                return (path.rsplit('/').next().unwrap().to_owned(), request.body);
            }
        }
    }
}

#[test]
fn the_runtime_reports_the_names_that_a_workflow_catches() {
    let event = |outcome: &str| json!({ "orderId": "o-1", "outcome": outcome });
    let (kind, body) = answer(&[], &event("paid"));
    assert_eq!((kind.as_str(), body), ("response", json!({ "receiptId": "o-1" })));

    for (outcome, error, message) in [
        ("declined", PaymentError::PaymentDeclined("o-1".to_owned()), "order o-1 was declined"),
        ("timeout", PaymentError::GatewayTimeout, "no answer"),
    ] {
        let (kind, body) = answer(&[], &event(outcome));
        assert_eq!(kind, "error");
        assert_eq!(body, json!({ "errorType": error.error_name(), "errorMessage": message }));
    }
    assert_eq!(PaymentError::PaymentDeclined(String::new()).error_name(), "PaymentDeclined");
    assert_eq!(PaymentError::GatewayTimeout.error_name(), "com.example.GatewayTimeout");
}

/// Why the derive is needed: in a box, every error has the box's name.
#[test]
fn a_boxed_error_has_no_name_of_its_own() {
    let (kind, body) = answer(&["boxed"], &json!({ "orderId": "o-1", "outcome": "declined" }));
    assert_eq!(kind, "error");
    let name = body["errorType"].as_str().unwrap();
    assert!(name.contains("Box<dyn core::error::Error"), "{name}");
    assert_eq!(body["errorMessage"], "order o-1 was declined");
}
