"""Services: the menu with what each would mend, and the one form in which they are ordered."""

from app.domain.asked import Usual
from app.domain.services import ServiceCode
from app.domain.tenants import Role
from app.ports.services import Lack
from tests.factories import product
from tests.web.conftest import Web

WHOLE = " ".join(["A bowl of stoneware for the middle of the table, glazed by hand."] * 12)
FULL = {
    "description": f"<p>{WHOLE}</p>",
    "seo_title": "Tide bowl of stoneware, 30 cm wide",
    "meta_description": "A stoneware bowl for the middle of the table, 30 cm wide and 9 cm deep, "
    "glazed by hand in blue or in sand, for salad or pasta.",
    "images": (),
}


def test_the_menu_says_what_each_service_would_mend_here(web: Web) -> None:
    web.house.stock(web.store, product(web.store), product(web.store, 2, **FULL))
    page = web.get("/services")
    assert "1 product lacks it or has a weak one." in page
    assert "3 points a product" in page
    assert "Competitor analysis" in page


def test_the_menu_of_an_empty_workspace_leads_to_a_shop(web: Web) -> None:
    empty = web.app.extensions["rooz"].sign_ins
    empty.register("new@shop.example", "correct horse battery", "New", "Nora")
    client = web.app.test_client()
    client.post("/sign-in", data={"email": "new@shop.example", "password": "correct horse battery"})
    for path in ("/services", "/services/seo"):
        page = client.get(path).text
        assert "Connect a store" in page
        assert "See the price" not in page


def test_a_services_form_begins_with_what_lacks_it(web: Web) -> None:
    weak, good = product(web.store), product(web.store, 2, **FULL)
    web.house.stock(web.store, weak, good)
    page = web.get("/services/seo")
    assert "Those that lack it, most to gain first" in page
    assert f'name="product" value="{weak.id}"' in page
    assert f'name="product" value="{good.id}"' not in page
    assert "Write for 1 product · 3 points" in page


def test_what_waits_for_review_lacks_nothing(web: Web) -> None:
    weak, waiting = product(web.store), product(web.store, 2)
    web.house.stock(web.store, weak, waiting)
    web.house.written(web.store, waiting, service=ServiceCode.SEO)
    lack = Lack(web.store.id, ServiceCode.SEO, "en")
    assert web.house.queries.lacking(web.tenant, lack, 10) == [weak.id]


def test_a_translation_lacks_where_the_language_is(web: Web) -> None:
    bowl = product(web.store)
    web.house.stock(web.store, bowl)
    english, arabic = (Lack(web.store.id, ServiceCode.TRANSLATION, code) for code in ("en", "ar"))
    assert web.house.queries.lacking(web.tenant, english, 10) == []
    assert web.house.queries.lacking(web.tenant, arabic, 10) == [bowl.id]


def test_the_quote_alone_is_told_where_the_form_asks_for_it(web: Web) -> None:
    bowl, other = product(web.store), product(web.store, 2, title="Salt mug")
    web.house.stock(web.store, bowl, other)
    form = {"store": web.store.id, "service": "seo", "part": "quote", "which": "filter", "q": "mug"}
    page = web.post("/quote", **form).text
    assert page.lstrip().startswith('<div class="stack" data-part="quote"')
    assert str(other.id) in page
    assert str(bowl.id) not in page


def test_the_quote_says_in_which_voice_the_chosen_store_is_written_for(web: Web) -> None:
    web.house.stock(web.store, product(web.store))
    form = {"store": web.store.id, "service": "seo", "part": "quote", "which": "all"}
    assert "none set, so it is plain and even" in web.post("/quote", **form).text
    web.post("/voice", seen="0", tone="warm")
    told = web.post("/quote", **form).text
    assert "your voice, version 1" in told
    assert 'href="/voice"' in told
    web.post(f"/stores/{web.store.id}/voice", seen="0", tone="dry")
    told = web.post("/quote", **form).text
    assert "your voice, version 1, this store’s voice, version 1" in told
    assert f'href="/stores/{web.store.id}/voice"' in told


def test_a_choice_of_products_that_there_isnt_is_refused(web: Web) -> None:
    web.house.stock(web.store, product(web.store))
    form = {"store": web.store.id, "service": "seo"}
    assert web.post("/quote", which="some", **form).status_code == 422
    assert web.post("/quote", which="all", **form).status_code == 200


def test_what_is_started_is_what_was_quoted(web: Web) -> None:
    bowl, later = product(web.store), product(web.store, 2)
    web.house.stock(web.store, bowl, later)
    form = {"store": web.store.id, "service": "seo", "product": bowl.id, "which": "all"}
    started = web.post("/runs", key="one-click-only", **form)
    run = started.headers["Location"].rsplit("/", 1)[1]
    assert web.house.queries.run(web.tenant, run).progress.total == 1


def test_an_example_is_the_shops_own(web: Web) -> None:
    bowl = product(web.store)
    web.house.stock(web.store, bowl)
    assert "From your shop" not in web.get("/services/product_description")
    web.house.written(web.store, bowl)
    page = web.get("/services/product_description")
    assert "From your shop" in page
    assert bowl.title in page
    assert "From your shop" not in web.get("/services/seo")


def test_who_may_not_order_reads_what_it_does(web: Web) -> None:
    web.house.stock(web.store, product(web.store))
    web.play(Role.VIEWER)
    page = web.get("/services/seo")
    assert "Quoted" in page
    assert 'action="/runs"' not in page
    assert 'action="/quote"' not in page


def test_a_service_that_there_isnt_is_not_found(web: Web) -> None:
    assert web.client.get("/services/magic").status_code == 404


def test_a_wish_goes_along_with_an_order(web: Web) -> None:
    bowl = product(web.store)
    web.house.stock(web.store, bowl)
    form = {"store": web.store.id, "service": "product_description", "product": bowl.id}
    asked = {"usual": "list", "words": "Begin with its size"}
    assert "“Begin with its size”" in web.post("/quote", **asked, **form).text
    started = web.post("/runs", key="one-click-only", **asked, **form)
    web.house.work(web.tenant, started.headers["Location"].rsplit("/", 1)[1])
    request = next(order for order in web.house.model.orders if order.asked)
    assert (request.asked.usual, request.asked.words) == ((Usual.LIST,), "Begin with its size")
    assert [brief.earlier for brief in request.slots] == [""]
    [draft] = web.house.review.product(web.tenant, bowl.id).drafts
    assert draft.origin.asked.words == "Begin with its size"


def test_a_wish_that_cant_be_is_said_and_starts_nothing(web: Web) -> None:
    bowl = product(web.store)
    web.house.stock(web.store, bowl)
    form = {"store": web.store.id, "service": "product_description", "product": bowl.id}
    page = web.post("/quote", usual=["list", "prose"], **form).text
    assert "A text can’t be both" in page
    assert "Write for 1 product" not in page
    assert (
        web.post("/runs", key="one-click-only", usual=["list", "prose"], **form).status_code == 422
    )
