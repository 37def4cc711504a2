"""What states something is taken for no mood; a promise isn't carried by its wording."""

import pytest

from app.domain.claims import scorecard
from app.domain.claims.evidence import Evidence
from app.domain.claims.scorecard import judged, together
from app.domain.claims.sentences import sentence
from app.domain.drafts import Verdict
from app.domain.facts import Fact
from app.domain.grounding import claims

BOWL = Evidence((Fact("f1", "title", "title", "Tide bowl"),), "en")
IN_RED = "Tide bowl in red, seen from the side"


def _verdicts(text: str, *, states: bool) -> set[Verdict]:
    return {claim.verdict for claim in claims(text, BOWL, "en", states=states)}


def test_a_colour_that_nothing_proves_waits_where_nobody_is_in_a_mood() -> None:
    assert Verdict.FLAG in _verdicts(IN_RED, states=True)


def test_what_is_proven_is_let_through_there_as_well() -> None:
    assert _verdicts("Tide bowl", states=True) <= {Verdict.OK}


def test_of_what_states_something_only_falsehood_is_asked() -> None:
    said = sentence(IN_RED, "en", BOWL.names)
    assert judged(said, BOWL, states=True).score > judged(said, BOWL).score


@pytest.mark.parametrize("false", [-3.0, -0.5, 0.0, 2.0])
def test_doubt_whether_anything_is_claimed_only_lowers_a_score(false: float) -> None:
    assert together(1.0, false) < together(4.0, false) < false


@pytest.mark.parametrize("text", ["Tide bowl with an award seal", "Bowl with a design award"])
def test_an_award_that_nothing_proves_is_blocked_however_short_it_is_said(text: str) -> None:
    assert Verdict.BLOCK in _verdicts(text, states=False)


def test_an_award_that_stands_in_the_facts_is_let_through() -> None:
    known = Evidence((*BOWL.facts, Fact("f2", "metafield", "Award", "Design award 2024")), "en")
    found = claims("Tide bowl with a design award", known, "en")
    assert {claim.verdict for claim in found} <= {Verdict.OK}


def test_its_limit_is_the_lower_one() -> None:
    assert scorecard.PROMISED < scorecard.FLAGGED < scorecard.BLOCKED
