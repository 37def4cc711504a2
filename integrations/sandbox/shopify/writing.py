"""Writes of things through the Admin API: what is refused, and what changes."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from .catalogue import Redirect, Shop
from .content import Article, Written
from .handles import free_handle, slug
from .metafields import ATTEMPT, full, put_metafield, wrong_metafield
from .refusals import Refusal
from .things import Described, Thing, now

LONGEST_TEXT = 255
Json = dict[str, Any]

_PLAIN: Mapping[str, Mapping[str, str]] = {
    "Product": {
        "descriptionHtml": "description_html",
        "productType": "product_type",
        "vendor": "vendor",
        "tags": "tags",
        "status": "status",
    },
    "Collection": {"descriptionHtml": "description_html"},
    "Page": {"body": "body"},
    "Article": {"body": "body", "summary": "summary", "tags": "tags"},
}
"""Of each kind the input's fields that are taken as they are, and where they go."""


def wrong_with(asked: Json, shop: Shop, thing: Thing) -> Refusal | None:
    """What can't be taken, and why; None: all can."""
    return (
        _wrong_texts(asked)
        or _wrong_handle(asked, shop, thing)
        or _wrong_date(asked)
        or _wrong_metafields(asked, thing)
    )


def change(thing: Thing, asked: Json, shop: Shop) -> str | None:
    """Do it; answers the app's own mark, where one came along."""
    for name, attribute in {**_PLAIN[thing.kind], "title": "title"}.items():
        if asked.get(name) is not None:
            setattr(thing, attribute, asked[name])
    if "templateSuffix" in asked:
        thing.template_suffix = asked["templateSuffix"] or None
    if asked.get("handle") is not None:
        _rename(thing, asked, shop)
    if isinstance(thing, Described) and "seo" in asked:
        seo = asked["seo"] or {}
        # what isn't given in an SEO input is taken away, as Shopify does
        thing.seo_title = seo.get("title") or None
        thing.seo_description = seo.get("description") or None
    if isinstance(thing, Written):
        _publish(thing, asked)
    return _put_metafields(thing, asked, shop)


def named(asked: Json) -> list[str]:
    """The fields of an input that are of the thing itself."""
    return sorted(set(asked) - {"id", "metafields", "redirectNewHandle"})


def _wrong_texts(asked: Json) -> Refusal | None:
    for name in ("title", "handle"):
        if len(asked.get(name) or "") > LONGEST_TEXT:
            said = f"{name.title()} is too long (maximum is {LONGEST_TEXT} characters)"
            return Refusal((name,), said, "TOO_LONG")
    if "title" in asked and not (asked["title"] or "").strip():
        return Refusal(("title",), "Title can't be blank", "BLANK")
    return None


def _wrong_handle(asked: Json, shop: Shop, thing: Thing) -> Refusal | None:
    wanted = slug(asked.get("handle") or "")
    if wanted and free_handle(_others(shop, thing), wanted) != wanted:
        return Refusal(("handle",), "Handle has already been taken", "TAKEN")
    return None


def _wrong_date(asked: Json) -> Refusal | None:
    try:
        is_later = _moment(asked.get("publishDate")) > now()
    except ValueError:
        return Refusal(("publishDate",), "Publish date is invalid", "INVALID")
    if asked.get("isPublished") and is_later:
        said = "Can't set isPublished to true and also set a future publish date."
        return Refusal(("publishDate",), said, "INVALID_PUBLISH_DATE")
    return None


def _wrong_metafields(asked: Json, thing: Thing) -> Refusal | None:
    for place, given in enumerate(asked.get("metafields") or ()):
        wrong = wrong_metafield(thing, given)
        if wrong:
            return wrong.under("metafields", str(place))
    return None


def _put_metafields(thing: Thing, asked: Json, shop: Shop) -> str | None:
    given = asked.get("metafields") or ()
    for each in given:
        put_metafield(shop, thing, each)
    marks = [m["value"] for m in given if (full(m.get("namespace")), m["key"]) == ATTEMPT]
    return marks[-1] if marks else None


def _others(shop: Shop, thing: Thing) -> Iterable[Thing]:
    """Those that share addresses with it: of an article, the others of its blog."""
    for other in shop.things(thing.folder).values():
        if other is thing:
            continue
        if not isinstance(thing, Article) or getattr(other, "blog_id", 0) == thing.blog_id:
            yield other


def _rename(thing: Thing, asked: Json, shop: Shop) -> None:
    before = shop.path_of(thing)
    # an empty handle asks for one that is made of the title
    thing.handle = slug(asked["handle"]) or free_handle(_others(shop, thing), slug(thing.title))
    after = shop.path_of(thing)
    if asked.get("redirectNewHandle") and after != before:
        kept = shop.redirects.get(before)
        redirect = Redirect(kept.id if kept else shop.take_id(), before, after)
        shop.redirects[before] = redirect


def _publish(thing: Written, asked: Json) -> None:
    if asked.get("publishDate") is not None:
        thing.published_at = _moment(asked["publishDate"])
    if asked.get("isPublished"):
        thing.published_at = thing.published_at if thing.is_published else now()
    elif asked.get("isPublished") is False:
        thing.published_at = None


def _moment(text: str | None) -> str:
    if not text:
        return ""
    moment = datetime.fromisoformat(text)
    moment = moment.astimezone(UTC) if moment.tzinfo else moment
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
