"""Open Graph: what social networks are told of a page."""

from collections.abc import Mapping
from itertools import islice

from app.domain import gtins
from app.domain.competitors import Money, Source
from scraper.extract import currencies, stock
from scraper.extract.found import MAX_DESCRIPTION_CHARS, MAX_NAME_CHARS, Found, Said
from scraper.extract.money import Place, said
from scraper.extract.trees import Tree
from scraper.extract.wording import clean, clean_lines

_MAX_METAS = 200
_TRUST = 0.75
_TITLE_TRUST = 0.6  # often with the shop's name, or a slogan
_PRICE = ("product:price:amount", "og:price:amount", "product:price")
_SALE = ("product:sale_price:amount", "og:sale_price:amount")
_REGULAR = ("product:original_price:amount", "og:price:standard_amount", "og:original_price:amount")
_CURRENCY = ("product:price:currency", "og:price:currency", "product:sale_price:currency")
_STOCK = ("product:availability", "og:availability")


def metas(tree: Tree) -> Mapping[str, str]:
    """The page's named contents, the first of each name."""
    found: dict[str, str] = {}
    for meta in islice(tree.all("meta"), _MAX_METAS):
        name = meta.get("property") or meta.get("name")
        content = meta.get("content")
        if name and content:
            found.setdefault(name.strip().lower(), content)
    return found


def product(tree: Tree, stated: Mapping[str, str], place: Place) -> Found:
    """What the page's Open Graph says of a product."""
    image = tree.absolute(stated.get("og:image", ""))
    return Found(
        Source.OPEN_GRAPH,
        {**_texts(stated), **_asked(stated, place)},
        images=(image,) if image else (),
        url=tree.absolute(stated.get("og:url", "")),
    )


def title(stated: Mapping[str, str]) -> str:
    """The page's title there, without the shop's name behind it."""
    whole = clean(stated.get("og:title"), MAX_NAME_CHARS)
    shop = clean(stated.get("og:site_name"), MAX_NAME_CHARS)
    if shop and whole.casefold().endswith(shop.casefold()):
        return whole[: -len(shop)].rstrip(" -–—|·•:") or whole
    return whole


def _texts(stated: Mapping[str, str]) -> dict[str, Said]:
    sku = clean(stated.get("product:retailer_item_id"), MAX_NAME_CHARS)
    gtin = stated.get("product:ean") or stated.get("product:gtin") or stated.get("product:upc", "")
    read = {
        "name": (title(stated), _TITLE_TRUST),
        "brand": (clean(stated.get("product:brand"), MAX_NAME_CHARS), _TRUST),
        # a catalogue's number for the feed, and often not the one on the page
        "sku": (sku, 0.4),
        "gtin": (gtins.checked(clean(gtin, MAX_NAME_CHARS)), _TRUST),
        "description": (clean_lines(stated.get("og:description"), MAX_DESCRIPTION_CHARS), 0.4),
    }
    return {
        field: Said(text, f"og: {text}"[:160], trust)
        for field, (text, trust) in read.items()
        if text
    }


def _asked(stated: Mapping[str, str], place: Place) -> dict[str, Said]:
    asked: dict[str, Said] = {}
    currency = currencies.code(_first(stated, _CURRENCY))
    price = said(_first(stated, _PRICE) or None, currency, place)
    sale = said(_first(stated, _SALE) or None, currency, place)
    before = said(_first(stated, _REGULAR) or None, currency, place)
    if price is not None and sale is not None and 0 < sale.amount < price.amount:
        price, before = sale, price
    if price is not None:
        asked["price"] = _money_said(price)
        if price.currency:
            asked["currency"] = Said(price.currency, f"currency: {price.currency}", _TRUST)
        if before is not None and before.amount > price.amount:
            asked["regular_price"] = _money_said(before)
    words = _first(stated, _STOCK)
    availability = stock.term(words)
    if availability is not None:
        asked["availability"] = Said(availability, f"availability: {words}"[:160], _TRUST)
    return asked


def _money_said(money: Money) -> Said:
    return Said(money, f"price: {money.amount} {money.currency}".strip(), _TRUST)


def _first(stated: Mapping[str, str], names: tuple[str, ...]) -> str:
    return next((stated[name] for name in names if name in stated), "")
