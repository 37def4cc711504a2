"""What guides the writing, by the API: rules, facts, outlines, policies, what is never touched."""

from typing import Any

import pytest

from tests.factories import product
from tests.programs import Program, code
from tests.web.conftest import Web
from tests.web.stocked import stocked

RULE = {"occasion": "new", "finding": "seo_title_missing", "most_a_day": 5}
WHY = "It is no matter of taste."


@pytest.fixture
def ids(web: Web) -> dict[str, Any]:
    return stocked(web, web.tenant, web.store)


def test_a_rule_is_made_once_switched_and_removed(program: Program, ids: dict[str, Any]) -> None:
    place = f"/api/v1/stores/{ids['store_id']}/rules"
    made = program.post(place, RULE)
    assert (made.status_code, made.json["service"], made.json["is_on"]) == (201, "seo", True)
    assert program.post(place, RULE).json["id"] == made.json["id"]
    one = f"{place}/{made.json['id']}"
    for _time in range(2):
        assert program.send("PUT", f"{one}/state", {"is_on": False}).status_code == 204
    first = program.read(f"{place}?limit=1")
    rest = program.read(f"{place}?limit=1&cursor={first['next_cursor']}&fields=is_on")
    assert (first["items"][0]["id"], rest["next_cursor"]) == (str(ids["rule_id"]), None)
    assert rest["items"] == [{"id": made.json["id"], "is_on": False}]
    assert program.read(f"{one}/orders") == {"items": [], "next_cursor": None}
    assert program.send("DELETE", one).status_code == 204
    assert code(program.get(f"{one}/orders")) == (404, "not_found")


def test_facts_are_told_once_and_taken_back(program: Program, ids: dict[str, Any]) -> None:
    place = f"/api/v1/products/{ids['product_id']}"
    facts = {"Care": "By hand", "Material": "Oak"}
    told = {"answers": [{"name": name, "answer": said} for name, said in facts.items()]}
    assert program.post(f"{place}/notes", told).json == {"noted": 1}  # one was told before
    assert program.post(f"{place}/notes", told).json == {"noted": 0}
    notes = program.read(f"{place}/notes")["items"]
    assert [(each["question"], each["text"]) for each in notes] == [
        ("Material", "Oak"),
        ("Care", "By hand"),
    ]
    assert program.send("DELETE", f"{place}/notes/{notes[1]['id']}").status_code == 204
    assert len(program.read(f"{place}/notes?limit=1")["items"]) == 1
    assert program.read(f"{place}/questions") == {"is_poor": False, "items": []}
    wanted = {"source": "metafield:Material"}
    assert program.send("PUT", f"{place}/highlights", wanted).status_code == 204
    assert [h["source"] for h in program.read(f"{place}/highlights")["items"]] == [*wanted.values()]
    assert program.post(f"{place}/highlights/take-back", wanted).status_code == 204
    assert program.read(f"{place}/highlights")["items"] == []


def test_an_outline_is_kept_by_who_saw_it(program: Program, ids: dict[str, Any]) -> None:
    place = f"/api/v1/stores/{ids['store_id']}/outline"
    parts = {"parts": [{"kind": "paragraph", "about": "its use"}]}
    assert program.get(place).headers["ETag"] == '"v1"'
    assert code(program.get(f"{place}?category=Bowls")) == (404, "not_found")
    assert code(program.send("PUT", place, parts)) == (428, "precondition_required")
    kept = program.send("PUT", f"{place}?category=Bowls", parts, If_Match='"v0"')
    assert (kept.json["version"], kept.json["category"]) == (1, "Bowls")
    again = program.send("PUT", f"{place}?category=Bowls", parts, If_Match='"v0"')
    assert code(again) == (412, "outdated")
    first = program.read(f"{place}s?limit=1&fields=category")
    [listed] = program.read(f"{place}s?cursor={first['next_cursor']}&fields=category")["items"]
    assert listed == {"id": kept.json["id"], "category": "Bowls"}
    assert program.send("DELETE", f"{place}?category=Bowls").status_code == 204


def test_policies_are_switched_with_a_reason(program: Program, ids: dict[str, Any]) -> None:
    place = f"/api/v1/stores/{ids['store_id']}"
    tag = program.get(f"{place}/policies").headers["ETag"]
    named = program.send("PUT", f"{place}/rival-names", {"rivals": ["Nordhaus"]}, If_Match=tag)
    assert named.json["rivals"] == ["Nordhaus"]
    late = program.send("PUT", f"{place}/rival-names", {"rivals": []}, If_Match=tag)
    assert code(late) == (412, "outdated")
    off = {"is_on": False, "reason": WHY}
    told = program.send("PUT", f"{place}/policies/superlative", off)
    assert [each["policy"] for each in told.json["items"] if not each["is_on"]] == ["superlative"]
    assert code(program.send("PUT", f"{place}/policies/weather", off)) == (422, "invalid")


def test_what_is_never_touched_is_listed(program: Program, web: Web) -> None:
    bowl, cup = product(web.store, 1), product(web.store, 2)
    web.house.stock(web.store, bowl, cup)
    form = {"products": [str(bowl.id)]}
    assert [program.post("/api/v1/left-alone", form).json["changed"] for _ in "12"] == [1, 0]
    for is_left, made in (("true", bowl), ("false", cup)):
        [listed] = program.read(f"/api/v1/products?left_alone={is_left}")["items"]
        assert listed["id"] == str(made.id)
    assert program.post("/api/v1/left-alone/release", form).json == {"changed": 1}
    assert len(program.read("/api/v1/products")["items"]) == 2


def test_a_voice_is_learned_and_nothing_is_kept(program: Program) -> None:
    lesson = {"text": "You will love it. " * 30, "voice": {"banned": ["cheap"]}}
    taught = program.post("/api/v1/voice/learn", lesson).json
    assert (taught["banned"], len(taught["examples"]) > 0) == (["cheap"], True)
    assert program.read("/api/v1/voice")["version"] == 0
    assert code(program.post("/api/v1/voice/learn", {})) == (422, "invalid")
