"""Shops, and what is done in them, as pages show it."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.ids import ItemId, ProductId
from app.domain.runs import ItemState, Progress, Run
from app.domain.stores import Store


@dataclass(frozen=True, slots=True)
class StoreRow:
    """A connected shop, and its latest reading."""

    store: Store
    last_run: Run | None


@dataclass(frozen=True, slots=True)
class RunSummary:
    """A run with its progress and its points: quoted, taken, given back, still held."""

    run: Run
    store: Store
    progress: Progress
    quoted: int
    captured: int
    released: int
    ready_drafts: int
    accepted_drafts: int
    undoable: int

    @property
    def held(self) -> int:
        """What is still promised to it."""
        return self.quoted - self.captured - self.released


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An item in a run's list. `url` is its product's page in the shop; "" where it has none."""

    id: ItemId
    product_id: ProductId | None
    title: str
    sku: str
    image_url: str
    state: ItemState
    outcome: str
    detail: str
    problems: tuple[tuple[str, str], ...]  # (code, subject) of a blocked draft
    points: int  # taken (positive) or given back (negative); 0 while held
    url: str = ""


@dataclass(frozen=True, slots=True)
class Activity:
    """A workspace's shops, and what was done in them last."""

    stores: Sequence[StoreRow]
    runs: Sequence[RunSummary]


@dataclass(frozen=True, slots=True)
class StoreOverview(StoreRow):
    """A shop on the stores page, with what its audit says."""

    products: int
    average_score: int
