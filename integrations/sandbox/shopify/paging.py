"""Lists as GraphQL pages them: sorted, from a cursor on, and by search terms."""

import base64
import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Generic, TypeVar

from graphql import GraphQLError

from .things import Thing

MOST = 250
WHOLE = 1_000_000  # as a bulk query asks, which has no pages
Json = dict[str, Any]
Item = TypeVar("Item")
Place = tuple[str, int]

_TERM = re.compile(r"""(\w+):(>=|<=|>|<)?(?:'([^']*)'|"([^"]*)"|(\S+))""")
_ORDERS: Mapping[str, Callable[[Thing], str]] = {
    "ID": lambda _thing: "",
    "UPDATED_AT": lambda thing: thing.updated_at,
    "CREATED_AT": lambda thing: thing.created_at,
    "TITLE": lambda thing: thing.title.casefold(),
}
_COMPARISONS: Mapping[str, Callable[[Any, Any], bool]] = {
    ">": lambda found, asked: bool(found > asked),
    ">=": lambda found, asked: bool(found >= asked),
    "<": lambda found, asked: bool(found < asked),
    "<=": lambda found, asked: bool(found <= asked),
    "": lambda found, asked: bool(found == asked),
}


@dataclass(frozen=True, slots=True)
class Paged(Generic[Item]):
    """A whole list, each item with its place in that order; `node` makes what is answered."""

    order: str
    items: Sequence[tuple[Place, Item]]
    node: Callable[[Item], Json]
    is_reverse: bool = False

    def page(self, first: int | None, after: str | None = None) -> Json:
        """The next `first` items behind the cursor.

        Raises:
            GraphQLError: no number, one out of bounds, or a cursor of another order.
        """
        if first is None:
            raise GraphQLError("you must provide one of first or last")
        if not (0 < first <= MOST or first == WHOLE):
            raise GraphQLError(f"first must be between 1 and {MOST}")
        start = self._start(after)
        shown = self.items[start : start + first]
        edges = [{"cursor": self._cursor(place), "node": self.node(it)} for place, it in shown]
        return {
            "edges": edges,
            "nodes": [edge["node"] for edge in edges],
            "pageInfo": {
                "hasNextPage": start + len(shown) < len(self.items),
                "hasPreviousPage": start > 0,
                "startCursor": edges[0]["cursor"] if edges else None,
                "endCursor": edges[-1]["cursor"] if edges else None,
            },
        }

    def _cursor(self, place: Place) -> str:
        return base64.b64encode(json.dumps([self.order, *place]).encode()).decode()

    def _start(self, after: str | None) -> int:
        """How many items stand up to the cursor, whether or not its own is still there."""
        if after is None:
            return 0
        try:
            order, key, number = json.loads(base64.b64decode(after, validate=True))
        except ValueError:
            raise GraphQLError("Invalid cursor for current pagination sort.") from None
        if order != self.order:
            raise GraphQLError("Invalid cursor for current pagination sort.")
        seen = (key, number)
        return sum(place >= seen if self.is_reverse else place <= seen for place, _ in self.items)


def sorted_things(
    things: Iterable[Thing], asked: Mapping[str, Any], node: Callable[[Any], Json]
) -> Paged[Thing]:
    """Things by `query`, `sortKey` and `reverse` of `asked`, as all their lists take them.

    Raises:
        GraphQLError: by something that isn't known here.
    """
    order = asked.get("sortKey") or "ID"
    if order not in _ORDERS:
        raise GraphQLError(f"sortKey {order} isn't known here")
    key, is_kept = _ORDERS[order], matching(asked.get("query") or "")
    is_reverse = bool(asked.get("reverse"))
    placed = [((key(thing), thing.id), thing) for thing in things if is_kept(thing)]
    placed.sort(key=lambda each: each[0], reverse=is_reverse)
    return Paged(order, placed, node, is_reverse)


def listed(items: Iterable[Item], node: Callable[[Item], Json]) -> Paged[Item]:
    """A list that has an order of its own."""
    placed = [(("", place), item) for place, item in enumerate(items)]
    return Paged("own", placed, node)


def matching(query: str) -> Callable[[Thing], bool]:
    """Whether a thing is found by all terms of `query`, such as `updated_at:>='2026-01-01'`.

    Raises:
        GraphQLError: a term that isn't known here; Shopify would ignore it and find everything.
    """
    terms = search_terms(query, frozenset({"id", "updated_at", "created_at", "handle", "title"}))
    return lambda thing: all(_is_so(thing, *term) for term in terms)


def search_terms(query: str, known: frozenset[str]) -> list[tuple[str, str, str]]:
    """The terms of a search: field, comparison ("" for equal) and value.

    Raises:
        GraphQLError: a field that isn't among those `known`, or a text of another form.
    """
    terms = [
        (name, sign, one or two or bare) for name, sign, one, two, bare in _TERM.findall(query)
    ]
    rest = re.sub(r"\bAND\b", "", _TERM.sub("", query)).strip()
    unknown = [name for name, _sign, _value in terms if name not in known]
    if rest or unknown:
        raise GraphQLError(f"query {rest or unknown[0]!r} isn't known here")
    return terms


def _is_so(thing: Thing, name: str, sign: str, value: str) -> bool:
    compare = _COMPARISONS[sign]
    if name == "id":
        return value.isdigit() and compare(thing.id, int(value))
    if name in ("updated_at", "created_at"):
        return compare(_moment(getattr(thing, name)), _moment(value))
    return compare(str(getattr(thing, name)).casefold(), value.casefold())


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise GraphQLError(f"{text!r} is no date") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
