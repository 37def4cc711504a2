"""The languages that texts are written in, and whether a text is in the one it ought to be."""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

Heard = Callable[[str], Mapping[str, float]]
"""How likely a text is in each language that somebody knows, by code, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language by its BCP 47 code and its own name. `script` is as Unicode names its letters."""

    code: str
    name: str
    script: str = "LATIN"

    @property
    def direction(self) -> str:
        """As HTML has it."""
        return "rtl" if self.script == "ARABIC" else "ltr"

    def writes(self, sign: str) -> bool:
        """Whether a sign is of its script."""
        return self.script in _named(sign)


@lru_cache(maxsize=10_000)
def _named(sign: str) -> str:
    return unicodedata.name(sign, "")


OFFERED: Mapping[str, Language] = {
    language.code: language
    for language in (
        Language("en", "English"),
        Language("ar", "العربية", "ARABIC"),
        Language("de", "Deutsch"),
        Language("fr", "Français"),
        Language("es", "Español"),
        Language("it", "Italiano"),
        Language("nl", "Nederlands"),
        Language("pt", "Português"),
        Language("tr", "Türkçe"),
        Language("fa", "فارسی", "ARABIC"),
    )
}

FEWEST_LETTERS = 4  # fewer say nothing about a script
LEAST_SCRIPT_SHARE = 0.5
FEWEST_WORDS = 5  # fewer say nothing about a language: a title is names, and names are anyone's
LINE_WORDS = 8  # of a sentence within a text, so that one in another language is found
LEAST_LIKELY = 0.02  # Spanish is often heard as Portuguese, but never as surely as that
SURE = 0.6
_WORD = re.compile(r"[^\W\d_]{2,}")
_SENTENCE = re.compile(r"\n|(?<=[.!?؟])\s")


def base(code: str) -> str:
    """The language of a shop's locale: "pt" of "pt-BR"."""
    return re.split("[-_]", code.lower())[0]


def offered(code: str) -> str:
    """The language of a shop's locale, if texts are written in it; else English."""
    own = base(code)
    return own if own in OFFERED else "en"


def locale_of(language: str, own: str, others: Sequence[str]) -> str | None:
    """Where a shop keeps its texts in a language: "" beside its own, else as it names the locale.

    None: the shop has no such language. `own` is the shop's, or the product's own, `others` those
    that it translates into.
    """
    if language == base(own):
        return ""
    return next((locale for locale in others if base(locale) == language), None)


@dataclass(frozen=True, slots=True)
class Tongue:
    """The language that a text was ordered in, and somebody who knows one by its sound."""

    code: str
    heard: Heard

    def speaks(self, text: str) -> bool:
        """Whether a plain text is in the language, as far as its length lets anybody tell."""
        spoken = OFFERED[self.code]
        signs = Counter(text)
        letters = sum(times for sign, times in signs.items() if sign.isalpha())
        if letters < FEWEST_LETTERS:
            return True
        own = sum(t for sign, t in signs.items() if sign.isalpha() and spoken.writes(sign))
        if own / letters < LEAST_SCRIPT_SHARE:
            return False
        return not any(self._is_another(part) for part in _parts(text, spoken))

    def owns(self, text: str) -> bool:
        """Whether a plain text is likelier in this language than in any other."""
        likely = self.heard(text)
        return max(likely, key=lambda code: likely[code], default="") == self.code

    def _is_another(self, text: str) -> bool:
        likely = self.heard(text)
        is_other = max(likely.values(), default=0.0) >= SURE
        return is_other and likely.get(self.code, 0.0) < LEAST_LIKELY


def _parts(text: str, spoken: Language) -> Iterator[str]:
    """What is listened to: all of it, and each long sentence; words of another script are names."""
    lines = [_own_words(line, spoken) for line in _SENTENCE.split(text)]
    words = [word for line in lines for word in line]
    if len(words) >= FEWEST_WORDS:
        yield " ".join(words)
    yield from (" ".join(line) for line in lines if len(line) >= LINE_WORDS)


def _own_words(line: str, spoken: Language) -> list[str]:
    return [word for word in _WORD.findall(line) if spoken.writes(word[0])]
