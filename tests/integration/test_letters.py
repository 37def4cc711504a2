"""Mail about long runs: to a confirmed address, once, whatever the mail server does."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from app.db.uow import Database
from app.domain.errors import Conflict, ExternalError, NotFound
from app.domain.ids import RunId
from app.domain.runs import RunState
from app.domain.stores import Store
from app.usecases.letters import Letters
from tests.factories import ALICE, BOB, product
from tests.fakes.mail import FakeMail
from tests.house import House

AWAY = ExternalError("away", retryable=True)
LOST = ExternalError("lost in the middle", retryable=False)


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


@pytest.fixture
def mail() -> FakeMail:
    return FakeMail()


@pytest.fixture
def letters(house: House, mail: FakeMail) -> Letters:
    opened, platform = house.database.open_uow, house.database.open_platform_uow
    clock = lambda: datetime.now(UTC)  # noqa: E731
    ours, theirs = "https://rooz.example", "https://{}/admin/apps/rooz".format
    return Letters(opened, platform, house.queries, mail, clock, "a key", ours, theirs)


def _link(mail: FakeMail, name: str = "url") -> str:
    """The token of the link in the last mail."""
    last = mail.sent[-1]
    found = last.stop_url if name == "stop" else str(last.values["url"])
    return found.rpartition("/")[2]


def _confirmed(letters: Letters, mail: FakeMail) -> None:
    letters.ask(ALICE, "nadia@shop.example", "en", "user:nadia")
    letters.confirm(ALICE, _link(mail))
    mail.sent.clear()


def _long_run(house: House, *, minutes: int = 3) -> tuple[Store, RunId]:
    own = house.move_in(ALICE)
    bowl, liar = product(own), product(own, 2)
    house.stock(own, bowl, liar)
    house.model.lies_about.add(liar.title)
    run = house.written(own, bowl, liar)
    _begun_earlier(house, minutes)
    return own, run


def _begun_earlier(house: House, minutes: int) -> None:
    with house.database.reading(ALICE) as connection:
        asked = text("UPDATE runs SET created_at = created_at - make_interval(mins => :m)")
        connection.execute(asked, {"m": minutes})


def _ten_minutes_later(house: House) -> None:
    with house.database.reading(ALICE) as connection:
        connection.execute(text("UPDATE run_letters SET due_at = now()"))


def _subscribed(house: House, letters: Letters, mail: FakeMail) -> RunId:
    """Confirmed before a long run that has ended."""
    own = house.move_in(ALICE)
    _confirmed(letters, mail)
    bowl = product(own)
    house.stock(own, bowl)
    run = house.written(own, bowl)
    _begun_earlier(house, 3)
    return run


def test_a_long_run_is_told_of_once_with_its_numbers(
    house: House, letters: Letters, mail: FakeMail
) -> None:
    house.move_in(ALICE)
    _confirmed(letters, mail)
    own, run = _long_run(house)
    assert (letters.deliver(), letters.deliver()) == (1, 0)
    [letter] = mail.sent
    told = letter.values
    assert (letter.to, letter.name) == ("nadia@shop.example", "run_done")
    assert told["url"] == f"https://{own.domain}/admin/apps/rooz/runs/{run}"
    assert (told["done"], told["blocked"], told["taken"], told["given_back"]) == (1, 1, 2, 2)


def test_where_merchants_sign_in_with_us_the_link_leads_there(
    house: House, letters: Letters, mail: FakeMail
) -> None:
    run = _subscribed(house, letters, mail)
    with house.database.reading(ALICE) as connection:
        connection.execute(text("UPDATE stores SET platform = 'woocommerce'"))
    letters.deliver()
    assert mail.sent[0].values["url"] == f"https://rooz.example/runs/{run}"


def test_a_short_run_is_nobodys_mail(house: House, letters: Letters, mail: FakeMail) -> None:
    house.move_in(ALICE)
    _confirmed(letters, mail)
    _long_run(house, minutes=0)
    assert letters.deliver() == 0
    assert mail.sent == []


def test_without_a_confirmation_nothing_goes_out(
    house: House, letters: Letters, mail: FakeMail
) -> None:
    house.move_in(ALICE)
    letters.ask(ALICE, "nadia@shop.example", "en", "user:nadia")
    mail.sent.clear()
    _long_run(house)
    assert letters.deliver() == 0
    assert mail.sent == []


def test_a_run_that_ended_before_there_was_an_address_is_no_news(
    house: House, letters: Letters, mail: FakeMail
) -> None:
    _long_run(house)
    _confirmed(letters, mail)
    assert letters.deliver() == 0


def test_a_cancelled_run_is_known_to_who_cancelled_it(
    house: House, letters: Letters, mail: FakeMail
) -> None:
    run = _subscribed(house, letters, mail)
    with house.database.reading(ALICE) as connection:
        connection.execute(text("UPDATE runs SET state = 'cancelled'"))
    assert letters.deliver() == 0
    assert house.queries.run(ALICE, run).run.state is RunState.CANCELLED


def test_a_server_that_is_away_gets_it_later(
    house: House, letters: Letters, mail: FakeMail
) -> None:
    _subscribed(house, letters, mail)
    mail.failures.append(AWAY)
    assert (letters.deliver(), letters.deliver()) == (0, 0)
    _ten_minutes_later(house)
    assert (letters.deliver(), letters.deliver()) == (1, 0)


def test_what_may_have_gone_out_is_never_sent_again(
    house: House, letters: Letters, mail: FakeMail
) -> None:
    _subscribed(house, letters, mail)
    mail.failures.append(LOST)
    assert letters.deliver() == 0
    _ten_minutes_later(house)
    assert letters.deliver() == 0
    assert mail.sent == []


def test_a_kill_while_sending_sends_nothing_again(
    house: House, letters: Letters, mail: FakeMail
) -> None:
    run = _subscribed(house, letters, mail)
    with house.database.open_uow(ALICE) as uow:
        assert uow.mail_addresses.claim(run)
    _ten_minutes_later(house)
    assert letters.deliver() == 0


def test_a_link_confirms_for_two_days_and_only_the_newest(
    house: House, letters: Letters, mail: FakeMail
) -> None:
    house.move_in(ALICE)
    letters.ask(ALICE, "old@shop.example", "en", "user:nadia")
    first = _link(mail)
    later = replace(letters, clock=lambda: datetime.now(UTC) + timedelta(minutes=2))
    later.ask(ALICE, "new@shop.example", "en", "user:nadia")
    with pytest.raises(NotFound):
        letters.confirm(ALICE, first)
    too_late = replace(letters, clock=lambda: datetime.now(UTC) + timedelta(days=3))
    with pytest.raises(NotFound):
        too_late.confirm(ALICE, _link(mail))
    assert letters.confirm(ALICE, _link(mail)) == "new@shop.example"


def test_the_link_in_a_mail_stops_them(house: House, letters: Letters, mail: FakeMail) -> None:
    _subscribed(house, letters, mail)
    letters.deliver()
    letters.stop(ALICE, _link(mail, "stop"))
    assert letters.address(ALICE) is None
    with pytest.raises(NotFound):
        letters.stop(ALICE, _link(mail, "stop"))


def test_taking_the_address_away_forgets_no_count(house: House, letters: Letters) -> None:
    house.move_in(ALICE)
    letters.ask(ALICE, "nadia@shop.example", "en", "user:nadia")
    letters.remove(ALICE)
    assert letters.address(ALICE) is None
    with pytest.raises(Conflict):
        letters.ask(ALICE, "nadia@shop.example", "en", "user:nadia")


def test_a_link_is_good_for_its_own_workspace_and_purpose(
    house: House, letters: Letters, mail: FakeMail
) -> None:
    house.move_in(ALICE)
    house.move_in(BOB)
    letters.ask(ALICE, "nadia@shop.example", "en", "user:nadia")
    later = replace(letters, clock=lambda: datetime.now(UTC) + timedelta(minutes=2))
    token = _link(mail)
    later.ask(BOB, "nadia@shop.example", "en", "user:bob")
    for act, tenant in ((letters.confirm, BOB), (letters.stop, ALICE)):
        with pytest.raises(NotFound):
            act(tenant, token)
    assert letters.confirm(ALICE, token)
