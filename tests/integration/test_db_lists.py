"""What lists say of products and runs."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlalchemy import text

from app.db.queries import catalog
from app.db.queries.filters import fits, values_of
from app.db.uow import Database
from app.domain.catalog import Field, Slot, Translation
from app.domain.drafts import DraftState
from app.domain.ids import DraftId, RunId
from app.domain.stores import Store
from app.ports.queries import ProductFilter
from app.ports.review_queue import QueueFilter
from tests.factories import ALICE, product
from tests.house import House


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


@pytest.fixture
def stocked(house: House) -> Store:
    own = house.move_in(ALICE)
    house.stock(own, product(own))
    return own


def _stage(house: House) -> str:
    return house.queries.products(ALICE, ProductFilter()).rows[0].stage


def test_a_draft_says_that_its_text_changed_in_the_shop_since(house: House, stocked: Store) -> None:
    bowl = product(stocked)
    house.written(stocked, bowl)
    assert _stage(house) == "draft"
    house.stock(stocked, replace(bowl, description="<p>My own.</p>", updated_at=datetime.now(UTC)))
    assert _stage(house) == "stale"
    drafts = house.queries.products(ALICE, ProductFilter(view="drafts"))
    assert [row.stage for row in drafts.rows] == ["stale"]


def test_a_change_elsewhere_in_the_product_makes_no_draft_stale(
    house: House, stocked: Store
) -> None:
    bowl = product(stocked)
    house.written(stocked, bowl)
    house.stock(stocked, replace(bowl, title="Another name", updated_at=datetime.now(UTC)))
    assert _stage(house) == "draft"


@pytest.mark.parametrize(("locale", "stage"), [("fr", "stale"), ("es", "draft")])
def test_a_translation_is_held_against_its_own_language(
    house: House, locale: str, stage: str
) -> None:
    own = replace(house.move_in(ALICE), locales=("fr",), scopes=("write_translations",))
    with house.database.open_uow(ALICE) as uow:
        uow.stores.save(own)
    bowl = product(own)
    house.stock(own, bowl)
    house.written(own, bowl, language="fr")
    told = (Translation(locale, Field.DESCRIPTION, "Autre texte"),)
    house.stock(own, replace(bowl, translations=told, updated_at=datetime.now(UTC)))
    assert _stage(house) == stage


def _conflict(house: House, own: Store) -> RunId:
    bowl = product(own)
    drafts = house.accepted(own, house.written(own, bowl))
    house.shop.merchant_edits(bowl, Slot(Field.DESCRIPTION), "<p>My own words.</p>")
    run = house.publish.request(ALICE, drafts, "user:test", "publish-x")
    house.work(ALICE, run)
    house.review.decide_all(ALICE, drafts, DraftState.REJECTED, "user:test")
    return run


def test_a_product_goes_from_not_started_to_live(house: House, stocked: Store) -> None:
    bowl, seen = product(stocked), [_stage(house)]
    run = house.generate.request(ALICE, house.order(stocked, bowl))
    seen.append(_stage(house))
    house.work(ALICE, run)
    seen.append(_stage(house))
    drafts = house.accepted(stocked, run)
    house.work(ALICE, house.publish.request(ALICE, drafts, "user:test", "publish-1"))
    seen.append(_stage(house))
    assert seen == ["none", "working", "draft", "live"]


def test_what_was_taken_back_is_live_no_more(house: House, stocked: Store) -> None:
    run = house.published(stocked, product(stocked))
    assert _stage(house) == "live"
    house.work(ALICE, house.undo.of_run(ALICE, run, "user:test", "undo-1"))
    assert _stage(house) == "none"


def test_a_conflict_shows_until_a_later_publish(house: House, stocked: Store) -> None:
    _conflict(house, stocked)
    assert _stage(house) == "conflict"
    house.stock(stocked)
    house.published(stocked, product(stocked), request_key="again-1")
    assert _stage(house) == "live"


def test_views_and_gaps_are_counted_beside_the_page(house: House, stocked: Store) -> None:
    bowls = [product(stocked, number) for number in range(1, 6)]
    house.stock(stocked, *bowls)
    house.written(stocked, *bowls[:2])
    page = house.queries.products(ALICE, ProductFilter(view="drafts", per_page=1))
    assert (len(page.rows), page.total, page.all_count) == (1, 2, 5)
    counts = {"all": 5, "needs_work": 5, "drafts": 2, "live": 0, "left_alone": 0}
    assert page.view_counts == counts
    assert page.gap_counts["seo_title_missing"] == 5


def test_pages_follow_one_another_without_a_gap_or_a_double(house: House, stocked: Store) -> None:
    house.stock(stocked, *(product(stocked, number) for number in range(1, 8)))
    pages = [
        house.queries.products(ALICE, ProductFilter(page=page, per_page=3, sort="title")).rows
        for page in (1, 2, 3, 4)
    ]
    assert [len(rows) for rows in pages] == [3, 3, 1, 0]
    listed = [row.id for rows in pages for row in rows]
    assert listed == house.queries.product_ids(ALICE, ProductFilter(sort="title"), 100)


@pytest.mark.parametrize(
    ("search", "found"), [("bowl 3", 1), ("TB-3", 1), ("%", 0), ("_", 0), ("\\", 0), ("tide", 5)]
)
def test_a_search_takes_titles_and_skus_literally(
    house: House, stocked: Store, search: str, found: int
) -> None:
    house.stock(stocked, *(product(stocked, number) for number in range(1, 6)))
    assert house.queries.products(ALICE, ProductFilter(search=search)).total == found


def test_a_blocked_item_says_why_and_the_others_say_nothing(house: House, stocked: Store) -> None:
    bowls = [product(stocked, number) for number in (1, 2)]
    house.stock(stocked, *bowls)
    house.model.lies_about.add(bowls[0].title)
    run = house.written(stocked, *bowls)
    blocked, done = house.queries.items(ALICE, run, (), 10)
    assert ("unproven_warranty", "lifetime warranty") in blocked.problems
    assert done.problems == ()
    assert (blocked.points, done.points) == (-2, 2)


def test_history_says_what_still_stands(house: House, stocked: Store) -> None:
    bowl = product(stocked)
    house.published(stocked, bowl)
    [ours] = house.queries.history(ALICE, bowl.id)
    assert (ours.is_current, ours.is_undone) == (True, False)
    house.shop.merchant_edits(bowl, Slot(Field.DESCRIPTION), "<p>Mine.</p>")
    house.stock(stocked)
    [ours] = house.queries.history(ALICE, bowl.id)
    assert not ours.is_current


def _found(house: House, **wanted: str) -> list[str]:
    page = house.queries.products(ALICE, ProductFilter(sort="title", **wanted))
    ids = house.queries.product_ids(ALICE, ProductFilter(sort="title", **wanted), 10)
    assert [row.id for row in page.rows] == ids  # what is shown is what "all found" takes
    return [row.title for row in page.rows]


@pytest.fixture
def varied(house: House) -> House:
    own = replace(house.move_in(ALICE), locales=("fr",))
    with house.database.open_uow(ALICE) as uow:
        uow.stores.save(own)
    french = (Translation("fr", Field.DESCRIPTION, "<p>Grand bol.</p>"),)
    good = "".join(f"<p>{'word ' * 40}</p>" for _ in range(3))
    house.stock(
        own,
        product(own, 1, title="A", product_type="Mugs", translations=french),
        product(own, 2, title="B", product_type="Bowls", categories=("Sale", "Mugs")),
        product(own, 3, title="C", product_type="Bowls", language="fr"),
        product(
            own,
            4,
            title="D bowl for the table",
            product_type="",
            description=good,
            seo_title="A bowl for the middle of the table",
            meta_description="m" * 130,
            images=(),
        ),
    )
    return house


@pytest.mark.parametrize(
    ("category", "titles"),
    [("Mugs", ["A", "B"]), ("Bowls", ["B", "C"]), ("Sale", ["B"]), ("Nothing", [])],
)
def test_a_list_is_narrowed_to_a_type_or_category(
    varied: House, category: str, titles: list[str]
) -> None:
    assert _found(varied, category=category) == titles


@pytest.mark.parametrize(
    ("speaks", "titles"),
    [
        ("fr", ["A", "C"]),
        ("-fr", ["B", "D bowl for the table"]),
        ("en", ["A", "B", "D bowl for the table"]),
        ("-en", ["C"]),
    ],
)
def test_a_list_is_narrowed_to_what_a_language_has_or_lacks(
    varied: House, speaks: str, titles: list[str]
) -> None:
    assert _found(varied, speaks=speaks) == titles


@pytest.mark.parametrize(
    ("grade", "titles"),
    [("weak", ["A", "B", "C"]), ("fair", []), ("good", ["D bowl for the table"])],
)
def test_a_list_is_narrowed_to_a_grade(varied: House, grade: str, titles: list[str]) -> None:
    assert _found(varied, grade=grade) == titles


def test_the_categories_are_counted(varied: House) -> None:
    counts = varied.queries.products(ALICE, ProductFilter(category="Sale")).category_counts
    assert dict(counts) == {"Bowls": 2, "Mugs": 2, "Sale": 1, "Tableware": 3}


@pytest.mark.usefixtures("stocked")
def test_a_page_behind_the_last_one_still_says_how_many_there_are(house: House) -> None:
    behind = house.queries.products(ALICE, ProductFilter(page=9))
    assert (behind.rows, behind.total, behind.all_count) == ((), 1, 1)


def test_what_is_accepted_can_be_published_and_the_rest_not(house: House, stocked: Store) -> None:
    bowl, cup = product(stocked), product(stocked, 2)
    house.stock(stocked, bowl, cup)
    accepted = house.accepted(stocked, house.written(stocked, bowl))
    other = house.written(stocked, cup)
    assert _accepted(house, QueueFilter()) == accepted
    assert _accepted(house, QueueFilter(run=other)) == []
    queue = house.queries.review_queue(ALICE, QueueFilter())
    assert [(each.product_id, each.state) for each in queue.entries] == [
        (bowl.id, DraftState.ACCEPTED),
        (cup.id, DraftState.READY),
    ]


def _accepted(house: House, wanted: QueueFilter) -> list[DraftId]:
    entries = house.queries.review_queue(ALICE, wanted).entries
    return [each.draft_id for each in entries if each.state is DraftState.ACCEPTED]


def test_a_page_of_products_is_read_in_the_order_of_an_index(house: House, stocked: Store) -> None:
    wanted = ProductFilter(store_id=stocked.id, gap="seo_title_missing")
    listed = catalog.ROWS.format(fits=fits(wanted), order=catalog.ORDERS["score"])
    with house.database.reading(ALICE) as connection:
        connection.execute(text("SET LOCAL enable_seqscan = off"))
        values = values_of(ALICE, wanted)
        plan = connection.execute(text(f"EXPLAIN {listed}"), values).scalars().all()
    [line] = [n for n, each in enumerate(plan) if "Index Scan using products_listed_idx" in each]
    assert not any("Sort Key" in each for each in plan[plan.index("  CTE chosen") : line])
