"""All checks of an exported folder, by group."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from . import policies, sam, terraform
from .deployed import deployed_problems
from .execution import scenario_problems
from .lint import lint_problems, same_template_problems
from .lowering import check_executions
from .report import Report
from .server import Server
from .stack import stack_problems
from .subject import Subject
from .tools import Tools


def check_long_policy(report: Report, tools: Tools, subject: Subject) -> None:
    """A machine with a key of its own and managed policies: its files as the tools read them, without a deployment."""
    folder = Path(os.environ["CI_TARGET"], "ci-long-policy")
    subject = Subject(folder, "long-policy", "", {}, {}, [])
    check_templates(report, tools, subject)
    with tempfile.TemporaryDirectory() as scratch:
        check_sam_text(report, tools, subject, Path(scratch))
        check_module_text(report, tools, subject, Path(scratch))


def check_templates(report: Report, tools: Tools, subject: Subject) -> None:
    """The CloudFormation templates as text."""
    for template in (subject.json_template, subject.yaml_template):
        report.check(f"cfn-lint {template.name}", lint_problems, template)
    report.check(
        "the JSON and the YAML template say the same",
        same_template_problems,
        subject.json_template,
        subject.yaml_template,
    )


def check_policies(report: Report, tools: Tools, subject: Subject) -> None:
    """What the tests have proved of policies, asked of a simulator."""
    if tools.simulator_missing:
        report.skip("policies", tools.simulator_missing)
        return
    report.check("policies in the simulator of IAM", policies.simulator_problems, tools, policies.proofs(), "--complete")


def check_stacks(report: Report, tools: Tools, subject: Subject) -> None:
    """The CloudFormation templates deployed; the machine of the JSON one is run."""
    check_deployed_stack(report, subject, subject.json_template, "cloudformation json", run=True)
    check_deployed_stack(report, subject, subject.yaml_template, "cloudformation yaml", run=False)


def check_sam(report: Report, tools: Tools, subject: Subject) -> None:
    """The SAM template validated, transformed, and the result linted, deployed and run."""
    with tempfile.TemporaryDirectory() as scratch:
        result = check_sam_text(report, tools, subject, Path(scratch))
        check_deployed_stack(report, subject, result, "sam", run=True)


def check_sam_text(report: Report, tools: Tools, subject: Subject, scratch: Path) -> Path:
    """The SAM template validated and transformed; the result."""
    result = scratch / "sam-result.template.json"
    report.check("sam validate --lint", sam.validate_problems, tools, subject.sam_template)
    report.check("sam transform", sam.transform_problems, tools, subject.sam_template, result)
    report.check("cfn-lint on the transform's result", lint_problems, result, sam.TOLERATED_IN_RESULT)
    return result


def check_module_text(report: Report, tools: Tools, subject: Subject, scratch: Path) -> None:
    """The Terraform module formatted and validated."""
    if tools.terraform:
        report.check("terraform fmt", terraform.format_problems, tools, subject.terraform)
    if tools.terraform_missing:
        report.skip("terraform", tools.terraform_missing)
        return
    module = terraform.Module(tools, subject, scratch, "http://127.0.0.1:1")
    report.check("terraform init", module.init)
    report.check("terraform validate", module.validate)


def check_terraform(report: Report, tools: Tools, subject: Subject) -> None:
    """The Terraform module formatted, applied and run."""
    if tools.terraform:
        report.check("terraform fmt", terraform.format_problems, tools, subject.terraform)
    if tools.terraform_missing:
        report.skip("terraform", tools.terraform_missing)
        return
    with tempfile.TemporaryDirectory() as scratch, Server() as server:
        module = terraform.Module(tools, subject, Path(scratch), server.url)
        report.check("terraform init", module.init)
        report.check("terraform validate", module.validate)
        report.check("terraform plan", module.plan)
        report.check("terraform apply", module.apply)
        report.check("terraform second plan is empty", module.second_plan)
        check_machine(report, server, subject, "terraform", run=True)


def check_deployed_stack(report: Report, subject: Subject, template: Path, name: str, run: bool) -> None:
    """A template deployed on a server of its own."""
    with Server() as server:
        report.check(f"{name}: create-stack", stack_problems, server, subject, template)
        check_machine(report, server, subject, name, run)


def check_machine(report: Report, server: Server, subject: Subject, name: str, run: bool) -> None:
    """What is stored, and if wanted how it runs."""
    report.check(f"{name}: stored machine, role and policy", deployed_problems, server, subject)
    for scenario in subject.scenarios if run else []:
        report.check(f"{name}: execution {scenario['name']}", scenario_problems, server, subject, scenario)


GROUPS: dict[str, Callable[[Report, Tools, Subject], None]] = {
    "executions": check_executions,
    "policies": check_policies,
    "long-policy": check_long_policy,
    "templates": check_templates,
    "cloudformation": check_stacks,
    "sam": check_sam,
    "terraform": check_terraform,
}
