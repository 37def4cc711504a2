"""The pages that listen at present, and what each is still to be told."""

import asyncio
from collections import Counter, defaultdict
from collections.abc import Collection

from app.domain.errors import RoozError
from app.domain.ids import TenantId, UserId
from app.domain.listeners import MOST_OF_ONE, Pass

NEWS, BEAT, END = "news", "beat", "end"


class Full(RoozError):  # noqa: N818  as all of ours are named
    """Too many pages listen; they ask every half minute instead."""

    code = "full"


class Listener:
    """One page. However much happens before it reads, it is told once that there is news."""

    __slots__ = ("changed", "has_news", "is_over", "shown")

    def __init__(self, shown: Pass) -> None:
        """`shown` is the pass that it came with."""
        self.shown = shown
        self.changed = asyncio.Event()
        self.has_news = self.is_over = False

    def tell(self) -> None:
        """There is news."""
        self.has_news = True
        self.changed.set()

    def end(self) -> None:
        """It may listen no longer."""
        self.is_over = True
        self.changed.set()

    async def next(self, beat_s: float) -> str:
        """What to say to the page: NEWS or END as soon as there is cause, else BEAT."""
        try:
            await asyncio.wait_for(self.changed.wait(), beat_s)
        except TimeoutError:
            return BEAT
        self.changed.clear()
        if self.is_over:
            return END
        self.has_news = False
        return NEWS


class Listeners:
    """All of them, by workspace."""

    def __init__(self, most: int) -> None:
        """`most` may listen at once."""
        self.most = most
        self.by_tenant: dict[TenantId, set[Listener]] = defaultdict(set)
        self.of_person: Counter[UserId] = Counter()

    def __len__(self) -> int:
        """How many there are."""
        return self.of_person.total()

    def add(self, shown: Pass) -> Listener:
        """One more.

        Raises:
            Full: too many in all, or of one person.
        """
        if len(self) >= self.most or self.of_person[shown.user] >= MOST_OF_ONE:
            raise Full("too many listen")
        listener = Listener(shown)
        self.by_tenant[shown.tenant].add(listener)
        self.of_person[shown.user] += 1
        return listener

    def remove(self, listener: Listener) -> None:
        """It went away."""
        shown = listener.shown
        mine = self.by_tenant[shown.tenant]
        mine.discard(listener)
        if not mine:
            del self.by_tenant[shown.tenant]
        self.of_person[shown.user] -= 1
        if not self.of_person[shown.user]:
            del self.of_person[shown.user]

    def tell(self, tenant: TenantId | None) -> None:
        """There is news of a workspace; None: there may be of each."""
        tenants = list(self.by_tenant) if tenant is None else [tenant]
        for each in tenants:
            for listener in self.by_tenant.get(each, ()):
                listener.tell()

    def passes(self) -> set[Pass]:
        """Of all that listen."""
        return {each.shown for mine in self.by_tenant.values() for each in mine}

    def keep(self, good: Collection[Pass]) -> None:
        """End those whose pass isn't among them."""
        for mine in self.by_tenant.values():
            for listener in mine:
                if listener.shown not in good:
                    listener.end()
