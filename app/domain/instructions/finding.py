"""Tells a sentence that talks to a writer from one that speaks of a product."""

import re
from functools import cache, lru_cache

from app.domain.folding import fold
from app.domain.instructions.disguises import views
from app.domain.instructions.wordings import MARKS, UNPARTED, WORDINGS

_BETWEEN = "~"
_WORDS_BETWEEN = r"[,:;]?\s+(?:[\w'’-]+[,:]?\s+){0,6}?"


@lru_cache(maxsize=4096)  # a product's sentences are asked about for its writer and for its checks
def is_instruction(text: str) -> bool:
    """Whether it talks to a writer rather than of a product. Product data is data."""
    return any(_worded().search(said) for said in views(text))


@cache
def _worded() -> re.Pattern[str]:
    lines = [line for line in WORDINGS.split("\n") if line]
    phrases = "|".join(map(_phrase, lines))
    others = "|".join((*map(fold, UNPARTED), *MARKS))
    return re.compile(rf"(?<!\w)(?:{phrases})(?!\w)|{others}")


def _phrase(line: str) -> str:
    said = fold(line).replace(" ... ", _BETWEEN)
    said = re.sub(r"\((?!\?)", "(?:", said).replace("*", r"\w*")
    return said.replace(" ", r"\s+").replace(_BETWEEN, _WORDS_BETWEEN)
