"""Keep a shop's rules, and follow them: each look orders at most once, whatever happens."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from app.domain.calendars import local_day
from app.domain.errors import Invalid, NotEnoughPoints, NotFound
from app.domain.ids import ProductId, RuleId, RunId, StoreId, TenantId, new_id
from app.domain.rules import (
    MOST_RULES,
    Look,
    Occasion,
    Round,
    Rule,
    Stop,
    Wanted,
    ensure_possible,
)
from app.domain.stores import Store
from app.ports.clock import Clock
from app.ports.uow import OpenUow, UnitOfWork
from app.usecases.editing import anything, ensure_as_seen
from app.usecases.generate import Generate
from app.usecases.offers import MAX_PRODUCTS, Offer, Order

LOOK_EVERY_S = 900.0  # points come, and days begin, without anything changing in a shop
SHOWN_ROUNDS = 100


@dataclass(frozen=True, slots=True)
class ShopRules:
    """A shop's rules, and what they ordered, the latest first."""

    store: Store
    rules: Sequence[Rule]
    rounds: Sequence[Round]


@dataclass(frozen=True, slots=True)
class Rules:
    """What merchants have drafted without asking for it. Nothing of it is ever published."""

    open_uow: OpenUow
    generate: Generate
    clock: Clock

    def of_store(self, tenant: TenantId, store_id: StoreId) -> ShopRules:
        """How they stand, or NotFound."""
        with self.open_uow(tenant) as uow:
            store = uow.stores.get(store_id)
            found = uow.rules.of_store(store_id)
            return ShopRules(store, found, uow.rules.rounds(store_id, SHOWN_ROUNDS))

    def rounds(self, tenant: TenantId, store_id: StoreId, rule_id: RuleId) -> Sequence[Round]:
        """What one of them ordered, of a shop's latest orders; or NotFound."""
        with self.open_uow(tenant) as uow:
            rule = _of(uow, store_id, rule_id)
            found = uow.rules.rounds(store_id, SHOWN_ROUNDS)
        return [each for each in found if each.rule_id == rule.id]

    def add(self, tenant: TenantId, store_id: StoreId, wanted: Wanted, author: str) -> Rule:
        """A new one, for what comes from now on; one that is on already stays what it is.

        Raises:
            NotFound: no such shop.
            Invalid: no such rule, or "rules" are too many.
        """
        wanted = replace(wanted, category=wanted.category.strip())
        with self.open_uow(tenant) as uow:
            store = uow.stores.get(store_id, held=True)
            ensure_possible(wanted, store)
            there = uow.rules.of_store(store_id)
            for known in there:
                if known.is_on and known.wanted == wanted:  # the form may come twice
                    return known
            if len(there) >= MOST_RULES:
                raise Invalid("too many rules", {"rules": "too_many"})
            rule = Rule(
                tenant,
                RuleId(new_id()),
                store_id,
                Occasion(wanted.occasion),
                wanted.finding,
                wanted.category,
                wanted.language,
                wanted.most_a_day,
                author,
                self.clock(),
            )
            uow.rules.add(rule)
        return rule

    def switch(
        self,
        tenant: TenantId,
        store_id: StoreId,
        rule_id: RuleId,
        *,
        is_on: bool,
        is_as_seen: Callable[[Rule], bool] = anything,
    ) -> Rule:
        """On, for what comes from then on, or off; one that is so already stays as it is.

        Raises:
            NotFound: no such rule of this shop.
            Outdated: it isn't as it was seen.
        """
        with self.open_uow(tenant) as uow:
            kept = _of(uow, store_id, rule_id)
            ensure_as_seen(kept, is_as_seen)
            if kept.is_on is not is_on:
                uow.rules.switch(rule_id, self.clock(), is_on=is_on)
            return uow.rules.get(rule_id)

    def remove(self, tenant: TenantId, store_id: StoreId, rule_id: RuleId) -> None:
        """Forget it; its drafts stay."""
        with self.open_uow(tenant) as uow:
            uow.rules.remove(_of(uow, store_id, rule_id).id)

    def follow(self, tenant: TenantId, rule_id: RuleId) -> RunId | None:
        """Order what fits it now, as far as the day and the points go. Answers the run."""
        with suppress(NotFound):  # it was removed
            with self.open_uow(tenant) as uow:
                # first, so that one which can't be followed keeps no other from its turn
                uow.rules.put_off(rule_id, LOOK_EVERY_S)
            with suppress(NotEnoughPoints, Invalid):  # spent just now, or the store went away
                return self._follow(tenant, rule_id)
        return None

    def _follow(self, tenant: TenantId, rule_id: RuleId) -> RunId | None:
        """All in one transaction: a run without its rows, or rows without a run, can't be."""
        with self.open_uow(tenant) as uow:
            rule = uow.rules.get(rule_id, held=True)
            if not rule.is_on:
                return None
            store = uow.stores.get(rule.store_id)
            if not store.is_reachable:
                uow.rules.looked(rule_id, Look(self.clock(), Stop.SHUT))
                return None
            run, look = self._order(uow, rule, store)
            uow.rules.looked(rule_id, look)
        return run

    def _order(self, uow: UnitOfWork, rule: Rule, store: Store) -> tuple[RunId | None, Look]:
        now = self.clock()
        day = local_day(now, store.time_zone)
        uow.rewrites.one_at_a_time()
        found = uow.rules.fitting(rule, MAX_PRODUCTS)
        order = _order_of(rule, found)
        offer = self.generate.offers.offer(uow, order)
        left = max(0, rule.most_a_day - uow.rules.ordered_on(rule.id, day))
        chosen = offer.products[: min(left, offer.quote.covered)]
        look = replace(_seen(offer, len(chosen), left), at=now)
        if not chosen:
            return None, look
        order = replace(order, products=chosen)
        run = self.generate.begin(uow, order, self.generate.offers.offer(uow, order))
        uow.rules.note(rule, day, run, chosen)
        return run, look


def _of(uow: UnitOfWork, store_id: StoreId, rule_id: RuleId) -> Rule:
    rule = uow.rules.get(rule_id, held=True)
    if rule.store_id != store_id:
        raise NotFound("no such rule of this shop")
    return rule


def _order_of(rule: Rule, products: Sequence[ProductId]) -> Order:
    return Order(
        rule.store_id,
        rule.service,
        tuple(products),
        rule.language,
        rule.ordered_by,
        f"{rule.ordered_by}:{new_id()}",
        mode=rule.mode,
    )


def _seen(offer: Offer, ordered: int, left: int) -> Look:
    """Why no more is ordered."""
    waiting, refused = len(offer.products) - ordered, len(offer.refused)
    if waiting:
        stop = Stop.DAY_FULL if ordered == left else Stop.NO_POINTS
    else:
        stop = Stop.REFUSED if refused else Stop.NOTHING
    return Look(None, stop, waiting, refused)
