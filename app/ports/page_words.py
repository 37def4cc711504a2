"""Words of a page as values: what rules make of words that somebody points at."""

from typing import Protocol

from app.domain.competitors import Availability, Money


class PageWords(Protocol):
    """Reads words of a shop's page in whichever language and numerals; None: they state nothing."""

    def price(self, words: str, url: str, language: str) -> Money | None:
        """The one amount in the words; the page's address and language tell what a "$" means."""
        ...

    def availability(self, words: str) -> Availability | None:
        """Whether they say that it can be had."""
        ...
