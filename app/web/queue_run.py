"""The run whose drafts are looked at, where it is one's alone."""

from uuid import UUID

from flask import request

from app.domain.errors import Invalid
from app.domain.ids import RunId


def sent_run() -> RunId | None:
    """The run in the address or the form; None for the drafts of all.

    Raises:
        Invalid: it is no id.
    """
    text = request.values.get("run", "")
    try:
        return RunId(UUID(text)) if text else None
    except ValueError:
        raise Invalid("not a run", {"run": "malformed"}) from None
