"""The log odds that words give a sentence, counted in labelled ones; written as a table."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from app.domain.claims.wording import HUNDREDTHS, Odds

WORDINGS_FILE = Path("app/domain/claims/wordings.py")
RARE = 3  # what is seen less often is left out
_A_LINE = 150
_DOUBT = 1.0  # sentences that a gram is thought to have been seen in besides
Asked = tuple[tuple[frozenset[str], frozenset[str]], bool, bool]


def odds(asked: Sequence[Asked]) -> dict[str, Odds]:
    """Of each gram, from sentences with whether they claim anything and whether it is false."""
    claims = [(grams, is_claim) for grams, is_claim, _ in asked]
    false = [(grams, is_false) for grams, is_claim, is_false in asked if is_claim]
    first, second = _answers(claims), _answers(false)
    return {gram: (first.get(gram, 0.0), second.get(gram, 0.0)) for gram in first | second}


def _answers(asked: list[tuple[tuple[frozenset[str], frozenset[str]], bool]]) -> dict[str, float]:
    counts: dict[bool, Counter[str]] = {True: Counter(), False: Counter()}
    for grams, answer in asked:
        for kind in grams:
            counts[answer].update(kind)
    share = sum(answer for _, answer in asked) / max(len(asked), 1)
    share = min(max(share, 0.01), 0.99)
    even = math.log((1 - share) / share)
    return {
        gram: even
        + math.log(
            (counts[True][gram] + _DOUBT * share) / (counts[False][gram] + _DOUBT * (1 - share))
        )
        for gram in counts[True] | counts[False]
        if counts[True][gram] + counts[False][gram] >= RARE
    }


def write_wordings(found: Mapping[str, Odds]) -> None:
    """As rows of a gram and its two log odds in hundredths."""
    rows = [
        f"{gram} {round(claims * HUNDREDTHS)} {round(false * HUNDREDTHS)}"
        for gram, (claims, false) in sorted(found.items())
    ]
    lines = "\n".join(" ".join(rows[at : at + _A_LINE]) for at in range(0, len(rows), _A_LINE))
    WORDINGS_FILE.write_text(
        '"""What words, pairs and stretches of letters say of a sentence, in hundredths.\n\n'
        'Written by `python -m benchmarks.scorecard`.\n"""\n# ruff: noqa: E501\n\n'
        f'WORDINGS = """\n{lines}\n"""\n',
        encoding="utf-8",
    )
