"""`python sam_to_cloudformation.py TEMPLATE OUT.json`: the SAM translator in this process, without an account.

Run by the python of the SAM environment. A DefinitionUri that names a file is what `sam package` uploads to S3; here
the text is put into the result as DefinitionString.
"""

import json
import os
import sys
from pathlib import Path
from typing import Any

REGION = "us-east-1"


class NoManagedPolicies:
    """The lookup of AWS-managed policies, which the templates do not name."""

    def load(self) -> dict[str, str]:
        return {}


def transform(template: Path) -> dict[str, Any]:
    """The CloudFormation template that the SAM transform makes of a SAM template."""
    from samtranslator.translator.transform import transform as translate
    from samtranslator.yaml_helper import yaml_parse

    document = yaml_parse(template.read_text())
    definitions = {}
    for name, resource in document["Resources"].items():
        uri = resource.get("Properties", {}).get("DefinitionUri")
        if resource["Type"] == "AWS::Serverless::StateMachine" and isinstance(uri, str):
            definitions[name] = (template.parent / uri).read_text()
            resource["Properties"]["DefinitionUri"] = f"s3://inlined/{name}"

    result = translate(document, {"AWS::Region": REGION, "AWS::Partition": "aws"}, NoManagedPolicies())
    for name, definition in definitions.items():
        properties = result["Resources"][name]["Properties"]
        del properties["DefinitionS3Location"]
        properties["DefinitionString"] = definition
    return result


def main() -> None:
    """Write the result; an invalid template ends with its errors on stderr."""
    os.environ.setdefault("AWS_DEFAULT_REGION", REGION)
    from samtranslator.public.exceptions import InvalidDocumentException

    try:
        result = transform(Path(sys.argv[1]))
    except InvalidDocumentException as error:
        sys.exit("\n".join([error.message, *(cause.message for cause in error.causes)]))
    Path(sys.argv[2]).write_text(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
