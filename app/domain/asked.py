"""Instructions: what a merchant asks of texts, new ones or such as are written once more."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.domain.errors import Invalid

MOST_CHARS = 300


class Usual(StrEnum):
    """What is asked for most."""

    SHORTER = "shorter"
    LONGER = "longer"
    BEGINNERS = "beginners"
    LIST = "list"
    PROSE = "prose"
    FRESH = "fresh"  # the same in other words


OF_NEW = (Usual.BEGINNERS, Usual.LIST, Usual.PROSE)
"""What can be asked of a text that there isn't yet."""

OPPOSITES = (
    frozenset({Usual.SHORTER, Usual.LONGER}),
    frozenset({Usual.LIST, Usual.PROSE}),
)


@dataclass(frozen=True, slots=True)
class Instruction:
    """What is asked: of the usual, and in the merchant's own words. False where it is nothing."""

    usual: tuple[Usual, ...] = ()
    words: str = ""

    def __bool__(self) -> bool:
        return bool(self.usual or self.words)

    @property
    def told(self) -> str:
        """As exports name it."""
        return "; ".join(filter(None, (", ".join(self.usual), self.words)))


NOTHING = Instruction()


def asked(usual: Iterable[str], words: str) -> Instruction:
    """An instruction as it is kept.

    Raises:
        Invalid: it asks for nothing, for two things at once, or at too great a length.
    """
    chosen, said = frozenset(usual), " ".join(words.split())
    wrong = ""
    if not chosen and not said:
        wrong = "nothing"
    elif not chosen <= set(Usual):
        wrong = "unknown"
    elif len(said) > MOST_CHARS:
        wrong = "too_long"
    elif any(pair <= chosen for pair in OPPOSITES):
        wrong = "both_ways"
    if wrong:
        raise Invalid(f"no such instruction: {wrong}", {"instruction": f"asked_{wrong}"})
    return Instruction(tuple(each for each in Usual if each in chosen), said)
