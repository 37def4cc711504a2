"""What a merchant tells of a product, and which facts its next text has to say; for programs."""

from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from app.api.callers import container
from app.api.paging import Page, Place, PlaceCursor, Sparse, fields_of, paged
from app.api.routes import blueprint, known
from app.api.shapes import NO_NUL, Asked, Moment, Told
from app.domain.ids import NoteId, ProductId
from app.domain.notes import MOST_CHARS, MOST_NOTES, Note
from app.domain.permissions import Permission
from app.domain.tenants import Viewer
from app.usecases.notes import MOST_QUESTION_CHARS

bp = blueprint("notes_api", "/api/v1", "Facts")

Name = Annotated[
    str, StringConstraints(min_length=1, max_length=MOST_QUESTION_CHARS, pattern=NO_NUL)
]
Answer = Annotated[str, StringConstraints(min_length=1, max_length=MOST_CHARS, pattern=NO_NUL)]
Source = Annotated[str, StringConstraints(min_length=1, max_length=300, pattern=NO_NUL)]


class NoteShape(Sparse):
    """A fact with its merchant's name on it."""

    id: UUID
    question: str = Field(description="What it answers; empty: told by itself.")
    text: str
    author: str
    created_at: Moment


class Notes(Told):
    """Facts that the merchant told, the earliest first."""

    items: list[NoteShape]
    next_cursor: str | None


class AnswerForm(Asked):
    """A property, by the name of a question or any other, and what is true of it."""

    name: Name = Field(examples=["Material"])
    answer: Answer = Field(examples=["Oak"])


class AnswersForm(Asked):
    """What the merchant tells."""

    answers: Annotated[list[AnswerForm], Field(min_length=1, max_length=MOST_NOTES)]


class Noted(Told):
    """How many facts were noted; what was noted before isn't noted twice."""

    noted: int


class QuestionShape(Told):
    """A property that we would ask the merchant for."""

    name: str
    between: tuple[str, str] | None = Field(
        description="The shop says both, and only one can be right."
    )


class Questions(Told):
    """What the shop's data doesn't say."""

    is_poor: bool = Field(description="So little is known that prose would be padding.")
    items: list[QuestionShape]


class HighlightShape(Told):
    """A fact of the shop's own data that the next description has to say."""

    source: str
    name: str
    value: str


class Highlights(Told):
    """All of them."""

    items: list[HighlightShape]


class HighlightForm(Asked):
    """A fact, by its place in the shop's data."""

    source: Source = Field(examples=["metafield:Material"])


class ProductPath(Asked):
    """A product."""

    product_id: UUID


class NotePath(ProductPath):
    """A fact that was told of it."""

    note_id: UUID


class NotesQuery(Page):
    """Which facts."""

    cursor: PlaceCursor = None
    fields: str = fields_of(NoteShape)


@bp.get("/products/<uuid:product_id>/notes", responses={"200": Notes})
@known(Permission.SEE)
def notes(who: Viewer, path: ProductPath, query: NotesQuery) -> Notes:
    """What the merchant told of it."""
    found = container().notes.of_product(who.tenant.id, ProductId(path.product_id)).notes
    page, cursor = paged(found, query, _place)
    return Notes(items=[_note(each) for each in page], next_cursor=cursor)


@bp.post("/products/<uuid:product_id>/notes", responses={"201": Noted})
@known(Permission.GUIDE_WRITING)
def answer(who: Viewer, path: ProductPath, body: AnswersForm) -> tuple[Noted, int]:
    """Tell facts: texts that are written from now on may say them."""
    product = ProductId(path.product_id)
    answers = {each.name: each.answer for each in body.answers}
    count = container().notes.answer(who.tenant.id, product, answers, who.author)
    return Noted(noted=count), 201


@bp.delete("/products/<uuid:product_id>/notes/<uuid:note_id>", responses={"204": None})
@known(Permission.GUIDE_WRITING)
def take_back(who: Viewer, path: NotePath) -> None:
    """Forget one."""
    container().notes.take_back(who.tenant.id, ProductId(path.product_id), NoteId(path.note_id))


@bp.get("/products/<uuid:product_id>/questions", responses={"200": Questions})
@known(Permission.SEE)
def questions(who: Viewer, path: ProductPath) -> Questions:
    """What we would ask the merchant, before prose."""
    found = container().notes.of_product(who.tenant.id, ProductId(path.product_id))
    asked = [QuestionShape(name=each.name, between=each.between) for each in found.questions]
    return Questions(is_poor=found.is_poor, items=asked)


@bp.get("/products/<uuid:product_id>/highlights", responses={"200": Highlights})
@known(Permission.SEE)
def highlights(who: Viewer, path: ProductPath) -> Highlights:
    """Facts that its next description has to say."""
    found = container().notes.of_product(who.tenant.id, ProductId(path.product_id)).highlights
    facts = [HighlightShape(source=f.source, name=f.name, value=f.value) for f in found]
    return Highlights(items=facts)


@bp.put("/products/<uuid:product_id>/highlights", responses={"204": None})
@known(Permission.GUIDE_WRITING)
def want(who: Viewer, path: ProductPath, body: HighlightForm) -> None:
    """Have it say one more."""
    container().notes.want(who.tenant.id, ProductId(path.product_id), body.source, who.author)


@bp.post("/products/<uuid:product_id>/highlights/take-back", responses={"204": None})
@known(Permission.GUIDE_WRITING)
def want_no_more(who: Viewer, path: ProductPath, body: HighlightForm) -> None:
    """Leave one to the writer again."""
    container().notes.want_no_more(who.tenant.id, ProductId(path.product_id), body.source)


def _place(note: Note) -> Place:
    return note.created_at.isoformat(), str(note.id)


def _note(note: Note) -> NoteShape:
    return NoteShape(
        id=note.id,
        question=note.question,
        text=note.text,
        author=note.author,
        created_at=note.created_at,
    )
