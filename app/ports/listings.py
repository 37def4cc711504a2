"""Lists for programs: in an order that stays, from a cursor on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from app.domain.catalog import Kind, ProductStatus
from app.domain.competitor_jobs import JobStatus
from app.domain.drafts import DraftState
from app.domain.ids import CompetitorJobId, DraftId, ProductId, RunId, StoreId
from app.domain.usage import Spent


@dataclass(frozen=True, slots=True)
class Listing:
    """Which products: those after `after`, with a score of `most_score` at most.

    `is_left_alone`: on the never-touch list, or not on it; None: either.
    """

    store_id: StoreId | None = None
    kind: Kind = Kind.PRODUCT
    search: str = ""
    gap: str = ""
    most_score: int = 100
    after: ProductId | None = None
    is_left_alone: bool | None = None


@dataclass(frozen=True, slots=True)
class ListedProduct:
    """A product as a list has it. `words` are of its description."""

    id: ProductId
    store_id: StoreId
    title: str
    handle: str
    kind: Kind
    product_type: str
    status: ProductStatus
    score: int
    gaps: Sequence[str]
    words: int
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class DraftFilter:
    """Which drafts: those after `after`."""

    state: DraftState | None = None
    run_id: RunId | None = None
    product_id: ProductId | None = None
    after: DraftId | None = None


@dataclass(frozen=True, slots=True)
class AnalysisFilter:
    """Which analyses: those older than `before`."""

    status: JobStatus | None = None
    before: CompetitorJobId | None = None


@dataclass(frozen=True, slots=True)
class UsedModel:
    """What one model did for one task in a day (of UTC)."""

    day: date
    task: str
    spent: Spent
