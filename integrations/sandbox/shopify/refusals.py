"""What the Admin API says no to: as a part of an answer that went well, or as an error."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from graphql import GraphQLError

MOST_AT_ONCE = 250
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Refusal:
    """A userError: where in the input, why, and by which code; none where its type has none."""

    field: tuple[str, ...] | None
    message: str
    code: str = ""

    def under(self, *names: str) -> "Refusal":
        """The same, seen from further out."""
        return Refusal((*names, *(self.field or ())), self.message, self.code)

    def told(self) -> Json:
        """As GraphQL answers it."""
        field = None if self.field is None else list(self.field)
        return {
            "__typename": "UserError",
            "field": field,
            "message": self.message,
            "code": self.code or None,
        }


def refused(payload: str, *refusals: Refusal, empty: Any = None) -> Json:
    """A mutation's answer that did nothing; `payload` is the field for what it would have done."""
    return {payload: empty, "userErrors": [refusal.told() for refusal in refusals]}


def ensure_few(given: Collection[Any]) -> None:
    """Refuse an array that no request may carry.

    Raises:
        GraphQLError: as Shopify says it.
    """
    if len(given) > MOST_AT_ONCE:
        said = (
            f"The input array size of {len(given)} is greater than the maximum allowed"
            f" of {MOST_AT_ONCE}."
        )
        raise GraphQLError(said, extensions={"code": "MAX_INPUT_SIZE_EXCEEDED"})
