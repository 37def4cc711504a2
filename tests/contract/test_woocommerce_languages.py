"""A shop whose languages WPML keeps apart: each product of each language is read as its own."""

from dataclasses import replace

import pytest

from app.domain.catalog import Field, Slot
from app.ports.stores import Look
from tests.contract.test_woocommerce import connected, goods, remote
from tests.edits import looked_at, write
from tests.practice_woo import WooPeer
from tests.woo_replay import client

TITLE = Slot(Field.SEO_TITLE)


@pytest.fixture
def bilingual(woo: WooPeer) -> str:
    """The number of a product that is the German text of another."""
    number = str(woo.number("Riva mug"))
    woo.lever("POST", "conditions", wpml={number: "de"})
    return number


def test_products_of_all_languages_are_read_each_in_its_own(woo: WooPeer, bilingual: str) -> None:
    with connected(woo) as made:
        assert made.shop().language_plugin == "wpml"
        read = {each.title: each.language for each in goods(made)}
        assert (read["Riva mug"], read["Casa house number"]) == ("de", "en")
        assert made.count() == len(read)
        assert bilingual in {str(each) for each in made.ids(lambda: None)}


def test_what_is_remembered_of_the_shop_is_enough_for_the_next_look(
    woo: WooPeer, bilingual: str
) -> None:
    known = replace(woo.store, language_plugin="wpml")
    with woo.platform.connect(known, woo.key()) as made:
        assert bilingual in {str(each) for each in made.ids(lambda: None)}


@pytest.mark.usefixtures("bilingual")
def test_a_text_of_another_language_is_written_and_looked_at(woo: WooPeer) -> None:
    with connected(woo) as made:
        made.shop()
        mug, tiles = (
            made.product(remote(woo, title)) for title in ("Riva mug", "Giardino wall tiles")
        )
        write(made, mug, {TITLE: "Becher"})
        live = made.look([Look(each, frozenset({TITLE})) for each in (mug, tiles)])
        assert live[mug.remote_id].texts[TITLE] == "Becher"
        alone = looked_at(made, tiles, TITLE)
        assert alone is not None


def test_a_shop_without_it_is_never_asked_so() -> None:
    """Polylang knows no language "all", and would refuse."""
    made, http = client(
        get_products="01-products-list",
        get_products__categories="03-categories",
        get_products__tags="03-tags",
    )
    list(made.ids(lambda: None))
    list(made.undated(lambda: None))
    made.count()
    assert [asked for _call, asked in http.sent if "lang" in asked] == []
