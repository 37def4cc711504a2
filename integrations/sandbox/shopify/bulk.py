"""What is done aside: bulk queries and mutations, their results as JSON lines, and mischief."""

import json
import random
import secrets
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from .things import now

Json = dict[str, Any]
AT_ONCE = 5
UNDER_WAY = frozenset({"CREATED", "RUNNING", "CANCELING"})
Line = tuple[str, bool]
"""A line of a result, and whether it is a root's."""


class Failed(Exception):  # noqa: N818  it is an outcome
    """It can't go on, by a code of BulkOperationErrorCode."""


@dataclass(slots=True)
class Mischief:
    """What is to go wrong with an operation.

    It fails after so many lines, takes so long for each; of its file so many lines are lost or
    come twice, or all come in another order; and its address expires so many times.
    """

    fail_after: int | None = None
    line_s: float = 0.0
    drop: int = 0
    duplicate: int = 0
    shuffle: bool = False
    expire: int = 0


@dataclass(slots=True)
class Operation:
    """One operation of a shop. `lines` are there once it is over."""

    id: int
    shop: str
    type: str
    query: str
    mischief: Mischief = field(default_factory=Mischief)
    key: str = field(default_factory=lambda: secrets.token_urlsafe(12))
    status: str = "CREATED"
    error: str | None = None
    objects: int = 0
    roots: int = 0
    lines: list[str] = field(default_factory=list)
    created_at: str = field(default_factory=now)
    completed_at: str | None = None

    @property
    def gid(self) -> str:
        """Its id in the whole of Shopify."""
        return f"gid://shopify/BulkOperation/{self.id}"

    @property
    def is_under_way(self) -> bool:
        """Whether it isn't over."""
        return self.status in UNDER_WAY

    def node(self, base: str) -> Json:
        """As GraphQL tells it."""
        is_whole = self.status == "COMPLETED"
        has_lines = bool(self.lines) and not self.is_under_way
        address = f"{base}/bulk/{self.id}-{self.key}.jsonl" if has_lines else None
        return {
            "__typename": "BulkOperation",
            "id": self.gid,
            "status": self.status,
            "errorCode": self.error,
            "objectCount": str(self.objects),
            "rootObjectCount": str(self.roots),
            "fileSize": str(len(self.text().encode())) if is_whole else None,
            "url": address if is_whole else None,
            "partialDataUrl": None if is_whole else address,
            "query": self.query,
            "type": self.type,
            "createdAt": self.created_at,
            "completedAt": self.completed_at,
        }

    def text(self) -> str:
        """The file."""
        return "".join(f"{line}\n" for line in self.lines)

    def fetch(self, key: str) -> str | None:
        """The file for who knows its address; None: the address is wrong, or has just expired."""
        if key != self.key or self.is_under_way:
            return None
        if self.mischief.expire:
            self.mischief.expire -= 1
            self.key = secrets.token_urlsafe(12)
            return None
        return self.text()

    def told(self) -> Json:
        """As a webhook tells of its end."""
        return {
            "admin_graphql_api_id": self.gid,
            "completed_at": self.completed_at,
            "created_at": self.created_at,
            "error_code": self.error.lower() if self.error else None,
            "status": self.status.lower(),
            "type": self.type.lower(),
        }


@dataclass(slots=True)
class Bulk:
    """All operations by number, and the mischief that waits for the next of each type."""

    operations: dict[int, Operation] = field(default_factory=dict)
    mischief: dict[str, Mischief] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def of(self, shop: str) -> list[Operation]:
        """One shop's, the oldest first."""
        return [each for each in list(self.operations.values()) if each.shop == shop]

    def is_full(self, shop: str, kind: str) -> bool:
        """Whether as many of that type are under way as may be."""
        found = [each for each in self.of(shop) if each.type == kind and each.is_under_way]
        return len(found) >= AT_ONCE

    def start(
        self,
        operation: tuple[str, str, str],
        lines: Iterator[Line],
        is_over: Callable[[Operation], None],
    ) -> Operation:
        """Begin an operation (shop, type, document) aside; `lines` does its work."""
        with self.lock:
            begun = Operation(len(self.operations) + 1, *operation)
            begun.mischief = self.mischief.pop(begun.type, begun.mischief)
            self.operations[begun.id] = begun
        threading.Thread(target=_run, args=(begun, lines, is_over), daemon=True).start()
        return begun


def _run(operation: Operation, lines: Iterator[Line], is_over: Callable[[Operation], None]) -> None:
    operation.status = "RUNNING"
    time.sleep(0.05)
    found: list[str] = []
    try:
        for line, is_root in lines:
            found.append(line)
            operation.objects, operation.roots = len(found), operation.roots + is_root
            time.sleep(operation.mischief.line_s)
            if operation.status == "CANCELING":
                break
            if len(found) == operation.mischief.fail_after:
                operation.error = "INTERNAL_SERVER_ERROR"
                break
    except Failed as failed:
        operation.error = str(failed)
    operation.lines = _spoiled(found, operation)
    operation.completed_at = now()
    is_called_off = operation.status == "CANCELING"
    operation.status = "FAILED" if operation.error else "CANCELED" if is_called_off else "COMPLETED"
    is_over(operation)


def _spoiled(lines: list[str], operation: Operation) -> list[str]:
    mischief = operation.mischief
    told = [*lines[: len(lines) - mischief.drop], *lines[: mischief.duplicate]]
    if mischief.shuffle:
        random.Random(operation.id).shuffle(told)  # noqa: S311  an order, not a secret
    return told


def result_line(node: Json) -> str:
    """A line of a result."""
    return json.dumps(node, ensure_ascii=False)
