"""A product of which too little is known: asked about in place of prose, and then written."""

import pytest

from app.domain.catalog import Attribute, Product
from app.domain.runs import ItemState
from tests.factories import BOB, product
from tests.web.conftest import Web


@pytest.fixture
def bare(web: Web) -> Product:
    made = product(web.store, attributes=(), options=(), description="<p>Nice.</p>")
    web.house.stock(web.store, made)
    return made


def _told(web: Web, bare: Product) -> None:
    form = {"name": ["Material", "Size", "Use"], "answer": ["Oak", "30 cm", "For bread"]}
    assert web.post(f"/products/{bare.id}/notes", **form).status_code == 303


def test_it_gets_questions_and_costs_nothing(web: Web, bare: Product) -> None:
    before = web.house.queries.counts(web.tenant).account.available
    run = web.house.written(web.store, bare)
    [item] = web.house.queries.items(web.tenant, run, (), 10)
    assert (item.state, item.outcome) == (ItemState.SKIPPED, "questions")
    assert web.house.queries.counts(web.tenant).account.available == before
    assert web.house.model.orders == []
    assert "What is it made of?" in web.get(f"/products/{bare.id}")


def test_answers_become_facts_and_then_it_is_written(web: Web, bare: Product) -> None:
    _told(web, bare)
    page = web.get(f"/products/{bare.id}")
    run = web.house.written(web.store, bare)
    assert "What is it made of?" not in page
    assert "<b>Material</b>: Oak" in page
    assert web.house.queries.run(web.tenant, run).ready_drafts == 1
    assert ("note", "Material", "Oak") in [
        (f.source, f.name, f.value) for f in web.house.model.orders[0].facts
    ]


def test_an_answer_can_be_taken_back(web: Web, bare: Product) -> None:
    _told(web, bare)
    with web.house.database.open_uow(web.tenant) as uow:
        notes = uow.notes.of_product(bare.id)
    assert web.post(f"/products/{bare.id}/notes/{notes[0].id}/take-back").status_code == 303
    assert "What is it made of?" in web.get(f"/products/{bare.id}")


def test_nothing_said_is_no_answer(web: Web, bare: Product) -> None:
    assert web.post(f"/products/{bare.id}/notes", name="Use", answer=" ").status_code == 422


def test_what_contradicts_itself_is_shown_and_asked(web: Web) -> None:
    bowl = product(
        web.store,
        description="<p>Big bowl.</p><table><tr><td>Material</td><td>Porcelain</td></tr></table>",
        attributes=(Attribute("Material", ("Stoneware",), "metafield"),),
    )
    web.house.stock(web.store, bowl)
    page = web.get(f"/products/{bowl.id}")
    assert "Your shop says two things at once" in page
    assert "Material: which is right?" in page


def test_another_workspaces_product_is_not_found(web: Web, bare: Product) -> None:
    theirs = product(web.house.move_in(BOB))
    form = {"name": "Use", "answer": "For bread"}
    assert web.post(f"/products/{theirs.id}/notes", **form).status_code == 404
    _told(web, bare)
    with web.house.database.open_uow(BOB) as uow:
        assert uow.notes.of_product(bare.id) == []
