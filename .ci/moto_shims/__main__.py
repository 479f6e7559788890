"""`python -m moto_shims --port PORT --journal DIR [--max-delay SECONDS]`: serve on loopback until stopped."""

import argparse
import os


def main() -> None:
    """Set the environment first: moto reads parts of it while it is imported."""
    parser = argparse.ArgumentParser(prog="moto_shims", description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--journal", required=True, help="folder shared with the tests, see moto_shims/journal.py")
    parser.add_argument("--max-delay", type=float, default=0.02, help="longest real pause of a wait or retry")
    options = parser.parse_args()

    os.environ["MOTO_PORT"] = str(options.port)  # where the interpreter's own AWS clients connect to
    os.environ.setdefault("AWS_ACCESS_KEY_ID", "test")
    os.environ.setdefault("AWS_SECRET_ACCESS_KEY", "test")
    os.environ.setdefault("AWS_DEFAULT_REGION", "us-east-1")

    from moto.core.config import default_user_config

    from . import (
        children,
        choice_rules,
        cloudformation,
        delays,
        executions,
        jsonata,
        lambdas,
        states_format,
        terraform_calls,
    )
    from .journal import Journal

    default_user_config["stepfunctions"] = {"execute_state_machine": True}
    default_user_config["lambda"] = {"use_docker": False}

    journal = Journal(options.journal)
    jsonata.install()
    executions.install()
    children.install()
    states_format.install()
    choice_rules.install()
    cloudformation.install()
    terraform_calls.install()
    delays.install(journal, options.max_delay)
    lambdas.install(journal)

    from moto.server import main as serve

    serve(["-H", "127.0.0.1", "-p", str(options.port)])


if __name__ == "__main__":
    main()
