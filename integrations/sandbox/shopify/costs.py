"""What a request costs, and the bucket it is paid from, as Shopify reckons both.

Source: shopify.dev/docs/api/usage/limits: scalars 0, objects 1, mutations 10, connections 2 and
what they may return; 1,000 at most for one request, debited at first and refunded afterwards.

Where it says nothing: a field that takes ids costs once for each id; any other list, such as the
translations of a thing or the userErrors of a mutation, has no size beforehand and counts as one
object; of fragments for different types the dearest counts, for a node is of one type.
"""

import threading
import time
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    OperationDefinitionNode,
    OperationType,
    SelectionNode,
    SelectionSetNode,
    value_from_ast_untyped,
)

MOST = 1_000
MUTATION = 10
CONNECTION = 2
WRAPPERS = ("nodes", "edges", "node")
SIZES = ("first", "last")
IDS = ("ids",)


@dataclass(frozen=True, slots=True)
class Reckoning:
    """The cost of one document with its variables."""

    fragments: Mapping[str, FragmentDefinitionNode]
    variables: Mapping[str, Any]

    def of(self, selections: SelectionSetNode | None) -> int:
        """What the selections cost, once each."""
        cost = 0
        by_type: dict[str, int] = defaultdict(int)
        for each in selections.selections if selections else ():
            if not self._is_included(each):
                continue
            if isinstance(each, FieldNode):
                cost += self._field(each)
            else:
                name, inside = self._fragment(each)
                by_type[name] += inside
        return cost + max(by_type.values(), default=0)

    def _fragment(self, selection: SelectionNode) -> tuple[str, int]:
        """The type that it is for, "" for any, and what it costs."""
        if isinstance(selection, FragmentSpreadNode):
            fragment = self.fragments[selection.name.value]
            return fragment.type_condition.name.value, self.of(fragment.selection_set)
        if not isinstance(selection, InlineFragmentNode):
            raise TypeError(selection)
        condition = selection.type_condition
        return condition.name.value if condition else "", self.of(selection.selection_set)

    def _field(self, node: FieldNode) -> int:
        if node.selection_set is None:
            return 0
        inside = self.of(node.selection_set)
        arguments = self._arguments(node)
        for ids in (arguments[name] for name in IDS if name in arguments):
            return len(ids or ()) * (1 + inside)
        if node.name.value in WRAPPERS and not arguments:
            return inside if node.name.value == "edges" else 1 + inside
        sizes = [arguments[name] for name in SIZES if name in arguments]
        if not sizes:
            return 1 + inside
        paged = sum(
            self._field(each)
            for each in node.selection_set.selections
            if isinstance(each, FieldNode) and each.name.value not in WRAPPERS
        )
        return CONNECTION + int(sizes[0] or 0) * (inside - paged) + paged

    def _arguments(self, node: FieldNode) -> dict[str, Any]:
        return {
            each.name.value: value_from_ast_untyped(each.value, dict(self.variables))
            for each in node.arguments or ()
        }

    def _is_included(self, node: SelectionNode) -> bool:
        conditions = [
            (each.name.value, value_from_ast_untyped(argument.value, dict(self.variables)))
            for each in node.directives or ()
            for argument in each.arguments or ()
        ]
        return all(bool(is_so) == (name == "include") for name, is_so in conditions)


def requested(document: DocumentNode, variables: Mapping[str, Any]) -> int:
    """What a request may cost at most."""
    fragments = {
        each.name.value: each
        for each in document.definitions
        if isinstance(each, FragmentDefinitionNode)
    }
    total = 0
    for each in _operations(document):
        reckoning = Reckoning(fragments, {**_defaults(each), **variables})
        total += reckoning.of(each.selection_set) + _for_doing(each)
    return total


def actual(document: DocumentNode, data: Any) -> int:
    """What the answer really holds: an object each, besides what doing it costs."""
    return sum(map(_for_doing, _operations(document))) + _objects(data)


def _operations(document: DocumentNode) -> list[OperationDefinitionNode]:
    return [each for each in document.definitions if isinstance(each, OperationDefinitionNode)]


def _for_doing(operation: OperationDefinitionNode) -> int:
    is_mutation = operation.operation is OperationType.MUTATION
    return MUTATION * len(operation.selection_set.selections) if is_mutation else 0


def _defaults(operation: OperationDefinitionNode) -> dict[str, Any]:
    return {
        each.variable.name.value: value_from_ast_untyped(each.default_value)
        for each in operation.variable_definitions or ()
        if each.default_value is not None
    }


def _objects(data: Any) -> int:
    if isinstance(data, list):
        return sum(map(_objects, data))
    if isinstance(data, dict):
        return 1 + sum(map(_objects, data.values()))
    return 0


@dataclass(slots=True)
class Bucket:
    """One shop's points for one app. `restore` a second, up to `capacity`."""

    capacity: float = 2_000.0
    restore: float = 100.0
    level: float = 2_000.0
    at: float = field(default_factory=time.monotonic)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self, cost: float) -> bool:
        """Whether the request may go; then its cost is off."""
        with self.lock:
            self._refill()
            if cost > self.level:
                return False
            self.level -= cost
            return True

    def give_back(self, points: float) -> None:
        """What was debited too much."""
        with self.lock:
            self._refill()
            self.level = min(self.capacity, self.level + points)

    def status(self) -> dict[str, float]:
        """As each answer tells it."""
        with self.lock:
            self._refill()
            return {
                "maximumAvailable": self.capacity,
                "currentlyAvailable": int(self.level),
                "restoreRate": self.restore,
            }

    def _refill(self) -> None:
        now = time.monotonic()
        self.level = min(self.capacity, self.level + (now - self.at) * self.restore)
        self.at = now
