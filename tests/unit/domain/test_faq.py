"""Questions and answers beneath a description: each answer rests on facts, or nobody asks."""

from dataclasses import replace

import pytest

from app.domain.catalog import Attribute, Field, Slot
from app.domain.checks import Checked, Standard, check
from app.domain.claims.evidence import Evidence
from app.domain.drafts import Draft, DraftState, Writer
from app.domain.facts import known, sheet
from app.domain.faq import MOST, TITLES, prose, standing, with_questions
from app.domain.held import confirmed
from app.domain.ids import DraftId, ItemId, RunId, new_id
from app.domain.languages import Tongue
from app.domain.outlines import Part, PartKind
from app.domain.outlining import as_outlined
from app.domain.richtext import blocks_of, compose
from app.domain.texts import Block, BlockKind, Mode, Present, SlotBrief
from integrations.linguist import Langid
from tests.factories import ALICE, NOW, product, store

BOWL = product(store(), title="Tide bowl", description="")
SLOT = Slot(Field.DESCRIPTION)
BRIEF = SlotBrief(SLOT, 5_000, questions=MOST)
FACTS = known(BOWL, (), "Fake shop")
IDS = {fact.name: fact.id for fact in FACTS}
BODY = Block(BlockKind.PARAGRAPH, "Tide bowl is one of our bowls by Mirra, and it is of stoneware.")
QUESTION, ANSWER = BlockKind.QUESTION, BlockKind.ANSWER


def pair(asked: str, answer: str, *names: str) -> tuple[Block, Block]:
    ids = tuple(IDS.get(name, name) for name in names)
    return Block(QUESTION, asked), Block(ANSWER, answer, ids)


MADE_OF = pair("What is it made of?", "It is made of stoneware.", "Material")
WIDE = pair("How wide is it?", "Its diameter is 30 cm.", "Diameter")


def checked(*blocks: Block, brief: SlotBrief = BRIEF, language: str = "en") -> Checked:
    standard = Standard(BOWL, Evidence(FACTS), Tongue(language, Langid().likelihoods))
    return check({SLOT: (BODY, *blocks)}, [brief], standard)[SLOT]


def test_pairs_stand_last_under_a_heading_of_ours() -> None:
    found = checked(*MADE_OF, *WIDE)
    assert found.problems == ()
    assert found.text.endswith(
        "<h3>Questions and answers</h3>\n<h4>What is it made of?</h4>\n"
        "<p>It is made of stoneware.</p>\n<h4>How wide is it?</h4>\n"
        "<p>Its diameter is 30\u00a0cm.</p>"
    )
    assert {IDS["Material"], IDS["Diameter"]} <= set(found.fact_ids)
    assert compose(blocks_of(found.text)) == found.text


@pytest.mark.parametrize(
    "told",
    [
        pair("What is it made of?", "It is made of stoneware."),
        pair("What is it made of?", "It is made of stoneware.", "f999"),
        pair("It is of stoneware.", "It is made of stoneware.", "Material"),
        pair("Is it any good?", "We think so, all in all.", "Material"),
        (MADE_OF[0],),
        (MADE_OF[1],),
    ],
)
def test_what_rests_on_no_fact_or_is_no_pair_is_left_out(told: tuple[Block, ...]) -> None:
    found = checked(*told, *WIDE)
    assert found.text.count("<h4>") == 1
    assert "30\u00a0cm" in found.text


@pytest.mark.parametrize(
    "told",
    [
        pair("What is it made of?", "It is made of stoneware and has won an award.", "Material"),
        pair("How wide is it?", "Its diameter is 45 cm.", "Diameter"),
        pair("Where is it made?", "It is made in Portugal.", "Material"),
        pair("Why does it cure back pain?", "It is made of stoneware.", "Material"),
    ],
)
def test_a_pair_that_may_not_go_out_goes_as_a_whole_and_is_told(told: tuple[Block, ...]) -> None:
    found = checked(*told)
    assert "<h4>" not in found.text
    assert TITLES["en"] not in found.text
    assert [claim for claim in found.claims if claim.is_cut]


def test_nobody_asks_unless_the_shop_wants_it() -> None:
    assert "<h4>" not in checked(*MADE_OF, brief=replace(BRIEF, questions=0)).text


def test_no_more_are_asked_than_wanted_and_none_twice() -> None:
    one = replace(BRIEF, questions=1)
    assert checked(*MADE_OF, *WIDE, brief=one).text.count("<h4>") == 1
    assert checked(*MADE_OF, *MADE_OF).text.count("<h4>") == 1


def test_a_question_may_name_what_its_fact_denies() -> None:
    never = replace(BOWL, attributes=(Attribute("Dishwasher safe", ("No",), "metafield"),))
    facts = known(never, (), "Fake shop")
    ids = tuple(fact.id for fact in facts if fact.name == "Dishwasher safe")
    told = (
        Block(QUESTION, "Is it dishwasher safe?"),
        Block(ANSWER, "It is not dishwasher safe.", ids),
    )
    standard = Standard(never, Evidence(facts), Tongue("en", Langid().likelihoods))
    body = Block(BlockKind.PARAGRAPH, "Tide bowl is one of our bowls by Mirra.")
    assert "<h4>" in check({SLOT: (body, *told)}, [BRIEF], standard)[SLOT].text


def test_an_answer_that_waits_takes_its_question_along_until_it_is_confirmed() -> None:
    doubtful = pair("What is it made of?", "It is of stoneware with a cork base.", "Material")
    found = checked(*doubtful)
    assert "<h4>" not in found.text
    assert TITLES["en"] not in found.text
    assert "<h4>What is it made of?</h4>" in found.written
    draft = _draft(found)
    number = next(n for n, claim in enumerate(found.claims) if claim.is_held)
    assert "<h4>What is it made of?</h4>" in confirmed(draft, number, "user:test").text


def _draft(found: Checked) -> Draft:
    return Draft(
        ALICE,
        DraftId(new_id()),
        BOWL.store_id,
        BOWL.id,
        RunId(new_id()),
        ItemId(new_id()),
        SLOT,
        "en",
        "",
        found.text,
        found.claims,
        (),
        Writer("groq", "gpt", "writer.v8"),
        DraftState.READY,
        1,
        NOW,
        written=found.written,
        kept=found.kept,
    )


def test_a_question_proves_nothing_of_the_product() -> None:
    asks = replace(BOWL, description="<h4>Is it waterproof?</h4><p>It is of stoneware.</p>")
    values = [fact.value for fact in sheet(asks)]
    assert "It is of stoneware." in values
    assert "Is it waterproof?" not in values


def test_what_has_lost_its_place_goes() -> None:
    heading = Block(BlockKind.HEADING, TITLES["ar"])
    other = Block(BlockKind.HEADING, "Care")
    assert standing([BODY, heading, MADE_OF[0], other]) == [BODY, other]
    assert standing([BODY, heading, *MADE_OF]) == [BODY, heading, *MADE_OF]


def test_a_text_is_long_by_what_isnt_asked() -> None:
    assert prose(checked(*MADE_OF).text) == compose([BODY])


def test_a_description_is_asked_for_pairs_where_none_stand() -> None:
    added = replace(BRIEF, questions=0, mode=Mode.APPEND, present=(Present("s1", "A bowl."),))
    has_some = replace(BOWL, description=f"<h3>{TITLES['de']}</h3><h4>Was?</h4><p>Ja.</p>")
    assert with_questions([added], BOWL)[0].questions == MOST
    assert with_questions([added], has_some)[0].questions == 0
    assert with_questions([replace(added, mode=Mode.REWRITE)], has_some)[0].questions == MOST
    assert with_questions([replace(added, mode=Mode.IMPROVE)], BOWL)[0].questions == 0
    assert with_questions([replace(added, source="Eine Schale.")], BOWL)[0].questions == 0


def test_an_outline_is_of_what_stands_above() -> None:
    brief = replace(BRIEF, outline=(Part(PartKind.PARAGRAPH),))
    standard = Standard(BOWL, Evidence(FACTS), Tongue("en", Langid().likelihoods))
    told = as_outlined({SLOT: checked(*MADE_OF)}, [brief], standard)[SLOT]
    assert [each.is_passed for each in told.checks] == [True]
