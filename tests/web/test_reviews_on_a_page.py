"""A product's page shows what shoppers say of it."""

from app.domain.catalog import Product
from app.domain.reviews import Review, Reviews
from tests.factories import NOW, product
from tests.web.conftest import Web

SAID = Reviews(
    12, 4.33, (Review(4, "<b>Nice</b> & warm", NOW, is_verified=True), Review(0, "Fine", NOW))
)


def _stocked(web: Web, reviews: Reviews | None) -> Product:
    bowl = product(web.store)
    web.house.shop.reviews = None if reviews is None else {bowl.remote_id: reviews}
    web.house.stock(web.store, bowl)
    return bowl


def test_it_shows_how_many_and_what_they_come_to(web: Web) -> None:
    page = web.get(f"/products/{_stocked(web, SAID).id}")
    assert "What shoppers say" in page
    assert "<b>12 reviews</b> · 4.3 of 5 on average" in page
    assert "&lt;b&gt;Nice&lt;/b&gt; &amp; warm" in page
    assert page.count("verified buyer") == 1


def test_without_ratings_there_is_no_average(web: Web) -> None:
    unrated = Reviews(1, None, (Review(0, "Fine", NOW),))
    page = web.get(f"/products/{_stocked(web, unrated).id}")
    assert "1 review" in page
    assert "on average" not in page


def test_where_nobody_wrote_nothing_is_shown(web: Web) -> None:
    assert "What shoppers say" not in web.get(f"/products/{_stocked(web, None).id}")
