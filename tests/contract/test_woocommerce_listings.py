"""Categories and tags of the practice shop through our adapter: things of their own."""

from collections.abc import Collection, Mapping
from dataclasses import replace

import pytest

from app.domain.catalog import Field, Kind, Product, ProductStatus, Slot
from app.domain.errors import ExternalError
from app.domain.ids import RemoteId
from app.ports.stores import Look
from integrations.woocommerce.platform import WooClient
from tests.contract.test_woocommerce import connected
from tests.edits import edit, looked_at, write
from tests.practice_woo import WooPeer

DESCRIPTION, TITLE, HANDLE = Slot(Field.DESCRIPTION), Slot(Field.TITLE), Slot(Field.HANDLE)


def listing(client: WooClient, title: str) -> Product:
    return next(each for each in client.undated(lambda: None) if each.title == title)


def requests(woo: WooPeer) -> int:
    return int(woo.lever("GET", "requests")["count"])


def test_a_whole_reading_tells_of_categories_and_tags(woo: WooPeer) -> None:
    with connected(woo) as client:
        read = {(each.kind, each.title): each for each in client.products(lambda: None)}
    tableware = read[Kind.COLLECTION, "Tableware"]
    assert tableware.description.startswith("Plates, bowls and mugs")
    assert (tableware.handle, tableware.status) == ("tableware", ProductStatus.ACTIVE)
    assert tableware.url == f"{woo.home}/?product_cat=tableware"
    assert read[Kind.TAG, "stoneware"].remote_id.startswith("tag:")


def test_some_of_its_products_are_facts_of_a_category(woo: WooPeer) -> None:
    with connected(woo) as client:
        whole = {each.remote_id: each for each in client.products(lambda: None)}
        teapots = listing(client, "Teapots")
        alone = client.product(teapots.remote_id)
    [fact] = teapots.attributes
    assert (fact.name, fact.source) == ("Products", "collection")
    assert "Luna teapot" in fact.values
    assert len(fact.values) == 2
    assert set(whole[teapots.remote_id].attributes[0].values) == set(fact.values)
    assert set(alone.attributes[0].values) == set(fact.values)


def test_changes_of_products_say_nothing_of_categories(woo: WooPeer) -> None:
    with connected(woo) as client:
        some = next(iter(client.products(lambda: None)))
        changed = list(client.products(lambda: None, some.updated_at))
    assert {each.kind for each in changed} == {Kind.PRODUCT}


def test_what_is_known_of_a_category_is_not_asked_for_again(woo: WooPeer) -> None:
    def known(source_hashes: Mapping[RemoteId, str]) -> Collection[RemoteId]:
        return source_hashes.keys()

    with connected(woo) as client:
        before = requests(woo)
        assert list(client.undated(lambda: None, known)) == []
    assert requests(woo) == before + 2


def test_a_category_is_known_by_all_that_the_shop_tells_of_it(woo: WooPeer) -> None:
    told: list[Mapping[RemoteId, str]] = []

    def note(source_hashes: Mapping[RemoteId, str]) -> Collection[RemoteId]:
        told.append(source_hashes)
        return ()

    with connected(woo) as client:
        home = listing(client, "Home")
        list(client.undated(lambda: None, note))
        write(client, home, {DESCRIPTION: "Things for the house."})
        list(client.undated(lambda: None, note))
    assert told[0][home.remote_id] != told[2][home.remote_id]
    assert told[1] == told[3]


def test_a_categorys_texts_are_written_and_come_back(woo: WooPeer) -> None:
    texts = {DESCRIPTION: "Things for the house.\n\n<em>By hand.</em>", TITLE: "Home & garden"}
    with connected(woo) as client:
        home = listing(client, "Home")
        done = write(client, home, texts)
        again = client.product(home.remote_id)
    assert done.texts == texts
    assert (again.title, again.description) == ("Home & garden", texts[DESCRIPTION])


def test_many_go_in_one_request_a_kind_and_each_has_its_own_answer(woo: WooPeer) -> None:
    with connected(woo) as client:
        things = [*client.undated(lambda: None)][:2]
        tags = [each for each in client.undated(lambda: None) if each.kind is Kind.TAG][:2]
        mug = client.product(RemoteId(str(woo.number("Riva mug"))))
        gone = replace(things[0], remote_id=RemoteId("category:1"))
        edits = [edit(client, each, {DESCRIPTION: "New."}) for each in (*things, *tags, mug)]
        edits.insert(1, replace(edits[0], product=gone))
        before = requests(woo)
        done = {each.edit.product.remote_id: each for each in client.write(edits, lambda: None, 6)}
    assert requests(woo) == before + 3
    assert done[gone.remote_id].refusal is not None
    assert done[gone.remote_id].refusal.kind == "gone"
    assert [done[each.remote_id].texts for each in (*things, *tags, mug)] == [
        {DESCRIPTION: "New."} for _ in range(5)
    ]


def test_categories_tags_and_products_are_looked_at_together(woo: WooPeer) -> None:
    with connected(woo) as client:
        things = [*client.undated(lambda: None)]
        gone = replace(things[0], remote_id=RemoteId("tag:1"))
        nonsense = replace(things[0], remote_id=RemoteId("brand:1"))
        mug = client.product(RemoteId(str(woo.number("Riva mug"))))
        wanted = [*things[:3], things[-1], gone, nonsense, mug]
        live = client.look([Look(each, frozenset({DESCRIPTION})) for each in wanted])
    assert set(live) == {each.remote_id for each in (*things[:3], things[-1], mug)}


def test_one_alone_that_is_gone_is_told_as_gone(woo: WooPeer) -> None:
    with connected(woo) as client:
        home = listing(client, "Home")
        lost = replace(home, remote_id=RemoteId("category:1"))
        assert looked_at(client, lost, DESCRIPTION) is None
        with pytest.raises(ExternalError) as gone:
            client.product(lost.remote_id)
    assert gone.value.kind == "gone"


@pytest.mark.parametrize("slot", [Slot(Field.SEO_TITLE), Slot(Field.META_DESCRIPTION)])
def test_seo_texts_of_a_category_are_refused_here(woo: WooPeer, slot: Slot) -> None:
    with connected(woo) as client:
        home = listing(client, "Home")
        wish = edit(client, home, {DESCRIPTION: ""})
        [done] = client.write([replace(wish, texts={slot: "x"})], lambda: None, 1)
    assert done.refusal is not None
    assert done.refusal.kind == "refused"
    assert woo.lever("GET", "writes") == []


def test_who_wrote_a_categorys_text_has_no_place_in_the_shop(woo: WooPeer) -> None:
    with connected(woo) as client:
        home = listing(client, "Home")
        before = requests(woo)
        client.tell_provenance(home, {DESCRIPTION: {"model": "a"}})
    assert requests(woo) == before
