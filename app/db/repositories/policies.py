"""Policies as rows: each switch is kept, the last one holds."""

from dataclasses import asdict
from typing import Any

from sqlalchemy import Row, insert, select

from app.db.repositories.base import TenantRepository
from app.db.rows.policies import policy_switches
from app.domain.ids import PolicySwitchId, StoreId, TenantId
from app.domain.policies.policy import Policies, Policy, PolicySwitch, holding


class PolicyRows(TenantRepository):
    """Implements `app.ports.policies.ShopPolicies`."""

    def add(self, switch: PolicySwitch) -> None:
        """From now on."""
        row = asdict(switch) | {"names": list(switch.names)}
        self.connection.execute(insert(policy_switches).values(row))

    def switches(self, store: StoreId) -> list[PolicySwitch]:
        """All of a shop."""
        mine = select(policy_switches).where(
            policy_switches.c.tenant_id == self.tenant, policy_switches.c.store_id == store
        )
        by_time = mine.order_by(policy_switches.c.created_at, policy_switches.c.id)
        return [_switch_of(row) for row in self.connection.execute(by_time)]

    def of_store(self, store: StoreId) -> Policies:
        """What holds in a shop."""
        return holding(self.switches(store))


def _switch_of(row: Row[Any]) -> PolicySwitch:
    return PolicySwitch(
        TenantId(row.tenant_id),
        PolicySwitchId(row.id),
        StoreId(row.store_id),
        Policy(row.policy),
        row.is_on,
        row.reason,
        row.author,
        row.created_at,
        tuple(row.names),
    )
