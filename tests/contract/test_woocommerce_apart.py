"""All in One SEO: its texts stand apart, and an application password leads to them."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest

from app.domain.catalog import Field, Kind, Product, Slot
from app.domain.errors import ExternalError, Invalid
from app.domain.ids import AttemptId, new_id
from app.domain.stores import SeoAccess, Store
from app.ports.stores import Credentials, Edit, Look
from integrations.woocommerce.app_passwords import AppPasswords, seo_of
from integrations.woocommerce.platform import WooClient
from tests.contract.test_woocommerce import goods, remote
from tests.edits import edit, looked_at, write
from tests.practice_woo import WooPeer

TITLE, META = Slot(Field.SEO_TITLE), Slot(Field.META_DESCRIPTION)
KEYWORD, DESCRIPTION = Slot(Field.FOCUS_KEYWORD), Slot(Field.DESCRIPTION)
ALL: Mapping[Slot, str | None] = {TITLE: "A mug", META: "It is blue.", KEYWORD: "blue mug"}
RICH = {
    "focus": {"keyphrase": "", "score": 7, "analysis": {"x": 1}},
    "additional": [{"keyphrase": "cup"}],
}


@pytest.fixture
def shop(woo: WooPeer) -> WooPeer:
    """A shop whose SEO texts All in One SEO keeps."""
    woo.lever("POST", "plugins", yoast=False)
    woo.lever("POST", "conditions", aioseo=True)
    return woo


def store_of(woo: WooPeer) -> Store:
    return replace(woo.store, seo_plugin="aioseo", seo_access=SeoAccess.GRANTED)


@contextmanager
def let_in(woo: WooPeer) -> Iterator[WooClient]:
    keys = Credentials(woo.key().values, seo=woo.lever("POST", "app-passwords"))
    with woo.platform.connect(store_of(woo), keys) as client:
        yield client


def products(woo: WooPeer) -> list[Product]:
    """Three of the shop's, as they were read."""
    with let_in(woo) as client:
        titles = ("Riva mug", "Luna teapot", "Neve carafe")
        return [client.product(remote(woo, title)) for title in titles]


def row(woo: WooPeer, title: str = "Riva mug") -> dict[str, Any]:
    told: dict[str, Any] = woo.lever("GET", f"aioseo/{woo.number(title)}")
    return told


def test_texts_are_written_read_back_and_seen_on_the_page(shop: WooPeer) -> None:
    with let_in(shop) as client:
        mug = client.product(remote(shop, "Riva mug"))
        done = write(client, mug, ALL)
        after = client.product(mug.remote_id)
        head = client.head(after)
    assert (done.refusal, done.texts) == (None, ALL)
    assert {slot: after.text(slot) for slot in ALL} == ALL
    assert head is not None
    assert (head.title, head.description) == ("A mug", "It is blue.")


def test_a_product_without_texts_of_its_own_has_none(shop: WooPeer) -> None:
    with let_in(shop) as client:
        mug = client.product(remote(shop, "Riva mug"))
    assert [mug.text(slot) for slot in ALL] == [None, None, None]


def test_texts_are_taken_back(shop: WooPeer) -> None:
    with let_in(shop) as client:
        mug = client.product(remote(shop, "Riva mug"))
        write(client, mug, ALL)
        done = write(client, client.product(mug.remote_id), dict.fromkeys(ALL))
    assert done.texts == dict.fromkeys(ALL)
    assert row(shop)["keyphrases"]["focus"]["keyphrase"] == ""


@pytest.mark.parametrize(("slot", "other"), [(TITLE, META), (META, TITLE)])
def test_the_text_that_is_not_meant_stays_as_it_is(shop: WooPeer, slot: Slot, other: Slot) -> None:
    own = {"title": "Kept", "description": "Kept as well", "canonical_url": "https://x.example"}
    shop.lever("POST", f"aioseo/{shop.number('Riva mug')}", **own)
    with let_in(shop) as client:
        done = write(client, client.product(remote(shop, "Riva mug")), {slot: "New"})
        after = client.product(remote(shop, "Riva mug"))
    assert done.texts == {slot: "New"}
    assert (after.text(other) or "").startswith("Kept")
    assert row(shop)["canonical_url"] == "https://x.example"


def test_other_keyphrases_and_their_scores_stay(shop: WooPeer) -> None:
    shop.lever("POST", f"aioseo/{shop.number('Riva mug')}", keyphrases=RICH)
    with let_in(shop) as client:
        write(client, client.product(remote(shop, "Riva mug")), {KEYWORD: "blue mug"})
    kept = row(shop)["keyphrases"]
    assert kept == {**RICH, "focus": {**RICH["focus"], "keyphrase": "blue mug"}}  # type: ignore[dict-item]


def test_the_copy_for_other_plugins_is_kept_up(shop: WooPeer) -> None:
    with let_in(shop) as client:
        write(client, client.product(remote(shop, "Riva mug")), {**ALL, DESCRIPTION: "<p>New.</p>"})
    raw = shop.lever("GET", f"products/{shop.number('Riva mug')}")
    assert raw["meta"] == {"_aioseo_title": "A mug", "_aioseo_description": "It is blue."}
    assert raw["description"] == "<p>New.</p>"


def test_our_mark_goes_in_after_them(shop: WooPeer) -> None:
    """Whoever finds it may take all of it as written."""
    attempt = AttemptId(new_id())
    with let_in(shop) as client:
        mug = client.product(remote(shop, "Riva mug"))
        write(client, mug, {TITLE: "A mug"}, attempt)
        live = looked_at(client, mug, TITLE)
    assert [w["attempt"] for w in shop.lever("GET", "writes")] == [None, str(attempt)]
    assert live is not None
    assert (live.attempt, TITLE in live.apart) == (attempt, True)


def test_a_merchants_edit_between_look_and_write_is_left(shop: WooPeer) -> None:
    with let_in(shop) as client:
        ours = edit(client, client.product(remote(shop, "Riva mug")), {TITLE: "Ours"})
        shop.lever("POST", f"aioseo/{shop.number('Riva mug')}", title="Theirs")
        [done] = client.write([ours], lambda: None, 1)
    assert done.refusal is not None
    assert done.refusal.retryable
    assert row(shop)["title"] == "Theirs"
    assert shop.lever("GET", "writes") == []


def test_a_revoked_password_stops_these_texts_alone(shop: WooPeer) -> None:
    with let_in(shop) as client:
        mug = client.product(remote(shop, "Riva mug"))
        shop.lever("DELETE", "app-passwords")
        done = write(client, mug, {TITLE: "A mug", DESCRIPTION: "<p>New.</p>"})
        assert len(goods(client)) == 46
    assert done.texts == {DESCRIPTION: "<p>New.</p>"}
    assert done.refusal is not None
    assert (done.refusal.kind, done.refusal.retryable) == ("seo_refused", False)


def test_and_where_nothing_else_was_to_be_written_nothing_is(shop: WooPeer) -> None:
    with let_in(shop) as client:
        mug = client.product(remote(shop, "Riva mug"))
        shop.lever("DELETE", "app-passwords")
        done = write(client, mug, {TITLE: "A mug"})
    assert done.texts == {}
    assert shop.lever("GET", "writes") == []


def test_revoked_right_before_the_write_it_is_told_as_well(shop: WooPeer) -> None:
    with let_in(shop) as client:
        ours = edit(client, client.product(remote(shop, "Riva mug")), {TITLE: "Ours"})
        shop.lever("DELETE", "app-passwords")
        [done] = client.write([ours], lambda: None, 1)
    assert done.refusal is not None
    assert done.refusal.kind == "seo_refused"


def asked(shop: WooPeer) -> int:
    """How many calls the shop has had."""
    told: int = shop.lever("GET", "requests")["count"]
    return told


def test_a_way_in_that_is_shut_is_tried_once(shop: WooPeer) -> None:
    """Plugins that count failed sign-ins would shut out all that comes from us."""
    looks = [Look(each, frozenset({TITLE})) for each in products(shop)]
    with let_in(shop) as client:
        client.shop()
        shop.lever("DELETE", "app-passwords")
        before = asked(shop)
        live = client.look(looks)
        edits = [
            Edit(each.product, live[each.product.remote_id], {TITLE: "New"}, AttemptId(new_id()))
            for each in looks
        ]
        done = list(client.write(edits, lambda: None, len(edits)))
    assert asked(shop) - before == 2
    assert {each.refusal.kind for each in done if each.refusal} == {"seo_refused"}


def test_and_so_is_one_that_is_shut_between_look_and_write(shop: WooPeer) -> None:
    with let_in(shop) as client:
        edits = [edit(client, each, {TITLE: "New"}) for each in products(shop)]
        shop.lever("DELETE", "app-passwords")
        before = asked(shop)
        done = list(client.write(edits, lambda: None, len(edits)))
    assert asked(shop) - before == 1
    assert [each.refusal is not None for each in done] == [True] * len(edits)


@pytest.mark.parametrize(("fail", "unasked"), [(1_000, 41), (4, 0)])
def test_a_plugin_that_fails_on_end_is_left_in_peace(
    shop: WooPeer, fail: int, unasked: int
) -> None:
    """A shop of thousands isn't asked thousands of times for what it can't tell."""
    with let_in(shop) as client:
        begun = asked(shop)
        number = sum(each.kind is Kind.PRODUCT for each in goods(client))
        usual = asked(shop) - begun
    path = "GET /wp-json/aioseo/v1/post"
    shop.lever("POST", "faults", operation=path, status=500, times=fail)
    with let_in(shop) as client:
        begun = asked(shop)
        goods(client)
        assert usual - (asked(shop) - begun) == min(unasked, number - 5)


def test_what_could_not_be_looked_at_is_written_if_it_is_as_we_know_it(shop: WooPeer) -> None:
    """That one call failed says nothing of the next."""
    with let_in(shop) as client:
        known, other = products(shop)[:2]
        shop.lever("POST", f"aioseo/{other.remote_id}", title="Theirs")
        shop.lever("POST", "faults", operation="GET /wp-json/aioseo/v1/post", status=500, times=2)
        edits = [edit(client, each, {TITLE: "Ours"}) for each in (known, other)]
        done = list(client.write(edits, lambda: None, len(edits)))
    assert [each.refusal and each.refusal.retryable for each in done] == [True, None]
    assert (row(shop, known.title)["title"], row(shop, other.title)["title"]) == ("Ours", "Theirs")


@pytest.mark.parametrize(
    ("rights", "kept"), [(["general"], {TITLE: "A mug"}), (["analysis"], {}), ([], {})]
)
def test_a_person_with_half_the_rights_gets_that_half(
    shop: WooPeer, rights: list[str], kept: dict[Slot, str]
) -> None:
    with let_in(shop) as client:
        mug = client.product(remote(shop, "Riva mug"))
        shop.lever("POST", "conditions", aioseo_rights=rights)
        done = write(client, mug, {TITLE: "A mug", KEYWORD: "blue mug"})
    assert done.texts == kept
    assert done.refusal is not None
    assert done.refusal.kind == "seo_refused"


def test_many_at_once_go_in_one_by_one_and_are_marked_together(shop: WooPeer) -> None:
    titles = ("Riva mug", "Luna teapot", "Neve carafe")
    with let_in(shop) as client:
        products = [client.product(remote(shop, title)) for title in titles]
        edits = [edit(client, product, {TITLE: product.title}) for product in products]
        done = list(client.write(edits, lambda: None, len(edits)))
    assert [each.texts for each in done] == [{TITLE: title} for title in titles]
    assert [row(shop, title)["title"] for title in titles] == list(titles)


def test_what_breaks_over_there_is_that_products_alone(shop: WooPeer) -> None:
    path = "POST /wp-json/aioseo/v1/posts-list/update-details-column"
    with let_in(shop) as client:
        products = [client.product(remote(shop, title)) for title in ("Riva mug", "Luna teapot")]
        edits = [edit(client, product, {TITLE: "New"}) for product in products]
        shop.lever("POST", "faults", operation=path, status=500, times=1)
        done: list[Any] = list(client.write(edits, lambda: None, len(edits)))
    assert sorted(each.refusal is None for each in done) == [False, True]
    [failed] = [each for each in done if each.refusal]
    assert failed.refusal.retryable


def test_a_whole_reading_has_what_pages_show(shop: WooPeer) -> None:
    shop.lever("POST", f"aioseo/{shop.number('Riva mug')}", title="Shown")
    with let_in(shop) as client:
        [mug] = [each for each in goods(client) if each.title == "Riva mug"]
    assert mug.seo_title == "Shown"


def test_without_a_way_in_the_shop_is_read_as_before(shop: WooPeer) -> None:
    plain = replace(store_of(shop), seo_access=SeoAccess.NONE)
    with shop.platform.connect(plain, shop.key()) as client:
        assert len(goods(client)) == 46
        with pytest.raises(AssertionError):
            assert write(client, client.product(remote(shop, "Riva mug")), ALL).refusal is None


def test_the_shop_says_when_its_password_is_gone(shop: WooPeer) -> None:
    with let_in(shop) as client:
        assert client.shop().seo_access is None
        shop.lever("DELETE", "app-passwords")
        assert client.shop().seo_access is SeoAccess.REFUSED


def test_another_plugin_needs_no_password(woo: WooPeer) -> None:
    with let_in(woo) as client:
        client.shop()
        write(client, client.product(remote(woo, "Riva mug")), {TITLE: "A mug"})
    assert woo.lever("GET", f"products/{woo.number('Riva mug')}")["seo_title"] == "A mug"
    assert row(woo) == {}


def test_a_password_is_proven_by_reads_alone(shop: WooPeer) -> None:
    door, given = AppPasswords(shop.egress), shop.lever("POST", "app-passwords")
    door.prove(store_of(shop), given, remote(shop, "Riva mug"))
    assert shop.lever("GET", "writes") == []
    assert row(shop) == {}


@pytest.mark.parametrize("rights", [[], ["analysis"]])
def test_one_whose_owner_may_not_write_is_refused(shop: WooPeer, rights: list[str]) -> None:
    shop.lever("POST", "conditions", aioseo_rights=rights)
    given = shop.lever("POST", "app-passwords")
    with pytest.raises(ExternalError) as refused:
        AppPasswords(shop.egress).prove(store_of(shop), given, remote(shop, "Riva mug"))
    assert refused.value.kind == "seo_refused"


def test_a_wrong_one_is_refused(shop: WooPeer) -> None:
    given = {**shop.lever("POST", "app-passwords"), "password": "wrong"}
    with pytest.raises(ExternalError) as refused:
        AppPasswords(shop.egress).prove(store_of(shop), given, None)
    assert refused.value.kind == "seo_refused"


def test_it_is_revoked_by_itself_and_again_is_harmless(shop: WooPeer) -> None:
    door, given = AppPasswords(shop.egress), shop.lever("POST", "app-passwords")
    assert door.revoke(store_of(shop), given)
    assert shop.practice.shop.app_passwords == {}
    assert door.revoke(store_of(shop), given)


def test_it_never_goes_over_plain_http(shop: WooPeer) -> None:
    plain = replace(store_of(shop), api_url=f"{shop.home}/wp-json/")
    given = shop.lever("POST", "app-passwords")
    door = AppPasswords(shop.egress)
    with pytest.raises(ExternalError, match="https alone"):
        door.prove(plain, given, None)
    with pytest.raises(Invalid) as wrong:
        door.grant_url(plain, "https://us.example/back")
    assert wrong.value.fields == {"store": "seo_no_https"}
    keys, http = Credentials(shop.key().values, seo=given), shop.egress.http("woocommerce")
    assert seo_of(http, plain, keys) is None
    assert seo_of(http, store_of(shop), keys) is not None


def test_the_screen_is_the_one_that_the_shop_names(shop: WooPeer) -> None:
    url = AppPasswords(shop.egress).grant_url(store_of(shop), "https://us.example/back?state=x")
    root = shop.practice.rest.removesuffix("wp-json/")
    assert url.startswith(f"{root}wp-admin/authorize-application.php?app_name=Rooz+Auto&app_id=")
    assert "success_url=https%3A%2F%2Fus.example%2Fback%3Fstate%3Dx" in url


def test_a_screen_on_another_host_is_not_gone_to(shop: WooPeer) -> None:
    moved = replace(store_of(shop), url="https://shop.example")
    with pytest.raises(Invalid) as wrong:
        AppPasswords(shop.egress).grant_url(moved, "https://us.example/back")
    assert wrong.value.fields == {"store": "seo_elsewhere"}


def test_a_shop_that_switched_such_passwords_off_is_told_so(shop: WooPeer) -> None:
    shop.lever("POST", "conditions", offers_app_passwords=False)
    with pytest.raises(Invalid) as wrong:
        AppPasswords(shop.egress).grant_url(store_of(shop), "https://us.example/back")
    assert wrong.value.fields == {"store": "seo_no_passwords"}


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ({"site_url": "https://evil.example"}, "seo_other_shop"),
        ({"site_url": ""}, "seo_other_shop"),
        ({"password": ""}, "seo_no_answer"),
        ({"user_login": ""}, "seo_no_answer"),
        ({"password": "x" * 201}, "seo_no_answer"),
    ],
)
def test_only_the_shops_own_whole_answer_counts(
    shop: WooPeer, answer: dict[str, str], code: str
) -> None:
    whole = {"site_url": shop.home, "user_login": "merchant", "password": "abcd efgh"}
    door = AppPasswords(shop.egress)
    kept = door.credentials(store_of(shop), whole)
    assert kept == {"user": "merchant", "password": "abcd efgh"}
    with pytest.raises(Invalid) as wrong:
        door.credentials(store_of(shop), {**whole, **answer})
    assert wrong.value.fields == {"store": code}


def test_an_edit_of_a_category_has_nothing_apart(shop: WooPeer) -> None:
    with let_in(shop) as client:
        [category] = [c for c in client.undated(lambda: None) if c.title == "Tableware"]
        ours: Edit = edit(client, category, {DESCRIPTION: "Plates."})
        [done] = client.write([ours], lambda: None, 1)
    assert done.refusal is None
    assert done.texts == {DESCRIPTION: "Plates."}
