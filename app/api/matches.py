"""Rivals' products that are ours as well: look at them, and have the last word; for programs."""

from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from app.api.callers import container
from app.api.competitors import JobPath
from app.api.conditions import conditional_if_told, etag, is_as_seen_if_told, likened
from app.api.paging import Page, PlaceCursor, place_of, placed, split
from app.api.routes import blueprint, known
from app.api.shapes import NO_NUL, Asked, Told
from app.api.watches import MoneyShape, money
from app.domain.errors import Invalid
from app.domain.ids import CompetitorJobId, ProductId
from app.domain.likeness import Reason
from app.domain.matching import MatchState, Pair
from app.domain.permissions import Permission
from app.domain.tenants import Viewer
from app.usecases.compare import Compared

bp = blueprint("matches_api", "/api/v1", "Competitors")

Url = Annotated[str, StringConstraints(min_length=1, max_length=2_000, pattern=NO_NUL)]


class PriceGapShape(Told):
    """What we ask and what they ask."""

    variant: str = Field(description="Ours; empty: the whole product.")
    ours: MoneyShape
    theirs: MoneyShape
    percent: int | None = Field(description="By how much theirs is above; null: no comparison.")


class GapShape(Told):
    """A property that their page states and our text doesn't say."""

    name: str
    source: str | None = Field(description="Where our data has it; null: it hasn't got it.")
    value: str | None
    is_wanted: bool = Field(description="The next description has to say it.")


class MatchShape(Told):
    """A product of theirs and the one of ours."""

    url: str
    name: str
    product_id: UUID
    title: str
    percent: int = Field(description="How sure we are.")
    reasons: list[Reason]
    state: MatchState
    etag: str = Field(description="What you may send as If-Match to decide on it.")
    prices: list[PriceGapShape]
    gaps: list[GapShape]


class Matches(Told):
    """Matches of an analysis, by their page."""

    items: list[MatchShape]
    next_cursor: str | None


class MatchesQuery(Page):
    """Which matches."""

    state: MatchState | None = None
    cursor: PlaceCursor = None


class VerdictForm(Asked):
    """The merchant's word on a pair; "proposed" takes it back."""

    url: Url
    product_id: UUID
    state: MatchState


@bp.get("/competitors/<uuid:job_id>/matches", responses={"200": Matches})
@known(Permission.SEE)
def matches(who: Viewer, path: JobPath, query: MatchesQuery) -> Matches:
    """What an analysis found that we sell as well, with prices and what our text lacks."""
    job, after = CompetitorJobId(path.job_id), _after(query.cursor)
    found = container().compare.listed(who.tenant.id, job, query.state, after, query.limit + 1)
    page, last = split(found, query.limit)
    following = None if last is None else placed((last.match.url, str(last.match.product_id)))
    return Matches(items=[_match(each) for each in page], next_cursor=following)


@bp.put("/competitors/<uuid:job_id>/matches", responses={"204": None})
@known(Permission.GUIDE_WRITING)
@conditional_if_told
def decide(who: Viewer, path: JobPath, body: VerdictForm) -> tuple[None, int, dict[str, str]]:
    """Confirm or reject one. It stays so, whatever a later analysis says."""
    pair, is_same = (body.url, ProductId(body.product_id)), is_as_seen_if_told()
    container().compare.decide(
        who.tenant.id,
        CompetitorJobId(path.job_id),
        pair,
        body.state,
        who.author,
        is_as_seen=lambda kept: is_same((*pair, kept.state)),
    )
    return None, 204, likened((*pair, body.state))


def _after(cursor: str | None) -> Pair | None:
    if cursor is None:
        return None
    try:
        url, product = place_of(cursor)
        return url, ProductId(UUID(product))
    except ValueError:
        raise Invalid("no cursor of ours", {"cursor": "malformed"}) from None


def _match(found: Compared) -> MatchShape:
    match, theirs = found.match, found.theirs
    gaps = [
        GapShape(
            name=gap.name,
            source=gap.fact.source if gap.fact else None,
            value=gap.fact.value if gap.fact else None,
            is_wanted=gap.fact is not None and gap.fact.source in found.wanted,
        )
        for gap in found.gaps
    ]
    return MatchShape(
        url=match.url,
        name=theirs.name.value if theirs.name else "",
        product_id=match.product_id,
        title=found.ours.title,
        percent=match.percent,
        reasons=list(match.reasons),
        state=match.state,
        etag=etag((match.url, match.product_id, match.state)),
        prices=_prices(found),
        gaps=gaps,
    )


def _prices(found: Compared) -> list[PriceGapShape]:
    return [
        PriceGapShape(variant=gap.variant, ours=ours, theirs=theirs, percent=gap.percent)
        for gap in found.prices
        if (ours := money(gap.ours)) and (theirs := money(gap.theirs))
    ]
