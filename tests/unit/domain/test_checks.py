"""What becomes of a text that is too long, or that a policy keeps out."""

from collections.abc import Sequence
from typing import Any

from app.domain.catalog import Attribute, Field, Slot
from app.domain.checks import Checked, Standard, check, complaint
from app.domain.claims.evidence import Evidence
from app.domain.facts import known
from app.domain.languages import Tongue
from app.domain.policies.policy import EVERY_POLICY, Policies, Policy
from app.domain.texts import Block, BlockKind, SlotBrief
from tests.factories import product, store

ENGLISH = Tongue("en", lambda _text: {"en": 1.0})
META, TITLE, BODY = Slot(Field.META_DESCRIPTION), Slot(Field.SEO_TITLE), Slot(Field.DESCRIPTION)
HONEST = "Tide bowl is made of stoneware, and measures 30\u00a0cm across."


def checked(brief: SlotBrief, *said: str, policies: Policies = EVERY_POLICY) -> Checked:
    return judged_by(brief, [Block(BlockKind.PARAGRAPH, text) for text in said], policies)


def judged_by(
    brief: SlotBrief, blocks: Sequence[Block], policies: Policies = EVERY_POLICY
) -> Checked:
    told = (*product(store()).attributes, Attribute("Edition", ("UNESCO",), "metafield"))
    bowl = product(store(), title="Tide bowl", attributes=told)
    standard = Standard(bowl, Evidence(known(bowl, (), "Fjell")), ENGLISH, policies)
    return check({brief.slot: tuple(blocks)}, [brief], standard)[brief.slot]


def codes(found: Checked) -> list[Any]:
    return [problem.code for problem in found.problems]


def test_a_text_that_is_too_long_ends_at_a_clause() -> None:
    found = checked(SlotBrief(META, 70), f"{HONEST} You find it among our bowls, on the table.")
    assert (found.text, codes(found)) == (HONEST, [])


def test_a_text_without_a_clause_to_end_at_is_sent_back() -> None:
    found = checked(SlotBrief(TITLE, 20), "Tide bowl in stoneware of 30 cm across for tables")
    assert codes(found) == ["too_long"]
    assert "49 > 20" in complaint([found])


def test_a_title_is_measured_as_wide_as_it_is_shown() -> None:
    wide, narrow = "W" * 34, "i" * 34
    assert "too_long" in codes(checked(SlotBrief(TITLE, 60, max_px=600), wide))
    assert "too_long" not in codes(checked(SlotBrief(TITLE, 60, max_px=600), narrow))


def test_a_sentence_that_a_policy_keeps_out_goes_and_the_text_stays() -> None:
    brief = SlotBrief(BODY, 20_000, words=(10, 160))
    found = checked(brief, HONEST, "It is the best of the world.")
    assert found.text == f"<p>{HONEST}</p>"
    assert codes(found) == []


def test_a_text_that_is_nothing_else_is_sent_back_with_the_wording() -> None:
    found = checked(SlotBrief(META, 160), "The best bowl there is.")
    assert codes(found) == ["policy_superlative"]
    assert "best" in complaint([found])


def test_capitals_are_shouting_unless_the_shop_writes_them_so() -> None:
    brief = SlotBrief(META, 160)
    assert "policy_capitals" in codes(checked(brief, "HACKED Tide bowl of stoneware for you."))
    assert "policy_capitals" not in codes(checked(brief, "UNESCO Tide bowl of stoneware."))


def test_a_row_that_becomes_a_sentence_hides_no_wording_of_another_language() -> None:
    row = Block(BlockKind.ROW, HONEST, name="C’est la meilleure tasse du monde.")
    found = judged_by(SlotBrief(META, 160), (row,))
    assert codes(found) == ["policy_superlative"]


def test_signs_that_nobody_sees_are_sent_back_from_html_and_lines_are_not() -> None:
    brief = SlotBrief(BODY, 20_000)
    assert codes(checked(brief, f"\x07{HONEST}")) == ["control_characters"]
    assert codes(checked(brief, f"{HONEST}\n", HONEST)) == []


def test_a_wording_is_let_through_where_its_policy_is_off() -> None:
    off = Policies(frozenset(Policy) - {Policy.SUPERLATIVE})
    found = checked(SlotBrief(META, 160), "The best bowl there is.", policies=off)
    assert "policy_superlative" not in codes(found)
