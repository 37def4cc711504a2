"""What a request costs, and the bucket it is paid from, as Shopify reckons both.

Source: shopify.dev/docs/api/usage/limits: scalars 0, objects 1, mutations 10, connections 2 and
what they may return; 1,000 at most for one request, debited at first and refunded afterwards.
"""

import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    IntValueNode,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    VariableNode,
)

MOST = 1_000
MUTATION = 10
CONNECTION = 2
WRAPPERS = ("nodes", "edges", "node")


@dataclass(frozen=True, slots=True)
class Reckoning:
    """The cost of one document with its variables."""

    fragments: Mapping[str, FragmentDefinitionNode]
    variables: Mapping[str, Any]

    def of(self, selections: SelectionSetNode | None) -> int:
        """What the selections cost, once each."""
        return sum(self._one(each) for each in selections.selections) if selections else 0

    def _one(self, selection: Any) -> int:
        if isinstance(selection, FragmentSpreadNode):
            return self.of(self.fragments[selection.name.value].selection_set)
        if isinstance(selection, InlineFragmentNode):
            return self.of(selection.selection_set)
        return self._field(selection)

    def _field(self, node: FieldNode) -> int:
        if node.selection_set is None:
            return 0
        inside = self.of(node.selection_set)
        if node.name.value in WRAPPERS:
            return 1 + inside if node.name.value != "edges" else inside
        asked = self._asked(node)
        if asked is None:
            return 1 + inside
        paged = sum(
            self._field(each)
            for each in node.selection_set.selections
            if isinstance(each, FieldNode) and each.name.value not in WRAPPERS
        )
        return CONNECTION + asked * (inside - paged) + paged

    def _asked(self, node: FieldNode) -> int | None:
        for argument in node.arguments or ():
            if argument.name.value in ("first", "last"):
                if isinstance(argument.value, IntValueNode):
                    return int(argument.value.value)
                if isinstance(argument.value, VariableNode):
                    return int(self.variables.get(argument.value.name.value) or 0)
        return None


def requested(document: DocumentNode, variables: Mapping[str, Any]) -> int:
    """What a request may cost at most."""
    fragments = {
        each.name.value: each
        for each in document.definitions
        if isinstance(each, FragmentDefinitionNode)
    }
    reckoning = Reckoning(fragments, variables)
    total = 0
    for each in document.definitions:
        if isinstance(each, OperationDefinitionNode):
            is_mutation = each.operation is OperationType.MUTATION
            fields = len(each.selection_set.selections)
            total += reckoning.of(each.selection_set) + (MUTATION * fields if is_mutation else 0)
    return total


def actual(data: Any) -> int:
    """What the answer really holds: an object each."""
    if isinstance(data, list):
        return sum(map(actual, data))
    if isinstance(data, dict):
        return 1 + sum(actual(value) for value in data.values() if isinstance(value, dict | list))
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
