"""Drafts once more: what that costs, and the order; for programs."""

from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from app.api.callers import container
from app.api.left_out import LeftOut, left_out
from app.api.orders import fresh_key
from app.api.routes import blueprint, known
from app.api.shapes import MOST_IDS, NO_NUL, Asked, Told
from app.domain.asked import MOST_CHARS, Usual, asked
from app.domain.ids import DraftId
from app.domain.permissions import Permission
from app.domain.points import MAX_BY_HAND
from app.domain.tenants import Viewer
from app.usecases.rewrite import Asked as Wish

bp = blueprint("rewrites_api", "/api/v1", "Drafts")


class RewriteForm(Asked):
    """Which drafts, and what is asked of them: of the usual, in words, or both."""

    drafts: Annotated[list[UUID], Field(min_length=1, max_length=MOST_IDS)]
    usual: Annotated[list[Usual], Field(max_length=len(Usual))] = Field([])
    words: Annotated[str, StringConstraints(max_length=MOST_CHARS, pattern=NO_NUL)] = ""


class RewriteOrderForm(RewriteForm):
    """The same, and the points that were agreed to."""

    agreed: int = Field(
        0, ge=0, le=MAX_BY_HAND, description="As quoted; where it costs more by now, 409."
    )


class RewriteQuote(Told):
    """What it would cost. Nothing is held yet."""

    points: int
    available: int
    free: int = Field(description="Products that cost nothing, for they were paid lately.")
    count: int = Field(description="Products to be written, one for each kind of order.")
    left_out: list[LeftOut]


class RewritesStarted(Told):
    """A run for each kind of order that the drafts came from."""

    runs: list[UUID]


@bp.post("/rewrites/quotes", responses={"200": RewriteQuote})
@known(Permission.ORDER)
def quote(who: Viewer, body: RewriteForm) -> RewriteQuote:
    """What it would cost, and what can't be written once more."""
    found = container().rewrite.quote(who.tenant.id, _wish(who, body, "quote"))
    return RewriteQuote(
        points=found.points,
        available=found.available,
        free=found.free,
        count=found.count,
        left_out=left_out(found.refused),
    )


@bp.post("/rewrites", responses={"202": RewritesStarted})
@known(Permission.ORDER)
def start(who: Viewer, body: RewriteOrderForm) -> tuple[RewritesStarted, int]:
    """Hold the points, and start. The earlier texts can be taken back."""
    wish = _wish(who, body, fresh_key("rewrite"))
    runs = container().rewrite.request(who.tenant.id, wish, agreed=body.agreed)
    return RewritesStarted(runs=list(runs)), 202


def _wish(who: Viewer, body: RewriteForm, key: str) -> Wish:
    instruction = asked(body.usual, body.words)
    return Wish(tuple(map(DraftId, body.drafts)), instruction, who.author, key)
