"""Workspaces and their points, and what admins did; for those who run the platform."""

import secrets
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from app.api.admin import actor
from app.api.callers import container
from app.api.paging import Page, split
from app.api.repeats import request_key
from app.api.routes import blueprint, for_admin
from app.api.shapes import NO_NUL, Asked, Moment, Told
from app.domain.audit_log import Deed, KeptLine, Wanted
from app.domain.directory import Entry
from app.domain.ids import TenantId, UserId
from app.domain.points import MAX_BY_HAND
from app.domain.tenants import BillingChannel, Viewer

bp = blueprint("admin_workspaces_api", "/api/admin", "Admin")

Search = Annotated[str, StringConstraints(max_length=200, pattern=NO_NUL)]
FARTHEST = 1_000_000


class Direction(StrEnum):
    """Which way points go."""

    GRANT = "grant"
    TAKE_BACK = "take_back"


class SearchQuery(Page):
    """Which workspaces."""

    search: Search = Field("", description="Part of a name or an address, or an id.")
    skip: int = Field(0, ge=0, le=FARTHEST)


class WorkspaceShape(Told):
    """A workspace with what its last 30 days cost and brought in."""

    id: UUID
    name: str
    billing_channel: BillingChannel
    created_at: Moment
    available: int
    held: int
    shops: int
    shops_shut: int
    calls: int
    cost_usd: str
    points_taken: int
    margin_usd: str | None = Field(description="null: nobody said what a point brings in.")


class Workspaces(Told):
    """The newest first."""

    items: list[WorkspaceShape]
    has_more: bool


class WorkspacePath(Asked):
    """A workspace."""

    tenant_id: UUID


class PointsForm(Asked):
    """Points to move by hand."""

    direction: Direction
    points: int = Field(ge=1, le=MAX_BY_HAND)
    reason: Annotated[str, StringConstraints(min_length=3, max_length=300, pattern=NO_NUL)]


class WalletShape(Told):
    """A wallet's two numbers."""

    available: int
    held: int


class LogQuery(Page):
    """Which lines."""

    deed: Deed | None = None
    user_id: UUID | None = None
    workspace: UUID | None = None
    cursor: int | None = Field(None, ge=1, le=2**62)


class LineShape(Told):
    """Who did what."""

    number: int
    deed: Deed
    user_id: UUID | None
    name: str
    address: str
    workspace: UUID | None
    subject: str
    before: str
    after: str
    reason: str
    at: Moment


class Lines(Told):
    """The latest first."""

    items: list[LineShape]
    next_cursor: int | None


@bp.get("/workspaces", responses={"200": Workspaces})
@for_admin
def workspaces(_who: Viewer, query: SearchQuery) -> Workspaces:
    """All workspaces, or those that a search finds."""
    oversee = container().panel.oversee
    found = oversee.search(query.search, query.limit + 1, query.skip)
    rows, more = split(found, query.limit)
    return Workspaces(items=[_workspace(each) for each in rows], has_more=more is not None)


@bp.get("/workspaces/<uuid:tenant_id>", responses={"200": WorkspaceShape})
@for_admin
def workspace(_who: Viewer, path: WorkspacePath) -> WorkspaceShape:
    """One workspace."""
    return _workspace(container().panel.oversee.workspace(TenantId(path.tenant_id)).entry)


@bp.post("/workspaces/<uuid:tenant_id>/points", responses={"200": WalletShape})
@for_admin
def points(who: Viewer, path: WorkspacePath, body: PointsForm) -> WalletShape:
    """Grant points, or take back what is free; the merchant reads the reason."""
    tenant, wallet = TenantId(path.tenant_id), container().points
    container().panel.oversee.workspace(tenant)  # there is no wallet of a workspace that isn't
    key = request_key("panel") or f"panel:{secrets.token_urlsafe(12)}"
    move = wallet.grant if body.direction is Direction.GRANT else wallet.take_back
    account = move(tenant, body.points, body.reason, key, by=actor(who))
    return WalletShape(available=account.available, held=account.held)


@bp.get("/audit-log", responses={"200": Lines})
@for_admin
def audit_log(_who: Viewer, query: LogQuery) -> Lines:
    """What admins did."""
    wanted = Wanted(
        query.deed,
        None if query.user_id is None else UserId(query.user_id),
        None if query.workspace is None else TenantId(query.workspace),
        query.cursor,
    )
    found = container().panel.retrace.lines(wanted, query.limit + 1)
    rows, last = split(found, query.limit)
    return Lines(items=[_line(each) for each in rows], next_cursor=last.number if last else None)


def _workspace(entry: Entry) -> WorkspaceShape:
    margin = entry.turnover.margin_usd(container().panel.govern.now().point_usd)
    return WorkspaceShape(
        id=entry.tenant.id,
        name=entry.tenant.name,
        billing_channel=entry.tenant.billing_channel,
        created_at=entry.tenant.created_at,
        available=entry.account.available,
        held=entry.account.held,
        shops=entry.shops,
        shops_shut=entry.shut,
        calls=entry.turnover.calls,
        cost_usd=f"{entry.turnover.usd:f}",
        points_taken=entry.turnover.points,
        margin_usd=None if margin is None else f"{margin:f}",
    )


def _line(kept: KeptLine) -> LineShape:
    line = kept.line
    return LineShape(
        number=kept.number,
        deed=line.deed,
        user_id=line.by.user_id,
        name=kept.name,
        address=line.by.address,
        workspace=line.tenant_id,
        subject=line.subject,
        before=line.before,
        after=line.after,
        reason=line.reason,
        at=kept.at,
    )
