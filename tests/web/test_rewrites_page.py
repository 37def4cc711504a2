"""Drafts once more from a merchant's browser: one in review, or many at once."""

import re
from dataclasses import replace
from typing import Any

import pytest

from app.domain.catalog import Field, Product, Slot
from app.domain.drafts import Draft, DraftState
from tests.factories import BOB, product
from tests.web.conftest import Web

BODY = Slot(Field.DESCRIPTION)


@pytest.fixture
def house(web: Web) -> Web:
    """With the house's writer in place of none."""
    container = web.app.extensions["rooz"]
    web.app.extensions["rooz"] = replace(container, rewrite=web.house.rewrite)
    return web


@pytest.fixture
def bowl(house: Web) -> Product:
    bowl = product(house.store)
    house.house.stock(house.store, bowl)
    house.house.written(house.store, bowl)
    return bowl


def current(web: Web, bowl: Product) -> Draft:
    drafts = web.house.review.product(web.tenant, bowl.id).drafts
    return next(d for d in drafts if d.slot == BODY and d.state is DraftState.READY)


def ask(web: Web, bowl: Product, *drafts: Draft, **form: Any) -> Any:
    sent = {"key": "one-click-only", "agreed": "0", "back": bowl.id, **form}
    return web.post("/review/rewrite", draft=[draft.id for draft in drafts], **sent)


def worked(web: Web, answer: Any) -> str:
    path = str(answer.headers["Location"])
    web.house.work(web.tenant, path.rsplit("/", 1)[1])
    return path


def test_the_price_stands_on_the_button_before_the_click(house: Web, bowl: Product) -> None:
    page = house.get(f"/review/{bowl.id}")
    assert re.search(r"Rewrite</?[^>]*> · free: 3 rewrites are left until|Rewrite · free: 3", page)


def test_a_draft_is_rewritten_and_review_says_what_was_asked(house: Web, bowl: Product) -> None:
    before = current(house, bowl)
    run = worked(house, ask(house, bowl, before, usual="shorter"))
    assert "Shorter" in house.get(run)
    page = house.get(f"/review/{bowl.id}")
    assert "You asked for:" in page
    assert re.search(r"Shorter: \d+ → \d+", page)
    assert "Earlier texts" in page
    tabs = page.split('<nav class="tabs"', 1)[1].split("</nav>", 1)[0]
    assert tabs.count("Description") == 1  # not one for each text that there was


def test_an_earlier_text_is_taken_back(house: Web, bowl: Product) -> None:
    before = current(house, bowl)
    worked(house, ask(house, bowl, before, usual="shorter"))
    house.post(f"/drafts/{before.id}/decide", state="ready", stay="1", seen=before.version + 1)
    assert current(house, bowl).text == before.text


def test_what_nothing_proves_is_told_in_review(house: Web, bowl: Product) -> None:
    wish = {"usual": "shorter", "words": "add a 10-year warranty"}
    worked(house, ask(house, bowl, current(house, bowl), **wish))
    page = house.get(f"/review/{bowl.id}")
    assert "You asked for “10-year warranty”. Nothing in your shop says so" in page


def test_an_empty_wish_is_refused_and_said_where_it_was_typed(house: Web, bowl: Product) -> None:
    answer = ask(house, bowl, current(house, bowl))
    assert f"/review/{bowl.id}" in answer.headers["Location"]
    assert "Choose a suggestion" in house.get(answer.headers["Location"])


def test_many_drafts_are_chosen_priced_and_started(house: Web, bowl: Product) -> None:
    draft = current(house, bowl)
    assert str(draft.id) in house.get("/review/rewrite")
    quoted = house.post("/review/rewrite/quote", draft=draft.id, usual="list", words="أقصر")
    assert quoted.status_code == 200
    assert "Rewrite 1 draft" in quoted.text
    assert "أقصر" in quoted.text
    assert "1 of these is one of them and free." in quoted.text
    worked(house, ask(house, bowl, draft, usual="list", words="أقصر"))
    assert "أقصر" in house.get(f"/review/{bowl.id}")


@pytest.mark.usefixtures("bowl")
def test_a_choice_of_nothing_keeps_what_was_typed(house: Web) -> None:
    answer = house.post("/review/rewrite/quote", words="warm & calm")
    assert answer.status_code == 422
    assert 'value="warm &amp; calm"' in answer.text
    assert "Pick a draft first." in answer.text


def test_what_got_dearer_is_quoted_anew(house: Web, bowl: Product) -> None:
    for number, wish in enumerate(("list", "prose", "shorter")):
        worked(house, ask(house, bowl, current(house, bowl), usual=wish, key=f"a-click-{number}"))
    answer = ask(house, bowl, current(house, bowl), usual="fresh", key="the-fourth")
    assert answer.status_code == 200
    assert "Rewrite 1 draft · 2 points" in re.sub(r"\s+", " ", answer.text)


def test_another_workspaces_draft_is_not_there(house: Web, bowl: Product) -> None:
    theirs = product(house.house.move_in(BOB), 7)
    house.house.shop.kept.clear()
    house.house.stock(replace(house.store, tenant_id=BOB, id=theirs.store_id), theirs)
    run = house.house.written(replace(house.store, tenant_id=BOB, id=theirs.store_id), theirs)
    with house.house.database.open_uow(BOB) as uow:
        [draft] = uow.drafts.of_run(run)
    assert str(draft.id) not in house.get("/review/rewrite")
    assert ask(house, bowl, draft, usual="shorter").headers["Location"].startswith("/review/")
    assert ask(house, bowl, current(house, bowl), usual="shorter").status_code == 303
