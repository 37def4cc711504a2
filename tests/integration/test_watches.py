"""Watches over rivals' shops: looks that are paid for once, prices kept, news told once a day."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError

from app.db.uow import Database
from app.domain import notifications
from app.domain.audit_log import COMMAND_LINE
from app.domain.competitor_jobs import Reader
from app.domain.competitors import Availability, Money, RivalProduct
from app.domain.errors import Conflict, ExternalError, Invalid, NotFound
from app.domain.happenings import Kind
from app.domain.ids import CompetitorJobId, UserId, WatchId, new_id
from app.domain.matching import Match, MatchState
from app.domain.platform_settings import Feature
from app.domain.points import Account, EntryKind
from app.domain.watches import NO_POINTS, NO_READER, Rhythm, Topic, Wishes
from app.embedded import Addresses
from app.ports.scrapes import Ended, Fruitless, Progress, Trouble
from app.usecases.compare import Compare
from app.usecases.competitors import Ask, Competitors
from app.usecases.digests import Digests
from app.usecases.letters import Letters
from app.usecases.watching import Watching
from tests.factories import ALICE, BOB, NOW, product
from tests.fakes.mail import FakeMail
from tests.fakes.queue import FakeQueue
from tests.fakes.scrapes import FakeScrapes
from tests.house import House
from tests.oracle import assert_consistent
from tests.rival_products import rival

RIVAL = "https://rival.example/"
WANTED = Wishes(Rhythm.DAILY, 10, tells_stock=True, tells_new=True)
OUT = Availability.OUT_OF_STOCK
AWAY = ExternalError("away", retryable=True)


def _now() -> datetime:
    return datetime.now(UTC)


class Desk:
    """A workspace with a shop, a rival that shows what it is given, and mail."""

    def __init__(self, database: Database) -> None:
        self.house, self.scrapes, self.mail = House(database), FakeScrapes(), FakeMail()
        self.store = self.house.move_in(ALICE, points=10)
        self.bowl = product(self.store)
        self.house.stock(self.store, self.bowl)
        opened, platform = database.open_uow, database.open_platform_uow
        compare = Compare(opened, _now)
        rivals = Competitors(
            opened, self.scrapes, compare, self.house.read_pages, FakeQueue(), _now, 60.0
        )
        self.competitors, self.watching = rivals, Watching(opened, platform, rivals, _now)
        ours, theirs = "https://rooz.example", "https://{}/admin/apps/rooz".format
        posted = (self.mail, _now, "a key", ours, theirs)
        self.letters = Letters(opened, platform, self.house.queries, *posted)
        self.digests = Digests(opened, platform, self.letters)

    @property
    def asked(self) -> Money:
        """What we ask for the bowl."""
        price = self.bowl.variants[0].price
        assert price is not None
        return Money(price, self.store.currency)

    def shows(self, *products: RivalProduct, ended: Ended = Ended.DONE) -> None:
        self.scrapes.steps = [Progress(1, len(products), {}, products)]
        self.scrapes.ended = ended

    def theirs(self, percent: int = 100, **fields: Any) -> RivalProduct:
        """The rival's bowl at so many percent of our price."""
        price = str(self.asked.amount * percent / 100)
        return rival("Bowl", price, currency=self.asked.currency, **fields)

    def analysed(self, key: str = "first") -> CompetitorJobId:
        ask = Ask(RIVAL, Reader.PYTHON, "user:test", key, is_whole_shop=True)
        job = self.competitors.request(ALICE, ask)
        self.competitors.run(ALICE, job)
        return job

    def confirm(self) -> None:
        url = self.theirs().url
        with self.house.database.open_uow(ALICE) as uow:
            uow.matches.propose("rival.example", [url], [Match(url, self.bowl.id, 90, ())])
            pair = (url, self.bowl.id)
            uow.matches.decide(pair, MatchState.CONFIRMED, "user:test", NOW)

    def watched(self, wanted: Wishes = WANTED) -> WatchId:
        """Watched since a first analysis, with the bowl confirmed."""
        self.shows(self.theirs())
        job = self.analysed()
        self.confirm()
        return self.watching.start(ALICE, job, wanted, "user:test")

    def looks(self, watch: WatchId, *products: RivalProduct, **how: Any) -> None:
        """Its time comes, the rival shows this, and what was seen is noted."""
        self.shows(*products, **how)
        self.comes_due()
        self.watching.sweep()
        pending = self.watching.show(ALICE, watch).watch.pending_id
        assert pending is not None
        self.competitors.run(ALICE, pending)
        self.watching.sweep()

    def comes_due(self) -> None:
        self.sql("UPDATE watches SET due_at = now()")

    def sql(self, statement: str) -> int:
        with self.house.database.reading(ALICE) as connection:
            return connection.execute(text(statement)).rowcount

    def topics(self, watch: WatchId) -> list[Topic]:
        return [each.news.topic for each in self.watching.show(ALICE, watch).news]

    def gets_mail(self) -> None:
        self.letters.ask(ALICE, "nadia@shop.example", "en", "user:nadia")
        token = str(self.mail.sent[-1].values["url"]).rpartition("/")[2]
        self.letters.confirm(ALICE, token)
        self.mail.sent.clear()


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database)


def test_while_analyses_are_switched_off_it_rests_and_goes_on_by_itself(desk: Desk) -> None:
    watch = desk.watched()
    desk.comes_due()
    assert replace(desk.watching, is_on=lambda feature: feature is Feature.ORDERS).sweep() == 0
    assert desk.watching.show(ALICE, watch).watch.pending_id is None
    assert desk.watching.sweep() == 1


def test_a_look_costs_what_an_analysis_costs_and_is_ordered_once(
    desk: Desk, addresses: Addresses
) -> None:
    watch = desk.watched()
    desk.looks(watch, desk.theirs())
    desk.watching.sweep()
    assert desk.house.queries.counts(ALICE).account == Account(8, 0)
    found = desk.watching.show(ALICE, watch).watch
    assert (found.pending_id, found.stop, found.round) == (None, "", 1)
    assert found.due_at > _now() + timedelta(hours=23)
    assert_consistent(addresses.migration_database_url)


def test_a_watch_with_ai_looks_with_ai_at_its_price(desk: Desk) -> None:
    watch = desk.watched(replace(WANTED, mode=Reader.AI))
    desk.looks(watch, desk.theirs())
    assert [order.mode for order in desk.scrapes.orders] == ["python", "ai"]
    with desk.house.database.open_uow(ALICE) as uow:
        [look, first] = uow.competitors.latest(2)
    assert (first.price_points, look.price_points) == (1, 3)


def test_without_a_model_a_watch_with_ai_pauses_and_none_is_begun(desk: Desk) -> None:
    watch = desk.watched(replace(WANTED, mode=Reader.AI))
    desk.house.routing.save('{"find": []}', COMMAND_LINE)
    desk.comes_due()
    desk.watching.sweep()
    assert desk.watching.show(ALICE, watch).watch.stop == NO_READER
    desk.watching.change(ALICE, watch, replace(WANTED, mode=Reader.AI, cheaper_percent=5))
    desk.watching.change(ALICE, watch, WANTED)
    with pytest.raises(Invalid) as refused:
        desk.watching.change(ALICE, watch, replace(WANTED, mode=Reader.AI))
    assert refused.value.fields == {"mode": "no_reader"}
    desk.looks(watch, desk.theirs())
    assert desk.watching.show(ALICE, watch).watch.stop == ""


def test_nothing_is_looked_at_before_its_time(desk: Desk) -> None:
    desk.watched()
    assert desk.watching.sweep() == 0
    assert desk.house.queries.counts(ALICE).account == Account(9, 0)


def test_a_kill_between_the_order_and_its_note_pays_no_second_look(desk: Desk) -> None:
    watch = desk.watched()
    desk.comes_due()
    desk.watching.sweep()
    desk.sql("UPDATE watches SET pending_id = NULL, round = 0, due_at = now()")
    desk.watching.sweep()
    assert desk.watching.show(ALICE, watch).watch.pending_id is not None
    assert desk.house.queries.counts(ALICE).account == Account(8, 1)


def test_without_a_point_it_pauses_and_says_so_until_there_is_one(desk: Desk) -> None:
    watch = desk.watched()
    spent = "UPDATE wallet_accounts SET available = 0"
    desk.sql(spent)
    desk.comes_due()
    desk.watching.sweep()
    found = desk.watching.show(ALICE, watch).watch
    assert (found.stop, found.pending_id) == (NO_POINTS, None)
    assert found.due_at > _now()
    with desk.house.database.open_uow(ALICE) as uow:
        uow.wallet.add(EntryKind.GRANT, "more", 5, "for tests")
    desk.looks(watch, desk.theirs())
    assert desk.watching.show(ALICE, watch).watch.stop == ""


def test_a_look_that_comes_to_nothing_is_said_and_the_last_good_one_counts(desk: Desk) -> None:
    watch = desk.watched()
    desk.scrapes.failure = Fruitless(Trouble.BLOCKED_BY_SHOP)
    desk.looks(watch)
    assert desk.watching.show(ALICE, watch).watch.stop == Trouble.BLOCKED_BY_SHOP
    assert desk.house.queries.counts(ALICE).account == Account(9, 0)
    desk.scrapes.failure = None
    desk.looks(watch, desk.theirs(80))
    assert desk.topics(watch) == [Topic.CHEAPER_THAN_YOU]


def test_what_becomes_cheaper_than_ours_is_told_once(desk: Desk) -> None:
    watch = desk.watched()
    desk.looks(watch, desk.theirs(91))
    assert desk.topics(watch) == []
    desk.looks(watch, desk.theirs(90))
    desk.looks(watch, desk.theirs(85))
    [told] = desk.watching.show(ALICE, watch).news
    assert (told.news.topic, told.news.percent) == (Topic.CHEAPER_THAN_YOU, 10)
    assert (told.news.product_id, told.news.ours) == (desk.bowl.id, desk.asked)


def test_stock_is_told_of_what_we_sell_and_new_is_told_of_all(desk: Desk) -> None:
    watch = desk.watched()
    cup = rival("Cup")
    desk.looks(watch, desk.theirs(availability=OUT), cup)
    assert sorted(desk.topics(watch)) == [Topic.NEW, Topic.OUT_OF_STOCK]
    desk.looks(watch, desk.theirs(), replace(cup, availability=None))
    assert sorted(desk.topics(watch)) == [Topic.BACK_IN_STOCK, Topic.NEW, Topic.OUT_OF_STOCK]


def test_what_isnt_wanted_isnt_told_and_prices_are_kept_all_the_same(desk: Desk) -> None:
    watch = desk.watched(Wishes(Rhythm.WEEKLY, 0, tells_stock=False, tells_new=False))
    later = replace(desk.theirs(50, availability=OUT))
    desk.looks(watch, _seen_later(later), rival("Cup"))
    assert desk.topics(watch) == []
    prices = [each.price for each in desk.watching.show(ALICE, watch).history]
    assert prices == [desk.asked, replace(desk.asked, amount=desk.asked.amount / 2)]


def _seen_later(found: RivalProduct) -> RivalProduct:
    price = found.price
    assert price is not None
    later = price.evidence.read_at + timedelta(days=1)
    return replace(found, price=replace(price, evidence=replace(price.evidence, read_at=later)))


def test_a_look_that_was_cut_short_calls_nothing_gone_or_new_after_it(desk: Desk) -> None:
    watch = desk.watched()
    desk.looks(watch, desk.theirs(), ended=Ended.OUT_OF_TIME)
    desk.looks(watch, desk.theirs(), rival("Cup"))
    assert desk.topics(watch) == []


def test_the_same_look_noted_twice_is_told_once(desk: Desk) -> None:
    watch = desk.watched()
    desk.looks(watch, desk.theirs(80))
    desk.sql("UPDATE watches SET pending_id = job_id")
    desk.watching.note(ALICE, watch)
    assert desk.topics(watch) == [Topic.CHEAPER_THAN_YOU]


def test_a_look_under_way_is_noted_when_it_is_over(desk: Desk) -> None:
    watch = desk.watched()
    desk.comes_due()
    desk.watching.sweep()
    assert desk.watching.note(ALICE, watch) == 0
    assert desk.watching.show(ALICE, watch).watch.pending_id is not None


def test_a_day_s_digest_is_one_caller_s(desk: Desk) -> None:
    watch = desk.watched()
    desk.looks(watch, desk.theirs(80))
    with desk.house.database.open_uow(ALICE) as uow:
        begun = uow.watches.begin_digest()
    assert begun is not None
    assert len(begun.news) == 1
    with desk.house.database.open_uow(ALICE) as uow:
        assert uow.watches.begin_digest() is None


def test_the_week_s_news_is_counted_by_watch(desk: Desk) -> None:
    watch = desk.watched()
    assert desk.watching.week(ALICE) == {}
    desk.looks(watch, desk.theirs(80), rival("Cup"))
    assert desk.watching.week(ALICE) == {watch: 2}
    desk.sql("UPDATE watch_news SET created_at = now() - interval '8 days'")
    assert desk.watching.week(ALICE) == {}


def test_what_was_seen_is_never_changed(desk: Desk) -> None:
    desk.watched()
    with pytest.raises(ProgrammingError, match="permission denied"):
        desk.sql("UPDATE watched_prices SET amount = 1")
    assert desk.sql("SELECT FROM watched_prices") == 1


def test_a_shop_is_watched_once_and_only_after_a_whole_analysis(desk: Desk) -> None:
    desk.watched()
    again = desk.analysed("second")
    with pytest.raises(Conflict):
        desk.watching.start(ALICE, again, WANTED, "user:test")
    page = desk.competitors.request(ALICE, Ask(RIVAL, Reader.PYTHON, "user:test", "page"))
    desk.competitors.run(ALICE, page)
    with pytest.raises(Invalid) as refused:
        desk.watching.start(ALICE, page, WANTED, "user:test")
    assert refused.value.fields == {"watch": "not_whole"}


def _told(desk: Desk) -> int:
    me = notifications.Reader(ALICE, UserId(new_id()), frozenset({Kind.RIVAL_NEWS}))
    with desk.house.database.open_uow(ALICE) as uow:
        return len(uow.notifications.page(me, 9))


def test_a_digest_is_one_mail_a_day_and_none_when_nothing_happened(desk: Desk) -> None:
    watch = desk.watched()
    desk.gets_mail()
    desk.looks(watch, desk.theirs())
    assert desk.digests.deliver() == 0
    desk.looks(watch, desk.theirs(80), rival("Cup"))
    assert (desk.digests.deliver(), desk.digests.deliver()) == (1, 0)
    [letter] = desk.mail.sent
    told = [(each["topic"], each["name"]) for each in letter.values["news"]]  # type: ignore[attr-defined]  # a list
    assert told == [("cheaper_than_you", "Bowl"), ("new", "Cup")]
    assert _told(desk) == 1
    desk.looks(watch, desk.theirs(80, availability=OUT), rival("Cup"))
    assert desk.digests.deliver() == 0
    desk.sql("UPDATE watch_digests SET day = day - 1")
    assert desk.digests.deliver() == 1


def test_a_mail_server_that_is_away_gets_it_later_and_once(desk: Desk) -> None:
    watch = desk.watched()
    desk.gets_mail()
    desk.looks(watch, desk.theirs(80))
    desk.mail.failures.append(AWAY)
    assert (desk.digests.deliver(), desk.digests.deliver()) == (0, 0)
    desk.sql("UPDATE watch_digests SET due_at = now()")
    assert (desk.digests.deliver(), desk.digests.deliver()) == (1, 0)
    assert len(desk.mail.sent[0].values["news"]) == 1  # type: ignore[arg-type]  # a list


def test_without_an_address_the_notification_is_all(desk: Desk) -> None:
    watch = desk.watched()
    desk.looks(watch, desk.theirs(80))
    assert desk.digests.deliver() == 0
    assert (desk.mail.sent, _told(desk)) == ([], 1)


def test_nobody_else_sees_it_changes_it_or_ends_it(desk: Desk) -> None:
    watch = desk.watched()
    desk.house.move_in(BOB)
    for act in (desk.watching.show, desk.watching.stop, desk.watching.note, desk.watching.look):
        with pytest.raises(NotFound):
            act(BOB, watch)
    with pytest.raises(NotFound):
        desk.watching.change(BOB, watch, WANTED)
    assert (desk.watching.all(BOB), len(desk.watching.all(ALICE))) == ([], 1)
    desk.watching.stop(ALICE, watch)
    assert desk.watching.all(ALICE) == []


def test_another_rhythm_moves_the_next_look(desk: Desk) -> None:
    watch = desk.watched()
    desk.watching.change(ALICE, watch, replace(WANTED, rhythm=Rhythm.WEEKLY))
    assert desk.watching.show(ALICE, watch).watch.due_at > _now() + timedelta(days=6)


def test_an_analysis_says_what_changed_since_last_week(desk: Desk) -> None:
    desk.shows(desk.theirs(), rival("Jug"))
    first = desk.analysed()
    assert desk.watching.since(ALICE, first) is None
    desk.sql("UPDATE competitor_jobs SET created_at = now() - interval '7 days'")
    desk.shows(desk.theirs(120), rival("Cup"))
    desk.analysed("second")
    desk.shows(desk.theirs(120), rival("Cup"))
    since = desk.watching.since(ALICE, desk.analysed("third"))
    assert since is not None
    assert [str(each.kind) for each in since.changes] == ["dearer", "new", "gone"]
