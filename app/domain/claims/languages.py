"""Which of the lexicon's languages a text is in, by its script and its words of grammar."""

import re

from app.domain.claims.tokens import LANGUAGES, OTHERWISE
from app.domain.claims.words import STOP

_WORD = re.compile(r"[^\W\d_]+")
_LETTERS = {"de": frozenset("äöüß"), "fr": frozenset("éèêàçùœâîô")}
_ARABIC_SHARE = 0.4


def language_of(text: str, otherwise: str = OTHERWISE) -> str:
    """The language; what is too short to tell is in the other one."""
    letters = [sign for sign in text if sign.isalpha()]
    if not letters:
        return otherwise
    if sum("\u0600" <= sign <= "\u06ff" for sign in letters) / len(letters) > _ARABIC_SHARE:
        return "ar"
    words = _WORD.findall(text.lower())
    scores = {
        language: sum(word in STOP[language] for word in words)
        + 0.5 * sum(not _LETTERS.get(language, frozenset()).isdisjoint(word) for word in words)
        for language in LANGUAGES
        if language != "ar"
    }
    best = max(scores, key=lambda language: scores[language])
    return best if scores[best] else otherwise
