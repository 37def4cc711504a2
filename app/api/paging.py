"""Lists: so many at a time, from a cursor on, and of each only the fields that are asked for."""

import base64
import binascii
from collections.abc import Callable, Sequence
from typing import Annotated, Any, TypeVar
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from app.api.shapes import MOST_LISTED, Asked, Told
from app.domain.errors import Invalid

USUAL = 50
Row = TypeVar("Row")

IdCursor = Annotated[UUID | None, Field(description="`next_cursor` of the page before.")]
NumberCursor = Annotated[
    int | None, Field(ge=1, le=2**62, description="`next_cursor` of the page before.")
]
PlaceCursor = Annotated[
    str | None,
    Field(
        pattern="^[A-Za-z0-9_-]+$",
        max_length=4_000,
        description="`next_cursor` of the page before; nothing in it is for you to read.",
    ),
]
Place = tuple[str, ...]
"""What a list is ordered by: as text it sorts as the list does."""


def _all_optional(schema: dict[str, Any]) -> None:
    schema.pop("required", None)


class Sparse(Told):
    """A thing of which a program may ask for some fields alone; the document requires none."""

    model_config = ConfigDict(extra="forbid", frozen=True, json_schema_extra=_all_optional)


class Page(Asked):
    """How much of a list."""

    limit: int = Field(USUAL, ge=1, le=MOST_LISTED, description="How many at most.")


def fields_of(shape: type[BaseModel]) -> Any:
    """The parameter `fields` for a shape: names of its fields, with commas between."""
    name = f"({'|'.join(shape.model_fields)})"
    return Field(
        "",
        pattern=f"^({name}(,{name})*)?$",
        max_length=500,
        description="Only these fields of each, with commas between; `id` always comes.",
    )


FieldNames = Annotated[str, StringConstraints(max_length=500)]


def chosen(query: Asked) -> set[str] | None:
    """The fields that are asked for; None for all."""
    names: str = getattr(query, "fields", "")
    return {"id", *names.split(",")} if names else None


def split(rows: Sequence[Row], limit: int) -> tuple[Sequence[Row], Row | None]:
    """The page of one row more than it has, and its last row where another page follows."""
    page = rows[:limit]
    return page, page[-1] if len(rows) > limit and page else None


def paged(
    rows: Sequence[Row],
    query: Page,
    place: Callable[[Row], Place],
    *,
    last_first: bool = False,
) -> tuple[Sequence[Row], str | None]:
    """A page of a list that is short enough to be had whole, and the cursor of the next one.

    A cursor holds though the row that it names went away.

    Raises:
        Invalid: the cursor is none of ours.
    """
    cursor: str | None = getattr(query, "cursor", None)
    ordered = sorted(rows, key=place, reverse=last_first)
    if cursor is not None:
        since = place_of(cursor)
        ordered = [r for r in ordered if (place(r) < since if last_first else place(r) > since)]
    page, last = split(ordered, query.limit)
    return page, None if last is None else placed(place(last))


def placed(place: Place) -> str:
    """A place as a cursor."""
    return base64.urlsafe_b64encode("\0".join((*place, "")).encode()).decode().rstrip("=")


def place_of(cursor: str) -> Place:
    """The place that a cursor is of.

    Raises:
        Invalid: it is none of ours.
    """
    try:
        told = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode()
    except (binascii.Error, UnicodeDecodeError):
        raise Invalid("no cursor of ours", {"cursor": "malformed"}) from None
    return tuple(told.split("\0")[:-1])
