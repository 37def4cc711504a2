"""Outlines, which merchants know as templates: what descriptions consist of; for programs."""

from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from app.api.callers import container
from app.api.conditions import conditional, seen_version, tagged
from app.api.paging import Page, Place, PlaceCursor, fields_of, paged
from app.api.routes import blueprint, known
from app.api.shapes import NO_NUL, Asked, Moment, Told
from app.domain.errors import NotFound
from app.domain.ids import StoreId
from app.domain.outlines import (
    MOST_ABOUT_CHARS,
    MOST_BULLETS,
    MOST_CATEGORY_CHARS,
    MOST_HEADING_CHARS,
    MOST_NAME_CHARS,
    MOST_NAMES,
    MOST_PARTS,
    Outline,
    Part,
    PartKind,
)
from app.domain.permissions import Permission
from app.domain.tenants import Viewer

bp = blueprint("outlines_api", "/api/v1", "Outlines")

Category = Annotated[str, StringConstraints(max_length=MOST_CATEGORY_CHARS, pattern=NO_NUL)]
Name = Annotated[str, StringConstraints(min_length=1, max_length=MOST_NAME_CHARS, pattern=NO_NUL)]


class PartForm(Asked):
    """A part of a description; each kind takes what is its own."""

    kind: PartKind
    about: Annotated[str, StringConstraints(max_length=MOST_ABOUT_CHARS, pattern=NO_NUL)] = Field(
        "", description="Its subject; empty: left to the writer."
    )
    text: Annotated[str, StringConstraints(max_length=MOST_HEADING_CHARS, pattern=NO_NUL)] = Field(
        "", description="A heading, word for word."
    )
    least: int = Field(0, ge=0, le=MOST_BULLETS, description="Bullets.")
    most: int = Field(0, ge=0, le=MOST_BULLETS)
    names: Annotated[list[Name], Field(max_length=MOST_NAMES)] = Field(
        [], description="Properties in a table."
    )


class OutlineForm(Asked):
    """What descriptions consist of, in order."""

    parts: Annotated[list[PartForm], Field(min_length=1, max_length=MOST_PARTS)]


class PartShape(Told):
    """A part of a description."""

    kind: PartKind
    about: str
    text: str
    least: int
    most: int
    names: list[str]


class OutlineShape(Told):
    """What descriptions of a category consist of."""

    id: UUID
    category: str = Field(description="Empty: of all that have none of their own.")
    version: int
    parts: list[PartShape]
    author: str
    created_at: Moment


class Outlines(Told):
    """A store's, by category."""

    items: list[OutlineShape]
    next_cursor: str | None


class StorePath(Asked):
    """A store."""

    store_id: UUID


class OutlinesQuery(Page):
    """Which of them."""

    cursor: PlaceCursor = None
    fields: str = fields_of(OutlineShape)


class CategoryQuery(Asked):
    """Of which category."""

    category: Category = Field("", description="Empty: of all that have none of their own.")


Answer = tuple[OutlineShape, int, dict[str, str]]


@bp.get("/stores/<uuid:store_id>/outlines", responses={"200": Outlines})
@known(Permission.SEE)
def outlines(who: Viewer, path: StorePath, query: OutlinesQuery) -> Outlines:
    """A store's outlines."""
    found = container().outlines.of_store(who.tenant.id, StoreId(path.store_id), ()).outlines
    page, cursor = paged(found, query, _place)
    return Outlines(items=[_outline(each) for each in page], next_cursor=cursor)


@bp.get("/stores/<uuid:store_id>/outline", responses={"200": OutlineShape})
@known(Permission.SEE)
def outline(who: Viewer, path: StorePath, query: CategoryQuery) -> Answer:
    """That of a category. Its ETag is what you send as If-Match; where there is none, "v0"."""
    return _shown(who, StoreId(path.store_id), query.category)


@bp.put("/stores/<uuid:store_id>/outline", responses={"200": OutlineShape})
@known(Permission.GUIDE_WRITING)
@conditional
def keep(who: Viewer, path: StorePath, query: CategoryQuery, body: OutlineForm) -> Answer:
    """Have descriptions that are ordered from now on consist of these. Needs If-Match."""
    store, parts, seen = StoreId(path.store_id), parts_of(body.parts), seen_version()
    category = query.category.strip()
    container().outlines.keep(who.tenant.id, store, category, parts, who.author, seen=seen)
    return _shown(who, store, category)


@bp.delete("/stores/<uuid:store_id>/outline", responses={"204": None})
@known(Permission.GUIDE_WRITING)
def remove(who: Viewer, path: StorePath, query: CategoryQuery) -> None:
    """None for that category any more; texts that were written with it stay."""
    container().outlines.remove(who.tenant.id, StoreId(path.store_id), query.category)


def parts_of(given: Sequence[PartForm]) -> list[Part]:
    """The parts as the domain has them."""
    return [
        Part(part.kind, part.about, part.text, part.least, part.most, tuple(part.names))
        for part in given
    ]


def _shown(who: Viewer, store: StoreId, category: str) -> Answer:
    found = container().outlines.of_store(who.tenant.id, store, ()).of(category)
    if found is None:
        raise NotFound("no outline of that category")
    return _outline(found), 200, tagged(found.number)


def _place(kept: Outline) -> Place:
    return (kept.category,)


def _outline(kept: Outline) -> OutlineShape:
    parts = [
        PartShape(
            kind=part.kind,
            about=part.about,
            text=part.text,
            least=part.least,
            most=part.most,
            names=list(part.names),
        )
        for part in kept.parts
    ]
    return OutlineShape(
        id=kept.id,
        category=kept.category,
        version=kept.number,
        parts=parts,
        author=kept.author,
        created_at=kept.created_at,
    )
