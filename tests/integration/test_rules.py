"""Rules order drafts by themselves: once, within the day and the points, and nothing else."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from sqlalchemy import text

from app.db.uow import Database
from app.domain.catalog import Field, Slot
from app.domain.errors import NotFound
from app.domain.ids import RuleId
from app.domain.platform_settings import Feature
from app.domain.rules import Look, Rule, Stop, Wanted
from app.domain.stores import Store, StoreState
from app.ports.review_queue import QueueFilter
from app.usecases.housekeeping import Housekeeping
from app.usecases.leave_alone import LeaveAlone
from tests.factories import ALICE, BOB, product
from tests.house import House, Killed

LACKS = Wanted("new", "description_missing", "", "en", 20)


class Quiet:
    """Webhooks and readings, of which there are none."""

    def drain(self) -> None:
        """None came."""

    def check(self, *_shop: object) -> None:
        """Nothing changed."""


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


def _ruled(house: House, wanted: Wanted = LACKS, points: int = 100) -> tuple[Store, Rule]:
    """A shop that was read, with a rule of it; what it has already is not the rule's."""
    own = house.move_in(ALICE, points)
    house.stock(own, product(own, 90, description=""))
    return own, house.rules.add(ALICE, own.id, wanted, "user:test")


def _comes(house: House, store: Store, *numbers: int, **changes: object) -> None:
    later = datetime.now(UTC) + timedelta(seconds=1)
    bare = {"description": "", "updated_at": later} | changes
    house.stock(store, *(product(store, number, **bare) for number in numbers))


def _ordered(house: House) -> list[int]:
    """How many products each order had, the first one first."""
    with house.database.reading(ALICE) as connection:
        asked = text(
            "SELECT count(*) FROM runs r JOIN run_items i USING (tenant_id)"
            " WHERE i.run_id = r.id AND r.kind = 'generate' GROUP BY r.id, r.created_at"
            " ORDER BY r.created_at"
        )
        return list(connection.execute(asked).scalars())


def _last(house: House, rule: Rule) -> Look:
    with house.database.open_uow(ALICE) as uow:
        return replace(uow.rules.get(rule.id).last, at=None)


def _sweep(house: House, *off: Feature) -> None:
    opened, platform = house.database.open_uow, house.database.open_platform_uow
    Housekeeping(
        *(opened, platform, house.queue, Quiet(), Quiet()),  # type: ignore[arg-type]
        clock=lambda: datetime.now(UTC),
        rules=house.rules,
        is_on=lambda feature: feature not in off,
    ).sweep()


def test_while_orders_are_switched_off_it_rests_and_goes_on_by_itself(house: House) -> None:
    own, _rule = _ruled(house)
    _comes(house, own, 1)
    _sweep(house, Feature.ORDERS)
    assert _ordered(house) == []
    _sweep(house, Feature.ANALYSES)
    assert _ordered(house) == [1]


def test_a_new_product_without_a_description_is_drafted_after_the_next_reading(
    house: House,
) -> None:
    own, rule = _ruled(house)
    _sweep(house)
    _comes(house, own, 1)
    _sweep(house)
    [run] = [each.run for each in house.queries.runs(ALICE, 9) if each.run.service]
    house.work(ALICE, run.id)
    assert run.author == rule.ordered_by
    assert house.queries.review_queue(ALICE, QueueFilter(run=run.id)).ready == 1
    assert house.shop.writes == []


def test_what_was_there_or_lacks_nothing_is_left_as_it_is(house: House) -> None:
    own, rule = _ruled(house)
    _comes(house, own, 1, description="<p>Big bowl for the table.</p>")
    assert house.rules.follow(ALICE, rule.id) is None
    assert _ordered(house) == []
    assert _last(house, rule) == Look()


def test_never_twice_however_often_it_looks(house: House) -> None:
    own, rule = _ruled(house)
    _comes(house, own, 1)
    run = house.rules.follow(ALICE, rule.id)
    assert run
    house.cancel.run(ALICE, run)  # so that neither its work nor its drafts stand in the way
    assert house.rules.follow(ALICE, rule.id) is None
    assert _ordered(house) == [1]


def test_the_days_limit_holds_and_the_next_day_goes_on(house: House) -> None:
    own, rule = _ruled(house, replace(LACKS, most_a_day=2))
    _comes(house, own, 1, 2, 3)
    house.rules.follow(ALICE, rule.id)
    house.rules.follow(ALICE, rule.id)
    assert _ordered(house) == [2]
    assert _last(house, rule) == Look(stop=Stop.DAY_FULL, waiting=1)
    tomorrow = replace(house.rules, clock=lambda: datetime.now(UTC) + timedelta(days=1))
    tomorrow.follow(ALICE, rule.id)
    assert _ordered(house) == [2, 1]


def test_a_day_begins_where_the_shop_is(house: House) -> None:
    own, rule = _ruled(house, replace(LACKS, most_a_day=1))
    _comes(house, own, 1, 2)
    with house.database.open_uow(ALICE) as uow:
        uow.stores.save(replace(uow.stores.get(own.id), time_zone="+05:00"))
    moment = datetime(2030, 1, 1, 18, 30, tzinfo=UTC)
    replace(house.rules, clock=lambda: moment).follow(ALICE, rule.id)
    replace(house.rules, clock=lambda: moment + timedelta(minutes=29)).follow(ALICE, rule.id)
    assert _ordered(house) == [1]
    replace(house.rules, clock=lambda: moment + timedelta(minutes=31)).follow(ALICE, rule.id)
    assert _ordered(house) == [1, 1]


def test_the_first_that_the_points_cover_are_ordered_and_the_rest_waits(house: House) -> None:
    own, rule = _ruled(house, points=5)
    _comes(house, own, 1, 2, 3)
    house.rules.follow(ALICE, rule.id)
    assert _ordered(house) == [2]
    assert _last(house, rule) == Look(stop=Stop.NO_POINTS, waiting=1)
    assert house.queries.counts(ALICE).account.held == 4


def test_a_product_that_is_never_touched_is_passed_over(house: House) -> None:
    own, rule = _ruled(house)
    _comes(house, own, 1)
    LeaveAlone(house.database.open_uow).mark(ALICE, [product(own, 1).id], "user:test")
    assert house.rules.follow(ALICE, rule.id) is None
    LeaveAlone(house.database.open_uow).release(ALICE, [product(own, 1).id])
    assert house.rules.follow(ALICE, rule.id)


def test_one_that_cant_be_written_is_told_and_keeps_no_other_waiting(house: House) -> None:
    own, rule = _ruled(house, replace(LACKS, finding="description_short"))
    _comes(house, own, 1, description="<p>x <iframe src='https://x.example'></iframe></p>")
    _comes(house, own, 2, description="<p>Bowl.</p>")
    house.rules.follow(ALICE, rule.id)
    assert _ordered(house) == [1]
    assert _last(house, rule) == Look(stop=Stop.REFUSED, refused=1)


def test_only_the_rules_category_counts(house: House) -> None:
    own, rule = _ruled(house, replace(LACKS, category="Mugs"))
    _comes(house, own, 1)
    assert house.rules.follow(ALICE, rule.id) is None
    _comes(house, own, 2, categories=("Mugs",))
    assert house.rules.follow(ALICE, rule.id)
    assert _ordered(house) == [1]


def test_a_changed_product_falls_under_a_rule_for_changes_alone(house: House) -> None:
    own, rule = _ruled(house)
    changes = replace(LACKS, occasion="changed")
    wider = house.rules.add(ALICE, own.id, changes, "user:test")
    _comes(house, own, 90, title="Tide bowl, turned anew")
    assert house.rules.follow(ALICE, rule.id) is None
    assert house.rules.follow(ALICE, wider.id)


def test_our_own_write_is_no_change(house: House) -> None:
    own, _rule = _ruled(house)
    bare = product(own, 90, description="")
    wider = house.rules.add(
        ALICE, own.id, replace(LACKS, occasion="changed", finding="seo_title_missing"), "user:test"
    )
    house.published(own, bare)
    assert house.shop.text(bare, Slot(Field.DESCRIPTION))
    house.stock(own, *house.shop.kept.values())
    assert house.rules.follow(ALICE, wider.id) is None


def test_a_translation_is_drafted_where_there_is_none(house: House) -> None:
    wanted = replace(LACKS, finding="untranslated", language="de")
    own, rule = _ruled(house, wanted)
    house.shop.scopes = ("write_products", "write_translations")
    with house.database.open_uow(ALICE) as uow:
        uow.stores.save(replace(uow.stores.get(own.id), locales=("de",)))
    _comes(house, own, 1, description="<p>Big bowl for the table.</p>")
    run = house.rules.follow(ALICE, rule.id)
    assert run
    assert house.queries.run(ALICE, run).run.language == "de"


def test_a_shop_that_is_shut_is_waited_for(house: House) -> None:
    own, rule = _ruled(house)
    _comes(house, own, 1)
    house.connections.close(ALICE, own.id, StoreState.RECONNECT)
    assert house.rules.follow(ALICE, rule.id) is None
    assert _last(house, rule) == Look(stop=Stop.SHUT)
    house.reconnected(own)
    assert house.rules.follow(ALICE, rule.id)


def test_off_is_off_and_on_again_is_from_then_on(house: House) -> None:
    own, rule = _ruled(house)
    house.rules.switch(ALICE, own.id, rule.id, is_on=False)
    _comes(house, own, 1)
    _sweep(house)
    house.rules.switch(ALICE, own.id, rule.id, is_on=True)
    _comes(house, own, 2)
    _sweep(house)
    assert _ordered(house) == [1]


@pytest.mark.parametrize("killed_in", ["note", "looked"])
def test_killed_anywhere_it_orders_once(
    house: House, killed_in: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    own, rule = _ruled(house)
    _comes(house, own, 1)
    with house.database.open_uow(ALICE) as uow:
        rows = type(uow.rules)

    def dies(*_given: object) -> None:
        raise Killed(killed_in)

    with monkeypatch.context() as patch:
        patch.setattr(rows, killed_in, dies)
        with pytest.raises(Killed):
            house.rules.follow(ALICE, rule.id)
    assert (_ordered(house), house.queries.counts(ALICE).account.held) == ([], 0)
    house.rules.follow(ALICE, rule.id)
    house.rules.follow(ALICE, rule.id)
    assert (_ordered(house), house.queries.counts(ALICE).account.held) == ([1], 2)


def test_another_tenants_rule_is_neither_followed_nor_switched(house: House) -> None:
    own, rule = _ruled(house)
    house.move_in(BOB)
    _comes(house, own, 1)
    assert house.rules.follow(BOB, rule.id) is None
    for act in (partial(house.rules.switch, is_on=False), house.rules.remove):
        with pytest.raises(NotFound):
            act(BOB, own.id, rule.id)
    assert house.rules.follow(ALICE, RuleId(rule.id))
