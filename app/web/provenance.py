"""Where a shop's texts come from: all of it as a table, and what a model wrote as a feed."""

import csv
import io
from typing import Any
from uuid import UUID

from flask import Blueprint, Response, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.errors import Invalid
from app.domain.feeds import USUAL_IDS
from app.domain.ids import StoreId
from app.domain.permissions import Door, Permission, through
from app.domain.stores import Store
from app.domain.tenants import Viewer
from app.usecases.export import COLUMNS
from app.web import downloads
from app.web.frame import container
from app.web.guards import signed_in

bp = Blueprint("provenance", __name__)

BOM = "\ufeff"  # without it Excel takes UTF-8 for something else


@bp.get("/stores/<uuid:store_id>/provenance")
@signed_in(Permission.SEE)
def show(who: Viewer, store_id: UUID) -> ResponseReturnValue:
    """What can be had."""
    store = container().queries.store(who.tenant.id, StoreId(store_id)).store
    return _page(who, store, ids=USUAL_IDS[store.platform])


@bp.post("/stores/<uuid:store_id>/provenance/feed")
@signed_in(Permission.PUBLISH)
def ask(who: Viewer, store_id: UUID) -> ResponseReturnValue:
    """The link to a feed whose items are numbered as the merchant's are."""
    store = container().queries.store(who.tenant.id, StoreId(store_id)).store
    ids, seo_titles = request.form.get("ids", ""), "seo_titles" in request.form
    wishes = {"ids": ids, "seo_titles": seo_titles}
    try:
        made = container().export.feed(who.tenant.id, store.id, ids, seo_titles=seo_titles)
    except Invalid:
        wrong = _(
            "Use {sku} or {variant}, and {product} if you like: shopify_US_{product}_{variant}"
        )
        return _page(who, store, **wishes, wrong=wrong), 422
    link = downloads.link(who, "provenance.feed", store.id, **wishes)
    return _page(who, store, **wishes, link=link, count=made[1])


@bp.get("/stores/<uuid:store_id>/provenance.csv")
@through(Door.LINK)
def table(store_id: UUID) -> Response:
    """Every text that we wrote, with where it comes from."""
    tenant, _wishes = downloads.opened(store_id)
    rows = container().export.table(tenant, StoreId(store_id))
    text = io.StringIO()
    csv.writer(text).writerows([COLUMNS, *rows])
    content = f"{BOM}{text.getvalue()}".encode()
    return downloads.file(content, "provenance.csv", "text/csv; charset=utf-8")


@bp.get("/stores/<uuid:store_id>/merchant-center.xml")
@through(Door.LINK)
def feed(store_id: UUID) -> Response:
    """What a model wrote, for Merchant Center."""
    tenant, wishes = downloads.opened(store_id)
    content, _count = container().export.feed(
        tenant, StoreId(store_id), wishes["ids"], seo_titles=wishes["seo_titles"]
    )
    return downloads.file(content, "merchant-center.xml", "application/xml; charset=utf-8")


def _page(who: Viewer, store: Store, **given: Any) -> str:
    page = {"seo_titles": False, "wrong": "", "link": "", "count": 0, **given}
    return render_template(
        "provenance/show.html",
        store=store,
        table=downloads.link(who, "provenance.table", store.id),
        **page,
    )
