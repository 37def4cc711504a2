"""A product's own language is kept in the mirror, and only where there is one."""

from dataclasses import replace

from sqlalchemy import text

from app.db.uow import Database
from app.domain.catalog import Product
from tests.factories import ALICE, product
from tests.house import House


def kept(house: House, one: Product) -> Product:
    with house.database.open_uow(ALICE) as uow:
        uow.products.put(one, 50, [])
    with house.database.open_uow(ALICE) as uow:
        return uow.products.get(one.id)


def test_it_comes_back_from_the_mirror(database: Database) -> None:
    house = House(database)
    one = product(house.move_in(ALICE))
    assert kept(house, replace(one, language="de")).language == "de"
    assert kept(house, one).language == ""


def test_rows_of_products_without_one_stay_as_they_were(database: Database) -> None:
    house = House(database)
    kept(house, product(house.move_in(ALICE)))
    with house.database.reading(ALICE) as connection:
        [details] = connection.execute(text("SELECT details FROM products")).scalars()
    assert "language" not in details
