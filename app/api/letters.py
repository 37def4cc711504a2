"""Where mail about long orders goes; for programs."""

from typing import Annotated

from pydantic import Field, StringConstraints

from app.api.callers import container
from app.api.conditions import conditional_if_told, is_as_seen_if_told, likened
from app.api.routes import blueprint, known
from app.api.shapes import NO_NUL, Asked, Spoken, Told
from app.domain.errors import NotFound
from app.domain.interface_languages import OTHERWISE
from app.domain.letters import LONGEST_EMAIL, MailAddress
from app.domain.permissions import Permission
from app.domain.tenants import Viewer

bp = blueprint("letters_api", "/api/v1/mail", "Settings")


class MailForm(Asked):
    """An address, and the language of what goes there."""

    address: Annotated[
        str, StringConstraints(min_length=3, max_length=LONGEST_EMAIL, pattern=NO_NUL)
    ] = Field(examples=["orders@shop.example"])
    language: Spoken = OTHERWISE


class MailShape(Told):
    """Where it goes, once the link that we sent there was opened."""

    address: str
    language: str
    is_confirmed: bool


Answer = tuple[MailShape, int, dict[str, str]]


@bp.get("", responses={"200": MailShape})
@known(Permission.CHANGE_SETTINGS)
def show(who: Viewer) -> Answer:
    """Where it goes; a 404 where it goes nowhere. Its ETag is what you may send as If-Match."""
    kept = container().letters.address(who.tenant.id)
    if kept is None:
        raise NotFound("no address")
    return _told(kept)


@bp.put("", responses={"200": MailShape})
@known(Permission.CHANGE_SETTINGS)
@conditional_if_told
def ask(who: Viewer, body: MailForm) -> Answer:
    """Have it go there, once whoever reads it opens the link that we send."""
    is_same, wanted = is_as_seen_if_told(), (body.address, body.language)
    return _told(
        container().letters.ask(
            who.tenant.id,
            *wanted,
            who.author,
            is_as_seen=lambda kept: is_same(None if kept is None else _mail(kept)),
        )
    )


@bp.delete("", responses={"204": None})
@known(Permission.CHANGE_SETTINGS)
def remove(who: Viewer) -> None:
    """No mail any more."""
    container().letters.remove(who.tenant.id)


def _told(kept: MailAddress) -> Answer:
    return _mail(kept), 200, likened(_mail(kept))


def _mail(kept: MailAddress) -> MailShape:
    is_confirmed = kept.confirmed_at is not None
    return MailShape(address=kept.address, language=kept.language, is_confirmed=is_confirmed)
