"""What a second reader says of sentences, and what of it counts."""

from dataclasses import replace

import pytest

from app.domain.catalog import Field, Slot
from app.domain.drafts import Check, Claim, Draft, DraftState, Problem, Verdict, Writer
from app.domain.ids import DraftId, ItemId, ProductId, RunId, StoreId, new_id
from app.domain.second_reading import DOUBTED, doubted, questions
from app.domain.texts import Block, BlockKind
from tests.factories import ALICE, NOW

TITLE = Slot(Field.META_DESCRIPTION)
TEXT = "Evenings slow down with it. It is 30 cm wide. Buy it."


def _draft(*claims: Claim) -> Draft:
    return Draft(
        ALICE,
        DraftId(new_id()),
        StoreId(new_id()),
        ProductId(new_id()),
        RunId(new_id()),
        ItemId(new_id()),
        TITLE,
        "en",
        "",
        TEXT,
        claims,
        (),
        Writer("groq", "gpt", "writer.v7"),
        DraftState.READY,
        1,
        NOW,
    )


def _doubt(sentence: str) -> dict[Slot, tuple[Block, ...]]:
    return {TITLE: (Block(BlockKind.PARAGRAPH, "slow down", (), sentence),)}


def test_only_sentences_without_a_claim_are_asked_about() -> None:
    known = Claim(34, 39, "30 cm", "number", None)
    [brief] = questions([_draft(known)])
    assert [(one.id, one.text) for one in brief.present] == [("s0", "Evenings slow down with it.")]


def test_a_text_that_is_refused_already_is_not_asked_about() -> None:
    refused = replace(_draft(), problems=(Problem("too_long"),))
    assert questions([refused]) == ()


def test_a_doubted_sentence_waits_for_the_merchant() -> None:
    draft = _draft()
    [held] = doubted([draft], questions([draft]), _doubt("s0"), "gpt-2")
    [claim] = held.claims
    assert (claim.text, claim.verdict, claim.is_held) == (
        "Evenings slow down with it.",
        Verdict.FLAG,
        True,
    )
    assert held.text == "It is 30 cm wide. Buy it."
    assert held.written == TEXT


def test_a_sentence_that_nobody_asked_about_is_passed_over() -> None:
    draft = _draft(Claim(34, 39, "30 cm", "number", None))
    [read] = doubted([draft], questions([draft]), _doubt("s28"), "gpt-2")
    assert (read.text, read.claims) == (draft.text, draft.claims)


def test_who_doubts_nothing_changes_nothing() -> None:
    draft = _draft()
    [read] = doubted([draft], questions([draft]), {}, "gpt-2")
    assert (read.text, read.claims) == (draft.text, draft.claims)


@pytest.mark.parametrize(("sentence", "is_passed"), [("s99", True), ("s0", False)])
def test_who_read_it_stands_with_the_checks(sentence: str, *, is_passed: bool) -> None:
    draft = _draft()
    [read] = doubted([draft], questions([draft]), _doubt(sentence), "gpt-2")
    assert read.origin.checks == (Check(DOUBTED, is_passed=is_passed, detail="gpt-2"),)


def test_who_was_asked_nothing_of_it_is_not_among_the_checks() -> None:
    draft = _draft(Claim(0, len(TEXT), TEXT, "number", None))
    assert doubted([draft], questions([draft]), {}, "gpt-2") == [draft]
