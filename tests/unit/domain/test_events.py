"""What programs are told, as the guide says it."""

import re
from pathlib import Path
from uuid import UUID

import pytest

from app.domain import events
from app.domain.competitor_jobs import CompetitorJob, Reader
from app.domain.events import Event, EventType
from app.domain.ids import CompetitorJobId, DraftId, ProductId, RevisionId, RunId, StoreId
from app.domain.runs import CHECK, ItemState, Progress, Run, RunKind, RunState
from tests.factories import ALICE, NOW

ROW = re.compile(r"^\| `([a-z_.]+)` \| .* \| (.*) \|$", re.MULTILINE)
SHOP, BOWL = StoreId(UUID(int=1)), ProductId(UUID(int=2))
PROGRESS = Progress({ItemState.DONE: 2, ItemState.FAILED: 1})


def run(state: RunState = RunState.FINISHED, key: str = "a click") -> Run:
    kind, id_ = RunKind.GENERATE, RunId(UUID(int=3))
    return Run(ALICE, id_, SHOP, kind, None, "en", state, NOW, request_key=key, reason="x")


def every() -> list[Event]:
    job = CompetitorJob(
        tenant_id=ALICE,
        id=CompetitorJobId(UUID(int=4)),
        url="",
        mode=Reader.PYTHON,
        is_whole_shop=True,
        author="",
        request_key="",
        created_at=NOW,
        updated_at=NOW,
        price_points=1,
    )
    return [
        *events.run_over(run(), PROGRESS),
        *events.run_over(run(RunState.CANCELLED), PROGRESS),
        events.run_paused(run(), "reconnect"),
        events.drafts_ready(run(), BOWL, [DraftId(UUID(int=5))]),
        events.published(run(), BOWL, [RevisionId(UUID(int=6))]),
        events.conflict(run(), BOWL, ["title", "title"]),
        events.undone(run(), BOWL, [RevisionId(UUID(int=6))]),
        events.job_over(job),
        events.points_low(3),
        events.shut_out(SHOP),
        events.trial(),
    ]


def guide() -> dict[str, set[str]]:
    """What the guide's table says each tells."""
    told, before = {}, ""
    for event, fields in ROW.findall(Path("docs/api.md").read_text("utf-8")):
        before = before if fields == "the same" else fields
        told[event] = set(re.findall(r"`(\w+)`", before)) if fields != "nothing" else set()
    return told


def test_the_guide_says_what_each_event_tells() -> None:
    assert {str(each.type) for each in every()} == set(EventType)
    assert guide() == {str(each.type): set(each.about) for each in every()}


def test_how_a_run_ended_is_told_by_its_type_and_in_numbers() -> None:
    [finished] = events.run_over(run(), PROGRESS)
    assert finished.about["counts"] == {"done": 2, "failed": 1}
    [stopped] = events.run_over(run(RunState.FAILED), PROGRESS)
    assert (stopped.type, stopped.about["state"]) == (EventType.RUN_STOPPED, "failed")


@pytest.mark.parametrize(("key", "count"), [("a click", 1), (f"{CHECK}5", 0)])
def test_only_what_somebody_asked_for_is_told(key: str, count: int) -> None:
    assert len(events.run_over(run(key=key), PROGRESS)) == count
