"""Words and numbers of a text, and the stem by which the forms of a word are known.

The stemmers are light on purpose: they take endings off and attached particles away, the same from
a text as from the lexicon, so that both meet; they needn't give a word of the language.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

LANGUAGES = ("en", "de", "fr", "ar")
OTHERWISE = "en"  # a language without a stemmer is read as this one

_TOKEN = re.compile(
    r"(?P<code>(?<!\w)[a-z]+\d\w*|(?<!\w)\d+[a-z]+\d\w*)"
    r"|(?P<number>\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+(?!\d)(?:[.,]\d+)?"
    r"|\d+(?:[.,]\d+)*(?:[⁄/]\d+)?|[½¼¾⅓⅔])"
    r"|(?P<elision>(?<!\w)(?:qu|jusqu|lorsqu|puisqu|[ldjmtsnc])['’](?=[^\W\d_]))"
    r"|(?P<word>[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670])*(?:['’](?:t|s|re|ve|ll|d|m)(?!\w))?)"
    r"|(?P<sign>[%°€$£¥″\"'’′×–—:;,.!?؟،؛()/+≥≤<>~≈-])",
    re.IGNORECASE,
)
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫٬٪−", "01234567890123456789.,%-")
_LETTERS = str.maketrans("أإآٱىةؤئ", "اااايهوي")
_MARKS = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u0640]")


class Token(NamedTuple):
    """A word, code, number or sign; `text` is plain and in lower case, `start`, `end` count signs.

    A code is of letters and figures, as IPX4 is; `stem` is "" for numbers and signs. There is one
    for each word that is read, and a tuple is made in a third of a frozen dataclass's time.
    """

    kind: str
    text: str
    stem: str
    start: int
    end: int


def tokens(text: str, language: str) -> list[Token]:
    """All of a text, in order; particles that French elides are left out."""
    language = language if language in STEMMERS else OTHERWISE
    told = text if text.isascii() else text.translate(_DIGITS)
    return [
        Token(kind, *_read(kind, found[0], language), *found.span())
        for found in _TOKEN.finditer(told)
        if (kind := found.lastgroup or "") != "elision"
    ]


@lru_cache(maxsize=50_000)
def _read(kind: str, written: str, language: str) -> tuple[str, str]:
    """How a word is compared, and its stem."""
    said = plain(written)
    return said, STEMMERS[language](said) if kind == "word" else said if kind == "code" else ""


def plain(word: str) -> str:
    """In lower case, without vowel marks and with one form of each Arabic letter."""
    word = word.lower().replace("’", "'")
    if word.isascii():
        return word
    return _MARKS.sub("", unicodedata.normalize("NFC", word)).translate(_LETTERS)


@lru_cache(maxsize=50_000)
def bare(word: str) -> str:
    """Without accents."""
    if word.isascii():
        return word
    decomposed = unicodedata.normalize("NFD", word.replace("ß", "ss").replace("œ", "oe"))
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


def _without(word: str, endings: tuple[str, ...], least: int) -> str:
    """The word without the first of the endings that leaves enough of it."""
    for ending in endings:
        if word.endswith(ending) and len(word) - len(ending) >= least:
            return word[: -len(ending)]
    return word


_KEPT = frozenset(
    {"glass", "brass", "gas", "lens", "plus", "bus", "iris", "canvas", "less", "series", "lining"}
)


@lru_cache(maxsize=50_000)
def _english(word: str) -> str:
    word = bare(word).removesuffix("'s")
    if word in _KEPT or len(word) <= 3:  # noqa: PLR2004  too short to have an ending
        return word
    if word.endswith("ies") and len(word) > 4:  # noqa: PLR2004  "ties" is one of "tie"
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending in ("ingly", "edly", "ing", "ed", "ly"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:  # noqa: PLR2004
            return _undoubled(word[: -len(ending)])
    return word.removesuffix("e") if len(word) > 3 else word  # noqa: PLR2004


def _undoubled(word: str) -> str:
    is_doubled = len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz"  # noqa: PLR2004
    return (word[:-1] if is_doubled else word).removesuffix("e")


_GERMAN_INFLECTED = ("em", "en", "er", "es", "e")
_GERMAN = ("innen", "ungen", "eren", "ern", "end", "est", "em", "en", "er", "es", "et", "st")


@lru_cache(maxsize=50_000)
def _german(word: str) -> str:
    word = _without(bare(word), _GERMAN_INFLECTED, 4)  # first, so that all adjectives meet
    if word.startswith("ge") and word.endswith(("t", "en")) and len(word) > 6:  # noqa: PLR2004
        word = word[2:]  # participles: gegossen, geprueft
    word = _without(word, _GERMAN, 4)
    return _without(word, ("e", "n", "s", "t"), 4)


_FRENCH_FEMININE = {"euse": "eu", "ive": "if", "elle": "el", "ienne": "ien", "onne": "on"}


@lru_cache(maxsize=50_000)
def _french(word: str) -> str:
    word = _masculine(_without(bare(word), ("s", "x"), 3))
    word = _without(word, ("issement", "ement"), 4)
    word = _without(word, ("ante", "ant"), 4)
    word = _without(word, ("er", "ez", "ee"), 3)
    return _without(word, ("e", "i"), 3)


def _masculine(word: str) -> str:
    for feminine, masculine in _FRENCH_FEMININE.items():
        if word.endswith(feminine) and len(word) > len(feminine) + 1:
            return word.removesuffix(feminine) + masculine
    if word.endswith("au") and not word.endswith("eau") and len(word) > 4:  # noqa: PLR2004
        return word.removesuffix("au") + "al"  # bocaux
    return word


_ARABIC_BEFORE = ("وال", "بال", "كال", "فال", "ولل", "لل", "ال")
_ARABIC_AFTER = ("تين", "تان", "ات", "ون", "ين", "ان", "ها", "هم", "كم", "ه")
ARABIC_PARTICLES = frozenset("وبلكف")  # written together with the word that follows


@lru_cache(maxsize=50_000)
def _arabic(word: str) -> str:
    for before in _ARABIC_BEFORE:
        if word.startswith(before) and len(word) - len(before) >= 2:  # noqa: PLR2004
            word = word.removeprefix(before)
            break
    if word.endswith("ا") and not word.endswith("ها"):
        word = _without(word, ("ا",), 4)  # of an adverb, or of what is counted: يدويا, مليمترا
    return _without(_without(word, _ARABIC_AFTER, 3), ("ي",), 3)


STEMMERS: dict[str, Callable[[str], str]] = {
    "en": _english,
    "de": _german,
    "fr": _french,
    "ar": _arabic,
}


def stem(word: str, language: str) -> str:
    """The stem of one plain word."""
    return STEMMERS.get(language, STEMMERS[OTHERWISE])(word)
