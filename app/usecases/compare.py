"""Compare a rival's products with ours: which are the same, and at what prices."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.catalog import Product
from app.domain.competitor_jobs import site_of
from app.domain.competitors import RivalProduct
from app.domain.errors import NotFound
from app.domain.gaps import Gap, gaps, states
from app.domain.ids import CompetitorJobId, TenantId
from app.domain.matching import Match, MatchState, Pair, listing_of, matched
from app.domain.price_gaps import PriceGap, price_gaps
from app.ports.clock import Clock
from app.ports.uow import OpenUow, UnitOfWork
from app.usecases.editing import anything, ensure_as_seen

MOST_PRODUCTS = 5_000
MOST_SHOWN = 100
AT_ONCE = 200  # matches of which both products are in memory


@dataclass(frozen=True, slots=True)
class Compared:
    """A match with both products, their prices, and what they say of it that we don't.

    `wanted` are places of facts that the next description has to say already.
    """

    match: Match
    ours: Product
    theirs: RivalProduct
    prices: tuple[PriceGap, ...]
    gaps: tuple[Gap, ...]
    wanted: frozenset[str]


@dataclass(frozen=True, slots=True)
class Comparison:
    """An analysis' matches: `rows` are the first of them, those that wait for a word before all."""

    total: int
    waiting: int
    rows: tuple[Compared, ...]


@dataclass(frozen=True, slots=True)
class Compare:
    """What a rival's shop sells of what we sell; the merchant has the last word on each."""

    open_uow: OpenUow
    clock: Clock

    def match(self, tenant: TenantId, job: CompetitorJobId) -> int:
        """Find which of an analysis' products are ours; how many. Again it changes nothing."""
        with self.open_uow(tenant) as uow:
            site = site_of(uow.competitors.get(job).url)
            found = uow.competitors.products(job, MOST_PRODUCTS)
            ours = uow.products.listings() if found else {}
            decided = uow.matches.decided([product.url for product in found])
        settled = [match for match in decided if match.state is MatchState.CONFIRMED]
        passed_over = {match.url for match in settled}
        rejected = {(m.url, m.product_id) for m in decided if m.state is MatchState.REJECTED}
        theirs = {
            product.url: listing_of(product)
            for product in found
            if product.name is not None and product.url not in passed_over
        }
        matches = [*settled, *matched(ours, theirs, rejected)]
        pages = {product.url: product for product in found}
        for at in range(0, len(matches), AT_ONCE):
            with self.open_uow(tenant) as uow:
                told = _with_states(uow, matches[at : at + AT_ONCE], pages)
                uow.matches.propose(site, list(pages) if at == 0 else (), told)
        return len(matches)

    def shown(self, tenant: TenantId, job: CompetitorJobId) -> Comparison:
        """An analysis' matches, or NotFound."""
        with self.open_uow(tenant) as uow:
            uow.competitors.get(job)
            found = {p.url: p for p in uow.competitors.products(job, MOST_PRODUCTS)}
            matches = sorted(uow.matches.of_job(job), key=_turn)
            rows = _compared(uow, matches[:MOST_SHOWN], found)
        waiting = sum(match.state is MatchState.PROPOSED for match in matches)
        return Comparison(len(matches), waiting, tuple(rows))

    def listed(
        self,
        tenant: TenantId,
        job: CompetitorJobId,
        state: MatchState | None,
        after: Pair | None,
        most: int,
    ) -> Sequence[Compared]:
        """Its matches by page, those after a pair, and in a state if one is named; or NotFound."""
        with self.open_uow(tenant) as uow:
            uow.competitors.get(job)
            found = {p.url: p for p in uow.competitors.products(job, MOST_PRODUCTS)}
            wanted = [
                match
                for match in sorted(uow.matches.of_job(job), key=_pair)
                if state in (None, match.state)
                if after is None or _pair(match) > after
            ]
            return _compared(uow, wanted[:most], found)

    def decide(
        self,
        tenant: TenantId,
        job: CompetitorJobId,
        pair: Pair,
        state: MatchState,
        author: str,
        *,
        is_as_seen: Callable[[Match], bool] = anything,
    ) -> None:
        """Confirm or reject a match of an analysis, or take that back; or NotFound.

        Raises:
            Outdated: it isn't as it was seen.
        """
        with self.open_uow(tenant) as uow:
            uow.tenants.hold()
            found = {_pair(each): each for each in uow.matches.of_job(job)}
            if pair not in found:
                raise NotFound("no such match")
            ensure_as_seen(found[pair], is_as_seen)
            uow.matches.decide(pair, state, author, self.clock())


def _with_states(
    uow: UnitOfWork, matches: Sequence[Match], pages: Mapping[str, RivalProduct]
) -> list[Match]:
    """The matches with what their pages state, in our own words."""
    ours = uow.products.many([match.product_id for match in matches])
    return [
        replace(match, states=states(pages[match.url], ours[match.product_id]))
        for match in matches
        if match.product_id in ours
    ]


def _pair(match: Match) -> Pair:
    return match.url, match.product_id


def _turn(match: Match) -> int:
    return (MatchState.PROPOSED, MatchState.CONFIRMED, MatchState.REJECTED).index(match.state)


def _compared(
    uow: UnitOfWork, matches: Sequence[Match], found: Mapping[str, RivalProduct]
) -> list[Compared]:
    ours = uow.products.many([match.product_id for match in matches])
    notes, wanted = uow.notes.of_products(list(ours)), uow.highlights.of_products(list(ours))
    currencies = {store.id: store.currency for store in uow.stores.all()}
    return [
        Compared(
            match,
            own,
            found[match.url],
            price_gaps(own, currencies.get(own.store_id, ""), found[match.url]),
            gaps(own, notes.get(own.id, ()), match.states),
            frozenset(wanted.get(own.id, ())),
        )
        for match in matches
        if match.url in found and (own := ours.get(match.product_id)) is not None
    ]
