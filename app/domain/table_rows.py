"""Rows of a table as writers return them: each is held against the facts that it names."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.domain.catalog import HTML_FIELDS, Slot
from app.domain.claims.evidence import Evidence as Facts
from app.domain.drafts import Claim, Evidence, Verdict
from app.domain.facts import Fact
from app.domain.grounding import STATEMENT, claims
from app.domain.texts import Block, BlockKind
from app.domain.typography import spaced

_PREFIX = re.compile(r"^(?:pa|attribute)[_ ]", re.IGNORECASE)


def fit(block: Block, slot: Slot) -> Block:
    """The block as its place can have it: a row without a name, or in a plain text, is none."""
    if block.kind is not BlockKind.ROW or (block.name.strip() and slot.field in HTML_FIELDS):
        return block
    said = filter(None, (block.name.strip(), block.text.strip()))
    return replace(block, kind=BlockKind.PARAGRAPH, text=": ".join(said), name="")


def named(text: str) -> str:
    """A property's name as it is compared: "pa_Material" is "material"."""
    return " ".join(re.findall(r"\w+", _PREFIX.sub("", text).replace("_", " ").casefold()))


def claimed(
    block: Block, evidence: Facts, language: str, *, states: bool = False
) -> tuple[Claim, ...]:
    """What a block claims; places count in what is read of it.

    A row always states something, so it is proven by the facts that it names, or by those of its
    own name; nothing else in the sheet proves it.
    """
    if block.kind is not BlockKind.ROW:
        return claims(spaced(block.said), evidence, language, states=states)
    facts = _facts(block, evidence.facts)
    quoted = next((fact for fact in facts if _is_quoted(block, fact)), None)
    if quoted is not None:
        return (_whole(block, Verdict.OK, Evidence(quoted.source, quoted.value)),)
    return _weighed(block, Facts(facts, evidence.language), language)


def _facts(block: Block, told: Sequence[Fact]) -> list[Fact]:
    cited = [fact for fact in told if fact.id in block.fact_ids]
    return cited or [fact for fact in told if named(fact.name) == named(block.name)]


def _is_quoted(block: Block, fact: Fact) -> bool:
    return named(block.name) == named(fact.name) and _words(block.text) == _words(fact.value)


def _weighed(block: Block, facts: Facts, language: str) -> tuple[Claim, ...]:
    """As a sentence that says "name: value", held against these facts alone."""
    line = spaced(f"{block.name}: {block.text}")
    found = claims(line, facts, language, states=True)
    worst = next((claim for claim in found if claim.verdict is not Verdict.OK), None)
    if worst is not None:
        return (
            replace(_whole(block, worst.verdict, worst.evidence, worst.about), kind=worst.kind),
        )
    proven = tuple(_moved(found, len(block.name) + 2))
    # nothing was found to weigh: in the facts' own language their words are there, or it is another
    is_foreign = facts.language != language and bool(facts.facts)
    if proven or is_foreign or any(_words(block.text) <= _words(f.value) for f in facts.facts):
        return proven
    return (_whole(block, Verdict.FLAG, about=block.text),)


def _moved(found: Sequence[Claim], at: int) -> Iterator[Claim]:
    """The claims about the value, which begins at `at`: in what is read, a sign earlier."""
    for claim in found:
        if claim.start >= at:
            yield replace(claim, start=claim.start - 1, end=claim.end - 1)


def _whole(
    block: Block, verdict: Verdict, evidence: Evidence | None = None, about: str = ""
) -> Claim:
    """All of the value as one claim."""
    start, text = len(block.name) + 1, spaced(block.text)
    return Claim(start, start + len(text), text, STATEMENT, evidence, verdict, about)


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.casefold()))
