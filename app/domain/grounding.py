"""Grounding: each sentence of a text gets its evidence from the product, or is held back.

The writer is never believed. A claim is proven by a fact that says the same: the same quantity,
whatever its unit; the same material, origin or feature, in whatever language.
"""

import re
from collections.abc import Iterator, Sequence

from app.domain.claims.evidence import Evidence
from app.domain.claims.scorecard import Judged, Point, judged
from app.domain.claims.sentences import Sentence, sentence
from app.domain.claims.tokens import LANGUAGES
from app.domain.drafts import Claim, Problem, Verdict
from app.domain.unspoken import judged_unspoken

STATEMENT = "statement"  # the kind of a claim of which no single word is in doubt
_ABBREVIATED = (
    r"(?:\b(?:approx|ca|etc|incl|max|min|no|nr|resp|bzw|usw|vgl|env|art|z\.B|d\.h|e\.g|i\.e)\.)"
)
_END = re.compile(r"(?<=[.!?؟…])(?<!\d\.)\s+|\n+", re.IGNORECASE)
_SHORT = re.compile(rf"{_ABBREVIATED}$", re.IGNORECASE)


def claims(
    text: str, evidence: Evidence, language: str, *, states: bool = False
) -> tuple[Claim, ...]:
    """What the plain text claims, in its order.

    A sentence that is held back or blocked is one claim as a whole; of another, each stretch that
    a fact proves is one. What `states` something by what it is (a row, an alternative text, a wish
    to say it) is never taken for a mood.
    """
    found: list[Claim] = []
    for start, end in spans(text):
        said = sentence(text[start:end], language, evidence.names)
        is_spoken = language in LANGUAGES
        weighed = (
            judged(said, evidence, states=states)
            if is_spoken
            else judged_unspoken(said, language, evidence)
        )
        found += _claims(text, start, said, weighed)
    return tuple(found)


def spans(text: str) -> Iterator[tuple[int, int]]:
    """Where the sentences of a plain text stand; a line is at least one."""
    start = 0
    for gap in _END.finditer(text):
        if "\n" not in gap[0] and _SHORT.search(text, start, gap.start()):
            continue
        if gap.start() > start:
            yield start, gap.start()
        start = gap.end()
    if start < len(text):
        yield start, len(text)


def _claims(text: str, at: int, said: Sentence, found: Judged) -> Iterator[Claim]:
    if found.verdict is not Verdict.OK:
        first = found.doubts[0] if found.doubts else None
        kind = first.kind if first else STATEMENT
        about = said.between(first.start, first.end) if first else ""
        end = at + len(said.text)
        quote = first.quote if first else None
        yield Claim(at, end, text[at:end], kind, quote, found.verdict, about)
        return
    reached = 0
    for proof in sorted(found.proofs, key=lambda proof: (proof.start, -proof.end)):
        if proof.start >= reached:
            yield _proven(text, at, said, proof)
            reached = proof.end


def _proven(text: str, at: int, said: Sentence, proof: Point) -> Claim:
    start, end = at + said.said[proof.start].start, at + said.said[proof.end - 1].end
    return Claim(start, end, text[start:end], proof.kind, proof.quote)


def refused(found: Sequence[Claim]) -> tuple[Problem, ...]:
    """A problem for each sentence that can't go out as it is."""
    return tuple(
        Problem(f"unproven_{claim.kind}", claim.about or claim.text)
        for claim in found
        if claim.verdict is Verdict.BLOCK
    )
