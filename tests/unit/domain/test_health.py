"""How parts add up, and when a provider counts as away."""

from datetime import timedelta

import pytest

from app.domain.health import Part, Provider, Report, State, time_state
from tests.factories import NOW

WELL = dict.fromkeys(Part, State.OK)


def _ago(minutes: float | None) -> object:
    return None if minutes is None else NOW - timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("ok", "failed", "state"),
    [
        (5, None, State.OK),
        (5, 10, State.OK),
        (600, 61, State.OK),  # the failure says nothing any more
        (None, 61, State.OK),
        (10, 5, State.DEGRADED),
        (61, 5, State.DOWN),
        (None, 5, State.DOWN),
    ],
)
def test_a_provider_is_as_its_latest_answers_say(
    ok: float | None, failed: float | None, state: State
) -> None:
    provider = Provider("groq", 9, 1, _ago(ok), _ago(failed))  # type: ignore[arg-type]  # times
    assert provider.state(NOW) is state


@pytest.mark.parametrize(
    ("part", "state", "status"),
    [
        (Part.DATABASE, State.DOWN, State.DOWN),
        (Part.QUEUE, State.DOWN, State.DEGRADED),
        (Part.CLOCK, State.DOWN, State.DEGRADED),
        (Part.TIME, State.DEGRADED, State.DEGRADED),
        (Part.WORKERS, State.OK, State.OK),
    ],
)
def test_without_the_database_all_is_down_and_without_another_part_hampered(
    part: Part, state: State, status: State
) -> None:
    assert Report(NOW, WELL | {part: state}).status is status


def test_a_provider_that_is_away_hampers_the_house() -> None:
    away = Provider("groq", 1, 1, None, NOW)
    assert Report(NOW, WELL, (away,)).status is State.DEGRADED


@pytest.mark.parametrize(("skew_s", "state"), [(2.0, "ok"), (-2.0, "ok"), (-2.1, "degraded")])
def test_times_may_differ_by_two_seconds_and_no_more(skew_s: float, state: str) -> None:
    assert time_state({Part.DATABASE: 0.0, Part.QUEUE: skew_s}) == state
