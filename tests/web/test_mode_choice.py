"""What becomes of the texts that are there, as it is chosen on the pages."""

from app.domain.runs import RunKind
from app.domain.texts import Mode
from tests.factories import product
from tests.web.conftest import Web

TABLE = "<table><tr><td>30 cm</td></tr></table>"


def test_the_choice_is_offered_and_kept_through_the_quote(web: Web) -> None:
    bowl = product(web.store)
    web.house.stock(web.store, bowl)
    assert '<option value="append">' in web.get("/products")
    form = {"store": web.store.id, "service": "product_description", "product": bowl.id}
    page = web.post("/quote", language="en", mode="append", **form).text
    assert "Your text stays as it is, and ours follows it." in page
    assert page.count('name="mode" value="append"') == 1


def test_a_run_keeps_its_mode(web: Web) -> None:
    bowl = product(web.store)
    web.house.stock(web.store, bowl)
    form = {"store": web.store.id, "service": "product_description", "product": bowl.id}
    where = web.post("/runs", key="one-click-only", language="en", mode="improve", **form)
    run = next(
        r.run for r in web.house.queries.runs(web.tenant, 5) if r.run.kind is RunKind.GENERATE
    )
    assert run.mode is Mode.IMPROVE
    assert "Improve what is there" in web.get(where.headers["Location"])


def test_an_unknown_mode_is_refused(web: Web) -> None:
    bowl = product(web.store)
    web.house.stock(web.store, bowl)
    form = {"store": web.store.id, "service": "seo", "product": bowl.id, "language": "en"}
    assert web.post("/quote", mode="shout", **form).status_code == 422
    assert web.post("/quote", mode="fill", **form).status_code == 200


def test_a_quote_for_a_part_says_what_it_costs(web: Web) -> None:
    bowl = product(web.store, seo_title="Tide bowl, a stoneware bowl")
    web.house.stock(web.store, bowl)
    form = {"store": web.store.id, "service": "seo", "product": bowl.id, "language": "en"}
    assert "up to 3 points each" in web.post("/quote", mode="fill", **form).text


def test_a_products_page_names_what_stays_and_how_to_keep_more(web: Web) -> None:
    bowl = product(web.store, description=f"<p>Old.</p>{TABLE}")
    web.house.stock(web.store, bowl)
    page = web.get(f"/products/{bowl.id}")
    assert "What stays in its description" in page
    assert "</svg>table" in page
    assert "rooz-keep" in page


def test_the_review_shows_what_stays_around_what_is_new(web: Web) -> None:
    bowl = product(web.store, description=f"<p>Big bowl.</p>{TABLE}")
    web.house.stock(web.store, bowl)
    web.house.written(web.store, bowl, mode=Mode.APPEND)
    page = web.get(f"/review/{bowl.id}")
    assert '<div class="stays"><p>Big bowl.</p>' in page
    assert "table: kept as they are" in page
