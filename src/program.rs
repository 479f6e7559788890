//! What every example program does: print its definition, or write and compare everything that deploys it.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use sfn_cdk_export::Deployment;

/// What an example deploys; the first state machine is the one that is started.
pub type Deployments = Result<Vec<Deployment>, Box<dyn Error>>;

/// `cargo run --example NAME [-- --out DIR | --check DIR]`
pub fn main(deployments: fn() -> Deployments) -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(deployments, &arguments.iter().map(String::as_str).collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(deployments: fn() -> Deployments, arguments: &[&str]) -> Result<(), Box<dyn Error>> {
    match arguments {
        [] => deployments()?.iter().for_each(|deployment| print!("{}", deployment.machine().machine().to_json())),
        ["--help"] => println!("{USAGE}"),
        ["--out", folder] if !folder.is_empty() => {
            for (folder, deployment) in folders(folder, &deployments()?) {
                let files = deployment.export()?;
                files.write_to(&folder)?;
                println!("wrote asl, cloudformation, iam, sam and terraform to {}", folder.display());
                files.findings().iter().for_each(|finding| eprintln!("{finding}"));
            }
        }
        ["--check", folder] if !folder.is_empty() => {
            let mut is_same = true;
            for (folder, deployment) in folders(folder, &deployments()?) {
                for difference in deployment.export()?.check(&folder)? {
                    println!("{}/{difference}", folder.display());
                    is_same = false;
                }
            }
            if !is_same {
                return Err("the files are not what the workflow gives: run with `--out` to write them".into());
            }
        }
        _ => return Err(USAGE.into()),
    }
    Ok(())
}

/// Where each deployment is written: several have folders of their own.
fn folders<'a>(folder: &str, deployments: &'a [Deployment]) -> Vec<(PathBuf, &'a Deployment)> {
    let folder = Path::new(folder);
    match deployments {
        [one] => vec![(folder.to_owned(), one)],
        several => several.iter().map(|deployment| (folder.join(deployment.name()), deployment)).collect(),
    }
}

const USAGE: &str = "usage: cargo run --example NAME [-- --out DIR | --check DIR]";
