"""Pages that rules can't make out, as they are offered to whoever reads what rules can't."""

from urllib.parse import urlsplit

from app.ports.scrapes import UnreadPage
from scraper.extract import Page, PageKind, PageReading, Promise
from scraper.extract.trees import parsed, shown
from scraper.policy import Rank, rank

MOST_TEXT = 20_000
_TURNS = {Promise.PRICE: 1, Promise.PICTURE: 2}
_OF_PRODUCTS = (Rank.PRODUCT, Rank.UNKNOWN)


def text_of(page: Page) -> str:
    """What a visitor reads, as one line."""
    return shown(parsed(page).root, MOST_TEXT)


def offered(
    page: Page, reading: PageReading, url: str, *, is_asked_for: bool = False
) -> UnreadPage | None:
    """A page on which rules saw no product, where it may show one all the same.

    None of a shelf, the front page, or one about the shop, as their addresses say; a page that
    somebody asked for by itself (`is_asked_for`) may have any address.
    """
    is_front = urlsplit(url).path.strip("/") == ""
    is_apart = is_front or (rank(url) not in _OF_PRODUCTS and not is_asked_for)
    if reading.kind is not PageKind.OTHER or reading.promise not in _TURNS or is_apart:
        return None
    return UnreadPage(url, text_of(page), reading.language, _TURNS[reading.promise])
