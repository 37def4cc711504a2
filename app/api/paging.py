"""Lists: so many at a time, from a cursor on, and of each only the fields that are asked for."""

from collections.abc import Sequence
from typing import Annotated, Any, TypeVar
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from app.api.shapes import MOST_LISTED, Asked, Told

USUAL = 50
Row = TypeVar("Row")

IdCursor = Annotated[UUID | None, Field(description="`next_cursor` of the page before.")]
NumberCursor = Annotated[
    int | None, Field(ge=1, le=2**62, description="`next_cursor` of the page before.")
]


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
