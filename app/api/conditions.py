"""ETag and If-Match: nobody overwrites what they haven't seen."""

import re
from collections.abc import Callable
from typing import Any, TypeVar

from flask import request

from app.api.errors import Unseen
from app.domain.errors import Invalid

_VERSION = re.compile(r'(?:W/)?"v(\d{1,9})"')


View = TypeVar("View", bound=Callable[..., Any])


def conditional(view: View) -> View:
    """A view that goes by If-Match; the document says so."""
    view.__dict__["needs_version"] = True
    return view


def tagged(version: int) -> dict[str, str]:
    """The header that tells a version."""
    return {"ETag": f'"v{version}"'}


def seen_version() -> int:
    """The version that the caller saw.

    Raises:
        Unseen: they don't say.
        Invalid: not an ETag of ours.
    """
    given = request.headers.get("If-Match", "").strip()
    if not given:
        raise Unseen("If-Match is missing")
    found = _VERSION.fullmatch(given)
    if found is None:
        raise Invalid("not an ETag of ours", {"If-Match": "malformed"})
    return int(found[1])
