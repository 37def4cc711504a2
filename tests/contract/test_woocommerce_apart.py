"""All in One SEO: texts that stand apart from their products, read and written beside them."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from app.domain.catalog import Field, Kind, Product, Slot
from app.domain.ids import AttemptId, new_id
from app.domain.stores import SeoAccess
from app.ports.stores import Edit, Look
from tests.contract.test_woocommerce import goods, remote
from tests.edits import edit, looked_at, write
from tests.practice_aioseo import let_in, row, store_of, with_aioseo
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
    return with_aioseo(woo)


def products(woo: WooPeer) -> list[Product]:
    """Three of the shop's, as they were read."""
    with let_in(woo) as client:
        titles = ("Riva mug", "Luna teapot", "Neve carafe")
        return [client.product(remote(woo, title)) for title in titles]


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


def test_one_that_answers_in_between_is_asked_on(shop: WooPeer) -> None:
    path = "GET /wp-json/aioseo/v1/post"
    with let_in(shop) as client:
        goods(client)
        usual = []
        for _ in range(3):
            shop.lever("POST", "faults", operation=path, status=500, times=4)
            begun = asked(shop)
            goods(client)
            usual.append(asked(shop) - begun)
    assert len(set(usual)) == 1


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


def test_an_edit_of_a_category_has_nothing_apart(shop: WooPeer) -> None:
    with let_in(shop) as client:
        [category] = [c for c in client.undated(lambda: None) if c.title == "Tableware"]
        ours: Edit = edit(client, category, {DESCRIPTION: "Plates."})
        [done] = client.write([ours], lambda: None, 1)
    assert done.refusal is None
    assert done.texts == {DESCRIPTION: "Plates."}
