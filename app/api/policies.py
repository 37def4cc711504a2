"""Policies of a shop: which wordings stay out of its texts; for programs."""

from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from app.api.callers import container
from app.api.conditions import (
    conditional,
    conditional_if_version_told,
    seen_version,
    seen_version_if_told,
    tagged,
)
from app.api.routes import blueprint, known
from app.api.shapes import NO_NUL, Asked, Moment, Told
from app.domain.ids import StoreId
from app.domain.permissions import Permission
from app.domain.policies.policy import (
    LEAST_REASON_CHARS,
    LEAST_RIVAL_CHARS,
    MOST_REASON_CHARS,
    MOST_RIVAL_CHARS,
    MOST_RIVALS,
    Policy,
    PolicySwitch,
)
from app.domain.tenants import Viewer
from app.usecases.policies import Switched

bp = blueprint("policies_api", "/api/v1", "Policies")

Reason = Annotated[
    str,
    StringConstraints(min_length=LEAST_REASON_CHARS, max_length=MOST_REASON_CHARS, pattern=NO_NUL),
]
Rival = Annotated[
    str,
    StringConstraints(
        min_length=LEAST_RIVAL_CHARS, max_length=MOST_RIVAL_CHARS, pattern=r"^[^\x00\r\n]*$"
    ),
]


class PolicyShape(Told):
    """A kind of wording, and whether it is kept out."""

    policy: Policy
    is_on: bool
    reason: str = Field(description="Of who switched it last; empty: nobody did.")
    author: str
    at: Moment | None


class Policies(Told):
    """All of them, and the competitors' names that no text mentions."""

    items: list[PolicyShape]
    rivals: list[str]


class PolicySwitchForm(Asked):
    """How it is to be, and why."""

    is_on: bool
    reason: Reason


class NamesForm(Asked):
    """The names, instead of those of before."""

    rivals: Annotated[list[Rival], Field(max_length=MOST_RIVALS)]


class StorePath(Asked):
    """A store."""

    store_id: UUID


class PolicyPath(StorePath):
    """A policy of it."""

    policy: Policy


Answer = tuple[Policies, int, dict[str, str]]


@bp.get("/stores/<uuid:store_id>/policies", responses={"200": Policies})
@known(Permission.SEE)
def policies(who: Viewer, path: StorePath) -> Answer:
    """What stays out of a shop's texts. Its ETag is what you send as If-Match."""
    return _shown(who, StoreId(path.store_id))


@bp.put("/stores/<uuid:store_id>/policies/<policy>", responses={"200": Policies})
@known(Permission.GUIDE_WRITING)
@conditional_if_version_told
def switch(who: Viewer, path: PolicyPath, body: PolicySwitchForm) -> Answer:
    """Keep that kind of wording out, or let it through; the reason stays readable."""
    wanted = Switched(path.policy, body.is_on, body.reason)
    store, seen = StoreId(path.store_id), seen_version_if_told()
    container().policies.switch(who.tenant.id, store, wanted, who.author, seen=seen)
    return _shown(who, store)


@bp.put("/stores/<uuid:store_id>/rival-names", responses={"200": Policies})
@known(Permission.GUIDE_WRITING)
@conditional
def name(who: Viewer, path: StorePath, body: NamesForm) -> Answer:
    """Keep these competitors' names. Needs If-Match."""
    store, names = StoreId(path.store_id), "\n".join(body.rivals)
    seen = seen_version()
    container().policies.name_rivals(who.tenant.id, store, names, who.author, seen=seen)
    return _shown(who, store)


def _shown(who: Viewer, store: StoreId) -> Answer:
    found = container().policies.rules(who.tenant.id, store)
    items = [_policy(each, found.last.get(each), found.policies.on) for each in Policy]
    return Policies(items=items, rivals=list(found.policies.rivals)), 200, tagged(found.number)


def _policy(policy: Policy, last: PolicySwitch | None, on: frozenset[Policy]) -> PolicyShape:
    return PolicyShape(
        policy=policy,
        is_on=policy in on,
        reason=last.reason if last else "",
        author=last.author if last else "",
        at=last.created_at if last else None,
    )
