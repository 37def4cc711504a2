"""Sentences that nothing in the shop proves: shown, kept out of the shop, confirmed or dropped."""

import re

import pytest

from app.domain.catalog import Field, Product, Slot
from app.domain.drafts import Draft, Writer
from app.domain.facts import known
from tests.factories import product
from tests.fakes.text_models import DOUBT, LIE
from tests.web.conftest import Web

DESCRIPTION = Slot(Field.DESCRIPTION)


@pytest.fixture
def bowl(web: Web) -> Product:
    bowl = product(web.store)
    web.house.stock(web.store, bowl)
    return bowl


def draft_with(web: Web, bowl: Product, sentence: str) -> Draft:
    web.house.model.adds[bowl.title] = sentence
    web.house.written(web.store, bowl)
    return current(web, bowl)


def current(web: Web, bowl: Product) -> Draft:
    drafts = web.house.review.product(web.tenant, bowl.id).drafts
    return next(draft for draft in drafts if draft.slot == DESCRIPTION)


def act(web: Web, draft: Draft, what: str) -> int:
    number = next(n for n, claim in enumerate(draft.claims) if claim.is_held)
    path = f"/drafts/{draft.id}/claims/{number}/{what}"
    return web.post(path, seen=draft.version).status_code


def in_shop(web: Web, bowl: Product) -> str:
    draft = current(web, bowl)
    web.post(f"/drafts/{draft.id}/decide", state="accepted", seen=draft.version)
    answer = web.post("/publish", draft=draft.id, key="publish-once")
    web.house.work(web.tenant, answer.headers["Location"].rsplit("/", 1)[1])
    return web.house.shop.text(bowl, DESCRIPTION) or ""


def test_review_shows_it_in_its_place_and_why(web: Web, bowl: Product) -> None:
    draft_with(web, bowl, DOUBT)
    page = web.get(f"/review/{bowl.id}")
    assert re.search(r'class="claim held"[^>]*>It is made of solid titanium', page)
    assert "“titanium”: nothing in your shop says so." in page
    assert "1 sentence waits for your word" in page


def test_it_is_not_published_while_nobody_confirms_it(web: Web, bowl: Product) -> None:
    draft_with(web, bowl, DOUBT)
    text = in_shop(web, bowl)
    assert "titanium" not in text
    assert "Tide bowl" in text


def test_once_confirmed_it_is_published_and_a_fact_with_a_name(web: Web, bowl: Product) -> None:
    draft = draft_with(web, bowl, DOUBT)
    assert act(web, draft, "confirm") == 303
    assert "You said so" in web.get(f"/review/{bowl.id}")
    with web.house.database.open_uow(web.tenant) as uow:
        [note] = uow.notes.of_product(bowl.id)
    assert (note.text, note.author.startswith("user:")) == (DOUBT, True)
    assert any(fact.value == DOUBT for fact in known(bowl, [note], "shop"))
    assert DOUBT in in_shop(web, bowl)


def test_the_next_text_may_say_it_without_asking_again(web: Web, bowl: Product) -> None:
    act(web, draft_with(web, bowl, DOUBT), "confirm")
    assert draft_with(web, bowl, DOUBT).held == ()


def test_what_is_left_out_is_gone_for_good(web: Web, bowl: Product) -> None:
    draft = draft_with(web, bowl, DOUBT)
    assert act(web, draft, "leave-out") == 303
    left = current(web, bowl)
    assert left.held == ()
    assert "titanium" not in left.whole
    with web.house.database.open_uow(web.tenant) as uow:
        assert uow.notes.of_product(bowl.id) == []


def test_two_who_look_at_once_do_not_overwrite_each_other(web: Web, bowl: Product) -> None:
    draft = draft_with(web, bowl, DOUBT)
    assert act(web, draft, "confirm") == 303
    assert act(web, draft, "leave-out") == 409
    assert current(web, bowl).claims[-1].confirmed_by


def test_what_no_shop_may_promise_unproven_is_cut_and_said(web: Web, bowl: Product) -> None:
    draft = draft_with(web, bowl, LIE)
    assert LIE not in draft.whole
    page = web.get(f"/review/{bowl.id}")
    assert LIE in page
    assert "Left out." in page
    assert LIE not in in_shop(web, bowl)


def test_review_says_that_a_second_reader_doubts_it(web: Web, bowl: Product) -> None:
    web.house.model.writer = Writer("groq", "openai/gpt-oss-20b", "writer.v7")
    web.house.model.doubts = {"Evenings"}
    draft_with(web, bowl, "Evenings slow down with it.")
    page = web.get(f"/review/{bowl.id}")
    assert re.search(r'class="claim held"[^>]*>Evenings slow down with it', page)
    assert "A second reader doubts this: “Evenings”." in page
    assert "A second reader has doubts" in page


def test_review_says_that_a_second_reader_doubts_nothing(web: Web, bowl: Product) -> None:
    web.house.model.writer = Writer("groq", "openai/gpt-oss-20b", "writer.v7")
    draft_with(web, bowl, "Evenings slow down with it.")
    page = web.get(f"/review/{bowl.id}")
    assert 'class="claim held"' not in page
    assert "A second reader doubts nothing" in page
