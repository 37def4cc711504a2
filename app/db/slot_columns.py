"""A slot's columns, in every table that speaks of one."""

from typing import Any

from sqlalchemy import Row

from app.domain.catalog import Field, Slot
from app.domain.ids import ImageId

FIELD_ORDER = {str(field): number for number, field in enumerate(Field)}


def slot_values(slot: Slot) -> dict[str, Any]:
    """The slot as columns."""
    return {"field": slot.field, "image_id": slot.image_id, "locale": slot.locale}


def slot_of(row: Row[Any]) -> Slot:
    """The slot of a row."""
    image_id = None if row.image_id is None else ImageId(row.image_id)
    return Slot(Field(row.field), image_id, row.locale)
