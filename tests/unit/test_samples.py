"""Samples of matrices: the same each time, nothing left out for good."""

from pathlib import Path

import pytest

from tests.samples import Depth, crossed, fewer, sample


@pytest.fixture
def is_thorough(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Depth, "is_thorough", request.param)


once = pytest.mark.parametrize("is_thorough", [False], indirect=True)
thoroughly = pytest.mark.parametrize("is_thorough", [True], indirect=True)


@once
@pytest.mark.usefixtures("is_thorough")
def test_a_sample_is_spread_over_all_of_them() -> None:
    assert sample(range(11)) == [0, 5, 10]
    assert sorted(sample(range(7), of=2, at=0) + sample(range(7), of=2, at=1)) == list(range(7))
    assert sample(["alone"]) == ["alone"]
    assert (fewer(600), fewer(3)) == (120, 1)


@once
@pytest.mark.usefixtures("is_thorough")
def test_of_two_lists_each_of_the_first_is_asked_once() -> None:
    assert crossed("abc", [1, 2]) == [("a", 1), ("b", 2), ("c", 1)]


@thoroughly
@pytest.mark.usefixtures("is_thorough")
def test_a_thorough_run_asks_all() -> None:
    assert sample(range(11), at=3) == list(range(11))
    assert crossed("ab", [1, 2]) == [("a", 1), ("a", 2), ("b", 1), ("b", 2)]
    assert fewer(600) == 600


def test_what_ci_runs_is_thorough() -> None:
    assert "--thorough" in Path(".ci/run").read_text("utf-8")
