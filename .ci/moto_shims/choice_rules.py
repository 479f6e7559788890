"""The `Assign` of a JSONPath choice rule that compares a variable is dropped, so that a rule never counts.

Source: AWS Step Functions Developer Guide, "Choice workflow state" and "Passing data between states with variables" (`Assign`
in a choice rule, in both query languages). In `And`, `Or` and `Not` moto keeps it, but takes the outcome of the test for the
state's input.
"""

from moto.stepfunctions.parser.asl.antlr.runtime.ASLParser import ASLParser
from moto.stepfunctions.parser.asl.component.common.assign.assign_decl import AssignDecl
from moto.stepfunctions.parser.asl.component.state.choice.choice_rule import ChoiceRule
from moto.stepfunctions.parser.asl.eval.environment import Environment
from moto.stepfunctions.parser.asl.parse.preprocessor import Preprocessor


def install() -> None:
    """Keep what is dropped, and let `$` be the input in it."""
    original = Preprocessor.visitChoice_rule_comparison_variable

    def visit(self: Preprocessor, ctx: ASLParser.Choice_rule_comparison_variableContext) -> ChoiceRule:
        rule = original(self, ctx)
        if rule.assign is None:
            assigned = [part for part in map(self.visit, ctx.children) if isinstance(part, AssignDecl)]
            rule.assign = assigned[0] if assigned else None
        return rule

    Preprocessor.visitChoice_rule_comparison_variable = visit
    ChoiceRule._eval_body = evaluate


def evaluate(self: ChoiceRule, env: Environment) -> None:
    """The test, and if it holds what the rule assigns and gives."""
    self.comparison.eval(env)
    holds = env.stack.pop()
    if holds and self.assign:
        self.assign.eval(env=env)
    env.stack.append(holds)
    if holds and self.output:
        self.output.eval(env=env)
