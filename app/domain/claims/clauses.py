"""How much of each clause the facts tell: a sentence is as true as the worst of them."""

from collections.abc import Collection, Sequence

from app.domain.claims.sentences import Sentence
from app.domain.claims.stretches import Stretch

_MOST = 4
_QUARTERS = 4


def clauses(
    said: Sentence, parts: Sequence[Stretch], told: Collection[int], moods: Collection[str]
) -> dict[str, int]:
    """How many clauses there are, and what the one is like of which the least is told.

    `told` is the tokens that facts account for, `moods` stems of words that claim nothing.
    """
    content = [own for s in parts if (own := [p for p in said.content if s.start <= p < s.end])]
    found = {f"clauses-{min(len(content), _MOST)}": 1}
    if len(content) < 2:  # noqa: PLR2004  there is none beside it
        return found
    shares = [(sum(place in told for place in own) / len(own), -len(own)) for own in content]
    share, words = min(shares)
    found[f"worst-{-int(-_QUARTERS * share // 1)}-of-4"] = 1
    if share == 0 and max(shares)[0] > 0:
        worst = content[shares.index((share, words))]
        is_mood = any(said.said[place].stem in moods for place in worst)
        found[f"worst-none-{min(-words, _MOST)}"] = 1
        found["worst-mood" if is_mood else "worst-plain"] = 1
        found |= {
            f"worst:{n.concept.topic}": 1
            for n in said.namings
            if n.start in worst and not n.is_weak
        }
    return found
