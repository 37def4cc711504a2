"""The page of templates: built up part by part, tried, saved, removed."""

from dataclasses import replace
from typing import Any

import pytest

from tests.factories import BOB, product
from tests.web.conftest import Web

EMPTY = {"about": "", "text": "", "least": "0", "most": "0", "names": ""}
PARAGRAPH = {**EMPTY, "kind": "paragraph", "about": "what it is & is for"}
TABLE = {**EMPTY, "kind": "table", "names": "Material\nDiameter"}


@pytest.fixture
def house(web: Web) -> Web:
    """With the house's writer in place of none."""
    container = web.app.extensions["rooz"]
    web.app.extensions["rooz"] = replace(container, preview=web.house.preview)
    web.house.stock(web.store, product(web.store))
    return web


def send(web: Web, *parts: dict[str, str], do: str = "keep", **form: Any) -> Any:
    columns = {name: [part[name] for part in parts] for name in ("kind", *EMPTY)}
    sent = {"seen": "0", "category": "Bowls", **columns, **form}
    return web.post(f"/stores/{web.store.id}/templates", do=do, **sent)


def test_the_shops_page_leads_there_and_a_start_is_shown(house: Web) -> None:
    assert f"/stores/{house.store.id}/templates" in house.get(f"/stores/{house.store.id}")
    page = house.get(f"/stores/{house.store.id}/templates?category=Bowls")
    assert "Nothing is laid down yet" in page
    assert "Bowls (1)" in page


def test_a_template_is_saved_and_shown(house: Web) -> None:
    answer = send(house, PARAGRAPH, TABLE)
    assert answer.status_code == 303
    page = house.get(answer.headers["Location"])
    assert "what it is &amp; is for" in page
    assert "Material\nDiameter</textarea>" in page
    assert "Version 1" in page
    assert "Known of these products:" in page


def test_parts_are_added_moved_and_dropped_before_anything_is_saved(house: Web) -> None:
    page = send(house, PARAGRAPH, TABLE, do="add-heading").text
    assert page.count('name="kind"') == 3
    page = send(house, PARAGRAPH, TABLE, do="down-1").text
    assert page.index('value="table"') < page.index('value="paragraph"')
    assert send(house, PARAGRAPH, TABLE, do="drop-2").text.count('name="kind"') == 1
    assert "Nothing is laid down yet" in house.get(
        f"/stores/{house.store.id}/templates?category=Bowls"
    )


def test_what_can_not_be_kept_is_said_at_its_part(house: Web) -> None:
    answer = send(house, PARAGRAPH, {**TABLE, "names": ""})
    assert answer.status_code == 422
    assert 'id="error-part-2"' in answer.text
    assert "what it is &amp; is for" in answer.text


def test_it_is_tried_on_a_product_before_it_is_saved(house: Web) -> None:
    page = send(house, PARAGRAPH, TABLE, do="preview").text
    assert '<th scope="row">Material</th><td>Stoneware</td>' in page
    assert "All parts of the template" in page
    assert "no points taken" in page


def test_a_form_that_somebody_overtook_is_refused(house: Web) -> None:
    assert send(house, PARAGRAPH).status_code == 303
    assert send(house, PARAGRAPH, TABLE).status_code == 409
    assert send(house, PARAGRAPH, TABLE, seen="1").status_code == 303


def test_it_is_removed(house: Web) -> None:
    send(house, PARAGRAPH)
    assert send(house, do="remove").status_code == 303
    assert send(house, do="remove").status_code == 404


def test_another_workspaces_store_is_not_there(house: Web) -> None:
    theirs = house.house.move_in(BOB)
    path = f"/stores/{theirs.id}/templates"
    assert house.client.get(path).status_code == 404
    assert house.post(path, do="keep", seen="0", **PARAGRAPH).status_code == 404
    assert house.client.get(f"/stores/{house.store.id}/templates").status_code == 200


def test_review_says_what_of_the_template_the_product_can_not_have(house: Web) -> None:
    send(house, PARAGRAPH, {**TABLE, "names": "Material\nOrigin"})
    bowl = product(house.store)
    house.house.written(house.store, bowl)
    page = house.get(f"/review/{bowl.id}")
    assert "The template has Origin in its table." in page
    assert "All parts of the template" in page
