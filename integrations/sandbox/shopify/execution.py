"""One GraphQL request: paid for, executed for whoever holds the token, and told of by webhook."""

from dataclasses import dataclass

from graphql import (
    DocumentNode,
    ExecutionResult,
    GraphQLError,
    OperationDefinitionNode,
    OperationType,
    execute_sync,
    parse,
    validate,
)

from .answers.calls import Call
from .catalogue import Shop
from .costs import MOST, Bucket, actual, requested
from .practice import Json, Practice
from .resolvers import root, type_of


@dataclass(frozen=True, slots=True)
class Caller:
    """An app that holds a token of a shop. `base` is where people reach the storefront."""

    practice: Practice
    shop: Shop
    base: str
    scopes: frozenset[str]

    def answer(self, query: str, variables: Json) -> Json:
        """Execute it, if it is valid, not too dear, and the shop's bucket holds enough."""
        try:
            document = parse(query)
            wrong = validate(self.practice.built, document)
        except GraphQLError as unreadable:
            wrong = [unreadable]
        if wrong:
            return {"errors": [error.formatted for error in wrong]}
        return self._paid(document, variables)

    def run(self, document: DocumentNode, variables: Json) -> ExecutionResult:
        """Execute a valid document, and tell of what it changed."""
        practice = self.practice
        call = Call(
            self.shop,
            self.base,
            self.scopes,
            practice.bulk,
            practice.uploads,
            self.run,
            lambda topic, body: practice.courier.send(self.shop, topic, body),
        )
        if not is_mutation(document):
            return self._executed(document, variables, call)
        with practice.world.changing():
            result = self._executed(document, variables, call)
        for thing in {thing.gid: thing for thing in call.changed}.values():
            practice.courier.changed(self.shop, thing)
        return result

    def _executed(self, document: DocumentNode, variables: Json, call: Call) -> ExecutionResult:
        return execute_sync(
            self.practice.built,
            document,
            root_value=root(call),
            context_value=call,
            variable_values=variables,
            type_resolver=type_of,
        )

    def _paid(self, document: DocumentNode, variables: Json) -> Json:
        bucket = self.practice.bucket(self.shop.domain)
        cost = requested(document, variables)
        if cost > MOST:
            said = f"Query cost is {cost}, which exceeds the single query max cost limit ({MOST})."
            extensions = {"code": "MAX_COST_EXCEEDED", "cost": cost, "maxCost": MOST}
            return {"errors": [{"message": said, "extensions": extensions}]}
        if not bucket.take(cost):
            self.practice.throttled += 1
            throttled = {"message": "Throttled", "extensions": {"code": "THROTTLED"}}
            return {"errors": [throttled], "extensions": _extensions(bucket, cost, None)}
        result = self.run(document, variables)
        spent = min(cost, actual(document, result.data))
        bucket.give_back(cost - spent)
        answer: Json = {}
        if result.errors:
            answer["errors"] = [error.formatted for error in result.errors]
        if result.data is not None or result.errors:
            answer["data"] = result.data
        return {**answer, "extensions": _extensions(bucket, cost, spent)}


def is_mutation(document: DocumentNode) -> bool:
    """Whether it changes something."""
    operations = [e for e in document.definitions if isinstance(e, OperationDefinitionNode)]
    return any(each.operation is OperationType.MUTATION for each in operations)


def _extensions(bucket: Bucket, cost: int, spent: int | None) -> Json:
    told = {"requestedQueryCost": cost, "actualQueryCost": spent}
    return {"cost": {**told, "throttleStatus": bucket.status()}}
