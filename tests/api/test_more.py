"""Branding and analyses of rivals, by the API."""

import pytest

from tests.programs import Program, code

RIVAL = {"url": "https://rival.example"}


def test_a_workspace_has_branding_of_its_own(program: Program) -> None:
    assert program.read("/api/v1/branding")["name"] == ""
    kept = program.send("PUT", "/api/v1/branding", {"name": "Mirra", "theme": "dark"})
    assert (kept.json["name"], kept.json["theme"]) == ("Mirra", "dark")
    assert program.read("/api/v1/branding") == kept.json


@pytest.mark.parametrize(
    "change", [{"primary_color": "red"}, {"logo_size": 97}, {"theme": "neon"}, {"logo": "x"}]
)
def test_branding_that_is_not_of_the_form_is_refused(
    program: Program, change: dict[str, object]
) -> None:
    said = program.send("PUT", "/api/v1/branding", change)
    assert code(said) == (422, "invalid")
    assert said.json["fields"].keys() == change.keys()


def test_an_analysis_is_listed_and_cancelled_and_costs_nothing(program: Program) -> None:
    before = program.read("/api/v1/wallet")
    job = program.post("/api/competitors/analyze", RIVAL).json["job_id"]
    [listed] = program.read("/api/v1/competitors")["items"]
    assert (listed["id"], listed["status"]) == (job, "pending")
    assert program.post(f"/api/v1/competitors/{job}/cancel").json["is_cancelled"]
    assert program.read("/api/v1/wallet") == before
