"""The ledger's hot statements: one round trip each, and one for all that come at once.

Several statements in one simple query are one implicit transaction and answer with the last
one's result; so the tenant is set, the wallet's row is locked, changed and committed without
waiting for the network in between. While a call is under way those that come for the same wallet
wait and go together with the next (`app.db.together`): a hot wallet isn't handed from one
transaction to another, each with a commit of its own.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from app.db.prepared import Prepared
from app.db.repositories.points import HOLD_MANY, SETTLE, Due, settle_values
from app.db.together import Together
from app.db.uow import Database
from app.domain.errors import NotEnoughPoints
from app.domain.ids import ItemId, RunId, TenantId
from app.domain.points import Settlement

ENTER = "SET LOCAL app.tenant_id = %(tenant)s;"

_HOLD = Prepared.of(
    "rooz_hold",
    ENTER,
    HOLD_MANY,
    {"tenant": "uuid", "runs": "uuid[]", "points": "int[]", "subjects": "text[]"},
)
_SETTLE = Prepared.of(
    "rooz_settle",
    ENTER,
    SETTLE,
    {
        "tenant": "uuid",
        "runs": "uuid[]",
        "items": "uuid[]",
        "points": "int[]",
        "outcomes": "text[]",
        "subjects": "text[]",
    },
)


@dataclass(frozen=True, slots=True)
class _Hold:
    run: RunId
    points: int
    subject: str


class Ledger:
    """Hold and settle by themselves, for whoever needs no other change with them."""

    def __init__(self, database: Database) -> None:
        """One a process and database: only those that share it go together."""
        self._database = database
        self._together = Together()

    def hold(self, tenant: TenantId, run: RunId, points: int, subject: str) -> None:
        """Promise points to a run.

        Raises:
            NotEnoughPoints: and nothing has changed.
        """
        asked = _Hold(run, points, subject)
        # behind others it may have been refused for what they didn't take in the end
        if self._together.ask(tenant, self._hold, asked) or self._hold(tenant, [asked])[0]:
            return
        with self._database.open_uow(tenant) as uow:
            raise NotEnoughPoints(points, uow.wallet.account().available)

    def settle(
        self,
        tenant: TenantId,
        run: RunId,
        items: Sequence[ItemId],
        points: int,
        outcome: Settlement,
        subject: str,
    ) -> int:
        """Take or give back, at most once an item; answers how many were settled."""
        due = Due(run, items, points, outcome, subject)
        return self._together.ask(tenant, self._settle, due)

    def _hold(self, tenant: TenantId, asked: Sequence[_Hold]) -> Sequence[bool]:
        values = {
            "runs": [str(each.run) for each in asked],
            "points": [each.points for each in asked],
            "subjects": [each.subject for each in asked],
        }
        held = self._send(_HOLD, tenant, values)
        return [each.run in held for each in asked]

    def _settle(self, tenant: TenantId, dues: Sequence[Due]) -> Sequence[int]:
        settled = self._send(_SETTLE, tenant, settle_values(dues))
        counts = []
        for due in dues:  # an item that was asked for twice counts for the first
            mine = settled.intersection(due.items)
            counts.append(len(mine))
            settled -= mine
        return counts

    def _send(self, statement: Prepared, tenant: TenantId, values: Mapping[str, Any]) -> set[UUID]:
        """The ids that it answers with."""
        rows = statement.send(self._database, {**values, "tenant": str(tenant)})
        return {row[0] for row in rows}
