"""Collections, pages, articles and translations through our adapter, against the practice shop."""

import json
from collections.abc import Iterator
from dataclasses import replace

import httpx
import pytest

from app.domain.catalog import Field, Kind, Product, Slot
from app.domain.errors import ExternalError, MissingScope
from app.ports.stores import StoreClient
from tests.contract.conftest import SHOP, Peer
from tests.contract.test_shopify import connected
from tests.edits import looked_at, write

TITLE, META = Slot(Field.SEO_TITLE), Slot(Field.META_DESCRIPTION)
DESCRIPTION, HANDLE = Slot(Field.DESCRIPTION), Slot(Field.HANDLE)
FRENCH = Slot(Field.TITLE, locale="fr"), Slot(Field.DESCRIPTION, locale="fr")
ALL = "write_products,write_files,write_content,write_translations,read_locales"


def grant(peer: Peer, scopes: str) -> tuple[str, ...]:
    peer.practice.shop(SHOP).installed_scopes = scopes
    return tuple(sorted(scopes.split(",")))


@pytest.fixture
def client(peer: Peer) -> Iterator[StoreClient]:
    httpx.post(f"{peer.url}/_practice/{SHOP}/shop", json={"locales": {"fr": True, "de": True}})
    with connected(peer, scopes=grant(peer, ALL), locales=("de", "fr")) as made:
        yield made


def one(client: StoreClient, kind: Kind) -> Product:
    return next(each for each in client.products(lambda: None) if each.kind is kind)


def test_the_shop_says_what_it_granted_and_which_languages_it_speaks(client: StoreClient) -> None:
    facts = client.shop()
    assert facts.scopes is not None
    assert {"write_content", "write_translations"} <= set(facts.scopes)
    assert (facts.language, facts.locales) == ("en", ("de", "fr"))


def test_without_the_right_to_know_nothing_is_said_of_languages(peer: Peer) -> None:
    with connected(peer) as client:
        facts = client.shop()
    assert (facts.language, facts.locales) == ("", None)


def test_all_that_has_texts_is_read(client: StoreClient) -> None:
    kinds = {each.kind for each in client.products(lambda: None)}
    assert kinds == {Kind.PRODUCT, Kind.COLLECTION, Kind.PAGE, Kind.ARTICLE}


def test_what_is_not_granted_is_left_out_of_a_reading(peer: Peer) -> None:
    with connected(peer, scopes=("write_files", "write_products")) as client:
        kinds = {each.kind for each in client.products(lambda: None)}
    assert kinds == {Kind.PRODUCT, Kind.COLLECTION}


def test_a_right_that_was_taken_back_leaves_the_rest_readable(peer: Peer) -> None:
    with connected(peer, scopes=("write_content", "write_products")) as client:
        kinds = {each.kind for each in client.products(lambda: None)}
    assert kinds == {Kind.PRODUCT, Kind.COLLECTION}


@pytest.mark.parametrize("kind", [Kind.COLLECTION, Kind.PAGE, Kind.ARTICLE])
def test_texts_of_every_kind_are_written_and_nothing_else_moves(
    client: StoreClient, kind: Kind
) -> None:
    before = one(client, kind)
    texts = {TITLE: "A new title", META: "A new description", DESCRIPTION: "<p>New.</p>"}
    done = write(client, before, texts)
    after = client.product(before.remote_id)
    assert done.texts == texts
    assert after == replace(before.with_texts(texts), updated_at=after.updated_at)


@pytest.mark.parametrize("kind", [Kind.COLLECTION, Kind.PAGE, Kind.ARTICLE])
def test_seo_texts_of_every_kind_can_be_taken_away(client: StoreClient, kind: Kind) -> None:
    before = one(client, kind)
    write(client, before, {TITLE: "x", META: "y"})
    assert write(client, before, {TITLE: None}).texts == {TITLE: None}
    after = client.product(before.remote_id)
    assert (after.seo_title, after.meta_description) == (None, "y")


@pytest.mark.parametrize(
    ("kind", "folder"), [(Kind.COLLECTION, "collections"), (Kind.PAGE, "pages")]
)
def test_a_new_address_of_a_page_leads_on_from_the_old_one(
    peer: Peer, client: StoreClient, kind: Kind, folder: str
) -> None:
    before = one(client, kind)
    assert write(client, before, {HANDLE: "another-place"}).texts == {HANDLE: "another-place"}
    old = httpx.get(f"{peer.url}/shops/{SHOP}/{folder}/{before.handle}")
    assert old.status_code == 301


def test_a_page_needs_its_right_and_says_which(peer: Peer, client: StoreClient) -> None:
    page = one(client, Kind.PAGE)
    grant(peer, "write_products,write_files")
    with connected(peer) as poor, pytest.raises(MissingScope) as missing:
        write(poor, page, {TITLE: "x"})
    assert missing.value.scope == "write_content"


def test_a_translation_is_written_read_and_taken_away(client: StoreClient) -> None:
    bag = one(client, Kind.PRODUCT)
    texts = dict(zip(FRENCH, ("Sac du port", "<p>Un sac.</p>"), strict=True))
    assert write(client, bag, texts).texts == texts
    translated = client.product(bag.remote_id)
    assert {slot: translated.text(slot) for slot in FRENCH} == texts
    assert write(client, bag, {FRENCH[0]: None}).texts == {FRENCH[0]: None}
    after = client.product(bag.remote_id)
    assert (after.text(FRENCH[0]), after.text(FRENCH[1])) == (None, "<p>Un sac.</p>")


def test_taking_one_translation_away_leaves_those_in_other_languages(client: StoreClient) -> None:
    bag = one(client, Kind.PRODUCT)
    german = Slot(Field.TITLE, locale="de"), Slot(Field.DESCRIPTION, locale="de")
    write(client, bag, {**dict.fromkeys(FRENCH, "Sac"), **dict.fromkeys(german, "Tasche")})
    write(client, bag, {FRENCH[0]: None, german[1]: None})
    after = client.product(bag.remote_id)
    assert [after.text(slot) for slot in (*FRENCH, *german)] == [None, "Sac", "Tasche", None]


def test_a_look_tells_a_missing_translation_from_one_that_is_there(client: StoreClient) -> None:
    bag = one(client, Kind.PRODUCT)
    write(client, bag, {FRENCH[0]: "Sac du port"})
    live = looked_at(client, bag, *FRENCH)
    assert live is not None
    assert [live.texts[slot] for slot in FRENCH] == ["Sac du port", None]


def test_a_translation_whose_original_changed_is_outdated(peer: Peer, client: StoreClient) -> None:
    bag = one(client, Kind.PRODUCT)
    write(client, bag, {FRENCH[0]: "Sac du port"})
    number = bag.remote_id.rpartition("/")[2]
    httpx.post(f"{peer.url}/_practice/{SHOP}/products/{number}", json={"title": "Another bag"})
    [translation] = client.product(bag.remote_id).translations
    assert translation.is_outdated


def test_what_the_shop_does_not_speak_is_refused(client: StoreClient) -> None:
    bag = one(client, Kind.PRODUCT)
    done = write(client, bag, {Slot(Field.TITLE, locale="ja"): "港"})
    assert done.refusal is not None
    assert done.refusal.kind == "refused"


def test_a_translation_that_is_refused_takes_nothing_back(client: StoreClient) -> None:
    bag = one(client, Kind.PRODUCT)
    japanese = Slot(Field.TITLE, locale="ja")
    done = write(client, bag, {japanese: "港", META: "A bag of the harbour."})
    assert done.refusal is not None
    assert done.texts == {META: "A bag of the harbour."}
    assert client.product(bag.remote_id).meta_description == "A bag of the harbour."


def test_who_wrote_a_text_is_kept_whoever_else_writes(peer: Peer, client: StoreClient) -> None:
    bag = one(client, Kind.PRODUCT)
    client.tell_provenance(bag, {TITLE: {"model": "a"}, META: {"model": "b"}})
    client.tell_provenance(bag, {META: None, DESCRIPTION: {"model": "c"}})
    product = peer.practice.shop(SHOP).products[int(bag.remote_id.rpartition("/")[2])]
    [kept] = [field.value for field in product.metafields if field.key == "provenance"]
    assert json.loads(kept) == {"seo_title": {"model": "a"}, "description": {"model": "c"}}


def test_a_quicker_writer_of_provenance_is_not_overwritten(peer: Peer, client: StoreClient) -> None:
    bag = one(client, Kind.PRODUCT)
    error = {
        "field": ["metafields"],
        "message": "The resource has been updated",
        "code": "STALE_OBJECT",
    }
    body = {"data": {"metafieldsSet": {"metafields": None, "userErrors": [error]}}}
    peer.fault(operation="SetProvenance", status=200, body=json.dumps(body), times=2)
    client.tell_provenance(bag, {TITLE: {"model": "a"}})
    peer.fault(operation="SetProvenance", status=200, body=json.dumps(body), times=9)
    with pytest.raises(ExternalError) as beaten:
        client.tell_provenance(bag, {TITLE: {"model": "b"}})
    assert beaten.value.retryable
