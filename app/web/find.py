"""Finding what one wants to go to or do, by its words: pages, products, shops, services, looks."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.folding import fold
from app.domain.interface_languages import INTERFACE
from app.domain.permissions import Permission
from app.domain.tenants import Viewer
from app.ports.queries import ProductFilter
from app.web import find_words, reader, wording
from app.web.frame import container, is_embedded
from app.web.guards import may_call, signed_in
from app.web.sign_in import is_own_path

bp = Blueprint("find", __name__)

LONGEST = 100
SHOWN = 6
SHORTEST = 2  # a single letter is in every product's name


@dataclass(frozen=True, slots=True)
class Found:
    """Something to go to, or with `form` something to do: what is posted to its address."""

    text: str
    symbol: str
    address: str
    form: Mapping[str, str] | None = None


@bp.get("/find")
@signed_in(Permission.SEE)
def show(who: Viewer) -> ResponseReturnValue:
    """What fits the words, each kind by itself; without any, all pages."""
    asked = request.args.get("q", "").replace("\0", "").strip()[:LONGEST]
    words = fold(asked).split()
    kinds = (
        (_("Pages"), list(_fitting(_pages(), words))),
        (_("Products"), _products(who, asked)),
        (_("Services"), list(_fitting(_services(), words))),
        (_("Stores"), list(_fitting(_stores(who), words)) if words else []),
        (_("Do"), list(_fitting(_deeds(who), words)) if words else []),
    )
    return render_template("find/show.html", asked=asked, kinds=[each for each in kinds if each[1]])


def _fitting(all_of_them: Iterator[Found], words: list[str]) -> Iterator[Found]:
    """Those that have each of the words in their name."""
    return (each for each in all_of_them if all(word in fold(each.text) for word in words))


def _pages() -> Iterator[Found]:
    for endpoint, symbol, name in find_words.pages():
        address = url_for(endpoint)
        if may_call(address, "GET"):
            yield Found(name, symbol, address)


def _products(who: Viewer, asked: str) -> list[Found]:
    if len(asked) < SHORTEST:
        return []
    found = container().queries.products(who.tenant.id, ProductFilter(search=asked, per_page=SHOWN))
    return [
        Found(row.title, "product", url_for("products.show", product_id=row.id))
        for row in found.rows
    ]


def _services() -> Iterator[Found]:
    for service in container().menu:
        address = url_for("services.show", code=service.code)
        if may_call(address, "GET"):
            yield Found(wording.service_name(service.code), "run", address)


def _stores(who: Viewer) -> Iterator[Found]:
    for row in container().queries.stores(who.tenant.id):
        yield Found(row.store.name, "store", url_for("stores.show", store_id=row.store.id))


def _deeds(who: Viewer) -> Iterator[Found]:
    """What holds for the person; in the frame Shopify's admin says how all looks."""
    if is_embedded():
        return
    prefer, back = url_for("sign_in.prefer"), _seen()
    for code in find_words.THEMES:
        name = _("Theme: %(name)s", name=find_words.theme(code))
        yield Found(name, "palette", prefer, {"theme": code, "back": back})
    for code, language in INTERFACE.items():
        if code != reader.language().code:
            text = _("Language: %(name)s", name=language.name)
            yield Found(text, "language", prefer, {"language": code, "back": back})
    for space in who.spaces:
        if space.id != who.tenant.id:
            name = _("Workspace: %(name)s", name=space.name)
            yield Found(name, "store", url_for("sign_in.move", tenant_id=space.id), {})


def _seen() -> str:
    """The page over which somebody finds: a look is switched there."""
    parts = urlsplit(request.referrer or "")
    whole = f"{parts.path}?{parts.query}" if parts.query else parts.path
    return whole if parts.netloc == request.host and is_own_path(whole) else ""
