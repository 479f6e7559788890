use sfn_cdk_export::{Environment, iam};
fn main() {
    let mut args = std::env::args().skip(1);
    let (cases, out) = (args.next().unwrap(), args.next().unwrap());
    let text = std::fs::read_to_string(cases).unwrap();
    let mut lines = String::new();
    for line in text.lines() {
        let case: serde_json::Value = serde_json::from_str(line).unwrap();
        let definition = case["definition"].to_string();
        let value = sfn_asl::json::parse(&definition).unwrap();
        let (machine, _) = sfn_asl::read::read(&value);
        let machine = machine.unwrap();
        let context = &case["context"];
        let mut options = iam::Options::new(context["state_machine"].as_str().unwrap());
        options.placeholders = true;
        options.logging = context["logging"] == true;
        options.tracing = context["tracing"] == true;
        options.kms_key = context["kms"].as_str().map(Into::into);
        let derived = iam::derive(&machine, &options);
        let environment = Environment::new(
            context["partition"].as_str().unwrap(),
            context["region"].as_str().unwrap(),
            context["account"].as_str().unwrap(),
        );
        let policy: serde_json::Value =
            serde_json::from_str(&derived.policy.resolve(&environment, |_| None).unwrap()).unwrap();
        lines.push_str(&serde_json::json!({"id": case["id"], "statements": policy["Statement"]}).to_string());
        lines.push('\n');
    }
    std::fs::write(out, lines).unwrap();
}
