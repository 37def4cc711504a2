"""Every page of the main job, from a merchant's browser."""

import html
import re

from redis import Redis

from app.domain.health import Part
from app.domain.services import ServiceCode
from app.embedded import Addresses
from jobs.pulse import KEYS, beat
from tests.factories import product
from tests.web.conftest import PASSWORD, Web


def test_the_empty_pages_say_what_to_do(web: Web) -> None:
    assert "The first reading is under way" in web.get("/products")
    assert "Nothing was ordered yet" in web.get("/runs")
    assert "Nothing to review" in web.get("/review")
    assert "Connected" in web.get("/stores")


def test_the_list_shows_products_with_what_they_lack(web: Web) -> None:
    web.house.stock(web.store, product(web.store, 1), product(web.store, 2, title="A & <b>"))
    page = web.get("/products")
    assert "Tide bowl 1" in page
    assert "A &amp; &lt;b&gt;" in page
    assert "No SEO title" in page


def test_a_quote_names_the_points_before_anything_is_held(web: Web) -> None:
    bowl = product(web.store)
    web.house.stock(web.store, bowl)
    answer = web.post("/quote", store=web.store.id, service="seo", product=bowl.id, language="en")
    assert answer.status_code == 200
    assert "Write for 1 product" in answer.text
    assert web.house.queries.counts(web.tenant).account.held == 0


def test_an_order_runs_and_its_page_follows_it(web: Web) -> None:
    bowl = product(web.store)
    web.house.stock(web.store, bowl)
    form = {"store": web.store.id, "service": "seo", "product": bowl.id, "language": "en"}
    answer = web.post("/runs", key="one-click-only", **form)
    again = web.post("/runs", key="one-click-only", **form)
    assert answer.status_code == 303
    assert answer.headers["Location"] == again.headers["Location"]
    page = web.get(answer.headers["Location"])
    assert "Still held" in page
    assert 'data-live="' in page


def test_review_shows_each_claim_with_its_source(web: Web) -> None:
    bowl = product(web.store)
    web.house.stock(web.store, bowl)
    web.house.written(web.store, bowl)
    page = web.get(f"/review/{bowl.id}")
    assert 'class="claim"' in page
    assert "Stoneware" in page
    assert "offline writer, no AI" in page


def test_a_merchant_accepts_edits_and_publishes(web: Web) -> None:
    bowl = product(web.store)
    web.house.stock(web.store, bowl)
    run = web.house.written(web.store, bowl)
    [draft] = web.house.review.product(web.tenant, bowl.id).drafts
    edited = web.post(f"/drafts/{draft.id}/edit", text="<p>My own bowl.</p>", seen=1)
    assert "Your wording is saved." in web.get(edited.headers["Location"])
    accepted = web.post(f"/drafts/{draft.id}/decide", state="accepted", seen=2)
    published = web.post("/publish", draft=draft.id, key="publish-once")
    assert [a.status_code for a in (edited, accepted, published)] == [303, 303, 303]
    assert "is on its way to your shop." in web.get(published.headers["Location"])
    web.house.work(web.tenant, published.headers["Location"].rsplit("/", 1)[1])
    assert "It is in your shop" in web.get(published.headers["Location"])
    assert "What we changed" in web.get(f"/products/{bowl.id}")
    assert run


def test_the_wallet_adds_up_line_by_line(web: Web) -> None:
    bowl = product(web.store)
    web.house.stock(web.store, bowl)
    web.house.written(web.store, bowl, service=ServiceCode.SEO)
    page = web.get("/wallet")
    assert "Welcome gift" in page
    assert "Taken: SEO texts, one product" in page


def test_a_form_of_another_site_is_refused(web: Web) -> None:
    answer = web.client.post("/sign-out")
    assert answer.status_code == 403
    assert web.client.get("/wallet").status_code == 200


def test_the_wrong_password_says_so_and_the_right_one_enters(web: Web) -> None:
    stranger = web.app.test_client()
    wrong = stranger.post("/sign-in", data={"email": "merchant@shop.example", "password": "no"})
    right = stranger.post("/sign-in", data={"email": "merchant@shop.example", "password": PASSWORD})
    assert wrong.status_code == 401
    assert "don’t go together" in wrong.text
    assert right.status_code == 303


def test_health_names_its_parts(web: Web) -> None:
    answer = web.app.test_client().get("/api/health")
    assert set(answer.json["parts"]) == set(Part)
    assert answer.json["parts"]["database"] == "ok"
    assert answer.json["status"] == "degraded"


def test_a_heavy_worker_that_beats_is_seen(web: Web, addresses: Addresses) -> None:
    ask = web.app.test_client().get
    assert ask("/api/health").json["parts"]["crawlers"] == "down"
    with Redis.from_url(addresses.redis_url) as redis:
        beat(redis, Part.CRAWLERS, 5)
        assert ask("/api/health").json["parts"]["crawlers"] == "ok"
        redis.delete(KEYS[Part.CRAWLERS])


def test_a_shopify_shop_is_disconnected_over_there(web: Web) -> None:
    answer = web.post(f"/stores/{web.store.id}/disconnect")
    assert answer.status_code == 422
    assert "Uninstall Rooz Auto in your Shopify admin" in answer.text


def test_a_balance_below_the_quote_offers_the_first_products(web: Web) -> None:
    bowls = [product(web.store, n) for n in range(1, 45)]
    web.house.stock(web.store, *bowls)
    covered = web.house.queries.counts(web.tenant).account.available // 3
    ids = [str(bowl.id) for bowl in bowls]
    form = {"store": web.store.id, "service": "seo", "product": ids, "language": "en"}
    page = web.post("/quote", **form).text
    assert f"Your points cover the first {covered} of 44 products" in page
    assert "Write for 44 products" not in page
    answer = web.post("/runs", key="first-of-many", first=str(covered), **form)
    assert answer.status_code == 303
    assert web.house.queries.counts(web.tenant).account.held == covered * 3


def test_the_result_of_an_order_shows_what_was_made_and_what_comes_next(web: Web) -> None:
    bowl, poor = product(web.store), product(web.store, 2, attributes=(), options=(), variants=())
    web.house.stock(web.store, bowl, poor)
    run = web.house.written(web.store, bowl, poor)
    page = web.get(f"/runs/{run}")
    assert "1 draft waits for your yes or no." in page
    assert "Each claim in them has its source." in page
    [draft] = web.house.review.product(web.tenant, bowl.id).drafts
    assert f"draft={draft.id}" in page
    assert "Of 1 product we know too little." in page
    web.house.accepted(web.store, run)
    assert "1 accepted text can go into your shop." in web.get(f"/runs/{run}")


def test_what_was_cancelled_can_be_ordered_again(web: Web) -> None:
    bowl = product(web.store)
    web.house.stock(web.store, bowl)
    run = web.house.generate.request(web.tenant, web.house.order(web.store, bowl))
    web.house.cancel.run(web.tenant, run)
    page = html.unescape(web.get(f"/runs/{run}"))
    again = re.findall(r'href="(/services/product_description[^"]+)"', page)
    assert f"product={bowl.id}" in again[0]
    assert "Write for 1 product · 2 points" in web.get(again[0])
