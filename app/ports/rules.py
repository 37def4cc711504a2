"""Rules of shops, and what they ordered."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from app.domain.ids import ProductId, RuleId, RunId, StoreId
from app.domain.rules import Look, Round, Rule


class Rules(Protocol):
    """Rules of shops. When one is due goes by the database's clock."""

    def add(self, rule: Rule) -> None:
        """A new one, which is due at once."""
        ...

    def get(self, rule: RuleId, *, held: bool = False) -> Rule:
        """One, or NotFound; `held` against all others until this transaction ends."""
        ...

    def of_store(self, store: StoreId) -> list[Rule]:
        """All of a shop, the oldest first."""
        ...

    def switch(self, rule: RuleId, since: datetime, *, is_on: bool) -> None:
        """On, for what comes from then on; or off. NotFound where there is none."""
        ...

    def remove(self, rule: RuleId) -> None:
        """It and what is remembered of it; its runs stay."""
        ...

    def wake(self, store: StoreId) -> None:
        """All of the shop are due: something may have changed there."""
        ...

    def put_off(self, rule: RuleId, seconds: float) -> None:
        """It is due after so long."""
        ...

    def looked(self, rule: RuleId, look: Look) -> None:
        """What it saw just now."""
        ...

    def fitting(self, rule: Rule, limit: int) -> list[ProductId]:
        """Products that fall under it and that it never ordered, those that came first, first.

        Not those on the never-touch list, nor those for which the same is under way or under
        review.
        """
        ...

    def ordered_on(self, rule: RuleId, day: date) -> int:
        """How many products it has ordered on a day."""
        ...

    def note(self, rule: Rule, day: date, run: RunId, products: Sequence[ProductId]) -> None:
        """Remember that it ordered these.

        Raises:
            Conflict: it has ordered one of them before.
        """
        ...

    def rounds(self, store: StoreId, limit: int) -> list[Round]:
        """What the shop's rules ordered, the latest first."""
        ...
