"""For those who run the platform: workspaces, how they are, and their points."""

from uuid import UUID

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.errors import Conflict, Invalid, NotEnoughPoints
from app.domain.ids import TenantId
from app.domain.tenants import Viewer
from app.web import admin_words
from app.web.admin_audit import actor
from app.web.frame import container, digits, go, request_key, sent_key, tell, whole
from app.web.guards import for_admin

bp = Blueprint("admin_tenants", __name__, url_prefix="/admin/tenants")

SHOWN = 50
LONGEST_SEARCH = 200


@bp.get("")
@for_admin
def index(_who: Viewer) -> ResponseReturnValue:
    """All workspaces, or those that a search finds."""
    search, page = request.args.get("search", "")[:LONGEST_SEARCH], whole("page", 1, 10_000)
    found = container().panel.oversee.search(search, SHOWN + 1, SHOWN * (max(page, 1) - 1))
    return render_template(
        "admin/tenants.html",
        entries=found[:SHOWN],
        point_usd=container().panel.govern.now().point_usd,
        search=search,
        page_number=max(page, 1),
        has_more=len(found) > SHOWN,
    )


@bp.get("/<uuid:tenant_id>")
@for_admin
def show(_who: Viewer, tenant_id: UUID) -> ResponseReturnValue:
    """One workspace."""
    return _page(TenantId(tenant_id), {})


@bp.post("/<uuid:tenant_id>/points")
@for_admin
def points(who: Viewer, tenant_id: UUID) -> ResponseReturnValue:
    """Give it points, or take some back; the merchant reads the reason in the wallet."""
    tenant = TenantId(tenant_id)
    try:
        _move(who, tenant, sent_key("panel"))
    except Conflict:
        tell("info", _("That was done before; nothing was moved twice."))
    except NotEnoughPoints as error:
        wrong = _("That is more than the %(points)s that are free.", points=error.available)
        return _page(tenant, {"points": wrong}), 422
    except Invalid as error:
        return _page(tenant, {n: admin_words.wrong(c) for n, c in error.fields.items()}), 422
    return go("admin_tenants.show", tenant_id=tenant_id)


@bp.post("/<uuid:tenant_id>/guest")
@for_admin
def visit(who: Viewer, tenant_id: UUID) -> ResponseReturnValue:
    """Look into it: as a reader, or to help."""
    tenant, reason = TenantId(tenant_id), request.form.get("why", "")
    may_change = request.form.get("may_change") == "1"
    try:
        container().panel.guests.come(who, tenant, reason, actor(who), may_change=may_change)
    except Conflict:
        tell("info", _("You belong to it: switch to it in the menu at your name."))
        return go("admin_tenants.show", tenant_id=tenant_id)
    except Invalid as error:
        [code] = error.fields.values()
        return _page(tenant, {"why": admin_words.wrong(code)}), 422
    return go("products.index")


def _move(who: Viewer, tenant: TenantId, key: str) -> None:
    form, by = request.form, actor(who)
    container().panel.oversee.workspace(tenant)  # there is no wallet of a workspace that isn't
    points = digits(form.get("points", ""))
    if points is None:
        raise Invalid("not a whole number", {"points": "points_whole"})
    reason, wallet = form.get("reason", ""), container().points
    if form.get("direction") == "take":
        wallet.take_back(tenant, points, reason, key, by=by)
        tell("good", _("%(points)s points were taken back.", points=points))
    else:
        wallet.grant(tenant, points, reason, key, by=by)
        tell("good", _("%(points)s points were granted.", points=points))


def _page(tenant: TenantId, wrong: dict[str, str]) -> str:
    return render_template(
        "admin/tenant.html",
        shown=container().panel.oversee.workspace(tenant),
        point_usd=container().panel.govern.now().point_usd,
        wrong=wrong,
        given=request.form,
        key=request.form.get("key") or request_key(),
        admin_words=admin_words,
    )
