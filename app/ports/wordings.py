"""What texts a shop has by now, so that no new one says the same."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from app.domain.ids import ProductId, StoreId, TenantId
from app.domain.sameness import Nearby, Wording


class Wordings(Protocol):
    """The wordings of a shop's products and of the drafts for them."""

    def hold(self, store: StoreId) -> None:
        """Until the end of the transaction nobody else looks or keeps in this shop."""
        ...

    def unread(self, store: StoreId, limit: int) -> Mapping[ProductId, str]:
        """Products whose texts changed since they were kept, and what tells their present state."""
        ...

    def read(self, states: Mapping[ProductId, str], wordings: Sequence[Wording]) -> None:
        """Keep all live wordings of these products, as they were in that state."""
        ...


class Neighbours(Protocol):
    """New texts among all others of their place."""

    def join(self, tenant: TenantId, wording: Wording) -> Nearby | None:
        """Keep a draft's, and tell what other products say there, live or in drafts that are open.

        It counts for the others while the draft is open, and until it is one for a while. None: the
        shop's texts have changed, and have to be read before anybody can tell.
        """
        ...
