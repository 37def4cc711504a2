"""The documents that may be run aside, and how a query's answer becomes lines."""

from collections.abc import Iterator
from typing import Any

from graphql import (
    ArgumentNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLSchema,
    InlineFragmentNode,
    IntValueNode,
    NameNode,
    OperationDefinitionNode,
    OperationType,
    TypeInfo,
    TypeInfoVisitor,
    Visitor,
    get_named_type,
    parse,
    validate,
    visit,
)

from .bulk import Line, result_line
from .paging import WHOLE

MOST_CONNECTIONS = 5
DEEPEST = 2
ASIDE = frozenset({"bulkOperationRunMutation", "bulkOperationRunQuery", "bulkOperationCancel"})
Json = dict[str, Any]


class Unfit(Exception):  # noqa: N818  it is an answer
    """Why a document can't be run aside."""


def query_document(schema: GraphQLSchema, text: str) -> DocumentNode:
    """A query with every connection asked for whole, for `first` means nothing in a bulk.

    Raises:
        Unfit: it is no query, or not of the kind that Shopify runs aside.
    """
    document = _parsed(text)
    _only_operation(document, OperationType.QUERY)
    _ensure_valid(schema, document)
    info = TypeInfo(schema)
    widen = _Widen(info)
    whole: DocumentNode = visit(_inlined(document), TypeInfoVisitor(info, widen))
    if not widen.found:
        raise Unfit("Bulk queries must contain at least one connection.")
    if widen.found > MOST_CONNECTIONS:
        raise Unfit(f"Bulk queries cannot contain more than {MOST_CONNECTIONS} connections.")
    if widen.deepest > DEEPEST:
        raise Unfit("Bulk queries cannot contain connections with a nesting depth greater than 2.")
    return whole


def mutation_document(schema: GraphQLSchema, text: str) -> tuple[DocumentNode, frozenset[str]]:
    """A mutation, and the variables that a line may give it.

    Raises:
        Unfit: it is no mutation, or more than one, or starts something aside itself.
    """
    document = _parsed(text)
    operation = _only_operation(document, OperationType.MUTATION)
    _ensure_valid(schema, document)
    fields = operation.selection_set.selections
    if len(fields) != 1 or not isinstance(fields[0], FieldNode):
        raise Unfit("A bulk mutation must have exactly one mutation field.")
    if fields[0].name.value in ASIDE:
        raise Unfit(f"{fields[0].name.value} can't be run in a bulk operation.")
    declared = operation.variable_definitions or ()
    return document, frozenset(each.variable.name.value for each in declared)


def query_lines(data: Json) -> Iterator[Line]:
    """Every node of an answer on a line of its own, which names its parent."""
    for value in data.values():
        for root in _nodes(value):
            yield from _lines(root, None)


class _Widen(Visitor):
    """Asks for connections whole; counts them, and how deep they stand in one another."""

    def __init__(self, info: TypeInfo) -> None:
        super().__init__()
        self.info = info
        self.found = self.depth = self.deepest = 0

    def enter_field(self, node: FieldNode, *_: object) -> FieldNode | None:
        if not self._is_connection():
            return None
        self.found, self.depth = self.found + 1, self.depth + 1
        self.deepest = max(self.deepest, self.depth)
        first = ArgumentNode(name=NameNode(value="first"), value=IntValueNode(value=str(WHOLE)))
        others = [each for each in node.arguments or () if each.name.value not in ("first", "last")]
        kept = {key: getattr(node, key) for key in node.keys if key != "arguments"}
        return FieldNode(**kept, arguments=(*others, first))

    def leave_field(self, _node: FieldNode, *_: object) -> None:
        if self._is_connection():
            self.depth -= 1

    def _is_connection(self) -> bool:
        of = self.info.get_type()
        return of is not None and get_named_type(of).name.endswith("Connection")


class _Inline(Visitor):
    """Puts fragments where they are named, so that what stands in what can be counted."""

    def __init__(self, fragments: dict[str, FragmentDefinitionNode]) -> None:
        super().__init__()
        self.fragments = fragments

    def enter_fragment_spread(self, node: FragmentSpreadNode, *_: object) -> InlineFragmentNode:
        fragment = self.fragments[node.name.value]
        return InlineFragmentNode(
            type_condition=fragment.type_condition,
            directives=node.directives,
            selection_set=fragment.selection_set,
        )


def _inlined(document: DocumentNode) -> DocumentNode:
    """The operation alone; a valid one has no fragment within itself."""
    parts = document.definitions
    fragments = {p.name.value: p for p in parts if isinstance(p, FragmentDefinitionNode)}
    rest = tuple(p for p in parts if not isinstance(p, FragmentDefinitionNode))
    inlined: DocumentNode = visit(DocumentNode(definitions=rest), _Inline(fragments))
    return inlined


def _parsed(text: str) -> DocumentNode:
    try:
        return parse(text)
    except GraphQLError as wrong:
        raise Unfit(wrong.message) from None


def _only_operation(document: DocumentNode, of: OperationType) -> OperationDefinitionNode:
    found = [each for each in document.definitions if isinstance(each, OperationDefinitionNode)]
    if len(found) != 1 or found[0].operation is not of:
        raise Unfit(f"The document must be a single {of.value}.")
    return found[0]


def _ensure_valid(schema: GraphQLSchema, document: DocumentNode) -> None:
    wrong = validate(schema, document)
    if wrong:
        raise Unfit(wrong[0].message)


def _nodes(value: Any) -> Iterator[Json]:
    if _is_connection(value):
        yield from value.get("nodes") or (edge["node"] for edge in value.get("edges", []))


def _lines(node: Json, parent: str | None) -> Iterator[Line]:
    plain = {name: value for name, value in node.items() if not _is_connection(value)}
    if parent is not None:
        plain["__parentId"] = parent
    yield result_line(plain), parent is None
    for value in node.values():
        for child in _nodes(value):
            yield from _lines(child, node["id"])


def _is_connection(value: Any) -> bool:
    return isinstance(value, dict) and ("nodes" in value or "edges" in value)
