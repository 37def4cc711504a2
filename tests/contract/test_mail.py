"""Mail as a server and a folder get it: both parts, every language, no header of an attacker's."""

import socket
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller

from app.domain.accounts import Topic
from app.domain.errors import ExternalError
from app.domain.interface_languages import INTERFACE
from app.ports.mail import Letter
from integrations.mail import FolderMail, NoMail, Server, SmtpMail

SENDER = "Rooz Auto <no-reply@rooz.example>"
DONE = Letter(
    "nadia@shop.example",
    "en",
    "run_done",
    {
        "kind": "generate",
        "service": "seo",
        "shop": "Mirra & Söhne",
        "done": 41,
        "held": 2,
        "blocked": 1,
        "undelivered": 3,
        "taken": 82,
        "given_back": 8,
        "url": "https://rooz.example/runs/1",
    },
    "https://rooz.example/mail/stop/1/t",
)


class Box:
    """What came in, and what is answered to it."""

    def __init__(self) -> None:
        self.mails: list[Any] = []
        self.answer = "250 OK"

    async def handle_DATA(self, _server: object, _session: object, envelope: Any) -> str:  # noqa: N802  aiosmtpd's
        if self.answer.startswith("250"):
            self.mails.append(message_from_bytes(envelope.content, policy=default))
        return self.answer


@pytest.fixture
def box() -> Iterator[Box]:
    box = Box()
    controller = Controller(box, hostname="127.0.0.1", port=_port())
    controller.start()
    box.port = controller.port  # type: ignore[attr-defined]
    yield box
    controller.stop()


def _port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def smtp(box: Box) -> SmtpMail:
    return SmtpMail(Server.of(f"smtp://127.0.0.1:{box.port}", SENDER))  # type: ignore[attr-defined]


def _parts(mail: Any) -> tuple[str, str]:
    return tuple(mail.get_body((kind,)).get_content() for kind in ("plain", "html"))  # type: ignore[return-value]


def test_a_mail_says_what_became_of_the_run(box: Box, smtp: SmtpMail) -> None:
    smtp.send(DONE)
    [mail] = box.mails
    text, html = _parts(mail)
    assert (mail["from"], mail["to"]) == (SENDER, "nadia@shop.example")
    assert mail["subject"] == "Your drafts for Mirra & Söhne are ready"
    for said in ("41 products have drafts", "82 points were taken", "8 points were given back"):
        assert said in text
        assert said in html
    assert "https://rooz.example/runs/1" in text
    assert "<bdi>Mirra &amp; Söhne</bdi>" in html


def test_it_can_be_stopped_from_the_mail_and_by_the_mail_program(box: Box, smtp: SmtpMail) -> None:
    smtp.send(DONE)
    [mail] = box.mails
    assert mail["list-unsubscribe"] == f"<{DONE.stop_url}>"
    assert mail["list-unsubscribe-post"] == "List-Unsubscribe=One-Click"
    assert all(DONE.stop_url in part for part in _parts(mail))


def test_in_arabic_it_runs_from_right_to_left(box: Box, smtp: SmtpMail) -> None:
    smtp.send(replace(DONE, language="ar"))
    [mail] = box.mails
    assert '<html lang="ar" dir="rtl">' in _parts(mail)[1]


NEWS = replace(
    DONE,
    name="watch_news",
    values={
        "news": [
            {
                "topic": "cheaper_than_you",
                "site": "rival.example",
                "name": "Bowl <b>\r\nBcc: eve@evil.example",
                "percent": 12,
                "theirs": "10.50 EUR",
                "ours": "12.00 EUR",
            },
            {**dict.fromkeys(("theirs", "ours"), ""), "percent": 0, "topic": "new"}
            | {"site": "rival.example", "name": "Cup"},
        ],
        "total": 3,
        "url": "https://rooz.example/competitors",
    },
)


@pytest.mark.parametrize("language", INTERFACE)
def test_news_of_watched_shops_make_one_mail_without_their_markup(
    box: Box, smtp: SmtpMail, language: str
) -> None:
    smtp.send(replace(NEWS, language=language))
    [mail] = box.mails
    text, html = _parts(mail)
    assert mail["bcc"] is None
    assert all("12" in part and "10.50 EUR" in part and "Cup" in part for part in (text, html))
    assert "<b>\r" not in html
    assert NEWS.values["url"] in text


OFF = replace(
    DONE,
    name="subscription_off",
    values={"name": "<i>Orders</i>", "url": "https://rooz.example/subscriptions/1"},
    stop_url="",
)


@pytest.mark.parametrize("language", INTERFACE)
def test_a_program_that_failed_is_told_of_without_its_names_markup(
    box: Box, smtp: SmtpMail, language: str
) -> None:
    smtp.send(replace(OFF, language=language))
    [mail] = box.mails
    text, html = _parts(mail)
    assert "<i>" not in html
    assert all(str(OFF.values["url"]) in part for part in (text, html))


def test_a_shops_name_makes_no_header_and_no_markup(box: Box, smtp: SmtpMail) -> None:
    evil = "x\r\nBcc: eve@evil.example\r\n\r\n<script>alert(1)</script>"
    smtp.send(replace(DONE, values={**DONE.values, "shop": evil}))
    [mail] = box.mails
    assert mail["bcc"] is None
    assert "<script>" not in _parts(mail)[1]


@pytest.mark.parametrize(("answer", "is_later"), [("451 busy", True), ("550 no", False)])
def test_a_servers_refusal_says_whether_to_try_again(
    box: Box, smtp: SmtpMail, answer: str, *, is_later: bool
) -> None:
    box.answer = answer
    with pytest.raises(ExternalError) as failed:
        smtp.send(DONE)
    assert failed.value.retryable is is_later
    assert "nadia" not in str(failed.value)


def test_a_server_that_is_away_is_tried_again() -> None:
    with pytest.raises(ExternalError) as failed:
        SmtpMail(Server.of(f"smtp://127.0.0.1:{_port()}", SENDER)).send(DONE)
    assert failed.value.retryable


def test_a_far_server_is_never_spoken_to_in_the_clear(box: Box, smtp: SmtpMail) -> None:
    far = replace(smtp.server, user="u", password="p")
    assert Server.of("smtp://mail.example", SENDER).is_far
    assert not far.is_far
    smtp.server = _Far(*(getattr(far, name) for name in far.__slots__))
    with pytest.raises(ExternalError):  # it offers no STARTTLS
        smtp.send(DONE)
    assert box.mails == []


class _Far(Server):
    @property
    def is_far(self) -> bool:
        return True


def test_a_folder_keeps_them_and_shows_the_newest_first(tmp_path: Path) -> None:
    folder = FolderMail(tmp_path / "mail", SENDER)
    assert folder.latest(9) == []
    folder.send(DONE)
    asked = {"workspace": "Mirra", "url": "https://rooz.example/mail/confirm/1/t"}
    folder.send(Letter("n@shop.example", "en", "confirm_address", asked))
    newest, older = folder.latest(9)
    assert (newest.subject, older.to) == (
        "Confirm this address for Rooz Auto",
        "nadia@shop.example",
    )
    assert "https://rooz.example/mail/confirm/1/t" in newest.text


def test_without_a_server_there_is_no_mail() -> None:
    assert not NoMail().is_ready
    with pytest.raises(ExternalError):
        NoMail().send(DONE)


@pytest.mark.parametrize(
    ("url", "port", "is_tls", "sender"),
    [
        ("smtps://u:p%40ss@mail.example", 465, True, SENDER),
        ("smtp://mail.example", 587, False, SENDER),
        ("smtp://mail.example:2525?from=hi@rooz.example", 2525, False, "hi@rooz.example"),
    ],
)
def test_an_address_of_a_server_is_read(url: str, port: int, *, is_tls: bool, sender: str) -> None:
    server = Server.of(url, SENDER)
    assert (server.port, server.is_tls, server.sender) == (port, is_tls, sender)


@pytest.mark.parametrize("language", INTERFACE)
@pytest.mark.parametrize("topic", list(Topic))
def test_every_mail_about_an_account_can_be_written(
    box: Box, smtp: SmtpMail, topic: Topic, language: str
) -> None:
    values = {"name": "Nadia", "url": "https://rooz.example/x/y"}
    smtp.send(Letter("nadia@shop.example", language, topic, values))
    [mail] = box.mails
    text, html = _parts(mail)
    assert "https://rooz.example/x/y" in text
    assert 'href="https://rooz.example/x/y"' in html
    assert f'lang="{language}"' in html
    assert mail["list-unsubscribe"] is None
