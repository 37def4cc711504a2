"""What people are told: once, to whom it concerns, and until they have read it."""

from collections.abc import Callable

import pytest
from sqlalchemy import text

from app.db.uow import Database
from app.domain.drafts import DraftState
from app.domain.errors import NotFound
from app.domain.happenings import Happening, Kind
from app.domain.ids import NotificationId, TenantId, UserId, new_id
from app.domain.letters import Posting
from app.domain.notifications import Notification, Reader, Way, kinds_of
from app.domain.tenants import Membership, Role, User
from tests.factories import ALICE, BOB, product, store
from tests.house import House


def member(house: House, tenant: TenantId = ALICE, role: Role = Role.OWNER) -> Reader:
    user = UserId(new_id())
    with house.database.open_platform_uow() as platform:
        platform.people.add(User(user, "Nadia", "USER"))
    with house.database.open_uow(tenant) as uow:
        uow.tenants.add_member(Membership(tenant, user, role))
    return Reader(tenant, user, kinds_of(role))


def tell(house: House, *happenings: Happening, tenant: TenantId = ALICE) -> list[bool]:
    with house.database.open_uow(tenant) as uow:
        return [uow.happenings.tell(each) for each in happenings]


def told(house: House, reader: Reader, *, unread: bool = False) -> list[Notification]:
    with house.database.open_uow(reader.tenant) as uow:
        return uow.notifications.page(reader, 50, unread=unread)


def kinds(house: House, reader: Reader) -> list[Kind]:
    return [each.kind for each in told(house, reader, unread=True)]


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


@pytest.fixture
def me(house: House) -> Reader:
    house.move_in(ALICE)
    return member(house)


def test_a_run_tells_once_that_its_drafts_wait(house: House, me: Reader) -> None:
    shop = store(ALICE)
    ours = (product(shop, 1), product(shop, 2))
    house.stock(shop, *ours)
    run = house.written(shop, *ours)
    house.work(ALICE, run)
    (one,) = told(house, me)
    assert (one.kind, one.count, one.about["run"]) == (Kind.DRAFTS_READY, 2, str(run))


def test_the_same_happening_is_one_and_more_of_a_kind_adds_up(house: House, me: Reader) -> None:
    low = Happening(Kind.POINTS_LOW, "run 1", count=8)
    conflict = Happening(Kind.PUBLISH_CONFLICT, "run 1", count=2)
    assert tell(house, low, low, conflict, conflict) == [True, False, True, True]
    assert [(each.kind, each.count) for each in told(house, me)] == [
        (Kind.PUBLISH_CONFLICT, 4),
        (Kind.POINTS_LOW, 8),
    ]


def test_what_grew_after_it_was_read_is_news_again(house: House, me: Reader) -> None:
    conflict = Happening(Kind.PUBLISH_CONFLICT, "run 1")
    tell(house, conflict)
    with house.database.open_uow(ALICE) as uow:
        uow.notifications.read(me, told(house, me)[0].id)
    assert kinds(house, me) == []
    tell(house, conflict)
    assert kinds(house, me) == [Kind.PUBLISH_CONFLICT]


def test_reading_all_reads_what_was_there_and_for_oneself_alone(house: House, me: Reader) -> None:
    other = member(house)
    tell(house, Happening(Kind.RUN_DONE, "1"))
    with house.database.open_uow(ALICE) as uow:
        seen = uow.notifications.latest()
    tell(house, Happening(Kind.RUN_DONE, "2"))
    with house.database.open_uow(ALICE) as uow:
        uow.notifications.read_all(me, seen)
        assert uow.notifications.unread(me, 100) == 1
        assert uow.notifications.unread(other, 100) == 2


def test_whoever_joins_later_has_nothing_to_catch_up_with(house: House, me: Reader) -> None:
    tell(house, Happening(Kind.RUN_DONE, "1"))
    late = member(house)
    assert [each.is_read for each in told(house, late)] == [True]
    assert [each.is_read for each in told(house, me)] == [False]


def test_roles_hear_of_what_they_may_see(house: House, me: Reader) -> None:
    tell(house, Happening(Kind.POINTS_LOW, "1"), Happening(Kind.RUN_DONE, "1"))
    viewer = member(house, role=Role.VIEWER)
    assert {each.kind for each in told(house, viewer)} == {Kind.RUN_DONE}
    assert {each.kind for each in told(house, me)} == {Kind.RUN_DONE, Kind.POINTS_LOW}


def test_one_person_hears_what_is_for_them_and_nobody_what_they_did(
    house: House, me: Reader
) -> None:
    other, third = member(house), member(house)
    tell(house, Happening(Kind.DRAFTS_DECIDED, "1", by=other.user, whom=me.user))
    tell(house, Happening(Kind.MEMBER_JOINED, "1", by=me.user))
    assert kinds(house, me) == [Kind.DRAFTS_DECIDED]
    assert kinds(house, other) == [Kind.MEMBER_JOINED]
    assert kinds(house, third) == [Kind.MEMBER_JOINED]


def test_nobody_opens_what_is_for_another_or_not_for_their_role(house: House, me: Reader) -> None:
    tell(house, Happening(Kind.DRAFTS_DECIDED, "1", whom=me.user), Happening(Kind.POINTS_LOW, "1"))
    mine, low = reversed(told(house, me))
    for reader, what in ((member(house), mine), (member(house, role=Role.VIEWER), low)):
        with pytest.raises(NotFound), house.database.open_uow(ALICE) as uow:
            uow.notifications.read(reader, what.id)
    with house.database.open_uow(ALICE) as uow:
        assert [uow.notifications.read(me, each.id).id for each in (mine, low)] == [mine.id, low.id]


def test_what_is_off_is_neither_shown_nor_counted(house: House, me: Reader) -> None:
    tell(house, Happening(Kind.RUN_DONE, "1"), Happening(Kind.STORE_SHUT, "1"))
    with house.database.open_uow(ALICE) as uow:
        uow.notifications.choose(me, {Kind.RUN_DONE: Way.OFF})
        assert uow.notifications.unread(me, 100) == 1
    assert kinds(house, me) == [Kind.STORE_SHUT]


def test_another_workspaces_are_not_there(house: House, me: Reader) -> None:
    house.move_in(BOB)
    theirs = member(house, BOB)
    tell(house, Happening(Kind.RUN_DONE, "1"), tenant=BOB)
    its = told(house, theirs)[0].id
    with house.database.open_uow(BOB) as uow:
        uow.notifications.read(theirs, its)
    with pytest.raises(NotFound), house.database.open_uow(ALICE) as uow:
        uow.notifications.read(me, its)
    assert told(house, me) == []


def test_a_guest_reads_and_leaves_no_trace(house: House, me: Reader) -> None:
    tell(house, Happening(Kind.RUN_DONE, "1"))
    guest = Reader(ALICE, UserId(new_id()), me.kinds, is_guest=True)
    with house.database.open_uow(ALICE) as uow:
        uow.notifications.read(guest, told(house, guest)[0].id)
        uow.notifications.read_all(guest, 10)
        uow.notifications.choose(guest, {Kind.RUN_DONE: Way.OFF})
        assert uow.notifications.unread(guest, 100) == 0
    assert kinds(house, me) == [Kind.RUN_DONE]


def test_points_that_run_low_are_told_when_they_cross_the_line(house: House, me: Reader) -> None:
    shop = store(ALICE)
    ours = [product(shop, number) for number in range(1, 49)]
    house.stock(shop, *ours)
    house.generate.request(ALICE, house.order(shop, *ours[:45]))
    assert kinds(house, me) == []
    house.generate.request(ALICE, house.order(shop, *ours[45:], request_key="more"))
    assert [(each.kind, each.count) for each in told(house, me)] == [(Kind.POINTS_LOW, 4)]


def test_who_ordered_hears_that_another_decided(house: House, me: Reader) -> None:
    shop, other = store(ALICE), member(house)
    made = product(shop, 1)
    house.stock(shop, made)
    house.written(shop, made, author=f"user:{me.user}")
    draft = house.review.product(ALICE, made.id).drafts[0]
    rejected = house.review.decide(
        ALICE, draft.id, DraftState.REJECTED, f"user:{other.user}", seen=draft.version
    )
    assert Kind.DRAFTS_DECIDED in kinds(house, me)
    assert rejected.state is DraftState.REJECTED
    assert Kind.DRAFTS_DECIDED not in kinds(house, other)


@pytest.fixture
def aged(house: House) -> Callable[[str], None]:
    def age(by: str) -> None:
        moved = text("UPDATE notifications SET created_at = now() - CAST(:by AS interval)")
        with house.database.reading(ALICE) as connection:
            connection.execute(
                text("UPDATE memberships SET created_at = now() - interval '9 days'")
            )
            connection.execute(
                text("UPDATE notification_choices SET chosen_at = now() - interval '8 days'")
            )
            connection.execute(moved, {"by": by})

    return age


def claimed(house: House, me: Reader, *, digest: bool = False) -> list[Kind]:
    with house.database.open_uow(ALICE) as uow:
        return [each.kind for each in uow.notifications.claim(me, digest=digest)]


def test_mail_is_claimed_once_after_a_quiet_moment(
    house: House, me: Reader, aged: Callable[[str], None]
) -> None:
    tell(house, Happening(Kind.RUN_DONE, "1"), Happening(Kind.STORE_SHUT, "1"))
    with house.database.open_uow(ALICE) as uow:
        uow.notifications.choose(me, {Kind.RUN_DONE: Way.AT_ONCE})
    aged("10 seconds")
    assert claimed(house, me) == []
    aged("3 minutes")
    assert claimed(house, me) == [Kind.RUN_DONE]
    assert claimed(house, me) == []


def test_mail_that_was_put_off_is_claimed_again(
    house: House, me: Reader, aged: Callable[[str], None]
) -> None:
    tell(house, Happening(Kind.RUN_DONE, "1"))
    with house.database.open_uow(ALICE) as uow:
        uow.notifications.choose(me, {Kind.RUN_DONE: Way.AT_ONCE})
    aged("3 minutes")
    with house.database.open_uow(ALICE) as uow:
        uow.notifications.settle(me, uow.notifications.claim(me, digest=False), Posting.LATER)
    assert claimed(house, me) == []
    with house.database.reading(ALICE) as connection:
        connection.execute(text("UPDATE notification_mails SET due_at = now()"))
    assert claimed(house, me) == [Kind.RUN_DONE]


def test_one_digest_a_day_and_none_of_what_was_read(
    house: House, me: Reader, aged: Callable[[str], None]
) -> None:
    tell(house, Happening(Kind.RUN_DONE, "1"), Happening(Kind.RUN_DONE, "2"))
    with house.database.open_uow(ALICE) as uow:
        uow.notifications.choose(me, {Kind.RUN_DONE: Way.DAILY})
        uow.notifications.read(me, told(house, me)[0].id)
    aged("3 minutes")
    assert claimed(house, me) == []
    assert claimed(house, me, digest=True) == [Kind.RUN_DONE]
    tell(house, Happening(Kind.RUN_DONE, "3"))
    aged("3 minutes")
    assert claimed(house, me, digest=True) == []


def test_what_is_no_notification_is_not_found(house: House, me: Reader) -> None:
    with pytest.raises(NotFound), house.database.open_uow(ALICE) as uow:
        uow.notifications.read(me, NotificationId(new_id()))


def test_old_ones_are_forgotten(house: House, me: Reader, aged: Callable[[str], None]) -> None:
    tell(house, Happening(Kind.RUN_DONE, "1"))
    aged("91 days")
    assert len(told(house, me)) == 1
    tell(house, Happening(Kind.RUN_DONE, "2"))
    assert len(told(house, me)) == 1
