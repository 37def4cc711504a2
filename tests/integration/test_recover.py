"""Addresses that are confirmed, forgotten passwords, and the mail about both."""

from datetime import timedelta

import bcrypt
import pytest
from sqlalchemy import text

from app.db.uow import Database
from app.domain.accounts import Browser, Purpose
from app.domain.errors import ExternalError, Invalid, NotFound, TooOften, Unauthorized
from app.domain.rates import SIGN_IN_NETWORK
from app.ports import meter
from app.usecases.account_mail import MOST_TRIES
from tests.account_desk import HOME, NADIA, NEW, OLD, Desk

AWAY = ExternalError("away", retryable=True)


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database)


def test_a_new_account_gets_the_link_that_confirms_it_once(desk: Desk) -> None:
    token = desk.link()
    [letter] = desk.mail.sent
    assert (letter.to, letter.language, letter.name) == (NADIA, "ar", "confirm_email")
    assert letter.values["url"] == f"https://rooz.example/confirm-email/{token}"
    assert desk.queue.mails == 1
    assert desk.post.deliver() == 0
    who = desk.sign_ins.viewer(desk.sign_ins.enter(NADIA, OLD))
    assert desk.recover.unconfirmed(who, HOME) == NADIA
    newest = desk.link()
    with pytest.raises(NotFound):
        desk.recover.confirm(token)  # the newer one ended it
    assert desk.recover.confirm(newest) == NADIA
    with pytest.raises(NotFound):
        desk.recover.confirm(newest)
    with pytest.raises(NotFound):
        desk.recover.unconfirmed(who, HOME)


def test_a_new_password_signs_every_browser_out(desk: Desk) -> None:
    desk.link()
    browsers = [desk.sign_ins.enter(NADIA, OLD) for _ in range(2)]
    desk.recover.forgotten(" NADIA@shop.example", HOME)
    token = desk.link()
    assert desk.recover.meant(Purpose.RENEW, token).address == NADIA
    assert desk.recover.renew(token, NEW) == NADIA
    for browser in browsers:
        with pytest.raises(Unauthorized):
            desk.sign_ins.viewer(browser)
    with pytest.raises(Unauthorized):
        desk.sign_ins.enter(NADIA, OLD)
    who = desk.sign_ins.viewer(desk.sign_ins.enter(NADIA, NEW))
    with pytest.raises(NotFound):  # who reads the mail owns the address
        desk.recover.unconfirmed(who, HOME)
    assert desk.post.deliver() == 1
    assert desk.mail.sent[-1].name == "password_changed"


def test_a_link_is_good_once_for_one_thing_and_for_an_hour(desk: Desk) -> None:
    confirming = desk.link()
    with pytest.raises(NotFound):
        desk.recover.renew(confirming, NEW)
    assert desk.recover.confirm(confirming) == NADIA  # the wrong door didn't use it up
    desk.recover.forgotten(NADIA, HOME)
    token = desk.link()
    with pytest.raises(Invalid):
        desk.recover.renew(token, "password")
    desk.run("UPDATE account_links SET expires_at = now() - interval '1 second'")
    with pytest.raises(NotFound):
        desk.recover.renew(token, NEW)
    desk.run("UPDATE account_links SET expires_at = now() + interval '1 second'")
    desk.recover.renew(token, NEW)
    with pytest.raises(NotFound):
        desk.recover.renew(token, OLD)


def test_links_are_kept_as_hashes_alone(desk: Desk) -> None:
    token = desk.link()
    with desk.database.open_platform_uow() as platform:
        kept = platform.connection.execute(text("SELECT * FROM account_links")).one()
    assert token not in str(kept)
    assert kept.expires_at - desk.now() > timedelta(days=1)


def test_known_and_unknown_addresses_cost_the_same(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked: list[bytes] = []
    check = bcrypt.checkpw

    def counting(password: bytes, hashed: bytes) -> bool:
        checked.append(hashed[:7])
        return check(password, hashed)

    monkeypatch.setattr(bcrypt, "checkpw", counting)
    spent = []
    for address in (NADIA, "nobody@shop.example"):
        checked.clear()
        counted = meter.start()
        with pytest.raises(Unauthorized):
            desk.sign_ins.enter(address, "wrong horse", HOME)
        asked = counted.queries
        desk.recover.forgotten(address, HOME)
        spent.append((list(checked), asked, counted.queries))
    assert spent[0] == spent[1]
    assert len(spent[0][0]) == 1


def test_an_unknown_address_is_answered_the_same_and_gets_nothing(desk: Desk) -> None:
    desk.link()
    assert desk.recover.forgotten("nobody@shop.example", HOME) == "nobody@shop.example"
    assert (desk.queue.mails, desk.post.deliver(), desk.post.deliver()) == (2, 0, 0)
    assert len(desk.mail.sent) == 1


def test_mail_that_fails_is_tried_again_and_not_for_ever(desk: Desk) -> None:
    for _ in range(MOST_TRIES - 1):
        desk.mail.failures = [AWAY]
        assert desk.post.deliver() == 0
        assert desk.post.deliver() == 0  # not at once
        desk.run("UPDATE account_notices SET due_at = now()")
    desk.recover.confirm(desk.link())
    desk.recover.forgotten(NADIA, HOME)
    for _ in range(MOST_TRIES):
        desk.mail.failures = [AWAY]
        desk.post.deliver()
        desk.run("UPDATE account_notices SET due_at = now()")
    desk.mail.failures = []
    assert desk.post.deliver() == 0


def test_nobody_fills_anothers_box(desk: Desk) -> None:
    for _ in range(4):
        desk.recover.forgotten(NADIA, HOME)
    with pytest.raises(TooOften):
        desk.recover.forgotten(NADIA, Browser(network="198.51.100.9"))
    desk.recover.forgotten("other@shop.example", HOME)


def test_guessing_ends_and_a_right_password_begins_anew(desk: Desk) -> None:
    for _ in range(9):
        with pytest.raises(Unauthorized):
            desk.sign_ins.enter(NADIA, "wrong horse", HOME)
    desk.sign_ins.enter(NADIA, OLD, HOME)
    for _ in range(10):
        with pytest.raises(Unauthorized):
            desk.sign_ins.enter(NADIA, "wrong horse", HOME)
    with pytest.raises(TooOften):
        desk.sign_ins.enter(NADIA, OLD, HOME)
    desk.sign_ins.enter(NADIA, OLD, Browser(network="198.51.100.9"))  # its person, elsewhere


def test_one_network_guesses_at_many_addresses_no_longer(desk: Desk) -> None:
    with pytest.raises(Unauthorized):
        desk.sign_ins.enter("nobody@shop.example", "wrong horse", HOME)
    for _ in range(SIGN_IN_NETWORK.times - 1):
        desk.rates.spend(SIGN_IN_NETWORK, HOME.network)
    with pytest.raises(TooOften):
        desk.sign_ins.enter(NADIA, OLD, HOME)
    desk.sign_ins.enter(NADIA, OLD, Browser(network="198.51.100.9"))
