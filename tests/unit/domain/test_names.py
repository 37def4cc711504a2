"""Names are said as they are, in whatever language."""

import pytest

from app.domain.catalog import Field, Slot
from app.domain.checks import Checked, Standard, check, complaint
from app.domain.claims.evidence import Evidence
from app.domain.facts import Fact
from app.domain.languages import Tongue
from app.domain.texts import Block, BlockKind, SlotBrief
from integrations.linguist import Langid
from tests.factories import product, store

HEARD = Langid().likelihoods
META = Slot(Field.META_DESCRIPTION)
FACTS = (
    Fact("f1", "title", "title", "Salad bowl"),
    Fact("f2", "vendor", "brand", "Silver & Oak"),
    Fact("f3", "attribute:Capacity", "Capacity", "0.5 l"),
)


def checked(text: str, *cited: str, language: str = "de") -> Checked:
    block = Block(BlockKind.PARAGRAPH, text, cited)
    briefs = [SlotBrief(META, 160)]
    standard = Standard(product(store()), Evidence(FACTS), Tongue(language, HEARD))
    found = check({META: (block,)}, briefs, standard)
    return found[META]


def test_a_brand_that_was_translated_is_refused() -> None:
    found = checked("Eine Salatschale von Silber & Eiche.", "f1", "f2")
    assert [p.code for p in found.problems] == ["name_changed"]
    assert "Silver & Oak" in complaint([found])


@pytest.mark.parametrize("text", ["Eine Salatschale von Silver & Oak.", "Silver & Oaks Schale."])
def test_a_brand_as_it_is_passes(text: str) -> None:
    assert checked(text, "f1", "f2").problems == ()


def test_a_brand_in_capitals_is_still_the_brand_though_it_shouts() -> None:
    found = checked("SILVER & OAKs Schale.", "f1", "f2")
    assert [problem.code for problem in found.problems] == ["policy_capitals"]


def test_a_brand_that_is_not_spoken_of_may_be_left_out() -> None:
    assert checked("Eine Schale für Salat.", "f1").problems == ()


def test_numbers_are_set_as_the_language_has_them_and_still_proven() -> None:
    found = checked("Die Schale fasst 0.5 l.", "f3")
    assert found.text == "Die Schale fasst 0,5\u00a0l."
    assert [(c.text, c.evidence.source) for c in found.claims if c.kind == "number"] == [
        ("0,5 l", "attribute:Capacity")
    ]


def test_a_text_in_another_language_is_refused() -> None:
    found = checked("A bowl for salad that you can put on the table every day.", "f1")
    assert [p.code for p in found.problems] == ["wrong_language"]
