"""What we wrote."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.drafts import Draft
from app.domain.ids import ItemId, ProductId, RevisionId, RunId, StoreId
from app.domain.revisions import Revision


class Revisions(Protocol):
    """What we wrote."""

    def add(self, revisions: Sequence[Revision]) -> None:
        """Promised writes."""
        ...

    def get(self, revision: RevisionId) -> Revision:
        """One revision, or NotFound."""
        ...

    def of_items(self, items: Sequence[ItemId]) -> dict[ItemId, list[Revision]]:
        """The writes of each of these items, in the order of the product's fields."""
        ...

    def of_product(self, product: ProductId) -> list[Revision]:
        """A product's history, newest first; without dropped ones."""
        ...

    def of_run(self, run: RunId) -> list[Revision]:
        """All writes of a run."""
        ...

    def made(self, store: StoreId, most: int) -> list[tuple[Revision, Draft]]:
        """What was written into a store with the drafts it came from, newest first; no undo."""
        ...

    def settle(self, revisions: Sequence[Revision]) -> None:
        """Keep what became of promised writes: their states, and the texts as the shop has them."""
        ...

    def save(self, revision: Revision) -> None:
        """Replace by id."""
        ...

    def attach(self, item: ItemId, revisions: Sequence[RevisionId]) -> None:
        """Remember which revisions an undo item is about."""
        ...

    def attached(self, item: ItemId) -> list[Revision]:
        """The revisions that an undo item is about."""
        ...
