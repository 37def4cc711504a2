"""A shop that says two things at once: both are known, and neither is chosen."""

import pytest

from app.domain.catalog import Attribute
from app.domain.claims.evidence import Evidence
from app.domain.contradictions import agreed, contradictions
from app.domain.facts import Fact, FactType, known
from app.domain.ids import NoteId, new_id
from app.domain.notes import Note
from app.domain.questions import Question, is_poor, questions
from tests.factories import ALICE, NOW, product, store

SPEC = "<table><tr><td>Material</td><td>Porcelain</td></tr></table>"


def facts_of(text: str, *attributes: tuple[str, str, str], note: str = "") -> tuple[Fact, ...]:
    listed = tuple(Attribute(name, (value,), source) for name, value, source in attributes)
    bowl = product(store(), title="Tide bowl", description=text, attributes=listed)
    told = Note(ALICE, NoteId(new_id()), bowl.id, listed[0].name, note, "user:test", NOW)
    return known(bowl, [told] if note else [], "Fjell")


def about(facts: tuple[Fact, ...]) -> list[str]:
    return [each.about for each in contradictions(Evidence(facts))]


@pytest.mark.parametrize(
    ("text", "attribute"),
    [
        ("<p>It weighs 500 g.</p>", ("Weight", "300 g", "weight")),
        ("<p>Sie wiegt 500 g.</p>", ("Weight", "300 g", "weight")),
        ("<p>A bowl of porcelain.</p>", ("Material", "Stoneware", "metafield")),
        (SPEC, ("Material", "Stoneware", "attribute")),
        ("<p>Not for the dishwasher.</p>", ("Dishwasher safe", "yes", "metafield")),
        ("<p>Not suitable for the dishwasher.</p>", ("Dishwasher safe", "yes", "metafield")),
    ],
)
def test_what_cannot_both_be_true_is_said(text: str, attribute: tuple[str, str, str]) -> None:
    assert about(facts_of(text, attribute)) == [attribute[0]]


@pytest.mark.parametrize(
    ("text", "attribute"),
    [
        ("<p>It weighs 0.3 kg.</p>", ("Weight", "300 g", "weight")),
        ("<p>It holds 500 g of flour.</p>", ("Weight", "300 g", "weight")),
        ("<p>12 inches across.</p>", ("Diameter", "30 cm", "attribute")),
        ("<p>A bowl of ceramic, with a wooden lid.</p>", ("Material", "Stoneware", "metafield")),
        ("<p>The lining is wool.</p>", ("Outer material", "Waxed cotton", "metafield")),
        ("<p>Suitable for the dishwasher.</p>", ("Dishwasher safe", "yes", "metafield")),
    ],
)
def test_what_can_both_be_true_is_let_be(text: str, attribute: tuple[str, str, str]) -> None:
    assert about(facts_of(text, attribute)) == []


def test_neither_of_the_two_is_written() -> None:
    facts = facts_of(
        SPEC, ("Material", "Stoneware", "attribute"), ("Care", "Hand wash", "metafield")
    )
    left = agreed(facts, contradictions(Evidence(facts)))
    values = {fact.value for fact in left}
    assert not {"Stoneware", "Porcelain"} & values
    assert "Hand wash" in values


def test_the_merchants_word_settles_it() -> None:
    facts = facts_of(SPEC, ("Material", "Stoneware", "attribute"), note="Porcelain")
    left = agreed(facts, contradictions(Evidence(facts)))
    assert about(facts) == []
    assert [(f.type, f.value) for f in left if f.name == "Material"] == [
        (FactType.NOTE, "Porcelain")
    ]


def test_a_product_of_which_little_is_known_is_asked_about() -> None:
    bare = product(store(), attributes=(), options=(), description="<p>Nice.</p>")
    assert is_poor(bare)
    names = [question.name for question in questions(bare, [], ())]
    assert names == ["Material", "Size", "Use", "In the box", "Care"]


def test_what_was_answered_is_not_asked_again() -> None:
    bare = product(store(), attributes=(), options=(), description="<p>Nice.</p>")
    note = Note(ALICE, NoteId(new_id()), bare.id, "Material", "Oak", "user:test", NOW)
    assert "Material" not in [question.name for question in questions(bare, [note], ())]


def test_a_product_that_is_well_told_is_asked_nothing() -> None:
    assert not is_poor(product(store()))
    assert questions(product(store()), [], ()) == ()


def test_a_contradiction_is_asked_about_with_both_values() -> None:
    found = contradictions(Evidence(facts_of(SPEC, ("Material", "Stoneware", "attribute"))))
    assert questions(product(store()), [], found) == (
        Question("Material", ("Stoneware", "Porcelain")),
    )
