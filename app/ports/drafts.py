"""Proposed texts."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from app.domain.drafts import Draft, DraftState
from app.domain.ids import DraftId, ItemId, ProductId, RunId, StoreId
from app.domain.runs import Run


class Drafts(Protocol):
    """Proposed texts."""

    def add(self, drafts: Sequence[Draft]) -> None:
        """New drafts. READY or ACCEPTED ones of the same slot and language give way to them."""
        ...

    def get(self, draft: DraftId) -> Draft:
        """One draft, or NotFound."""
        ...

    def many(self, drafts: Sequence[DraftId]) -> list[Draft]:
        """Those that exist, locked until the end of the transaction."""
        ...

    def of_product(self, product: ProductId, states: Iterable[DraftState]) -> list[Draft]:
        """A product's drafts in those states, in the order of its fields."""
        ...

    def turned_down(self, products: Sequence[ProductId], run: Run) -> Mapping[ProductId, int]:
        """How many earlier runs wrote, in the run's language, what was rejected or blocked."""
        ...

    def of_run(self, run: RunId) -> list[Draft]:
        """All drafts of a run."""
        ...

    def waiting(self, store: StoreId, most: int) -> list[Draft]:
        """Those of a store that can be decided on, oldest first."""
        ...

    def save(self, draft: Draft, *, seen: int) -> None:
        """Replace, if the row is still at version `seen`; else Conflict."""
        ...

    def move(self, drafts: Sequence[Draft]) -> None:
        """Keep the states that they have just gone on to; Conflict where one has changed since."""
        ...

    def attach(self, about: Mapping[ItemId, Sequence[DraftId]]) -> None:
        """Remember which drafts items are about that publish or rewrite."""
        ...

    def attached(self, item: ItemId) -> list[Draft]:
        """The drafts that an item is about."""
        ...

    def attached_to(self, items: Sequence[ItemId]) -> Mapping[ItemId, list[Draft]]:
        """The same of several; one that is about none has no entry."""
        ...

    def open(self, run: RunId | None, most: int) -> list[Draft]:
        """Those that wait or are accepted, of one run or of all, oldest first."""
        ...

    def give_way(self, drafts: Sequence[Draft]) -> None:
        """Other READY or ACCEPTED drafts of their slots and languages are rejected."""
        ...
