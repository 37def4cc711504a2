"""Whether two listings are of the same product: a score, and the reasons for it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.domain.claims.lexicon import lexicon
from app.domain.listings import Traits, Word

LEAST_SCORE = 0.7
"""From here on two listings are taken for the same product; chosen on the tuning half of the pairs
in tests/data/matching."""
SAME_NUMBER, SAME_SKU = 0.98, 0.95
MOST_BY_TITLE = 0.94  # no title is as sure as a number
LEAST_BESIDE_SKU = 0.25  # of the titles, where a brand isn't told
TOLERANCE = 0.035  # 32 oz are told as 946 ml, and as 950
MOST_EXCHANGED = 3  # words of both titles together, where all others are the same
LEAST_INSIDE = 4  # letters of a word that may be part of another


_Amounts = frozenset[tuple[float, ...]]


class Reason(StrEnum):
    """What speaks for two listings being of the same product, the strongest first."""

    GTIN = "gtin"
    SKU = "sku"
    MODEL = "model"
    BRAND = "brand"
    TITLE = "title"
    SIZE = "size"


class Clash(StrEnum):
    """What speaks against it."""

    GTIN = "gtin"
    CONDITION = "condition"  # one of them is used or refurbished
    ACCESSORY = "accessory"  # one of them is made for the other
    BUNDLE = "bundle"
    PACK = "pack"
    BRAND = "brand"
    SIZE = "size"
    MODEL = "model"
    COLOUR = "colour"
    MATERIAL = "material"
    PEOPLE = "people"
    KIND = "kind"
    WORD = "word"  # one is exchanged for another, and all else is the same


DECISIVE = frozenset({Clash.GTIN, Clash.CONDITION, Clash.PACK, Clash.ACCESSORY})
"""What no number that is the same outweighs: shops give a pack or a used one the single's."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two listings are, 0 to 1."""

    score: float
    reasons: tuple[Reason, ...] = ()
    clashes: tuple[Clash, ...] = ()


def likeness(ours: Traits, theirs: Traits) -> Likeness:
    """Compare two listings."""
    clashes = tuple(_clashes(ours, theirs))
    reasons = tuple(_reasons(ours, theirs))
    title = _title(ours, theirs)
    is_sure = Reason.SKU in reasons and (Reason.BRAND in reasons or title >= LEAST_BESIDE_SKU)
    if Reason.GTIN in reasons or is_sure:
        score = SAME_NUMBER if Reason.GTIN in reasons else SAME_SKU
        score *= 1.0 if DECISIVE.isdisjoint(clashes) else 0.5
    else:
        score = min(title, MOST_BY_TITLE) * (
            1.0 if not clashes else 0.5 if Reason.BRAND in reasons else 0.25
        )
    return Likeness(round(score, 3), _told(reasons, title), clashes)


def _told(reasons: tuple[Reason, ...], title: float) -> tuple[Reason, ...]:
    told = (*reasons, Reason.TITLE) if title >= LEAST_SCORE else reasons
    return tuple(reason for reason in Reason if reason in told)


def _reasons(ours: Traits, theirs: Traits) -> Iterator[Reason]:
    if ours.gtins & theirs.gtins:
        yield Reason.GTIN
    is_brand = _same_brand(ours, theirs)
    if is_brand:
        yield Reason.BRAND
    if is_brand is not False and _same_sku(ours, theirs):
        yield Reason.SKU
    if ours.codes & theirs.codes or (ours.numbers & theirs.numbers):
        yield Reason.MODEL
    if any(_sizes(ours, theirs)):
        yield Reason.SIZE


def _same_brand(ours: Traits, theirs: Traits) -> bool | None:
    """None where one of them doesn't say, or writes in another script."""
    one, other = ours.brand, theirs.brand
    if one and (one in other or one in theirs.letters):
        return True
    if other and (other in one or other in ours.letters):
        return True
    if not one or not other or one.isascii() is not other.isascii():
        return None
    return False


def _same_sku(ours: Traits, theirs: Traits) -> bool:
    return bool(ours.skus & (theirs.skus | theirs.codes) or theirs.skus & (ours.skus | ours.codes))


def _clashes(ours: Traits, theirs: Traits) -> Iterator[Clash]:
    clashing = {
        Clash.GTIN: bool(ours.gtins and theirs.gtins) and ours.gtins.isdisjoint(theirs.gtins),
        Clash.CONDITION: ours.is_used is not theirs.is_used,
        Clash.ACCESSORY: ours.fits is not theirs.fits,
        Clash.BUNDLE: ours.is_kit is not theirs.is_kit,
        Clash.PACK: _packs_differ(ours, theirs),
        Clash.BRAND: _same_brand(ours, theirs) is False,
        Clash.SIZE: any(not agrees for agrees in _sizes(ours, theirs)),
        Clash.MODEL: _models_differ(ours, theirs),
        Clash.PEOPLE: bool(ours.people and theirs.people) and ours.people.isdisjoint(theirs.people),
        Clash.WORD: _exchanged(ours, theirs),
    }
    yield from (clash for clash, is_so in clashing.items() if is_so)
    yield from _kinds_differ(ours, theirs)


def _sizes(ours: Traits, theirs: Traits) -> Iterator[bool]:
    """For each thing that both measure, whether they agree."""
    for measure in ours.sizes.keys() & theirs.sizes:
        yield _sizes_agree(ours.sizes[measure], theirs.sizes[measure])


def _packs_differ(ours: Traits, theirs: Traits) -> bool:
    for one, other in ((ours, theirs), (theirs, ours)):
        if one.pieces is not None and other.pieces is None:
            return one.pieces > 1 and str(one.pieces) not in other.numbers
    return ours.pieces != theirs.pieces


def _sizes_agree(one: _Amounts, other: _Amounts) -> bool:
    """Whether all that the shorter list says stands in the longer one."""
    few, many = sorted((one, other), key=len)
    return all(any(_close(size, each) for each in many) for size in few)


def _close(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    """Whether they are the same amounts; a single one may be a side of a size."""
    few, many = sorted((one, other), key=len)
    if len(few) == len(many):
        return all(_about(a, b) for a, b in zip(few, many, strict=True))
    return all(any(_about(a, b) for b in many) for a in few)


def _about(one: float, other: float) -> bool:
    return abs(one - other) <= TOLERANCE * max(abs(one), abs(other))


def _models_differ(ours: Traits, theirs: Traits) -> bool:
    if ours.models ^ theirs.models:
        return True
    return bool(_unknown(ours, theirs) and _unknown(theirs, ours))


def _unknown(one: Traits, other: Traits) -> bool:
    """Whether a number or code stands in one title that the other listing doesn't know."""
    known = other.codes | other.figures | other.skus | {str(other.pieces)}
    return any(
        each not in known and not (len(each) >= LEAST_INSIDE and each in other.letters)
        for each in (*one.codes, *one.numbers)
    )


def _kinds_differ(ours: Traits, theirs: Traits) -> Iterator[Clash]:
    topics = {"colours": Clash.COLOUR, "materials": Clash.MATERIAL, "things": Clash.KIND}
    for topic, clash in topics.items():
        one, other = ours.kinds(topic), theirs.kinds(topic)
        if one and other and not any(_kin(a, b) for a in one for b in other):
            yield clash


def _exchanged(ours: Traits, theirs: Traits) -> bool:
    own = [word for word in ours.words if not _stands(word, theirs)]
    other = [word for word in theirs.words if not _stands(word, ours)]
    return bool(own and other) and len(own) + len(other) <= MOST_EXCHANGED


def _kin(one: str, other: str) -> bool:
    known = lexicon()
    return one in known[other].ancestors or other in known[one].ancestors


def _title(ours: Traits, theirs: Traits) -> float:
    """How much of what the titles say is in both, 0 to 1."""
    own, other = _covered(ours, theirs), _covered(theirs, ours)
    both = 0.5 * max(own, other) + 0.5 * min(own, other)
    strange = _strange(ours, theirs) and _strange(theirs, ours)
    return both * (0.6 if strange else 1.0)


def _strange(one: Traits, other: Traits) -> bool:
    """Whether a name stands in one title that the other doesn't know."""
    return any(not word.topics and not _stands(word, other) for word in one.words)


def _covered(one: Traits, other: Traits) -> float:
    said = [(_weight(word), _stands(word, other)) for word in one.words]
    figures = other.codes | other.numbers | other.skus
    said += [(1.5, each in figures or each in other.letters) for each in one.codes | one.numbers]
    said += [
        (1.0 if measure in other.sizes else 0.3, measure in other.sizes) for measure in one.sizes
    ]
    whole = sum(weight for weight, _ in said)
    return sum(weight for weight, stands in said if stands) / whole if whole else 0.0


def _weight(word: Word) -> float:
    return 1.0 if word.topics else 1.5


def _stands(word: Word, other: Traits) -> bool:
    if any(not word.keys.isdisjoint(each.keys) for each in other.words):
        return True
    return len(word.text) >= LEAST_INSIDE and word.text in other.letters
