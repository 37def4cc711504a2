"""The wallet, its statement, the menu, and what models took; for programs."""

from datetime import date
from typing import Annotated

from pydantic import Field, StringConstraints

from app.api.callers import container
from app.api.paging import (
    NumberCursor,
    Page,
    Place,
    PlaceCursor,
    Sparse,
    fields_of,
    paged,
    split,
)
from app.api.routes import blueprint, known
from app.api.shapes import NO_NUL, Moment, Told
from app.domain.permissions import Permission
from app.domain.points import EntryKind
from app.domain.services import ServiceCode, Task
from app.domain.tenants import Viewer
from app.ports.listings import UsedModel

bp = blueprint("wallet_api", "/api/v1", "Wallet")

MOST_DAYS = 92


class Wallet(Told):
    """Whole points."""

    available: int
    held: int = Field(description="Promised to work under way.")


class EntryShape(Told):
    """A line of the statement: by how much it moved either number."""

    number: int
    kind: EntryKind
    ref: str
    available: int
    held: int
    subject: str
    at: Moment


class Statement(Told):
    """Lines, the newest first."""

    items: list[EntryShape]
    next_cursor: int | None


class StatementQuery(Page):
    """Which lines."""

    cursor: NumberCursor = None


class UsageRow(Sparse):
    """What one model did for one task in a day."""

    day: date
    task: str
    provider: str
    model: str
    calls: int
    failed: int
    input_tokens: int
    output_tokens: int
    cost_usd: str = Field(description="A decimal number; unknown costs count 0.")


class UsageQuery(Page):
    """Of which days, and of what."""

    days: int = Field(30, ge=1, le=MOST_DAYS, description="How many, to today (UTC).")
    task: Task | None = None
    provider: Annotated[str, StringConstraints(max_length=100, pattern=NO_NUL)] = ""
    cursor: PlaceCursor = None
    fields: str = fields_of(UsageRow)


class UsageShape(Told):
    """Day by day, the newest first."""

    items: list[UsageRow]
    next_cursor: str | None


class ServiceShape(Told):
    """An entry of the menu."""

    code: ServiceCode
    category: str
    price_points: int = Field(description="Of a product.")
    fields: list[str] = Field(description="Texts that it writes.")


class Menu(Told):
    """What can be ordered."""

    items: list[ServiceShape]


@bp.get("/wallet", responses={"200": Wallet})
@known(Permission.SEE_WALLET)
def wallet(who: Viewer) -> Wallet:
    """Points to spend, and points that are held."""
    account = container().queries.counts(who.tenant.id).account
    return Wallet(available=account.available, held=account.held)


@bp.get("/wallet/entries", responses={"200": Statement})
@known(Permission.SEE_WALLET)
def statement(who: Viewer, query: StatementQuery) -> Statement:
    """Every line of the wallet."""
    rows = container().queries.ledger(who.tenant.id, query.limit + 1, query.cursor)
    page, last = split(rows, query.limit)
    lines = [
        EntryShape(
            number=number,
            kind=entry.kind,
            ref=entry.ref,
            available=entry.available,
            held=entry.held,
            subject=entry.subject,
            at=entry.at,
        )
        for number, entry in page
    ]
    return Statement(items=lines, next_cursor=None if last is None else last[0])


@bp.get("/usage", responses={"200": UsageShape})
@known(Permission.SEE_WALLET)
def used(who: Viewer, query: UsageQuery) -> UsageShape:
    """What text models did for the workspace, and what that cost."""
    rows = [
        row
        for row in container().queries.used_models(who.tenant.id, query.days)
        if query.task in (None, row.task)
        if query.provider in ("", row.spent.provider)
    ]
    page, cursor = paged(rows, query, _place, last_first=True)
    return UsageShape(items=[_usage(row) for row in page], next_cursor=cursor)


@bp.get("/services", responses={"200": Menu})
@known(Permission.SEE)
def services(_who: Viewer) -> Menu:
    """What can be ordered, and at what price."""
    return Menu(
        items=[
            ServiceShape(
                code=each.code,
                category=each.category,
                price_points=each.price_points,
                fields=[str(field) for field in each.fields],
            )
            for each in container().menu
        ]
    )


def _place(row: UsedModel) -> Place:
    return row.day.isoformat(), row.task, row.spent.provider, row.spent.model


def _usage(row: UsedModel) -> UsageRow:
    return UsageRow(
        day=row.day,
        task=row.task,
        provider=row.spent.provider,
        model=row.spent.model,
        calls=row.spent.calls,
        failed=row.spent.failed,
        input_tokens=row.spent.tokens.read,
        output_tokens=row.spent.tokens.written,
        cost_usd=f"{row.spent.usd:f}",
    )
