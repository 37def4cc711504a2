"""The review queue: narrowed, sorted, and decided on in one go."""

import pytest

from app.db.uow import Database
from app.domain.catalog import Field
from app.domain.drafts import DraftState
from app.domain.services import ServiceCode
from app.domain.stores import Store
from app.ports.review_queue import QueueFilter
from tests.factories import ALICE, product
from tests.fakes.text_models import DOUBT
from tests.house import House

SHORT = "<p>Big bowl for the table.</p>"


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


@pytest.fixture
def drafted(house: House) -> House:
    """A bowl with no description, whose draft holds a sentence back; a cup with a short one."""
    store: Store = house.move_in(ALICE)
    bowl, cup = product(store, 1, description=""), product(store, 2, description=SHORT)
    house.stock(store, bowl, cup)
    house.model.adds[bowl.title] = DOUBT
    house.written(store, cup)
    house.written(store, bowl)
    house.written(store, cup, service=ServiceCode.SEO)
    return house


def _fields(house: House, **wanted: object) -> list[tuple[str, str]]:
    queue = house.queries.review_queue(ALICE, QueueFilter(**wanted))  # type: ignore[arg-type]  # a test's shorthand
    return [(each.title[-1], str(each.field)) for each in queue.entries]


SEO_OF_CUP = [("2", "seo_title"), ("2", "meta_description"), ("2", "alt_text")]


def test_it_comes_as_it_was_written_each_product_together(drafted: House) -> None:
    described = [("2", "description"), *SEO_OF_CUP, ("1", "description")]
    assert _fields(drafted) == described


def test_what_gains_most_comes_first(drafted: House) -> None:
    assert _fields(drafted, sort="gain")[0] == ("1", "description")


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({"field": Field.DESCRIPTION}, [("2", "description"), ("1", "description")]),
        ({"verdict": "held"}, [("1", "description")]),
        ({"verdict": "clear"}, [("2", "description"), *SEO_OF_CUP]),
        ({"verdict": "cut"}, []),
        ({"verdict": "alike"}, []),
        ({"language": "ar"}, []),
        ({"state": DraftState.ACCEPTED}, []),
        ({"language": "en", "field": Field.SEO_TITLE}, [("2", "seo_title")]),
    ],
)
def test_it_is_narrowed(drafted: House, wanted: object, found: object) -> None:
    assert _fields(drafted, **wanted) == found  # type: ignore[arg-type]  # keywords


def test_what_reads_too_short_is_found_and_what_reads_well_is_not(drafted: House) -> None:
    [title] = drafted.queries.review_queue(ALICE, QueueFilter(field=Field.SEO_TITLE)).entries
    drafted.review.edit(ALICE, title.draft_id, "Cup", "user:a", seen=title.version)
    wanted = {"field": Field.SEO_TITLE}
    assert _fields(drafted, length="short", **wanted) == [("2", "seo_title")]
    assert _fields(drafted, length="long", **wanted) == []


def test_many_are_accepted_at_once_and_taken_back_at_once(drafted: House) -> None:
    queue = drafted.queries.review_queue(ALICE, QueueFilter(verdict="clear"))
    ids = [each.draft_id for each in queue.entries]
    before = drafted.queries.review_queue(ALICE, QueueFilter()).ready
    assert drafted.review.decide_all(ALICE, ids, DraftState.ACCEPTED, "user:a") == len(ids)
    assert drafted.queries.review_queue(ALICE, QueueFilter()).accepted == len(ids)
    assert drafted.review.decide_all(ALICE, ids, DraftState.READY, "user:a") == len(ids)
    assert drafted.queries.review_queue(ALICE, QueueFilter()).ready == before >= len(ids) > 1


def test_of_one_place_one_comes_back(drafted: House) -> None:
    cup = drafted.queries.review_queue(ALICE, QueueFilter(field=Field.SEO_TITLE)).entries[0]
    with drafted.database.open_uow(ALICE) as uow:
        store = uow.stores.get(uow.drafts.get(cup.draft_id).store_id)
    drafted.written(store, product(store, 2), service=ServiceCode.SEO)  # the first gives way
    mine = drafted.review.product(ALICE, cup.product_id).drafts
    titles = [draft.id for draft in mine if draft.slot.field is Field.SEO_TITLE]
    drafted.review.decide_all(ALICE, titles, DraftState.REJECTED, "user:a")
    assert drafted.review.decide_all(ALICE, titles, DraftState.READY, "user:a") == 1
