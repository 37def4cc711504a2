"""What is asked of large matrices: the same part of each in any run; all of it with --thorough."""

from collections.abc import Iterable
from itertools import cycle, product
from typing import TypeVar

T = TypeVar("T")
U = TypeVar("U")
OF = 5
TOLD = "SAMPLED: of each large matrix a part was asked; --thorough asks all of it, as CI does"


class Depth:
    """How thoroughly this run looks: known before the first test is imported."""

    is_thorough = False


def sample(cases: Iterable[T], of: int = OF, at: int = 0) -> list[T]:
    """Each fifth of them or of however many, from the first on or from another."""
    found = list(cases)
    return found if Depth.is_thorough else found[at % of :: of]


def crossed(cases: Iterable[T], others: Iterable[U]) -> list[tuple[T, U]]:
    """Each with one of the others, in turn; in a thorough run with every one of them."""
    pairs = product(cases, others) if Depth.is_thorough else zip(cases, cycle(others))
    return list(pairs)


def fewer(count: int, of: int = OF) -> int:
    """How many to make up, of `count` in a thorough run; one at least."""
    return count if Depth.is_thorough else max(1, count // of)
