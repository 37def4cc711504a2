"""A workspace's way to the first text in its shop: told by what is there, not by clicks."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.ids import ProductId, RunId

SHOWN_FOR = timedelta(days=1)  # once the first text is live


class Step(StrEnum):
    """What is to be done, in this order."""

    CONNECT = "connect"
    AUDIT = "audit"
    WRITE = "write"
    REVIEW = "review"
    PUBLISH = "publish"
    SEE = "see"  # it stands in the shop, and can be taken back


@dataclass(frozen=True, slots=True)
class Published:
    """The first product whose texts went live, its address in the shop, and the run that did so."""

    product_id: ProductId
    title: str
    url: str
    run_id: RunId
    at: datetime
    is_taken_back: bool


@dataclass(frozen=True, slots=True)
class FirstSteps:
    """How far a workspace has come.

    `writing` is the run that writes now, `came_to_nothing` the latest one where it delivered
    nothing; `drafted` and `accepted` count drafts. `publishing` is the run that publishes now;
    `publications` counts all of them, up to two.
    """

    stores: int = 0
    products: int = 0
    writing: RunId | None = None
    came_to_nothing: RunId | None = None
    drafted: int = 0
    accepted: int = 0
    publishing: RunId | None = None
    publications: int = 0
    published: Published | None = None

    @property
    def step(self) -> Step:
        """What is to be done now."""
        reached = (
            (Step.SEE, self.published),
            (Step.PUBLISH, self.accepted or self.publishing),
            (Step.REVIEW, self.drafted),
            (Step.WRITE, self.products),
            (Step.AUDIT, self.stores),
        )
        return next((step for step, is_there in reached if is_there), Step.CONNECT)

    def is_done(self, step: Step) -> bool:
        """Whether a step lies behind."""
        order = list(Step)
        return order.index(step) < order.index(self.step)

    def is_over(self, now: datetime) -> bool:
        """Whether nobody needs the way any more: a text is live, and it was seen, or more are."""
        if self.published is None:
            return False
        return self.publications > 1 or now - self.published.at > SHOWN_FOR
