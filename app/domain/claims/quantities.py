"""Quantities of a text: numbers in figures or words, with their unit, as ranges or sizes.

"20–24 cm", "80 x 60 x 5 cm", "a year and a half", "just under 1.8 kilos", "minus fifteen degrees",
"half a litre", "سنتين".
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.claims.arabic_units import DUALS, ONE, dual_of, is_one_of
from app.domain.claims.margins import MINUS, MONEY, margin_of
from app.domain.claims.numerals import PARTS, number_at
from app.domain.claims.numerals import word as number_word
from app.domain.claims.tokens import Token, tokens
from app.domain.claims.units import Unit, unit_at

COUNT = Unit("")  # a bare number: of pieces, of years, of anything


@dataclass(frozen=True, slots=True)
class Quantity:
    """Amounts in the measure's base unit, and the tokens that say them.

    Several amounts are the ends of a range or the sides of a size. `margin` says how the number
    was meant: "about", "over", "under", "most", "least", or "" for as it stands.
    """

    unit: Unit
    amounts: tuple[float, ...]
    start: int
    end: int
    margin: str = ""
    is_in_words: bool = False

    @property
    def measure(self) -> str:
        """What is measured; "" of a bare number."""
        return self.unit.measure

    @property
    def low(self) -> float:
        """The lower end, in the measure's base unit."""
        return min(self.amounts)

    @property
    def high(self) -> float:
        """The upper end, in the measure's base unit."""
        return max(self.amounts)


_RANGES = frozenset(
    {"-", "–", "—", "to", "bis", "à", "الي", "و", "and", "und", "et", "or", "oder", "ou", "او"}
)
_SIDES = frozenset({"x", "×", "by", "mal", "sur", "في"})
_BOTH_MEASURED = frozenset({"and", "und", "et", "و", "or", "oder", "ou", "او"})
_ONE = frozenset(["a", "an", "one", "ein", "eine", "einen", "einem", "einer", "eines", "un", "une"])
_OF = frozenset(["a", "an", "of", "the", "ein", "einen", "einer", "une", "un", "d", "de"])
# "a foot", "ein Fuß", "every second": words of their own where no number above one stands before
_NOT_ONE = frozenset(
    [
        "ft",
        "in",
        "s",
        "d",
        "min",
        "'",
        "second",
        "day",
        "tag",
        "jour",
        "night",
        "nacht",
        "nuit",
        "minute",
        "sekunde",
        "seconde",
    ]
) | frozenset(
    [
        "foot",
        "fuß",
        "pied",
        "livre",
        "pouce",
        "zoll",
        "stone",
        "degree",
        "grad",
        "degré",
        "cent",
        "centime",
        "cal",
        "calorie",
    ]
)
_AND = frozenset({"and", "und", "et"})


def quantities(said: Sequence[Token], language: str) -> list[Quantity]:
    """All quantities of a text, in order."""
    return list(_quantities(said, language))


def _quantities(said: Sequence[Token], language: str) -> Iterator[Quantity]:
    at = 0
    while at < len(said):
        found = _quantity(said, at, language)
        if found is None:
            at += 1
            continue
        yield found
        at = max(found.end, at + 1)


def _quantity(said: Sequence[Token], at: int, language: str) -> Quantity | None:
    if language == "ar" and dual_of(said[at].text):
        return _dual(said, at, language)
    first = _amount(said, at, language) if _may_begin(said[at], language) else None
    if first is None:
        return None
    value, end, unit = first
    values = [-value if _is_negative(said, at) else value]
    is_in_words = said[at].kind == "word"
    if unit is None:
        unit, end = _unit(said, end, language, is_in_words=is_in_words)
    values, end, unit = _more(said, end, language, values, unit)
    values, end = _and_a_half(said, end, language, values, unit)
    kept = unit or COUNT
    amounts = tuple(amount * kept.factor + kept.offset for amount in values)
    return Quantity(kept, amounts, at, end, margin_of(said, at, language, end), is_in_words)


def _may_begin(token: Token, language: str) -> bool:
    """Whether a number may begin there: with most words none does."""
    if token.kind == "number" or language == "ar":
        return True
    if token.text in MONEY or token.text in _ONE or token.text in PARTS.get(language, PARTS["en"]):
        return True
    return token.kind == "word" and number_word(token.text, language) is not None


def _dual(said: Sequence[Token], at: int, language: str) -> Quantity | None:
    """Arabic has a form of its own for two of something."""
    word, two = DUALS[dual_of(said[at].text)]
    found = unit_at(tokens(word, "ar"), 0, "ar", is_after_figures=False)
    if found is None:
        return None
    unit = found[0]
    return Quantity(
        unit, (two * unit.factor,), at, at + 1, margin_of(said, at, language), is_in_words=True
    )


def _unit(
    said: Sequence[Token], at: int, language: str, *, is_in_words: bool
) -> tuple[Unit | None, int]:
    found = unit_at(said, at, language, is_after_figures=not is_in_words)
    return found or (None, at)


def _amount(said: Sequence[Token], at: int, language: str) -> tuple[float, int, Unit | None] | None:
    """A number; or one of a unit ("a kilo", "half a litre"); with the unit where it's known."""
    token = said[at]
    if token.text in MONEY and at + 1 < len(said) and said[at + 1].kind == "number":
        number = number_at(said, at + 1, language)
        return number and (*number, Unit("money", word=token.text))
    part = _part_of(said, at, language)
    if part:
        return part
    if token.text in _ONE:
        unit = unit_at(said, at + 1, language, is_after_figures=False)
        if unit and unit[0].word not in _NOT_ONE:
            return 1.0, unit[1], unit[0]
        return None
    number = number_at(said, at, language)
    if number is None and language == "ar":
        return _arabic_one(said, at)
    return number and (*number, None)


def _arabic_one(said: Sequence[Token], at: int) -> tuple[float, int, Unit | None] | None:
    """Arabic says the unit alone for one of it: sure beside a part, "within" or "whole"."""
    unit = unit_at(said, at, "ar", is_after_figures=False)
    if unit is None:
        return None
    after = said[unit[1]].text if unit[1] < len(said) else ""
    if after[1:] in PARTS["ar"]:
        return (1.0, unit[1], unit[0])
    is_one = is_one_of(said[at].text, said[at - 1].text if at else ":", after)
    return (1.0, unit[1] + (after in ONE), unit[0]) if is_one else None


def _part_of(
    said: Sequence[Token], at: int, language: str
) -> tuple[float, int, Unit | None] | None:
    """Parts: "half a litre", "three quarters of an hour", "seven-eighths of an inch", "نصف لتر"."""
    parts, times, place = PARTS.get(language, PARTS["en"]), 1.0, at
    number = number_at(said, at, language)
    if number and said[at].kind == "word" and said[at].text not in parts:
        times, place = number
        place += place < len(said) and said[place].text in ("-", "d")
    if place >= len(said) or said[place].text not in parts:
        return None
    value, end = times * parts[said[place].text], place + 1
    end += end < len(said) and said[end].text == "-"
    while end < min(len(said), place + 4) and said[end].text in _OF:
        end += 1
    unit = unit_at(said, end, language, is_after_figures=False)
    return (value, unit[1], unit[0]) if unit else None


def _is_negative(said: Sequence[Token], at: int) -> bool:
    if not at:
        return False
    before = said[at - 1]
    if before.text in MINUS:
        return not (before.text == "moins" and at > 1 and said[at - 2].text in ("au", "du"))
    is_dash = before.text in ("-", "–") and before.end == said[at].start
    return is_dash and (at == 1 or said[at - 2].end < before.start or said[at - 2].kind == "sign")


def _more(
    said: Sequence[Token], at: int, language: str, values: list[float], unit: Unit | None
) -> tuple[list[float], int, Unit | None]:
    """The other end of a range, the other sides of a size."""
    while at < len(said) and said[at].text in _RANGES | _SIDES:
        word, place, sign = said[at].text, at + 1, 1.0
        if place < len(said) and said[place].text in ("-", *MINUS):
            place, sign = place + 1, -1.0
        number = number_at(said, place, language) if place < len(said) else None
        if number is None or said[place].text in _ONE - {"one"}:
            break
        other = unit_at(said, number[1], language, is_after_figures=said[place].kind == "number")
        if not _belongs(word, language, unit, other[0] if other else None):
            break
        values = [*values, sign * number[0]]
        unit, at = (other[0], other[1]) if other else (unit, number[1])
    return values, at, unit


def _belongs(word: str, language: str, unit: Unit | None, other: Unit | None) -> bool:
    """Whether "and", "to", "x" make one quantity of two numbers."""
    if word == "à" and language != "fr":
        return False
    if (word == "sur" and language != "fr") or (word == "في" and language != "ar"):
        return False
    if word in _BOTH_MEASURED:
        return other is not None and (unit is None or unit.measure == other.measure)
    return unit is None or other is None or unit.measure == other.measure


def _and_a_half(
    said: Sequence[Token], at: int, language: str, values: list[float], unit: Unit | None
) -> tuple[list[float], int]:
    """What follows the unit: "a year and a half", "un an et demi", "سنة ونصف"."""
    parts = PARTS.get(language, PARTS["en"])
    if unit is None or len(values) > 1 or at >= len(said):
        return values, at
    if language == "ar" and said[at].text[1:] in parts and said[at].text[0] == "و":
        return [values[0] + parts[said[at].text[1:]]], at + 1
    if unit.word in ("'", "’", "′") and at + 1 < len(said) and said[at].kind == "number":
        return [values[0] + (number_at(said, at, language) or (0.0, 0))[0] / 12], at + 2  # 5'9"
    if said[at].text in _AND:
        for place in range(at + 1, min(len(said), at + 3)):
            if said[place].text in parts:
                return [values[0] + parts[said[place].text]], place + 1
    return values, at
