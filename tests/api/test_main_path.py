"""The main job by API alone: quote, order, review, publish, take back."""

from typing import Any

import pytest

from tests.factories import BOB, product
from tests.programs import Program, code
from tests.web.conftest import Web


@pytest.fixture
def bowl(web: Web) -> dict[str, Any]:
    """What an order for the shop's one product says."""
    made = product(web.store)
    web.house.stock(web.store, made)
    return {
        "store_id": str(web.store.id),
        "service": "product_description",
        "products": [str(made.id)],
    }


def written(web: Web, program: Program, order: dict[str, Any]) -> dict[str, Any]:
    run = program.post("/api/v1/runs", order).json["run_id"]
    web.house.work(web.tenant, run)
    [draft] = program.read(f"/api/v1/drafts?run_id={run}")["items"]
    return draft


def test_a_quote_holds_nothing_and_an_order_does(
    program: Program, web: Web, bowl: dict[str, Any]
) -> None:
    quote = program.post("/api/v1/quotes", bowl).json
    assert (quote["points"], quote["count"], quote["products"]) == (2, 1, bowl["products"])
    assert program.read("/api/v1/wallet")["held"] == 0
    run = program.post("/api/v1/runs", bowl, Idempotency_Key="one").json["run_id"]
    assert program.post("/api/v1/runs", bowl, Idempotency_Key="one").json["run_id"] == run
    assert program.read("/api/v1/wallet")["held"] == 2
    web.house.work(web.tenant, run)
    shown = program.read(f"/api/v1/runs/{run}")
    assert (shown["is_over"], shown["captured"], shown["ready_drafts"]) == (True, 2, 1)
    [item] = program.read(f"/api/v1/runs/{run}/items")["items"]
    assert (item["state"], item["points"]) == ("done", 2)


def test_a_run_is_cancelled_and_its_points_come_back(
    program: Program, bowl: dict[str, Any]
) -> None:
    run = program.post("/api/v1/runs", bowl).json["run_id"]
    assert program.post(f"/api/v1/runs/{run}/cancel").json["state"] == "cancelled"
    assert program.read("/api/v1/wallet")["held"] == 0


def test_a_draft_is_decided_by_who_saw_it(program: Program, web: Web, bowl: dict[str, Any]) -> None:
    draft = written(web, program, bowl)
    place = f"/api/v1/drafts/{draft['id']}"
    tag = program.get(place).headers["ETag"]
    yes = {"state": "accepted"}
    assert code(program.send("PUT", f"{place}/state", yes)) == (428, "precondition_required")
    assert code(program.send("PUT", f"{place}/state", yes, If_Match='"v9"')) == (412, "outdated")
    assert code(program.send("PUT", f"{place}/state", yes, If_Match="9")) == (422, "invalid")
    decided = program.send("PUT", f"{place}/state", yes, If_Match=tag)
    assert decided.json["state"] == "accepted"
    assert decided.headers["ETag"] != tag


def test_what_is_accepted_is_published_and_taken_back(
    program: Program, web: Web, bowl: dict[str, Any]
) -> None:
    draft = written(web, program, bowl)
    place, [made] = f"/api/v1/drafts/{draft['id']}", bowl["products"]
    text = {"text": "<p>My own bowl.</p>"}
    edited = program.send("PUT", f"{place}/text", text, If_Match='"v1"')
    assert (edited.status_code, edited.json["is_edited"]) == (200, True)
    decisions = {"drafts": [draft["id"]], "state": "accepted"}
    assert program.post("/api/v1/drafts/decide", decisions).json == {"decided": 1}
    run = program.post("/api/v1/publish", {"drafts": [draft["id"]]}).json["run_id"]
    web.house.work(web.tenant, run)
    whole = program.read(f"/api/v1/products/{made}")
    assert whole["texts"]["description"] == "<p>My own bowl.</p>"
    [revision] = program.read(f"/api/v1/products/{made}/revisions")["items"]
    assert revision["before"] == "<p>Big bowl for the table.</p>"
    back = program.post(f"/api/v1/revisions/{revision['id']}/undo").json["run_id"]
    web.house.work(web.tenant, back)
    assert "Big bowl" in program.read(f"/api/v1/products/{made}")["texts"]["description"]


def test_too_few_points_are_a_problem_with_both_numbers(
    program: Program, web: Web, bowl: dict[str, Any]
) -> None:
    with web.house.database.open_uow(web.tenant) as uow:
        uow.wallet.hold_for(web.tenant, uow.wallet.account().available - 1, "all but one")
    said = program.post("/api/v1/runs", bowl)
    assert code(said) == (402, "not_enough_points")
    assert (said.json["needed"], said.json["available"]) == (2, 1)


def test_lists_go_on_from_their_cursors(program: Program, web: Web) -> None:
    web.house.stock(web.store, *(product(web.store, number) for number in range(5)))
    first = program.read("/api/v1/products?limit=3")
    second = program.read(f"/api/v1/products?limit=3&cursor={first['next_cursor']}")
    ids = [each["id"] for each in (*first["items"], *second["items"])]
    assert len(set(ids)) == 5
    assert second["next_cursor"] is None
    lines = program.read("/api/v1/wallet/entries?limit=1")
    older = program.read(f"/api/v1/wallet/entries?limit=1&cursor={lines['next_cursor']}")
    assert older["items"][0]["number"] < lines["items"][0]["number"]


def test_products_of_a_run_and_our_writes_go_on_from_their_cursors(
    program: Program, web: Web
) -> None:
    bowls = [product(web.store, number) for number in range(3)]
    web.house.stock(web.store, *bowls)
    run = web.house.published(web.store, *bowls)
    place = f"/api/v1/runs/{run}/items"
    first = program.read(f"{place}?limit=2&fields=state")
    second = program.read(f"{place}?limit=2&cursor={first['next_cursor']}")
    assert [each.keys() for each in first["items"]] == [{"id", "state"}] * 2
    assert len({each["id"] for each in (*first["items"], *second["items"])}) == 3
    assert (len(second["items"]), second["next_cursor"]) == (1, None)
    assert program.read(f"{place}?cursor={BOB}")["items"] == []
    written = f"/api/v1/products/{bowls[0].id}/revisions"
    assert program.read(f"{written}?field=seo_title")["items"] == []
    assert program.read(f"{written}?field=description&fields=field")["items"][0].keys() == {
        *("id", "field")
    }


def test_keys_usage_and_analyses_go_on_from_their_cursors(
    program: Program, web: Web, bowl: dict[str, Any]
) -> None:
    written(web, program, bowl)
    for name in "ab":
        program.post("/api/v1/keys", {"name": name, "scopes": ["read"]})
        rival = {"url": f"https://{name}.example"}
        assert program.post("/api/competitors/analyze", rival).status_code == 202
    for place, told in (("keys", "name"), ("competitors", "url")):
        first = program.read(f"/api/v1/{place}?limit=1&fields={told}")
        rest = program.read(f"/api/v1/{place}?limit=1&cursor={first['next_cursor']}")
        assert "b" in first["items"][0][told]
        assert "a" in rest["items"][0][told]
        assert rest["next_cursor"] is None
    assert program.read("/api/v1/keys?scope=manage")["items"] == []
    assert program.read("/api/v1/competitors?status=done")["items"] == []
    assert len(program.read("/api/v1/competitors?status=pending")["items"]) == 2
    assert program.read("/api/v1/usage?task=chatbot")["items"] == []
    assert program.read("/api/v1/usage?fields=calls&limit=1") == {
        "items": [{"calls": 1}],
        "next_cursor": None,
    }


def test_a_list_shows_the_fields_that_are_asked_for(program: Program, web: Web) -> None:
    web.house.stock(web.store, product(web.store))
    [shown] = program.read("/api/v1/products?fields=title,score")["items"]
    assert shown.keys() == {"id", "title", "score"}
    assert code(program.get("/api/v1/products?fields=secret")) == (422, "invalid")
    [run] = program.read("/api/v1/runs?fields=kind")["items"]
    assert program.read(f"/api/v1/runs/{run['id']}?fields=state") == {
        "id": run["id"],
        "state": "finished",
    }


def test_lists_are_filtered(program: Program, web: Web) -> None:
    web.house.stock(web.store, product(web.store, 1), product(web.store, 2, title="50% off_er"))
    [found] = program.read("/api/v1/products?search=50%25 off_")["items"]
    assert found["title"] == "50% off_er"
    assert len(program.read("/api/v1/products?search=tide")["items"]) == 1
    assert program.read("/api/v1/products?kind=page")["items"] == []
    assert len(program.read("/api/v1/products?gap=seo_title_missing")["items"]) == 2
    assert program.read("/api/v1/drafts?state=ready")["items"] == []


def test_a_store_its_menu_and_its_usage_are_told(
    program: Program, web: Web, bowl: dict[str, Any]
) -> None:
    written(web, program, bowl)
    [store] = program.read("/api/v1/stores")["items"]
    assert (store["id"], store["products"]) == (str(web.store.id), 1)
    assert program.read(f"/api/v1/stores/{web.store.id}") == store
    prices = {
        each["code"]: each["price_points"] for each in program.read("/api/v1/services")["items"]
    }
    assert prices["seo"] == 3
    [used] = program.read("/api/v1/usage")["items"]
    assert (used["task"], used["calls"], used["input_tokens"]) == ("product_description", 1, 10)


def test_a_voice_is_kept_by_who_saw_it(program: Program) -> None:
    seen = program.get("/api/v1/voice")
    assert seen.json["version"] == 0
    wanted = {"tone": "warm", "banned": ["cheap"]}
    tag = seen.headers["ETag"]
    kept = program.send("PUT", "/api/v1/voice", wanted, If_Match=tag)
    assert (kept.json["version"], kept.json["banned"]) == (1, ["cheap"])
    assert code(program.send("PUT", "/api/v1/voice", wanted, If_Match=tag)) == (412, "outdated")


def test_nobody_sees_what_is_anothers(program: Program, web: Web, bowl: dict[str, Any]) -> None:
    theirs = web.house.move_in(BOB)
    made = product(theirs)
    web.house.stock(theirs, made)
    run = web.house.written(theirs, made)
    [draft] = web.house.review.product(BOB, made.id).drafts
    for place in (
        *(f"/api/v1/stores/{theirs.id}", f"/api/v1/stores/{theirs.id}/voice"),
        *(f"/api/v1/products/{made.id}", f"/api/v1/runs/{run}", f"/api/v1/runs/{run}/items"),
        f"/api/v1/drafts/{draft.id}",
    ):
        assert code(program.get(place)) == (404, "not_found"), place
    refused = bowl | {"products": [str(made.id)]}
    assert program.post("/api/v1/quotes", refused).json["left_out"][0]["reason"] == "unknown"
    assert program.post(
        "/api/v1/drafts/decide", {"drafts": [str(draft.id)], "state": "accepted"}
    ).json == {"decided": 0}
