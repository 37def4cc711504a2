"""What waits, what hangs, and what failed, over all tenants."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.ids import RunId, TenantId
from app.domain.runs import RunKind


@dataclass(frozen=True, slots=True)
class Line:
    """A queue of jobs: how many wait, since when, are worked on, and failed within a day."""

    name: str
    waiting: int
    working: int
    failed: int
    oldest_at: datetime | None


@dataclass(frozen=True, slots=True)
class FailedJob:
    """A job that ended in an error of ours. `ids` are all that it was given."""

    id: str
    line: str
    task: str
    ids: tuple[str, ...]
    at: datetime | None
    error: str


@dataclass(frozen=True, slots=True)
class StuckRun:
    """A run that nobody is at though something of it is due.

    `lapsed` items were begun by a worker that is gone, `due` ones nobody took.
    """

    tenant_id: TenantId
    run_id: RunId
    kind: RunKind
    workspace: str
    lapsed: int
    due: int
    since: datetime


@dataclass(frozen=True, slots=True)
class Intake:
    """Webhooks that nobody has looked at yet."""

    waiting: int
    oldest_at: datetime | None
