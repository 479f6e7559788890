"""JSONata for moto's interpreter, whose evaluator is a stub that expects a Java engine.

The engine is `jsonata-python`, a port of that Java engine. Two faults of the surrounding code are mended as well: the
bare `$` of a filter predicate (`xs[$ > 1]`) is taken for a variable, and a definition that fails to parse leaves its
query language behind for the next one.
"""

import hashlib
import json
import re
import uuid
from typing import Any

import jsonata as engine
from moto.stepfunctions.parser.asl.component.intrinsic import jsonata as functions
from moto.stepfunctions.parser.asl.jsonata import jsonata as evaluator
from moto.stepfunctions.parser.asl.parse.preprocessor import Preprocessor

HASH_ALGORITHMS = {"MD5": "md5", "SHA-1": "sha1", "SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512"}


def install() -> None:
    """Put the engine in and mend the two faults."""
    for name in ("$hash", "$uuid", "$parse"):  # declared as "not supported" stubs
        functions._DECLARATION_BY_VARIABLE_REFERENCE.pop(name, None)
    evaluator._eval_jsonata = evaluate

    any_dollar = r"(\$\$|\$[A-Za-z0-9_$]+(?:\.[A-Za-z0-9_][A-Za-z0-9_$]*)*|\$)"
    named_only = r"(\$[A-Za-z0-9_$]+(?:\.[A-Za-z0-9_][A-Za-z0-9_$]*)*)"
    pattern = evaluator._PATTERN_VARIABLE_REFERENCE.pattern
    evaluator._PATTERN_VARIABLE_REFERENCE = re.compile(pattern.replace(any_dollar, named_only))

    original_init = Preprocessor.__init__

    def init(self: Preprocessor, *args: Any, **kwargs: Any) -> None:
        original_init(self, *args, **kwargs)
        self._query_language_per_scope = []  # a class attribute upstream, shared by all definitions

    Preprocessor.__init__ = init


def evaluate(expression: str) -> Any:
    """The value of an expression, with the functions that Step Functions adds to JSONata."""
    try:
        parsed = engine.Jsonata(expression)
        parsed.register_lambda("hash", digest)
        parsed.register_lambda("uuid", lambda: str(uuid.uuid4()))
        parsed.register_lambda("parse", json.loads)
        return plain(parsed.evaluate(None))
    except Exception as error:
        raise evaluator.JSONataException("UNKNOWN", str(error)) from error


def digest(text: Any, algorithm: str) -> str:
    """`$hash`."""
    return hashlib.new(HASH_ALGORITHMS[algorithm], str(text).encode()).hexdigest()


def plain(value: Any) -> Any:
    """The engine's own list and object types as Python's."""
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(inner) for inner in value]
    return value
