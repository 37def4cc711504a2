"""Mail about what nobody has read: to whom, when, and never twice."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

import pytest
from sqlalchemy import text

from app.db.uow import Database
from app.domain.errors import ExternalError
from app.domain.happenings import Happening, Kind
from app.domain.ids import UserId, new_id
from app.domain.notifications import Reader, Way, kinds_of
from app.domain.tenants import Membership, Role, User
from app.ports.mail import Letter
from app.usecases.notification_mail import NotificationMail
from app.usecases.notifications import Notifications
from integrations.mail import Composing
from tests.factories import ALICE
from tests.fakes.mail import FakeMail
from tests.house import House

MORNING, NIGHT = datetime(2026, 11, 27, 7, tzinfo=UTC), datetime(2026, 11, 27, 3, tzinfo=UTC)
EMAIL = "nadia@shop.example"


@dataclass
class Desk:
    """A workspace with one member, and the clock's side of mail."""

    house: House
    mail: FakeMail
    me: Reader

    def hears(self, way: Way, at: datetime = MORNING) -> NotificationMail:
        """They choose how to hear of runs; then runs end, a while ago."""
        with self.house.database.open_uow(ALICE) as uow:
            uow.notifications.choose(self.me, {Kind.RUN_DONE: way})
        self.tell("1", "2")
        return self.post(at)

    def post(self, at: datetime = MORNING) -> NotificationMail:
        opened, platform = self.house.database.open_uow, self.house.database.open_platform_uow
        told = Notifications(opened, platform)
        return NotificationMail(opened, told, self.mail, lambda: at, "https://rooz.example")

    def tell(self, *refs: str) -> None:
        with self.house.database.open_uow(ALICE) as uow:
            for ref in refs:
                uow.happenings.tell(Happening(Kind.RUN_DONE, ref, {"run_kind": "publish"}, 30))
        self.sql("UPDATE memberships SET created_at = now() - interval '9 days'")
        self.sql("UPDATE notification_choices SET chosen_at = now() - interval '8 days'")
        self.sql("UPDATE notifications SET created_at = now() - interval '3 minutes'")

    def sql(self, statement: str) -> None:
        with self.house.database.reading(ALICE) as connection:
            connection.execute(text(statement))


@pytest.fixture
def desk(database: Database) -> Desk:
    house, user = House(database), UserId(new_id())
    house.move_in(ALICE)
    with database.open_platform_uow() as platform:
        platform.people.add(User(user, "Nadia", "USER"))
        platform.people.identify("password", EMAIL, user, "a hash")
        platform.people.confirm(EMAIL)
    with database.open_uow(ALICE) as uow:
        uow.tenants.add_member(Membership(ALICE, user, Role.OWNER))
    return Desk(house, FakeMail(), Reader(ALICE, user, kinds_of(Role.OWNER)))


def test_at_once_is_one_mail_of_all_that_waits(desk: Desk) -> None:
    post = desk.hears(Way.AT_ONCE, at=NIGHT)
    assert (post.deliver(), post.deliver()) == (1, 0)
    [letter] = desk.mail.sent
    assert (letter.to, len(letter.values["news"])) == (EMAIL, 2)  # type: ignore[arg-type]  # a list


def test_the_daily_mail_comes_in_the_morning_and_once(desk: Desk) -> None:
    desk.hears(Way.DAILY)
    assert desk.post(NIGHT).deliver() == 0
    assert (desk.post().deliver(), desk.post().deliver()) == (1, 0)
    desk.tell("3")
    assert desk.post().deliver() == 0
    desk.sql("UPDATE notification_mails SET digest_day = digest_day - 1")
    assert desk.post().deliver() == 1


def test_what_was_read_is_not_mailed(desk: Desk) -> None:
    post = desk.hears(Way.AT_ONCE)
    with desk.house.database.open_uow(ALICE) as uow:
        uow.notifications.read_all(desk.me, uow.notifications.latest())
    assert post.deliver() == 0


@pytest.mark.parametrize("way", [Way.ON, Way.OFF])
def test_who_wants_no_mail_gets_none(desk: Desk, way: Way) -> None:
    assert desk.hears(way).deliver() == 0


def test_an_address_that_nobody_confirmed_gets_none(desk: Desk) -> None:
    with desk.house.database.open_platform_uow() as platform:
        platform.people.move_email(desk.me.user, "other@shop.example")
        platform.people.unlink(desk.me.user, "password")
    post = desk.hears(Way.AT_ONCE)
    assert (post.deliver(), desk.mail.sent) == (0, [])


def test_a_server_that_is_away_gets_it_later_and_once(desk: Desk) -> None:
    post = desk.hears(Way.DAILY)
    desk.mail.failures.append(ExternalError("away", retryable=True))
    assert (post.deliver(), post.deliver()) == (0, 0)
    desk.sql("UPDATE notification_mails SET due_at = now()")
    assert (post.deliver(), post.deliver()) == (1, 0)


def test_it_reads_well_in_both_languages_and_escapes_names(desk: Desk) -> None:
    news = [
        {"kind": str(k), "count": 3, "name": "<i>Eve</i>", "run_kind": "undo", "reason": "models:"}
        for k in Kind
    ]
    values = {"workspace": "Mirra", "news": news, "url": "https://rooz.example/notifications"}
    letter, composing = Letter(EMAIL, "en", "notifications", values), Composing("us@rooz.example")
    with composing.app.app_context():
        english, arabic = (
            composing.message(replace(letter, language=language)) for language in ("en", "ar")
        )
    assert english.subject == "10 things are new in Mirra"
    assert "3 points are left to spend." in english.body
    page = english.alternatives[0][0]
    assert ("&lt;i&gt;Eve" in page, "<i>Eve" in page) == (True, False)
    assert 'dir="rtl"' in arabic.alternatives[0][0]
    assert desk.mail.sent == []
