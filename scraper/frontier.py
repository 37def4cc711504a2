"""What is still to be asked for, and what was: in order, each once, and kept over a kill."""

import heapq
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import blake2b

import orjson

from app.ports.scrapes import Skipped
from scraper.policy import Rank, shape

MOST_WAITING = 5_000
MOST_FRUITLESS = 40  # pages of one shape in a row that led to nothing else


class Kind(StrEnum):
    """What an address is expected to answer."""

    PAGE = "page"
    SITEMAP = "sitemap"
    PRODUCTS = "products"  # a shop system's own list


@dataclass(frozen=True, slots=True, order=True)
class Task:
    """An address to ask for."""

    rank: int
    number: int
    url: str
    kind: Kind = Kind.PAGE


@dataclass(slots=True)
class Frontier:
    """The queue of a crawl. `skipped` counts why addresses were left out.

    `skipped_before` is what the call had counted that this one goes on from.
    """

    waiting: list[Task] = field(default_factory=list)
    known: set[str] = field(default_factory=set)
    skipped: Counter[str] = field(default_factory=Counter)
    skipped_before: Counter[str] = field(default_factory=Counter)
    open: dict[str, Task] = field(default_factory=dict)
    fruitless: Counter[str] = field(default_factory=Counter)
    pushed: int = 0
    led_to: set[str] = field(default_factory=set)

    def push(self, url: str, rank: Rank, kind: Kind = Kind.PAGE) -> bool:
        """Queue an address; False where it was queued before, or there are too many."""
        mark = _mark(url)
        if mark in self.known:
            return False
        if len(self.waiting) >= MOST_WAITING:
            self.skipped[Skipped.TRAP] += 1
            return False
        self.known.add(mark)
        self.pushed += 1
        self.led_to.add(shape(url))
        heapq.heappush(self.waiting, Task(rank, self.pushed, url, kind))
        return True

    def pop(self) -> Task | None:
        """The next to be asked for; those whose kind led nowhere too often are left out."""
        while self.waiting:
            task = heapq.heappop(self.waiting)
            if task.kind is Kind.PAGE and self.fruitless[shape(task.url)] >= MOST_FRUITLESS:
                self.skipped[Skipped.TRAP] += 1
                continue
            self.open[task.url] = task
            return task
        return None

    def back(self, task: Task) -> None:
        """Queue one again that got no answer yet."""
        self.open.pop(task.url, None)
        heapq.heappush(self.waiting, task)

    def done(self, task: Task, *, has_product: bool) -> None:
        """One was answered.

        Pages that lead only to more of their own shape, or to shapes that led nowhere, are counted:
        a calendar or a shelf of filters goes on for ever, and each of its pages is new.
        """
        self.open.pop(task.url, None)
        own, ways, self.led_to = shape(task.url), self.led_to, set()
        leads_on = any(way != own and self.fruitless[way] < MOST_FRUITLESS for way in ways)
        self.fruitless[own] = 0 if has_product or leads_on else self.fruitless[own] + 1

    def is_known(self, url: str) -> bool:
        """Whether an address was queued, or marked."""
        return _mark(url) in self.known

    def mark(self, urls: Iterable[str]) -> None:
        """Treat addresses as asked for: a page said that it stands for them."""
        self.known.update(map(_mark, urls))

    def skip(self, why: Skipped, url: str) -> None:
        """Count an address that is left out, once."""
        if _mark(url) not in self.known:
            self.known.add(_mark(url))
            self.skipped[why] += 1

    def newly_skipped(self) -> dict[str, int]:
        """Why addresses were left out since this call began."""
        return dict(self.skipped - self.skipped_before)

    def kept(self) -> str:
        """All of it, to go on from; what is being asked for now will be asked for again."""
        tasks = [*self.open.values(), *self.waiting]
        form = {
            "known": "".join(self.known),
            "waiting": [[int(task.rank), task.url, task.kind] for task in tasks],
            "skipped": {str(why): count for why, count in self.skipped.items()},
        }
        return orjson.dumps(form).decode()


def frontier(kept: str) -> Frontier:
    """The frontier that `kept` told of.

    Raises:
        ValueError: it isn't one.
    """
    form = orjson.loads(kept)
    marks = form["known"]
    made = Frontier(known={marks[at : at + _MARK] for at in range(0, len(marks), _MARK)})
    made.skipped.update(form["skipped"])
    made.skipped_before.update(form["skipped"])
    for rank, url, kind in form["waiting"][: MOST_WAITING * 2]:
        made.pushed += 1
        heapq.heappush(made.waiting, Task(int(rank), made.pushed, str(url), Kind(kind)))
    return made


_MARK = 16


def _mark(url: str) -> str:
    return blake2b(url.encode(), digest_size=_MARK // 2).hexdigest()
