"""How a sentence is worded, whatever the product: boasts and moods have words of their own.

Each word, pair of words and stretch of letters has the log odds with which labelled sentences that
have it claim anything, and are false. What they add up to is weighed beside the signals.
"""

from collections.abc import Collection, Mapping, Sequence
from functools import cache

from app.domain.claims.sentences import Sentence
from app.domain.claims.wordings import WORDINGS

KINDS = ("words", "letters")
HUNDREDTHS = 100
_LETTERS = 4  # of a stretch
_FIGURE = "0"  # stands for any number
_BLANK = "_"  # between words, and where a text begins and ends
Odds = tuple[float, float]


def load() -> None:
    """Read the table in, before anyone waits for it."""
    _known()


@cache
def _known() -> dict[str, Odds]:
    fields = WORDINGS.split()
    return {
        gram: (int(claims) / HUNDREDTHS, int(false) / HUNDREDTHS)
        for gram, claims, false in zip(fields[::3], fields[1::3], fields[2::3], strict=True)
    }


def grams(said: Sentence) -> tuple[frozenset[str], frozenset[str]]:
    """Its words and pairs of words, and its stretches of letters, each with the language."""
    stems = [_FIGURE if token.kind == "number" else token.stem or token.text for token in said.said]
    language = said.language
    run = _BLANK.join(("", *stems, ""))
    pairs = zip(("", *stems), (*stems, ""), strict=True)
    words = [f"{language}:{stem}" for stem in stems]
    words += [f"{language}:{first}{_BLANK}{second}" for first, second in pairs]
    begun = f"{language}~"
    letters = [begun + run[at : at + _LETTERS] for at in range(len(run) - _LETTERS + 1)]
    return frozenset(words), frozenset(letters)


def worded(
    found: Sequence[Collection[str]], known: Mapping[str, Odds] | None = None
) -> dict[str, float]:
    """What `grams` add up to, by kind and question: `worded-words:claims`.

    Many say little more than few: the sum grows with the root of their number.
    """
    odds = _known() if known is None else known
    sums: dict[str, float] = {}
    for kind, kept in zip(KINDS, found, strict=True):
        claims = false = 0.0
        for gram in kept:
            one = odds.get(gram)
            if one is not None:
                claims += one[0]
                false += one[1]
        root = len(kept) ** 0.5 or 1.0
        sums[f"worded-{kind}:claims"] = claims / root
        sums[f"worded-{kind}:false"] = false / root
    return sums
