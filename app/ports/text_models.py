"""Text models: what we ask of them, and what they give back."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from app.domain.drafts import Writer
from app.domain.facts import Fact
from app.domain.services import Task
from app.domain.texts import SlotBrief, Texts


@dataclass(frozen=True, slots=True)
class TextRequest:
    """An order to a writer: a product's facts as data, and which texts to write in which language.

    `complaint` tells what was wrong with the last try, where there was one.
    """

    task: Task
    language: str
    shop_name: str
    facts: tuple[Fact, ...]
    slots: tuple[SlotBrief, ...]
    complaint: str = ""


@dataclass(frozen=True, slots=True)
class ModelCall:
    """One call to a provider, also a failed one. `outcome` is "ok" or the failure's kind."""

    task: Task
    provider: str
    model: str
    input_tokens: int
    output_tokens: int
    cost_usd: Decimal | None
    duration_ms: int
    outcome: str


@dataclass(frozen=True, slots=True)
class TextAnswer:
    """What a writer wrote: at most the slots asked for."""

    texts: Texts
    writer: Writer


Recorder = Callable[[ModelCall], None]


class TextModel(Protocol):
    """Writes texts. What it says is not to be trusted."""

    def write(self, request: TextRequest, record: Recorder) -> TextAnswer:
        """Texts for the order; `record` is told of every call on the way.

        Raises:
            ExternalError: no provider could; retryable where a later try may.
        """
        ...
