"""Files of a shop: its drafts as a table that comes back, and where its texts come from."""

import csv
import io
from typing import Annotated
from uuid import UUID

from flask import Response
from pydantic import Field, StringConstraints

from app.api.callers import container
from app.api.files import CSV, XLSX, XML, file, giving, sent, taking
from app.api.routes import blueprint, known
from app.api.shapes import Asked, Told
from app.domain.errors import Invalid
from app.domain.feeds import USUAL_IDS
from app.domain.ids import StoreId
from app.domain.permissions import Permission
from app.domain.sheets import Form
from app.domain.tenants import Viewer
from app.usecases.export import COLUMNS

bp = blueprint("sheets_api", "/api/v1/stores", "Files")

BOM = "\ufeff"  # without it Excel takes UTF-8 for something else
KINDS = {Form.CSV: CSV, Form.XLSX: XLSX}


class StorePath(Asked):
    """A store."""

    store_id: UUID


class FormQuery(Asked):
    """As what."""

    form: Form = Form.CSV


class FeedQuery(Asked):
    """How its items are numbered, and what is in it."""

    ids: Annotated[str, StringConstraints(max_length=200)] = Field(
        "",
        description=(
            "As shopify_US_{product}_{variant}: with {sku} or {variant}, and {product} if you like."
            " Empty: as most have it."
        ),
    )
    seo_titles: bool = False


class RowShape(Told):
    """What became of a row."""

    number: int = Field(description="As spreadsheets count: the titles are row 1.")
    product: str
    outcome: str
    detail: str


class Taken(Told):
    """What became of each row that says something."""

    items: list[RowShape]


@bp.get("/<uuid:store_id>/drafts-sheet", responses={"200": None})
@known(Permission.SEE)
@giving(CSV, XLSX)
def sheet(who: Viewer, path: StorePath, query: FormQuery) -> Response:
    """Drafts that can be decided on, as a table to be edited outside."""
    store = StoreId(path.store_id)
    content = container().offline_review.sheet(who.tenant.id, store, query.form)
    return file(content, f"drafts.{query.form}", KINDS[query.form])


@bp.post("/<uuid:store_id>/drafts-sheet", responses={"200": Taken})
@known(Permission.EDIT_DRAFTS)
@taking(CSV, XLSX)
def take_in(who: Viewer, path: StorePath) -> Taken:
    """Do what each row of the table says: edit, accept, reject. Publishes nothing."""
    store, content = StoreId(path.store_id), sent(CSV, XLSX)
    container().queries.store(who.tenant.id, store)
    if not content:
        raise Invalid("no file", {"file": "missing"})
    told = container().offline_review.take_in(who.tenant.id, store, content, who.author)
    rows = [
        RowShape(number=t.number, product=t.product, outcome=t.outcome, detail=t.detail)
        for t in told
    ]
    return Taken(items=rows)


@bp.get("/<uuid:store_id>/provenance", responses={"200": None})
@known(Permission.SEE)
@giving(CSV)
def provenance(who: Viewer, path: StorePath) -> Response:
    """Every text that we wrote, with where it comes from, as a table."""
    rows = container().export.table(who.tenant.id, StoreId(path.store_id))
    text = io.StringIO()
    csv.writer(text).writerows([COLUMNS, *rows])
    return file(f"{BOM}{text.getvalue()}".encode(), "provenance.csv", CSV)


@bp.get("/<uuid:store_id>/merchant-center", responses={"200": None})
@known(Permission.PUBLISH)
@giving(XML)
def feed(who: Viewer, path: StorePath, query: FeedQuery) -> Response:
    """What a model wrote and stands unchanged, as a feed for Google Merchant Center."""
    store = container().queries.store(who.tenant.id, StoreId(path.store_id)).store
    ids = query.ids or USUAL_IDS[store.platform]
    content, _count = container().export.feed(
        who.tenant.id, store.id, ids, seo_titles=query.seo_titles
    )
    return file(content, "merchant-center.xml", XML)
