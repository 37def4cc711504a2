"""What the practice shop's pages tell search, and which plugin writes that."""

from dataclasses import replace

import pytest

from app.domain.catalog import Field, Slot
from app.domain.errors import ExternalError
from app.domain.heads import Head
from app.domain.ids import RemoteId
from integrations.heads import head_of
from tests.contract.test_woocommerce import connected, remote
from tests.edits import write
from tests.practice_woo import WooPeer

TITLE, META = Slot(Field.SEO_TITLE), Slot(Field.META_DESCRIPTION)
KEYWORD = Slot(Field.FOCUS_KEYWORD)
JSON_LD = '<script type="application/ld+json">'


def head(woo: WooPeer, *, past_caches: bool = False) -> Head | None:
    with connected(woo) as client:
        mug = client.product(RemoteId(str(woo.number("Riva mug"))))
        return client.head(mug, past_caches=past_caches)


def test_a_page_is_seen_as_a_browser_sees_it(woo: WooPeer) -> None:
    texts = {"seo_title": "Mugs & “more”", "seo_description": "It's <b>blue</b>."}
    woo.lever("POST", f"products/{woo.number('Riva mug')}", **texts)
    assert head(woo) == Head("Mugs & “more”", "It's <b>blue</b>.", 1)


def test_a_page_that_describes_its_product_twice(woo: WooPeer) -> None:
    woo.lever("POST", "conditions", describes_twice=True)
    seen = head(woo)
    assert seen is not None
    assert seen.products == 2


def test_a_cache_is_seen_and_seen_past(woo: WooPeer) -> None:
    woo.lever("POST", "conditions", caches=True)
    before = head(woo)
    woo.lever("POST", f"products/{woo.number('Riva mug')}", seo_title="New")
    assert head(woo) == before
    fresh = head(woo, past_caches=True)
    assert fresh is not None
    assert fresh.title == "New"


def test_a_page_that_is_not_there_says_nothing(woo: WooPeer) -> None:
    woo.practice.shop.products[woo.number("Riva mug")].slug = "moved"
    with connected(woo) as client:
        mug = client.product(RemoteId(str(woo.number("Riva mug"))))
        woo.practice.shop.products[woo.number("Riva mug")].slug = "elsewhere"
        assert client.head(mug) is None


def test_no_key_goes_to_a_page_and_no_page_leads_us_astray(woo: WooPeer) -> None:
    with connected(woo) as client:
        mug = client.product(RemoteId(str(woo.number("Riva mug"))))
        with pytest.raises(ExternalError):
            client.head(replace(mug, url="http://10.0.0.1/product/riva-mug/"))


@pytest.mark.parametrize(
    ("page", "seen"),
    [
        ("", Head("", "", 0)),
        ("<title>A</title><svg><title>B</title></svg>", Head("A", "", 0)),
        ('<meta name="Description" content="a"><meta name="description">', Head("", "a", 0)),
        ("<meta name='woo-coming-soon-page' content='yes'><title>Soon</title>", None),
        (f'{JSON_LD}{{"@graph":[{{"@type":"Product"}}]}}</script>', Head("", "", 1)),
        (f'{JSON_LD}[{{"@type":["Product","Thing"]}}, 5]</script>', Head("", "", 1)),
        (f"{JSON_LD}{{broken</script>", Head("", "", 0)),
        ('<script>{"@type":"Product"}</script>', Head("", "", 0)),
    ],
)
def test_pages_of_all_kinds_are_read(page: str, seen: Head | None) -> None:
    assert head_of(page) == seen


@pytest.mark.parametrize(
    ("on", "head_by", "name"),
    [
        ({}, "", "yoast"),
        ({"rankmath": True}, "yoast", "yoast"),
        ({"rankmath": True}, "rankmath", "rankmath"),
        ({"rankmath": True, "seopress": True}, "seopress", "seopress"),
    ],
)
def test_of_several_plugins_the_one_that_pages_show_keeps_the_texts(
    woo: WooPeer, on: dict[str, bool], head_by: str, name: str
) -> None:
    woo.lever("POST", "conditions", head_by=head_by, **on)
    with connected(woo) as client:
        assert client.shop().seo_plugin == name


@pytest.mark.parametrize("name", ["rankmath", "seopress", "aioseo"])
def test_a_plugin_alone_is_known_by_its_namespace(woo: WooPeer, name: str) -> None:
    woo.lever("POST", "plugins", yoast=False)
    woo.lever("POST", "conditions", **{name: True})
    with connected(woo) as client:
        assert client.shop().seo_plugin == name


@pytest.mark.parametrize(
    ("name", "title", "description", "keyword"),
    [
        ("yoast", "_yoast_wpseo_title", "_yoast_wpseo_metadesc", "_yoast_wpseo_focuskw"),
        ("rankmath", "rank_math_title", "rank_math_description", "rank_math_focus_keyword"),
        (
            "seopress",
            "_seopress_titles_title",
            "_seopress_titles_desc",
            "_seopress_analysis_target_kw",
        ),
    ],
)
def test_seo_texts_and_the_focus_keyword_go_where_their_plugin_keeps_them(
    woo: WooPeer, name: str, title: str, description: str, keyword: str
) -> None:
    woo.lever("POST", "plugins", yoast=name == "yoast")
    woo.lever("POST", "conditions", rankmath=name == "rankmath", seopress=name == "seopress")
    with connected(woo) as client:
        client.shop()
        mug = client.product(remote(woo, "Riva mug"))
        write(client, mug, {TITLE: "T", META: "M", KEYWORD: "riva mug"})
        assert client.product(mug.remote_id).focus_keyword == "riva mug"
    shown = woo.practice.shop.products[woo.number("Riva mug")]
    assert [shown.meta_value(key) for key in (title, description, keyword)] == [
        "T",
        "M",
        "riva mug",
    ]


def test_a_focus_keyword_can_be_taken_away_again(woo: WooPeer) -> None:
    with connected(woo) as client:
        client.shop()
        mug = client.product(remote(woo, "Riva mug"))
        write(client, mug, {KEYWORD: "riva mug"})
        write(client, mug, {KEYWORD: None})
        assert client.product(mug.remote_id).focus_keyword is None
