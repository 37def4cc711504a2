"""What the merchant's own forms change in the shop's admin."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .catalogue import Collection, Shop
from .content import SEO_KEYS, SEO_NAMESPACE, Written
from .handles import free_handle, slug
from .metafields import put_metafield, take_metafield
from .things import Thing, Translation, digest, now
from .translating import HTML, Translatable, translated

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Entry:
    """A field of a form; a long one has several lines. `hint` stands beneath it."""

    name: str
    label: str
    value: str
    is_long: bool = False
    hint: str = ""


_LABELS: Mapping[str, Mapping[str, str]] = {
    "collections": {"title": "Title", "description_html": "Description (HTML)"},
    "pages": {"title": "Title", "body": "Content (HTML)"},
    "articles": {"title": "Title", "body": "Content (HTML)", "summary": "Excerpt (HTML)"},
}
FOLDERS = tuple(_LABELS)
SEO = {"seo_title": "SEO title", "seo_description": "Meta description"}
LONG = frozenset({"description_html", "body", "summary"})


def entries(thing: Thing) -> list[Entry]:
    """The form of a collection, page or article."""
    plain = [
        Entry(name, label, str(getattr(thing, name)), name in LONG)
        for name, label in {**_LABELS[thing.folder], "handle": "Handle"}.items()
    ]
    return plain + [Entry(name, label, _seo(thing, name)) for name, label in SEO.items()]


def edit(shop: Shop, thing: Thing, form: Mapping[str, Any]) -> None:
    """Change what the form has."""
    for name in _LABELS[thing.folder]:
        if name in form:
            setattr(thing, name, form[name])
    if form.get("handle") and form["handle"] != thing.handle:
        others = [each for each in shop.things(thing.folder).values() if each is not thing]
        thing.handle = free_handle(others, slug(form["handle"]))
    for name in SEO:
        if name in form:
            _put_seo(shop, thing, name, form[name] or "")
    thing.touch()


def translation_entries(of: Translatable, locale: str) -> list[Entry]:
    """The form of its translations, with each original beneath its text."""
    kept = {key: (each.value, is_outdated) for key, each, is_outdated in translated(of, locale)}
    return [
        Entry(
            key,
            f"{key} – outdated" if key in kept and kept[key][1] else key,
            kept[key][0] if key in kept else "",
            key in HTML,
            text,
        )
        for key, text in of.originals().items()
        if text
    ]


def translate(of: Translatable, locale: str, form: Mapping[str, str]) -> None:
    """Keep what the form says in that language; an empty text is taken away."""
    texts = of.translations.setdefault(locale, {})
    for key, original in of.originals().items():
        if form.get(key) and original:
            texts[key] = Translation(form[key], digest(original), now())
        elif key in form:
            texts.pop(key, None)


def new_collection(shop: Shop, title: str) -> Collection:
    """Make one with nothing in it."""
    handle = free_handle(shop.collections.values(), slug(title) or "collection")
    stamp = now()
    made = Collection(
        id=shop.take_id(), title=title, handle=handle, created_at=stamp, updated_at=stamp
    )
    shop.collections[made.id] = made
    return made


def delete(shop: Shop, thing: Thing) -> None:
    """Take it away; what was in a collection stays."""
    for held in (shop.products, shop.collections, shop.pages, shop.articles):
        held.pop(thing.id, None)  # an id is one thing's alone
    for product in shop.products.values():
        if thing.id in product.collections:
            product.collections.remove(thing.id)


def _seo(thing: Thing, name: str) -> str:
    return thing.originals()[name.replace("seo_", "meta_")] or ""


def _put_seo(shop: Shop, thing: Thing, name: str, text: str) -> None:
    if not isinstance(thing, Written):
        setattr(thing, name, text or None)
        return
    key = SEO_KEYS[name.replace("seo_", "meta_")]
    if not text:
        take_metafield(thing, SEO_NAMESPACE, key)
        return
    given = {"namespace": SEO_NAMESPACE, "key": key, "type": "single_line_text_field"}
    put_metafield(shop, thing, {**given, "value": text})
