"""schema.org nodes of a page, whichever syntax they stand in: which of them are products."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

Node = Mapping[str, Any]

_PRODUCTS = frozenset(
    {"product", "productgroup", "individualproduct", "productmodel", "someproducts", "vehicle"}
)
# what stands behind these isn't the page's own product
_OTHERS = frozenset(
    {
        *("isrelatedto", "issimilarto", "isaccessoryorsparepartfor", "isconsumablefor"),
        *("itemlistelement", "itemlist", "hasoffercatalog", "mentions", "relatedlink"),
    }
)
# belongs to its product, and is read with it
_INNER = frozenset({"hasvariant", "isvariantof", "model", "review", "reviews", "aggregaterating"})
_MAX_NODES = 20_000
_MAX_DEPTH = 24


@dataclass(frozen=True, slots=True)
class Listed:
    """A product's node, and whether it is but one of a list (related ones, a category's)."""

    node: Node
    is_of_list: bool


def types(node: Node) -> frozenset[str]:
    """The node's types, lower case, without the vocabulary's address."""
    stated = node.get("@type", node.get("type", ()))
    each = stated if isinstance(stated, list) else [stated]
    return frozenset(
        name.rstrip("/").rsplit("/", 1)[-1].rsplit(":", 1)[-1].lower()
        for name in each
        if isinstance(name, str)
    )


def as_list(value: Any) -> list[Any]:
    """A property's values: one or many, schema.org doesn't mind."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def products(roots: Iterable[Any]) -> Iterator[Listed]:
    """All products in parsed JSON-LD or microdata; references by "@id" are followed."""
    whole = list(roots)
    named = _named(whole)
    seen: set[int] = set()
    stack: list[tuple[Any, bool, int]] = [(root, False, 0) for root in reversed(whole)]
    while stack and len(seen) < _MAX_NODES:
        value, is_of_list, depth = stack.pop()
        if isinstance(value, list):
            stack.extend((each, is_of_list, depth + 1) for each in reversed(value))
            continue
        if not isinstance(value, dict) or id(value) in seen or depth > _MAX_DEPTH:
            continue
        seen.add(id(value))
        kinds = types(value)
        if kinds & _PRODUCTS:
            yield Listed(_resolved(value, named), is_of_list)
        stack.extend(_inside(value, depth, is_of_list=is_of_list or "itemlist" in kinds))


def _inside(node: Node, depth: int, *, is_of_list: bool) -> Iterator[tuple[Any, bool, int]]:
    for key, value in reversed(list(node.items())):
        name = key.rsplit("/", 1)[-1].rsplit(":", 1)[-1].lower()
        if isinstance(value, dict | list) and name not in _INNER:
            yield value, is_of_list or name in _OTHERS, depth + 1


def _named(roots: list[Any]) -> dict[str, Node]:
    """Nodes by their "@id", of those on top and in graphs."""
    tops = [each for root in roots for each in as_list(root) if isinstance(each, dict)]
    graphs = [each for top in tops for each in as_list(top.get("@graph"))]
    return {
        each["@id"]: each
        for each in (*tops, *graphs)
        if isinstance(each, dict) and isinstance(each.get("@id"), str) and len(each) > 1
    }


def _resolved(node: Node, named: Mapping[str, Node]) -> Node:
    """The node with what it only refers to put in its place, one step deep."""

    def meant(value: Any) -> Any:
        if isinstance(value, dict) and len(value) == 1 and isinstance(value.get("@id"), str):
            return named.get(value["@id"], value)
        return [meant(each) for each in value] if isinstance(value, list) else value

    # Wix writes "Offers" and "Availability"
    return {key[:1].lower() + key[1:]: meant(value) for key, value in node.items()}
