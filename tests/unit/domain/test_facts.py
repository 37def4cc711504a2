"""The fact sheet: every fact with its place and type, whatever the shop's data looks like."""

import time
from dataclasses import replace

import pytest

from app.domain.catalog import Attribute, Variant
from app.domain.facts import MAX_FACTS, MAX_VALUE_CHARS, FactType, sheet
from app.domain.ids import NoteId, RemoteId, VariantId, new_id
from app.domain.notes import Note
from tests.factories import ALICE, NOW, product, store

SIZES = (
    "<table><tr><th>Size</th><th>Chest</th><th>Length</th></tr>"
    "<tr><td>S</td><td>90 cm</td><td>60 cm</td></tr>"
    "<tr><td>M</td><td>96 cm</td><td>62 cm</td></tr></table>"
)
BOMBS = {
    "empty": "",
    "blank": "<p> &nbsp; </p>",
    "big": "<p>" + "word " * 40_000 + "</p>",
    "one word": "w" * 200_000,
    "deep": "<div>" * 20_000 + "x" + "</div>" * 20_000,
    "tables": "<table><tr><td>" * 2_000 + "x",
    "wide table": "<table>" + "<tr><td>a</td><td>b</td></tr>" * 20_000 + "</table>",
    "entities": "&amp;" * 50_000,
    "open tag": "<" * 50_000,
    "attributes": "<p " + "a=1 " * 40_000 + ">x</p>",
    "comments": "<!--" * 30_000,
    "sentences": "A bowl. " * 25_000,
    "mixed": "<p>A bowl. Eine Schale. Un bol. وعاء. 碗。Чаша.</p>" * 500,
    "marks": "e" + "\u0301" * 100_000,
}


def variant(*options: tuple[str, str]) -> Variant:
    remote_id = RemoteId(str(options))
    return Variant(VariantId(new_id()), remote_id, "", "", "", None, options, 1)


def test_each_fact_has_its_type_and_place() -> None:
    shirt = product(
        store(),
        attributes=(
            Attribute("Fabric", ("Linen",), "attribute"),
            Attribute("Fit", ("Loose",), "metafield"),
            Attribute("Weight", ("300 g",), "weight"),
            Attribute("Dimensions", ("3 × 4 cm",), "dimensions"),
        ),
        options=(("Size", ("S", "M")), ("Colour", ("Blue", "Sand"))),
        variants=(variant(("Size", "S"), ("Colour", "Blue")),),
        description="<p>A shirt for summer.</p><table><tr><td>Care</td><td>Cold</td></tr></table>",
    )
    note = Note(ALICE, NoteId(new_id()), shirt.id, "Use", "For work", "user:test", NOW)
    told = {(fact.type, fact.source, fact.value) for fact in sheet(shirt, [note])}
    assert {
        (FactType.NAME, "title", "Tide bowl 1"),
        (FactType.BRAND, "vendor", "Mirra"),
        (FactType.KIND, "category", "Tableware"),
        (FactType.ATTRIBUTE, "attribute:Fabric", "Linen"),
        (FactType.METAFIELD, "metafield:Fit", "Loose"),
        (FactType.MEASURE, "weight:Weight", "300 g"),
        (FactType.MEASURE, "dimensions:Dimensions", "3 × 4 cm"),
        (FactType.OPTION, "option:Size", "S, M"),
        (FactType.VARIANT, "variant:Size / Colour", "S / Blue"),
        (FactType.SPECIFICATION, "table:Care", "Cold"),
        (FactType.TAG, "tag", "table"),
        (FactType.TEXT, "description", "A shirt for summer."),
        (FactType.NOTE, "note", "For work"),
    } <= told


def test_a_row_of_a_size_chart_is_said_of_that_size_alone() -> None:
    shirt = product(store(), options=(("Size", ("S", "M")),), description=SIZES)
    rows = {fact.value: fact.scope for fact in sheet(shirt) if fact.type is FactType.SPECIFICATION}
    assert rows == {
        "Chest: 90 cm; Length: 60 cm": (("Size", "S"),),
        "Chest: 96 cm; Length: 62 cm": (("Size", "M"),),
    }


def test_ids_are_short_and_told_apart() -> None:
    ids = [fact.id for fact in sheet(product(store()))]
    assert ids == [f"f{number}" for number in range(1, len(ids) + 1)]


@pytest.mark.parametrize("kind", BOMBS)
def test_no_text_is_too_odd_for_a_sheet(kind: str) -> None:
    odd = replace(
        product(store()),
        description=BOMBS[kind],
        short_description=BOMBS[kind],
        tags=(BOMBS[kind],),
        attributes=(Attribute("Material", ("Stoneware", BOMBS[kind]), "attribute"),),
    )
    begun = time.process_time()
    facts = sheet(odd)
    assert time.process_time() - begun < 5
    assert len(facts) <= MAX_FACTS
    assert max(len(fact.value) for fact in facts) <= MAX_VALUE_CHARS
    assert any(fact.value.startswith("Stoneware") for fact in facts)
