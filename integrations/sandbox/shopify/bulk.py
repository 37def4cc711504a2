"""Bulk queries: executed aside over all products, written as JSON lines, fetched without a key."""

import json
import secrets
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    ArgumentNode,
    DocumentNode,
    FieldNode,
    GraphQLSchema,
    IntValueNode,
    NameNode,
    TypeInfo,
    TypeInfoVisitor,
    Visitor,
    get_named_type,
    parse,
    print_ast,
    visit,
)

from .catalogue import now

Json = dict[str, Any]
ALL = 1_000_000
MOST_CONNECTIONS = 5


@dataclass(slots=True)
class Operation:
    """One bulk query of a shop. `lines` are there once it is completed."""

    id: int
    query: str
    key: str = field(default_factory=lambda: secrets.token_urlsafe(12))
    status: str = "CREATED"
    lines: list[str] = field(default_factory=list)
    roots: int = 0
    created_at: str = field(default_factory=now)

    def node(self, base: str) -> Json:
        """As GraphQL tells it."""
        is_over = self.status == "COMPLETED"
        url = f"{base}/bulk/{self.id}-{self.key}.jsonl" if is_over and self.lines else None
        return {
            "__typename": "BulkOperation",
            "id": f"gid://shopify/BulkOperation/{self.id}",
            "status": self.status,
            "errorCode": None,
            "objectCount": str(len(self.lines)),
            "rootObjectCount": str(self.roots),
            "fileSize": str(sum(map(len, self.lines))) if is_over else None,
            "url": url,
            "partialDataUrl": None,
            "query": self.query,
            "type": "QUERY",
            "createdAt": self.created_at,
            "completedAt": now() if is_over else None,
        }


@dataclass(slots=True)
class Bulk:
    """All bulk queries, by number."""

    operations: dict[int, Operation] = field(default_factory=dict)

    def start(self, query: str, execute: Any) -> Operation:
        """Run it aside; `execute` answers the data for a document."""
        operation = Operation(len(self.operations) + 1, query)
        self.operations[operation.id] = operation
        threading.Thread(target=self._run, args=(operation, execute), daemon=True).start()
        return operation

    def _run(self, operation: Operation, execute: Any) -> None:
        operation.status = "RUNNING"
        time.sleep(0.05)
        data = execute(operation.query)
        if data is None:
            operation.status = "FAILED"
            return
        [products] = data.values()
        roots = list(_nodes(products))
        operation.lines = [line for root in roots for line in _lines(root, None)]
        operation.roots = len(roots)
        operation.status = "COMPLETED"


def unbounded(schema: GraphQLSchema, query: str) -> str:
    """The query with every connection asked for whole, for `first` means nothing in a bulk."""
    document: DocumentNode = parse(query)
    info = TypeInfo(schema)

    class Widen(Visitor):
        def enter_field(self, node: FieldNode, *_: object) -> FieldNode | None:
            of = info.get_type()
            if of is None or not get_named_type(of).name.endswith("Connection"):
                return None
            first = ArgumentNode(name=NameNode(value="first"), value=IntValueNode(value=str(ALL)))
            kept = {key: getattr(node, key) for key in node.keys if key != "arguments"}
            return FieldNode(**kept, arguments=(first,))

    return print_ast(visit(document, TypeInfoVisitor(info, Widen())))


def _nodes(connection: Json) -> Iterator[Json]:
    yield from connection.get("nodes") or (edge["node"] for edge in connection.get("edges", []))


def _lines(node: Json, parent: str | None) -> Iterator[str]:
    """A node, then its children, each on a line of its own that names its parent."""
    plain = {name: value for name, value in node.items() if not _is_connection(value)}
    if parent is not None:
        plain["__parentId"] = parent
    yield json.dumps(plain, ensure_ascii=False)
    for value in node.values():
        if _is_connection(value):
            for child in _nodes(value):
                yield from _lines(child, node["id"])


def _is_connection(value: Any) -> bool:
    return isinstance(value, dict) and ("nodes" in value or "edges" in value)
