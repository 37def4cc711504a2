"""A shop of 100,000 products: its pages are there, say so, and wait for no count of all of them."""

import time

import pytest
from sqlalchemy import text

from tests.factories import product
from tests.web.conftest import Web

pytestmark = pytest.mark.slow

COUNT = 100_000
MOST_S = 3.0  # beside all else that a machine of tests does; by itself a page takes a tenth of it
# copies of the first, each with a name, a score and gaps of its own
COPIED = text(
    """
    INSERT INTO products
    SELECT (jsonb_populate_record(p, jsonb_build_object(
      'id', gen_random_uuid(), 'remote_id', n, 'title', 'Tide bowl ' || n, 'score', n % 101,
      'gaps', (ARRAY['{"seo_title_missing"}', '{}'])[n % 2 + 1]::text[],
      'product_type', 'Type ' || n % 40))).*
    FROM products p, generate_series(2, :count) n
    """
)


@pytest.fixture
def full(web: Web) -> Web:
    web.house.stock(web.store, product(web.store))
    with web.house.database.reading(web.tenant) as connection:
        connection.execute(COPIED, {"count": COUNT})
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
