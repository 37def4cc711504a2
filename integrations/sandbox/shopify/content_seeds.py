"""Collections, pages and blogs as the shops first open, read from content.json."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from .catalogue import Collection, Product, Shop
from .content import SEO_KEYS, SEO_NAMESPACE, Article, Blog, Page, Written
from .handles import slug
from .things import Metafield, Thing, Translation, digest

Json = dict[str, Any]

_BEGUN = datetime(2026, 4, 6, 9, 0, tzinfo=UTC)


def furnish(shop: Shop, members: Mapping[str, Sequence[Product]]) -> None:
    """Put all of it into `shop`; `members` are the products of each collection, by its title."""
    records = json.loads(Path(__file__).with_name("content.json").read_text("utf-8"))
    [record] = [each for each in records if each["domain"] == shop.domain]
    stamps = _stamps()
    for entry in record["collections"]:
        collection = _collection(shop, entry, next(stamps))
        shop.collections[collection.id] = collection
        for product in members.get(collection.title, ()):
            product.collections.append(collection.id)
    for entry in record["pages"]:
        page = Page(**_written(shop, entry, next(stamps)))
        shop.pages[page.id] = page
        _finish(shop, page, entry)
    for entry in record["blogs"]:
        blog = Blog(**_plain(shop, entry, next(stamps)))
        shop.blogs[blog.id] = blog
        for told in entry["articles"]:
            article = _article(shop, blog, told, next(stamps))
            shop.articles[article.id] = article
            _finish(shop, article, told)


def _stamps() -> Iterator[str]:
    number = 0
    while True:
        yield (_BEGUN + timedelta(hours=11 * number)).strftime("%Y-%m-%dT%H:%M:%SZ")
        number += 1


def _plain(shop: Shop, record: Json, stamp: str) -> Json:
    return {
        "id": shop.take_id(),
        "title": record["title"],
        "handle": record.get("handle") or slug(record["title"]),
        "created_at": stamp,
        "updated_at": stamp,
    }


def _collection(shop: Shop, record: Json, stamp: str) -> Collection:
    collection = Collection(
        **_plain(shop, record, stamp),
        description_html=record["html"],
        seo_title=record.get("seo_title"),
        seo_description=record.get("seo_description"),
    )
    _translate(collection, record)
    return collection


def _written(shop: Shop, record: Json, stamp: str) -> Json:
    shown_from = None if record.get("hidden") else stamp
    return {**_plain(shop, record, stamp), "body": record["html"], "published_at": shown_from}


def _article(shop: Shop, blog: Blog, record: Json, stamp: str) -> Article:
    return Article(
        **_written(shop, record, stamp),
        blog_id=blog.id,
        author=record["author"],
        summary=record.get("summary", ""),
        tags=record["tags"],
    )


def _finish(shop: Shop, thing: Written, record: Json) -> None:
    stamp = thing.created_at
    thing.metafields = [
        Metafield(
            shop.take_id(),
            SEO_NAMESPACE,
            SEO_KEYS[f"meta_{name}"],
            "single_line_text_field",
            record[f"seo_{name}"],
            stamp,
            stamp,
        )
        for name in ("title", "description")
        if f"seo_{name}" in record
    ]
    _translate(thing, record)


def _translate(thing: Thing, record: Json) -> None:
    """A text stands alone, or with the original that it was made from where that changed since."""
    originals = thing.originals()
    for locale, texts in record.get("translations", {}).items():
        thing.translations[locale] = {}
        for key, told in texts.items():
            value, source = told if isinstance(told, list) else (told, originals[key])
            kept = Translation(value, digest(source or ""), thing.created_at)
            thing.translations[locale][key] = kept
