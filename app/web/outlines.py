"""Templates of a store: what descriptions consist of, per category, tried before they are kept."""

from collections.abc import Sequence
from uuid import UUID

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from markupsafe import Markup

from app.domain.errors import Invalid
from app.domain.ids import ProductId, StoreId
from app.domain.outlines import MOST_CATEGORY_CHARS, MOST_PARTS, Part, PartKind
from app.domain.permissions import Permission
from app.domain.tenants import Viewer
from app.domain.zones import Setting
from app.ports.queries import ProductFilter
from app.usecases.preview import Heard
from app.web import outline_words, voice_words
from app.web.frame import container, digits, go, tell, whole
from app.web.guards import signed_in
from app.web.marks import marked

bp = Blueprint("outlines", __name__, url_prefix="/stores/<uuid:store_id>/templates")

LOOKED_AT = 30  # products to name properties of, and to choose that of a preview from
MOST_TYPED = 2_000
LIST = Part(PartKind.BULLETS, least=3, most=8)
USUAL = (Part(PartKind.PARAGRAPH), LIST)


@bp.get("")
@signed_in(Permission.SEE)
def show(who: Viewer, store_id: UUID) -> ResponseReturnValue:
    """That of a category, or of all that have none of their own."""
    return _page(who, StoreId(store_id))


@bp.post("")
@signed_in(Permission.GUIDE_WRITING)
def change(who: Viewer, store_id: UUID) -> ResponseReturnValue:
    """What the form's button asked for; without a button it is kept."""
    store, wish, parts = StoreId(store_id), request.form.get("do", "keep"), _sent()
    try:
        if wish == "preview":
            return _page(who, store, parts, heard=_heard(who, store, parts))
        if wish == "remove":
            container().outlines.remove(who.tenant.id, store, _category())
            tell("info", _("The template is gone. Texts that were written with it stay."))
            return go("outlines.show", store_id=store_id)
        if wish != "keep":
            return _page(who, store, _moved(parts, wish))
        seen = whole("seen", 0)
        container().outlines.keep(who.tenant.id, store, _category(), parts, who.author, seen=seen)
    except Invalid as error:
        return _page(who, store, parts, wrong=outline_words.wrong(error)), 422
    tell("good", _("Saved. Descriptions that you order from now on have these parts."))
    return go("outlines.show", store_id=store_id, category=_category() or None)


def _category() -> str:
    return request.values.get("category", "").replace("\0", "").strip()[: MOST_CATEGORY_CHARS + 1]


def _sent() -> list[Part]:
    """The parts as the form has them."""
    form = request.form
    columns = (form.getlist(name) for name in ("kind", "about", "text", "least", "most", "names"))
    return [
        Part(PartKind(kind), about, text, _count(least), _count(most), _lines(names))
        for kind, about, text, least, most, names in zip(*columns, strict=False)
        if kind in set(PartKind)
    ]


def _count(text: str) -> int:
    return digits(text) or 0


def _lines(text: str) -> tuple[str, ...]:
    return tuple(text[:MOST_TYPED].replace(",", "\n").replace("،", "\n").split("\n"))


def _moved(parts: list[Part], wish: str) -> list[Part]:
    """The parts with one more, less or elsewhere: "add-table", "up-2", "down-1", "drop-3"."""
    what, _dash, which = wish.partition("-")
    if what == "add" and which in set(PartKind) and len(parts) < MOST_PARTS:
        return [*parts, LIST if which == PartKind.BULLETS else Part(PartKind(which))]
    at = _count(which) - 1
    if not 0 <= at < len(parts):
        return parts
    rest = [*parts[:at], *parts[at + 1 :]]
    if what == "drop":
        return rest
    to = max(0, at - 1) if what == "up" else at + 1
    return [*rest[:to], parts[at], *rest[to:]]


def _heard(who: Viewer, store: StoreId, parts: Sequence[Part]) -> tuple[Heard, Markup]:
    """What was written, and its HTML for the page."""
    products = _products(who, store)
    heard = container().preview.outline(who.tenant.id, store, products, parts, who.author)
    text = heard.found.text
    setting = Setting.of(text, heard.found.kept, heard.product.description)
    return heard, marked(setting.within(text), (), is_html=True)


def _products(who: Viewer, store: StoreId) -> list[ProductId]:
    wanted = ProductFilter(store_id=store, category=_category())
    return container().queries.product_ids(who.tenant.id, wanted, LOOKED_AT)


def _page(
    who: Viewer,
    store: StoreId,
    given: Sequence[Part] | None = None,
    heard: tuple[Heard, Markup] | None = None,
    wrong: dict[str, str] | None = None,
) -> str:
    category = _category()
    found = container().outlines.of_store(who.tenant.id, store, _products(who, store))
    laid_down = found.of(category)
    only = ProductFilter(store_id=store, per_page=1)
    return render_template(
        "outlines/show.html",
        found=found,
        category=category,
        laid_down=laid_down,
        parts=(laid_down.parts if laid_down else USUAL) if given is None else given,
        is_changed=given is not None,
        heard=heard,
        wrong=wrong or {},
        kinds=PartKind,
        most_parts=MOST_PARTS,
        categories=container().queries.products(who.tenant.id, only).category_counts,
        names=outline_words,
        voice_words=voice_words,
    )
