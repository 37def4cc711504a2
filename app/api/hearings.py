"""A voice or an outline, learned and heard before it is kept; for programs."""

from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from app.api.callers import container
from app.api.outlines import OutlineForm, parts_of
from app.api.routes import blueprint, known
from app.api.shapes import MOST_IDS, NO_NUL, Asked, Told
from app.api.voices import VoiceForm, VoiceShape, voice_of, voice_shape
from app.domain.drafts import Check
from app.domain.ids import ProductId, StoreId
from app.domain.permissions import Permission
from app.domain.tenants import Viewer
from app.domain.voices import SILENT
from app.usecases.preview import Heard

bp = blueprint("hearings_api", "/api/v1", "Brand voice")

MOST_PASTED = 10_000
Products = Annotated[list[UUID], Field(min_length=1, max_length=MOST_IDS)]


class LessonForm(Asked):
    """What to learn from: descriptions of products, and a text."""

    products: Annotated[list[UUID], Field(max_length=MOST_IDS)] = Field([])
    text: Annotated[str, StringConstraints(max_length=MOST_PASTED, pattern=NO_NUL)] = ""
    voice: VoiceForm | None = Field(None, description="What is known already.")


class VoiceTrialForm(Asked):
    """A voice, and products to hear it on: the three of which most is known."""

    voice: VoiceForm
    products: Products


class OutlineTrialForm(OutlineForm):
    """An outline, and products to see it on: the one of which most is known."""

    products: Products


class CheckShape(Told):
    """One thing that a text was checked for."""

    code: str
    is_passed: bool
    detail: str


class HeardShape(Told):
    """A description that nobody keeps."""

    product_id: UUID
    text: str
    problems: list[str]
    checks: list[CheckShape]
    is_offline: bool = Field(description="Written by rules, for no model is set up.")


class Hearing(Told):
    """What was written."""

    items: list[HeardShape]


class StorePath(Asked):
    """A store."""

    store_id: UUID


@bp.post("/voice/learn", responses={"200": VoiceShape})
@known(Permission.GUIDE_WRITING)
def learn(who: Viewer, body: LessonForm) -> VoiceShape:
    """What these texts say of how the shop speaks. Keeps nothing."""
    chosen = list(map(ProductId, body.products))
    known_already = SILENT if body.voice is None else voice_of(body.voice)
    taught = container().attune.learn(who.tenant.id, chosen, body.text, known_already)
    return voice_shape(taught, 0)


@bp.post("/voice/preview", responses={"200": Hearing})
@known(Permission.GUIDE_WRITING)
def hear(who: Viewer, body: VoiceTrialForm) -> Hearing:
    """Hear a voice. Costs no points, and is limited to a few a day. Keeps nothing."""
    return _voice_heard(who, None, body)


@bp.post("/stores/<uuid:store_id>/voice/preview", responses={"200": Hearing})
@known(Permission.GUIDE_WRITING)
def hear_of_store(who: Viewer, path: StorePath, body: VoiceTrialForm) -> Hearing:
    """The same, of a store's own voice over the workspace's."""
    container().queries.store(who.tenant.id, StoreId(path.store_id))
    return _voice_heard(who, StoreId(path.store_id), body)


@bp.post("/stores/<uuid:store_id>/outline/preview", responses={"200": Hearing})
@known(Permission.GUIDE_WRITING)
def see_outline(who: Viewer, path: StorePath, body: OutlineTrialForm) -> Hearing:
    """See an outline. Costs no points, and is limited to a few a day. Keeps nothing."""
    store, chosen = StoreId(path.store_id), list(map(ProductId, body.products))
    container().queries.store(who.tenant.id, store)
    parts = parts_of(body.parts)
    heard = container().preview.outline(who.tenant.id, store, chosen, parts, who.author)
    return Hearing(items=[_heard(heard)])


def _voice_heard(who: Viewer, store: StoreId | None, body: VoiceTrialForm) -> Hearing:
    chosen, voice = list(map(ProductId, body.products)), voice_of(body.voice)
    heard = container().preview.voice(who.tenant.id, store, chosen, voice, who.author)
    return Hearing(items=[_heard(each) for each in heard])


def _heard(heard: Heard) -> HeardShape:
    found = heard.found
    return HeardShape(
        product_id=heard.product.id,
        text=found.text,
        problems=[problem.code for problem in found.problems],
        checks=[_check(each) for each in found.checks],
        is_offline=heard.is_offline,
    )


def _check(check: Check) -> CheckShape:
    return CheckShape(code=check.code, is_passed=check.is_passed, detail=check.detail)
