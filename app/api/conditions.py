"""ETag and If-Match: nobody overwrites what they haven't seen."""

import hashlib
import json
import re
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias, TypeVar

from flask import request
from pydantic import BaseModel

from app.api.errors import Unseen
from app.domain.errors import Invalid

_VERSION = re.compile(r'(?:W/)?"v([0-9]{1,9})"')
_LIKENESS = re.compile(r'(?:W/)?"([0-9a-f]{32})"')
LIKENESS = '^(W/)?"[0-9a-f]{32}"$'
VERSION = '^(W/)?"v[0-9]{1,9}"$'

View = TypeVar("View", bound=Callable[..., Any])
Said: TypeAlias = BaseModel | Sequence[object] | None
"""What an ETag is made of: a shape, or what of it can be changed; None where there is nothing."""


def conditional(view: View) -> View:
    """A view that goes by If-Match; the document says so."""
    view.__dict__["needs_version"] = VERSION
    return view


def conditional_on_likeness(view: View) -> View:
    """The same, of what has no number: its ETag is made of what it says."""
    view.__dict__["needs_version"] = LIKENESS
    return view


def conditional_if_told(view: View) -> View:
    """The same, for whoever sends an If-Match: others say how it is to be, whatever it was."""
    view.__dict__["takes_version"] = LIKENESS
    return view


def conditional_if_version_told(view: View) -> View:
    """The same, of what has a number."""
    view.__dict__["takes_version"] = VERSION
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


def seen_version_if_told() -> int | None:
    """The version that the caller saw; None where they don't say.

    Raises:
        Invalid: not an ETag of ours.
    """
    return seen_version() if _is_told() else None


def etag(said: Said) -> str:
    """The ETag of what a thing says."""
    return f'"{_likeness(said)}"'


def likened(said: Said) -> dict[str, str]:
    """The header that tells what a thing says."""
    return {"ETag": etag(said)}


def is_as_seen_if_told() -> Callable[[Said], bool]:
    """Whether a thing still says what the caller saw, if they say so; what isn't there doesn't.

    Raises:
        Invalid: not an ETag of ours.
    """
    return is_as_seen() if _is_told() else lambda _said: True


def is_as_seen() -> Callable[[Said], bool]:
    """Whether a thing still says what the caller saw.

    Raises:
        Unseen, Invalid: as `seen_version`.
    """
    seen = _seen(_LIKENESS)
    return lambda said: said is not None and _likeness(said) == seen


def _likeness(said: Said) -> str:
    if isinstance(said, BaseModel):
        text = said.model_dump_json()
    else:
        text = json.dumps(list(map(str, said or ())))
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def _is_told() -> bool:
    return "If-Match" in request.headers


def _seen(form: re.Pattern[str]) -> str:
    given = request.headers.get("If-Match")
    if given is None:
        raise Unseen("If-Match is missing")
    found = form.fullmatch(given.strip())
    if found is None:
        raise Invalid("not an ETag of ours", {"If-Match": "malformed"})
    return found[1]
