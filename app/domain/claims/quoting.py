"""What a sentence takes word for word from a fact: that needs no other proof.

Only for what a word-for-word quotation can prove: a denial that was left out, or one variant's
fact said of all, is refuted as before.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from app.domain.claims.evidence import Evidence
from app.domain.claims.known import Known, Naming
from app.domain.claims.numbers import Numbered
from app.domain.claims.sentences import Sentence
from app.domain.claims.statements import Stated, weight

MOST_NAMING = 4  # words before a colon that name what follows
_PROVABLE = ("untold", "wider", "rival", "weak", "num-none", "num-new", "num-der", "num-mis")
_PROVABLE_NUMBERS = (*_PROVABLE, "num-refuted", "num-bare-refuted", "num-weak")


@dataclass(frozen=True, slots=True)
class Quotation:
    """The tokens that stand in a fact as they stand here, each with that fact."""

    facts: Mapping[int, Known]

    def covers(self, start: int, end: int) -> Known | None:
        """The fact that says all the tokens from `start` to `end`; None where none does."""
        known = self.facts.get(start)
        return known if all(place in self.facts for place in range(start, end)) else None


def quotation(said: Sentence, evidence: Evidence) -> Quotation:
    """What of a sentence is word for word in the facts."""
    places = [place for place, token in enumerate(said.said) if token.kind != "sign"]
    words = [said.said[place].text for place in places]
    found = _values(said, places, words, evidence)
    for at, word in enumerate(words):
        for quoted, known in evidence.quotable.get(word, ()):
            if tuple(words[at : at + len(quoted)]) == quoted:
                found |= dict.fromkeys(_stretch(places, at, len(quoted)), known)
    return Quotation(found)


def _values(
    said: Sentence, places: list[int], words: list[str], evidence: Evidence
) -> dict[int, Known]:
    """A fact's value that is all of the sentence, or all that follows a name: "Care: by hand"."""
    colon = next((p for p, token in enumerate(said.said) if token.text == ":"), 0)
    named = sum(place < colon for place in places)
    if named > MOST_NAMING:
        named = 0
    name, value = tuple(words[:named]), tuple(words[named:])
    for known in evidence.values.get(value, ()) if value else ():
        is_its = not name or name == known.name or said.language != evidence.language
        if is_its:
            return dict.fromkeys(_stretch(places, 0, len(words)), known)
    return {}


def _stretch(places: list[int], at: int, words: int) -> range:
    """The tokens of so many words, with the signs between them."""
    return range(places[at], places[at + words - 1] + 1)


def numbers_quoted(
    numbers: Iterable[Numbered], quoted: Quotation, evidence: Evidence
) -> Iterator[Numbered]:
    """The numbers, those that are quoted as proven."""
    for one in numbers:
        known = quoted.covers(one.quantity.start, one.quantity.end)
        if known and one.signal.startswith(_PROVABLE_NUMBERS):
            facts = tuple(m for m in evidence.measured if m.known is known)
            yield replace(one, signal="num-ok", facts=facts[:1])
        else:
            yield one


def statements_quoted(statements: Iterable[Stated], quoted: Quotation) -> Iterator[Stated]:
    """The statements, those that are quoted as proven."""
    for one in statements:
        known = quoted.covers(one.naming.start, one.naming.end)
        if known and one.signal.startswith(_PROVABLE):
            fact = Naming(known, one.naming.concept.id, is_denied=False)
            yield replace(one, signal=f"proven:{weight(one.naming)}", facts=(fact,))
        else:
            yield one
