"""What can't be part of an order, for programs."""

from collections.abc import Iterable
from uuid import UUID

from app.api.shapes import Told
from app.usecases.offers import Refused


class LeftOut(Told):
    """A product that can't be part of it, and why."""

    product_id: UUID
    title: str
    reason: str
    losses: list[str]


def left_out(refused: Iterable[Refused]) -> list[LeftOut]:
    """What can't be part of an order, as programs are told."""
    return [
        LeftOut(
            product_id=each.product_id,
            title=each.title,
            reason=each.reason,
            losses=list(each.losses),
        )
        for each in refused
    ]
