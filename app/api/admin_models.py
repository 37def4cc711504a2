"""Models tried out before a table of them holds; for those who run the platform."""

from pydantic import Field

from app.api.admin import TableForm, actor
from app.api.callers import container
from app.api.errands import TaskName
from app.api.routes import blueprint, for_admin
from app.api.shapes import Asked, Told
from app.domain.routing import Standing, read_table
from app.domain.services import Task
from app.domain.tenants import Viewer
from app.ports.text_models import ModelCall
from app.usecases.try_model import Tried

bp = blueprint("admin_models_api", "/api/admin/models", "Admin")


class StandingShape(Told):
    """Whether a model of a table can be asked."""

    model: str
    tasks: list[Task]
    trouble: str = Field(description="Empty, gone, no_key, or how its provider failed.")


class Standings(Told):
    """Each model of a table."""

    items: list[StandingShape]


class TaskForm(Asked):
    """A task."""

    task: TaskName


class CallShape(Told):
    """One call to a provider."""

    provider: str
    model: str
    outcome: str
    input_tokens: int
    output_tokens: int
    cost_usd: str | None
    duration_ms: int


class TriedShape(Told):
    """What came."""

    text: str
    trouble: str
    calls: list[CallShape]


@bp.post("/try", responses={"200": Standings})
@for_admin
def try_out(_who: Viewer, body: TableForm) -> Standings:
    """Ask the providers whether the models of a table are there. Changes nothing."""
    routing = container().routing
    table = read_table(body.table.strip(), routing.below)
    return Standings(items=[_standing(each) for each in routing.standings(table)])


@bp.post("/ask", responses={"200": TriedShape})
@for_admin
def ask(who: Viewer, body: TaskForm) -> TriedShape:
    """Have a task's model asked once, really; what it costs is your workspace's."""
    return _tried(container().panel.try_model.once(who.tenant.id, body.task, actor(who)))


def _standing(found: Standing) -> StandingShape:
    return StandingShape(model=str(found.choice), tasks=list(found.tasks), trouble=found.trouble)


def _tried(found: Tried) -> TriedShape:
    calls = [_call(each) for each in found.calls]
    return TriedShape(text=found.text, trouble=found.trouble, calls=calls)


def _call(call: ModelCall) -> CallShape:
    return CallShape(
        provider=call.provider,
        model=call.model,
        outcome=call.outcome,
        input_tokens=call.input_tokens,
        output_tokens=call.output_tokens,
        cost_usd=None if call.cost_usd is None else f"{call.cost_usd:f}",
        duration_ms=call.duration_ms,
    )
