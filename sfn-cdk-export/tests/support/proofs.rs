//! What was proved, for a simulator of IAM that others wrote: a line of JSON for each policy, in the file that the environment
//! variable `SFN_PROOFS` names.

use std::fs::OpenOptions;
use std::io::Write;
use std::sync::Mutex;
use std::{env, thread};

use serde_json::{Value, json};

use super::Call;

/// Tests run at the same time.
static FILE: Mutex<()> = Mutex::new(());

/// Adds a policy with the calls that it allows, and those that it denies.
pub fn write_down(policy: &Value, allowed: &[Call], denied: &[(&str, Call)]) {
    let Some(path) = env::var_os("SFN_PROOFS") else { return };
    let denied = denied.iter().map(|(what, call)| {
        let mut request = request(call);
        request["what"] = json!(what);
        request
    });
    let line = json!({
        "name": thread::current().name(),
        "policy": policy,
        "allowed": allowed.iter().map(request).collect::<Vec<_>>(),
        "denied": denied.collect::<Vec<_>>(),
    });
    let _guard = FILE.lock().unwrap();
    let mut file = OpenOptions::new().create(true).append(true).open(path).unwrap();
    file.write_all(format!("{line}\n").as_bytes()).unwrap();
}

fn request(call: &Call) -> Value {
    let Call { principal, action, resource, pattern, context } = call;
    json!({"principal": principal, "action": action, "resource": resource, "pattern": pattern, "context": context})
}
