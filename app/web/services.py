"""Services: the menu by category with what each would mend here, and the order form of one."""

from typing import Any

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue
from werkzeug.datastructures import MultiDict

from app.domain.asked import OF_NEW
from app.domain.catalog import HTML_FIELDS
from app.domain.competitor_jobs import Reader
from app.domain.errors import Invalid, NotFound
from app.domain.permissions import Permission
from app.domain.rewrites import FREE, FREE_DAYS, earlier_text
from app.domain.richtext import plain
from app.domain.services import Service
from app.domain.tenants import Viewer
from app.ports.services import Example
from app.web import lint_words, refusal_words, rewrite_words, service_words, voice_words
from app.web.frame import container, request_key
from app.web.guards import signed_in
from app.web.orders import Which, Wish, languages_of, sent_wish
from app.web.products import BULK

bp = Blueprint("services", __name__)


@bp.get("/services")
@signed_in(Permission.SEE)
def index(who: Viewer) -> ResponseReturnValue:
    """All that can be ordered."""
    return render_template(
        "services/index.html",
        menu=container().menu,
        prospects=container().queries.prospects(who.tenant.id, None),
        stores=container().queries.stores(who.tenant.id),
        analysis=container().panel.price.now().analysis(Reader.PYTHON),
        is_own_model=container().own_models.show(who.tenant.id) is not None,
        rewrites=(FREE, FREE_DAYS),
        service_words=service_words,
    )


@bp.get("/services/<code>")
@signed_in(Permission.SEE)
def show(who: Viewer, code: str) -> ResponseReturnValue:
    """One service with its form; it begins with the products that lack what it writes."""
    service = _service(code)
    stores = container().queries.stores(who.tenant.id)
    if not stores:
        return render_template("services/alone.html", service=service, service_words=service_words)
    sent = MultiDict(request.args)
    sent["service"] = code
    sent.setdefault("store", str(stores[0].store.id))
    sent.setdefault("which", Which.CHOSEN if "product" in sent else Which.LACKING)
    return page(who, sent_wish(who, "quote", sent))


def page(who: Viewer, wish: Wish) -> str:
    """The form with its quote, or the quote alone, where the form asks for that."""
    order = wish.order
    shown: dict[str, Any] = {
        "wish": wish,
        "order": order,
        "offer": None,
        "most": BULK,
        "store": wish.store,
        "service": _service(order.service),
        "key": request_key(),
        "reasons": refusal_words,
        "lint_words": lint_words,
        "service_words": service_words,
        "rewrite_words": rewrite_words,
        "usual": OF_NEW,
        "voice": container().attune.show(who.tenant.id, wish.store.id, 0).holds,
        "voice_words": voice_words,
    }
    try:
        shown["offer"] = container().offers.quote(who.tenant.id, order)
    except Invalid as error:
        if "store" not in error.fields:
            raise
    if request.values.get("part"):
        return render_template("services/quote.html", **shown)
    return render_template("services/show.html", **shown, **_beside(who, wish))


def _beside(who: Viewer, wish: Wish) -> dict[str, Any]:
    """What stands around the quote: the choices, and an example from the shop itself."""
    order, store, tenant = wish.order, wish.store, who.tenant.id
    return {
        "stores": container().queries.stores(tenant),
        "languages": languages_of(store, order.service),
        "prospects": container().queries.prospects(tenant, store.id),
        "example": _shown(container().queries.example(tenant, order.service)),
        "choices": Which,
    }


def _shown(example: Example | None) -> dict[str, Any] | None:
    """An example, as plain texts."""
    if example is None:
        return None
    draft = example.draft
    is_html = draft.slot.field in HTML_FIELDS
    before = draft.base or ""
    return {
        "draft": draft,
        "title": example.title,
        "before": plain(before) if is_html else before,
        "after": earlier_text(draft),
        "proof": next((claim for claim in draft.claims if claim.evidence), None),
    }


def _service(code: str) -> Service:
    for service in container().menu:
        if service.code == code:
            return service
    raise NotFound("no such service")
