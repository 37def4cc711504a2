"""Where a text comes from: what it rests on, what it went through, and who let it through."""

from collections.abc import Iterator, Sequence

from app.domain.checks import Checked
from app.domain.drafts import Check, Origin
from app.domain.facts import Fact

FORM = frozenset({"empty", "too_long", "html_not_allowed", "control_characters"})
LANGUAGE = frozenset({"wrong_language"})
UNPROVEN = "unproven_"  # begins the code of what no fact says


def origin(found: Checked, facts: Sequence[Fact], voice: str) -> Origin:
    """The origin of a fresh text; an id that its writer made up is of no fact, and left out."""
    sources = {fact.id: fact.source for fact in facts}
    return Origin(
        voice,
        tuple((name, sources[name]) for name in found.fact_ids if name in sources),
        (*_checked(found), *found.checks),
    )


def _checked(found: Checked) -> Iterator[Check]:
    codes = {problem.code for problem in found.problems}
    yield Check("form", codes.isdisjoint(FORM))
    yield Check("language", codes.isdisjoint(LANGUAGE))
    yield Check("evidence", not any(code.startswith(UNPROVEN) for code in codes))
