"""Look whether a new text says the same as one of 10,000 products, a policy line in all of them.

What counts is the time of one look as the use case does it: is the shop read, the wait for the
shop's turn, near ones found and compared, and our own kept. Its CPU is told too, with the
database's and the anchor's, for times depend on what else the machine does. Anchor: a bare
transaction with one statement by the primary key, in turn with ours. Each second text is another
product's with the name exchanged, each other one is of its own: the first must be found, the
second must not. Words are made up, and as unlike in frequency as those of a language.
"""

import random
import re
import time
from itertools import product as product_of
from statistics import median, quantiles

from sqlalchemy import text

from app.db.neighbours import NeighbourRows
from app.db.spool import spool
from app.db.uow import Database
from app.domain.catalog import Field, Product, Slot
from app.domain.checks import Checked
from app.domain.stores import Store
from app.usecases.sameness import Sameness
from app.usecases.sync import audited
from benchmarks.servers import migrated
from benchmarks.web import cpu_s, postmaster
from tests.factories import ALICE, product
from tests.house import House

COUNT = 10_000
LOOKS = 300
WORDS = 120
GOAL_MS = 20.0
SYLLABLES = re.findall("..", "badofigukelominaporesutavowezi")
VOCABULARY = ["".join(parts) for parts in product_of(SYLLABLES, repeat=3)]
FREQUENCY = [1 / rank for rank in range(1, len(VOCABULARY) + 1)]
DESCRIPTION = Slot(Field.DESCRIPTION)
POLICY = "<p>Send it back within thirty days in the box that it came in and we pay you back.</p>"
ONE = text("SELECT title FROM products WHERE tenant_id = :tenant AND id = :product")


def main() -> None:
    """Read the shop once, then look for one product after the other."""
    with migrated() as addresses:
        house = House(Database(addresses.database_url))
        shop = house.move_in(ALICE)
        products = _stocked(house, shop)
        sameness, postgres = (
            Sameness(house.database.open_uow, NeighbourRows(house.database)),
            postmaster(addresses),
        )
        started = time.monotonic()
        _looked(sameness, products[0], _own(random.Random(0)))
        read_s = time.monotonic() - started
        before = time.process_time() + cpu_s(postgres)
        looks = [_look(house, sameness, products, number) for number in range(LOOKS)]
        cpu_ms = 1000 * (time.process_time() + cpu_s(postgres) - before) / LOOKS
        house.database.dispose()
    times, anchors, are_right = zip(*looks, strict=True)
    ratio = median(ours / anchor for ours, anchor in zip(times, anchors, strict=True))
    p95 = quantiles(times, n=20)[-1]
    print(f"the shop's {COUNT} products read in {read_s:.1f} s; right in {sum(are_right)}/{LOOKS}")
    print(
        f"bench sameness ratio={GOAL_MS / p95:.2f} goal=1.00 p50_ms={median(times):.1f}"
        f" p95_ms={p95:.1f} most_ms={GOAL_MS:.0f} cpu_ms={cpu_ms:.1f}"
        f" anchor_ms={median(anchors):.1f} times_anchor={ratio:.1f}"
    )


def _stocked(house: House, shop: Store) -> list[Product]:
    chance = random.Random(COUNT)
    made = [
        product(shop, number, description=_own(chance, f"Bowl {number}"))
        for number in range(1, COUNT + 1)
    ]
    for batch in spool((audited(each, shop), None) for each in made):
        with house.database.open_uow(ALICE) as uow:
            uow.products.merge(batch)
    return made


def _own(chance: random.Random, name: str = "It") -> str:
    words = " ".join(chance.choices(VOCABULARY, FREQUENCY, k=WORDS))
    return f"<p>{name} is new. {words}. {name} is here.</p>{POLICY}"


def _look(
    house: House, sameness: Sameness, products: list[Product], number: int
) -> tuple[float, float, bool]:
    """Milliseconds of a look and of the anchor, and whether it was right."""
    one, another = products[number], products[-number - 1]
    is_same = number % 2 == 0
    told = another.description.replace("Bowl", "Dish") if is_same else _own(random.Random(number))
    started = time.monotonic()
    found = _looked(sameness, one, told)
    looked = time.monotonic()
    with house.database.reading(ALICE) as connection:
        connection.execute(ONE, {"tenant": ALICE, "product": one.id}).one()
    anchored = time.monotonic()
    return 1000 * (looked - started), 1000 * (anchored - looked), found is is_same


def _looked(sameness: Sameness, one: Product, told: str) -> bool:
    found = sameness.marked(ALICE, "en", one, {DESCRIPTION: Checked(told, (), ())})
    return found[DESCRIPTION].alike is not None
