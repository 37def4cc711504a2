"""Runs: the quote, the order, live progress, cancel, and taking a whole run back."""

from dataclasses import replace
from uuid import UUID

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from app.domain.ids import RunId
from app.domain.permissions import Permission
from app.domain.runs import FINAL, ItemState, RunKind, RunState
from app.domain.tenants import Viewer
from app.web import rewrite_words, services
from app.web.frame import container, go, request_key, sent_key
from app.web.guards import signed_in
from app.web.orders import sent_wish

bp = Blueprint("runs", __name__)

SHOWN_ITEMS = 200
SHOWN_RUNS = 50
TABS: dict[str, tuple[ItemState, ...]] = {
    "all": (),
    "ready": (ItemState.DONE,),
    "not_delivered": (
        ItemState.BLOCKED,
        ItemState.CONFLICT,
        ItemState.FAILED,
        ItemState.SKIPPED,
        ItemState.CANCELLED,
    ),
    "to_come": (ItemState.WAITING, ItemState.WORKING),
}


@bp.get("/runs")
@signed_in(Permission.SEE)
def index(who: Viewer) -> ResponseReturnValue:
    """The latest runs."""
    return render_template(
        "runs/index.html", runs=container().queries.runs(who.tenant.id, SHOWN_RUNS)
    )


@bp.post("/quote")
@signed_in(Permission.ORDER)
def quote(who: Viewer) -> ResponseReturnValue:
    """What an order would cost, before anything is held."""
    return services.page(who, sent_wish(who, "quote"))


@bp.post("/runs")
@signed_in(Permission.ORDER)
def start(who: Viewer) -> ResponseReturnValue:
    """Hold the points and start."""
    wish = sent_wish(who, sent_key("generate"))
    order = replace(wish.order, products=wish.chosen)  # those that were quoted, and no others
    first = request.form.get("first", "")
    if first.isascii() and first.isdigit():
        order = replace(order, products=order.products[: int(first[:6])])
    return go("runs.show", run_id=container().generate.request(who.tenant.id, order))


@bp.get("/runs/<uuid:run_id>")
@signed_in(Permission.SEE)
def show(who: Viewer, run_id: UUID) -> ResponseReturnValue:
    """One run."""
    return _show(who, RunId(run_id), "runs/show.html")


@bp.get("/runs/<uuid:run_id>/progress")
@signed_in(Permission.SEE)
def progress(who: Viewer, run_id: UUID) -> ResponseReturnValue:
    """The part of a run's page that moves."""
    return _show(who, RunId(run_id), "runs/progress.html")


@bp.post("/runs/<uuid:run_id>/cancel")
@signed_in(Permission.ORDER)
def cancel(who: Viewer, run_id: UUID) -> ResponseReturnValue:
    """Stop what nobody works on yet."""
    container().cancel.run(who.tenant.id, RunId(run_id))
    return go("runs.show", run_id=run_id)


@bp.post("/runs/<uuid:run_id>/undo")
@signed_in(Permission.UNDO)
def undo(who: Viewer, run_id: UUID) -> ResponseReturnValue:
    """Take back all that a run wrote."""
    taken_back = container().undo.of_run(who.tenant.id, RunId(run_id), who.author, sent_key("undo"))
    return go("runs.show", run_id=taken_back)


def _show(who: Viewer, run_id: RunId, template: str) -> str:
    tab = request.args.get("tab", "all")
    tab = tab if tab in TABS else "all"
    summary = container().queries.run(who.tenant.id, run_id)
    is_over = summary.run.state not in (RunState.ACTIVE, RunState.PAUSED) or (
        summary.progress.total > 0 and summary.progress.finished == summary.progress.total
    )
    return render_template(
        template,
        summary=summary,
        items=container().queries.items(who.tenant.id, run_id, TABS[tab], SHOWN_ITEMS),
        tab=tab,
        tab_counts={
            name: sum(summary.progress.counts.get(s, 0) for s in states or ItemState)
            for name, states in TABS.items()
        },
        is_over=is_over,
        kinds=RunKind,
        states=ItemState,
        final=FINAL,
        key=request_key(),
        rewrite_words=rewrite_words,
    )
