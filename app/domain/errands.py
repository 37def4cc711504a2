"""Errands: tasks that a program sends a text model on, with a prompt of its own."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.ids import ErrandId, TenantId
from app.domain.points import Settlement
from app.domain.services import Task

MOST_PROMPT_CHARS = 8_000
MOST_RESULT_CHARS = 8_000
SUBJECT = "errand"  # as the wallet names what they cost

PRICE_POINTS: Mapping[Task, int] = {
    Task.PRODUCT_DESCRIPTION: 2,
    Task.SEO_BASIC: 3,
    Task.SEO_ADVANCED: 3,
    Task.ADS_COPY: 2,
    Task.REVIEWS_ANALYSIS: 2,
    Task.STRATEGIC_ANALYSIS: 5,
    Task.CHATBOT: 1,
}
"""What each costs: as much as the service of which it is the heart."""


class ErrandState(StrEnum):
    """How far it has come."""

    OPEN = "open"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it: a text and who wrote it, or why there is none."""

    result: str = ""
    provider: str = ""
    model: str = ""
    input_tokens: int = 0
    output_tokens: int = 0
    failure: str = ""

    @property
    def settlement(self) -> Settlement:
        """Points are taken for a text, and given back where there is none."""
        return Settlement.CAPTURED if self.result else Settlement.RELEASED


@dataclass(frozen=True, slots=True)
class Errand:
    """One of them. Its prompt isn't kept; its result is, for whoever asks again."""

    tenant_id: TenantId
    id: ErrandId
    task: Task
    author: str
    request_key: str
    request_hash: str
    price_points: int
    state: ErrandState = ErrandState.OPEN
    outcome: Outcome = Outcome()

    @property
    def points(self) -> int:
        """What it cost in the end."""
        return self.price_points if self.state is ErrandState.DONE else 0
