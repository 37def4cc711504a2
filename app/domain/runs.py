"""Runs: one order over N products, and the items it is made of."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from app.domain.asked import NOTHING, Instruction
from app.domain.ids import ItemId, ProductId, RunId, StoreId, TenantId
from app.domain.services import ServiceCode
from app.domain.texts import Mode


class RunKind(StrEnum):
    """What a run does to its products."""

    SYNC = "sync"
    GENERATE = "generate"
    PUBLISH = "publish"
    UNDO = "undo"


class RunState(StrEnum):
    """`paused` waits for the merchant (a dead key, say) and goes on afterwards."""

    ACTIVE = "active"
    PAUSED = "paused"
    CANCELLED = "cancelled"
    FINISHED = "finished"
    FAILED = "failed"


class ItemState(StrEnum):
    """Where an item stands. All but `waiting` and `working` are final."""

    WAITING = "waiting"
    WORKING = "working"
    DONE = "done"  # drafts lie ready, or the shop has the text
    BLOCKED = "blocked"  # our checks stopped the text
    CONFLICT = "conflict"  # the merchant changed it; left alone
    FAILED = "failed"
    SKIPPED = "skipped"  # nothing to do any more
    CANCELLED = "cancelled"


_SCOPE = "scope:"


def scope_reason(scope: str) -> str:
    """Why a run waits that needs a right."""
    return f"{_SCOPE}{scope}"


_MODELS = "models:"


def models_reason(why: str) -> str:
    """Why a run waits for text models; `why` is `MustWait`'s."""
    return f"{_MODELS}{why}"


CHECK = "check:"  # begins the request key of a sync that nobody asked for
Ending: TypeAlias = tuple[ItemState, str, str]
"""How an item ends: state, code, and what it is about."""
FINAL = frozenset(ItemState) - {ItemState.WAITING, ItemState.WORKING}
MAX_ATTEMPTS = 4
MAX_WAITS = 60  # with a minute between them at most: an hour


@dataclass(frozen=True, slots=True)
class Run:
    """One order, by `author`. `language` is of the texts to write; `reason` says why it stopped.

    A paused run goes on by itself at `resumes_at`, where it has that. `on_own_model`: the
    merchant's own model writes it, and no other. `asked` is what its texts are to heed.
    """

    tenant_id: TenantId
    id: RunId
    store_id: StoreId
    kind: RunKind
    service: ServiceCode | None
    language: str
    state: RunState
    created_at: datetime
    price_points: int = 0
    request_key: str = ""
    author: str = ""
    reason: str = ""
    finished_at: datetime | None = None
    resumes_at: datetime | None = None
    mode: Mode = Mode.REWRITE
    on_own_model: bool = False
    asked: Instruction = NOTHING

    @property
    def wanted_scope(self) -> str:
        """The right without which a paused run can't go on; "" for any other reason."""
        return self._waits(_SCOPE)

    @property
    def waits_for_models(self) -> str:
        """Why a paused run waits for text models; "" for any other reason."""
        return self._waits(_MODELS)

    def _waits(self, kind: str) -> str:
        is_waiting = self.state is RunState.PAUSED and self.reason.startswith(kind)
        return self.reason.removeprefix(kind) if is_waiting else ""


@dataclass(frozen=True, slots=True)
class Item:
    """One product of a run. `outcome` is a code, `detail` the store's or the checks' own word.

    `may_lose`: the merchant accepted that texts go which the shop can't take back byte for byte.
    `price_points` is what it costs; None: what each product of the run does.
    """

    tenant_id: TenantId
    id: ItemId
    run_id: RunId
    product_id: ProductId | None  # None: the whole shop, in a sync
    position: int
    state: ItemState
    attempts: int = 0
    outcome: str = ""
    detail: str = ""
    may_lose: bool = False
    price_points: int | None = None


@dataclass(frozen=True, slots=True)
class Lease:
    """The right to work on an item until it runs out. `fence` grows with each taking."""

    item: Item
    fence: int


@dataclass(frozen=True, slots=True)
class Progress:
    """How many items of a run stand where."""

    counts: dict[ItemState, int]

    @property
    def total(self) -> int:
        """All items."""
        return sum(self.counts.values())

    @property
    def finished(self) -> int:
        """Items that won't change any more."""
        return sum(count for state, count in self.counts.items() if state in FINAL)
