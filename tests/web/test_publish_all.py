"""Publish all that is accepted, from review: it is looked up, not sent along."""

from app.domain.drafts import DraftState
from app.domain.ids import ProductId
from tests.factories import product
from tests.web.conftest import Web


def accepted(web: Web, *numbers: int) -> list[str]:
    """A run for each of these products, accepted."""
    made = [product(web.store, number) for number in numbers]
    web.house.stock(web.store, *made)
    runs = [web.house.written(web.store, each) for each in made]
    for run in runs:
        web.house.accepted(web.store, run)
    return [str(run) for run in runs]


def states(web: Web) -> list[DraftState]:
    with web.house.database.open_uow(web.tenant) as uow:
        wanted = [row.id for row in uow.products.many(_ids(web)).values()]
        return [d.state for each in wanted for d in uow.drafts.of_product(each, DraftState)]


def _ids(web: Web) -> list[ProductId]:
    return [product(web.store, number).id for number in (1, 2)]


def test_all_that_is_accepted_is_published(web: Web) -> None:
    accepted(web, 1, 2)
    web.post("/publish", all="1", key="publish-all-of-it")
    assert set(states(web)) == {DraftState.PUBLISHING}


def test_of_a_run_only_its_own(web: Web) -> None:
    first, _second = accepted(web, 1, 2)
    web.post("/publish", all="1", run=first, key="publish-one-run")
    assert set(states(web)) == {DraftState.PUBLISHING, DraftState.ACCEPTED}


def test_what_nobody_accepted_stays(web: Web) -> None:
    one = product(web.store, 1)
    web.house.stock(web.store, one)
    web.house.written(web.store, one)
    web.post("/publish", all="1", key="publish-nothing")
    assert DraftState.PUBLISHING not in states(web)


def test_a_page_of_review_carries_no_list_of_drafts(web: Web) -> None:
    accepted(web, 1)
    page = web.get(f"/review/{product(web.store, 1).id}")
    form = page.split('action="/publish"', 1)[1].split("</form>", 1)[0]
    assert 'name="all" value="1"' in form
    assert 'name="draft"' not in form
