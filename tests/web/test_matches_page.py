"""Rivals' products that are ours as well, on the page of an analysis."""

import re
from typing import Any, cast
from uuid import uuid4

import pytest

from app.domain.errors import NotFound
from app.domain.ids import CompetitorJobId
from tests.factories import BOB, product
from tests.rival_products import rival
from tests.web.conftest import Web
from tests.web.test_competitors_page import _found, _of_bob, _start

THEIRS = rival("Tide bowl 1", "57.60", brand="Mirra", sku="TB-1")


def _analysed(web: Web) -> str:
    web.house.stock(web.store, product(web.store))
    place = _start(web)
    job = _found(web, place, THEIRS)
    web.app.extensions["rooz"].compare.match(web.tenant, CompetitorJobId(job))
    return place


def _answer(web: Web, place: str, state: str) -> Any:
    ours = str(product(web.store).id)
    sent = {"url": THEIRS.url, "product": ours, "state": state}
    return cast("Any", web.post(f"{place}/matches", **sent))


def test_a_match_shows_why_and_who_is_cheaper(web: Web) -> None:
    page = web.get(_analysed(web))
    assert "1 waits for your word" in page
    assert "same number, same brand" in page
    assert "cheaper than you by 10 %" in page
    assert "€64.00" in page
    assert "€57.60" in page


def test_it_is_confirmed_or_rejected_and_that_is_taken_back(web: Web) -> None:
    place = _analysed(web)
    for state, shown in (("confirmed", "confirmed</span>"), ("rejected", "rejected</span>")):
        assert _answer(web, place, state).status_code == 303
        assert shown in web.get(place)
        _answer(web, place, "proposed")
        assert shown not in web.get(place)


def test_the_first_one_that_waits_has_keys(web: Web) -> None:
    place = _analysed(web)
    assert re.findall('data-key="(Key.)"', web.get(place)) == ["KeyA", "KeyR"]
    _answer(web, place, "confirmed")
    assert "data-key=" not in web.get(place)


def test_an_answer_that_is_none_is_refused_and_one_is_taken(web: Web) -> None:
    place = _analysed(web)
    assert _answer(web, place, "perhaps").status_code == 422
    assert _answer(web, place, "confirmed").status_code == 303


def test_another_workspace_s_matches_are_not_there(web: Web) -> None:
    place = _analysed(web)
    for job in (_of_bob(web), uuid4()):
        assert _answer(web, f"/competitors/{job}", "confirmed").status_code == 404
    assert _answer(web, place, "confirmed").status_code == 303


def test_both_shops_stand_side_by_side(web: Web) -> None:
    page = web.get(_analysed(web))
    beside = page.split('aria-labelledby="beside"', 1)[1].split("</section>", 1)[0]
    assert re.findall(r'class="number">(\d+)<', beside) == ["1", "1"]
    assert "€57.60" in beside
    assert "€64.00" in beside
    assert re.findall(r"(\d+)&nbsp;%", beside)[:2] == ["100", "0"]  # no description there


def test_another_workspace_is_not_beside_it(web: Web) -> None:
    place = _analysed(web)
    job = CompetitorJobId(web.app.url_map.bind("x").match(place)[1]["job_id"])
    beside = web.app.extensions["rooz"].side_by_side
    _of_bob(web)
    with pytest.raises(NotFound):
        beside.of_job(BOB, job)
    assert beside.of_job(web.tenant, job).theirs.count == 1
