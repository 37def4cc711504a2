"""The drafts of one place: the one that counts, and those that it came after."""

from collections.abc import Iterable, Sequence

from app.domain.catalog import Slot
from app.domain.drafts import Draft, DraftState
from app.domain.ids import ProductId

_WAITING = frozenset({DraftState.READY, DraftState.ACCEPTED, DraftState.PUBLISHING})


def at_hand(drafts: Iterable[Draft]) -> list[Draft]:
    """Of each product's place and language one: what waits, or else the newest, in their order."""
    found: dict[tuple[ProductId, Slot, str], Draft] = {}
    for draft in drafts:
        place = (draft.product_id, draft.slot, draft.language)
        found[place] = max(found.get(place, draft), draft, key=_weight)
    return list(found.values())


def earlier(drafts: Sequence[Draft], than: Draft) -> list[Draft]:
    """Texts of the same place that gave way to another or were rejected, the newest first."""
    place = (than.slot, than.language)
    gone = (
        draft
        for draft in drafts
        if (draft.slot, draft.language) == place
        and draft.state is DraftState.REJECTED
        and draft.id != than.id
    )
    return sorted(gone, key=lambda draft: draft.created_at, reverse=True)


def _weight(draft: Draft) -> tuple[bool, float]:
    return draft.state in _WAITING, draft.created_at.timestamp()
