"""The way to a first text in the shop, as the dashboard shows it until it is gone."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from app.domain.errors import Invalid
from app.domain.first_steps import FirstSteps, Step
from app.domain.languages import offered
from app.domain.permissions import Permission, is_allowed
from app.domain.runs import RunState
from app.domain.scores import Standing
from app.domain.tenants import Viewer
from app.ports.activity import StoreRow
from app.usecases.first_text import Proposal
from app.web.frame import container, request_key
from app.web.guards import signed_in

bp = Blueprint("first_steps", __name__)


@bp.get("/dashboard/first-steps")
@signed_in(Permission.SEE)
def show(who: Viewer) -> ResponseReturnValue:
    """The part of the dashboard that moves."""
    steps = container().queries.first_steps(who.tenant.id)
    stores = container().queries.stores(who.tenant.id)
    now = container().queries.standing(who.tenant.id)
    return render_template("dashboard/first_steps.html", guide=guide(who, steps, stores, now))


def guide(
    who: Viewer, steps: FirstSteps, stores: Sequence[StoreRow], now: Standing
) -> dict[str, Any] | None:
    """What the way shows now; None once it is behind, and for whom can't go it."""
    if steps.is_over(datetime.now(UTC)) or not is_allowed(who.role, Permission.PUBLISH):
        return None
    is_read = steps.step not in (Step.CONNECT, Step.AUDIT)
    reading = stores[0].last_run if stores else None
    return {
        "steps": steps,
        "store": stores[0].store if stores else None,
        "reading": reading,
        "proposal": _proposal(who, stores) if steps.step is Step.WRITE else None,
        "standing": now if is_read else None,
        "is_moving": _is_moving(steps, stores),
        "key": request_key(),
    }


def _is_moving(steps: FirstSteps, stores: Sequence[StoreRow]) -> bool:
    """Whether it goes on by itself, so that the page has to look again."""
    if steps.step is Step.AUDIT:
        run = stores[0].last_run if stores else None
        return run is None or run.state is RunState.ACTIVE
    if steps.step is Step.WRITE:
        return steps.writing is not None
    return steps.step is Step.PUBLISH and steps.publishing is not None


def _proposal(who: Viewer, stores: Sequence[StoreRow]) -> Proposal | None:
    for each in stores:
        try:
            language = offered(each.store.language)
            found = container().first_text.find(who.tenant.id, each.store.id, language)
        except Invalid:  # a store that is shut
            continue
        if found is not None:
            return found
    return None
