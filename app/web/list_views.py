"""Saved views of the products' list: keep, remove, and open with one."""

from uuid import UUID

from flask import Blueprint, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.ids import ListViewId
from app.domain.permissions import Permission
from app.domain.tenants import Viewer
from app.web.frame import container, go, tell
from app.web.guards import signed_in
from app.web.products import kept, wanted_products

bp = Blueprint("list_views", __name__, url_prefix="/products/views")


@bp.post("")
@signed_in(Permission.SEE)
def keep(who: Viewer) -> ResponseReturnValue:
    """Keep the list's filter under a name."""
    asked = kept(wanted_products()) | {"page": ""}
    asked = {name: said for name, said in asked.items() if said}
    name, is_shared = request.form.get("name", ""), request.form.get("shared") == "1"
    container().save_views.keep(who, name, asked, is_shared=is_shared)
    tell("good", _("The view is saved."))
    return go("products.index", **(asked or {"view": "all"}))


@bp.post("/<uuid:list_view_id>/remove")
@signed_in(Permission.SEE)
def remove(who: Viewer, list_view_id: UUID) -> ResponseReturnValue:
    """Remove one of one's own."""
    container().save_views.remove(who, ListViewId(list_view_id))
    tell("good", _("The view is gone. The products are as they were."))
    return go("products.index", view="all")


@bp.post("/<uuid:list_view_id>/prefer")
@signed_in(Permission.SEE)
def prefer(who: Viewer, list_view_id: UUID) -> ResponseReturnValue:
    """Open the list with a view from now on, or no more."""
    is_first = request.form.get("first") == "1"
    container().save_views.prefer(who, ListViewId(list_view_id), is_first=is_first)
    tell("good", _("Your list opens with it.") if is_first else _("Your list opens with all."))
    return go("products.index", view="all")
