//! Prints the definition that the build script generated.

fn main() {
    print!("{}", include_str!(concat!(env!("OUT_DIR"), "/asl/greet-visitor.asl.json")));
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_generated_terraform_names_its_definition() {
        let module = include_str!(concat!(env!("OUT_DIR"), "/terraform/main.tf"));
        assert!(module.contains("greet-visitor.asl.json.tftpl"));
    }
}
