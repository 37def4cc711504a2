"""What is told of a run that is over, and whom history names."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.happenings import Kind, ended, person
from app.domain.ids import RunId, StoreId, UserId, new_id
from app.domain.runs import ItemState, Progress, Run, RunKind, RunState
from app.domain.services import ServiceCode
from tests.factories import ALICE, NOW

RUN = Run(
    ALICE,
    RunId(new_id()),
    StoreId(new_id()),
    RunKind.GENERATE,
    ServiceCode.SEO,
    "en",
    RunState.FINISHED,
    NOW,
    finished_at=NOW + timedelta(seconds=5),
)
TWELVE = Progress({ItemState.DONE: 12, ItemState.BLOCKED: 1})
PUBLISH = replace(RUN, kind=RunKind.PUBLISH, service=None)


def test_drafts_that_lie_ready_are_told_with_how_many() -> None:
    (told,) = ended(RUN, TWELVE)
    assert (told.kind, told.count, told.ref) == (Kind.DRAFTS_READY, 12, str(RUN.id))
    assert told.about["service"] == "seo"


def test_a_short_publication_ends_without_a_word_and_a_long_one_is_told() -> None:
    assert ended(PUBLISH, TWELVE) == []
    long = replace(PUBLISH, finished_at=NOW + timedelta(minutes=3))
    assert [each.kind for each in ended(long, TWELVE)] == [Kind.RUN_DONE]


def test_a_run_that_was_stopped_says_why() -> None:
    (told,) = ended(replace(RUN, state=RunState.FAILED, reason="uninstalled"), TWELVE)
    assert (told.kind, told.about["reason"]) == (Kind.RUN_STOPPED, "uninstalled")


@pytest.mark.parametrize(
    "run", [replace(RUN, state=RunState.CANCELLED), replace(RUN, kind=RunKind.SYNC)]
)
def test_whoever_cancelled_knows_and_readings_are_no_news(run: Run) -> None:
    assert ended(run, TWELVE) == []


def test_history_names_people_and_others() -> None:
    me = UserId(new_id())
    assert person(f"user:{me}") == me
    assert [person(other) for other in ("", "watch:1", "user:nobody", f"rule:{me}")] == [None] * 4
