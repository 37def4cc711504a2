"""A whole shop merged into the mirror: only what differs is written."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from app.db.spool import MOST, spool
from app.db.sync_merge import LINES
from app.db.uow import Database
from app.domain.catalog import Attribute, Field, Product, ProductStatus, Translation
from app.domain.ids import ProductId
from app.domain.stores import Store
from app.ports.catalog import Audited, ManyIds
from tests.factories import ALICE, BOB, NOW, product, store
from tests.house import House
from tests.samples import fewer

TABLES = ("products", "variants", "images")
GAPS = ["seo_title_missing"]


@pytest.fixture
def house(database: Database) -> House:
    house = House(database)
    house.move_in(ALICE)
    return house


def _spooled(
    *products: Product, score: int = 50, source: Mapping[ProductId, str] | None = None
) -> Sequence[Any]:
    told = ((Audited(each, score, GAPS), (source or {}).get(each.id)) for each in products)
    return list(spool(told))


def _merge(house: House, *products: Product, **more: Any) -> int:
    written = 0
    for batch in _spooled(*products, **more):
        with house.database.open_uow(ALICE) as uow:
            written += uow.products.merge(batch)
    return written


def _put(house: House, *products: Product) -> None:
    with house.database.open_uow(ALICE) as uow:
        for each in products:
            uow.products.put(each, 50, GAPS)


def _trash_but(house: House, of: Store, *there: Product) -> int:
    ids = ManyIds()
    for each in there:
        ids.add(each.id)
    with house.database.open_uow(of.tenant_id) as uow:
        return uow.products.trash_missing(of.id, ids)


def _known(house: House, source: Mapping[ProductId, str]) -> set[ProductId]:
    with house.database.open_uow(ALICE) as uow:
        return set(uow.products.known(source))


def _kept(house: House, wanted: Product) -> Product:
    with house.database.open_uow(ALICE) as uow:
        return uow.products.get(wanted.id)


def _versions(house: House) -> list[Any]:
    """Where each row lies and which transaction wrote it: the same again if nothing was."""
    with house.database.reading(ALICE) as connection:
        return [
            connection.execute(text(f"SELECT ctid, xmin FROM {table} ORDER BY 1")).all()  # noqa: S608
            for table in TABLES
        ]


def _rows(house: House) -> list[Any]:
    """All that is kept but the clock's and the source's."""
    with house.database.reading(ALICE) as connection:
        return [
            connection.execute(
                text(f"SELECT to_jsonb(t) - 'created_at' - 'source_hash' FROM {table} t ORDER BY 1")  # noqa: S608
            ).all()
            for table in TABLES
        ]


def test_a_product_comes_back_as_it_went_in(house: House) -> None:
    bowl = product(store(), description='tab\t, line\n, \\N, "quotes", {braces}, null, ورد\n\\.\n')
    assert _merge(house, bowl) == 1
    assert _kept(house, bowl) == bowl


NASTY = st.text(
    st.sampled_from(list('"\\,\n\r\t\0\x01\x1f\x7f\u2028null{}[].aNéو\N{BOWL WITH SPOON}\ud800')),
    max_size=12,
)


@st.composite
def products(draw: st.DrawFn) -> Product:
    """One of a shop that does its worst."""
    bowl, maybe = product(store()), st.none() | NASTY
    [variant], [image] = bowl.variants, bowl.images
    price = st.none() | st.decimals(0, 10**9, places=2)
    fresh = replace(
        variant,
        title=draw(NASTY),
        sku=draw(NASTY),
        price=draw(price),
        options=((draw(NASTY), draw(NASTY)),),
    )
    return replace(
        bowl,
        title=draw(NASTY),
        handle=draw(NASTY),
        description=draw(NASTY),
        short_description=draw(maybe),
        seo_title=draw(maybe),
        meta_description=draw(maybe),
        tags=tuple(draw(st.lists(NASTY, max_size=2))),
        attributes=(Attribute(draw(NASTY), (draw(NASTY),), "metafield"),),
        translations=(Translation("fr", Field.TITLE, draw(NASTY), draw(st.booleans())),),
        variants=(fresh,) if draw(st.booleans()) else (),
        images=(replace(image, url=draw(NASTY), alt=draw(maybe)),),
    )


@settings(
    max_examples=fewer(150),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(products())
def test_what_put_keeps_is_what_merge_keeps(house: House, bowl: Product) -> None:
    _put(house, bowl)
    put = _rows(house)
    assert _merge(house, bowl) == 0
    _merge(house, replace(bowl, title=f"Other {bowl.title}", variants=(), images=()))
    assert _merge(house, bowl) == 1
    assert _rows(house) == put


def test_a_part_that_a_shop_tells_twice_is_kept_once(house: House) -> None:
    bowl = product(store())
    twice = replace(bowl, variants=bowl.variants * 2, images=bowl.images * 2)
    _put(house, twice)
    assert _kept(house, bowl) == bowl
    assert _merge(house, twice) == 0
    assert _merge(house, replace(twice, title="Other")) == 1


def test_many_without_parts_hide_none_that_has_some(house: House) -> None:
    bare = [product(store(), number, variants=(), images=()) for number in range(LINES * 2)]
    last = product(store(), LINES * 2)
    _merge(house, *bare, last)
    assert _kept(house, last) == last


def test_an_unchanged_sync_writes_no_row(house: House) -> None:
    bowls = [product(store(), number) for number in range(20)]
    _merge(house, *bowls)
    before = _versions(house)
    touched = [replace(bowl, updated_at=NOW + timedelta(days=1)) for bowl in bowls]
    assert _merge(house, *touched) == 0
    assert _versions(house) == before


@pytest.mark.parametrize(("description", "waits"), [("<p>New.</p>", "off"), ("<p>Old.</p>", "on")])
def test_a_commit_waits_for_no_disk_where_a_batch_was_written_alone(
    house: House, description: str, waits: str
) -> None:
    _merge(house, product(store(), description="<p>Old.</p>"))
    [batch] = _spooled(product(store(), description=description))
    with house.database.open_uow(ALICE) as uow:
        connection = uow.products.connection
        connection.execute(text("SET LOCAL synchronous_commit = on"))
        uow.products.merge(batch)
        assert connection.execute(text("SHOW synchronous_commit")).scalar_one() == waits


def test_a_change_is_written_with_its_variants_and_images_and_nothing_else(house: House) -> None:
    bowls = [product(store(), number) for number in range(3)]
    _merge(house, *bowls)
    image = replace(bowls[1].images[0], alt="A blue bowl")
    bowls[1] = replace(bowls[1], images=(image,), variants=())
    assert _merge(house, *bowls) == 1
    assert [_kept(house, bowl) for bowl in bowls] == bowls


def test_another_audit_is_a_change(house: House) -> None:
    _merge(house, product(store()), score=50)
    assert _merge(house, product(store()), score=51) == 1
    assert _merge(house, product(store()), score=51) == 0


def test_what_the_shop_no_longer_lists_is_trashed_and_may_come_back(house: House) -> None:
    bowls = [product(store(), number) for number in range(2)]
    _merge(house, *bowls)
    assert _trash_but(house, store(), bowls[0]) == 1
    assert _trash_but(house, store(), bowls[0]) == 0
    assert _kept(house, bowls[1]).status is ProductStatus.TRASHED
    assert _merge(house, *bowls) == 1
    assert _kept(house, bowls[1]) == bowls[1]


@pytest.mark.parametrize("between", [[], [product(store(), 2)]])
def test_of_two_lines_for_one_product_the_later_one_counts(
    house: House, between: list[Product]
) -> None:
    bowl = product(store())
    older = replace(bowl, title="Older", variants=())
    _merge(house, older, *between, bowl)
    assert _kept(house, bowl) == bowl
    _merge(house, bowl, *between, older)
    assert _kept(house, bowl) == older


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("a\0b", "ab"),
        ("a\\u0000b", "a\\u0000b"),
        ("a\ud800b", "a?b"),
        ("\N{BOWL WITH SPOON}", None),
        ("null", None),
        ("\\.", None),
    ],
)
@pytest.mark.parametrize("by", [_merge, _put])
def test_no_text_of_a_shop_breaks_the_mirror(
    house: House, sent: str, kept: str | None, by: Any
) -> None:
    bowl = product(store(), title=sent, tags=(sent,), description=sent)
    bowl = replace(bowl, variants=(replace(bowl.variants[0], sku=sent),))
    by(house, bowl)
    found = _kept(house, bowl)
    assert {found.title, found.description, found.tags[0], found.variants[0].sku} == {kept or sent}


def test_a_price_stays_as_exact_as_it_is(house: House) -> None:
    bowl = product(store())
    bowl = replace(bowl, variants=(replace(bowl.variants[0], price=Decimal("0.10000000000001")),))
    _merge(house, bowl)
    assert _kept(house, bowl) == bowl


def test_a_sync_leaves_other_shops_and_tenants_alone(house: House) -> None:
    theirs = house.move_in(BOB)
    [batch] = _spooled(product(theirs))
    with house.database.open_uow(BOB) as uow:
        uow.products.merge(batch)
    _merge(house, product(store()))
    assert _trash_but(house, store()) == 1
    with house.database.open_uow(BOB) as uow:
        assert uow.products.get(product(theirs).id).status is ProductStatus.ACTIVE


def test_more_than_a_batch_holds_comes_in_several() -> None:
    bowls = [product(store(), number) for number in range(MOST + 1)]
    assert [len(batch) for batch in _spooled(*bowls)] == [MOST, 1]
    long = [product(store(), number, description="x" * 3_000_000) for number in range(4)]
    assert [len(batch) for batch in _spooled(*long)] == [3, 1]


def test_what_a_source_told_is_known_until_it_is_kept_otherwise(house: House) -> None:
    bowl = product(store())
    source = {bowl.id: "told"}
    _merge(house, bowl, source=source)
    assert _known(house, source) == {bowl.id}
    assert _known(house, {bowl.id: "told otherwise"}) == set()
    _put(house, bowl)
    assert _known(house, source) == {bowl.id}
    _put(house, replace(bowl, title="Other"))
    assert _known(house, source) == set()


def test_what_is_in_the_trash_is_not_known(house: House) -> None:
    bowl = product(store())
    source = {bowl.id: "told"}
    _merge(house, bowl, source=source)
    _trash_but(house, store())
    assert _known(house, source) == set()
    _merge(house, bowl, source=source)
    assert _known(house, source) == {bowl.id}


def test_pages_after_a_file_write_nothing_and_a_change_of_theirs_is_no_source(
    house: House,
) -> None:
    bowl = product(store())
    source = {bowl.id: "told"}
    _merge(house, bowl, source=source)
    before = _versions(house)
    assert _merge(house, bowl) == 0
    assert _versions(house) == before
    assert _known(house, source) == {bowl.id}
    assert _merge(house, replace(bowl, title="Other")) == 1
    assert _known(house, source) == set()


def test_a_source_is_noted_for_what_came_another_way_and_with_another_version(
    house: House,
) -> None:
    bowl = product(store())
    _merge(house, bowl)
    for version in ("1:a", "1:b", "2:b"):
        assert _merge(house, bowl, source={bowl.id: f"{version}:told"}) == 0
        assert _known(house, {bowl.id: f"{version}:told"}) == {bowl.id}


def test_a_source_that_tells_the_same_otherwise_each_time_is_not_written_each_time(
    house: House,
) -> None:
    bowl = product(store())
    _merge(house, bowl, source={bowl.id: "1:told"})
    before = _versions(house)
    assert _merge(house, bowl, source={bowl.id: "1:told in another order"}) == 0
    assert _versions(house) == before
