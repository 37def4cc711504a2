"""The dashboard: what went live last, what needs the merchant, and how the shop's texts stand."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from app.domain.permissions import Permission
from app.domain.runs import RunKind, RunState
from app.domain.scores import course
from app.domain.tenants import Viewer
from app.domain.time_saved import MINUTES, minutes_saved
from app.ports.activity import RunSummary
from app.web import dashboard_words, first_steps
from app.web.frame import container, request_key
from app.web.guards import signed_in

bp = Blueprint("dashboard", __name__)

LOOKED_AT = 20  # runs, among which the last publication is looked for
SHOWN = 6
NEWS_FOR = timedelta(days=7)


@bp.get("/dashboard")
@signed_in(Permission.SEE)
def show(who: Viewer) -> ResponseReturnValue:
    """A workspace at a glance."""
    now = datetime.now(UTC)
    found = container().queries.dashboard(who.tenant.id)
    activity = container().queries.activity(who.tenant.id, LOOKED_AT)
    stores, runs = activity.stores, activity.runs
    earlier = course(found.readings, now.date())
    return render_template(
        "dashboard/show.html",
        found=found,
        stores=stores,
        guide=first_steps.guide(who, found.first, stores, found.now),
        earlier=earlier,
        line=dashboard_words.line([*earlier, (now.date(), found.now)]),
        columns=dashboard_words.columns(found.now, earlier[0][1] if earlier else None),
        runs=[each for each in runs if each.run.kind is not RunKind.SYNC or _is_news(each, now)][
            :SHOWN
        ],
        latest=_latest(runs, now),
        minutes=minutes_saved(found.live),
        each_minutes=MINUTES,
        prices={service.code: service.price_points for service in container().menu},
        dashboard_words=dashboard_words,
        key=request_key(),
    )


def _is_news(summary: RunSummary, now: datetime) -> bool:
    """A reading that is under way, went wrong, or was the last thing that happened."""
    return summary.run.state is not RunState.FINISHED or now - summary.run.created_at < timedelta(
        hours=1
    )


def _latest(runs: Sequence[RunSummary], now: datetime) -> RunSummary | None:
    """The publication that could be taken back, if it is news still."""
    published = (each for each in runs if each.run.kind is RunKind.PUBLISH and each.undoable)
    return next((each for each in published if now - each.run.created_at < NEWS_FOR), None)
