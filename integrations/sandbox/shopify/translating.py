"""What of a shop can be translated, and what stands of it in each language."""

from collections.abc import Iterator, Mapping
from typing import Protocol

from .catalogue import Shop
from .things import Thing, Translation, Translations, digest

HTML = frozenset({"body_html", "summary_html"})
ELSEWHERE = {"OnlineStorePage": "Page", "OnlineStoreArticle": "Article"}
"""Older names for pages and articles, which the translations' part of the API still takes."""
FOLDERS = {
    "Product": "products",
    "Collection": "collections",
    "Page": "pages",
    "Blog": "blogs",
    "Article": "articles",
}


class Translatable(Protocol):
    """A thing or a picture."""

    translations: Translations

    @property
    def gid(self) -> str:
        """Its id in the whole of Shopify."""
        ...

    def originals(self) -> dict[str, str | None]:
        """Its texts, by key."""
        ...


def number_in(gid: str, kind: str) -> int:
    """The number in a gid of that kind, else 0."""
    start = f"gid://shopify/{kind}/"
    number = gid.removeprefix(start)
    return int(number) if gid.startswith(start) and number.isdigit() else 0


def thing_in(shop: Shop, gid: str) -> Thing | None:
    """The thing that a gid names; None for one that isn't there."""
    for kind, folder in FOLDERS.items():
        number = number_in(gid, kind)
        if number:
            return shop.things(folder).get(number)
    return None


def translatable_in(shop: Shop, gid: str) -> Translatable | None:
    """What a gid names, if it is of a kind that can be translated."""
    number = number_in(gid, "MediaImage")
    if number:
        place = shop.picture(number)
        return place[1] if place else None
    for older, kind in ELSEWHERE.items():
        gid = gid.replace(f"/{older}/", f"/{kind}/")
    return thing_in(shop, gid)


def digests(of: Translatable) -> Mapping[str, str | None]:
    """By key what the original is known by; None where there is nothing to translate."""
    return {key: digest(text) if text else None for key, text in of.originals().items()}


def translated(of: Translatable, locale: str) -> Iterator[tuple[str, Translation, bool]]:
    """What stands in that language: key, translation, and whether its original changed since."""
    current = digests(of)
    for key, kept in of.translations.get(locale, {}).items():
        yield key, kept, kept.digest != current.get(key)
