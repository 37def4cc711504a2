"""A shop of 100,000 products: its pages are there, say so, and wait for no count of all of them."""

import time
from contextlib import closing

import psycopg2
import pytest
from sqlalchemy import text

from app.embedded import Addresses
from tests.factories import product
from tests.web.conftest import Web

pytestmark = pytest.mark.slow

COUNT, AT_ONCE = 100_000, 20_000
MOST_TIMES = 8.0  # as long as reading all of them once takes, whatever else the machine does
LEAST_S = 1.0
# copies of the first, each with a name, a score and gaps of its own
COPIED = text(
    """
    INSERT INTO products (tenant_id, id, store_id, kind, remote_id, title, handle, url, status,
      vendor, product_type, description, details, updated_at, content_hash, score, gaps, words)
    SELECT p.tenant_id, gen_random_uuid(), p.store_id, p.kind, n::text, 'Tide bowl ' || n, p.handle,
      p.url, p.status, p.vendor, 'Type ' || n % 40, p.description, p.details, p.updated_at,
      p.content_hash, n % 101, CASE WHEN n % 2 = 0 THEN p.gaps ELSE '{}' END, p.words
    FROM products p, generate_series(:least, :most) n WHERE p.id = :first
    """
)
READ = text(
    """
    SELECT gaps, product_type, details -> 'categories', count(*), sum(score) FROM products
    WHERE tenant_id = :tenant GROUP BY 1, 2, 3
    """
)


@pytest.fixture
def full(web: Web, addresses: Addresses) -> Web:
    first = product(web.store)
    web.house.stock(web.store, first)
    for least in range(2, COUNT, AT_ONCE):
        told = {"first": first.id, "least": least, "most": min(COUNT, least + AT_ONCE - 1)}
        with web.house.database.reading(web.tenant) as connection:
            connection.execute(COPIED, told)
    with closing(psycopg2.connect(addresses.migration_database_url)) as owner:
        # as the database does by itself, soon after so many are new
        owner.cursor().execute("ANALYZE products, product_tallies")
        owner.commit()
    return web


def _reading_s(web: Web) -> float:
    began = time.monotonic()
    with web.house.database.reading(web.tenant) as connection:
        connection.execute(READ, {"tenant": web.tenant}).all()
    return time.monotonic() - began


def _timed(web: Web, path: str) -> tuple[str, float]:
    began = time.monotonic()
    page = web.get(path)
    return page, time.monotonic() - began


def test_every_page_that_is_about_all_of_them_comes_at_once(full: Web) -> None:
    told = {
        "/products": "100000 products",
        "/products?page=2000": "Tide bowl",
        "/products?view=needs_work": "100000 products",
        "/products?q=bowl+77777": "Tide bowl 77777",
        "/products?gap=seo_title_missing&sort=title": "100000 products",
        "/products?category=Type+7": "Type 7",
        "/dashboard": "100000 products",
        "/services": "SEO texts",
        "/stores": "Fake shop",
        "/find?q=bowl+77777": "Tide bowl 77777",
    }
    found = {path: _timed(full, path) for path in told}
    assert {path: page for path, (page, _s) in found.items() if told[path] not in page} == {}
    most_s = max(LEAST_S, MOST_TIMES * _reading_s(full))
    assert {path: seconds for path, (_page, seconds) in found.items() if seconds > most_s} == {}
