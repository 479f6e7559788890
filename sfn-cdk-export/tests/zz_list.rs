#![allow(missing_docs, clippy::all, clippy::pedantic, clippy::unwrap_used, clippy::restriction)]
use sfn_asl::StateMachine;
use sfn_cdk_export::iam::{Options, derive};
use sfn_services::sdk::{self, Form};
#[test]
fn list() {
    for service in sdk::services().filter(|s| s.is_documented()) {
        for op in service.operations() {
            let members: Vec<String> = op.members().map(|m| { let v = match m.form { Form::Plain => format!("\"named{}\"", m.name), Form::List => format!("[\"named{}\"]", m.name), Form::Composite => "{}".into() }; format!("\"{}\": {v}", m.name) }).collect();
            let text = format!(r#"{{"StartAt": "C", "States": {{"C": {{"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:{}:{}", "Parameters": {{{}}}, "End": true}}}}}}"#, service.name(), op.action(), members.join(","));
            let d = derive(&StateMachine::from_json(&text).unwrap(), &Options::new("m"));
            for s in &d.policy.statements {
                if s.actions.contains("iam:PassRole") { continue; }
                let res: Vec<String> = s.resources.iter().map(|r| r.to_string()).collect();
                let wild = |r: &String| r.ends_with("*") && r != "*" && !r.contains("named");
                if res.iter().any(wild) {
                    let all = res.iter().all(wild);
                    let w: Vec<&String> = res.iter().filter(|r| wild(r)).collect();
                    let names: Vec<String> = op.members().map(|m| format!("{}{}", m.name, if m.is_required {"!"} else {""})).collect();
                    println!("LIST {} {op} {:?} {:?} <- {}", if all {"ALL"} else {"BESIDE"}, s.actions, w.iter().map(|r| r.splitn(6, ':').nth(5).unwrap_or("").to_owned()).collect::<Vec<_>>(), names.join(" "));
                }
            }
        }
    }
}
