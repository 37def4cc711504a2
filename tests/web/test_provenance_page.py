"""The page from which a shop's provenance is had, and the files behind it."""

import re
from dataclasses import replace
from typing import Any

import pytest

from tests.factories import BOB, product
from tests.fakes.text_models import OFFLINE
from tests.web.conftest import Web


def _links(page: str) -> list[str]:
    found = re.findall(r'href="(/stores/[^"]+by=[^"]+)"', page)
    return [link.replace("&amp;", "&") for link in found]


def _feed(web: Web, ids: str) -> Any:
    return web.post(f"/stores/{web.store.id}/provenance/feed", ids=ids)


@pytest.fixture
def stocked(web: Web) -> Web:
    bowl = product(web.store)
    web.house.stock(web.store, bowl)
    web.house.published(web.store, bowl)
    return web


def test_the_table_is_downloaded_by_its_link_alone(stocked: Web) -> None:
    [link] = _links(stocked.get(f"/stores/{stocked.store.id}/provenance"))
    answer = stocked.app.test_client().get(link)
    assert answer.status_code == 200
    assert answer.headers["Content-Disposition"] == 'attachment; filename="provenance.csv"'
    assert answer.text.startswith("\ufeffproduct,title,field,written_at")
    assert "Tide bowl 1" in answer.text


@pytest.mark.parametrize("change", ["", "x", "?by=", "?by=forged"])
def test_a_link_that_isnt_ours_opens_nothing(stocked: Web, change: str) -> None:
    path = f"/stores/{stocked.store.id}/provenance.csv"
    assert stocked.client.get(path + change).status_code == 404


def test_a_link_opens_its_own_file_alone(stocked: Web) -> None:
    theirs = stocked.house.move_in(BOB)
    [link] = _links(stocked.get(f"/stores/{stocked.store.id}/provenance"))
    elsewhere = link.replace(str(stocked.store.id), str(theirs.id))
    other_file = link.replace("provenance.csv", "merchant-center.xml")
    assert stocked.client.get(elsewhere).status_code == 404
    assert stocked.client.get(other_file).status_code == 404
    assert stocked.client.get(link).status_code == 200


def test_a_feed_without_ai_says_so(stocked: Web) -> None:
    answer = _feed(stocked, "{sku}")
    assert "No text by AI stands in this shop" in answer.text
    assert _feed(stocked, "nonsense").status_code == 422


def test_a_feed_is_made_and_downloaded(web: Web) -> None:

    web.house.model.writer = replace(web.house.model.writer, provider="groq", model="gpt")
    bowl = product(web.store)
    web.house.stock(web.store, bowl)
    web.house.published(web.store, bowl)
    page = _feed(web, "{sku}").text
    assert "1 item is in the feed." in page
    content = web.client.get(_links(page)[1])
    assert content.content_type.startswith("application/xml")
    assert "<g:id>TB-1</g:id>" in content.text


def test_a_products_page_tells_where_its_texts_come_from(stocked: Web) -> None:
    page = stocked.get(f"/products/{product(stocked.store).id}")
    assert "Where it comes from" in page
    assert OFFLINE.prompt_version in page
    assert "a colleague" in page
