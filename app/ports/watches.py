"""The tenant's watches over rivals' shops: what was seen, and what is to be told."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from app.domain.ids import CompetitorJobId, WatchId
from app.domain.letters import Posting
from app.domain.watches import News, Observed, Watch, Wishes


@dataclass(frozen=True, slots=True)
class Noted:
    """A piece of news with the shop that it is of, and when it was noted."""

    site: str
    news: News
    at: datetime


@dataclass(frozen=True, slots=True)
class Digest:
    """What a day has to tell."""

    day: date
    news: tuple[Noted, ...]


class Watches(Protocol):
    """Watches, prices that are only ever added, and news that is told once."""

    def add(self, watch: Watch) -> bool:
        """A new one; False where the shop is watched already."""
        ...

    def get(self, watch: WatchId, *, held: bool = False) -> Watch:
        """One, or NotFound; `held` until the transaction ends."""
        ...

    def all(self) -> list[Watch]:
        """All of them, by shop."""
        ...

    def change(self, watch: WatchId, wanted: Wishes) -> None:
        """Other wishes from now on."""
        ...

    def remove(self, watch: WatchId) -> None:
        """None any more, or NotFound. Prices that it saw stay."""
        ...

    def put_off(self, watch: WatchId, seconds: float, stop: str) -> None:
        """Due after so long, because of `stop`."""
        ...

    def ordered(self, watch: WatchId, job: CompetitorJobId, seconds: float) -> None:
        """A look is under way; the next is due after so long."""
        ...

    def noted(self, watch: Watch, job: CompetitorJobId | None, stop: str) -> None:
        """The look under way is over, and `job` is what the next one is held against."""
        ...

    def observe(self, site: str, seen: Sequence[Observed]) -> None:
        """Prices of a look; the same again changes nothing."""
        ...

    def tell(self, watch: Watch, job: CompetitorJobId, news: Sequence[News]) -> None:
        """News of a look, for the next digest."""
        ...

    def history(self, site: str, limit: int) -> list[Observed]:
        """The latest that was seen of a shop, in the order of time."""
        ...

    def latest_news(self, watch: WatchId, limit: int) -> list[Noted]:
        """The newest first."""
        ...

    def counted(self, days: int) -> Mapping[WatchId, int]:
        """How much news of the last days each watch has, where it has any."""
        ...

    def begin_digest(self) -> Digest | None:
        """Today's, with all that nobody was told, claimed by this call; None: another has it."""
        ...

    def settle_digest(self, day: date, posting: Posting, after_s: float) -> None:
        """What became of its mail. LATER may be claimed again after so long."""
        ...
