"""The practice Shopify for people: its storefront in each language, its admin, and its webhooks."""

import re
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from urllib.parse import quote

import httpx
import pytest

from integrations.sandbox.shopify.app import create_app
from integrations.sandbox.shopify.catalogue import Redirect
from integrations.sandbox.shopify.content import Article
from integrations.sandbox.shopify.things import digest
from integrations.sandbox.shopify.world import World
from tests.raw_shopify import Raw, opened

ADMIN = "/store/fjell-outdoor"


@pytest.fixture
def raw() -> Iterator[Raw]:
    with opened() as made:
        yield made


def head(page: httpx.Response) -> tuple[str, str]:
    """Title and description."""
    [title] = re.findall("<title>(.*?)</title>", page.text)
    [description] = re.findall('<meta name="description" content="([^"]*)"', page.text)
    return title, description


def send(raw: Raw, path: str, **form: str) -> httpx.Response:
    return raw.web.post(f"{ADMIN}{path}", data=form)


def place(raw: Raw, folder: str, title: str) -> str:
    return f"/{folder}/{raw.thing(folder, title).id}"


@pytest.mark.parametrize(
    ("path", "title", "description"),
    [
        ("/collections/packs", "Hiking and trekking packs", "Day packs and trekking packs from"),
        ("/collections/light", "Light – Fjell Outdoor", "Lanterns and head lamps for tent, hut"),
        ("/collections/kitchen", "Kitchen – Fjell Outdoor", ""),
        ("/pages/repairs", "Repairs – Fjell Outdoor", "Send it, we mend it."),
        ("/pages/about-us", "About Fjell Outdoor", "Eleven people, two old sewing machines"),
        ("/blogs/workshop/mending-a-torn-fly-sheet", "Mending a torn fly sheet – ", "How we mend"),
        ("/products/wool-hat", "Wool hat – Fjell Outdoor", "Knitted."),
    ],
)
def test_each_page_has_a_head(raw: Raw, path: str, title: str, description: str) -> None:
    found = head(raw.page(path))
    assert found[0].startswith(title)
    assert found[1].startswith(description)


def test_a_page_is_shown_in_its_other_language(raw: Raw) -> None:
    told = raw.page("/ar/collections/packs")
    assert head(told)[0] == "حقائب للمشي والرحلات الطويلة"
    assert '<h1 dir="auto">حقائب الظهر</h1>' in told.text
    assert '<html lang="ar" dir="rtl">' in told.text
    assert f'hreflang="en" href="/shops/{raw.domain}/collections/packs"' in told.text


def test_what_is_not_translated_is_shown_as_it_is(raw: Raw) -> None:
    assert head(raw.page("/ar/pages/repairs")) == head(raw.page("/pages/repairs"))


def test_a_translated_handle_leads_there_in_its_language(raw: Raw) -> None:
    raw.grant("write_translations")
    raw.data(
        """mutation($id: ID!, $t: [TranslationInput!]!) {
          translationsRegister(resourceId: $id, translations: $t) { userErrors { code } } }""",
        id=raw.thing("pages", "Repairs").gid,
        t=[
            {
                "key": "handle",
                "locale": "ar",
                "value": "islah",
                "translatableContentDigest": digest("repairs"),
            }
        ],
    )
    assert raw.page("/ar/pages/islah").status_code == 200
    assert raw.page("/ar/pages/repairs").status_code == 200
    assert raw.page("/pages/islah").status_code == 404


def test_a_handle_may_be_of_any_script(raw: Raw) -> None:
    browser = create_app(raw.practice).test_client()
    raw.thing("products", "Wool hat").handle = "قبعة"
    raw.shop.redirects["/products/wool-hat"] = Redirect(1, "/products/wool-hat", "/products/قبعة")
    moved = browser.get(f"/shops/{raw.domain}/products/wool-hat")
    assert moved.headers["Location"].endswith(quote("قبعة"))
    assert browser.get(moved.headers["Location"]).status_code == 200


def test_a_redirect_stays_within_the_language(raw: Raw) -> None:
    hat = raw.thing("products", "Wool hat").gid
    raw.data(
        """mutation($thing: ProductUpdateInput!) { productUpdate(product: $thing) {
          userErrors { message } } }""",
        thing={"id": hat, "handle": "hat", "redirectNewHandle": True},
    )
    answer = raw.page("/ar/products/wool-hat")
    assert answer.status_code == 301
    assert answer.headers["Location"].endswith(f"/shops/{raw.domain}/ar/products/hat")


@pytest.mark.parametrize(
    "path",
    ["/fr/pages/repairs", "/pages/trade-customers", "/blogs/workshop/nothing", "/pages", "/x"],
)
def test_what_shoppers_may_not_see_is_not_there(raw: Raw, path: str) -> None:
    assert raw.page(path).status_code == 404


def test_a_language_is_shown_once_it_is_published(raw: Raw) -> None:
    languages = f"/_practice/{raw.domain}/shop"
    raw.lever("POST", languages, locales={"ar": True, "fr": False})
    assert raw.page("/fr/pages/repairs").status_code == 404
    raw.lever("POST", languages, locales={"ar": True, "fr": True})
    assert raw.page("/fr/pages/repairs").status_code == 200


def test_shops_have_the_flaws_of_real_ones(raw: Raw) -> None:
    shop = raw.shop
    assert any(not each.description_html for each in shop.collections.values())
    assert any(not shop.within(each) for each in shop.collections.values())
    guide = raw.thing("pages", "Size guide").originals()["body_html"] or ""
    assert "<table>" in guide
    assert "<iframe" in guide
    assert any("Hütte" in each.title for each in shop.articles.values())
    assert any(each.seo("meta_title") is None for each in shop.pages.values())


@pytest.mark.parametrize(
    ("folder", "title", "body"),
    [
        ("collections", "Packs", "description_html"),
        ("pages", "Repairs", "body"),
        ("articles", "Waxing leather boots", "body"),
    ],
)
def test_a_person_edits_what_the_shop_says(raw: Raw, folder: str, title: str, body: str) -> None:
    path = place(raw, folder, title)
    thing = raw.thing(folder, title)
    form = raw.web.get(f"{ADMIN}{path}").text
    assert all(f'name="{name}"' in form for name in (body, "title", "handle", "seo_title"))
    before = thing.updated_at
    send(raw, path, **{body: "<p>By hand.</p>", "seo_title": "For search", "seo_description": ""})
    assert thing.text("body_html") == "<p>By hand.</p>"
    assert (thing.text("meta_title"), thing.text("meta_description")) == ("For search", "")
    assert (thing.title, thing.updated_at > before) == (title, True)


def test_a_person_translates(raw: Raw) -> None:
    path = f"{place(raw, 'products', 'Wool hat')}/translations/ar"
    assert 'name="body_html"' in raw.web.get(f"{ADMIN}{path}").text
    send(raw, path, title="قبعة", body_html="<p>محبوكة.</p>")
    hat = raw.thing("products", "Wool hat")
    assert (hat.text("title", "ar"), hat.text("body_html", "ar")) == ("قبعة", "<p>محبوكة.</p>")
    send(raw, path, title="")
    assert (hat.text("title", "ar"), hat.text("body_html", "ar")) == ("Wool hat", "<p>محبوكة.</p>")


def test_a_person_sees_what_is_outdated(raw: Raw) -> None:
    path = f"{place(raw, 'collections', 'Clothing')}/translations/ar"
    assert "title – outdated" in raw.web.get(f"{ADMIN}{path}").text
    send(raw, path, title="ملابس للمشي")
    assert "outdated" not in raw.web.get(f"{ADMIN}{path}").text


@pytest.mark.parametrize("locale", ["en", "fr"])
def test_there_is_no_form_for_other_languages(raw: Raw, locale: str) -> None:
    path = f"{ADMIN}{place(raw, 'pages', 'Repairs')}/translations/"
    assert raw.web.get(f"{path}{locale}").status_code == 404
    assert raw.web.get(f"{path}ar").status_code == 200


def test_all_of_it_is_listed_for_the_merchant(raw: Raw) -> None:
    told = raw.web.get(f"{ADMIN}/content").text
    assert all(title in told for title in ("Last season", "Trade customers", "Mending a torn"))


def test_a_collection_is_made_and_deleted(raw: Raw) -> None:
    send(raw, "/collections", title="Packs")
    made = list(raw.shop.collections.values())[-1]
    assert (made.title, made.handle) == ("Packs", "packs-1")
    send(raw, f"/collections/{made.id}/delete")
    assert made.id not in raw.shop.collections
    assert raw.courier.topics == ["collections/create", "collections/delete"]
    assert raw.courier.told[1][1] == {"id": made.id}


def test_products_leave_a_collection_that_is_deleted(raw: Raw) -> None:
    send(raw, f"{place(raw, 'collections', 'Packs')}/delete")
    pack = raw.thing("products", "Kestrel 28 day pack")
    told = raw.data(
        "query($id: ID!) { product(id: $id) { collections(first: 5) { nodes { id } } } }",
        id=pack.gid,
    )
    assert told == {"collections": {"nodes": []}}


@pytest.mark.parametrize(
    ("folder", "title", "topics"),
    [
        ("products", "Wool hat", ["products/update"]),
        ("collections", "Packs", ["collections/update"]),
        ("pages", "Repairs", []),
        ("articles", "Waxing leather boots", []),
    ],
)
def test_shopify_tells_of_products_and_collections(
    raw: Raw, folder: str, title: str, topics: list[str]
) -> None:
    send(raw, place(raw, folder, title), title="By hand")
    assert raw.courier.topics == topics
    raw.lever("POST", f"/_practice/{raw.domain}/uninstall")
    raw.courier.told.clear()
    send(raw, place(raw, folder, "By hand"), title="Again")
    assert raw.courier.topics == []


def test_what_is_told_of_a_collection(raw: Raw) -> None:
    packs = raw.thing("collections", "Packs")
    send(raw, place(raw, "collections", "Packs"), title="By hand")
    [(_topic, body)] = raw.courier.told
    assert body == {
        "id": packs.id,
        "admin_graphql_api_id": packs.gid,
        "title": "By hand",
        "handle": "packs",
        "updated_at": packs.updated_at,
    }


def test_shopify_tells_of_the_shops_name_and_languages(raw: Raw) -> None:
    settings = f"/_practice/{raw.domain}/shop"
    raw.lever("POST", settings, name="Fjell", locales={"ar": True, "fr": False})
    raw.lever("POST", settings, locales={"fr": True})
    raw.lever("POST", settings, locales={"fr": True})
    assert [(topic, body.get("locale")) for topic, body in raw.courier.told] == [
        ("shop/update", None),
        ("locales/create", "fr"),
        ("locales/update", "fr"),
        ("locales/destroy", "ar"),
    ]
    raw.grant("read_locales")
    shown = raw.data("{ shopLocales { locale primary published } }")
    assert [tuple(each.values()) for each in shown] == [("en", True, True), ("fr", False, True)]


@pytest.mark.parametrize(
    ("folder", "title"),
    [("products", "Wool hat"), ("collections", "Packs"), ("pages", "Repairs")],
)
def test_a_test_reads_edits_and_deletes_things_as_they_are(
    raw: Raw, folder: str, title: str
) -> None:
    lever = f"/_practice/{raw.domain}{place(raw, folder, title)}"
    assert raw.lever("GET", lever).json()["title"] == title
    assert raw.lever("POST", lever, title="By hand", seo_title="S").json()["seo_title"] == "S"
    raw.lever("DELETE", lever)
    assert raw.web.get(lever).status_code == 404


def test_a_shop_is_kept_as_it_was(raw: Raw, tmp_path: Path) -> None:
    raw.grant("write_content")
    state = tmp_path / "shopify.json"
    world = World(state)
    world.shops[raw.domain].collections.clear()
    with world.changing():
        world.shops[raw.domain] = raw.shop
    world.close()
    again = World(state)
    assert asdict(again.shops[raw.domain]) == asdict(raw.shop)
    assert isinstance(next(iter(again.shops[raw.domain].articles.values())), Article)
    again.close()


def test_what_is_no_state_is_said_to_be_none(tmp_path: Path) -> None:
    state = tmp_path / "shopify.json"
    state.write_text('[{"domain": "x"}]')
    with pytest.raises(SystemExit, match="not a state"):
        World(state)
