"""The brand voice's page: learned, heard, saved, looked up."""

from dataclasses import replace
from typing import Any

import pytest

from app.domain.errors import ExternalError
from tests.factories import BOB, product
from tests.integration.test_voices import ELSE, OWN
from tests.web.conftest import Web


@pytest.fixture
def house(web: Web) -> Web:
    """With the house's writer in place of none."""
    container = web.app.extensions["rooz"]
    web.app.extensions["rooz"] = replace(container, preview=web.house.preview)
    return web


def _say(web: Web, path: str = "/voice", **form: Any) -> Any:
    return web.post(path, seen=form.pop("seen", "0"), **form)


def test_a_voice_is_saved_and_shown(web: Web) -> None:
    answer = _say(web, tone="warm & plain", banned="cheap\nbest*", person="third", most_words="90")
    page = web.get("/voice")
    assert answer.status_code == 303
    assert "warm &amp; plain" in page
    assert "cheap\nbest*</textarea>" in page
    assert '<option value="third" selected>' in page
    assert "Version 1" in page


def test_a_store_has_a_voice_of_its_own(web: Web) -> None:
    path = f"/stores/{web.store.id}/voice"
    assert _say(web, path, tone="dry").headers["Location"] == path
    assert "dry</textarea>" in web.get(path)
    assert "dry</textarea>" not in web.get("/voice")


def test_an_earlier_version_can_be_looked_at_and_used_again(web: Web) -> None:
    _say(web, tone="warm")
    _say(web, tone="dry", seen="1")
    page = web.get("/voice?version=1")
    assert "This is version 1. Save it to use it again." in page
    assert "warm</textarea>" in page
    assert _say(web, tone="warm", seen="2").status_code == 303
    assert "Version 3" in web.get("/voice")
    assert web.client.get("/voice?version=9").status_code == 404


def test_a_form_that_somebody_overtook_is_refused(web: Web) -> None:
    assert _say(web, tone="warm").status_code == 303
    assert _say(web, tone="dry").status_code == 409
    assert "warm</textarea>" in web.get("/voice")


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"tone": "x" * 201}, "at most 200 characters"),
        ({"least_words": "90", "most_words": "30"}, "the first is the smaller"),
        ({"banned": "x" * 61}, "each of up to 60 characters"),
        ({"person": "royal"}, "Nothing was saved"),
        ({"most_words": "many"}, "Nothing was saved"),
        ({"do": "learn"}, "Pick a text of your shop, or paste one."),
        ({"do": "preview"}, "There is no product yet to write for."),
    ],
)
def test_what_cant_be_taken_is_said_and_nothing_is_lost(
    web: Web, form: dict[str, str], said: str
) -> None:
    answer = _say(web, brands="MIRRA", **form)
    assert answer.status_code == 422
    assert said in answer.text
    assert "Version 1" not in web.get("/voice")


def test_the_shops_best_texts_are_offered_and_learned_from(web: Web) -> None:
    bowl, vase = product(web.store, 1, description=OWN), product(web.store, 2, description=ELSE)
    web.house.stock(web.store, bowl, vase)
    page = web.get("/voice")
    answer = _say(web, do="learn", product=[str(bowl.id), str(vase.id)], tone="warm")
    assert page.count('name="product"') == 2
    assert '<option value="first" selected>' in answer.text
    assert "We throw each bowl by hand" in answer.text
    assert "warm</textarea>" in answer.text
    assert "Version 1" not in web.get("/voice")


def test_a_voice_is_heard_on_products_before_it_is_saved(house: Web) -> None:
    house.house.stock(house.store, *(product(house.store, number) for number in range(1, 5)))
    answer = _say(house, do="preview", banned="details", person="third")
    assert answer.status_code == 200
    assert answer.text.count('<article class="pane">') == 3
    assert "No banned word" in answer.text
    assert "no points taken" in answer.text
    assert "Version 1" not in house.get("/voice")


def test_a_writer_that_doesnt_answer_is_said(house: Web) -> None:
    house.house.stock(house.store, product(house.store))
    house.house.model.failures.append(ExternalError("away", retryable=True))
    assert _say(house, do="preview").status_code in (502, 503)
    assert _say(house, do="preview").status_code == 200


def test_another_tenants_product_teaches_nothing(web: Web) -> None:

    theirs = web.house.move_in(BOB)
    vase = product(theirs, description=ELSE)
    web.house.stock(theirs, vase)
    assert _say(web, do="learn", product=str(vase.id)).status_code == 422
    own = product(web.store, description=OWN)
    web.house.stock(web.store, own)
    assert _say(web, do="learn", product=str(own.id)).status_code == 200
