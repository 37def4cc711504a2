"""Runs: the quote, the order, live progress, cancel, and taking a whole run back."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from app.domain.drafts import Draft, DraftState
from app.domain.errors import Invalid
from app.domain.ids import ItemId, RunId
from app.domain.permissions import Permission
from app.domain.runs import FINAL, ItemState, RunKind, RunState
from app.domain.tenants import Viewer
from app.ports.activity import ItemRow, RunSummary
from app.ports.listings import DraftFilter
from app.web import rewrite_words, services
from app.web.frame import container, go, request_key, sent_key, whole
from app.web.guards import signed_in
from app.web.orders import sent_wish

bp = Blueprint("runs", __name__)

SHOWN_ITEMS = 200
SHOWN_RUNS = 50
SHOWN_DRAFTS = 4 * SHOWN_ITEMS
MOST_AGAIN = 100  # whose ids fit an address
AGAIN = frozenset({ItemState.BLOCKED, ItemState.FAILED, ItemState.CANCELLED})
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
    if wish.wrong:
        raise Invalid("no such instruction", {"instruction": "asked_unknown"})
    order = replace(wish.order, products=wish.chosen)  # those that were quoted, and no others
    if request.form.get("first"):  # a number that is none must not order all of them
        order = replace(order, products=order.products[: whole("first", 0)])
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
    items = container().queries.items(who.tenant.id, run_id, TABS[tab], SHOWN_ITEMS)
    is_over = summary.run.state not in (RunState.ACTIVE, RunState.PAUSED) or (
        summary.progress.total > 0 and summary.progress.finished == summary.progress.total
    )
    return render_template(
        template,
        summary=summary,
        items=items,
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
        **_result(who, summary, items, is_over=is_over),
    )


def _result(
    who: Viewer, summary: RunSummary, items: Sequence[ItemRow], *, is_over: bool
) -> dict[str, Any]:
    """What was made, by its item, how much of it is held back, and what could be ordered again."""
    made: dict[ItemId, list[Draft]] = defaultdict(list)
    if is_over and summary.run.kind is RunKind.GENERATE:
        wanted = DraftFilter(run_id=summary.run.id)
        for draft in container().queries.drafts(who.tenant.id, wanted, SHOWN_DRAFTS):
            if draft.state is not DraftState.BLOCKED:
                made[draft.item_id].append(draft)
    missed = [item.product_id for item in items if item.state in AGAIN and item.product_id]
    return {
        "made": made,
        "held": sum(len(draft.held) for drafts in made.values() for draft in drafts),
        "again": missed[:MOST_AGAIN],
    }
