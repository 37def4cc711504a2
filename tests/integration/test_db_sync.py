"""A whole shop merged into the mirror: only what differs is written."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text

from app.db.spool import spool
from app.db.uow import Database
from app.domain.catalog import Product, ProductStatus
from app.domain.stores import Store
from app.ports.catalog import SyncedCounts
from tests.factories import ALICE, BOB, NOW, product, store
from tests.house import House

TABLES = ("products", "variants", "images")


@pytest.fixture
def house(database: Database) -> House:
    house = House(database)
    house.move_in(ALICE)
    return house


def _merge(house: House, of: Store, *products: Product, score: int = 50) -> SyncedCounts:
    spooled = spool((each, score, ["seo_title_missing"]) for each in products)
    with house.database.open_uow(of.tenant_id) as uow:
        counts = uow.products.merge(of.id, spooled, is_whole=True)
    spooled.unlink()
    return counts


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


def test_a_product_comes_back_as_it_went_in(house: House) -> None:
    bowl = product(store(), description='tab\t, line\n, \\N, "quotes", {braces}, ورد')
    assert _merge(house, store(), bowl) == SyncedCounts(seen=1, written=1, trashed=0)
    assert _kept(house, bowl) == bowl


def test_what_put_keeps_is_what_merge_keeps(house: House) -> None:
    bowl = product(store(), short_description="", seo_title=None)
    with house.database.open_uow(ALICE) as uow:
        uow.products.put(bowl, 50, ["seo_title_missing"])
    assert _kept(house, bowl) == bowl
    assert _merge(house, store(), bowl).written == 0


def test_an_unchanged_sync_writes_no_row(house: House) -> None:
    bowls = [product(store(), number) for number in range(20)]
    _merge(house, store(), *bowls)
    before = _versions(house)
    touched = [replace(bowl, updated_at=NOW + timedelta(days=1)) for bowl in bowls]
    assert _merge(house, store(), *touched) == SyncedCounts(seen=20, written=0, trashed=0)
    assert _versions(house) == before


def test_a_change_is_written_with_its_variants_and_images_and_nothing_else(house: House) -> None:
    bowls = [product(store(), number) for number in range(3)]
    _merge(house, store(), *bowls)
    image = replace(bowls[1].images[0], alt="A blue bowl")
    bowls[1] = replace(bowls[1], images=(image,), variants=())
    assert _merge(house, store(), *bowls) == SyncedCounts(seen=3, written=1, trashed=0)
    assert [_kept(house, bowl) for bowl in bowls] == bowls


def test_what_the_shop_no_longer_lists_is_trashed_and_may_come_back(house: House) -> None:
    bowls = [product(store(), number) for number in range(2)]
    _merge(house, store(), *bowls)
    assert _merge(house, store(), bowls[0]).trashed == 1
    assert _kept(house, bowls[1]).status is ProductStatus.TRASHED
    assert _merge(house, store(), *bowls) == SyncedCounts(seen=2, written=1, trashed=0)
    assert _kept(house, bowls[1]) == bowls[1]


def test_of_two_lines_for_one_product_the_later_one_counts(house: House) -> None:
    bowl = product(store())
    _merge(house, store(), bowl)
    older = replace(bowl, title="Older")
    assert _merge(house, store(), older, bowl).written == 0
    assert _merge(house, store(), bowl, older).written == 1
    assert _kept(house, bowl).title == "Older"


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("a\0b", "ab"),
        ("a\\u0000b", "a\\u0000b"),
        ("a\ud800b", "a?b"),
        ("\N{BOWL WITH SPOON}", None),
    ],
)
@pytest.mark.parametrize("by", ["merge", "put"])
def test_no_text_of_a_shop_breaks_the_mirror(
    house: House, sent: str, kept: str | None, by: str
) -> None:
    bowl = product(store(), title=sent, tags=(sent,))
    bowl = replace(bowl, variants=(replace(bowl.variants[0], sku=sent),))
    _WAYS[by](house, bowl)
    found = _kept(house, bowl)
    assert {found.title, found.tags[0], found.variants[0].sku} == {kept or sent}


def _put(house: House, bowl: Product) -> None:
    with house.database.open_uow(ALICE) as uow:
        uow.products.put(bowl, 50, ())


_WAYS = {"put": _put, "merge": lambda house, bowl: _merge(house, store(), bowl)}


def test_a_sync_leaves_other_shops_and_tenants_alone(house: House) -> None:
    theirs = house.move_in(BOB)
    _merge(house, theirs, product(theirs))
    assert _merge(house, store(), product(store())).trashed == 0
    with house.database.open_uow(BOB) as uow:
        assert uow.products.get(product(theirs).id).status is ProductStatus.ACTIVE


def test_a_spool_that_fails_half_way_leaves_no_file(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path_factory.mktemp("spool")
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    with pytest.raises(ZeroDivisionError):
        spool(_failing())
    assert list(folder.iterdir()) == []
    with _spooled(product(store())) as lines:
        assert lines == 1


def _failing() -> Iterator[tuple[Product, int, list[str]]]:
    yield product(store()), 1, []
    raise ZeroDivisionError


@contextmanager
def _spooled(bowl: Product) -> Iterator[int]:
    written = spool(iter([(bowl, 1, [])]))
    yield len(written.read_text("utf-8").splitlines())
    written.unlink()
