"""Brand voice: how texts are to sound; for programs."""

from dataclasses import asdict
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field, StringConstraints

from app.api.callers import container
from app.api.conditions import conditional, seen_version, tagged
from app.api.routes import blueprint, known
from app.api.shapes import NO_NUL, Asked, Told
from app.domain.ids import StoreId
from app.domain.permissions import Permission
from app.domain.tenants import Viewer
from app.domain.voices import (
    MOST_EXAMPLE_CHARS,
    MOST_EXAMPLES,
    MOST_LENGTH,
    MOST_TONE_CHARS,
    MOST_WORD_CHARS,
    MOST_WORDS,
    SILENT,
    Address,
    Level,
    Person,
    Voice,
)

bp = blueprint("voices_api", "/api/v1", "Brand voice")

Word = Annotated[str, StringConstraints(min_length=1, max_length=MOST_WORD_CHARS, pattern=NO_NUL)]
Words = Annotated[list[Word], Field(max_length=MOST_WORDS)]
Example = Annotated[
    str, StringConstraints(min_length=1, max_length=MOST_EXAMPLE_CHARS, pattern=NO_NUL)
]


class VoiceForm(Asked):
    """How texts are to sound; what is left out is left to the writer."""

    tone: Annotated[str, StringConstraints(max_length=MOST_TONE_CHARS, pattern=NO_NUL)] = ""
    person: Person = Person.ANY
    address: Address = Address.ANY
    level: Level = Level.ANY
    least_words: int = Field(0, ge=0, le=MOST_LENGTH)
    most_words: int = Field(0, ge=0, le=MOST_LENGTH)
    banned: Words = Field([], description="Never, in any of their forms.")
    required: Words = Field([], description="In each description.")
    brands: Words = Field([], description="Names as they are spelled.")
    examples: Annotated[list[Example], Field(max_length=MOST_EXAMPLES)] = Field([])


class VoiceShape(Told):
    """A voice, in its latest version."""

    version: int = Field(description="0: none was kept yet.")
    tone: str
    person: Person
    address: Address
    level: Level
    least_words: int
    most_words: int
    banned: list[str]
    required: list[str]
    brands: list[str]
    examples: list[str]


class StorePath(Asked):
    """A store."""

    store_id: UUID


Answer = tuple[VoiceShape, int, dict[str, str]]


@bp.get("/voice", responses={"200": VoiceShape})
@known(Permission.SEE)
def voice(who: Viewer) -> Answer:
    """The workspace's voice. Its ETag is what you send as If-Match to change it."""
    return _shown(who, None)


@bp.put("/voice", responses={"200": VoiceShape})
@known(Permission.GUIDE_WRITING)
@conditional
def keep(who: Viewer, body: VoiceForm) -> Answer:
    """Keep the workspace's voice as its next version. Needs If-Match."""
    return _kept(who, None, body)


@bp.get("/stores/<uuid:store_id>/voice", responses={"200": VoiceShape})
@known(Permission.SEE)
def voice_of_store(who: Viewer, path: StorePath) -> Answer:
    """A store's own voice, which goes over the workspace's."""
    return _shown(who, StoreId(path.store_id))


@bp.put("/stores/<uuid:store_id>/voice", responses={"200": VoiceShape})
@known(Permission.GUIDE_WRITING)
@conditional
def keep_of_store(who: Viewer, path: StorePath, body: VoiceForm) -> Answer:
    """Keep a store's own voice as its next version. Needs If-Match."""
    return _kept(who, StoreId(path.store_id), body)


def _kept(who: Viewer, store: StoreId | None, body: VoiceForm) -> Answer:
    wanted = voice_of(body)
    container().attune.keep(who.tenant.id, store, wanted, who.author, seen=seen_version())
    return _shown(who, store)


def _shown(who: Viewer, store: StoreId | None) -> Answer:
    tuning = container().attune.show(who.tenant.id, store, 0)
    shown = tuning.shown.voice if tuning.shown else SILENT
    return voice_shape(shown, tuning.number), 200, tagged(tuning.number)


def voice_of(body: VoiceForm) -> Voice:
    """A voice as the domain has it."""
    sent = body.model_dump()
    lists = {name: tuple(sent[name]) for name in ("banned", "required", "brands", "examples")}
    return Voice(**(sent | lists))


def voice_shape(voice: Voice, version: int) -> VoiceShape:
    """A voice as programs are told of it."""
    told: dict[str, Any] = {
        name: list(v) if isinstance(v, tuple) else v for name, v in asdict(voice).items()
    }
    return VoiceShape(version=version, **told)
