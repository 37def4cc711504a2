"""The lexicon: concepts, how they are said in four languages, and how they stand to each other."""

import pkgutil
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module

from app.domain import concepts
from app.domain.claims.stopwords import STOP
from app.domain.claims.tokens import (
    ARABIC_PARTICLES,
    LANGUAGES,
    OTHERWISE,
    STEMMERS,
    Token,
    bare,
    tokens,
)
from app.domain.claims.words import GRAMMAR

_LINE = re.compile(
    r"(?P<id>[^\s<!|]+)\s*(?:<(?P<parents>[^!|]*))?(?:!=(?P<rivals>[^|]*))?\|(?P<forms>.*)"
)
_LEAST_PART = 3  # letters of a German compound's part
_LEAST_COMPOUND = 8
_LINKS = ("", "s", "n", "en", "es", "er", "e")
_LONGEST = 6  # words of a form that are compared as they are written
_LEAST_VERB = 4  # letters of an Arabic verb
_GENDERS = {"ت": "ي", "ي": "ت"}  # she's and he's, by the first letter
_LEAST_SHARED = 5  # letters that begin the same word in two languages


@dataclass(frozen=True, slots=True)
class Concept:
    """A thing that texts speak of.

    `family` is its module: "materials_textile", "promises", "words_time" …; `topic` what that
    begins with.

    `ancestors` is what it is a kind of, itself included; `rivals` can't be true beside it.
    """

    id: str
    family: str
    ancestors: frozenset[str]
    rivals: frozenset[str]
    topic: str


@dataclass(frozen=True, slots=True)
class Mention:
    """Where tokens from `start` to `end` say a concept, by themselves or in a German compound."""

    concept: str
    start: int
    end: int
    is_part: bool = False


@dataclass(frozen=True, slots=True)
class _Form:
    stems: tuple[str, ...]
    words: tuple[str, ...]
    concept: str


@cache
def lexicon() -> dict[str, Concept]:
    """All concepts by id."""
    lines = {line["id"]: (family, line) for family, line in _lines()}
    parents = {name: _names(line["parents"]) for name, (_, line) in lines.items()}
    rivals: dict[str, set[str]] = {name: set() for name in lines}
    for name, (_, line) in lines.items():
        for rival in _names(line["rivals"]):
            rivals[name].add(rival)
            rivals.setdefault(rival, set()).add(name)
    return {
        name: Concept(
            name,
            family,
            frozenset(_ancestors(name, parents)),
            frozenset(rivals[name]),
            family.partition("_")[0],
        )
        for name, (family, _) in lines.items()
    }


def _lines() -> Iterator[tuple[str, re.Match[str]]]:
    for module in pkgutil.iter_modules(concepts.__path__):
        text: str = import_module(f"{concepts.__name__}.{module.name}").CONCEPTS
        for line in text.splitlines():
            found = _LINE.fullmatch(line.strip())
            if found:
                yield module.name, found


def _names(listed: str | None) -> tuple[str, ...]:
    return tuple(name.strip() for name in (listed or "").split(",") if name.strip())


def _ancestors(name: str, parents: dict[str, tuple[str, ...]]) -> set[str]:
    found, left = {name}, [name]
    while left:
        for parent in parents.get(left.pop(), ()):
            if parent not in found:
                found.add(parent)
                left.append(parent)
    return found


@cache
def _forms(language: str) -> dict[str, tuple[_Form, ...]]:
    """How concepts are said, by the first stem; the longest forms first."""
    found: dict[str, list[_Form]] = {}
    for _, line in _lines():
        for cell in line["forms"].split("|"):
            code, _, forms = cell.strip().partition(" ")
            if code == language:
                for form in forms.split(","):
                    _keep(found, form, line["id"], language)
    return {
        stem: tuple(sorted(forms, key=lambda form: -len(form.stems)))
        for stem, forms in found.items()
    }


@cache
def _longer(language: str) -> dict[tuple[str, str], tuple[_Form, ...]]:
    """Those of several words, by the first two: "made" alone begins hundreds."""
    found: dict[tuple[str, str], list[_Form]] = {}
    for forms in _forms(language).values():
        for form in forms:
            if len(form.stems) > 1:
                found.setdefault((form.stems[0], form.stems[1]), []).append(form)
    return {stems: tuple(forms) for stems, forms in found.items()}


@cache
def _single(language: str) -> dict[str, tuple[_Form, ...]]:
    """Those of one word."""
    return {
        stem: tuple(form for form in forms if len(form.stems) == 1)
        for stem, forms in _forms(language).items()
    }


def load() -> None:
    """Read all of it in, in each language: a second and a half that nobody should wait for."""
    lexicon()
    for language in LANGUAGES:
        _longer(language)
        _single(language)


def _keep(found: dict[str, list[_Form]], form: str, concept: str, language: str) -> None:
    said = [token for token in tokens(form, language) if token.kind != "sign"]
    if not said or (len(said) == 1 and said[0].text in STOP[language]):
        return
    stems = tuple(token.stem or token.text for token in said)
    found.setdefault(stems[0], []).append(
        _Form(stems, tuple(token.text for token in said), concept)
    )


def mentions(said: Sequence[Token], language: str) -> list[Mention]:
    """The concepts that a text names, in order; what can be read in two ways is given as both."""
    language = language if language in LANGUAGES else OTHERWISE
    begun = _forms(language)
    places = [place for place, token in enumerate(said) if token.kind != "sign"]
    stems = tuple(_known_stem(said[place], language) for place in places)
    found: list[Mention] = []
    at = 0
    while at < len(places):
        best = _longest(stems, at, said, places, language) if stems[at] in begun else ()
        length = len(best[0].stems) if best else 1
        start, end = places[at], places[at + length - 1] + 1
        if best:
            found += [Mention(form.concept, start, end) for form in best]
        elif language == "de" and len(said[start].text) >= _LEAST_COMPOUND:
            parts = _compound(bare(said[start].text))
            found += [Mention(concept, start, end, is_part=True) for concept in parts]
        at += length
    return found


def _known_stem(token: Token, language: str) -> str:
    """The stem; an Arabic word that no form begins with is tried in its other shapes."""
    stem = token.stem or token.text
    if language != "ar" or stem in _forms("ar"):
        return stem
    return next((shape for shape in arabic_shapes(token) if shape in _forms("ar")), stem)


def arabic_shapes(token: Token) -> Iterator[str]:
    """Stems without an attached particle, and of the verb's other gender: وتشحن, يشحن."""
    bare = token.text
    if bare[:1] in ARABIC_PARTICLES:
        bare = bare[1:]
        shorter = STEMMERS["ar"](bare)
        if len(shorter) > 1:
            yield shorter
    for word in (token.text, bare):
        if len(word) >= _LEAST_VERB and word[:1] in _GENDERS:
            yield STEMMERS["ar"](_GENDERS[word[0]] + word[1:])


def _longest(
    stems: tuple[str, ...], at: int, said: Sequence[Token], places: Sequence[int], language: str
) -> tuple[_Form, ...]:
    """The longest forms that stand here; those that stand word for word before the others."""
    longest: list[_Form] = []
    following = stems[at + 1] if at + 1 < len(stems) else ""
    for form in _longer(language).get((stems[at], following), ()):
        length = len(form.stems)
        if longest and length < len(longest[0].stems):
            break
        if stems[at : at + length] == form.stems:
            longest.append(form)
    longest = longest or list(_single(language)[stems[at]])
    if not longest:
        return ()
    first = said[places[at]].text
    is_short = language == "ar" and len(stems[at]) < 3  # noqa: PLR2004  too many words end in it
    is_grammar = len(longest[0].stems) == 1 and (first in GRAMMAR[language] or is_short)
    if len(longest) == 1 and not is_grammar:
        return (longest[0],)
    words = [said[place].text for place in places[at : at + _LONGEST]]
    exact = [form for form in longest if tuple(words[: len(form.words)]) == form.words]
    once = {form.concept: form for form in exact or ([] if is_grammar else longest)}
    return tuple(once.values())


@lru_cache(maxsize=50_000)
def _compound(word: str) -> tuple[str, ...]:
    """The concepts of the parts of a German compound; none where a part is unknown."""
    parts = _parts(word, 0, {})
    if parts is None or len(parts) < 2:  # noqa: PLR2004
        return ()
    forms = _forms("de")
    return tuple(
        dict.fromkeys(f.concept for part in parts for f in forms[part] if len(f.stems) == 1)
    )


def _parts(word: str, at: int, tried: dict[int, list[str] | None]) -> list[str] | None:
    if at == len(word):
        return []
    if at not in tried:
        tried[at] = None
        for end in range(len(word), at + _LEAST_PART - 1, -1):
            stem = STEMMERS["de"](word[at:end])
            if any(len(form.stems) == 1 for form in _forms("de").get(stem, ())):
                rest = _after(word, end, tried)
                if rest is not None:
                    tried[at] = [stem, *rest]
                    break
    return tried[at]


def _after(word: str, end: int, tried: dict[int, list[str] | None]) -> list[str] | None:
    if end == len(word):
        return []
    for link in _LINKS:
        if word.startswith(link, end):
            rest = _parts(word, end + len(link), tried)
            if rest:
                return rest
    return None


def alike(stem: str, beginnings: frozenset[str]) -> bool:
    """Whether a word begins as one of another language does: polyphony, Polyphonie."""
    return len(stem) >= _LEAST_SHARED and stem[:_LEAST_SHARED] in beginnings


def beginning(stem: str) -> str:
    """By what `alike` words are found; "" for those that are too short."""
    return stem[:_LEAST_SHARED] if len(stem) >= _LEAST_SHARED else ""
