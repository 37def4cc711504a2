"""Which of a rival's products are ours, and what the merchant says to it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from app.domain.ids import CompetitorJobId, ProductId
from app.domain.matching import Match, MatchState, Pair


class Matches(Protocol):
    """The tenant's matches. They outlive the analysis that found them."""

    def propose(self, site: str, urls: Sequence[str], matches: Sequence[Match]) -> None:
        """What an analysis of these pages found, in place of what earlier ones proposed for them.

        A pair that the merchant decided on stays as it is, but for what their page states.
        """
        ...

    def decided(self, urls: Sequence[str]) -> list[Match]:
        """The matches of these pages that the merchant confirmed or rejected."""
        ...

    def of_job(self, job: CompetitorJobId) -> list[Match]:
        """Those of the products that an analysis found, the surest first; rejected ones too."""
        ...

    def of_site(self, site: str) -> list[Match]:
        """Those of a shop, as `site_of` names it, that aren't rejected."""
        ...

    def of_product(self, product: ProductId) -> list[Match]:
        """Those of one of ours that aren't rejected."""
        ...

    def decide(self, pair: Pair, state: MatchState, author: str, at: datetime) -> None:
        """What the merchant says to a pair, or NotFound."""
        ...
