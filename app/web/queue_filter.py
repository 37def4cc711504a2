"""Which drafts are reviewed, in which order, and where in it one stands."""

from dataclasses import dataclass

from flask import request

from app.domain.catalog import Field
from app.domain.drafts import DraftState
from app.domain.ids import DraftId
from app.domain.languages import OFFERED
from app.ports.review_queue import QueuedDraft, QueueFilter, ReviewQueue
from app.web.queue_run import sent_run

VERDICTS = ("clear", "held", "cut", "alike")
LENGTHS = ("off", "short", "long")
SORTS = ("written", "gain")
STATES = (DraftState.READY, DraftState.ACCEPTED, DraftState.REJECTED)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a draft stands in a queue; 0 where it isn't in it. `onward` is the next that waits."""

    number: int
    previous: QueuedDraft | None
    next: QueuedDraft | None
    onward: QueuedDraft | None


def wanted_drafts() -> QueueFilter:
    """The filter in the address or the form; what isn't known there narrows nothing.

    Raises:
        Invalid: the run is no id.
    """
    field, language = request.values.get("field", ""), request.values.get("language", "")
    state = request.values.get("only", "")
    return QueueFilter(
        sent_run(),
        Field(field) if field in set(Field) else None,
        language if language in OFFERED else "",
        _one_of(VERDICTS, "verdict", ""),
        _one_of(LENGTHS, "length", ""),
        DraftState(state) if state in STATES else None,
        _one_of(SORTS, "sort", SORTS[0]),
    )


def kept(wanted: QueueFilter) -> dict[str, str]:
    """The filter as addresses and forms carry it on."""
    told = {
        "run": str(wanted.run or ""),
        "field": wanted.field or "",
        "language": wanted.language,
        "verdict": wanted.verdict,
        "length": wanted.length,
        "only": wanted.state or "",
        "sort": wanted.sort if wanted.sort != SORTS[0] else "",
    }
    return {name: value for name, value in told.items() if value}


def place_of(draft: DraftId, queue: ReviewQueue) -> Place:
    """Where a draft stands, and its neighbours."""
    entries = queue.entries
    at = next((n for n, entry in enumerate(entries) if entry.draft_id == draft), -1)
    if at < 0:
        first = next((each for each in entries if each.state is DraftState.READY), None)
        return Place(0, None, entries[0] if entries else None, first)
    later = (*entries[at + 1 :], *entries[:at])
    return Place(
        at + 1,
        entries[at - 1] if at else None,
        entries[at + 1] if at + 1 < len(entries) else None,
        next((each for each in later if each.state is DraftState.READY), None),
    )


def _one_of(known: tuple[str, ...], name: str, otherwise: str) -> str:
    text = request.values.get(name, "")
    return text if text in known else otherwise
