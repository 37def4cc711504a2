"""The way from an empty workspace to a first text, as the dashboard shows it."""

import re

from app.domain.tenants import Role
from tests.factories import product
from tests.web.conftest import Web

NOW = re.compile(r'aria-current="step">.*?<h3>([^<]+)</h3>', re.DOTALL)


def now(page: str) -> str:
    [title] = NOW.findall(page)
    return str(title)


def test_the_way_leads_from_the_first_reading_to_undo(web: Web) -> None:
    assert now(web.get("/dashboard")) == "See what your products lack"
    assert "data-live" in web.get("/dashboard/first-steps")
    good, bowl = product(web.store), product(web.store, 2, title="Bare bowl", description="")
    web.house.stock(web.store, good, bowl)
    page = web.get("/dashboard")
    assert now(page) == "Try one product"
    assert "Write it · 2 points" in page
    assert f'name="product" value="{bowl.id}"' in page
    assert "data-live" not in web.get("/dashboard/first-steps")
    web.house.written(web.store, bowl)
    assert now(web.get("/dashboard")) == "Review the draft with its sources"


def test_what_is_accepted_is_published_from_there_and_taken_back(web: Web) -> None:
    bowl = product(web.store, description="")
    web.house.stock(web.store, bowl)
    drafts = web.house.accepted(web.store, web.house.written(web.store, bowl))
    page = web.get("/dashboard")
    assert now(page) == "Publish it"
    assert f"Publish {len(drafts)} text" in page
    run = web.post("/publish", key="publish-once", all="1", run="").headers["Location"]
    assert "on its way to your shop" in web.get("/dashboard/first-steps")
    web.house.work(web.tenant, run.rsplit("/", 1)[1])
    page = web.get("/dashboard")
    assert now(page) == "See it in your shop, or take it back"
    assert f'href="{bowl.url}"' in page
    undone = web.post(f"{run}/undo", key="undo-from-here").headers["Location"]
    web.house.work(web.tenant, undone.rsplit("/", 1)[1])
    assert "Taken back: your shop says again" in web.get("/dashboard")


def test_with_a_second_publication_the_way_is_gone(web: Web) -> None:
    bowls = [product(web.store, n) for n in (1, 2)]
    web.house.stock(web.store, *bowls)
    web.house.published(web.store, bowls[0])
    assert 'id="first-steps"' in web.get("/dashboard")
    web.house.published(web.store, bowls[1])
    assert 'id="first-steps"' not in web.get("/dashboard")


def test_who_may_not_publish_is_shown_no_way(web: Web) -> None:
    web.house.stock(web.store, product(web.store))
    assert 'id="first-steps"' in web.get("/dashboard")
    web.play(Role.REVIEWER)
    assert 'id="first-steps"' not in web.get("/dashboard")
