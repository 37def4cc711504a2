"""An edit as Shopify takes it, and what Shopify answers to one."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.domain.catalog import Field, Kind, Slot
from app.domain.errors import ExternalError
from app.ports.stores import Edit, Written
from integrations.shopify import mutations
from integrations.shopify.mapping import FIELDS, KEYS, garbled, texts_of
from integrations.shopify.operations import Operation

HANDLE = Slot(Field.HANDLE)
SEO = (Slot(Field.SEO_TITLE), Slot(Field.META_DESCRIPTION))
# the names of metafields in which a theme finds a page's own head
PAGE_SEO = {SEO[0]: "title_tag", SEO[1]: "description_tag"}
BODY = {
    Kind.PRODUCT: "descriptionHtml",
    Kind.COLLECTION: "descriptionHtml",
    Kind.PAGE: "body",
    Kind.ARTICLE: "body",
}


@dataclass(frozen=True, slots=True)
class Request:
    """A document with its variables."""

    operation: Operation
    variables: dict[str, Any]


def needs_digests(edit: Edit) -> set[str]:
    """The languages for which it translates something."""
    return {slot.locale for slot, text in edit.texts.items() if slot.locale and text}


def requests(edit: Edit, digests: Mapping[str, str]) -> list[Request]:
    """What does an edit, in order; `digests` are of the originals, by key.

    The last one carries our mark. Only translations that are taken away need others before it.
    """
    given = {
        "files": _files(edit),
        "translations": _translations(edit, digests),
        "cleared": _cleared(edit),
    }
    gid, kind = edit.product.remote_id, edit.product.kind
    variables: dict[str, Any] = {"thing": _thing(edit)}
    if kind in (Kind.PAGE, Kind.ARTICLE):
        variables[str(kind)] = gid
    variables |= {part: content for part, content in given.items() if content}
    if given["translations"]:
        variables["id"] = gid
    parts = frozenset(part for part, content in given.items() if content)
    return [*_untranslated(edit), Request(mutations.write(kind, parts), variables)]


def written(edit: Edit, told: Mapping[str, Any]) -> Written:
    """What became of it, by the answer: each part of it went in, or didn't, by itself.

    Raises:
        ExternalError: of kind "garbled" where the answer isn't of the form that we asked for.
    """
    try:
        refused = refusal(told)
        kept = dict(_kept(edit, told))
        thing = told["thing"]["thing"]
        changed_at = datetime.fromisoformat(thing["updatedAt"]) if thing else None
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise garbled(error) from error
    if refused is None:
        return Written(edit, {slot: kept.get(slot) for slot in edit.texts}, None, changed_at)
    taken = {slot: kept[slot] for slot in edit.texts if slot in kept}
    return Written(edit, taken, refused, changed_at)


def _kept(edit: Edit, told: Mapping[str, Any]) -> Iterator[tuple[Slot, str | None]]:
    """The texts of those parts that Shopify took."""
    if not told["thing"]["userErrors"]:
        own = texts_of(told["thing"]["thing"])
        uncleared = SEO if (told.get("cleared") or {}).get("userErrors") else ()
        yield from ((slot, text) for slot, text in own.items() if slot not in uncleared)
    yield from _beside(edit, told)
    for slot, text in edit.texts.items():
        if slot.locale and not text:  # taken away before: else we wouldn't be here
            yield slot, None


def _beside(edit: Edit, told: Mapping[str, Any]) -> Iterator[tuple[Slot, str | None]]:
    alts = {node["id"]: node["alt"] for node in (told.get("files") or {}).get("files") or ()}
    for image in edit.product.images:
        if image.remote_id in alts:
            yield Slot(Field.ALT_TEXT, image.id), alts[image.remote_id]
    for node in (told.get("translations") or {}).get("translations") or ():
        if node["key"] in FIELDS:
            yield Slot(FIELDS[node["key"]], locale=node["locale"]), node["value"]


def _thing(edit: Edit) -> dict[str, Any]:
    """Only what changes, and our mark in the same mutation."""
    kind, texts = edit.product.kind, edit.texts
    thing: dict[str, Any] = {"metafields": [_mark(str(edit.attempt)), *_page_seo(edit)]}
    if kind in (Kind.PRODUCT, Kind.COLLECTION):
        thing["id"] = edit.product.remote_id
        if any(slot in texts for slot in SEO):
            # both go, or Shopify takes the one left out for empty
            title, meta = (texts.get(slot, edit.live.texts.get(slot)) or "" for slot in SEO)
            thing["seo"] = {"title": title, "description": meta}
    names = {
        Slot(Field.TITLE): "title",
        Slot(Field.DESCRIPTION): BODY[kind],
        Slot(Field.SHORT_DESCRIPTION): "summary",
    }
    thing |= {name: texts[slot] or "" for slot, name in names.items() if slot in texts}
    if texts.get(HANDLE):
        # whoever has the old address is sent on
        thing |= {"handle": texts[HANDLE], "redirectNewHandle": True}
    return thing


def _mark(attempt: str) -> dict[str, str]:
    return {
        "namespace": "$app:rooz",
        "key": "attempt",
        "type": "single_line_text_field",
        "value": attempt,
    }


def _page_seo(edit: Edit) -> list[dict[str, str]]:
    if edit.product.kind in (Kind.PRODUCT, Kind.COLLECTION):
        return []
    return [
        {
            "namespace": "global",
            "key": key,
            "type": "single_line_text_field",
            "value": edit.texts[slot] or "",
        }
        for slot, key in PAGE_SEO.items()
        if edit.texts.get(slot)
    ]


def _cleared(edit: Edit) -> list[dict[str, str]]:
    """A metafield can't be empty; it is taken away."""
    if edit.product.kind in (Kind.PRODUCT, Kind.COLLECTION):
        return []
    return [
        {"ownerId": edit.product.remote_id, "namespace": "global", "key": key}
        for slot, key in PAGE_SEO.items()
        if slot in edit.texts and not edit.texts[slot]
    ]


def _files(edit: Edit) -> list[dict[str, str]]:
    return [
        {"id": image.remote_id, "alt": edit.texts[slot] or ""}
        for image in edit.product.images
        if (slot := Slot(Field.ALT_TEXT, image.id)) in edit.texts
    ]


def _translations(edit: Edit, digests: Mapping[str, str]) -> list[dict[str, str]]:
    return [
        {
            "key": KEYS[slot.field],
            "locale": slot.locale,
            "value": text,
            # of what has no original there is no digest, and Shopify will say so
            "translatableContentDigest": digests.get(KEYS[slot.field], ""),
        }
        for slot, text in edit.texts.items()
        if slot.locale and text
    ]


def _untranslated(edit: Edit) -> Iterator[Request]:
    """A request a language: each takes all of its keys in all of its languages away."""
    by_locale: dict[str, list[str]] = defaultdict(list)
    for slot, text in edit.texts.items():
        if slot.locale and not text:
            by_locale[slot.locale].append(KEYS[slot.field])
    for locale, keys in by_locale.items():
        variables = {"id": edit.product.remote_id, "keys": keys, "locales": [locale]}
        yield Request(mutations.UNTRANSLATE, variables)


def refusal(told: Mapping[str, Any]) -> ExternalError | None:
    """The first part that Shopify didn't take, in its own words."""
    for part, payload in told.items():
        if payload is None:
            raise ExternalError(f"shopify did nothing: {part}", retryable=True, kind="garbled")
        errors: Sequence[Mapping[str, Any]] = payload.get("userErrors") or ()
        if errors:
            said = "; ".join(str(error.get("message", "")) for error in errors)[:300]
            is_gone = "does not exist" in said.lower()
            return ExternalError(said, retryable=False, kind="gone" if is_gone else "refused")
    return None
