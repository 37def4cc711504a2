"""Which of the lexicon's languages a text is in, by its script and its words of grammar."""

import re
from collections.abc import Mapping

from app.domain.claims.stopwords import STOP
from app.domain.claims.tokens import OTHERWISE

_WORD = re.compile(r"[^\W\d_]{2,}")  # the C of USB-C is not French
_LETTERS: Mapping[str, frozenset[str]] = {  # that hardly another of them has
    "en": frozenset(),
    "de": frozenset("äöüß"),
    "fr": frozenset("éèêàçùœâîô"),
}
_ARABIC_SHARE = 0.4
_ARABIC = re.compile("[\u0600-\u06ff]")
_CLAUSE_END = re.compile(r"[^\w\s'’-]+")
_OWN = {  # words of grammar that no other of them has
    language: STOP[language].difference(*(STOP[other] for other in _LETTERS if other != language))
    for language in _LETTERS
}
_HEARD = 2  # own words in a clause, and it speaks that language as well


def language_of(text: str, otherwise: str = OTHERWISE) -> str:
    """The language; what is too short to tell is in the other one."""
    is_ascii = text.isascii()
    letters = "" if is_ascii else [sign for sign in text if sign.isalpha()]
    if letters and sum(map(_is_arabic, letters)) / len(letters) > _ARABIC_SHARE:
        return "ar"
    words = _WORD.findall(text.lower())
    scores = {
        language: sum(map(STOP[language].__contains__, words))
        + (0.0 if is_ascii else 0.5 * sum(not own.isdisjoint(word) for word in words))
        for language, own in _LETTERS.items()
    }
    best = max(scores, key=lambda language: (scores[language], language == otherwise))
    return best if scores[best] else otherwise


def languages_in(text: str, otherwise: str = OTHERWISE) -> frozenset[str]:
    """The languages that any part of the text speaks: a clause may be in another than the rest."""
    found = {"ar"} if _ARABIC.search(text) else set[str]()
    for clause in filter(str.strip, _CLAUSE_END.split(text)):
        found.add(language_of(clause, otherwise))
        words = frozenset(_WORD.findall(clause.lower()))
        found |= {language for language, own in _OWN.items() if len(words & own) >= _HEARD}
    return frozenset(found)


def _is_arabic(sign: str) -> bool:
    return "\u0600" <= sign <= "\u06ff"
