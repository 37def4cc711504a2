"""Where texts come from: what is kept, told and handed out."""

from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest

from app.domain.asked import Instruction, Usual
from app.domain.catalog import Field, Slot
from app.domain.cells import cell
from app.domain.checks import Checked
from app.domain.drafts import Check, Draft, DraftState, Origin, Problem, Writer
from app.domain.errors import Invalid
from app.domain.facts import Fact
from app.domain.feeds import AI, G, ensure_ids, entries, feed
from app.domain.ids import DraftId, ItemId, RunId, new_id
from app.domain.provenance import origin, provenance
from tests.factories import ALICE, NOW, product, store

SHOP = store()
BOWL = product(SHOP)
WRITTEN = "<p>One two three four five six seven eight nine ten.</p>"


def _draft(text: str = WRITTEN, as_written: str = "", model: str = "gpt") -> Draft:
    return Draft(
        ALICE,
        DraftId(new_id()),
        SHOP.id,
        BOWL.id,
        RunId(new_id()),
        ItemId(new_id()),
        Slot(Field.DESCRIPTION),
        "en",
        None,
        text,
        (),
        (),
        Writer("offline" if model == "offline-writer" else "groq", model, "writer.v3"),
        DraftState.PUBLISHED,
        1,
        NOW,
        decided_by="user:a",
        origin=Origin(as_written=as_written),
    )


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        (WRITTEN, 0),
        (WRITTEN.replace("ten.", "ten!"), 10),
        (WRITTEN.replace("One two three four five", "Uno dos tres quattro cinque"), 50),
        ("<p>Nothing is as it was before.</p>", 100),
    ],
)
def test_how_much_a_merchant_changed_is_counted_in_words(text: str, percent: int) -> None:
    assert provenance(_draft(text, WRITTEN)).changed_percent == percent


def test_a_small_change_in_a_long_text_is_one_all_the_same() -> None:
    long = f"<p>{'word ' * 1_000}end.</p>"
    assert provenance(_draft(long.replace("end.", "fin."), long)).changed_percent == 1


def test_what_a_merchant_wrote_anew_is_no_models_text() -> None:
    assert provenance(_draft()).is_ai
    assert not provenance(_draft("<p>All mine.</p>", WRITTEN)).is_ai
    assert not provenance(_draft(model="offline-writer")).is_ai


def test_an_origin_names_facts_that_there_are_and_what_was_checked() -> None:
    facts = (Fact("f1", "title", "title", "Bowl"),)
    found = Checked(
        "", (), (Problem("too_long"),), checks=(Check("words", is_passed=False, detail="9"),)
    )
    made = origin(replace(found, fact_ids=("f1", "f99")), facts, "workspace.v2")
    assert made.facts == (("f1", "title"),)
    assert [(each.code, each.is_passed) for each in made.checks] == [
        ("form", False),
        ("language", True),
        ("evidence", True),
        ("words", False),
    ]


def test_shops_are_told_all_of_it() -> None:
    kept = Origin(
        "store.v1",
        (("f1", "title"),),
        (Check("form", is_passed=True), Check("words", is_passed=False)),
        WRITTEN,
        Instruction((Usual.SHORTER,), "for hikers"),
        "user:b",
    )
    assert provenance(replace(_draft(), origin=kept)).told() == {
        "provider": "groq",
        "model": "gpt",
        "prompt": "writer.v3",
        "voice": "store.v1",
        "asked": "shorter; for hikers",
        "asked_by": "user:b",
        "facts": "f1 title",
        "checks_passed": "form",
        "checks_missed": "words",
        "approved_by": "user:a",
        "changed_percent": "0",
    }


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@sum", "\t=1", " =1", "＝1"])
def test_no_cell_is_a_formula(text: str) -> None:
    assert cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "1+1", "A bowl = a bowl", "<p>x</p>"])
def test_a_plain_cell_is_left_alone(text: str) -> None:
    assert cell(text) == text


@pytest.mark.parametrize(
    "pattern",
    [
        "",
        "plain",
        "{product}",
        "{product.__class__}{sku}",
        "{sku:>99999999}",
        "{sku!r}",
        "{",
        "{other}",
        "x" * 80 + "{sku}",
    ],
)
def test_a_pattern_that_numbers_no_items_is_refused(pattern: str) -> None:
    with pytest.raises(Invalid):
        ensure_ids(pattern)


@pytest.mark.parametrize("pattern", ["{sku}", "gla_{variant}", "shopify_DE_{product}_{variant}"])
def test_a_pattern_that_tells_items_apart_is_taken(pattern: str) -> None:
    assert ensure_ids(pattern) == pattern


def test_a_feed_marks_what_a_model_wrote() -> None:
    texts = {Field.DESCRIPTION: "<p>A &amp; B \x07 “c”.</p>", Field.SEO_TITLE: "Big bowl"}
    items = entries(BOWL, texts, "shopify_DE_{product}_{variant}", seo_titles=True)
    [item] = ET.fromstring(feed("Shop", "https://shop.example", items)).iter("item")  # noqa: S314  ours
    assert item.findtext(f"{{{G}}}id") == "shopify_DE_1_1"
    for name, text in (("title", "Big bowl"), ("description", "A & B “c”.")):
        said = item.find(f"{{{G}}}structured_{name}")
        assert said is not None
        assert said.findtext(f"{{{G}}}digital_source_type") == AI
        assert said.findtext(f"{{{G}}}content") == text


def test_a_feed_leaves_out_what_is_not_a_models() -> None:
    only_seo = {Field.SEO_TITLE: "Big bowl"}
    assert list(entries(BOWL, only_seo, "{sku}", seo_titles=False)) == []
    [item] = entries(BOWL, only_seo, "{sku}", seo_titles=True)
    assert (item.id, item.title, item.description) == ("TB-1", "Big bowl", "")


def test_a_feeds_texts_keep_its_limits() -> None:
    texts = {Field.TITLE: "word " * 60, Field.DESCRIPTION: "word " * 2_000}
    [item] = entries(BOWL, texts, "{sku}", seo_titles=False)
    assert 100 < len(item.title) <= 150
    assert 4_900 < len(item.description) <= 5_000
