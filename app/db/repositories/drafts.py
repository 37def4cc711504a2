"""Drafts as rows; claims and problems as JSON."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row, case, func, insert, select, text, update

from app.db.asked import asked_json, asked_of
from app.db.repositories.base import TenantRepository
from app.db.rows.drafts import drafts, publish_items
from app.db.slot_columns import FIELD_ORDER, slot_of, slot_values
from app.domain.drafts import (
    EDITABLE,
    Check,
    Claim,
    Draft,
    DraftState,
    Evidence,
    Origin,
    Problem,
    Verdict,
    Writer,
)
from app.domain.errors import Conflict, Outdated
from app.domain.ids import DraftId, ItemId, ProductId, RunId, StoreId, TenantId
from app.domain.runs import Run
from app.domain.texts import Link

OPEN = (DraftState.READY, DraftState.ACCEPTED)
MOVE = text(
    """
UPDATE drafts d SET state = moved.state, decided_by = moved.by, version = moved.version,
  changed_at = now()
FROM unnest(CAST(:ids AS uuid[]), CAST(:states AS text[]), CAST(:deciders AS text[]),
  CAST(:versions AS integer[])) AS moved (id, state, by, version)
WHERE d.tenant_id = :tenant AND d.id = moved.id AND d.version = moved.version - 1
"""
)

# locked in the order of ids, as `many` does: nobody, worker or person, can lock crosswise
OVERTAKE = text(
    """
WITH old AS (
  SELECT d.id FROM drafts d
  JOIN unnest(CAST(:products AS uuid[]), CAST(:fields AS text[]), CAST(:images AS uuid[]),
    CAST(:locales AS text[]), CAST(:languages AS text[]))
    AS fresh (product_id, field, image_id, locale, language)
    ON d.product_id = fresh.product_id AND d.field = fresh.field
    AND d.image_id IS NOT DISTINCT FROM fresh.image_id
    AND d.locale = fresh.locale AND d.language = fresh.language
  WHERE d.tenant_id = :tenant AND d.product_id = ANY (CAST(:products AS uuid[]))
    AND d.state IN ('ready', 'accepted')
  ORDER BY d.id FOR UPDATE OF d
)
UPDATE drafts d SET state = 'rejected', version = d.version + 1, changed_at = now()
FROM old WHERE d.tenant_id = :tenant AND d.id = old.id
"""
)

_IN_ORDER = (drafts.c.product_id, case(FIELD_ORDER, value=drafts.c.field), drafts.c.id)


class DraftRows(TenantRepository):
    """Implements `app.ports.drafts.Drafts`."""

    def add(self, fresh: Sequence[Draft]) -> None:
        """New drafts; older ones of the same place that wait give way."""
        if not fresh:
            return
        self._overtake([draft for draft in fresh if draft.state is DraftState.READY])
        self.connection.execute(insert(drafts), [_values(draft) for draft in fresh])

    def get(self, draft: DraftId) -> Draft:
        """One draft."""
        return draft_of(self.one(self._all().where(drafts.c.id == draft), "draft"))

    def many(self, wanted: Sequence[DraftId]) -> list[Draft]:
        """Those that exist, locked."""
        # always in the same order, so that two people's bulk actions can't lock crosswise
        locked = self._all().where(drafts.c.id.in_(list(wanted))).order_by(drafts.c.id)
        return [draft_of(row) for row in self.connection.execute(locked.with_for_update())]

    def of_product(self, product: ProductId, states: Iterable[DraftState]) -> list[Draft]:
        """A product's drafts in the order of its fields."""
        wanted = self._all().where(drafts.c.product_id == product, drafts.c.state.in_(list(states)))
        return self._in_order(wanted)

    def turned_down(self, products: Sequence[ProductId], run: Run) -> Mapping[ProductId, int]:
        """How many earlier runs wrote what was rejected or blocked."""
        found = self.connection.execute(
            select(drafts.c.product_id, func.count(drafts.c.run_id.distinct()))
            .where(
                drafts.c.tenant_id == self.tenant,
                drafts.c.product_id.in_(list(products)),
                drafts.c.language == run.language,
                drafts.c.run_id != run.id,
                drafts.c.state.in_([DraftState.REJECTED, DraftState.BLOCKED]),
            )
            .group_by(drafts.c.product_id)
        )
        return {ProductId(product): count for product, count in found}

    def waiting(self, store: StoreId, most: int) -> list[Draft]:
        """A store's that can be decided on."""
        mine = self._all().where(drafts.c.store_id == store, drafts.c.state.in_(EDITABLE))
        by_time = mine.order_by(drafts.c.created_at, drafts.c.product_id, drafts.c.id).limit(most)
        return [draft_of(row) for row in self.connection.execute(by_time)]

    def of_run(self, run: RunId) -> list[Draft]:
        """All drafts of a run."""
        return self._in_order(self._all().where(drafts.c.run_id == run))

    def save(self, draft: Draft, *, seen: int) -> None:
        """Replace, if the row is still at version `seen`."""
        saved = self.connection.execute(
            update(drafts)
            .where(
                drafts.c.tenant_id == self.tenant,
                drafts.c.id == draft.id,
                drafts.c.version == seen,
            )
            .values(_values(draft) | {"changed_at": func.now()})
        )
        if saved.rowcount != 1:
            raise Outdated(f"draft {draft.id} changed since version {seen}")

    def move(self, moved: Sequence[Draft]) -> None:
        """Their states, in one statement."""
        values = {
            "tenant": self.tenant,
            "ids": [draft.id for draft in moved],
            "states": [str(draft.state) for draft in moved],
            "deciders": [draft.decided_by for draft in moved],
            "versions": [draft.version for draft in moved],
        }
        if self.connection.execute(MOVE, values).rowcount != len(moved):
            raise Conflict("one of the drafts has changed since")

    def attach(self, about: Mapping[ItemId, Sequence[DraftId]]) -> None:
        """Remember which drafts items are about."""
        rows = [
            {"tenant_id": self.tenant, "item_id": item, "draft_id": draft}
            for item, mine in about.items()
            for draft in mine
        ]
        if rows:
            self.connection.execute(insert(publish_items), rows)

    def attached(self, item: ItemId) -> list[Draft]:
        """The drafts that an item is about."""
        return self.attached_to([item]).get(item, [])

    def attached_to(self, items: Sequence[ItemId]) -> Mapping[ItemId, list[Draft]]:
        """The same of several."""
        place = case(FIELD_ORDER, value=drafts.c.field)
        wanted = (
            select(drafts, publish_items.c.item_id.label("about"))
            .join_from(
                drafts,
                publish_items,
                (publish_items.c.tenant_id == drafts.c.tenant_id)
                & (publish_items.c.draft_id == drafts.c.id),
            )
            .where(drafts.c.tenant_id == self.tenant, publish_items.c.item_id.in_(list(items)))
            .order_by(drafts.c.product_id, place, drafts.c.id)
        )
        found: dict[ItemId, list[Draft]] = {}
        for row in self.connection.execute(wanted):
            found.setdefault(ItemId(row.about), []).append(draft_of(row))
        return found

    def open(self, run: RunId | None, most: int) -> list[Draft]:
        """Those that wait or are accepted."""
        mine = self._all().where(drafts.c.state.in_(OPEN))
        mine = mine if run is None else mine.where(drafts.c.run_id == run)
        place = case(FIELD_ORDER, value=drafts.c.field)
        by_time = mine.order_by(drafts.c.created_at, drafts.c.product_id, place, drafts.c.id)
        return [draft_of(row) for row in self.connection.execute(by_time.limit(most))]

    def give_way(self, drafts: Sequence[Draft]) -> None:
        """Others of their places that wait or are accepted do so no more."""
        self._overtake(drafts)

    def _all(self) -> Any:
        return select(drafts).where(drafts.c.tenant_id == self.tenant)

    def _in_order(self, wanted: Any) -> list[Draft]:
        return [draft_of(row) for row in self.connection.execute(wanted.order_by(*_IN_ORDER))]

    def _overtake(self, fresh: Sequence[Draft]) -> None:
        values = {
            "tenant": self.tenant,
            "products": [draft.product_id for draft in fresh],
            "fields": [str(draft.slot.field) for draft in fresh],
            "images": [draft.slot.image_id for draft in fresh],
            "locales": [draft.slot.locale for draft in fresh],
            "languages": [draft.language for draft in fresh],
        }
        if fresh:
            self.connection.execute(OVERTAKE, values)


def _values(draft: Draft) -> dict[str, Any]:
    return {
        "tenant_id": draft.tenant_id,
        "id": draft.id,
        "store_id": draft.store_id,
        "product_id": draft.product_id,
        "run_id": draft.run_id,
        "item_id": draft.item_id,
        **slot_values(draft.slot),
        "language": draft.language,
        "base": draft.base,
        "text": draft.text,
        "written": draft.written,
        "alike": draft.alike,
        "alike_percent": draft.alike_percent,
        "claims": [_claim_json(claim) for claim in draft.claims],
        "problems": [[problem.code, problem.subject] for problem in draft.problems],
        "provider": draft.writer.provider,
        "model": draft.writer.model,
        "prompt_version": draft.writer.prompt_version,
        "state": draft.state,
        "version": draft.version,
        "edited": draft.edited,
        "decided_by": draft.decided_by,
        "kept_before": draft.kept[0],
        "kept_after": draft.kept[1],
        "links": [[str(link.product_id), link.title, link.href] for link in draft.links],
        "created_at": draft.created_at,
        **_origin_values(draft.origin),
    }


def _origin_values(origin: Origin) -> dict[str, Any]:
    return {
        "voice": origin.voice,
        "facts": [list(fact) for fact in origin.facts],
        "checks": [[each.code, each.is_passed, each.detail] for each in origin.checks],
        "as_written": origin.as_written,
        "asked": asked_json(origin.asked),
        "asked_by": origin.asked_by,
    }


def _origin_of(row: Row[Any]) -> Origin:
    return Origin(
        row.voice,
        tuple((fact, source) for fact, source in row.facts),
        tuple(Check(*stored) for stored in row.checks),
        row.as_written,
        asked_of(row.asked),
        row.asked_by,
    )


def _claim_json(claim: Claim) -> list[Any]:
    proof = claim.evidence
    evidence = None if proof is None else [proof.source, proof.quote]
    said = [claim.start, claim.end, claim.text, claim.kind, evidence]
    return [*said, claim.verdict, claim.about, claim.confirmed_by]


def _claim_of(stored: list[Any]) -> Claim:
    start, end, text, kind, evidence, *judged = stored
    verdict, about, confirmed_by = judged or (Verdict.OK, "", "")
    quote = None if evidence is None else Evidence(*evidence)
    return Claim(start, end, text, kind, quote, Verdict(verdict), about, confirmed_by)


def draft_of(row: Row[Any]) -> Draft:
    """A draft from its row."""
    return Draft(
        TenantId(row.tenant_id),
        DraftId(row.id),
        StoreId(row.store_id),
        ProductId(row.product_id),
        RunId(row.run_id),
        ItemId(row.item_id),
        slot_of(row),
        row.language,
        row.base,
        row.text,
        tuple(_claim_of(claim) for claim in row.claims),
        tuple(Problem(code, subject) for code, subject in row.problems),
        Writer(row.provider, row.model, row.prompt_version),
        DraftState(row.state),
        row.version,
        row.created_at,
        row.edited,
        row.decided_by,
        row.written,
        _origin_of(row),
        (row.kept_before, row.kept_after),
        row.alike,
        row.alike_percent,
        tuple(Link(ProductId(UUID(product)), *told) for product, *told in row.links),
        row.changed_at,
    )
