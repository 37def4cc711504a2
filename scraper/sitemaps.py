"""Sitemaps: lists of a shop's pages, plain or packed, whatever their author did to them."""

import zlib
from dataclasses import dataclass
from urllib.parse import urljoin

from lxml import etree
from scrapy.utils.sitemap import Sitemap

MAX_BYTES = 20_000_000
MOST = 50_000
_WHOLE = ("http://", "https://")
_GZIP = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class Listed:
    """What a sitemap names: pages, and further sitemaps."""

    pages: tuple[str, ...] = ()
    sitemaps: tuple[str, ...] = ()


def read_sitemap(url: str, body: bytes) -> Listed:
    """The addresses that a sitemap names, at most 50,000. What isn't one names none.

    Entities aren't resolved, and nothing is unpacked beyond 20 MB.
    """
    text = _unpacked(body)
    if b"<" not in text[:2_000]:
        lines = text[:2_000_000].decode("utf-8", "replace").split()
        pages = [line for line in lines if line.startswith(_WHOLE)]
        return Listed(tuple(pages[:MOST]))
    found: list[str] = []
    is_index = False
    try:
        sitemap = Sitemap(text)
        is_index = sitemap.type == "sitemapindex"
        for entry in sitemap:
            place = entry["loc"]
            found.append(place if place.startswith(_WHOLE) else urljoin(url, place))
            if len(found) >= MOST:
                break
    except (etree.Error, StopIteration, ValueError, KeyError):
        pass  # what was read until it broke is good
    return Listed((), tuple(found)) if is_index else Listed(tuple(found))


def by_promise(url: str) -> int:
    """Where a sitemap stands among others: those of products first, of posts and pictures last."""
    name = url.lower()
    if "product" in name or "produ" in name or "item" in name:
        return 0
    return 2 if any(word in name for word in ("post", "blog", "image", "author", "tag")) else 1


def _unpacked(body: bytes) -> bytes:
    if not body.startswith(_GZIP):
        return body[:MAX_BYTES]
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
    try:
        return unpacker.decompress(body, MAX_BYTES)
    except zlib.error:
        return b""
