"""What happens by itself, and is told: the closed list, for people and for programs alike."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from app.domain.ids import UserId
from app.domain.letters import is_worth_a_letter
from app.domain.runs import ItemState, Progress, Run, RunKind, RunState


class Kind(StrEnum):
    """What can happen."""

    DRAFTS_READY = "drafts_ready"
    RUN_DONE = "run_done"
    RUN_PAUSED = "run_paused"
    RUN_STOPPED = "run_stopped"
    PUBLISH_CONFLICT = "publish_conflict"
    DRAFTS_DECIDED = "drafts_decided"  # by another person than who ordered them
    STORE_SHUT = "store_shut"  # our key is dead
    POINTS_LOW = "points_low"
    RIVAL_NEWS = "rival_news"
    MEMBER_JOINED = "member_joined"


ADDING = frozenset({Kind.PUBLISH_CONFLICT, Kind.DRAFTS_DECIDED})
"""Kinds of which more of the same adds to the count of the one that was told."""


@dataclass(frozen=True, slots=True)
class Happening:
    """`ref` makes it one of its kind, however often it is told; `about` are ids and codes.

    `count` is of how many things. `by` did it, and isn't told; `whom` alone is, where it is set.
    """

    kind: Kind
    ref: str
    about: Mapping[str, str] = field(default_factory=dict)
    count: int = 1
    by: UserId | None = None
    whom: UserId | None = None


def ended(run: Run, progress: Progress) -> list[Happening]:
    """What is told of a run that is over. A short one without drafts ends under its orderer's eyes.

    Whoever cancelled it knows.
    """
    about, ref = about_run(run), str(run.id)
    done = progress.counts.get(ItemState.DONE, 0)
    if run.kind is RunKind.SYNC:
        return []
    if run.state is RunState.FAILED:
        return [Happening(Kind.RUN_STOPPED, ref, about | {"reason": run.reason}, progress.total)]
    if run.state is not RunState.FINISHED:
        return []
    if run.kind is RunKind.GENERATE and done:
        return [Happening(Kind.DRAFTS_READY, ref, about, done)]
    if is_worth_a_letter(run, progress):
        return [Happening(Kind.RUN_DONE, ref, about, done)]
    return []


def about_run(run: Run) -> dict[str, str]:
    """Ids and codes by which a run is known."""
    known = {"run": str(run.id), "run_kind": str(run.kind), "store": str(run.store_id)}
    return known | ({"service": str(run.service)} if run.service else {})


def person(author: str) -> UserId | None:
    """Whom history names so; None for a program, a rule, or somebody who was forgotten."""
    kind, _, id_ = author.partition(":")
    try:
        return UserId(UUID(id_)) if kind == "user" else None
    except ValueError:
        return None
