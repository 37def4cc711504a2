"""The page of a shop's rules: made, switched, removed, and what each did."""

import re
from uuid import uuid4

import pytest

from app.domain.rules import Rule, Wanted
from tests.factories import BOB, product
from tests.web.conftest import Web

FORM = {
    "occasion": "new",
    "finding": "description_missing",
    "category": "",
    "language": "en",
    "most_a_day": "1",
}


def _path(web: Web, tail: str = "") -> str:
    return f"/stores/{web.store.id}/rules{tail}"


def _ruled(web: Web) -> Rule:
    web.house.stock(web.store, product(web.store, 90))
    assert web.post(_path(web), **FORM).status_code == 303
    return web.house.rules.of_store(web.tenant, web.store.id).rules[0]


def test_a_shop_that_wasnt_read_is_told_to_wait(web: Web) -> None:
    page = web.get(_path(web))
    assert "No rule yet" in page
    assert "hasn’t been read yet" in page
    assert web.post(_path(web), **FORM).status_code == 422


def test_a_rule_is_made_and_stands_there_in_words(web: Web) -> None:
    _ruled(web)
    page = web.get(_path(web))
    assert "A product is new · No description" in page
    assert "Product descriptions in English, at most 1 product a day." in page
    assert "It looks within a minute" in page


def test_what_it_did_and_what_stopped_it_is_said(web: Web) -> None:
    rule = _ruled(web)
    web.house.stock(web.store, *(product(web.store, n, description="") for n in (1, 2)))
    run = web.house.rules.follow(web.tenant, rule.id)
    page = web.get(_path(web))
    assert "Today’s limit is reached; 1 product waits for tomorrow." in page
    assert f'/runs/{run}"' in page


@pytest.mark.parametrize(
    ("changed", "field", "message"),
    [
        ({"most_a_day": "0"}, "most_a_day", "from 1 to 1000"),
        ({"most_a_day": "²"}, "most_a_day", "from 1 to 1000"),
        ({"most_a_day": "9999999999999"}, "most_a_day", "from 1 to 1000"),
        ({"finding": "untranslated"}, "language", "speaks that language already"),
        ({"finding": "weather"}, "finding", "Choose one of the list"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(
    web: Web, changed: dict[str, str], field: str, message: str
) -> None:
    web.house.stock(web.store, product(web.store, 90))
    answer = web.post(_path(web), **(FORM | changed))
    page = answer.get_data(as_text=True)
    assert answer.status_code == 422
    assert re.search(rf'id="error-{field}">[^<]*{message}', page)


def test_it_is_switched_off_and_removed(web: Web) -> None:
    rule = _ruled(web)
    for _click in range(2):
        web.post(_path(web, f"/{rule.id}/switch"), is_on="0")
    assert "Off: nothing is ordered." in web.get(_path(web))
    web.post(_path(web, f"/{rule.id}/remove"))
    assert "No rule yet" in web.get(_path(web))


def test_another_workspaces_rules_are_not_found_and_ones_own_are(web: Web) -> None:
    theirs = web.house.move_in(BOB)
    web.house.shop.kept.clear()
    web.house.stock(theirs, product(theirs, 90))
    wanted = Wanted("new", "description_missing", "", "en", 1)
    rule = web.house.rules.add(BOB, theirs.id, wanted, "user:bob")
    mine = _ruled(web)
    assert web.client.get(f"/stores/{theirs.id}/rules").status_code == 404
    assert web.post(f"/stores/{theirs.id}/rules", **FORM).status_code == 404
    for act in ("switch", "remove"):
        assert web.post(f"/stores/{theirs.id}/rules/{rule.id}/{act}").status_code == 404
        assert web.post(_path(web, f"/{rule.id}/{act}")).status_code == 404
        assert web.post(f"/stores/{uuid4()}/rules/{mine.id}/{act}").status_code == 404
    assert web.post(_path(web, f"/{mine.id}/switch")).status_code == 303
