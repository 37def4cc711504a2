"""The dashboard, from a merchant's browser."""

from datetime import UTC, date, datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import text

from app.domain.scores import Standing
from app.web import dashboard_words
from tests.factories import product
from tests.web.conftest import Web


def test_before_the_first_reading_it_says_what_comes(web: Web) -> None:
    page = web.get("/dashboard")
    assert "Your shop is being read, for free." in page
    assert "Average score" not in page


def test_it_is_the_first_page_after_signing_in(web: Web) -> None:
    assert web.client.get("/").headers["Location"] == "/dashboard"


def test_it_says_what_pays_next_and_at_what_price(web: Web) -> None:
    bowl = product(web.store, description="", seo_title="", meta_description="")
    web.house.stock(web.store, bowl, product(web.store, 2))
    page = web.get("/dashboard")
    assert "Descriptions for 2 products" in page
    assert 'href="/services/product_description"' in page
    assert "From tomorrow on you see here how it moves." in page


def test_what_went_live_last_can_be_taken_back_from_here(web: Web) -> None:
    bowl = product(web.store)
    web.house.stock(web.store, bowl)
    run = web.house.published(web.store, bowl)
    with web.house.database.reading(web.tenant) as connection:  # the first steps are over
        connection.execute(text("UPDATE revisions SET created_at = now() - interval '2 days'"))
    page = web.get("/dashboard")
    assert "1 text went live" in page
    assert f'action="/runs/{run}/undo"' in page
    undone = web.post(f"/runs/{run}/undo", key="undo-from-here")
    web.house.work(web.tenant, undone.headers["Location"].rsplit("/", 1)[1])
    after = web.get("/dashboard")
    assert "1 text went live" not in after
    assert "Texts of 1 product taken back." in after


def test_each_number_says_what_it_says(web: Web) -> None:
    web.house.stock(web.store, product(web.store))
    page = web.get("/dashboard")
    told = ("Points to spend", "Average score", "Products to review", "Time saved")
    assert [
        each for each in told if f'What this says<span class="hidden-visually">: {each}' not in page
    ] == []


def test_yesterdays_reading_makes_a_line_with_a_table_behind_it(web: Web) -> None:
    web.house.stock(web.store, product(web.store, description=""))
    with web.house.database.open_uow(web.tenant) as uow:
        uow.scores.note(web.store.id, datetime.now(UTC).date() - timedelta(days=1))
    page = web.get("/dashboard")
    assert 'class="curve"' in page
    assert "The average score is" in page
    assert "At the start" in page


@pytest.mark.parametrize(
    ("scores", "told", "levels"),
    [
        ((41, 52), "rose from 41 on 25 November to 52 today", (60, 50, 40, 30)),
        ((97, 100), "rose from 97", (100, 90, 80, 70)),
        ((5, 2), "fell from 5", (30, 20, 10, 0)),
        ((0, 100), "rose from 0", (100, 67, 33, 0)),
    ],
)
def test_a_line_stays_in_its_box(
    web_app: Flask, scores: tuple[int, int], told: str, levels: tuple[int, ...]
) -> None:
    days = (date(2026, 11, 25), date(2026, 11, 27))
    standings = [(day, Standing(1, score)) for day, score in zip(days, scores, strict=True)]
    with web_app.test_request_context():
        drawn = dashboard_words.line(standings)
    assert drawn is not None
    assert told in drawn.told
    assert drawn.levels == levels
    heights = [float(part) for part in drawn.path.removeprefix("M").split()[1::2]]
    assert all(0 <= height <= 30 for height in heights)


@pytest.fixture
def web_app(web: Web) -> Flask:
    return web.app
