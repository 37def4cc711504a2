"""What a merchant is asked where the shop says too little, or says two things at once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.catalog import Kind, Product
from app.domain.contradictions import Contradiction
from app.domain.folding import fold
from app.domain.notes import Note
from app.domain.richtext import words

FEW_FACTS = 3
WORDS_A_FACT = 15  # of running text

# what shoppers of anything ask, and the names by which a shop's data may say it already
ASKED: Mapping[str, frozenset[str]] = {
    "Material": frozenset(
        {"material", "materials", "fabric", "werkstoff", "stoff", "matière", "ماده", "الخامه"}
    ),
    "Size": frozenset(
        {"size", "dimensions", "diameter", "height", "capacity", "größe", "maße", "taille", "مقاس"}
    ),
    "Use": frozenset({"use", "usage", "suitable for", "verwendung", "utilisation", "الاستخدام"}),
    "In the box": frozenset(
        {"contents", "set of", "in the box", "includes", "inhalt", "المحتويات"}
    ),
    "Care": frozenset({"care", "washing", "pflege", "entretien", "dishwasher safe", "العنايه"}),
}


@dataclass(frozen=True, slots=True)
class Question:
    """Asks for one property. `name` is what the answer is kept under, and what it is asked by.

    `between` are the two values that the shop has for it, where it contradicts itself.
    """

    name: str
    between: tuple[str, str] | None = None


def is_poor(product: Product, notes: Sequence[Note] = ()) -> bool:
    """Whether so little is known of a product that prose would be padding.

    Fewer than three: an attribute, an option, a note and each fifteen words of text count one.
    """
    told = len(product.attributes) + len(product.options) + len(notes)
    is_product = product.kind is Kind.PRODUCT
    return is_product and told + words(product.description) // WORDS_A_FACT < FEW_FACTS


def questions(
    product: Product, notes: Sequence[Note], found: Sequence[Contradiction]
) -> tuple[Question, ...]:
    """What to ask: which of two values is right, and, where little is known, what buyers ask."""
    torn = {each.about: Question(each.about, (each.one.value, each.other.value)) for each in found}
    if not is_poor(product, notes):
        return tuple(torn.values())
    told = {fold(a.name) for a in product.attributes} | {fold(n) for n, _ in product.options}
    told |= {fold(note.question) for note in notes}
    open_ones = (name for name, names in ASKED.items() if not told & {*names, fold(name)})
    return (*torn.values(), *(Question(name) for name in open_ones if name not in torn))


def with_lacking(asked: Sequence[Question], lacking: Iterable[str]) -> tuple[Question, ...]:
    """The questions, and one for each property of these names that nobody asks for yet."""
    known = {question.name for question in asked}
    return (*asked, *(Question(name) for name in lacking if name not in known))
