"""The audit log: who of the platform did what, to which workspace, when, from where and why."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.errors import Invalid
from app.domain.ids import TenantId, UserId


class Deed(StrEnum):
    """What was done. Lines are kept for good, so a name never changes its meaning."""

    ADMIN_MADE = "admin.made"
    MODELS_SAVED = "models.saved"
    MODEL_TRIED = "model.tried"
    POINTS_GRANTED = "points.granted"
    POINTS_TAKEN_BACK = "points.taken_back"
    BRANDING_CHANGED = "branding.changed"
    PRICE_CHANGED = "price.changed"
    SETTING_CHANGED = "setting.changed"
    GUEST_CAME = "guest.came"
    GUEST_CHANGED = "guest.changed"
    GUEST_LEFT = "guest.left"
    JOB_RETRIED = "job.retried"
    JOB_DROPPED = "job.dropped"
    RUN_WOKEN = "run.woken"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts, and from which network address. `user_id` None is the command line."""

    user_id: UserId | None
    address: str = ""


COMMAND_LINE = Actor(None)
SHORTEST_REASON, LONGEST_REASON = 3, 300


def ensure_reason(reason: str) -> None:
    """Refuse to do without a reason.

    Raises:
        Invalid: it says too little, or too much.
    """
    if not SHORTEST_REASON <= len(reason.strip()) <= LONGEST_REASON:
        raise Invalid("no reason", {"reason": "reason_missing"})


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One deed. `subject` is what it was done to, or how much; "" is what there is nothing of."""

    deed: Deed
    by: Actor
    tenant_id: TenantId | None = None
    subject: str = ""
    before: str = ""
    after: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class KeptLine:
    """A line as it is shown. `name` and `workspace` are "" where they are forgotten since."""

    number: int
    line: AuditLine
    name: str
    workspace: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which lines are shown, newest first: of a deed, a person, a workspace, before a number."""

    deed: Deed | None = None
    user_id: UserId | None = None
    tenant_id: TenantId | None = None
    before: int | None = None
