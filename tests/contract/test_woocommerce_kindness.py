"""Running shops are less kind than stock ones: each of these was seen, or stands in the source."""

import json
from typing import Any

import pytest

from app.domain.catalog import Field, Slot
from app.domain.diagnoses import Ailment, Unwell
from app.domain.errors import ExternalError, Moved
from app.domain.ids import RemoteId
from app.ports.installs import WooSite
from app.ports.stores import Credentials
from tests.contract.test_woocommerce import connected, goods, remote
from tests.edits import edit, looked_at, write
from tests.practice_woo import WooPeer

TITLE, DESCRIPTION = Slot(Field.SEO_TITLE), Slot(Field.DESCRIPTION)
NOTICE = "<br />\n<b>Deprecated</b>:  Creation of dynamic property in <b>/x.php</b><br />\n"
BARE_NOTICE = "PHP Deprecated:  Creation of dynamic property A::$b in /x.php on line 3\n"
UNKNOWN = {"consumer_key": f"ck_{'0' * 40}", "consumer_secret": f"cs_{'0' * 40}"}


@pytest.mark.parametrize("is_on", [False, True])
def test_a_shop_with_application_passwords_is_read_and_written(
    woo: WooPeer, *, is_on: bool
) -> None:
    """WordPress takes our key for a user's name wherever WooCommerce doesn't look at it."""
    woo.lever("POST", "conditions", application_passwords=is_on)
    with connected(woo) as client:
        assert client.shop().seo_plugin == "yoast"
        write(client, client.product(remote(woo, "Riva mug")), {TITLE: "A mug"})
    assert len(woo.lever("GET", "writes")) == 1


@pytest.mark.parametrize("is_on", [False, True])
def test_and_a_revoked_key_is_told_as_that(woo: WooPeer, *, is_on: bool) -> None:
    woo.lever("POST", "conditions", application_passwords=is_on)
    with connected(woo) as client:
        woo.lever("DELETE", "keys")
        with pytest.raises(ExternalError) as refused:
            client.count()
    assert refused.value.kind == "unauthorized"


@pytest.mark.parametrize("is_on", [False, True])
def test_and_so_is_an_unknown_one_when_it_is_proven(woo: WooPeer, *, is_on: bool) -> None:
    woo.lever("POST", "conditions", application_passwords=is_on)
    site = WooSite(woo.store.domain, "Mirra", woo.home, woo.practice.rest)
    with pytest.raises(Unwell) as unwell:
        woo.auth.prove(site, Credentials(UNKNOWN))
    assert unwell.value.diagnosis.ailment is Ailment.KEY_UNKNOWN


@pytest.mark.parametrize("notices", [NOTICE, BARE_NOTICE])
def test_a_shop_that_talks_before_each_answer_is_read_to_its_end(
    woo: WooPeer, notices: str
) -> None:
    """Its lists have nothing in them sometimes, too."""
    for term in [t for t in woo.practice.shop.terms.values() if t.taxonomy == "tag"]:
        del woo.practice.shop.terms[term.id]
    for product in woo.practice.shop.products.values():
        product.tags.clear()
    woo.lever("POST", "conditions", notices=notices)
    with connected(woo) as client:
        client.shop()
        assert len(goods(client)) == 46
        write(client, client.product(remote(woo, "Riva mug")), {TITLE: "A mug"})
    site = WooSite(woo.store.domain, "Mirra", woo.home, woo.practice.rest)
    assert woo.auth.prove(site, woo.key()).values["consumer_key"]


def test_what_a_shop_cannot_load_hides_no_other(woo: WooPeer) -> None:
    hidden = woo.number("Luna teapot")
    woo.lever("POST", "conditions", unreadable=[hidden])
    with connected(woo) as client:
        client.gate.page.now = 10
        titles = [product.title for product in goods(client)]
    assert len(titles) == 45
    assert "Luna teapot" not in titles


def test_what_breaks_php_hides_no_other(woo: WooPeer) -> None:
    """A picture that is none ends PHP 8 in the middle of a list."""
    woo.lever("POST", "conditions", poison=[woo.number("Luna teapot")])
    with connected(woo) as client:
        titles = [product.title for product in goods(client)]
        assert len(list(client.ids(lambda: None))) == 46
    assert len(titles) == 45
    assert "Luna teapot" not in titles


def test_a_product_that_a_plugin_made_unlike_all_others_stays_out_alone(woo: WooPeer) -> None:
    woo.practice.shop.products[woo.number("Luna teapot")].attributes = [{"name": None}]
    with connected(woo) as client:
        assert len(goods(client)) == 45


def test_but_where_all_are_unlike_what_we_know_nothing_counts_as_read(woo: WooPeer) -> None:
    for product in woo.practice.shop.products.values():
        product.attributes = [{"name": None}]
    with connected(woo) as client, pytest.raises(ExternalError) as failed:
        goods(client)
    assert failed.value.kind == "garbled"


def test_seo_texts_go_to_the_plugin_that_is_on_now(woo: WooPeer) -> None:
    with connected(woo) as client:
        mug = client.product(remote(woo, "Riva mug"))
        woo.lever("POST", "plugins", yoast=False)
        woo.lever("POST", "conditions", rankmath=True)
        write(client, mug, {TITLE: "A mug"})
    meta = woo.lever("GET", f"products/{mug.remote_id}")["meta"]
    assert meta == {"rank_math_title": "A mug"}


def test_what_the_plugin_before_kept_is_no_ground_for_the_one_now(woo: WooPeer) -> None:
    """The text that a draft goes by isn't there any more, and so it is a conflict."""
    with connected(woo) as client:
        carafe = client.product(remote(woo, "Neve carafe"))
        woo.lever("POST", "plugins", yoast=False)
        woo.lever("POST", "conditions", rankmath=True)
        live = looked_at(client, carafe, TITLE)
    assert carafe.seo_title is not None
    assert live is not None
    assert live.texts[TITLE] is None


def test_which_plugin_is_on_is_not_asked_for_each_look(woo: WooPeer) -> None:
    with connected(woo) as client:
        mug = client.product(remote(woo, "Riva mug"))
        looked_at(client, mug, TITLE)
        before = woo.lever("GET", "requests")["count"]
        looked_at(client, mug, TITLE)
        looked_at(client, mug, DESCRIPTION)
    assert woo.lever("GET", "requests")["count"] == before + 2


WALL = '{"message":"Access denied by Imunify360 bot-protection."}'


@pytest.mark.parametrize(
    ("status", "headers", "body"),
    [
        (200, {}, WALL),
        (202, {}, "<meta http-equiv='refresh' content='0;/.well-known/sgcaptcha/'>"),
        (302, {"Location": "/soon/"}, ""),
        (400, {}, "<html>Bad Request</html>"),
        (409, {}, "<html>Conflict</html>"),
        (418, {}, "<html>teapot</html>"),
    ],
)
@pytest.mark.parametrize("method", ["GET", "PUT"])
def test_what_stands_before_a_shop_says_nothing_of_a_product(
    woo: WooPeer, method: str, status: int, headers: dict[str, str], body: str
) -> None:
    fault = {"status": status, "headers": headers, "body": body}
    with connected(woo) as client:
        wish = edit(client, client.product(remote(woo, "Riva mug")), {DESCRIPTION: "New"})
        woo.lever("POST", "faults", operation=f"{method} ", **fault)
        assert _failure(client, method, wish).retryable


def _failure(client: Any, method: str, wish: Any) -> ExternalError:
    try:
        if method == "GET":
            client.product(wish.product.remote_id)
        [done] = client.write([wish], lambda: None, 1)
    except ExternalError as error:
        return error
    assert done.refusal is not None
    return done.refusal  # type: ignore[no-any-return]  a client of any kind


def test_what_the_shop_says_of_a_product_is_for_good(woo: WooPeer) -> None:
    body = json.dumps({"code": "product_invalid_sku", "message": "", "data": {"status": 400}})
    with connected(woo) as client:
        wish = edit(client, client.product(remote(woo, "Riva mug")), {DESCRIPTION: "New"})
        woo.lever("POST", "faults", operation="PUT ", status=400, body=body)
        assert not _failure(client, "PUT", wish).retryable


def test_a_shop_that_moved_is_no_refusal_of_a_product(woo: WooPeer) -> None:
    there = {"Location": "https://new.example/wp-json/wc/v3/products/1"}
    with connected(woo) as client:
        wish = edit(client, client.product(remote(woo, "Riva mug")), {DESCRIPTION: "New"})
        woo.lever("POST", "faults", operation="PUT ", status=301, headers=there, body="")
        with pytest.raises(Moved) as moved:
            list(client.write([wish], lambda: None, 1))
    assert moved.value.leads_to == "https://new.example"


def test_a_date_that_the_database_never_had_is_none(woo: WooPeer) -> None:
    """Products that were imported by hand have none."""
    number = woo.number("Riva mug")
    with connected(woo) as client:
        node = client.rest.get(f"wc/v3/products/{number}", context="edit")
        node |= {"date_modified_gmt": None, "date_created_gmt": None}
        woo.lever("POST", "faults", operation=f"/{number}", status=200, body=json.dumps(node))
        assert client.product(RemoteId(str(number))).updated_at.year == 1970


BLOCKED = {"status": 403, "body": "<p>Generated by Wordfence</p>"}


def test_what_a_firewall_finds_in_one_text_holds_no_other_back(woo: WooPeer) -> None:
    with connected(woo) as client:
        few = [
            client.product(remote(woo, each)) for each in ("Riva mug", "Luna teapot", "Neve carafe")
        ]
        edits = [edit(client, each, {DESCRIPTION: "New"}) for each in few]
        woo.lever("POST", "faults", operation="batch", times=2, **BLOCKED)
        place = f"/products/{few[1].remote_id}"
        woo.lever("POST", "faults", operation=place, times=2, **BLOCKED)  # also as a POST
        done = {each.edit.product.title: each for each in client.write(edits, lambda: None, 3)}
    assert [title for title, each in done.items() if each.texts] == ["Riva mug", "Neve carafe"]
    stopped = done["Luna teapot"].refusal
    assert stopped is not None
    assert (stopped.kind, stopped.retryable) == ("unavailable", True)


@pytest.mark.parametrize("titles", [["Riva mug"], ["Riva mug", "Luna teapot"]])
def test_woocommerce_that_is_taken_away_while_we_write_refuses_no_product(
    woo: WooPeer, titles: list[str]
) -> None:
    with connected(woo) as client:
        few = [client.product(remote(woo, each)) for each in titles]
        edits = [edit(client, each, {DESCRIPTION: "New"}) for each in few]
        woo.lever("POST", "plugins", woocommerce=False)
        with pytest.raises(ExternalError) as failed:
            list(client.write(edits, lambda: None, len(edits)))
        woo.lever("POST", "plugins", woocommerce=True)
        done = list(client.write(edits, lambda: None, len(edits)))
    assert (failed.value.kind, failed.value.retryable) == ("unavailable", True)
    assert [each.texts for each in done] == [{DESCRIPTION: "New"}] * len(titles)


@pytest.mark.parametrize("status", [200, 500])
def test_a_shop_that_hides_its_settings_has_the_language_of_its_pages(
    woo: WooPeer, status: int
) -> None:
    body = '{"environment":{"language":"nl_NL"}}' if status == 200 else "<html>"
    woo.lever("POST", "faults", operation="system_status", status=status, body=body)
    with connected(woo) as client:
        assert client.shop().language == {200: "nl", 500: "en"}[status]
