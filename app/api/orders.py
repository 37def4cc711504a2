"""Runs: the quote, the order, its progress, its end; for programs."""

import secrets
from typing import Annotated
from uuid import UUID

from pydantic import Field

from app.api.callers import container
from app.api.left_out import LeftOut, left_out
from app.api.paging import IdCursor, Page, Sparse, fields_of, split
from app.api.repeats import request_key
from app.api.routes import blueprint, known
from app.api.shapes import MOST_IDS, Asked, Moment, Told, Tongue
from app.domain.ids import ItemId, ProductId, RunId, StoreId
from app.domain.permissions import Permission
from app.domain.runs import ItemState, RunKind, RunState
from app.domain.services import ServiceCode
from app.domain.tenants import Viewer
from app.domain.texts import Mode
from app.ports.activity import ItemRow, RunSummary
from app.usecases.offers import Offer, Order

bp = blueprint("runs_api", "/api/v1", "Runs")

Ids = Annotated[list[UUID], Field(min_length=1, max_length=MOST_IDS)]
FewIds = Annotated[list[UUID], Field(max_length=MOST_IDS)]
MOST_ITEMS = 1_000


class OrderForm(Asked):
    """What is ordered."""

    store_id: UUID
    service: ServiceCode
    products: Ids
    language: Tongue = "en"
    mode: Mode = Field(Mode.REWRITE, description="What becomes of the texts that are there.")
    confirmed: FewIds = Field(
        [], description="Products whose shop may drop what it can't take back."
    )
    spared: FewIds = Field(
        [], description="Products of which only what loses nothing is to be written."
    )


class Quote(Told):
    """What an order would cost. Nothing is held yet."""

    points: int
    price_points: int = Field(description="Of a product.")
    count: int = Field(description="Products that can be written.")
    covered: int = Field(description="How many of the first of them the wallet pays.")
    available: int
    products: list[UUID]
    left_out: list[LeftOut]


class Started(Told):
    """A run that began."""

    run_id: UUID


class RunShape(Sparse):
    """A run and how far it is."""

    id: UUID
    store_id: UUID
    kind: RunKind
    service: ServiceCode | None
    language: str
    state: RunState
    reason: str = Field(description="Why it waits or ended.")
    is_over: bool
    total: int
    finished: int
    counts: dict[ItemState, int] = Field(description="How many products stand where.")
    quoted: int
    captured: int
    released: int
    held: int
    ready_drafts: int
    accepted_drafts: int
    undoable: int
    created_at: Moment
    finished_at: Moment | None


class Runs(Told):
    """Runs, the newest first."""

    items: list[RunShape]
    next_cursor: UUID | None


class RunItem(Sparse):
    """A product of a run, and what became of it."""

    id: UUID
    product_id: UUID | None
    title: str
    state: ItemState
    outcome: str
    detail: str
    problems: list[str]
    points: int = Field(description="Taken; below 0: given back.")


class RunItems(Told):
    """Products of a run, in order."""

    items: list[RunItem]
    next_cursor: UUID | None


class RunPath(Asked):
    """A run."""

    run_id: UUID


class RunsQuery(Page):
    """Which runs."""

    cursor: IdCursor = None
    fields: str = fields_of(RunShape)


class RunQuery(Asked):
    """What of it."""

    fields: str = fields_of(RunShape)


class ItemsQuery(Asked):
    """Which of its products."""

    state: ItemState | None = None
    limit: int = Field(200, ge=1, le=MOST_ITEMS)
    cursor: IdCursor = None
    fields: str = fields_of(RunItem)


@bp.post("/quotes", responses={"200": Quote})
@known(Permission.ORDER)
def quote(who: Viewer, body: OrderForm) -> Quote:
    """What an order would cost, and what can't be part of it."""
    return _quote(container().offers.quote(who.tenant.id, _order(who, body, "quote")))


@bp.post("/runs", responses={"202": Started})
@known(Permission.ORDER)
def start(who: Viewer, body: OrderForm) -> tuple[Started, int]:
    """Order: hold the points, and start.

    A balance that doesn't cover all of it is a 402, and nothing starts.
    """
    order = _order(who, body, fresh_key("generate"))
    return Started(run_id=container().generate.request(who.tenant.id, order)), 202


@bp.get("/runs", responses={"200": Runs})
@known(Permission.SEE)
def runs(who: Viewer, query: RunsQuery) -> Runs:
    """Runs, the newest first."""
    before = None if query.cursor is None else RunId(query.cursor)
    rows = container().queries.runs(who.tenant.id, query.limit + 1, before)
    page, last = split(rows, query.limit)
    following = None if last is None else last.run.id
    return Runs(items=[run_shape(each) for each in page], next_cursor=following)


@bp.get("/runs/<uuid:run_id>", responses={"200": RunShape})
@known(Permission.SEE)
def run(who: Viewer, path: RunPath, query: RunQuery) -> RunShape:  # noqa: ARG001  what goes out is cut by it
    """One run, and how far it is."""
    return run_shape(container().queries.run(who.tenant.id, RunId(path.run_id)))


@bp.get("/runs/<uuid:run_id>/items", responses={"200": RunItems})
@known(Permission.SEE)
def items(who: Viewer, path: RunPath, query: ItemsQuery) -> RunItems:
    """Its products, and what became of each."""
    run_id, states = RunId(path.run_id), () if query.state is None else (query.state,)
    container().queries.run(who.tenant.id, run_id)
    after = None if query.cursor is None else ItemId(query.cursor)
    rows = container().queries.items(who.tenant.id, run_id, states, query.limit + 1, after)
    page, last = split(rows, query.limit)
    following = None if last is None else last.id
    return RunItems(items=[_item(row) for row in page], next_cursor=following)


@bp.post("/runs/<uuid:run_id>/cancel", responses={"200": RunShape})
@known(Permission.ORDER)
def cancel(who: Viewer, path: RunPath) -> RunShape:
    """Stop what nobody works on yet; its points come back."""
    container().cancel.run(who.tenant.id, RunId(path.run_id))
    return run_shape(container().queries.run(who.tenant.id, RunId(path.run_id)))


@bp.post("/runs/<uuid:run_id>/undo", responses={"202": Started})
@known(Permission.UNDO)
def undo(who: Viewer, path: RunPath) -> tuple[Started, int]:
    """Take back all that a run wrote, where it still stands."""
    key = fresh_key("undo")
    back = container().undo.of_run(who.tenant.id, RunId(path.run_id), who.author, key)
    return Started(run_id=back), 202


def fresh_key(kind: str) -> str:
    """What makes an order one: the caller's key, or one of its own."""
    return request_key(kind) or f"{kind}:{secrets.token_urlsafe(12)}"


def run_shape(found: RunSummary) -> RunShape:
    """A run as programs are told of it."""
    run, progress = found.run, found.progress
    is_done = progress.total > 0 and progress.finished == progress.total
    return RunShape(
        id=run.id,
        store_id=run.store_id,
        kind=run.kind,
        service=run.service,
        language=run.language,
        state=run.state,
        reason=run.reason,
        is_over=is_done or run.state not in (RunState.ACTIVE, RunState.PAUSED),
        total=progress.total,
        finished=progress.finished,
        counts=progress.counts,
        quoted=found.quoted,
        captured=found.captured,
        released=found.released,
        held=found.held,
        ready_drafts=found.ready_drafts,
        accepted_drafts=found.accepted_drafts,
        undoable=found.undoable,
        created_at=run.created_at,
        finished_at=run.finished_at,
    )


def _order(who: Viewer, body: OrderForm, key: str) -> Order:
    return Order(
        StoreId(body.store_id),
        body.service,
        tuple(map(ProductId, body.products)),
        body.language,
        who.author,
        key,
        frozenset(map(ProductId, body.confirmed)),
        frozenset(map(ProductId, body.spared)),
        body.mode,
    )


def _quote(offer: Offer) -> Quote:
    return Quote(
        points=offer.quote.points,
        price_points=offer.quote.price_points,
        count=offer.quote.count,
        covered=offer.quote.covered,
        available=offer.quote.available,
        products=list(offer.products),
        left_out=left_out(offer.refused),
    )


def _item(row: ItemRow) -> RunItem:
    return RunItem(
        id=row.id,
        product_id=row.product_id,
        title=row.title,
        state=row.state,
        outcome=row.outcome,
        detail=row.detail,
        problems=[code for code, _subject in row.problems],
        points=row.points,
    )
