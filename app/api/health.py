"""GET /api/health: how our own parts are. Anybody may ask, so it tells states and times alone."""

from pydantic import Field

from app.api.callers import container
from app.api.routes import blueprint, open_to_all
from app.api.shapes import Moment, Told
from app.domain.health import Part, Report, State

bp = blueprint("health", "/api/health", "Health", is_open=True)


class Status(Told):
    """How something is."""

    status: State


class Provider(Told):
    """A provider of text models, as its answers of a day say."""

    state: State
    last_success: Moment | None


class House(Told):
    """Each part, and all of them together."""

    status: State = Field(description="Down: nothing works. Degraded: work waits, none is lost.")
    parts: dict[Part, State]
    providers: dict[str, Provider]


@bp.get("", responses={"200": House, "503": House})
@open_to_all
def show() -> tuple[House, int]:
    """How our parts are: 200 while anything works, else 503."""
    report = container().health.look()
    return told(report), 503 if report.status is State.DOWN else 200


@bp.get("/live", responses={"200": Status})
@open_to_all
def live() -> Status:
    """Whether this process answers at all; what it stands on isn't asked."""
    return Status(status=State.OK)


@bp.get("/ready", responses={"200": Status, "503": Status})
@open_to_all
def ready() -> tuple[Status, int]:
    """Whether requests can be sent here: 503 without the database."""
    is_ready = container().health.is_ready()
    return Status(status=State.OK if is_ready else State.DOWN), 200 if is_ready else 503


def told(report: Report) -> House:
    """A report as it is sent."""
    return House(
        status=report.status,
        parts=dict(report.parts),
        providers={
            each.name: Provider(state=each.state(report.at), last_success=each.ok_at)
            for each in report.providers
        },
    )
