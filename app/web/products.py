"""Products: the list with its audit, and one product with what is missing and its history."""

from collections import Counter
from collections.abc import Sequence
from uuid import UUID

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from app.domain.audit import audit
from app.domain.catalog import Kind, Product
from app.domain.drafts import DraftState
from app.domain.errors import Invalid
from app.domain.ids import ProductId, RevisionId, StoreId
from app.domain.languages import OFFERED, base
from app.domain.permissions import Permission
from app.domain.tenants import Viewer
from app.domain.zones import protected
from app.ports.activity import StoreRow
from app.ports.queries import ProductFilter
from app.web import question_words, rewrite_words, voice_words
from app.web.frame import container, go, request_key, sent_key, uuids, whole
from app.web.guards import signed_in
from app.web.kept_words import zone_name

bp = Blueprint("products", __name__)

VIEWS = ("all", "needs_work", "drafts", "live", "left_alone")
GRADES = ("weak", "fair", "good")
SORTS = ("score", "title")
BULK = 1_000  # of one order
MOST_PICKED = 100_000  # for what costs nothing, at once
NAMES = {"store", "q", "gap", "view", "sort", "page", "kind", "category", "speaks", "grade"}


@bp.get("/products")
@signed_in(Permission.SEE)
def index(who: Viewer) -> ResponseReturnValue:
    """The list, weakest first; or as the member's own view has it, where nothing else is asked."""
    wanted = wanted_products()
    views, preferred = container().save_views.of(who)
    if preferred and not NAMES & request.args.keys():
        first = next(view for view in views if view.id == preferred)
        return go("products.index", **(dict(first.asked) or {"view": "all"}))
    found = container().queries.products(who.tenant.id, wanted)
    stores = container().queries.stores(who.tenant.id)
    return render_template(
        "products/index.html",
        found=found,
        wanted=wanted,
        kept=kept(wanted),
        views=views,
        preferred=preferred,
        most=BULK,
        me=who.user.id,
        stores=stores,
        menu=container().menu,
        spoken=_spoken(stores, wanted),
        pages=max(1, -(-found.total // wanted.per_page)),
        key=request_key(),
    )


@bp.get("/products/<uuid:product_id>")
@signed_in(Permission.SEE)
def show(who: Viewer, product_id: UUID) -> ResponseReturnValue:
    """One product."""
    return page(who, ProductId(product_id))


def page(who: Viewer, product_id: ProductId) -> str:
    """A product's page.

    Raises:
        NotFound: we haven't read such a product.
    """
    found = container().review.product(who.tenant.id, product_id)
    wanted = wanted_products()
    numbers = {image.id: n for n, image in enumerate(found.product.images, start=1)}
    return render_template(
        "products/show.html",
        product=found.product,
        store=found.store,
        came_from=kept(wanted),
        beside=container().queries.beside(who.tenant.id, wanted, product_id),
        drafts=[d for d in found.drafts if d.state is not DraftState.BLOCKED],
        audit=audit(found.product, found.store.platform),
        history=container().queries.history(who.tenant.id, product_id),
        numbers=numbers,
        is_left_alone=container().leave_alone.is_marked(who.tenant.id, product_id),
        voice_words=voice_words,
        rewrite_words=rewrite_words,
        me=who.author,
        menu=container().menu,
        kept=_kept(found.product),
        asked=container().notes.of_product(who.tenant.id, product_id),
        question_words=question_words,
        key=request_key(),
    )


def _kept(product: Product) -> list[tuple[str, int]]:
    """What of the product's texts no order of ours touches, and how many times."""
    zones = (*protected(product.description), *protected(product.short_description or ""))
    return list(Counter(zone_name(zone.kind) for zone in zones).items())


@bp.post("/products/<uuid:product_id>/undo")
@signed_in(Permission.UNDO)
def undo(who: Viewer, product_id: UUID) -> ResponseReturnValue:
    """Take back all that we wrote into the product."""
    run = container().undo.of_product(
        who.tenant.id, ProductId(product_id), who.author, sent_key("undo")
    )
    return go("runs.show", run_id=run)


@bp.post("/revisions/<uuid:revision_id>/undo")
@signed_in(Permission.UNDO)
def undo_field(who: Viewer, revision_id: UUID) -> ResponseReturnValue:
    """Take back one write."""
    run = container().undo.of_field(
        who.tenant.id, RevisionId(revision_id), who.author, sent_key("undo")
    )
    return go("runs.show", run_id=run)


def _spoken(stores: Sequence[StoreRow], wanted: ProductFilter) -> list[str]:
    """The languages that the list's stores speak, of those that we write."""
    shown = [s.store for s in stores if wanted.store_id in (None, s.store.id)]
    codes = {base(code) for store in shown for code in (store.language, *store.locales)}
    return [code for code in OFFERED if code in codes]


def wanted_products() -> ProductFilter:
    """The filter in the address or the form.

    Raises:
        Invalid: the store is not an id.
    """
    try:
        store = request.values.get("store", "")
        store_id = StoreId(UUID(store)) if store else None
    except ValueError:
        raise Invalid("not a store", {"store": "malformed"}) from None
    view = request.values.get("view", "all")
    sort = request.values.get("sort", "score")
    grade = request.values.get("grade", "")
    return ProductFilter(
        store_id,
        request.values.get("q", "").replace("\0", "").strip()[:200],
        request.values.get("gap", "")[:40],
        view if view in VIEWS else "all",
        sort if sort in SORTS else "score",
        max(1, whole("page", 1, 100_000)),
        kind=_kind(request.values.get("kind", "")),
        category=request.values.get("category", "").replace("\0", "")[:200],
        speaks=_speaks(request.values.get("speaks", "")),
        grade=grade if grade in GRADES else "",
    )


def picked(who: Viewer) -> list[ProductId]:
    """What was picked one by one, or all that the list found.

    Raises:
        Invalid: one is no id, or the filter is malformed.
    """
    if request.form.get("all_found") == "1":
        return container().queries.product_ids(who.tenant.id, wanted_products(), MOST_PICKED)
    return [ProductId(found) for found in uuids("product")]


def kept(wanted: ProductFilter) -> dict[str, str]:
    """The filter as addresses and forms carry it on."""
    told = {
        "store": str(wanted.store_id or ""),
        "q": wanted.search,
        "gap": wanted.gap,
        "view": wanted.view if wanted.view != VIEWS[0] else "",
        "sort": wanted.sort if wanted.sort != SORTS[0] else "",
        "page": str(wanted.page) if wanted.page > 1 else "",
        "kind": wanted.kind if wanted.kind is not Kind.PRODUCT else "",
        "category": wanted.category,
        "speaks": wanted.speaks,
        "grade": wanted.grade,
    }
    return {name: said for name, said in told.items() if said}


def _speaks(text: str) -> str:
    return text if text.removeprefix("-") in OFFERED else ""


def _kind(text: str) -> Kind:
    return Kind(text) if text in set(Kind) else Kind.PRODUCT
