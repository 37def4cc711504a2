"""Where a text comes from: what it rests on, what it went through, and who let it through."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from app.domain.catalog import HTML_FIELDS
from app.domain.checks import Checked
from app.domain.drafts import Check, Draft, Origin, Writer
from app.domain.facts import Fact
from app.domain.richtext import reading
from app.domain.zones import without_zones

FORM = frozenset({"empty", "too_long", "html_not_allowed", "control_characters"})
LANGUAGE = frozenset({"wrong_language"})
UNPROVEN = "unproven_"  # begins the code of what no fact says
WHOLE = 100


@dataclass(frozen=True, slots=True)
class Provenance:
    """All that is kept of a text's making. `approved_by` is "" until somebody did.

    `changed_percent` is how many of its words the merchant changed, from 0 to 100.
    """

    writer: Writer
    origin: Origin
    approved_by: str
    changed_percent: int

    @property
    def is_ai(self) -> bool:
        """Whether a model wrote it, and something of that is left."""
        return not self.writer.is_offline and self.changed_percent < WHOLE

    @property
    def passed(self) -> tuple[str, ...]:
        """The checks that it passed, by code."""
        return tuple(each.code for each in self.origin.checks if each.is_passed)

    @property
    def missed(self) -> tuple[str, ...]:
        """The checks that it didn't pass, by code: it is no hard one, or it would not be here."""
        return tuple(each.code for each in self.origin.checks if not each.is_passed)

    def told(self) -> dict[str, str]:
        """As shops and exports are told."""
        return {
            "provider": self.writer.provider,
            "model": self.writer.model,
            "prompt": self.writer.prompt_version,
            "voice": self.origin.voice,
            "asked": self.origin.asked.told,
            "asked_by": self.origin.asked_by,
            "facts": ", ".join(f"{name} {source}" for name, source in self.origin.facts),
            "checks_passed": ", ".join(self.passed),
            "checks_missed": ", ".join(self.missed),
            "approved_by": self.approved_by,
            "changed_percent": str(self.changed_percent),
        }


def provenance(draft: Draft) -> Provenance:
    """What is kept of a draft's making."""
    return Provenance(draft.writer, draft.origin, draft.decided_by, changed_percent(draft))


def changed_percent(draft: Draft) -> int:
    """How much of the writer's words the merchant changed: 0 none, 100 all of them.

    Any change is at least 1. A sentence that was held back and stays out counts as well.
    """
    before = _words(draft.origin.as_written, draft)
    if not draft.origin.as_written:
        return 0
    after = _words(draft.text, draft)
    if before == after:
        return 0
    same = SequenceMatcher(None, before, after, autojunk=False).ratio()
    return max(1, round(WHOLE * (1 - same)))


def _words(text: str, draft: Draft) -> list[str]:
    own = without_zones(text, draft.base or "") if draft.slot.field in HTML_FIELDS else text
    return reading(own, draft.slot).split()


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
