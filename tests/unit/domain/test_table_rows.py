"""Rows of a table that a writer returned: composed, read again, and held against their facts."""

import pytest

from app.domain.catalog import Field, Slot
from app.domain.checks import Checked, Standard, check
from app.domain.claims.evidence import Evidence
from app.domain.drafts import Verdict
from app.domain.facts import known, sheet
from app.domain.held import without
from app.domain.languages import Tongue
from app.domain.richtext import allowed, blocks_of, compose, plain
from app.domain.texts import Block, BlockKind, SlotBrief
from app.domain.zones import Setting, in_place, protected
from tests.factories import product, store

BODY, TITLE = Slot(Field.DESCRIPTION), Slot(Field.SEO_TITLE)
BOWL = product(store(), title="Tide bowl")
FACTS = {fact.name: fact.id for fact in sheet(BOWL)}
OPENING = Block(BlockKind.PARAGRAPH, "Tide bowl is part of our tableware.", (FACTS["title"],))


def row(name: str, text: str, *facts: str) -> Block:
    return Block(BlockKind.ROW, text, tuple(FACTS[fact] for fact in facts), name=name)


def checked(*blocks: Block, slot: Slot = BODY, language: str = "en") -> Checked:
    tongue = Tongue(language, lambda _text: {language: 1.0})
    standard = Standard(BOWL, Evidence(known(BOWL, (), "Fjell")), tongue)
    return check({slot: blocks}, [SlotBrief(slot, 20_000)], standard)[slot]


def test_rows_become_one_table_with_headers_and_are_read_again() -> None:
    blocks = (OPENING, row("Material", "Stoneware & clay"), row("Diameter", "30 cm"))
    html = compose(blocks)
    assert html.count("<table") == 1
    assert '<tr><th scope="row">Material</th><td>Stoneware &amp; clay</td></tr>' in html
    assert allowed(html) == ()
    assert [(b.kind, b.name, b.text) for b in blocks_of(html)] == [
        (b.kind, b.name, b.text) for b in blocks
    ]
    assert plain(html) == "\n".join(block.said for block in blocks)


def test_a_row_that_its_fact_says_is_proven_where_it_stands() -> None:
    found = checked(OPENING, row("Material", "Stoneware", "Material"))
    [claim] = [claim for claim in found.claims if claim.text == "Stoneware"]
    assert (claim.verdict, claim.evidence and claim.evidence.quote) == (Verdict.OK, "Stoneware")
    assert plain(found.text)[claim.start : claim.end] == "Stoneware"


def test_a_row_may_say_it_in_another_unit() -> None:
    found = checked(OPENING, row("Diameter", "300 mm", "Diameter"))
    assert "300 mm" in plain(found.text)
    assert found.written == ""


@pytest.mark.parametrize(
    "wrong",
    [
        row("Material", "Porcelain", "Material"),
        row("Diameter", "45 cm", "Diameter"),
        row("Country of origin", "Portugal"),
        row("Material", "Stoneware", "Diameter"),
        row("Care", "Wipe with a cloth"),
    ],
)
def test_a_row_that_its_fact_does_not_say_stays_out(wrong: Block) -> None:
    found = checked(OPENING, row("Diameter", "30 cm", "Diameter"), wrong)
    assert wrong.text not in plain(found.text)
    assert "30 cm" in plain(found.text)
    assert any(claim.text == wrong.text for claim in found.claims)


def test_another_facts_value_proves_no_row() -> None:
    found = checked(OPENING, row("Height", "30 cm"))
    assert "Height" not in found.text


def test_a_row_that_is_held_back_goes_with_its_name() -> None:
    html = compose((OPENING, row("Material", "Stoneware"), row("Diameter", "30 cm")))
    start = plain(html).index("30 cm")
    rest = without(html, [(start, start + 5)], BODY, Setting())
    assert "Diameter" not in rest
    assert "Stoneware" in rest


def test_in_a_plain_text_a_row_is_a_line() -> None:
    assert checked(row("Material", "Stoneware", "Material"), slot=TITLE).text == (
        "Material: Stoneware"
    )


def test_a_row_in_another_language_rests_on_its_fact() -> None:
    found = checked(row("المادة", "خزف حجري", "Material"), language="ar")
    assert "خزف حجري" in found.text
    assert not any(claim.verdict is Verdict.BLOCK for claim in found.claims)


def test_a_table_of_ours_gives_way_and_the_merchants_own_stays() -> None:
    ours = compose((OPENING, row("Material", "Stoneware")))
    theirs = "<table><tbody><tr><th>Size</th><td>M</td></tr></tbody></table>"
    live = f"{ours}\n{theirs}"
    assert [zone.html for zone in protected(live)] == [theirs]
    setting = in_place(live)
    assert "rooz-table" not in f"{setting.before}{setting.after}"
    assert theirs in f"{setting.before}{setting.after}"


def test_a_table_of_ours_that_a_merchant_marked_stays() -> None:
    marked = '<table class="rooz-table rooz-keep"><tr><th>Size</th><td>M</td></tr></table>'
    assert [zone.html for zone in protected(marked)] == [marked]


def test_no_other_class_is_published() -> None:
    assert [p.subject for p in allowed('<table class="wide"></table>')] == ["<table class>"]


def test_the_rows_of_our_table_are_facts_with_their_names() -> None:
    live = compose((OPENING, row("Care", "Wipe with a cloth")))
    told = sheet(product(store(), description=live))
    assert ("table:Care", "Wipe with a cloth") in {(fact.source, fact.value) for fact in told}
    assert "Care" not in {fact.value for fact in told}
