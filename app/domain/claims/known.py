"""A product's facts taken apart: what each says, of which variants, and what it measures."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from app.domain.claims.fields import spelled
from app.domain.claims.lexicon import lexicon, mentions
from app.domain.claims.quantities import Quantity
from app.domain.claims.sentences import LABELS, Context, Sentence
from app.domain.claims.tokens import OTHERWISE, tokens
from app.domain.facts import Fact


@dataclass(frozen=True)
class Known:
    """A fact taken apart; `scope` is the option values that it is said of, empty for all."""

    fact: Fact
    said: Sentence
    scope: frozenset[str]
    is_no: bool

    @cached_property
    def name(self) -> tuple[str, ...]:
        """The words of the fact's name."""
        return words_of(spelled(self.fact.name, self.said.language), self.said.language)


@dataclass(frozen=True)
class Measured:
    """A quantity of a fact. `weights` tells by which keys it is found, and how well each tells."""

    quantity: Quantity
    known: Known
    context: Context
    weights: Mapping[str, float]


@dataclass(frozen=True)
class Naming:
    """That a fact names a concept, or one that is a kind of it."""

    known: Known
    concept: str
    is_denied: bool


def words_of(text: str, language: str) -> tuple[str, ...]:
    """Its words, codes and numbers."""
    return tuple(token.text for token in tokens(text, language) if token.kind != "sign")


@lru_cache(maxsize=5_000)  # shops name the fields of all their products alike
def said_by(name: str, language: str) -> tuple[frozenset[str], frozenset[str]]:
    """What a field's name says in the shop's language or in English: labels, and other concepts."""
    concepts = lexicon()
    named = frozenset(
        m.concept
        for spoken in {language, OTHERWISE}
        for m in mentions(tokens(spelled(name, spoken), spoken), spoken)
    )
    labels = frozenset(c for c in named if concepts[c].topic == LABELS)
    return labels, named - labels
