"""What shops keep out of their texts."""

from typing import Protocol

from app.domain.ids import StoreId
from app.domain.policies.policy import Policies, PolicySwitch


class ShopPolicies(Protocol):
    """What shops keep out of their texts."""

    def add(self, switch: PolicySwitch) -> None:
        """From now on."""
        ...

    def switches(self, store: StoreId) -> list[PolicySwitch]:
        """Every switch of a shop, the oldest first."""
        ...

    def of_store(self, store: StoreId) -> Policies:
        """What holds in a shop; all of it where nobody switched anything."""
        ...
