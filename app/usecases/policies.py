"""Say what a shop keeps out of its texts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.ids import PolicySwitchId, StoreId, TenantId, new_id
from app.domain.policies.policy import Policies, Policy, PolicySwitch, holding, named, why
from app.domain.stores import Store
from app.ports.clock import Clock
from app.ports.uow import OpenUow, UnitOfWork


@dataclass(frozen=True, slots=True)
class HouseRules:
    """What holds in a shop, and for each policy that was ever switched how that came about."""

    store: Store
    policies: Policies
    last: Mapping[Policy, PolicySwitch]


@dataclass(frozen=True, slots=True)
class SwitchPolicies:
    """Keeps who switched what, and why. It goes for drafts that are checked from then on."""

    open_uow: OpenUow
    clock: Clock

    def rules(self, tenant: TenantId, store_id: StoreId) -> HouseRules:
        """How it stands, or NotFound."""
        with self.open_uow(tenant) as uow:
            store, switches = uow.stores.get(store_id), uow.policies.switches(store_id)
        return HouseRules(store, holding(switches), _last(switches))

    def switch(
        self, tenant: TenantId, store_id: StoreId, policy: Policy, reason: str, author: str
    ) -> bool:
        """Switch a policy off if it is on, else on. Answers whether it is on now.

        Raises:
            NotFound: no such shop.
            Invalid: the reason is none.
        """
        kept = why(reason)
        with self.open_uow(tenant) as uow:
            rules = holding(uow.policies.switches(uow.stores.get(store_id).id))
            is_on = policy not in rules.on
            names = rules.rivals if policy is Policy.RIVAL else ()
            uow.policies.add(
                PolicySwitch(
                    tenant,
                    PolicySwitchId(new_id()),
                    store_id,
                    policy,
                    is_on,
                    kept,
                    author,
                    self.clock(),
                    names,
                )
            )
        return is_on

    def name_rivals(self, tenant: TenantId, store_id: StoreId, names: str, author: str) -> None:
        """Keep these competitors' names, one a line, instead of those of before.

        Raises:
            NotFound: no such shop.
            Invalid: too many, or what is no name.
        """
        kept = named(names)
        with self.open_uow(tenant) as uow:
            last = _rivals(uow, uow.stores.get(store_id).id)
            uow.policies.add(
                PolicySwitch(
                    tenant,
                    PolicySwitchId(new_id()),
                    store_id,
                    Policy.RIVAL,
                    last.is_on if last else True,
                    last.reason if last else "",
                    author,
                    self.clock(),
                    kept,
                )
            )


def _last(switches: Sequence[PolicySwitch]) -> dict[Policy, PolicySwitch]:
    return {switch.policy: switch for switch in switches}


def _rivals(uow: UnitOfWork, store: StoreId) -> PolicySwitch | None:
    return _last(uow.policies.switches(store)).get(Policy.RIVAL)
