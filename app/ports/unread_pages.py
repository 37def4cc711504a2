"""Pages of an analysis on which rules left something open, until a text model was shown them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from app.domain.competitors import RivalProduct
from app.domain.ids import CompetitorJobId
from app.ports.scrapes import UnreadPage


@dataclass(frozen=True, slots=True)
class Gap:
    """A page with what rules read of its product; None where they saw none there."""

    page: UnreadPage
    product: RivalProduct | None


class UnreadPages(Protocol):
    """Kept with the job, so that whoever takes it over goes on with them."""

    def add(self, job: CompetitorJobId, pages: Iterable[UnreadPage]) -> None:
        """More of them; one that came before stays as it is, shown or not."""
        ...

    def left(self, job: CompetitorJobId, most: int) -> list[Gap]:
        """Those that no model was shown, what promises most before all, of `most` of the job."""
        ...

    def shown(self, job: CompetitorJobId, url: str) -> None:
        """One was shown to a model; its text is let go."""
        ...

    def let_go(self, job: CompetitorJobId) -> None:
        """The job is over: no model will be shown its pages any more."""
        ...

    def had_answers(self, job: CompetitorJobId) -> bool:
        """Whether any value of the job's products was found by a model."""
        ...
