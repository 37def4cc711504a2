"""The practice Shopify takes what is given, and nothing else; and refuses as Shopify does."""

from collections.abc import Iterator
from typing import Any

import pytest

from integrations.sandbox.shopify.things import Thing
from tests.raw_shopify import Raw, opened

SEO_TAGS = (
    't: metafield(namespace: "global", key: "title_tag") { value }'
    ' d: metafield(namespace: "global", key: "description_tag") { value }'
)
WRITES = {
    "products": "mutation($thing: ProductUpdateInput!) { productUpdate(product: $thing) {"
    " thing: product { title handle descriptionHtml vendor tags updatedAt"
    " seo { title description } } userErrors { field message } } }",
    "collections": "mutation($thing: CollectionUpdateInput!) { collectionUpdate(collection: $thing)"
    " { thing: collection { title handle descriptionHtml updatedAt seo { title description } }"
    " userErrors { field message } } }",
    "pages": "mutation($id: ID!, $thing: PageUpdateInput!) { pageUpdate(id: $id, page: $thing) {"
    f" thing: page {{ title handle body updatedAt isPublished publishedAt {SEO_TAGS} }}"
    " userErrors { field message code } } }",
    "articles": "mutation($id: ID!, $thing: ArticleUpdateInput!) {"
    " articleUpdate(id: $id, article: $thing) {"
    f" thing: article {{ title handle body summary tags updatedAt isPublished {SEO_TAGS} }}"
    " userErrors { field message code } } }",
}
TITLES = {
    "products": "Camp mug, enamel",
    "collections": "Packs",
    "pages": "About us",
    "articles": "Waxing leather boots",
}
OTHERS = {
    "products": "wool-hat",
    "collections": "tents",
    "pages": "repairs",
    "articles": "three-days-over-the-ridge",
}
BODIES = {
    "products": "descriptionHtml",
    "collections": "descriptionHtml",
    "pages": "body",
    "articles": "body",
}
PATHS = {
    "products": "/products/",
    "collections": "/collections/",
    "pages": "/pages/",
    "articles": "/blogs/journal/",
}
each_kind = pytest.mark.parametrize("folder", WRITES)
described = pytest.mark.parametrize("folder", ["products", "collections"])
written = pytest.mark.parametrize("folder", ["pages", "articles"])


@pytest.fixture
def raw() -> Iterator[Raw]:
    with opened() as made:
        made.grant("write_content", "write_online_store_navigation")
        yield made


def thing(raw: Raw, folder: str) -> Thing:
    return raw.thing(folder, TITLES[folder])


def write(raw: Raw, folder: str, gid: str = "", **given: Any) -> Any:
    gid = gid or thing(raw, folder).gid
    if folder in ("products", "collections"):
        return raw.data(WRITES[folder], thing={"id": gid, **given})
    return raw.data(WRITES[folder], id=gid, thing=given)


def wrong(raw: Raw, folder: str, **given: Any) -> Any:
    """What is refused; nothing is changed then."""
    before = str(thing(raw, folder))
    told = write(raw, folder, **given)
    assert told["thing"] is None
    assert str(thing(raw, folder)) == before
    [error] = told["userErrors"]
    return error


@each_kind
def test_only_what_is_given_changes(raw: Raw, folder: str) -> None:
    before = write(raw, folder)["thing"]
    after = write(raw, folder, **{BODIES[folder]: "<p>Anew.</p>"})["thing"]
    assert after[BODIES[folder]] == "<p>Anew.</p>"
    assert after["updatedAt"] > before["updatedAt"]
    told = {BODIES[folder]: before[BODIES[folder]], "updatedAt": before["updatedAt"]}
    assert {**after, **told} == before


@each_kind
def test_a_title_may_change_and_not_be_blank(raw: Raw, folder: str) -> None:
    error = wrong(raw, folder, title=" ")
    assert (error["message"], error.get("code", "BLANK")) == ("Title can't be blank", "BLANK")
    assert error["field"][-1] == "title"
    assert write(raw, folder, title="Other")["thing"]["title"] == "Other"


@each_kind
def test_texts_have_255_characters_and_no_more(raw: Raw, folder: str) -> None:
    assert "too long" in wrong(raw, folder, title="x" * 256)["message"]
    assert "too long" in wrong(raw, folder, handle="x" * 256)["message"]
    assert write(raw, folder, title="x" * 255, handle="x" * 255)["userErrors"] == []


@each_kind
def test_what_is_not_there_is_not_written(raw: Raw, folder: str) -> None:
    told = write(raw, folder, gid=f"gid://shopify/{thing(raw, folder).kind}/1", title="x")
    assert told["thing"] is None
    assert "does not exist" in told["userErrors"][0]["message"]
    assert told["userErrors"][0].get("code", "NOT_FOUND") == "NOT_FOUND"


@each_kind
def test_a_handle_is_one_things_alone(raw: Raw, folder: str) -> None:
    error = wrong(raw, folder, handle=OTHERS[folder])
    assert (error["message"], error.get("code", "TAKEN")) == (
        "Handle has already been taken",
        "TAKEN",
    )
    assert write(raw, folder, handle=thing(raw, folder).handle)["userErrors"] == []
    assert write(raw, folder, handle="A free One!")["thing"]["handle"] == "a-free-one"


def test_articles_of_two_blogs_may_have_one_handle(raw: Raw) -> None:
    told = write(raw, "articles", handle="mending-a-torn-fly-sheet")
    assert told["userErrors"] == []


def test_an_empty_handle_is_made_of_the_title(raw: Raw) -> None:
    assert write(raw, "pages", handle="")["thing"]["handle"] == "about-us"
    assert write(raw, "pages", title="Repairs", handle="")["thing"]["handle"] == "repairs-1"


@each_kind
def test_the_old_address_leads_to_the_new_one_if_that_is_asked_for(raw: Raw, folder: str) -> None:
    old, path = thing(raw, folder).handle, PATHS[folder]
    write(raw, folder, handle="new-one", redirectNewHandle=True)
    [moved] = raw.data("{ urlRedirects(first: 9) { nodes { path target } } }")["nodes"]
    assert moved == {"path": f"{path}{old}", "target": f"{path}new-one"}
    answer = raw.page(f"{path}{old}")
    assert answer.status_code == 301
    assert answer.headers["Location"].endswith(f"/shops/{raw.domain}{path}new-one")
    assert raw.page(f"{path}new-one").status_code == 200


@each_kind
def test_else_the_old_address_is_gone(raw: Raw, folder: str) -> None:
    old = f"{PATHS[folder]}{thing(raw, folder).handle}"
    write(raw, folder, handle="new-one")
    assert raw.data("{ urlRedirects(first: 9) { nodes { id } } }")["nodes"] == []
    assert raw.page(old).status_code == 404


def test_what_stands_at_an_old_address_again_is_shown(raw: Raw) -> None:
    old = thing(raw, "pages").handle
    write(raw, "pages", handle="new-one", redirectNewHandle=True)
    write(raw, "pages", handle=old, redirectNewHandle=True)
    assert raw.page(f"/pages/{old}").status_code == 200
    assert raw.page("/pages/new-one").status_code == 301


def test_redirects_are_found_by_their_path(raw: Raw) -> None:
    write(raw, "pages", handle="new-one", redirectNewHandle=True)
    write(raw, "products", handle="new-mug", redirectNewHandle=True)
    found = """{ urlRedirects(first: 9, query: "path:'/pages/about-us'") { nodes { target } } }"""
    assert raw.data(found)["nodes"] == [{"target": "/pages/new-one"}]


@described
def test_an_seo_input_replaces_both_halves(raw: Raw, folder: str) -> None:
    write(raw, folder, seo={"title": "T", "description": "D"})
    both = {"title": "T", "description": "D"}
    assert write(raw, folder, descriptionHtml="<p>Other</p>")["thing"]["seo"] == both
    assert write(raw, folder, seo={"title": "U"})["thing"]["seo"] == {
        "title": "U",
        "description": None,
    }


@written
def test_pages_and_articles_have_their_seo_in_metafields(raw: Raw, folder: str) -> None:
    tag = {"namespace": "global", "key": "title_tag", "type": "single_line_text_field"}
    after = write(raw, folder, metafields=[{**tag, "value": "For search"}])["thing"]
    assert after["t"] == {"value": "For search"}
    assert "<title>For search</title>" in raw.page(raw.shop.path_of(thing(raw, folder))).text
    assert "seo" in raw.error(WRITES[folder], id="x", thing={"seo": {"title": "x"}})["message"]


@each_kind
@pytest.mark.parametrize(
    ("change", "field", "code"),
    [
        ({"value": ""}, "value", "BLANK"),
        ({"value": "two\nlines"}, "value", "INVALID_VALUE"),
        ({"type": None}, "type", "BLANK"),
        ({"type": "novel"}, "type", "INVALID_TYPE"),
        ({"key": "k"}, "key", "INVALID"),
        ({"namespace": "app--1--other"}, "namespace", "INVALID"),
    ],
)
def test_a_metafield_that_comes_along_is_checked(
    raw: Raw, folder: str, change: dict[str, Any], field: str, code: str
) -> None:
    good = {"namespace": "custom", "key": "fact", "type": "single_line_text_field", "value": "x"}
    error = wrong(raw, folder, metafields=[good, good | change])
    assert error["field"][-3:] == ["metafields", "1", field]
    assert error.get("code", code) == code
    assert write(raw, folder, metafields=[good])["userErrors"] == []


@written
def test_what_is_hidden_is_not_shown_and_can_be_published(raw: Raw, folder: str) -> None:
    path = raw.shop.path_of(thing(raw, folder))
    assert write(raw, folder, isPublished=False)["thing"]["isPublished"] is False
    assert raw.page(path).status_code == 404
    assert write(raw, folder, isPublished=True)["thing"]["isPublished"] is True
    assert raw.page(path).status_code == 200


@written
def test_nothing_is_published_now_and_later(raw: Raw, folder: str) -> None:
    later = "2999-01-01T00:00:00Z"
    error = wrong(raw, folder, isPublished=True, publishDate=later)
    assert error["code"] == "INVALID_PUBLISH_DATE"
    assert wrong(raw, folder, publishDate="soon")["code"] == "INVALID"
    assert write(raw, folder, publishDate=later)["thing"]["isPublished"] is False


def test_alt_texts_go_in_all_or_none(raw: Raw) -> None:
    query = """mutation($files: [FileUpdateInput!]!) { fileUpdate(files: $files) {
      files { id alt } userErrors { field message code } } }"""
    [one, two, *_] = [picture.gid for _, picture in raw.shop.pictures()]
    long = raw.data(query, files=[{"id": one, "alt": "A"}, {"id": two, "alt": "x" * 513}])
    none = raw.data(query, files=[{"id": one, "alt": "A"}, {"id": "gid://shopify/MediaImage/1"}])
    assert long["userErrors"][0]["code"] == "ALT_VALUE_LIMIT_EXCEEDED"
    assert none["userErrors"][0]["code"] == "FILE_DOES_NOT_EXIST"
    assert next(raw.shop.pictures())[1].alt is None
    both = raw.data(query, files=[{"id": one, "alt": "A"}, {"id": two, "alt": "x" * 512}])
    assert [file["alt"] for file in both["files"]] == ["A", "x" * 512]


def test_the_mark_of_a_write_is_noted(raw: Raw) -> None:
    mark = {"namespace": "$app:rooz", "key": "attempt", "type": "single_line_text_field"}
    write(raw, "collections", title="Other", metafields=[{**mark, "value": "attempt 7"}])
    [told] = raw.lever("GET", f"/_practice/{raw.domain}/writes").json()
    assert told["product"] == raw.thing("collections", "Other").gid
    assert (told["operation"], told["fields"]) == ("collectionUpdate", ["title"])
    assert told["attempt"] == "attempt 7"


def test_what_the_practice_shop_does_not_honour_is_refused(raw: Raw) -> None:
    given = {"id": thing(raw, "products").gid, "collectionsToJoin": []}
    assert "collectionsToJoin" in raw.error(WRITES["products"], thing=given)["message"]
