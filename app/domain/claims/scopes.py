"""Of which variants a sentence speaks: by an option's value, or by "the small one"."""

import re
from functools import lru_cache

from app.domain.claims.evidence import Evidence
from app.domain.claims.lexicon import mentions
from app.domain.claims.quantities import quantities
from app.domain.claims.sentences import Sentence, has_stems
from app.domain.claims.tokens import plain, stem, tokens
from app.domain.claims.words import LARGE, MIDDLE, SMALL

_ORDER: dict[str, int] = {
    plain(word): rank
    for rank, words in enumerate(
        (
            "xxs",
            "xs mini",
            "s small klein kleine petit petite single low short صغير صغيرة",
            "m medium mittel moyen moyenne standard regular double وسط متوسط متوسطة",
            "l large groß große grand grande big tall king كبير كبيرة",
            "xl",
            "xxl",
        )
    )
    for word in words.split()
}


def scope_of(said: Sentence, evidence: Evidence) -> frozenset[str]:
    """The option values that a sentence names; empty where it speaks of the product as a whole."""
    named = frozenset(v for v in evidence.option_stems if _names(said, v, evidence))
    ranked = frozenset(
        value
        for values in evidence.options.values()
        if len(values) > 1 and not named & set(values)
        for value in _ranked(said, values, evidence.language)
    )
    return named | ranked


def _names(said: Sentence, value: str, evidence: Evidence) -> bool:
    stems = evidence.option_stems[value]
    if said.language == evidence.language:
        return _stand(said, stems)
    if value.isascii() and _stand(said, _stems(value, said.language)):
        return True
    concepts = _concepts(value, evidence.language)
    return bool(concepts) and concepts <= said.concepts


def _stand(said: Sentence, stems: tuple[str, ...]) -> bool:
    """Whether they stand there; most don't, which their first word tells at once."""
    if not stems or not (stems[0] in said.stems or stems[0] in said.words):
        return False
    return has_stems(said.said, stems)


@lru_cache(maxsize=5_000)
def _stems(value: str, language: str) -> tuple[str, ...]:
    """Another language's word, as it would be bent in this one."""
    return tuple(stem(plain(word), language) for word in re.findall(r"\w+", value))


@lru_cache(maxsize=5_000)
def _concepts(value: str, language: str) -> frozenset[str]:
    return frozenset(mention.concept for mention in mentions(tokens(value, language), language))


def _ranked(said: Sentence, values: tuple[str, ...], language: str) -> list[str]:
    """The ends of an option whose values have an order: "the small one", "la grande"."""
    ordered = _ordered(values, language)
    found: list[str] = []
    if not ordered:
        return found
    if said.words & SMALL[said.language]:
        found.append(ordered[0])
    if said.words & MIDDLE[said.language] and len(ordered) > 2:  # noqa: PLR2004
        found.append(ordered[len(ordered) // 2])
    if said.words & LARGE[said.language]:
        found.append(ordered[-1])
    return found


@lru_cache(maxsize=1_000)
def _ordered(values: tuple[str, ...], language: str) -> tuple[str, ...]:
    ranks = [_rank(value, language) for value in values]
    known = [rank for rank in ranks if rank is not None]
    if len(known) < len(values) or len(set(known)) < len(values):
        return ()
    return tuple(value for _, value in sorted(zip(known, values, strict=True)))


def _rank(value: str, language: str) -> float | None:
    words = [plain(word) for word in re.findall(r"\w+", value)]
    ranks = [
        _ORDER[word] for word in words if word in _ORDER and (len(word) > 1 or len(words) == 1)
    ]
    if ranks:
        return float(ranks[0])
    sizes = quantities(tokens(value, language), language)
    return sizes[0].low if sizes else None
