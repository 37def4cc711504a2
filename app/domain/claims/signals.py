"""All that speaks for and against a sentence, by name, as the scorecard weighs it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.claims.alignment import aligned
from app.domain.claims.bindings import bindings
from app.domain.claims.clauses import clauses
from app.domain.claims.evidence import Evidence
from app.domain.claims.frames import framed
from app.domain.claims.lexicon import alike, arabic_shapes
from app.domain.claims.makers import strange_makers
from app.domain.claims.moods import MOOD
from app.domain.claims.nearness import nearness
from app.domain.claims.numbers import Numbered, numbered
from app.domain.claims.quoting import numbers_quoted, quotation, statements_quoted
from app.domain.claims.scopes import scope_of
from app.domain.claims.sentences import LABELS, Naming, Sentence
from app.domain.claims.statements import GENERAL, Stated, stated
from app.domain.claims.stopwords import STOP
from app.domain.claims.stretches import stretches
from app.domain.claims.tokens import LANGUAGES, stem
from app.domain.claims.words import (
    COMPARED,
    EVERY,
    ITS,
    NEGATORS,
    ONLY,
    OURS,
    STATING,
    WHOLE,
    YOURS,
)

_MOODS = {language: {stem(word, language) for word in MOOD[language]} for language in LANGUAGES}
_GENERAL = frozenset({LABELS, GENERAL})
_FEW, _MANY = 4, 9  # content words
_ANCHORS = ("proven:thing", "proven:trait", "proven:promise", "label", "num-")
_TELLING = ("proven", "label", "though-denied", "denied-though")
_RECOGNISED = ("new:", "untold:", "share-", "passages-", "words", "told-")
_LOOSE = ("untold", "wider", "words-", "rival")


@dataclass(frozen=True)
class Signals:
    """How often each signal was given, and what gave it.

    `untold` is the tokens that mean something and that no fact accounts for, `makers` those that
    name somebody else than the brand as the maker.
    """

    counts: Counter[str]
    numbered: tuple[Numbered, ...]
    stated: tuple[Stated, ...]
    untold: tuple[int, ...]
    makers: tuple[tuple[int, int], ...]


def signals(said: Sentence, evidence: Evidence) -> Signals:
    """What a sentence's numbers, concepts and words say about its truth."""
    scope = scope_of(said, evidence)
    quoted = quotation(said, evidence)
    numbers = tuple(numbers_quoted(numbered(said, evidence, scope), quoted, evidence))
    concepts = tuple(statements_quoted(stated(said, evidence, scope), quoted))
    counts = Counter([n.signal for n in numbers] + [s.signal for s in concepts])
    told = _told(said, evidence, concepts) | quoted.facts.keys()
    # names of their own each: a dict's update takes a tenth of a Counter's time
    dict.update(counts, _words(said, told))
    dict.update(counts, dict.fromkeys(_traits(said, evidence, counts), 1))
    parts = stretches(said, evidence.things, frozenset())
    dict.update(counts, bindings(said, evidence, parts, numbers, concepts))
    dict.update(counts, clauses(said, parts, told, _MOODS[said.language]))
    dict.update(counts, aligned(said, evidence, numbers, scope))
    dict.update(counts, nearness(said, evidence, numbers))
    dict.update(counts, Counter(framed(said, evidence)))
    counts["scoped"] = int(bool(scope))
    if not _is_anchored(counts):
        counts = _unanchored(counts)
    dict.update(counts, dict.fromkeys(_wording(said), 1))
    dict.update(counts, Counter(_families(said, evidence, told)))
    if said.language != evidence.language:
        dict.update(counts, _foreign(counts))
    general = {
        p for n in said.namings if n.concept.topic in _GENERAL for p in range(n.start, n.end)
    }
    untold = tuple(place for place in said.content if place not in told | general)
    return Signals(counts, numbers, concepts, untold, tuple(strange_makers(said, evidence)))


def _foreign(counts: Counter[str]) -> dict[str, int]:
    """How much is recognised weighs differently where the facts are in another language."""
    return {f"{name}@": times for name, times in counts.items() if name.startswith(_RECOGNISED)}


def _is_anchored(counts: Counter[str]) -> bool:
    """Whether anything ties the sentence to the product: a name for it, a fact, a number."""
    return bool(counts["is-its"] or counts["names-thing"]) or any(
        signal.startswith(_ANCHORS) and not signal.endswith("-word") for signal in counts
    )


def _unanchored(counts: Counter[str]) -> Counter[str]:
    """What a sentence that hangs in the air says counts as something else: it may be a mood."""
    return Counter(
        {
            f"{signal}~" if signal.startswith(_LOOSE) else signal: times
            for signal, times in counts.items()
        }
    ) + Counter(["is-unanchored"])


def _wording(said: Sentence) -> Iterator[str]:
    """Its words of grammar and its signs: statements and moods are built of different ones."""
    for token in said.said:
        if token.kind == "sign":
            yield f"s:{token.text}"
        elif token.text in STOP[said.language]:
            yield f"w:{said.language}:{token.text}"


def _told(said: Sentence, evidence: Evidence, concepts: tuple[Stated, ...]) -> set[int]:
    """The tokens that the facts account for."""
    told = set(said.counted)
    for one in concepts:
        if one.facts and one.signal.startswith(_TELLING):
            told |= set(range(one.naming.start, one.naming.end))
    return told | {p for p in said.content if p not in told and _is_told(said, p, evidence)}


def _families(said: Sentence, evidence: Evidence, told: set[int]) -> Iterator[str]:
    """Of which families its words are: people, weather and arts are another matter than parts."""
    readings: dict[int, list[Naming]] = {}
    for naming in said.namings:
        for place in range(naming.start, naming.end):
            readings.setdefault(place, []).append(naming)
    for place in said.content:
        namings = readings.get(place, [])
        known = [n for n in namings if n.concept.id in evidence.namings]
        state = "told" if known or place in told else "new"
        families = {naming.concept.family for naming in known or namings}
        yield from (f"{state}:{family}" for family in families or {"unknown"})


def _words(said: Sentence, told: set[int]) -> dict[str, int]:
    """How many of the words the facts account for."""
    named = {p for n in said.namings for p in range(n.start, n.end)}
    untold = [place for place in said.content if place not in told]
    content = len(said.content)
    quarter = -(-4 * (content - len(untold)) // max(content, 1))
    return {
        f"told-{quarter}-of-4": 1,
        "words": content,
        "words-told": content - len(untold),
        "words-untold": len(untold),
        "words-unknown": sum(place not in named for place in untold),
        "name-untold": sum(_is_strange_name(said, place) for place in untold),
    }


def _is_told(said: Sentence, place: int, evidence: Evidence) -> bool:
    """Whether the facts have the word, in the same language or spelled alike in another."""
    token = said.said[place]
    if token.stem in evidence.stems:
        return said.language == evidence.language or token.text.isascii()
    if said.language == evidence.language == "ar":
        return any(shape in evidence.stems for shape in arabic_shapes(token))
    return said.language != evidence.language and alike(token.stem, evidence.beginnings)


def _is_strange_name(said: Sentence, place: int) -> bool:
    """A name that the facts don't have; German nouns are all capital."""
    if said.language not in ("en", "fr") or not place:
        return False
    token = said.said[place]
    is_capital = said.text[token.start : token.start + 1].isupper()
    return is_capital and said.said[place - 1].text not in (".", "!", "?", ":")


def _traits(said: Sentence, evidence: Evidence, counts: Counter[str]) -> Iterator[str]:
    """What the sentence is like, whatever it says."""
    language, words = said.language, said.words
    for name, kept in (
        ("its", ITS),
        ("ours", OURS),
        ("yours", YOURS),
        ("every", EVERY),
        ("only", ONLY),
        ("whole", WHOLE),
        ("compared", COMPARED),
        ("stating", STATING),
        ("denying", NEGATORS),
    ):
        if words & kept[language]:
            yield f"is-{name}"
    moods = sum(t.stem in _MOODS[language] and t.stem not in evidence.stems for t in said.said)
    is_numbered = any(q.measure or not q.is_in_words for q in said.quantities)
    is_checkable = is_numbered or any(
        signal.startswith(("untold:", "wider:", "proven")) and not signal.endswith(":words")
        for signal in counts
    )
    yield from ["mood"] * bool(moods)
    yield from ["moody"] * (moods > 1)
    yield from ["mood-alone"] * (bool(moods) and not is_checkable)
    yield from ["is-numbered"] * is_numbered
    yield from ["is-checkable"] * is_checkable
    yield from ["is-fragment"] * (not words & STATING[language] and not words & ITS[language])
    yield from ["is-short"] * (counts["words"] <= _FEW) + ["is-long"] * (counts["words"] >= _MANY)
    yield from ["is-same-language"] * (language == evidence.language)
    yield from ["is-exclaimed"] * ("!" in said.text or "?" in said.text or "؟" in said.text)
    if any(n.concept.id in evidence.things for n in said.namings if n.concept.topic != LABELS):
        yield "names-thing"
