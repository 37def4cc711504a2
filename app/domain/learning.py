"""What a shop's own texts say about how it speaks, and which of them say it best."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.domain.facts import sentences
from app.domain.ids import ProductId
from app.domain.languages import SURE, Heard
from app.domain.persons import Persons, persons
from app.domain.reading_ease import reading_ease
from app.domain.voices import (
    LEAST_LENGTH,
    MOST_EXAMPLE_CHARS,
    MOST_EXAMPLES,
    MOST_LENGTH,
    Address,
    Level,
    Person,
    Voice,
)
from app.domain.voicing import EASE, spelling

FEWEST_WORDS = 40  # a shorter text says little about a voice
GOOD_WORDS = 120  # a longer one says no more
FEWEST_SENTENCES = 3
SHOUTED = 0.3  # of the letters
MOST_SHARED = 0.5  # of its sentences stand in other products' texts as well
MOST_BEST = 5
USUAL = 2 / 3  # of the texts do so
ROOM = 0.1  # a text may be so much shorter or longer than those that it learned from
STEP = 10  # words; a length is no more exact than that
_FILLER = re.compile(r"lorem ipsum|\bTODO\b|\bTBD\b|\bxxx+\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sample:
    """A description of the shop's own, as plain text."""

    product_id: ProductId
    title: str
    text: str

    @property
    def words(self) -> int:
        """How long it is."""
        return len(self.text.split())


def best(samples: Sequence[Sample], most: int = MOST_BEST) -> tuple[Sample, ...]:
    """Those that show a voice best, the best first.

    They are long enough, rich in words, and say what stands in no other product's text.
    """
    shared = Counter(said for sample in samples for said in set(sentences(sample.text)))
    rated = [(_rating(sample, shared), sample) for sample in samples]
    ranked = sorted(rated, key=lambda pair: (-pair[0], pair[1].title, pair[1].product_id))
    return tuple(sample for rating, sample in ranked if rating > 0)[:most]


def _rating(sample: Sample, shared: Counter[str]) -> float:
    """From 0, of no use, to 1."""
    said, words = sentences(sample.text), sample.text.lower().split()
    letters = [sign for sign in sample.text if sign.isalpha()]
    own = sum(shared[each] == 1 for each in said) / max(1, len(said))
    is_shouted = sum(map(str.isupper, letters)) > SHOUTED * len(letters)
    is_thin = len(words) < FEWEST_WORDS or len(said) < FEWEST_SENTENCES
    if is_thin or is_shouted or own < MOST_SHARED or _FILLER.search(sample.text):
        return 0.0
    return own * min(1.0, len(words) / GOOD_WORDS) * len(set(words)) / len(words)


def learned(texts: Sequence[str], heard: Heard, otherwise: str, names: Sequence[str] = ()) -> Voice:
    """The voice that plain texts have in common; `names` are brands that may stand in them.

    A text of which nobody is sure is in the language `otherwise`. Tone, banned and required words
    can't be measured, and stay open.
    """
    said = [text.strip() for text in texts if text.strip()]
    if not said:
        return Voice()
    spoken = [(text, _language(text, heard, otherwise)) for text in said]
    known = [who for each in spoken if (who := persons(*each)) is not None]
    least, most = _lengths([len(text.split()) for text in said])
    return Voice(
        "",
        _person(known),
        _address(known),
        _level(spoken),
        least,
        most,
        brands=tuple(spelling(" ".join(said), name) for name in _named(said, names)),
        examples=tuple(_excerpt(text) for text in said[:MOST_EXAMPLES]),
    )


def taught(voice: Voice, lesson: Voice) -> Voice:
    """A voice with what was learned: measures and examples are new, its words stay."""
    return replace(
        lesson,
        tone=voice.tone,
        banned=voice.banned,
        required=voice.required,
        brands=tuple(dict.fromkeys((*voice.brands, *lesson.brands))),
    )


def _person(known: Sequence[Persons]) -> Person:
    we, you = sum(each.we > 0 for each in known), sum(each.you > 0 for each in known)
    if known and not we and not you:
        return Person.THIRD
    if max(we, you) < USUAL * len(known) or not known:
        return Person.ANY
    counts = sum(each.we for each in known), sum(each.you for each in known)
    return Person.FIRST if (we, counts[0]) > (you, counts[1]) else Person.SECOND


def _address(known: Sequence[Persons]) -> Address:
    familiar, polite = sum(each.familiar for each in known), sum(each.polite for each in known)
    if familiar and not polite:
        return Address.FAMILIAR
    return Address.POLITE if polite and not familiar else Address.ANY


def _language(text: str, heard: Heard, otherwise: str) -> str:
    likely = heard(text)
    best_known = max(likely, key=lambda code: likely[code], default=otherwise)
    return best_known if likely.get(best_known, 0.0) >= SURE else otherwise


def _level(spoken: Sequence[tuple[str, str]]) -> Level:
    eases = [reading_ease(sentences(text), language) for text, language in spoken]
    measured = [ease for ease in eases if ease is not None]
    hardest = min(measured, default=0.0)
    return next((level for level in (Level.EASY, Level.PLAIN) if hardest >= EASE[level]), Level.ANY)


def _lengths(counts: Sequence[int]) -> tuple[int, int]:
    least, most = int(min(counts) * (1 - ROOM)), int(max(counts) * (1 + ROOM))
    least, most = least // STEP * STEP, -(-most // STEP) * STEP
    return (
        min(MOST_LENGTH, max(LEAST_LENGTH, least)),
        min(MOST_LENGTH, max(LEAST_LENGTH, most)),
    )


def _named(texts: Sequence[str], names: Sequence[str]) -> Iterator[str]:
    whole = " ".join(texts)
    yield from (name for name in dict.fromkeys(names) if name and spelling(whole, name))


def _excerpt(text: str) -> str:
    """As much of a text as an example may hold, ended at a sentence."""
    kept = ""
    for sentence in sentences(text):
        longer = f"{kept} {sentence}".strip()
        if len(longer) > MOST_EXAMPLE_CHARS:
            break
        kept = longer
    return kept or text[:MOST_EXAMPLE_CHARS]
