"""A list of a shop's from its first to its last: the next pages come while one is worked on."""

from collections import deque
from collections.abc import Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from typing import Any

import structlog

from app.domain.errors import ExternalError
from app.ports.stores import Beat
from integrations.woocommerce.client import Broke, Rest
from integrations.woocommerce.gate import AT_ONCE, Gate

AHEAD = AT_ONCE + 1  # one more waits, so that the shop needn't while a page is worked on
BEAT_S = 5.0
MOST_HALVINGS = 3  # of one page; then the shop is ill, and the size that we found stays
MOST_UNTOLD = 1_000  # things in a row before the end; then it isn't that each can't be told
NUMBERS = "id"  # all that is asked for where nothing else counts
MOST_BROKEN = 20  # things of one list over which PHP breaks off
SURE = 3  # times in a row; hosts that are merely ill break off over anything now and then
LEAST = 2  # a page of one could not overlap and come forward as well

Nodes = list[dict[str, Any]]

log = structlog.get_logger("rooz.woocommerce")


@dataclass(frozen=True, slots=True)
class _Part:
    """What came where so many were asked for; `total` is how long the list is, None: not told."""

    nodes: Nodes
    size: int
    total: int | None

    def ends(self, start: int) -> bool:
        """Whether nothing follows.

        WooCommerce leaves out what it can't load or what a plugin hides from us, after it cut the
        page: a page that isn't full is not the last for that.
        """
        is_full = len(self.nodes) >= self.size
        return not is_full and (self.total is None or start + self.size >= self.total)


@dataclass(frozen=True, slots=True)
class _Page:
    """A page that was asked for: where it begins, how long it is to be, and what comes."""

    start: int
    size: int
    came: Future[_Part]


@dataclass(slots=True)
class Walk:
    """One list, by number, or in whatever order a plugin of the shop's puts it.

    Pages overlap by one thing: where somebody deletes one meanwhile, the next page begins too late,
    and without the overlap a thing would look as if it were gone. `is_long`: it hardly ends with
    its first page.
    """

    rest: Rest
    gate: Gate
    path: str
    wanted: Mapping[str, object]
    beat: Beat
    is_long: bool = False
    seen: set[int] = field(default_factory=set)
    next_at: int = 0
    ahead: deque[_Page] = field(default_factory=deque)
    torn_at: set[int] = field(default_factory=set)
    untold: int = 0
    broken_at: set[int] = field(default_factory=set)
    usual: int = LEAST

    def pages(self) -> Iterator[Nodes]:
        """The things of each page that no page before it had."""
        self.usual = self.gate.page.now
        with ThreadPoolExecutor(AT_ONCE) as beside:
            self._ask(beside, AHEAD if self.is_long else 1)  # most lists end with their first page
            while self.ahead:
                page = self.ahead.popleft()
                part = self._waited_for(page)
                is_torn = self._is_torn(page.start, part)
                if is_torn:
                    self._go_on_at(page.start - part.size)
                elif part.ends(page.start):
                    self._go_on_at(None)
                elif part.size < page.size:
                    self._go_on_at(page.start + part.size)
                self._ask(beside, AHEAD)
                if not is_torn:
                    yield self._fresh(part.nodes)

    def _is_torn(self, start: int, part: _Part) -> bool:
        """Whether the page doesn't join the one before: something went meanwhile.

        Where the one that both should have can't be told, no other page would join either.
        """
        self.untold = 0 if part.nodes else self.untold + part.size
        is_nothing = bool(part.total) and not part.nodes and not self.seen and part.ends(start)
        if self.untold > MOST_UNTOLD or is_nothing:
            raise ExternalError("woocommerce: a list of nothing", retryable=True, kind="garbled")
        if start == 0 or (part.nodes and part.nodes[0]["id"] in self.seen):
            return False
        if not part.nodes:
            return part.total is None or start >= part.total
        is_known = start in self.torn_at
        self.torn_at.add(start)
        return not is_known

    def _fresh(self, nodes: Nodes) -> Nodes:
        fresh = [node for node in nodes if node["id"] not in self.seen]
        self.seen.update(node["id"] for node in fresh)
        return fresh

    def _go_on_at(self, offset: int | None) -> None:
        """What was asked for already is of no use; None: this was the end."""
        for page in self.ahead:
            page.came.cancel()
        self.ahead.clear()
        self.next_at = -1 if offset is None else max(0, offset)

    def _ask(self, beside: ThreadPoolExecutor, most: int) -> None:
        while self.next_at >= 0 and len(self.ahead) < min(most, self.gate.width + 1):
            start, size = max(0, self.next_at - 1), max(LEAST, self.gate.page.now)
            self.ahead.append(_Page(start, size, beside.submit(self._page, start, size)))
            self.next_at = start + size

    def _waited_for(self, page: _Page) -> _Part:
        while not wait([page.came], timeout=BEAT_S).done:
            self.beat()
        return page.came.result()

    def _page(self, start: int, size: int) -> _Part:
        """It, or its first part where the shop can't give so much at a time."""
        for _ in range(MOST_HALVINGS):
            try:
                return self._part(start, size)
            except ExternalError as error:
                smaller = max(LEAST, self.gate.page.now)
                if smaller >= size:  # it wasn't for its size
                    return self._spared(start, size, error)
                size = smaller
        try:
            return self._part(start, size)
        except ExternalError as error:
            return self._spared(start, size, error)

    def _spared(self, start: int, size: int, error: ExternalError) -> _Part:
        """A page without what broke PHP: a picture that is none does (Version3, `get_images`)."""
        if not isinstance(error, Broke) or self.wanted.get("_fields") == NUMBERS:
            raise error
        total = self._part(start, size, NUMBERS).total  # raises where the shop itself is ill
        nodes = list(self._told(start, size))
        self.gate.forgive(self.gate.page, self.usual)  # it wasn't for their number
        return _Part(nodes, size, total)

    def _told(self, start: int, size: int) -> Iterator[dict[str, Any]]:
        """The things of a page but those over which PHP breaks off."""
        if size == 1:
            yield from self._one(start)
            return
        try:
            yield from self._part(start, size).nodes
        except Broke:
            half = size // 2
            yield from self._told(start, half)
            yield from self._told(start + half, size - half)

    def _one(self, start: int) -> Nodes:
        """A single thing; none where PHP breaks off over it again and again."""
        for tried in range(1, SURE + 1):
            if start in self.broken_at:
                break
            try:
                return self._part(start, 1).nodes
            except Broke:
                if tried == SURE:
                    self.broken_at.add(start)
                    log.warning("thing left out", path=self.path, offset=start)
                if len(self.broken_at) > MOST_BROKEN:
                    raise
        return []

    def _part(self, start: int, size: int, fields: str = "") -> _Part:
        wanted = {**self.wanted, "_fields": fields} if fields else self.wanted
        nodes, total = self.rest.part(
            self.path, per_page=size, offset=start, orderby="id", order="asc", **wanted
        )
        if not isinstance(nodes, list) or not all(map(has_number, nodes)):
            raise ExternalError("woocommerce: no list", retryable=True, kind="garbled")
        return _Part(nodes, size, total)


def has_number(node: object) -> bool:
    """Whether it is a thing that can be named."""
    return isinstance(node, dict) and isinstance(node.get("id"), int)
