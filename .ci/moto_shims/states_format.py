"""`States.Format` takes every brace of its template for a placeholder; one with a backslash before it is a character.

Source: Amazon States Language specification, "Intrinsic Functions" (`States.Format`, reserved characters).
"""

import re

from moto.stepfunctions.parser.asl.component.intrinsic.function.statesfunction.generic.string_format import (
    StringFormat,
)
from moto.stepfunctions.parser.asl.eval.environment import Environment


def install() -> None:
    """Put values in the place of `{}` alone."""
    StringFormat._eval_body = evaluate


def evaluate(self: StringFormat, env: Environment) -> None:
    """The template with its values."""
    self.argument_list.eval(env=env)
    template, *values = env.stack.pop()
    remaining = iter(values)

    def piece(found: re.Match[str]) -> str:
        return self._to_str_repr(next(remaining)) if found[0] == "{}" else found[0][1]

    # moto reads the text as it stands in the JSON, where a backslash is two.
    env.stack.append(re.sub(r"\\.|\{\}", piece, template.replace("\\\\", "\\"), flags=re.DOTALL))
