"""Microdata and RDFa: schema.org in the attributes of what a visitor sees, as JSON-LD's nodes."""

from dataclasses import dataclass
from itertools import islice
from typing import Any

from scraper.extract.found import MAX_DESCRIPTION_CHARS
from scraper.extract.nodes import Node
from scraper.extract.trees import Element, Tree, shown

_MAX_PROPERTIES = 5_000
_MAX_CLIMB = 200


@dataclass(frozen=True, slots=True)
class Syntax:
    """The attributes that make a node, name its type and its properties."""

    scope: str
    type: str
    property: str


MICRODATA = Syntax("itemscope", "itemtype", "itemprop")
RDFA = Syntax("typeof", "typeof", "property")
_VALUES = {
    **dict.fromkeys(("a", "area", "link"), "href"),
    **dict.fromkeys(("img", "audio", "video", "source", "embed"), "src"),
    "object": "data",
    "data": "value",
    "meter": "value",
    "time": "datetime",
}
# a link's text is what these mean, whatever the standard says
_WORDS = frozenset({"name", "brand", "manufacturer", "sku", "description", "price"})


def roots(tree: Tree, syntax: Syntax) -> list[Node]:
    """The nodes that no other holds."""
    marked = (each for each in tree.marked if each.get(syntax.scope) is not None)
    scopes = list(islice(marked, _MAX_PROPERTIES))
    if not scopes:
        return []
    nodes: dict[Element, dict[str, Any]] = {
        element: {"@type": (element.get(syntax.type) or "").split()} for element in scopes
    }
    lent = _lent(tree, nodes)
    held: set[Element] = set()
    for element in tree.root.xpath(f"//*[@{syntax.property}]")[:_MAX_PROPERTIES]:
        owner = _owner(element, nodes, lent)
        if owner is None:
            continue
        if element in nodes:
            held.add(element)
        _say(owner, element, nodes.get(element), syntax)
    return [node for element, node in nodes.items() if element not in held]


def _lent(tree: Tree, nodes: dict[Element, dict[str, Any]]) -> dict[Element, dict[str, Any]]:
    """Parts that a node takes in by their id (`itemref`)."""
    lent: dict[Element, dict[str, Any]] = {}
    for element, node in nodes.items():
        for name in (element.get("itemref") or "").split()[:20]:
            part = tree.root.xpath("(//*[@id=$name])[1]", name=name)
            lent.update(dict.fromkeys(part, node))
    return lent


def _owner(
    element: Element,
    nodes: dict[Element, dict[str, Any]],
    lent: dict[Element, dict[str, Any]],
) -> dict[str, Any] | None:
    if element in lent:
        return lent[element]
    for _ in range(_MAX_CLIMB):
        element = element.getparent()
        if element is None:
            return None
        if element in nodes or element in lent:
            return nodes.get(element) or lent[element]
    return None


def _say(
    owner: dict[str, Any],
    element: Element,
    inner: dict[str, Any] | None,
    syntax: Syntax,
) -> None:
    for name in (element.get(syntax.property) or "").split():
        key = name.rsplit("/", 1)[-1].rsplit(":", 1)[-1]
        value: Any = inner if inner is not None else _value(element, key)
        if key not in owner:
            owner[key] = value
        elif isinstance(owner[key], list):
            owner[key].append(value)
        else:
            owner[key] = [owner[key], value]


def _value(element: Element, key: str) -> str:
    stated = element.get("content")
    if stated is not None:
        return str(stated)
    attribute = _VALUES.get(element.tag)
    address = element.get(attribute) if attribute and key not in _WORDS else None
    return address or shown(element, MAX_DESCRIPTION_CHARS)
