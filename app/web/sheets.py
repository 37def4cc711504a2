"""Review outside: a store's drafts as a file, and the file that comes back."""

from uuid import UUID

from flask import Blueprint, Response, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.errors import Invalid
from app.domain.ids import StoreId
from app.domain.permissions import Door, Permission, through
from app.domain.sheets import Form
from app.domain.stores import Store
from app.domain.tenants import Viewer
from app.web import downloads, sheet_words
from app.web.frame import container
from app.web.guards import signed_in

bp = Blueprint("sheets", __name__)

KINDS = {
    Form.CSV: "text/csv; charset=utf-8",
    Form.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


@bp.get("/stores/<uuid:store_id>/offline")
@signed_in(Permission.SEE)
def show(who: Viewer, store_id: UUID) -> ResponseReturnValue:
    """The files, and where they come back."""
    return _page(who, container().queries.store(who.tenant.id, StoreId(store_id)).store)


@bp.post("/stores/<uuid:store_id>/offline")
@signed_in(Permission.EDIT_DRAFTS)
def take_in(who: Viewer, store_id: UUID) -> ResponseReturnValue:
    """Do what each row of a file says, and tell of each."""
    store = container().queries.store(who.tenant.id, StoreId(store_id)).store
    sent = request.files.get("file")
    content = sent.read() if sent else b""
    if not content:
        return _page(who, store, wrong=_("Choose a file first.")), 422
    try:
        told = container().offline_review.take_in(who.tenant.id, store.id, content, who.author)
    except Invalid as error:
        return _page(who, store, wrong=sheet_words.wrong(error)), 422
    return _page(who, store, told=told)


@bp.get("/stores/<uuid:store_id>/drafts.csv")
@through(Door.LINK)
def as_csv(store_id: UUID) -> Response:
    """For any program."""
    return _file(store_id, Form.CSV)


@bp.get("/stores/<uuid:store_id>/drafts.xlsx")
@through(Door.LINK)
def as_xlsx(store_id: UUID) -> Response:
    """For Excel and its like."""
    return _file(store_id, Form.XLSX)


def _file(store_id: UUID, form: Form) -> Response:
    tenant, _wishes = downloads.opened(store_id)
    content = container().offline_review.sheet(tenant, StoreId(store_id), form)
    return downloads.file(content, f"drafts.{form}", KINDS[form])


def _page(who: Viewer, store: Store, **given: object) -> str:
    return render_template(
        "sheets/show.html",
        store=store,
        as_csv=downloads.link(who, "sheets.as_csv", store.id),
        as_xlsx=downloads.link(who, "sheets.as_xlsx", store.id),
        sheet_words=sheet_words,
        **{"told": [], "wrong": "", **given},
    )
