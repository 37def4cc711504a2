"""The review queue: drafts that wait for a word, narrowed and sorted as a merchant wants."""

from dataclasses import dataclass

from app.domain.catalog import Field
from app.domain.drafts import DraftState
from app.domain.ids import DraftId, ImageId, ProductId, RunId


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """Which drafts, and in which order.

    `verdict` is "clear" (nothing is doubted), "held" (a sentence waits for the merchant's word),
    "cut" (one was taken out) or "alike" (nearly another product's text); `length` is "short",
    "long" or "off" (either) by what reads well; `sort` is "written" or "gain".
    """

    run: RunId | None = None
    field: Field | None = None
    language: str = ""
    verdict: str = ""
    length: str = ""
    state: DraftState | None = None
    sort: str = "written"

    @property
    def is_narrow(self) -> bool:
        """Whether it leaves something out, besides other runs."""
        return bool(self.field or self.language or self.verdict or self.length or self.state)


@dataclass(frozen=True, slots=True)
class QueuedDraft:
    """A draft in the queue. `gain` is the least that its product's score gains by it."""

    draft_id: DraftId
    product_id: ProductId
    title: str
    field: Field
    image_id: ImageId | None
    locale: str
    language: str
    state: DraftState
    version: int
    is_held: bool
    alike_percent: int
    gain: int


@dataclass(frozen=True, slots=True)
class ReviewQueue:
    """The queue, in order."""

    entries: tuple[QueuedDraft, ...]

    @property
    def ready(self) -> int:
        """How many wait."""
        return self._in(DraftState.READY)

    @property
    def accepted(self) -> int:
        """How many could be published now."""
        return self._in(DraftState.ACCEPTED)

    @property
    def decided(self) -> int:
        """How many somebody has decided on."""
        return len(self.entries) - self.ready

    def _in(self, state: DraftState) -> int:
        return sum(entry.state is state for entry in self.entries)
