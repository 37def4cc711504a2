"""Say what a shop keeps out of its texts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.errors import Outdated
from app.domain.ids import PolicySwitchId, StoreId, TenantId, new_id
from app.domain.policies.policy import Policies, Policy, PolicySwitch, holding, named, why
from app.domain.stores import Store
from app.ports.clock import Clock
from app.ports.uow import OpenUow


@dataclass(frozen=True, slots=True)
class HouseRules:
    """What holds in a shop, and for each policy that was ever switched how that came about.

    `number` counts what was ever changed.
    """

    store: Store
    policies: Policies
    last: Mapping[Policy, PolicySwitch]
    number: int


@dataclass(frozen=True, slots=True)
class Switched:
    """How a policy is to be, and why."""

    policy: Policy
    is_on: bool
    reason: str


@dataclass(frozen=True, slots=True)
class SwitchPolicies:
    """Keeps who switched what, and why. It goes for drafts that are checked from then on."""

    open_uow: OpenUow
    clock: Clock

    def rules(self, tenant: TenantId, store_id: StoreId) -> HouseRules:
        """How it stands, or NotFound."""
        with self.open_uow(tenant) as uow:
            store, switches = uow.stores.get(store_id), uow.policies.switches(store_id)
        return HouseRules(store, holding(switches), _last(switches), len(switches))

    def switch(
        self,
        tenant: TenantId,
        store_id: StoreId,
        wanted: Switched,
        author: str,
        *,
        seen: int | None = None,
    ) -> None:
        """Switch a policy off or on; one that is so already stays as it is.

        Raises:
            NotFound: no such shop.
            Invalid: the reason is none.
            Outdated: something was changed since the `number` that was seen, where one was.
        """
        kept, policy = why(wanted.reason), wanted.policy
        with self.open_uow(tenant) as uow:
            switches = uow.policies.switches(uow.stores.get(store_id, held=True).id)
            _ensure_seen(switches, seen)
            rules = holding(switches)
            if (policy in rules.on) is wanted.is_on:
                return
            names = rules.rivals if policy is Policy.RIVAL else ()
            uow.policies.add(
                PolicySwitch(
                    tenant,
                    PolicySwitchId(new_id()),
                    store_id,
                    policy,
                    wanted.is_on,
                    kept,
                    author,
                    self.clock(),
                    names,
                )
            )

    def name_rivals(
        self,
        tenant: TenantId,
        store_id: StoreId,
        names: str,
        author: str,
        *,
        seen: int | None = None,
    ) -> None:
        """Keep these competitors' names, one a line, instead of those of before.

        Raises:
            NotFound: no such shop.
            Invalid: too many, or what is no name.
            Outdated: something was changed since the `number` that was seen, where one was.
        """
        kept = named(names)
        with self.open_uow(tenant) as uow:
            switches = uow.policies.switches(uow.stores.get(store_id, held=True).id)
            _ensure_seen(switches, seen)
            last = _last(switches).get(Policy.RIVAL)
            if last is not None and last.names == kept:
                return
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


def _ensure_seen(switches: Sequence[PolicySwitch], seen: int | None) -> None:
    if seen not in (None, len(switches)):
        raise Outdated(f"the policies are at {len(switches)}, not {seen}")


def _last(switches: Sequence[PolicySwitch]) -> dict[Policy, PolicySwitch]:
    return {switch.policy: switch for switch in switches}
