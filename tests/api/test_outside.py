"""Files, texts once more, the team, and a shop's settings, by the API."""

import csv
import io
from typing import Any

import pytest

from tests.programs import Program, code
from tests.web.conftest import Web
from tests.web.stocked import stocked


@pytest.fixture
def ids(web: Web) -> dict[str, Any]:
    return stocked(web, web.tenant, web.store)


def _send_file(program: Program, place: str, content: bytes, kind: str) -> Any:
    headers = {"Authorization": f"Bearer {program.token}"}
    return program.client.post(place, data=content, content_type=kind, headers=headers)


def test_drafts_go_out_as_a_table_and_come_back_decided(
    program: Program, ids: dict[str, Any]
) -> None:
    place = f"/api/v1/stores/{ids['store_id']}/drafts-sheet"
    said = program.get(place)
    assert said.mimetype == "text/csv"
    rows = list(csv.DictReader(io.StringIO(said.get_data().decode("utf-8-sig"))))
    sheet = io.StringIO()
    writer = csv.DictWriter(sheet, rows[0].keys())
    writer.writeheader()
    writer.writerows([{**rows[0], "decision": "accept"}])
    told = _send_file(program, place, sheet.getvalue().encode(), "text/csv")
    assert [each["outcome"] for each in told.json["items"]] == ["accepted"]
    assert program.read(f"/api/v1/drafts/{rows[0]['draft']}")["state"] == "accepted"
    assert code(_send_file(program, place, b"{}", "application/json"))[0] == 415
    assert code(_send_file(program, place, b"a,b", "text/csv")) == (422, "invalid")
    assert program.get(f"{place}?form=xlsx").get_data().startswith(b"PK")


def test_where_texts_come_from_is_a_table_and_a_feed(program: Program, ids: dict[str, Any]) -> None:
    place = f"/api/v1/stores/{ids['store_id']}"
    table = program.get(f"{place}/provenance").get_data(as_text=True)
    assert "Tide bowl 1 by Mirra" in table
    assert "<channel>" in program.get(f"{place}/merchant-center").get_data(as_text=True)
    assert code(program.get(f"{place}/merchant-center?ids=same")) == (422, "invalid")


def test_a_draft_is_written_once_more_at_the_price_that_was_agreed(
    program: Program, ids: dict[str, Any]
) -> None:
    form = {"drafts": [str(ids["draft_id"])], "usual": ["shorter"]}
    quote = program.post("/api/v1/rewrites/quotes", form).json
    assert (quote["count"], quote["free"], quote["points"]) == (1, 1, 0)
    order = form | {"agreed": quote["points"]}
    runs = [program.post("/api/v1/rewrites", order, Idempotency_Key="k").json for _ in "12"]
    assert runs[0] == runs[1]
    assert program.read(f"/api/v1/runs/{runs[0]['runs'][0]}")["kind"] == "generate"
    nothing = {"drafts": form["drafts"]}
    assert code(program.post("/api/v1/rewrites/quotes", nothing)) == (422, "invalid")


def test_a_team_is_seen_and_changed(program: Program, ids: dict[str, Any]) -> None:
    first = program.read("/api/v1/team?limit=1")
    rest = program.read(f"/api/v1/team?cursor={first['next_cursor']}&fields=role")["items"]
    assert len(rest) > 0
    member = f"/api/v1/team/{ids['user_id']}"
    assert program.send("PUT", f"{member}/role", {"role": "editor"}).status_code == 204
    assert len(program.read("/api/v1/team?role=editor")["items"]) == 1
    assert code(program.get("/api/v1/team/ownership")) == (404, "not_found")
    assert program.post(f"{member}/ownership", {}).status_code == 204
    assert program.read("/api/v1/team/ownership")["to_id"] == str(ids["user_id"])
    assert program.send("PUT", "/api/v1/team/ownership", {"answer": "no"}).status_code == 204
    assert program.send("DELETE", member).status_code == 204
    asked = program.read("/api/v1/invitations")["items"]
    assert [each["id"] for each in asked] == [str(ids["invitation_id"])]
    assert code(program.post("/api/v1/team/leave")) == (422, "invalid")  # the last owner


def test_a_key_that_reads_makes_no_workspace(program: Program, web: Web) -> None:
    made = program.post("/api/v1/keys", {"name": "Reader", "scopes": ["read"]})
    reader = Program(web.app.test_client(), made.json["key"])
    assert reader.get("/api/v1/me").status_code == 200
    assert code(reader.post("/api/v1/workspaces", {"name": "Mine"})) == (403, "forbidden")
    assert code(reader.post("/api/v1/team/leave")) == (403, "forbidden")
    assert program.post("/api/v1/workspaces", {"name": "Mine"}).status_code == 201


def test_a_shop_is_told_what_it_gets(program: Program, ids: dict[str, Any]) -> None:
    place = f"/api/v1/stores/{ids['store_id']}/settings"
    told = program.send("PUT", f"{place}/provenance", {"keeps_provenance": True})
    assert told.json["keeps_provenance"]
    both = {"adds_links": True, "adds_questions": False}
    assert program.send("PUT", f"{place}/additions", both).json == told.json | both
    assert program.read(place)["adds_links"]
