"""For those who run the platform: which model does which task, tried out, changed, put back."""

from collections.abc import Sequence

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from app.domain.errors import Invalid
from app.domain.routing import Standing, read_table
from app.domain.tenants import Viewer
from app.usecases.try_model import TASKS, Tried
from app.web.admin_audit import actor
from app.web.frame import container, go, tell
from app.web.guards import for_admin

bp = Blueprint("admin_models", __name__, url_prefix="/admin/models")

LONGEST_TABLE = 20_000


@bp.get("")
@for_admin
def show(who: Viewer) -> ResponseReturnValue:
    """The table as it holds, what it costs, and who changed it."""
    return _page(who, container().routing.saved())


@bp.post("/try")
@for_admin
def try_out(who: Viewer) -> ResponseReturnValue:
    """Ask the providers whether the models of a table are there. Changes nothing."""
    routing, given = container().routing, _given()
    try:
        table = read_table(given, routing.below)
    except Invalid as error:
        return _page(who, given, error.fields["table"]), 422
    return _page(who, given, standings=routing.standings(table))


@bp.post("")
@for_admin
def save(who: Viewer) -> ResponseReturnValue:
    """Have that table from now on."""
    given = _given()
    try:
        container().routing.save(given, actor(who))
    except Invalid as error:
        return _page(who, given, error.fields["table"]), 422
    tell("good", _("Saved: the table holds from now on, in every process."))
    return go("admin_models.show")


@bp.post("/reset")
@for_admin
def reset(who: Viewer) -> ResponseReturnValue:
    """Go back to the environment's table, or the default."""
    container().routing.save("", actor(who))
    tell("info", _("The table is the server’s own again."))
    return go("admin_models.show")


@bp.post("/ask")
@for_admin
def ask(who: Viewer) -> ResponseReturnValue:
    """Have a task's model asked once, really."""
    task = request.form.get("task", "")
    tried = container().panel.try_model.once(who.tenant.id, task, actor(who))
    return _page(who, container().routing.saved(), tried=tried)


def _given() -> str:
    given = request.form.get("table", "").strip()
    if not given or len(given) > LONGEST_TABLE:
        return "-"  # which is no table: an empty one would put it back unasked
    return given


def _page(
    who: Viewer,
    given: str,
    wrong: str = "",
    standings: Sequence[Standing] | None = None,
    tried: Tried | None = None,
) -> str:
    routing = container().routing
    return render_template(
        "admin/models.html",
        table=routing.table(),
        given="" if given == "-" else given,
        wrong=wrong,
        standings=standings,
        tried=tried,
        tasks=TASKS,
        spent=routing.spent_today(),
        changes=routing.changes(),
        me=who.user.id,
    )
