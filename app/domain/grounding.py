"""Grounding: each checkable stretch of a text gets its evidence from the product, or has none.

The writer is never believed. A claim is proven by a fact that says the same: the same quantity,
whatever its unit; the same material, colour, origin or feature, in whatever language.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from app.domain.drafts import Claim, Evidence, Problem
from app.domain.facts import NAMES, Fact
from app.domain.lexicon import KINDS, NEVER_UNPROVEN

ARABIC_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩٫٬", "0123456789.,")
QUOTE_CHARS = 120
LETTERS = r"[^\W\d_]"

# per unit: what it measures, how many of the base unit it is, and how people write it
_SPELLINGS: tuple[tuple[str, Fraction, str], ...] = (
    ("length", Fraction(1, 1000), "mm millimetre millimetres مم"),
    ("length", Fraction(1, 100), "cm centimetre centimetres zentimeter سم"),
    ("length", Fraction(1), "m metre metres meter meters mètres متر"),
    ("length", Fraction(1000), "km كم"),
    ("length", Fraction(254, 10000), "in inch inches ″ بوصة"),
    ("length", Fraction(3048, 10000), "ft feet foot"),
    ("mass", Fraction(1), "g gram grams gramm grammes غ غرام جرام"),
    ("mass", Fraction(1000), "kg kilo kilos kilogram kilograms كغ كجم"),
    ("mass", Fraction(28349523, 1000000), "oz ounce ounces"),
    ("mass", Fraction(45359237, 100000), "lb lbs pound pounds"),
    ("volume", Fraction(1, 1000), "ml millilitre millilitres مل"),
    ("volume", Fraction(1, 100), "cl"),
    ("volume", Fraction(1), "l litre litres liter liters لتر"),
    ("temperature", Fraction(1), "°c"),
    ("power", Fraction(1), "w watt watts واط"),
    ("voltage", Fraction(1), "v volt volts فولت"),
    ("charge", Fraction(1), "mah"),
    ("light", Fraction(1), "lm lumen lumens"),
    ("share", Fraction(1), "% percent prozent"),
    ("time", Fraction(3600), "h hour hours stunden heures ساعة"),
    ("time", Fraction(60), "min minute minutes minuten دقيقة"),
    ("years", Fraction(1), "year years jahre ans سنة سنوات"),
)
UNITS = {
    spelling: (measure, factor)
    for measure, factor, spellings in _SPELLINGS
    for spelling in spellings.split()
}
_UNIT = "|".join(sorted((re.escape(unit) for unit in UNITS), key=len, reverse=True))
_NUMBER = r"\d+(?:[.,]\d+)*"
_QUANTITY = re.compile(
    rf"(?<![\w.,])(?P<first>{_NUMBER})"
    rf"(?P<more>(?:\s?(?:[x×–-]|to|bis|à|إلى)\s?{_NUMBER}){{0,2}})"
    rf"[\s\u00a0-]?(?P<unit>(?:{_UNIT})(?!{LETTERS}))?(?![\d])",
    re.IGNORECASE,
)
NEGATION = re.compile(
    r"\b(?:not|non|no|never|without|isn't|nicht|kein|keine|ohne|pas|sans|ليس|غير|بدون)\b"
    # as far as the part of the sentence goes: "not for the microwave", but not past a "but"
    r"(?:(?!\b(?:but|aber|mais|sondern|بل|لكن)\b)[^.,;:!?\n]){0,24}$",
    re.IGNORECASE,
)
NEGATION_CHARS = 36
# an attribute told as it stands: the feature, a colon, no
_NO_AFTER = re.compile(r"(?:[ -]\w+)?:\s*[«“]?(?:no|nein|non|لا)\b")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with what it measures, in the base unit; "" is a bare count."""

    measure: str
    amount: Fraction


@dataclass(frozen=True, slots=True)
class _Stretch:
    start: int
    end: int
    kind: str
    quantities: tuple[Quantity, ...] = ()
    word: str = ""
    is_denied: bool = False


def claims(text: str, facts: Sequence[Fact]) -> tuple[Claim, ...]:
    """What the plain text claims, in its order, each with its evidence or None."""
    known = [(fact, tuple(_stretches(fact.value))) for fact in facts if fact.source not in NAMES]
    names = [(*span, fact) for fact in facts if fact.source in NAMES for span in _spans(text, fact)]
    found = sorted(_stretches(text), key=lambda stretch: (stretch.start, -stretch.end))
    kept: list[_Stretch] = []
    for stretch in found:
        if not kept or stretch.start >= kept[-1].end:
            kept.append(stretch)
    return tuple(
        Claim(s.start, s.end, text[s.start : s.end], s.kind, _name(s, names) or _evidence(s, known))
        for s in kept
    )


def unproven(found: Sequence[Claim]) -> tuple[Problem, ...]:
    """A problem for each claim that nothing proves."""
    return tuple(
        Problem(f"unproven_{claim.kind}", claim.text) for claim in found if claim.evidence is None
    )


def _stretches(text: str) -> Iterator[_Stretch]:
    plain = text.translate(ARABIC_DIGITS).lower()
    if len(plain) != len(text):  # a letter whose lower case is longer: offsets must still fit
        plain = text.translate(ARABIC_DIGITS)
    yield from _quantities(plain)
    for kind, lexicon in KINDS.items():
        yield from _words(plain, kind, lexicon, _PATTERNS[kind])
    for kind, forms in NEVER_UNPROVEN.items():
        yield from _words(plain, kind, {kind: forms}, _NEVER[kind])


def _quantities(plain: str) -> Iterator[_Stretch]:
    for found in _QUANTITY.finditer(plain):
        unit = (found["unit"] or "").strip()
        measure, factor = UNITS.get(unit, ("", Fraction(1)))
        numbers = [found["first"], *re.findall(_NUMBER, found["more"] or "")]
        amounts = tuple(Quantity(measure, _amount(number) * factor) for number in numbers)
        yield _Stretch(found.start(), found.start() + len(found[0].rstrip()), "number", amounts)


def _amount(number: str) -> Fraction:
    """1,299.00, 1.299,00, 0,35: the last separator is decimal unless three digits follow."""
    parts = re.split(r"[.,]", number)
    if len(parts) == 1:
        return Fraction(int(parts[0]))
    is_grouped = len(parts[-1]) == 3 and parts[0] != "0"  # noqa: PLR2004  a thousand's group
    if is_grouped:
        return Fraction(int("".join(parts)))
    return Fraction(f"{''.join(parts[:-1])}.{parts[-1]}")


def _words(
    plain: str, kind: str, lexicon: dict[str, tuple[str, ...]], pattern: re.Pattern[str]
) -> Iterator[_Stretch]:
    by_form = {_bare(form): word for word, forms in lexicon.items() for form in forms}
    for found in pattern.finditer(plain):
        before = plain[max(0, found.start() - NEGATION_CHARS) : found.start()]
        is_denied = bool(NEGATION.search(before) or _NO_AFTER.match(plain, found.end()))
        yield _Stretch(
            found.start(),
            found.end(),
            kind,
            word=by_form[_bare(found["form"])],
            is_denied=is_denied,
        )


def _bare(form: str) -> str:
    """A form without the article of its second word."""
    return re.sub(r"\s(?:ال)?", " ", form)


def _pattern(lexicon: dict[str, tuple[str, ...]]) -> re.Pattern[str]:
    forms = sorted({form for forms in lexicon.values() for form in forms}, key=len, reverse=True)
    # in Arabic the second word of a pair may have its article too
    listed = "|".join(re.escape(_bare(form)).replace(r"\ ", r"\s(?:ال)?") for form in forms)
    # Arabic joins its article and prepositions to the word; German joins words to words
    return re.compile(rf"(?<!{LETTERS})(?:[وبلك]?ال|[وبلك])?(?P<form>{listed})(?!{LETTERS})")


_PATTERNS = {kind: _pattern(lexicon) for kind, lexicon in KINDS.items()}
_NEVER = {kind: _pattern({kind: forms}) for kind, forms in NEVER_UNPROVEN.items()}


def _evidence(
    stretch: _Stretch, known: Sequence[tuple[Fact, tuple[_Stretch, ...]]]
) -> Evidence | None:
    for fact, said in known:
        if stretch.quantities:
            if _says_numbers(stretch, said):
                return Evidence(fact.source, fact.value[:QUOTE_CHARS])
            continue
        for other in said:
            is_same = (other.kind, other.word) == (stretch.kind, stretch.word)
            if is_same and other.is_denied == stretch.is_denied:
                return Evidence(fact.source, fact.value[:QUOTE_CHARS])
        if stretch.kind == "feature" and _answers(fact, stretch.word, is_denied=stretch.is_denied):
            return Evidence(fact.source, f"{fact.name}: {fact.value}"[:QUOTE_CHARS])
    return None


def _says_numbers(stretch: _Stretch, said: Sequence[_Stretch]) -> bool:
    own = {quantity for other in said for quantity in other.quantities}
    if all(quantity in own or _about(quantity, own) for quantity in stretch.quantities):
        return True
    # "30 × 9 cm" may be told apart: "30 cm across", "9 cm deep"; a bare count may stand alone
    bare = {quantity.amount for quantity in own}
    return all(not q.measure and q.amount in bare for q in stretch.quantities)


def _about(quantity: Quantity, own: set[Quantity]) -> bool:
    """The same but for rounding in another unit: within one part in a hundred."""
    return quantity.measure != "" and any(
        other.measure == quantity.measure
        and other.amount
        and abs(other.amount - quantity.amount) / other.amount <= Fraction(1, 100)
        for other in own
    )


_YES = frozenset({"yes", "ja", "oui", "نعم", "true", "safe", "ok"})
_NO = frozenset({"no", "nein", "non", "لا", "false"})


def _answers(fact: Fact, word: str, *, is_denied: bool) -> bool:
    """An attribute such as "Dishwasher safe: yes", or no."""
    return fact.value.strip().lower() in (_NO if is_denied else _YES) and any(
        stretch.word == word
        for stretch in _words(fact.name.lower(), "feature", KINDS["feature"], _PATTERNS["feature"])
    )


def _spans(text: str, fact: Fact) -> Iterator[tuple[int, int]]:
    """Where a proper name stands, verbatim."""
    for found in re.finditer(rf"(?<!{LETTERS}){re.escape(fact.value)}(?!{LETTERS})", text):
        yield found.start(), found.end()


def _name(stretch: _Stretch, names: Sequence[tuple[int, int, Fact]]) -> Evidence | None:
    """The name that a stretch is a part of: it claims nothing beyond that."""
    for start, end, fact in names:
        if start <= stretch.start and stretch.end <= end:
            return Evidence(fact.source, fact.value[:QUOTE_CHARS])
    return None
