"""Finds wordings in a text: the lists of four languages, compiled.

A line of a list is a wording. `*` is any ending, `...` up to three words between, `(a|b)` one of
them, `{ill}` an illness, `{number}` a number; a space is a hyphen as well. A line that begins with
`!` is a use that is meant otherwise, and is let through.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from app.domain.claims.languages import languages_in
from app.domain.folding import Folded, fold
from app.domain.policies import arabic, english, french, german
from app.domain.policies.policy import Hit, Policy

_BETWEEN = "~"  # stands for "..." until a phrase is compiled
_WORDS_BETWEEN = r"(?:[\w'-]+,?\s+){0,3}?"
_ARABIC_WORD = re.compile(r"[\u0621-\u064a]+")
_ARABIC_PREFIX = r"(?:[وفبلك]{0,2}(?:ال)?|لل)"
_FIRST = re.compile(r"\([^)]*\)|\w+")  # the pattern itself sees to what is written onto that
_LISTS = {"en": english, "de": german, "fr": french, "ar": arabic}
_WORDED = (
    *(Policy.HEALTH, Policy.SUPERLATIVE, Policy.GUARANTEE, Policy.DISCRIMINATION),
    *(Policy.ADULT, Policy.PRICE, Policy.PLACEHOLDER),
)


@dataclass(frozen=True, slots=True)
class _Wordings:
    """A language's list for one policy."""

    kept_out: re.Pattern[str]
    meant_otherwise: re.Pattern[str] | None

    def found(self, said: str) -> Iterator[tuple[int, int]]:
        """Where the folded text has one."""
        otherwise = (
            [found.span() for found in self.meant_otherwise.finditer(said)]
            if self.meant_otherwise
            else []
        )
        for found in self.kept_out.finditer(said):
            if not any(start < found.end() and found.start() < end for start, end in otherwise):
                yield found.span()


def hits(said: Folded, text: str, language: str) -> Iterator[Hit]:
    """The wordings of the text's language, of any that a clause of it is in, and English ones.

    English is understood anywhere; of the others no list is held against all texts, for a "leader"
    in French is a clip for anglers in English.
    """
    for each in sorted({language, "en"} | languages_in(text, language)):
        for policy, wordings in _compiled(each).items():
            for start, end in wordings.found(said.text):
                first, last = said.span(start, end)
                yield Hit(policy, first, last, text[first:last])


@cache
def _compiled(language: str) -> Mapping[Policy, _Wordings]:
    listed = _LISTS.get(language)
    if listed is None:
        return {}
    ill = "|".join(fold(listed.ILL).split("\n")).strip("|")
    found = {}
    for policy in _WORDED:
        lines = [line for line in getattr(listed, policy.name).split("\n") if line]
        otherwise = [line[2:] for line in lines if line.startswith("! ")]
        kept_out = [line for line in lines if not line.startswith("! ")]
        found[policy] = _Wordings(
            _pattern(kept_out, ill, language),
            _pattern(otherwise, ill, language) if otherwise else None,
        )
    return found


def _pattern(lines: list[str], ill: str, language: str) -> re.Pattern[str]:
    phrases = "|".join(_phrase(line, language) for line in lines)
    # illnesses are written as the lines are
    sick = _groups(_words(ill, language))
    said = phrases.replace("{ill}", f"(?:{sick})").replace("{number}", r"\d[\d.,]*")
    written_on = f"{_ARABIC_PREFIX}?" if language == "ar" else ""
    return re.compile(rf"(?<!\w){written_on}(?:{said})(?!\w)")


def _phrase(line: str, language: str) -> str:
    said = fold(line).replace(" ... ", _BETWEEN).replace(".", r"\.")
    first = _FIRST.match(said)
    at = first.end() if first else 0
    said = _groups(said[:at] + _words(said[at:], language)).replace("*", r"\w*")
    said = re.sub(r" (?!\?)|(?<=\w)-(?=\w)", r"[\\s-]+", said)
    return said.replace(_BETWEEN, rf"\s+{_WORDS_BETWEEN}")


def _groups(said: str) -> str:
    return re.sub(r"\((?!\?)(!?)", lambda found: "(?!" if found[1] else "(?:", said)


def _words(said: str, language: str) -> str:
    """Arabic words with what is written onto their beginning."""
    if language != "ar":
        return said
    return _ARABIC_WORD.sub(lambda found: f"(?:{_ARABIC_PREFIX}?{found[0]})", said)
