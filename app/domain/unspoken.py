"""Sentences in languages that the lexicon doesn't speak: what is told of them all the same.

Numbers, codes and names are anyone's. Of words, only a short glossary is known: promises that are
never let through unproven, and materials. What it doesn't know passes.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from app.domain.claims.evidence import Evidence
from app.domain.claims.lexicon import lexicon
from app.domain.claims.numerals import figure
from app.domain.claims.scorecard import BLOCKED, Judged, Point, judged
from app.domain.claims.sentences import Sentence
from app.domain.claims.statements import topic_of
from app.domain.drafts import Evidence as Quote
from app.domain.drafts import Verdict
from app.domain.glossary import MATERIALS, PROMISES

_FLAGGED = frozenset({"shipping-claim"})  # what a shop may well promise, if its data doesn't say so
_QUOTE_CHARS = 120
_REFUTED = ("num-refuted", "num-mismatch", "num-scope", "num-every")


def judged_unspoken(said: Sentence, language: str, evidence: Evidence) -> Judged:
    """The verdict on a sentence in a language without a lexicon."""
    found = judged(said, evidence)
    promises = [p for p in _promises(said, language) if not _is_promised(p, language, evidence)]
    materials = list(_materials(said, language, evidence))
    numbers = [doubt for doubt in found.doubts if _is_doubtful(doubt, said, evidence)]
    unknown = [point for point in materials if point.quote is None]
    doubts = (*promises, *numbers, *unknown, *_codes(said, evidence))
    proofs = (*found.proofs, *(point for point in materials if point.quote is not None))
    is_refuted = found.score >= BLOCKED and any(n.signal in _REFUTED for n in numbers)
    if is_refuted or any(promise.kind not in _FLAGGED for promise in promises):
        return Judged(Verdict.BLOCK, found.score, doubts, proofs)
    return Judged(Verdict.FLAG if doubts else Verdict.OK, found.score, doubts, proofs)


def _is_doubtful(doubt: Point, said: Sentence, evidence: Evidence) -> bool:
    """Whether a doubt is about figures that aren't the shop's; words were read as English."""
    tokens = said.said[doubt.start : doubt.end]
    figures = {figure(token.text) for token in tokens if token.kind == "number"}
    if doubt.kind != "number" or not figures:
        return False
    has_unit = any(token.kind == "word" for token in tokens)
    return has_unit or not figures <= _figures(evidence)


def _figures(evidence: Evidence) -> set[float | None]:
    return {
        figure(token.text)
        for known in evidence.known
        for token in known.said.said
        if token.kind == "number"
    }


def _codes(said: Sentence, evidence: Evidence) -> Iterator[Point]:
    """Models and classes, such as IPX4, that aren't the shop's."""
    known = {token.text for known in evidence.known for token in known.said.said}
    for place, token in enumerate(said.said):
        if token.kind == "code" and token.text not in known:
            yield Point("code", "untold:code", place, place + 1)


def _promises(said: Sentence, language: str) -> Iterator[Point]:
    for kind in PROMISES:
        for start, end in _named(said, PROMISES[kind][language]):
            yield Point(kind, f"untold:p:{kind}", start, end)


def _is_promised(promise: Point, language: str, evidence: Evidence) -> bool:
    """Whether the facts promise something of the kind, in whatever language."""
    if any(_pattern(PROMISES[promise.kind][language]).search(f.value) for f in evidence.facts):
        return True
    known = lexicon()
    topics = {topic_of(known[concept]) for concept in evidence.namings}
    return not topics.isdisjoint({f"p:{promise.kind}", f"p:{promise.kind}-claim"}) or (
        promise.kind == "origin" and "places" in topics
    )


def _materials(said: Sentence, language: str, evidence: Evidence) -> Iterator[Point]:
    """Each material that is named, with the fact that names it, or something made of it."""
    for concept, words in MATERIALS.items():
        for start, end in _named(said, words[language]):
            facts = [n.known.fact for n in evidence.namings.get(concept, []) if not n.is_denied]
            facts += [f for f in evidence.facts if _pattern(words[language]).search(f.value)]
            quote = Quote(facts[0].source, facts[0].value[:_QUOTE_CHARS]) if facts else None
            yield Point("material", "untold:materials", start, end, quote)


def _named(said: Sentence, words: str) -> Iterator[tuple[int, int]]:
    """The tokens at which the words stand."""
    for match in _pattern(words).finditer(said.text):
        at = [
            place
            for place, token in enumerate(said.said)
            if token.start < match.end() and token.end > match.start()
        ]
        if at:
            yield at[0], at[-1] + 1


@lru_cache(maxsize=500)
def _pattern(words: str) -> re.Pattern[str]:
    flags = re.NOFLAG if "(?i:" in words else re.IGNORECASE
    return re.compile(rf"(?<![^\W\d_])(?:{words})", flags)
