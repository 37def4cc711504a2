"""ETag and If-Match: nobody overwrites what they haven't seen."""

import hashlib
import re
from collections.abc import Callable
from typing import Any, TypeVar

from flask import request
from pydantic import BaseModel

from app.api.errors import Unseen
from app.domain.errors import Invalid

_VERSION = re.compile(r'(?:W/)?"v([0-9]{1,9})"')
_LIKENESS = re.compile(r'(?:W/)?"([0-9a-f]{32})"')
LIKENESS = '^(W/)?"[0-9a-f]{32}"$'
VERSION = '^(W/)?"v[0-9]{1,9}"$'

View = TypeVar("View", bound=Callable[..., Any])


def conditional(view: View) -> View:
    """A view that goes by If-Match; the document says so."""
    view.__dict__["needs_version"] = VERSION
    return view


def conditional_on_likeness(view: View) -> View:
    """The same, of what has no number: its ETag is made of what it says."""
    view.__dict__["needs_version"] = LIKENESS
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
    return int(_seen(_VERSION))


def likened(shape: BaseModel) -> dict[str, str]:
    """The header that tells what a shape says."""
    return {"ETag": f'"{_likeness(shape)}"'}


def is_as_seen() -> Callable[[BaseModel], bool]:
    """Whether a shape still says what the caller saw.

    Raises:
        Unseen, Invalid: as `seen_version`.
    """
    seen = _seen(_LIKENESS)
    return lambda shape: _likeness(shape) == seen


def _likeness(shape: BaseModel) -> str:
    return hashlib.sha256(shape.model_dump_json().encode()).hexdigest()[:32]


def _seen(form: re.Pattern[str]) -> str:
    given = request.headers.get("If-Match", "").strip()
    if not given:
        raise Unseen("If-Match is missing")
    found = form.fullmatch(given)
    if found is None:
        raise Invalid("not an ETag of ours", {"If-Match": "malformed"})
    return found[1]
