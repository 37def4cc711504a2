"""Rules of shops as rows, and what falls under them."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, delete, func, insert, select, text, update
from sqlalchemy.dialects.postgresql import insert as upsert

from app.db.repositories.base import TenantRepository
from app.db.rows.rules import rule_orders, rules
from app.db.spoken import SPOKEN
from app.domain.errors import Conflict, NotFound
from app.domain.ids import ProductId, RuleId, RunId, StoreId, TenantId
from app.domain.rules import UNTRANSLATED, Look, Occasion, Round, Rule, Stop

# Our own write moves a product's time of change as well, and mustn't bring it here: within some
# minutes of one nobody can tell them apart, for shops' clocks differ from ours.
FITTING = f"""
SELECT p.id FROM products p
WHERE p.tenant_id = :tenant AND p.store_id = :store AND p.kind = 'product'
  AND p.status <> 'trashed'
  AND (p.created_at >= :since OR :occasion = 'changed' AND p.updated_at >= :since
    AND NOT EXISTS (SELECT FROM revisions v
      WHERE v.tenant_id = p.tenant_id AND v.product_id = p.id AND v.state = 'written'
        AND p.updated_at BETWEEN v.created_at - interval '2 minutes'
          AND v.created_at + interval '10 minutes'))
  AND (CASE WHEN :finding = '{UNTRANSLATED}' THEN p.description <> '' AND NOT {SPOKEN}
    ELSE :finding = ANY (p.gaps) END)
  AND (:category = '' OR p.product_type = :category
    OR p.details -> 'categories' @> to_jsonb(CAST(:category AS text)))
  AND p.id NOT IN (SELECT o.product_id FROM rule_orders o
    WHERE o.tenant_id = :tenant AND o.rule_id = :rule AND o.finding = :finding)
  AND p.id NOT IN (SELECT a.product_id FROM left_alone a WHERE a.tenant_id = :tenant)
  AND p.id NOT IN (SELECT i.product_id FROM run_items i
    JOIN runs r ON r.tenant_id = i.tenant_id AND r.id = i.run_id
    WHERE i.tenant_id = :tenant AND i.product_id IS NOT NULL AND i.state IN ('waiting', 'working')
      AND r.kind = 'generate' AND r.service = :service AND r.language = :language)
  AND p.id NOT IN (SELECT d.product_id FROM drafts d
    JOIN runs r ON r.tenant_id = d.tenant_id AND r.id = d.run_id
    WHERE d.tenant_id = :tenant AND d.state IN ('ready', 'accepted')
      AND r.service = :service AND r.language = :language)
ORDER BY p.created_at, p.id LIMIT :limit
"""  # noqa: S608  no value comes from outside


class RuleRows(TenantRepository):
    """Implements `app.ports.rules.Rules`."""

    def add(self, rule: Rule) -> None:
        """A new one."""
        self.connection.execute(
            insert(rules).values(
                tenant_id=self.tenant,
                id=rule.id,
                store_id=rule.store_id,
                occasion=rule.occasion,
                finding=rule.finding,
                category=rule.category,
                language=rule.language,
                most_a_day=rule.most_a_day,
                author=rule.author,
                is_on=rule.is_on,
                since=rule.since,
                due_at=func.now(),
            )
        )

    def get(self, rule: RuleId, *, held: bool = False) -> Rule:
        """One."""
        wanted = self._all().where(rules.c.id == rule)
        return _rule_of(self.one(wanted.with_for_update() if held else wanted, "rule"))

    def of_store(self, store: StoreId) -> list[Rule]:
        """All of a shop."""
        mine = self._all().where(rules.c.store_id == store)
        by_age = mine.order_by(rules.c.created_at, rules.c.id)
        return [_rule_of(row) for row in self.connection.execute(by_age)]

    def switch(self, rule: RuleId, since: datetime, *, is_on: bool) -> None:
        """On or off."""
        fresh = {"since": since, "due_at": func.now()} if is_on else {}
        self._change(rule, is_on=is_on, **fresh)

    def remove(self, rule: RuleId) -> None:
        """None any more."""
        gone = delete(rules).where(rules.c.tenant_id == self.tenant, rules.c.id == rule)
        if self.connection.execute(gone).rowcount != 1:
            raise NotFound("no such rule")

    def wake(self, store: StoreId) -> None:
        """All of the shop are due."""
        self.connection.execute(
            update(rules)
            .where(
                rules.c.tenant_id == self.tenant,
                rules.c.store_id == store,
                rules.c.due_at > func.now(),
            )
            .values(due_at=func.now())
        )

    def put_off(self, rule: RuleId, seconds: float) -> None:
        """Due after so long."""
        self._change(rule, due_at=func.now() + func.make_interval(0, 0, 0, 0, 0, 0, seconds))

    def looked(self, rule: RuleId, look: Look) -> None:
        """What it saw."""
        self._change(
            rule, looked_at=look.at, stop=look.stop, waiting=look.waiting, refused=look.refused
        )

    def fitting(self, rule: Rule, limit: int) -> list[ProductId]:
        """What falls under it."""
        values = {
            "tenant": self.tenant,
            "store": rule.store_id,
            "rule": rule.id,
            "since": rule.since,
            "occasion": str(rule.occasion),
            "finding": rule.finding,
            "category": rule.category,
            "language": rule.language,
            "service": str(rule.service),
            "limit": limit,
        }
        found = self.connection.execute(text(FITTING), values)
        return [ProductId(each) for each in found.scalars()]

    def ordered_on(self, rule: RuleId, day: date) -> int:
        """How many on that day."""
        return self.connection.execute(
            select(func.count())
            .select_from(rule_orders)
            .where(
                rule_orders.c.tenant_id == self.tenant,
                rule_orders.c.rule_id == rule,
                rule_orders.c.day == day,
            )
        ).scalar_one()

    def note(self, rule: Rule, day: date, run: RunId, products: Sequence[ProductId]) -> None:
        """It ordered these."""
        rows = [
            {
                "tenant_id": self.tenant,
                "rule_id": rule.id,
                "product_id": product,
                "finding": rule.finding,
                "run_id": run,
                "day": day,
            }
            for product in products
        ]
        fresh = upsert(rule_orders).values(rows).on_conflict_do_nothing()
        if self.connection.execute(fresh).rowcount != len(rows):
            raise Conflict("the rule has ordered one of these before")

    def rounds(self, store: StoreId, limit: int) -> list[Round]:
        """What the shop's rules ordered."""
        orders = rule_orders.c
        at = func.min(orders.created_at)
        found = self.connection.execute(
            select(orders.rule_id, orders.run_id, orders.day, func.count(), at)
            .join(rules, (rules.c.tenant_id == orders.tenant_id) & (rules.c.id == orders.rule_id))
            .where(orders.tenant_id == self.tenant, rules.c.store_id == store)
            .group_by(orders.rule_id, orders.run_id, orders.day)
            .order_by(at.desc())
            .limit(limit)
        )
        return [Round(RuleId(row[0]), RunId(row[1]), *row[2:]) for row in found]

    def _all(self) -> Any:
        return select(rules).where(rules.c.tenant_id == self.tenant)

    def _change(self, rule: RuleId, **values: Any) -> None:
        changed = self.connection.execute(
            update(rules)
            .where(rules.c.tenant_id == self.tenant, rules.c.id == rule)
            .values(**values)
        )
        if changed.rowcount != 1:
            raise NotFound("no such rule")


def _rule_of(row: Row[Any]) -> Rule:
    return Rule(
        TenantId(row.tenant_id),
        RuleId(row.id),
        StoreId(row.store_id),
        Occasion(row.occasion),
        row.finding,
        row.category,
        row.language,
        row.most_a_day,
        row.author,
        row.since,
        row.is_on,
        Look(row.looked_at, Stop(row.stop), row.waiting, row.refused),
    )
