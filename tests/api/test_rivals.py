"""Rivals' shops by the API: matches, watches and their news."""

from typing import Any

import pytest

from tests.programs import Program, code
from tests.web.conftest import Web
from tests.web.stocked import stocked

WISHES = {
    "rhythm": "weekly",
    "cheaper_percent": 5,
    "tells_stock": False,
    "tells_new": True,
    "mode": "python",
}


@pytest.fixture
def ids(web: Web) -> dict[str, Any]:
    return stocked(web, web.tenant, web.store)


def test_a_match_is_decided(program: Program, ids: dict[str, Any]) -> None:
    place = f"/api/v1/competitors/{ids['job_id']}/matches"
    [match] = program.read(place)["items"]
    assert (match["state"], match["product_id"]) == ("confirmed", str(ids["product_id"]))
    verdict = {"url": match["url"], "product_id": match["product_id"], "state": "rejected"}
    assert program.send("PUT", place, verdict).status_code == 204
    assert program.read(f"{place}?state=confirmed")["items"] == []
    assert program.read(f"{place}?state=rejected&limit=1")["items"][0]["url"] == match["url"]
    assert code(program.get(f"{place}?cursor=AA")) == (422, "invalid")
    other = verdict | {"url": "https://rival.example/other"}
    assert code(program.send("PUT", place, other)) == (404, "not_found")


def test_a_watch_is_changed_by_who_saw_it(program: Program, ids: dict[str, Any]) -> None:
    place = f"/api/v1/watches/{ids['watch_id']}"
    tag = program.get(place).headers["ETag"]
    assert code(program.send("PUT", place, WISHES)) == (428, "precondition_required")
    changed = program.send("PUT", place, WISHES, If_Match=tag)
    assert changed.json["wishes"] == WISHES
    late = program.send("PUT", place, WISHES, If_Match=tag)
    assert code(late) == (412, "outdated")
    assert code(program.send("PUT", place, WISHES, If_Match='"v1"')) == (422, "invalid")
    assert [each["id"] for each in program.read("/api/v1/watches?fields=site")["items"]] == [
        str(ids["watch_id"])
    ]
    assert program.read(f"{place}/news")["items"] == []
    [seen] = program.read(f"{place}/prices")["items"]
    assert seen["product_id"] == str(ids["product_id"])
    taken = program.post(f"/api/v1/competitors/{ids['job_id']}/watch", WISHES)
    assert code(taken) == (409, "conflict")
    assert program.send("DELETE", place).status_code == 204
    again = program.post(f"/api/v1/competitors/{ids['job_id']}/watch", WISHES)
    assert (again.status_code, again.json["wishes"]) == (201, WISHES)
