"""The evidence: a product's facts taken apart, and found by what they say."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from app.domain.claims.fields import UNSAID, options, spaced, spelled, stocked, with_unit
from app.domain.claims.known import Known, Measured, Naming, said_by, words_of
from app.domain.claims.lacking import lacked, lacking
from app.domain.claims.languages import language_of
from app.domain.claims.lexicon import Concept, beginning, lexicon, mentions
from app.domain.claims.nearby import Near, near_fact
from app.domain.claims.passages import Passages
from app.domain.claims.sentences import LABELS, Context, Sentence, has_stems, sentence
from app.domain.claims.stretches import Stretch, stretches
from app.domain.claims.tokens import LANGUAGES, OTHERWISE, tokens
from app.domain.claims.words import NO
from app.domain.facts import NAMES, Fact, FactType

_UNTOLD = frozenset({"title", "description", "short_description", "tag", "name", "body", "table"})
_LEAST_SENTENCE = 30  # signs; shorter values say too little to know their language
_LISTED = re.compile(r"[,;،/]|\b(?:and|und|et)\b|\sو")
_MOST_LISTED = 12
_NEAR, _WIDE = 1.0, 0.35  # how much a word beside the number tells, and one elsewhere in the fact
_LABEL, _STEM, _WIDE_STEM, _ANCESTOR = 1.6, 0.8, 0.25, 0.5
LEAST_QUOTED = 4  # words in a row; fewer may mean something else beside other words
_CALLED = frozenset({"title", "type", "category", "tag"})  # quoted at any length


class Evidence:
    """A product's facts, as the sentences about it are held against them.

    Shoppers' reviews are none of them: what somebody thinks of a product proves nothing of it.
    """

    def __init__(self, facts: Sequence[Fact], language: str = "") -> None:
        facts = tuple(fact for fact in facts if fact.type is not FactType.REVIEW)
        running = " ".join(f.value for f in facts if f.source in _UNTOLD)
        spoken = language or language_of(running or " ".join(f.value for f in facts))
        self.language = spoken if spoken in LANGUAGES else OTHERWISE
        self.facts = facts
        self.names = tuple(fact.value for fact in facts if fact.source in NAMES)
        self.options = options(facts)
        self.known = [self._known(fact) for fact in facts if fact.source not in NAMES]

    def prepare(self) -> None:
        """Work out all that is else worked out when first asked for."""
        _ = self.namings, self.rarity, self.counts, self.beginnings, self.things, self.option_stems
        _ = (
            self.by_measure,
            self.quotable,
            self.values,
            self.called,
            self.stretches,
            self.passages,
            self.nears,
        )

    def _known(self, fact: Fact) -> Known:
        named = spelled(fact.name, self.language)
        text = fact.value if fact.name in _UNTOLD or not named else f"{named}: {fact.value}"
        is_long = len(fact.value) > _LEAST_SENTENCE
        said = sentence(
            text, language_of(fact.value, self.language) if is_long else self._short(fact)
        )
        scope = frozenset(value for _, value in fact.scope) or self._scope(said)
        return Known(fact, said, scope, fact.value.strip().lower() in NO)

    def _short(self, fact: Fact) -> str:
        return "ar" if re.search("[\u0600-\u06ff]", fact.value) else self.language

    @cached_property
    def option_stems(self) -> dict[str, tuple[str, ...]]:
        """The stems of each option value, where its option has a choice."""
        return {
            value: tuple(t.stem or t.text for t in tokens(value, self.language) if t.kind != "sign")
            for values in self.options.values()
            if len(values) > 1
            for value in values
        }

    def _scope(self, said: Sentence) -> frozenset[str]:
        return frozenset(
            value
            for value, stems in self.option_stems.items()
            if stems and has_stems(said.said, stems)
        )

    def fits(self, told: frozenset[str], meant: frozenset[str]) -> bool:
        """Whether what is said of some variants is said of those that are meant.

        They are named by options' values: of no option may they have none in common.
        """
        if not told or not meant or told & meant == meant:
            return True
        options = (frozenset(values) for values in self.options.values())
        return all(
            told & meant & values or not (told & values and meant & values) for values in options
        )

    def is_of_some(self, told: frozenset[str]) -> bool:
        """Whether what is said of these variants is said of some of an option's, and not of all."""
        return any(
            told & set(values) and not set(values) <= told for values in self.options.values()
        )

    @cached_property
    def namings(self) -> dict[str, list[Naming]]:
        """Per concept, the facts that name it, or, unless they deny it, one that it comprises."""
        known, found = lexicon(), defaultdict(list)
        for fact in self.known:
            for naming in fact.said.namings:
                denied = naming.is_denied or fact.is_no
                for concept, is_denied in _implied(naming.concept, is_denied=denied):
                    found[concept].append(Naming(fact, naming.concept.id, is_denied))
            for concept in stocked(fact.fact):
                found[concept].append(Naming(fact, concept, is_denied=False))
            for concept in self._foreign(fact.fact.name):
                found[concept].append(Naming(fact, concept, fact.is_no))
        return {concept: kept for concept, kept in found.items() if concept in known}

    def _foreign(self, name: str) -> list[str]:
        """What an English name of a field says beside a value in the shop's language."""
        if self.language == OTHERWISE or not re.fullmatch(r"[A-Za-z_ \-]+", name):
            return []
        return [m.concept for m in mentions(tokens(spaced(name), "en"), "en")]

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of all words of the facts."""
        return frozenset(stem for known in self.known for stem in known.said.stems)

    @cached_property
    def called(self) -> frozenset[str]:
        """The words of its proper names."""
        return frozenset(word for name in self.names for word in words_of(name, self.language))

    @cached_property
    def beginnings(self) -> frozenset[str]:
        """How the facts' longer words begin."""
        return frozenset(filter(None, map(beginning, self.stems)))

    @cached_property
    def quotable(self) -> dict[str, list[tuple[tuple[str, ...], Known]]]:
        """By their first word, the stretches of facts that prove themselves where they stand."""
        found: dict[str, list[tuple[tuple[str, ...], Known]]] = defaultdict(list)
        for known in self.known:
            for quoted in _stretches(known, self.names):
                found[quoted[0]].append((quoted, known))
        return found

    @cached_property
    def stretches(self) -> dict[int, list[Stretch]]:
        """The stretches of each fact, by its `id()`."""
        return {
            id(one): stretches(
                one.said,
                self.things,
                frozenset[str]().union(*said_by(one.fact.name, self.language)),
            )
            for one in self.known
        }

    @cached_property
    def passages(self) -> Passages:
        """The sentences of the facts, found by their words."""
        return Passages(self.known, self.language)

    @cached_property
    def values(self) -> dict[tuple[str, ...], list[Known]]:
        """The facts by their whole value, word for word."""
        found: dict[tuple[str, ...], list[Known]] = defaultdict(list)
        for known in self.known:
            found[words_of(known.fact.value, known.said.language)].append(known)
        return found

    @cached_property
    def measured(self) -> list[Measured]:
        """All numbers of the facts."""
        return [found for known in self.known for found in self._measured(known)]

    @cached_property
    def by_measure(self) -> dict[str, list[Measured]]:
        """Those by what they measure; a bare one may be what the shop gives without its unit."""
        found: dict[str, list[Measured]] = defaultdict(list)
        for one in self.measured:
            found[one.quantity.measure].append(one)
            if one.quantity.measure and one.quantity.unit.word == UNSAID:
                found[""].append(one)
        return dict(found)

    @cached_property
    def nears(self) -> dict[int, Near]:
        """What stands beside each number of the facts, by its `id()`."""
        return {id(found): near_fact(found) for found in self.measured}

    def _measured(self, known: Known) -> Iterable[Measured]:
        for quantity in known.said.quantities:
            around = known.said.around(quantity)
            around = self._named(around, known.fact.name)
            kept = with_unit(quantity, known.fact.name)
            if "price" in known.fact.name.lower():
                around = replace(around, labels=around.labels | {"l-price"})
            yield Measured(kept, known, around, self._weights(known, around))

    def _named(self, around: Context, name: str) -> Context:
        labels, named = said_by(name, self.language)
        return replace(around, labels=around.labels | labels, concepts=around.concepts | named)

    def _weights(self, known: Known, around: Context) -> dict[str, float]:
        weights = keys(around, with_stems=True)
        concepts = lexicon()
        for concept in known.said.concepts:
            sign = "L" if concepts[concept].topic == LABELS else "C"
            weights.setdefault(f"{sign}:{concept}", _WIDE)
        for stem in known.said.stems:
            weights.setdefault(f"S:{stem}", _WIDE_STEM)
        return weights

    @cached_property
    def rarity(self) -> dict[str, float]:
        """How much a key tells: one that every number has beside it tells little."""
        seen = Counter(key for found in self.measured for key in found.weights)
        of = len(self.measured) + 1
        return {key: math.log(1 + of / times) for key, times in seen.items()}

    @cached_property
    def counts(self) -> frozenset[float]:
        """How many of something there are, as lists in the facts show."""
        lengths = {float(len(values)) for values in self.options.values()}
        for known in self.known:
            for part in re.findall(r"[^.:;()]+", known.fact.value):
                listed = [item for item in _LISTED.split(part) if item and item.strip()]
                if 1 < len(listed) <= _MOST_LISTED:
                    lengths.add(float(len(listed)))
        return frozenset(lengths)

    @cached_property
    def title(self) -> Sentence:
        """The product's name, read as a sentence."""
        said = " ".join(k.fact.value for k in self.known if k.fact.source == "title")
        return sentence(said, self.language)

    @cached_property
    def things(self) -> frozenset[str]:
        """What the product is: the concepts of its title and type, and what they are kinds of."""
        concepts = lexicon()
        named = {
            n for k in self.known if k.fact.source in ("title", "type") for n in k.said.concepts
        }
        return frozenset(a for concept in named for a in concepts[concept].ancestors)


def _implied(concept: Concept, *, is_denied: bool) -> Iterator[tuple[str, bool]]:
    """What a fact says that names a concept or denies it: that, what it is a kind of, or lacks."""
    yield concept.id, is_denied
    for lack in lacking().get(concept.id, ()):
        yield lack, not is_denied
    if is_denied:
        yield from ((lack, False) for lack in lacked().get(concept.id, ()))
    else:
        yield from ((ancestor, False) for ancestor in concept.ancestors - {concept.id})


def keys(around: Context, *, with_stems: bool) -> dict[str, float]:
    """By what a number's context is found, and how well each key tells."""
    concepts = lexicon()
    found = {f"L:{label}": _LABEL for label in around.labels}
    for concept in around.concepts:
        found[f"C:{concept}"] = _NEAR
        for ancestor in concepts[concept].ancestors - {concept}:
            found.setdefault(f"C:{ancestor}", _ANCESTOR)
    if with_stems:
        found |= {f"S:{stem}": _STEM for stem in around.stems}
    return found


def _stretches(known: Known, names: Sequence[str]) -> Iterable[tuple[str, ...]]:
    words = words_of(known.fact.value, known.said.language)
    if known.fact.source in _CALLED:
        nameless = sentence(known.fact.value, known.said.language, names).said  # as texts are read
        called = tuple(token.text for token in nameless if token.kind != "sign")
        yield from filter(None, dict.fromkeys((words, called)))
    for at in range(len(words) - LEAST_QUOTED + 1):
        yield words[at : at + LEAST_QUOTED]
