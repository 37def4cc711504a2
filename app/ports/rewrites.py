"""How often products were written once more."""

from collections.abc import Collection, Mapping
from typing import Protocol

from app.domain.ids import ProductId
from app.domain.rewrites import Covered
from app.domain.services import ServiceCode


class Rewrites(Protocol):
    """How often products were written once more."""

    def one_at_a_time(self) -> None:
        """Until the end of the transaction nobody else counts, so that none is given twice."""
        ...

    def covered(
        self, products: Collection[ProductId], service: ServiceCode, language: str
    ) -> Mapping[ProductId, Covered]:
        """What a writing that was paid lately covers of each product; others have no entry."""
        ...
