"""Mail: filled-in templates in the reader's language, by SMTP or into a folder."""

import smtplib
import ssl
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage as Parsed
from email.policy import default
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from flask import Flask, render_template
from flask_babel import Babel, force_locale
from flask_mailman import EmailMultiAlternatives, Mail
from flask_mailman.backends.smtp import EmailBackend
from jinja2 import StrictUndefined

from app.domain.errors import ExternalError
from app.domain.interface_languages import spoken
from app.ports.mail import Kept, Letter

ROOT = Path(__file__).parent.parent
TIMEOUT_S = 15.0
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
TRY_LATER = range(400, 500)


@dataclass(frozen=True, slots=True)
class Server:
    """Where mail is handed in: smtps://user:password@host:465, or smtp:// for STARTTLS."""

    host: str
    port: int
    user: str
    password: str = field(repr=False)
    is_tls: bool
    sender: str

    @classmethod
    def of(cls, url: str, sender: str) -> "Server":
        """Read an address; `?from=` in it is who sends, instead of `sender`."""
        parts = urlsplit(url)
        is_tls = parts.scheme == "smtps"
        return cls(
            parts.hostname or "",
            parts.port or (465 if is_tls else 587),
            unquote(parts.username or ""),
            unquote(parts.password or ""),
            is_tls,
            parse_qs(parts.query).get("from", [sender])[0],
        )

    @property
    def is_far(self) -> bool:
        """Whether what goes there goes over a network."""
        return self.host not in LOOPBACK


class _Checked(smtplib.SMTP):
    """Its STARTTLS looks at the server's certificate, which Flask-Mailman's doesn't."""

    def starttls(self, *_given: Any, **_more: Any) -> Any:
        return super().starttls(context=ssl.create_default_context())


class _Backend(EmailBackend):  # type: ignore[misc]  # it has no type hints
    @property
    def connection_class(self) -> type[smtplib.SMTP]:
        return smtplib.SMTP_SSL if self.use_ssl else _Checked


class Composing:
    """Fills templates in; what it has of Flask is its own, and serves nobody."""

    def __init__(self, sender: str) -> None:
        """`sender` is whom mail comes from."""
        self.sender = sender
        self.app = Flask("rooz-mail", template_folder=str(ROOT / "templates"))
        self.app.jinja_env.undefined = StrictUndefined
        self.app.jinja_env.trim_blocks = self.app.jinja_env.lstrip_blocks = True
        folder = str(ROOT / "app" / "translations")
        self.app.config["BABEL_TRANSLATION_DIRECTORIES"] = folder
        Babel(self.app)
        Mail(self.app)

    def message(self, letter: Letter) -> EmailMultiAlternatives:
        """The mail. An application context must be there."""
        language = spoken(letter.language)
        values = {
            **letter.values,
            "stop_url": letter.stop_url,
            "language": language.code,
            "direction": language.direction,
        }
        with force_locale(language.code):
            subject, text, html = (
                render_template(f"email/{letter.name}/{part}", **values)
                for part in ("subject.txt", "body.txt", "body.html")
            )
        headers = {"Auto-Submitted": "auto-generated"}
        if letter.stop_url:
            headers |= {
                "List-Unsubscribe": f"<{letter.stop_url}>",
                "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
            }
        line = " ".join(subject.split())
        mail = EmailMultiAlternatives(line, text, self.sender, [letter.to], headers=headers)
        mail.attach_alternative(html, "text/html")
        return mail


class SmtpMail:
    """Implements `app.ports.mail.Mail` over a server."""

    def __init__(self, server: Server) -> None:
        """`server` takes mail in from us."""
        self.server = server
        self.composing = Composing(server.sender)

    @property
    def is_ready(self) -> bool:
        """There is a server."""
        return True

    def send(self, letter: Letter) -> None:
        """Hand it in."""
        with self.composing.app.app_context():
            backend, mail = self._backend(), self.composing.message(letter)
            try:
                _open(backend)
                backend.send_messages([mail])
            except OSError as error:  # smtplib's errors are such as well
                raise _failure(error) from error
            finally:
                backend.close()

    def _backend(self) -> _Backend:
        server = self.server
        return _Backend(
            server.host,
            server.port,
            server.user,
            server.password,
            use_tls=not server.is_tls and server.is_far,
            use_ssl=server.is_tls,
            timeout=TIMEOUT_S,
        )


def _open(backend: _Backend) -> None:
    """Until there is a connection nothing can have been sent."""
    try:
        backend.open()
    except OSError as error:
        raise ExternalError(f"mail: {_why(error)}", retryable=True) from error


def _failure(error: OSError) -> ExternalError:
    """What a failure after the beginning means: only a server that says so didn't take it."""
    codes = [code for code, _text in getattr(error, "recipients", {}).values()]
    codes += [error.smtp_code] if isinstance(error, smtplib.SMTPResponseException) else []
    if not codes:
        return ExternalError(f"mail: {_why(error)}", retryable=False)
    is_later = all(code in TRY_LATER for code in codes)
    return ExternalError(f"mail: refused with {codes}", retryable=is_later, kind="refused")


def _why(error: OSError) -> str:
    """Never the server's words: they may have the address in them."""
    return f"{type(error).__name__} {getattr(error, 'smtp_code', '')}".strip()


class FolderMail:
    """Implements `app.ports.mail.Mail` and `Outbox`: a file a mail, on a development machine."""

    def __init__(self, folder: Path, sender: str) -> None:
        """`folder` is made with the first mail."""
        self.folder = folder
        self.composing = Composing(sender)

    @property
    def is_ready(self) -> bool:
        """A folder can always be made."""
        return True

    def send(self, letter: Letter) -> None:
        """Lay it down."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with self.composing.app.app_context():
            raw = self.composing.message(letter).message().as_bytes()
        name = f"{datetime.now(UTC):%Y%m%dT%H%M%S%f}.eml"
        (self.folder / name).write_bytes(raw)

    def latest(self, limit: int) -> Sequence[Kept]:
        """The newest first."""
        files = sorted(self.folder.glob("*.eml"), reverse=True)[:limit]
        return [_kept(file) for file in files]


class NoMail:
    """Implements `app.ports.mail.Mail` where there is no server."""

    @property
    def is_ready(self) -> bool:
        """There is none."""
        return False

    def send(self, letter: Letter) -> None:
        """It can't be."""
        raise ExternalError(f"mail: no SMTP_URL for {letter.name}", retryable=True)


def _kept(file: Path) -> Kept:
    mail = message_from_bytes(file.read_bytes(), policy=default)
    return Kept(
        str(mail["to"]),
        str(mail["subject"]),
        _part(mail, "plain"),
        _part(mail, "html"),
        datetime.fromtimestamp(file.stat().st_mtime, UTC),
    )


def _part(mail: Parsed, kind: str) -> str:
    part = mail.get_body((kind,))
    return str(part.get_content()) if part is not None else ""
