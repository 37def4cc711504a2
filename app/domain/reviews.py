"""What shoppers wrote of a product: opinions, which are heard and prove nothing."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

KEPT = 5  # of a product's; a writer who reads more of them reads less of the facts
MOST_CHARS = 600
BEST = 5

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Review:
    """One shopper's word, without the name. `rating` is 1 to 5, 0 where none was given.

    `is_verified`: the shop knows that they bought it.
    """

    rating: int
    text: str
    written_at: datetime
    is_verified: bool = False


@dataclass(frozen=True, slots=True)
class Reviews:
    """A product's: how many were read, the average of their ratings, and the newest with a text."""

    count: int = 0
    average: float | None = None
    newest: tuple[Review, ...] = ()


NO_REVIEWS = Reviews()


def gathered(told: Iterable[tuple[Thing, Review]]) -> Mapping[Thing, Reviews]:
    """Those of each product, from all that a shop told of its products, the newest first."""
    found: dict[Thing, list[Review]] = defaultdict(list)
    for product, review in told:
        found[product].append(review)
    return {product: _summed(reviews) for product, reviews in found.items()}


def _summed(reviews: list[Review]) -> Reviews:
    ratings = [review.rating for review in reviews if 1 <= review.rating <= BEST]
    average = round(sum(ratings) / len(ratings), 2) if ratings else None
    spoken = [review for review in reviews if review.text.strip()]
    newest = tuple(replace(review, text=_cut(review.text.strip())) for review in spoken[:KEPT])
    return Reviews(len(reviews), average, newest)


def _cut(text: str) -> str:
    if len(text) <= MOST_CHARS:
        return text
    return text[:MOST_CHARS].rpartition(" ")[0] or text[:MOST_CHARS]
