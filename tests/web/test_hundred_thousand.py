"""A shop of 100,000 products: its pages are there, say so, and wait for no count of all of them."""

import time

import pytest
from sqlalchemy import text

from tests.factories import product
from tests.web.conftest import Web

pytestmark = pytest.mark.slow

COUNT, AT_ONCE = 100_000, 20_000
MOST_S = 3.0  # beside all else that a machine of tests does; by itself a page takes a tenth of it
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


@pytest.fixture
def full(web: Web) -> Web:
    first = product(web.store)
    web.house.stock(web.store, first)
    for least in range(2, COUNT, AT_ONCE):
        told = {"first": first.id, "least": least, "most": min(COUNT, least + AT_ONCE - 1)}
        with web.house.database.reading(web.tenant) as connection:
            connection.execute(COPIED, told)
    return web


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
    assert {path: seconds for path, (_page, seconds) in found.items() if seconds > MOST_S} == {}
