"""Words that somebody points at on a page, read by the rules that read pages."""

from urllib.parse import urlsplit

from app.domain.competitors import Availability, Money
from scraper.extract.money import Place, said, stated
from scraper.extract.stock import told


class Pointed:
    """Implements `app.ports.page_words.PageWords`."""

    def price(self, words: str, url: str, language: str) -> Money | None:
        """The amount, where the words hold one and no other."""
        place = Place("", urlsplit(url).hostname or "", language)
        amounts = {money for money, _said in stated(words, place)}
        if len(amounts) > 1:
            return None
        return amounts.pop() if amounts else said(words, "", place)

    def availability(self, words: str) -> Availability | None:
        """What they tell a visitor."""
        found = told(words)
        return None if found is None else found[0]
