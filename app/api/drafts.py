"""Drafts: look, decide, edit, publish; for programs."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from app.api.callers import container
from app.api.conditions import conditional, seen_version, tagged
from app.api.orders import Started, fresh_key
from app.api.paging import IdCursor, Page, Sparse, fields_of, split
from app.api.routes import blueprint, known
from app.api.shapes import MOST_IDS, Asked, Moment, Text, Told
from app.domain import catalog
from app.domain.drafts import Draft, DraftState, Verdict
from app.domain.ids import DraftId, ProductId, RunId
from app.domain.permissions import Permission
from app.domain.tenants import Viewer
from app.ports.listings import DraftFilter

bp = blueprint("drafts_api", "/api/v1", "Drafts")

Decision = Literal["accepted", "rejected", "ready"]


class Source(Told):
    """Where the shop's own data says what a claim says."""

    source: str
    quote: str


class ClaimShape(Told):
    """A stretch of the text that says something checkable."""

    number: int
    text: str
    kind: str
    verdict: Verdict = Field(description="flag: held back until somebody confirms it.")
    is_held: bool
    evidence: Source | None


class DraftShape(Sparse):
    """A proposed text. Its version is its ETag."""

    id: UUID
    store_id: UUID
    product_id: UUID
    run_id: UUID
    field: catalog.Field
    image_id: UUID | None
    locale: str
    language: str
    base: str | None = Field(description="What stood in the shop when it was written.")
    text: str = Field(description="What would be published.")
    state: DraftState
    version: int
    claims: list[ClaimShape]
    problems: list[str]
    provider: str
    model: str
    is_edited: bool
    created_at: Moment


class Drafts(Told):
    """Drafts."""

    items: list[DraftShape]
    next_cursor: UUID | None


class DraftsQuery(Page):
    """Which drafts."""

    state: DraftState | None = None
    run_id: UUID | None = None
    product_id: UUID | None = None
    cursor: IdCursor = None
    fields: str = fields_of(DraftShape)


class DraftQuery(Asked):
    """What of it."""

    fields: str = fields_of(DraftShape)


class DraftPath(Asked):
    """A draft."""

    draft_id: UUID


class ClaimPath(DraftPath):
    """A sentence of a draft that is held back."""

    number: int = Field(ge=0, le=10_000)


class DecisionForm(Asked):
    """The merchant's word; "ready" takes it back."""

    state: Decision


class WordingForm(Asked):
    """The merchant's own wording."""

    text: Text


class DecisionsForm(DecisionForm):
    """The same word on many."""

    drafts: Annotated[list[UUID], Field(min_length=1, max_length=MOST_IDS)]


class Decided(Told):
    """How many were decided; what is stale, kept out or on its way stays as it was."""

    decided: int


class PublishForm(Asked):
    """Accepted drafts, all of one store."""

    drafts: Annotated[list[UUID], Field(min_length=1, max_length=MOST_IDS)]


@bp.get("/drafts", responses={"200": Drafts})
@known(Permission.SEE)
def drafts(who: Viewer, query: DraftsQuery) -> Drafts:
    """Drafts: of a run, of a product, in a state."""
    wanted = DraftFilter(
        query.state,
        None if query.run_id is None else RunId(query.run_id),
        None if query.product_id is None else ProductId(query.product_id),
        None if query.cursor is None else DraftId(query.cursor),
    )
    page, last = split(
        container().queries.drafts(who.tenant.id, wanted, query.limit + 1), query.limit
    )
    return Drafts(
        items=[draft_shape(each) for each in page],
        next_cursor=None if last is None else last.id,
    )


@bp.get("/drafts/<uuid:draft_id>", responses={"200": DraftShape})
@known(Permission.SEE)
def draft(
    who: Viewer,
    path: DraftPath,
    query: DraftQuery,  # noqa: ARG001  what goes out is cut by it
) -> tuple[DraftShape, int, dict[str, str]]:
    """One draft. Its ETag is what you send as If-Match to change it."""
    return _tagged(container().queries.draft(who.tenant.id, DraftId(path.draft_id)))


@bp.put("/drafts/<uuid:draft_id>/state", responses={"200": DraftShape})
@known(Permission.DECIDE_DRAFTS)
@conditional
def decide(
    who: Viewer, path: DraftPath, body: DecisionForm
) -> tuple[DraftShape, int, dict[str, str]]:
    """Accept or reject it, or take that back. Needs If-Match."""
    return _tagged(
        container().review.decide(
            who.tenant.id,
            DraftId(path.draft_id),
            DraftState(body.state),
            who.author,
            seen=seen_version(),
        )
    )


@bp.put("/drafts/<uuid:draft_id>/text", responses={"200": DraftShape})
@known(Permission.EDIT_DRAFTS)
@conditional
def edit(who: Viewer, path: DraftPath, body: WordingForm) -> tuple[DraftShape, int, dict[str, str]]:
    """Put the merchant's own wording in its place; they vouch for it. Needs If-Match."""
    return _tagged(
        container().review.edit(
            who.tenant.id, DraftId(path.draft_id), body.text, who.author, seen=seen_version()
        )
    )


@bp.post("/drafts/<uuid:draft_id>/claims/<int:number>/confirm", responses={"200": DraftShape})
@known(Permission.DECIDE_DRAFTS)
@conditional
def confirm(who: Viewer, path: ClaimPath) -> tuple[DraftShape, int, dict[str, str]]:
    """Say that a sentence which was held back is true: it becomes a fact of the merchant's."""
    return _tagged(
        container().review.confirm(
            who.tenant.id, DraftId(path.draft_id), path.number, who.author, seen=seen_version()
        )
    )


@bp.post("/drafts/<uuid:draft_id>/claims/<int:number>/leave-out", responses={"200": DraftShape})
@known(Permission.EDIT_DRAFTS)
@conditional
def leave_out(who: Viewer, path: ClaimPath) -> tuple[DraftShape, int, dict[str, str]]:
    """Drop a sentence which was held back."""
    return _tagged(
        container().review.leave_out(
            who.tenant.id, DraftId(path.draft_id), path.number, who.author, seen=seen_version()
        )
    )


@bp.post("/drafts/<uuid:draft_id>/rebase", responses={"200": DraftShape})
@known(Permission.DECIDE_DRAFTS)
@conditional
def rebase(who: Viewer, path: DraftPath) -> tuple[DraftShape, int, dict[str, str]]:
    """Prefer it to the text that the shop has by now. Needs If-Match."""
    wanted, seen = DraftId(path.draft_id), seen_version()
    return _tagged(container().review.rebase(who.tenant.id, wanted, who.author, seen=seen))


@bp.post("/drafts/decide", responses={"200": Decided})
@known(Permission.DECIDE_DRAFTS)
def decide_all(who: Viewer, body: DecisionsForm) -> Decided:
    """Decide on many at once."""
    wanted = [DraftId(each) for each in body.drafts]
    decided = container().review.decide_all(
        who.tenant.id, wanted, DraftState(body.state), who.author
    )
    return Decided(decided=decided)


@bp.post("/publish", responses={"202": Started})
@known(Permission.PUBLISH)
def publish(who: Viewer, body: PublishForm) -> tuple[Started, int]:
    """Put accepted drafts into their shop.

    What changed in the shop since is never overwritten: such a product ends in "conflict".
    """
    wanted, key = [DraftId(each) for each in body.drafts], fresh_key("publish")
    return Started(run_id=container().publish.request(who.tenant.id, wanted, who.author, key)), 202


def draft_shape(found: Draft) -> DraftShape:
    """A draft as programs are told of it."""
    return DraftShape(
        id=found.id,
        store_id=found.store_id,
        product_id=found.product_id,
        run_id=found.run_id,
        field=found.slot.field,
        image_id=found.slot.image_id,
        locale=found.slot.locale,
        language=found.language,
        base=found.base,
        text=found.text,
        state=found.state,
        version=found.version,
        claims=_claims(found),
        problems=[problem.code for problem in found.problems],
        provider=found.writer.provider,
        model=found.writer.model,
        is_edited=found.edited,
        created_at=found.created_at,
    )


def _claims(found: Draft) -> list[ClaimShape]:
    return [
        ClaimShape(
            number=number,
            text=claim.text,
            kind=claim.kind,
            verdict=claim.verdict,
            is_held=claim.is_held,
            evidence=None
            if claim.evidence is None
            else Source(source=claim.evidence.source, quote=claim.evidence.quote),
        )
        for number, claim in enumerate(found.claims)
    ]


def _tagged(found: Draft) -> tuple[DraftShape, int, dict[str, str]]:
    return draft_shape(found), 200, tagged(found.version)
