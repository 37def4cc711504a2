"""The columns of runs and their items."""

from typing import Any

from sqlalchemy import Row

from app.db.asked import asked_json, asked_of
from app.domain.ids import ItemId, ProductId, RunId, StoreId, TenantId
from app.domain.runs import Item, ItemState, Run, RunKind, RunState
from app.domain.services import ServiceCode
from app.domain.texts import Mode


def run_values(run: Run) -> dict[str, Any]:
    """A run as columns."""
    return {
        "tenant_id": run.tenant_id,
        "id": run.id,
        "store_id": run.store_id,
        "kind": run.kind,
        "service": str(run.service or ""),
        "language": run.language,
        "mode": run.mode,
        "on_own_model": run.on_own_model,
        "asked": asked_json(run.asked),
        "state": run.state,
        "price_points": run.price_points,
        "request_key": run.request_key,
        "author": run.author,
        "reason": run.reason,
        "created_at": run.created_at,
    }


def item_values(item: Item) -> dict[str, Any]:
    """An item as columns."""
    return {
        "tenant_id": item.tenant_id,
        "id": item.id,
        "run_id": item.run_id,
        "product_id": item.product_id,
        "position": item.position,
        "state": item.state,
        "may_lose": item.may_lose,
        "price_points": item.price_points,
    }


def run_of(row: Row[Any]) -> Run:
    """A run from its row."""
    return Run(
        TenantId(row.tenant_id),
        RunId(row.id),
        StoreId(row.store_id),
        RunKind(row.kind),
        ServiceCode(row.service) if row.service else None,
        row.language,
        RunState(row.state),
        row.created_at,
        row.price_points,
        row.request_key,
        row.author,
        row.reason,
        row.finished_at,
        row.resumes_at,
        Mode(row.mode),
        row.on_own_model,
        asked_of(row.asked),
    )


def item_of(row: Row[Any]) -> Item:
    """An item from its row."""
    return Item(
        TenantId(row.tenant_id),
        ItemId(row.id),
        RunId(row.run_id),
        None if row.product_id is None else ProductId(row.product_id),
        row.position,
        ItemState(row.state),
        row.attempts,
        row.outcome,
        row.detail,
        row.may_lose,
        row.price_points,
    )
